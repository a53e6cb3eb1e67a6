import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { blockOrganisation } from '@/lib/introductions/commands/block-organisation'
import { brokerIntroduction } from '@/lib/introductions/commands/broker-introduction'
import { requestIntroduction } from '@/lib/introductions/commands/request-introduction'
import { getIntroduction } from '@/lib/introductions/queries'
import { recordOutcome } from '@/lib/events/commands/record-outcome'
import type { OutcomeAnswer } from '@/lib/events/outcomes/outcome'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createEntry } from '@/tests/factories/entry'
import { createMeeting } from '@/tests/factories/event'
import { askInput, createBroker } from '@/tests/factories/introduction'
import { createMet, evening, othersOf, type Met } from '@/tests/factories/met'
import { outcomeOf } from '@/tests/factories/refusal'

let met: Met
beforeEach(async () => {
  setClock(evening)
  met = await createMet()
})
afterEach(() => setClock(null))

const tap = (by: 'company' | 'authority', answer: OutcomeAnswer, of: Met = met) => recordOutcome(of[by].actor, { meetingId: of.meetingId, answer })
const rows = () => db.meetingOutcome.findMany({ where: { meetingId: met.meetingId }, select: { registrationId: true, wasHeld: true, usefulness: true, nextStep: true }, orderBy: { at: 'asc' } })
const threadOf = async () => (await db.meeting.findUniqueOrThrow({ where: { id: met.meetingId }, select: { introductionId: true } })).introductionId

describe('how a meeting was', () => {
  it('is kept tap by tap, for one’s own side', async () => {
    await tap('company', 'useful.3')
    await tap('company', 'next.INFORMATION')
    await tap('authority', 'held.no')
    expect(await rows()).toEqual([
      { registrationId: met.company.registrationId, wasHeld: true, usefulness: 3, nextStep: 'INFORMATION' },
      { registrationId: met.authority.registrationId, wasHeld: false, usefulness: null, nextStep: null },
    ])
    expect(await auditedActions()).toEqual(['record-outcome', 'record-outcome', 'record-outcome'])
  })

  it('can be changed and taken back', async () => {
    await tap('company', 'useful.3')
    await tap('company', 'useful.1')
    expect(await rows()).toMatchObject([{ usefulness: 1 }])
    await tap('company', 'held.clear')
    expect(await rows()).toEqual([])
  })

  it('is asked of nobody else', async () => {
    for (const { name, actor } of await othersOf(met)) expect([name, await outcomeOf(recordOutcome(actor, { meetingId: met.meetingId, answer: 'held.no' }))]).toEqual([name, 'NotFound not-found'])
    expect(await rows()).toEqual([])
  })

  it('waits until the time of the meeting is over, and ends after ninety days', async () => {
    setClock(new Date(met.event.slots[0]!.endsAt.getTime() - 1000))
    expect(await outcomeOf(tap('company', 'held.yes'))).toBe('RuleBroken outcome.too-early')
    setClock(new Date('2027-09-02T06:00:00Z'))
    expect(await outcomeOf(tap('company', 'held.yes'))).toBe('RuleBroken outcome.too-late')
  })

  it('is not asked of a meeting that was cancelled or never shown', async () => {
    await db.meeting.update({ where: { id: met.meetingId }, data: { state: 'CANCELLED' } })
    expect(await outcomeOf(tap('company', 'held.yes'))).toBe('Conflict outcome.cancelled')
    await db.meeting.update({ where: { id: met.meetingId }, data: { state: 'PLANNED', shownSlotId: null, shownTableId: null } })
    expect(await outcomeOf(tap('company', 'held.yes'))).toBe('NotFound not-found')
  })
})

describe('both want to go on', () => {
  it('opens one agreed introduction with what both brought, why they fit, and whom they sent', async () => {
    await tap('company', 'next.INFORMATION')
    expect(await threadOf()).toBeNull()
    const { introductionId } = await tap('authority', 'next.PILOT_TALK')
    expect(await threadOf()).toBe(introductionId)
    const view = await getIntroduction(met.company.actor, introductionId!)
    expect(view).toMatchObject({
      state: 'ACCEPTED',
      asker: 'OFFERING',
      wish: 'PILOT_TALK',
      seeking: { entry: { id: met.needId }, contact: { name: met.authority.person.name, email: met.authority.person.email } },
      offering: { entry: { id: met.offeringId }, contact: { name: met.company.person.name } },
    })
    expect(view.frozen.match.findings.length).toBeGreaterThan(3)
    expect(view.steps.map(({ kind, by, text }) => [kind, by, text])).toEqual([['met', 'OFFERING', met.event.name], ['accepted', 'SEEKING', '']])
    expect(view.can.post).toBe(true)
    expect((await db.message.findMany({ where: { kind: 'introduction-accepted' } })).map(({ to }) => to).sort()).toEqual([met.company.person.email, met.authority.person.email].sort())
    expect(await auditedActions()).toEqual(['record-outcome', 'record-outcome', 'open-meeting-thread'])
  })

  it('opens one of two that say so at the same moment', async () => {
    await Promise.all([tap('company', 'next.SECOND_MEETING'), tap('authority', 'next.SECOND_MEETING')])
    expect(await threadOf()).not.toBeNull()
    expect(await db.introduction.count({ where: { seekingEntryId: met.needId } })).toBe(1)
  })

  it('takes the introduction that stands already', async () => {
    const { introductionId } = await requestIntroduction(met.company.actor, askInput({ buyer: { entry: { id: met.needId } }, seller: { entry: { id: met.offeringId } } }))
    await tap('company', 'next.INFORMATION')
    await tap('authority', 'next.INFORMATION')
    expect(await threadOf()).toBe(introductionId)
    expect(await db.introduction.findUniqueOrThrow({ where: { id: introductionId } })).toMatchObject({ state: 'ACCEPTED', seekingPersonId: met.authority.person.id, seekingAgreedAt: evening, remindAt: null })
    expect(await db.introduction.count({ where: { offeringOrganisationId: met.company.organisation.id } })).toBe(1)
  })

  it('agrees for both where a third one had proposed it, who learns no more than that', async () => {
    const broker = await createBroker()
    const { introductionId } = await brokerIntroduction(broker.actor, askInput({ buyer: { entry: { id: met.needId } }, seller: { entry: { id: met.offeringId } } }))
    await tap('company', 'next.INFORMATION')
    await tap('authority', 'next.INFORMATION')
    expect(await threadOf()).toBe(introductionId)
    const view = await getIntroduction(broker.actor, introductionId)
    expect([view.state, view.steps.map(({ kind }) => kind), JSON.stringify(view).includes(met.event.name)]).toEqual(['ACCEPTED', ['brokered', 'accepted'], false])
    expect((await getIntroduction(met.company.actor, introductionId)).seeking.contact).toEqual({ name: met.authority.person.name, email: met.authority.person.email })
    expect((await db.message.findMany({ where: { kind: 'introduction-accepted' } })).map(({ to }) => to)).toContain(broker.owner.email)
  })

  it('leads two meetings of the same organisations to one thread', async () => {
    const [colleague, other] = await Promise.all(
      [met.company, met.authority].map(async (one) => ({ ...one, participantId: (await db.eventParticipant.create({ data: { eventId: met.event.id, registrationId: one.registrationId, name: 'Colleague', email: `${one.registrationId}@example.org`, badgeCode: one.registrationId } })).id })),
    )
    const second = await createMeeting(met.event, colleague!, other!, { slot: 1 })
    for (const meetingId of [met.meetingId, second.id]) for (const { actor } of [met.company, met.authority]) await recordOutcome(actor, { meetingId, answer: 'next.SECOND_MEETING' })
    const threads = await db.meeting.findMany({ where: { id: { in: [met.meetingId, second.id] } }, select: { introductionId: true } })
    expect([new Set(threads.map(({ introductionId }) => introductionId)).size, threads[0]!.introductionId === null]).toEqual([1, false])
    expect(await db.introduction.count({ where: { seekingEntryId: met.needId } })).toBe(1)
  })

  it('opens nothing where one takes nothing from the other', async () => {
    await blockOrganisation(met.authority.actor, { organisationId: met.company.organisation.id })
    await tap('company', 'next.INFORMATION')
    expect(await tap('authority', 'next.INFORMATION')).toEqual({ introductionId: null })
    expect(await db.introduction.count({ where: { offeringOrganisationId: met.company.organisation.id } })).toBe(0)
  })

  it('opens nothing where an entry is missing, and takes one that was not brought', async () => {
    met = await createMet({ withoutOffering: true })
    await tap('company', 'next.INFORMATION')
    expect(await tap('authority', 'next.INFORMATION')).toEqual({ introductionId: null })
    await createEntry('OFFERING', { organisationId: met.company.organisation.id })
    expect((await tap('authority', 'next.INFORMATION')).introductionId).not.toBeNull()
  })

  it('opens nothing on the word of somebody who is no member', async () => {
    await db.membership.deleteMany({ where: { organisationId: met.company.organisation.id } })
    const guest = { ...met.company.actor, organisation: null, memberships: [] }
    await recordOutcome(guest, { meetingId: met.meetingId, answer: 'next.INFORMATION' })
    expect(await tap('authority', 'next.INFORMATION')).toEqual({ introductionId: null })
    expect(await db.introduction.count({ where: { offeringOrganisationId: met.company.organisation.id } })).toBe(0)
  })

  it('opens nothing while one of the two says that it was not held', async () => {
    await tap('company', 'next.INFORMATION')
    await tap('authority', 'held.no')
    expect(await threadOf()).toBeNull()
  })
})
