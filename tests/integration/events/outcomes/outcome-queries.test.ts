import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordOutcome } from '@/lib/events/commands/record-outcome'
import { getMeetingOutcome, listOwnOutcomes } from '@/lib/events/outcomes/outcome-queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent, createMeeting } from '@/tests/factories/event'
import { bring, createMet, evening, othersOf, type Met } from '@/tests/factories/met'
import { outcomeOf } from '@/tests/factories/refusal'
import { countStatements } from '@/tests/factories/statements'

let met: Met
beforeEach(async () => {
  setClock(evening)
  met = await createMet()
})
afterEach(() => setClock(null))

const list = (actor = met.company.actor) => listOwnOutcomes(actor, met.event.id)

describe('the list of one’s meetings', () => {
  it('holds those that are over, were shown and not cancelled', async () => {
    const [second, third, fourth] = [await createAttendee(met.event, 'authority'), await createAttendee(met.event, 'authority'), await createAttendee(met.event, 'authority')]
    await createMeeting(met.event, met.company, second, { slot: 1, isShown: false })
    const cancelled = await createMeeting(met.event, met.company, third, { slot: 2 })
    await db.meeting.update({ where: { id: cancelled.id }, data: { state: 'CANCELLED' } })
    await createMeeting(met.event, met.company, fourth, { slot: 3 })
    setClock(new Date(met.event.slots[3]!.startsAt.getTime() + 60_000))
    const found = await list()
    expect([found.meetings.map(({ id }) => id), found.coming]).toEqual([[met.meetingId], 1])
  })

  it('says nothing of what the other side answered', async () => {
    await recordOutcome(met.authority.actor, { meetingId: met.meetingId, answer: 'held.no' })
    expect((await list()).meetings).toMatchObject([{ outcome: null, goOn: { state: 'not-said' } }])
    await recordOutcome(met.authority.actor, { meetingId: met.meetingId, answer: 'next.PILOT_TALK' })
    const view = JSON.stringify((await list()).meetings[0])
    expect([view.includes('PILOT_TALK'), view.includes(met.authority.person.email)]).toEqual([false, false])
    expect((await list()).meetings[0]).toMatchObject({ outcome: null, goOn: { state: 'not-said' } })
  })

  it('exists for those who took part alone', async () => {
    const elsewhere = await createMet()
    for (const actor of [...(await othersOf(met)).filter(({ name }) => name !== 'another participant').map(({ actor }) => actor), elsewhere.company.actor]) {
      expect(await outcomeOf(listOwnOutcomes(actor, met.event.id))).toBe('NotFound not-found')
    }
    expect((await list((await createAttendee(met.event, 'sme')).actor)).meetings).toEqual([])
    // The meeting is one's own, and of another event.
    expect(await outcomeOf(getMeetingOutcome(met.company.actor, elsewhere.event.id, met.meetingId))).toBe('NotFound not-found')
    expect(await outcomeOf(listOwnOutcomes(met.company.actor, 'x'))).toBe('NotFound not-found')
  })

  it('is gone for who was struck from the registration', async () => {
    await db.eventParticipant.update({ where: { id: met.company.participantId }, data: { cancelledAt: evening } })
    await db.membership.deleteMany({ where: { organisationId: met.company.organisation.id } })
    expect(await outcomeOf(list({ ...met.company.actor, organisation: null, memberships: [] }))).toBe('NotFound not-found')
  })

  it('asks the database as often for three meetings as for one', async () => {
    const event = await createEvent()
    const company = await createAttendee(event, 'sme')
    await bring(company, 'OFFERING')
    const want = async (slot: number) => {
      const other = await createAttendee(event, 'authority')
      const { id } = await createMeeting(event, company, other, { slot })
      // Both want to go on, and an entry is missing: everything is looked at.
      for (const { actor } of [company, other]) await recordOutcome(actor, { meetingId: id, answer: 'next.INFORMATION' })
    }
    await want(0)
    const one = await countStatements(() => listOwnOutcomes(company.actor, event.id))
    await want(1)
    await want(2)
    const found = await listOwnOutcomes(company.actor, event.id)
    expect(found.meetings.map(({ goOn }) => goOn.state)).toEqual(['both', 'both', 'both'])
    expect(await countStatements(() => listOwnOutcomes(company.actor, event.id))).toBe(one)
  })
})
