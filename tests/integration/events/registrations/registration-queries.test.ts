import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exportRegistrations, getOrganisedEvent, getOrganisedRegistration, listRegistrations } from '@/lib/events/registrations/registration-list-queries'
import { readRegistrationFilter } from '@/lib/events/registrations/registration-filter'
import { getOwnRegistration, getRegistrationEvent, hasPlaceToClaim, listBringableEntries, listOwnRegistrations } from '@/lib/events/registrations/registration-queries'
import { writeSpreadsheet } from '@/lib/events/write-spreadsheet'
import { db } from '@/lib/platform/db'
import { getTranslator } from '@/lib/platform/i18n'
import { createEntry } from '@/tests/factories/entry'
import { createAttendee, createEvent, type CreatedAttendee, type CreatedEvent } from '@/tests/factories/event'
import { createMember } from '@/tests/factories/introduction'
import { addMember } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { countStatements } from '@/tests/factories/statements'
import { createOutsiders, freeClock, holdClock } from '../registering'

let event: CreatedEvent
let attendee: CreatedAttendee
const none = readRegistrationFilter({})
const t = getTranslator('en')
const secret = 'Uses a wheelchair of 80 kg'
beforeEach(async () => {
  holdClock()
  event = await createEvent()
  attendee = await createAttendee(event, 'sme', { name: 'Kardio Oy' })
  await db.eventParticipant.update({ where: { id: attendee.participantId }, data: { accessNote: secret, needsStepFree: true } })
})
afterEach(freeClock)

describe('one’s own registration', () => {
  it('says everything to the person, and nothing of the access needs to colleagues', async () => {
    const own = await getOwnRegistration(attendee.actor, event.id, attendee.registrationId, 'en')
    expect(own.people.map((person) => [person.email, person.isSelf, person.access])).toEqual([[attendee.person.email, true, { needsStepFree: true, needsHearingLoop: false, accessNote: secret }]])
    const colleague = await createPerson()
    await addMember(attendee.organisation, colleague)
    const seen = await getOwnRegistration(await actorFor(colleague, attendee.organisation), event.id, attendee.registrationId, 'en')
    expect([seen.people[0]!.access, JSON.stringify(seen).includes(secret)]).toEqual([null, false])
  })

  it('is found by its own side alone, organisers of the event not included', async () => {
    const other = await createAttendee(event, 'authority')
    for (const actor of [...(await createOutsiders(await createEvent())), other.actor, event.actor]) {
      expect(await outcomeOf(getOwnRegistration(actor, event.id, attendee.registrationId, 'en'))).toBe('NotFound not-found')
    }
    expect(await listOwnRegistrations(other.actor, event.id)).toEqual([{ id: other.registrationId, organisationName: other.name, state: 'CONFIRMED', isOfOrganisation: true }])
    const guest = await createPerson()
    const place = await db.eventParticipant.create({ data: { eventId: event.id, registrationId: attendee.registrationId, personId: guest.id, name: guest.name, email: guest.email, badgeCode: crypto.randomUUID() } })
    const actor = await actorFor(guest)
    expect((await getOwnRegistration(actor, event.id, attendee.registrationId, 'en')).people).toHaveLength(2)
    await db.eventParticipant.update({ where: { id: place.id }, data: { cancelledAt: new Date() } })
    expect([await outcomeOf(getOwnRegistration(actor, event.id, attendee.registrationId, 'en')), await listOwnRegistrations(actor, event.id)]).toEqual(['NotFound not-found', []])
  })

  it('says to participants who of their side did something, and of organisers only that they did', async () => {
    const steps = (kind: string, personId: string, minute: number) => ({ registrationId: attendee.registrationId, at: new Date(Date.parse('2027-02-01T09:00:00Z') + minute * 60_000), kind, personId })
    await db.registrationStep.createMany({ data: [steps('submitted', attendee.person.id, 0), steps('confirmed', event.actor.personId, 1)] })
    const own = await getOwnRegistration(attendee.actor, event.id, attendee.registrationId, 'en')
    expect(own.steps.map((step) => [step.kind, step.by, step.isOrganiser])).toEqual([['submitted', attendee.person.name, false], ['confirmed', '', true]])
    const organised = await getOrganisedRegistration(event.actor, event.id, attendee.registrationId, 'en')
    expect(organised.registration.steps.map((step) => step.by)).toEqual([attendee.person.name, event.actor.name])
  })

  it('says the place in line', async () => {
    const first = await createAttendee(event, 'authority', { state: 'WAITING', waitingSince: new Date('2027-02-02T00:00:00Z') })
    const second = await createAttendee(event, 'sme', { state: 'WAITING', waitingSince: new Date('2027-02-03T00:00:00Z') })
    const place = async (one: CreatedAttendee) => (await getOwnRegistration(one.actor, event.id, one.registrationId, 'en')).place
    expect([await place(first), await place(second), await place(attendee)]).toEqual([1, 1, null])
    await db.matchEvent.update({ where: { id: event.id }, data: { capacity: 1 } })
    expect(await place(second)).toBe(2)
  })
})

describe('the form', () => {
  it('shows what the event asks, and nothing of who is registered', async () => {
    const visitor = { kind: 'visitor' as const }
    const view = await getRegistrationEvent(visitor, event.id, 'en')
    expect([view.name, view.window, view.kinds.map((kind) => kind.name), JSON.stringify(view).includes('Kardio'), JSON.stringify(view).includes(attendee.person.email)]).toEqual([event.name, 'open', ['Companies', 'Health authorities', 'Investors'], false, false])
    await db.matchEvent.update({ where: { id: event.id }, data: { state: 'DRAFT' } })
    expect([await outcomeOf(getRegistrationEvent(visitor, event.id, 'en')), (await getRegistrationEvent(event.actor, event.id, 'en')).window]).toEqual(['NotFound not-found', 'not-published'])
  })

  it('offers the published entries of the organisation acted for, and of no other', async () => {
    const { actor, organisation } = await createMember('SME')
    const own = await createEntry('OFFERING', { organisationId: organisation.id })
    await createEntry('OFFERING', { organisationId: organisation.id, state: 'DRAFT' })
    expect([(await listBringableEntries(actor, organisation.id)).map((entry) => entry.id), await listBringableEntries(actor, attendee.organisation.id), await listBringableEntries({ kind: 'visitor' }, organisation.id)]).toEqual([[own.id], [], []])
  })

  it('knows a place to take by a confirmed address alone', async () => {
    await db.eventParticipant.create({ data: { eventId: event.id, registrationId: attendee.registrationId, name: 'Waiting', email: 'waiting@example.org', badgeCode: crypto.randomUUID() } })
    const has = async (isVerified: boolean) => {
      await db.person.deleteMany({ where: { email: 'waiting@example.org' } })
      return hasPlaceToClaim(await actorFor(await createPerson({ email: 'waiting@example.org', isVerified })), event.id)
    }
    expect([await has(false), await has(true), await hasPlaceToClaim(attendee.actor, event.id), await hasPlaceToClaim({ kind: 'visitor' }, event.id)]).toEqual([false, true, false, false])
  })
})

describe('the list of an organiser', () => {
  it('counts, finds and filters', async () => {
    const waiting = await createAttendee(event, 'authority', { name: 'Rīgas slimnīca', state: 'WAITING' })
    await createAttendee(event, 'authority', { name: 'Submitted', state: 'SUBMITTED' })
    const all = await listRegistrations(event.actor, event.id, none, 'en')
    expect([all.total, all.rows.map((row) => [row.organisationName, row.state, row.place, row.hasAccess]), all.counts.WAITING, all.kinds.map((kind) => kind.counts.CONFIRMED)]).toEqual([
      3, [['Submitted', 'SUBMITTED', null, false], ['Rīgas slimnīca', 'WAITING', 1, false], ['Kardio Oy', 'CONFIRMED', null, true]], 1, [1, 0, 0],
    ])
    const found = async (search: Record<string, string>) => (await listRegistrations(event.actor, event.id, readRegistrationFilter(search), 'en')).rows.map((row) => row.organisationName)
    expect([await found({ q: 'rigas' }), await found({ q: attendee.person.email }), await found({ state: 'SUBMITTED' }), await found({ kind: event.kinds.sme }), await found({ q: 'nobody' })]).toEqual([[waiting.name], ['Kardio Oy'], ['Submitted'], ['Kardio Oy'], []])
  })

  it('takes the same number of statements for one and for many', async () => {
    const one = await countStatements(() => listRegistrations(event.actor, event.id, none, 'en'))
    for (let i = 0; i < 4; i++) await createAttendee(event, 'authority')
    expect(await countStatements(() => listRegistrations(event.actor, event.id, none, 'en'))).toBe(one)
  })

  it('is theirs alone: one event, its organisers, everything; for others it does not exist', async () => {
    const other = await createEvent()
    const foreign = await createAttendee(other, 'sme', { name: 'Of the other event' })
    const desk = await createAttendee(event, 'authority')
    await db.eventStaff.create({ data: { eventId: event.id, personId: desk.person.id, role: 'DESK', addedById: event.actor.personId } })
    for (const actor of [...(await createOutsiders(other)), attendee.actor, desk.actor]) {
      const outcomes = [
        await outcomeOf(listRegistrations(actor, event.id, none, 'en')),
        await outcomeOf(getOrganisedRegistration(actor, event.id, attendee.registrationId, 'en')),
        await outcomeOf(getOrganisedEvent(actor, event.id, 'en')),
        await outcomeOf(exportRegistrations(actor, event.id, t)),
      ]
      expect(outcomes).toEqual(Array.from({ length: 4 }, () => 'NotFound not-found'))
    }
    expect(await outcomeOf(getOrganisedRegistration(event.actor, event.id, foreign.registrationId, 'en'))).toBe('NotFound not-found')
    const organised = await getOrganisedRegistration(event.actor, event.id, attendee.registrationId, 'en')
    expect(organised.registration.people[0]!.access?.accessNote).toBe(secret)
    const { table } = await exportRegistrations(event.actor, event.id, t)
    expect([table.rows.map((row) => row[0]).sort(), JSON.stringify(table).includes('Of the other event')]).toEqual([[desk.name, 'Kardio Oy'].sort(), false])
  })

  it('is handed out with nothing that a spreadsheet would run', async () => {
    await db.eventRegistration.update({ where: { id: attendee.registrationId }, data: { organisationName: '=HYPERLINK("http://example.org")', brings: '@SUM(A1)', seeks: '-2+3' } })
    await db.eventParticipant.update({ where: { id: attendee.participantId }, data: { name: '+cmd', jobTitle: '\t=1' } })
    const { table } = await exportRegistrations(event.actor, event.id, t)
    const csv = new TextDecoder().decode((await writeSpreadsheet('csv', [table])).bytes)
    expect(csv).toContain('"\'=HYPERLINK(""http://example.org"")"')
    for (const start of ['"=', '"@', '"+', '"-', '"\t']) expect(csv.includes(start)).toBe(false)
  })
})
