import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { submitRegistration } from '@/lib/events/commands/submit-registration'
import { submitRegistrationSchema } from '@/lib/events/registrations/registration-schemas'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createEntry } from '@/tests/factories/entry'
import { createAttendee, createEvent, type CreatedEvent } from '@/tests/factories/event'
import { createMember } from '@/tests/factories/introduction'
import { mailTo } from '@/tests/factories/mailbox'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { freeClock, holdClock, personRow, stateOf, stepsOf, submitInput } from './registering'

let event: CreatedEvent
beforeEach(async () => {
  holdClock()
  event = await createEvent()
})
afterEach(freeClock)

describe('an organisation registers', () => {
  it('with people, what it brings and seeks, answers and talks, and is told', async () => {
    const { actor, organisation } = await createMember('SME', 'Kardio Oy')
    const own = await createEntry('OFFERING', { organisationId: organisation.id })
    const [text, choice] = [crypto.randomUUID(), crypto.randomUUID()]
    await db.registrationQuestion.createMany({
      data: [
        { id: text, eventId: event.id, position: 0, type: 'TEXT', texts: { en: { label: 'Why?' } }, isRequired: true },
        { id: choice, eventId: event.id, position: 1, type: 'SOME_OF', texts: { en: { label: 'Lunch?' } }, options: [{ id: 'a', names: { en: 'A' } }, { id: 'b', names: { en: 'B' } }] },
      ],
    })
    const talk = await db.agendaItem.create({ data: { eventId: event.id, startsAt: new Date('2027-06-03T06:00:00Z'), endsAt: new Date('2027-06-03T06:20:00Z'), texts: { en: { title: 'Talk' } } } })
    const { registrationId, state } = await submitRegistration(
      actor,
      submitInput(event, actor, {
        entries: [own.id],
        answers: { [text]: ' Because. ', [choice]: ['b'], [crypto.randomUUID()]: 'unasked' },
        people: [
          personRow(actor, { jobTitle: 'CEO', languages: ['en', 'fi'], arrives: '2027-06-03T09:30', leaves: '2027-06-03T15:00', blocks: [{ from: '2027-06-03T10:00', to: '2027-06-03T10:20', note: 'A call' }, { from: '', to: '' }], saysAccess: '1', needsStepFree: 'on', accessNote: 'A ramp', maxMeetings: '5', agenda: [talk.id] }),
          { name: 'Second Person', email: 'Second@Example.org ' },
          { name: '', email: '' },
        ],
      }),
    )
    const row = await db.eventRegistration.findUniqueOrThrow({
      where: { id: registrationId },
      include: { participants: { orderBy: { name: 'desc' }, include: { blocks: true, agendaChoices: true } }, entries: true },
    })
    expect([state, row.state, row.source, row.organisationId, row.organisationName, row.country, row.kindId, row.answers, row.entries.map((one) => one.entryId)]).toEqual([
      'SUBMITTED', 'SUBMITTED', 'OWN', organisation.id, 'Kardio Oy', 'SE', event.kinds.sme, { [text]: 'Because.', [choice]: ['b'] }, [own.id],
    ])
    const second = row.participants.find((one) => one.email === 'second@example.org')!
    const first = row.participants.find((one) => one.email === actor.email)!
    expect([second.personId, second.badgeCode === first.badgeCode, first.personId, first.languages, first.maxMeetings, first.needsStepFree, first.accessNote, first.arrivesAt, first.leavesAt]).toEqual([
      null, false, actor.personId, ['en', 'fi'], 5, true, 'A ramp', new Date('2027-06-03T06:30:00Z'), new Date('2027-06-03T12:00:00Z'),
    ])
    expect([first.blocks.map(({ startsAt, endsAt, note }) => ({ startsAt, endsAt, note })), first.agendaChoices.map((one) => one.agendaItemId)]).toEqual([
      [{ startsAt: new Date('2027-06-03T07:00:00Z'), endsAt: new Date('2027-06-03T07:20:00Z'), note: 'A call' }], [talk.id],
    ])
    expect([await stepsOf(registrationId), await mailTo(actor.email), await mailTo('second@example.org'), await auditedActions()]).toEqual([
      ['submitted'], ['registration-received'], ['registration-received'], ['submit-registration'],
    ])
  })

  it('brings nothing of others, and neither drafts nor archived entries', async () => {
    const { actor, organisation } = await createMember('SME')
    const others = await createEntry('OFFERING')
    const draft = await createEntry('OFFERING', { organisationId: organisation.id, state: 'DRAFT' })
    const archived = await createEntry('OFFERING', { organisationId: organisation.id, state: 'ARCHIVED' })
    const { registrationId } = await submitRegistration(actor, submitInput(event, actor, { entries: [others.id, draft.id, archived.id] }))
    expect(await db.registrationEntry.count({ where: { registrationId } })).toBe(0)
  })

  it('decides nothing about itself that is not its own to decide', async () => {
    const { actor } = await createMember('SME')
    const elsewhere = await createEvent()
    const smuggled = submitRegistrationSchema.parse({
      ...submitInput(event, actor), state: 'CONFIRMED', stateAt: '2020-01-01', source: 'DESK', organisationId: elsewhere.organisation.id, waitingSince: '2020-01-01', revision: 99, organisationName: 'Somebody else',
      people: [personRow(actor, { eventId: elsewhere.id, registrationId: elsewhere.id, personId: elsewhere.actor.personId, isStandby: 'on', checkedInAt: '2020-01-01', badgeCode: 'x', cancelledAt: '2020-01-01' })],
    })
    const { registrationId } = await submitRegistration(actor, smuggled)
    const { participants, ...row } = await db.eventRegistration.findUniqueOrThrow({ where: { id: registrationId }, include: { participants: true } })
    expect([row.state, row.eventId, row.source, row.organisationId, row.organisationName, row.revision]).toEqual(['SUBMITTED', event.id, 'OWN', actor.organisation!.organisationId, actor.organisation!.name, 0])
    expect(participants.map(({ eventId, personId, isStandby, checkedInAt, cancelledAt, badgeCode }) => [eventId, personId, isStandby, checkedInAt, cancelledAt, badgeCode === 'x'])).toEqual([[event.id, actor.personId, false, null, null, false]])
  })

  it('takes a kind only where it fits', async () => {
    const { actor } = await createMember('SME')
    expect(await outcomeOf(submitRegistration(actor, submitInput(event, actor, { kindId: event.kinds.investor })))).toBe('RuleBroken registration.kind')
    const { actor: research } = await createMember('RESEARCH')
    expect(await outcomeOf(submitRegistration(research, submitInput(event, research)))).toBe('RuleBroken registration.kind')
    expect((await submitRegistration(research, submitInput(event, research, { kindId: event.kinds.investor }))).state).toBe('SUBMITTED')
  })

  it('names every field that is wrong', async () => {
    const { actor } = await createMember('SME')
    const questionId = crypto.randomUUID()
    await db.registrationQuestion.create({ data: { id: questionId, eventId: event.id, position: 0, type: 'ONE_OF', texts: {}, options: [{ id: 'a', names: {} }], isRequired: true } })
    const input = (answers: Record<string, string>, people: Record<string, unknown>[]) => submitInput(event, actor, { answers, people })
    const fieldsOf = async (work: Promise<unknown>) => work.then(() => [], (error: { all?: { field: string; code: string }[]; field: string; code: string }) => (error.all ?? [error]).map(({ field, code }) => `${field} ${code}`))
    expect(await fieldsOf(submitRegistration(actor, input({}, [personRow(actor)])))).toEqual([`answers.${questionId} registration.answer-missing`])
    expect(await fieldsOf(submitRegistration(actor, input({ [questionId]: 'x' }, [personRow(actor)])))).toEqual([`answers.${questionId} registration.answer-unknown`])
    expect(
      await fieldsOf(submitRegistration(actor, input({ [questionId]: 'a' }, [{ name: '', email: '' }, personRow(actor, { arrives: 'x', leaves: '2029-01-01T10:00', blocks: [{ from: '2027-06-03T10:00', to: '2027-06-03T09:00' }] }), { name: 'Double', email: actor.email }]))),
    ).toEqual(['people.1.arrives registration.moment', 'people.1.leaves registration.moment-elsewhere', 'people.1.blocks.0.to registration.ends-first', 'people.2.email registration.address-twice'])
    expect(await fieldsOf(submitRegistration(actor, input({ [questionId]: 'a' }, [])))).toEqual(['people.0.name registration.nobody'])
    const four = [1, 2, 3, 4].map((n) => ({ name: `P${n}`, email: `p${n}@example.org` }))
    expect(await fieldsOf(submitRegistration(actor, input({ [questionId]: 'a' }, four)))).toEqual(['undefined registration.too-many-people'])
    expect(await db.eventRegistration.count()).toBe(0)
  })

  it('keeps the row of the form in errors about the fields of people', () => {
    const parsed = submitRegistrationSchema.safeParse({ eventId: event.id, people: [{ name: ' ', email: '' }, { name: '', email: 'nonsense', maxMeetings: 'many', languages: ['xx-none'] }] })
    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['people.1.name', 'people.1.languages.0', 'people.1.maxMeetings', 'people.1.email'])
  })
})

describe('when it may', () => {
  const at = (date: string) => setClock(new Date(date))
  it('only while registration is open', async () => {
    const { actor } = await createMember('SME')
    await db.matchEvent.update({ where: { id: event.id }, data: { registrationOpensAt: new Date('2027-03-01T00:00:00Z'), registrationClosesAt: new Date('2027-05-01T00:00:00Z') } })
    const outcomes = []
    for (const date of ['2027-02-28T23:59:59Z', '2027-05-01T00:00:00Z', '2027-06-03T21:00:00Z']) {
      at(date)
      outcomes.push(await outcomeOf(submitRegistration(actor, submitInput(event, actor))))
    }
    expect(outcomes).toEqual(['RuleBroken registration.window-before', 'RuleBroken registration.window-closed', 'RuleBroken registration.window-over'])
    at('2027-04-30T23:59:59Z')
    expect(await outcomeOf(submitRegistration(actor, submitInput(event, actor)))).toBe('done')
    expect(await outcomeOf(submitRegistration(actor, submitInput(event, actor)))).toBe('Conflict registration.is-there')
  })

  it('not for a draft, a cancelled event, or by those who are nobody yet', async () => {
    const { actor } = await createMember('SME')
    const draft = await createEvent({ state: 'DRAFT' })
    const cancelled = await createEvent({ state: 'CANCELLED' })
    const unverified = await actorFor(await createPerson({ isVerified: false }))
    const alone = await actorFor(await createPerson())
    const outcomes = [
      await outcomeOf(submitRegistration(actor, submitInput(draft, actor))),
      await outcomeOf(submitRegistration(actor, submitInput(cancelled, actor))),
      await outcomeOf(submitRegistration(actor, submitInput({ id: crypto.randomUUID() }, actor))),
      await outcomeOf(submitRegistration({ kind: 'visitor' }, submitInput(event, actor))),
      await outcomeOf(submitRegistration(unverified, submitInput(event, unverified))),
      await outcomeOf(submitRegistration(alone, submitInput(event, alone))),
    ]
    expect(outcomes).toEqual(['NotFound not-found', 'RuleBroken registration.window-cancelled', 'NotFound not-found', 'Forbidden sign-in-first', 'Forbidden verify-email-first', 'Forbidden registration.organisation-first'])
    expect(await db.eventRegistration.count()).toBe(0)
  })

  it('once per organisation, of twenty tries at once', async () => {
    const { actor } = await createMember('SME')
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => outcomeOf(submitRegistration(actor, submitInput(event, actor)))))
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1)
    expect(await db.eventRegistration.count()).toBe(1)
  })
})

describe('coming back', () => {
  it('keeps the row of a registration that was withdrawn', async () => {
    const attendee = await createAttendee(event, 'sme', { state: 'WITHDRAWN' })
    const { registrationId, state } = await submitRegistration(attendee.actor, submitInput(event, attendee.actor, { people: [personRow(attendee.actor)] }))
    expect([registrationId, state, await stepsOf(registrationId), await db.eventParticipant.count()]).toEqual([attendee.registrationId, 'SUBMITTED', ['reopened'], 1])
  })

  it('is not for those who were refused', async () => {
    const attendee = await createAttendee(event, 'sme', { state: 'REFUSED' })
    expect(await outcomeOf(submitRegistration(attendee.actor, submitInput(event, attendee.actor)))).toBe('RuleBroken registration.was-refused')
  })

  it('accepts an invitation as what was invited, after registration has closed too, and waits where all is full', async () => {
    const [invited, second] = [await createAttendee(event, 'sme', { state: 'INVITED' }), await createAttendee(event, 'sme', { state: 'INVITED' })]
    await db.matchEvent.update({ where: { id: event.id }, data: { capacity: 1, registrationClosesAt: new Date('2027-02-01T00:00:00Z') } })
    const accept = (one: typeof invited) => submitRegistration(one.actor, submitInput(event, one.actor, { registrationId: one.registrationId, kindId: event.kinds.investor, people: [personRow(one.actor, { id: one.participantId })] }))
    expect([(await accept(invited)).state, (await accept(second)).state]).toEqual(['CONFIRMED', 'WAITING'])
    expect((await db.eventRegistration.findMany({ select: { kindId: true } })).map((row) => row.kindId)).toEqual([event.kinds.sme, event.kinds.sme])
    expect([await mailTo(invited.actor.email), await mailTo(second.actor.email)]).toEqual([['registration-confirmed'], ['registration-waiting']])
  })

  it('cannot be done with the registration of another organisation', async () => {
    const attendee = await createAttendee(event, 'sme', { state: 'WITHDRAWN' })
    const { actor } = await createMember('SME')
    expect(await outcomeOf(submitRegistration(actor, submitInput(event, actor, { registrationId: attendee.registrationId })))).toBe('NotFound not-found')
    expect(await stateOf(attendee.registrationId)).toBe('WITHDRAWN')
  })
})

describe('addresses', () => {
  it('have one place at an event', async () => {
    const attendee = await createAttendee(event, 'sme')
    const { actor } = await createMember('SME')
    const people = [personRow(actor), { name: 'Taken', email: attendee.person.email }]
    expect(await outcomeOf(submitRegistration(actor, submitInput(event, actor, { people })))).toBe('RuleBroken registration.address-taken')
    await db.eventRegistration.update({ where: { id: attendee.registrationId }, data: { state: 'WITHDRAWN' } })
    expect(await outcomeOf(submitRegistration(actor, submitInput(event, actor, { people })))).toBe('done')
  })

  it('cannot be tried out: after a few that are taken, those that are not get no answer either', async () => {
    const attendee = await createAttendee(event, 'sme')
    const { actor } = await createMember('SME')
    const naming = (email: string) => outcomeOf(submitRegistration(actor, submitInput(event, actor, { people: [personRow(actor), { name: 'Somebody', email }] })))
    const answers = []
    for (let i = 0; i < 7; i++) answers.push(await naming(attendee.person.email))
    expect(answers).toEqual([...Array.from({ length: 6 }, () => 'RuleBroken registration.address-taken'), 'RuleBroken too-many-tries'])
    expect(await naming('free@example.org')).toBe('RuleBroken too-many-tries')
    expect(await auditedActions()).toEqual(Array.from({ length: 6 }, () => 'refuse-taken-address'))
    // Whoever did nothing of the kind is not held up.
    const { actor: other } = await createMember('SME')
    expect(await outcomeOf(submitRegistration(other, submitInput(event, other)))).toBe('done')
  })

  it('are taken back by whoever reads them from a place that a stranger gave them', async () => {
    const { actor } = await createMember('SME')
    const { actor: stranger } = await createMember('SME')
    await submitRegistration(stranger, submitInput(event, stranger, { people: [personRow(stranger), { name: 'Not asked', email: actor.email }] }))
    expect(await outcomeOf(submitRegistration(actor, submitInput(event, actor)))).toBe('done')
    expect(await db.eventParticipant.findMany({ where: { email: actor.email }, select: { personId: true, cancelledAt: true } })).toEqual([{ personId: actor.personId, cancelledAt: null }])
  })
})
