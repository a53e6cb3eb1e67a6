import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listEventsWaiting, listEventsAhead } from '@/lib/events/waiting-queries'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent, createMeeting, createWish, type CreatedAttendee, type CreatedEvent } from '../../factories/event'

describe('what waits at events', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-04-01T08:00:00Z') })
    event = await createEvent()
    ;[company, authority] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority')]
  })
  afterEach(() => void vi.useRealTimers())
  const waits = async (who: { actor: CreatedAttendee['actor'] }) => (await listEventsWaiting(who.actor)).map(({ code, count }) => [code, count])

  it('asks for wishes until there is one, and not once they are closed', async () => {
    expect(await waits(company)).toEqual([['event-wishes', 1]])
    await createWish(event, company, authority, 'LIKE')
    expect(await waits(company)).toEqual([])
    expect(await waits(authority)).toEqual([['event-wishes', 1]])
    await db.matchEvent.update({ where: { id: event.id }, data: { wishesCloseAt: new Date('2027-03-31T08:00:00Z') } })
    expect(await waits(authority)).toEqual([])
  })

  it('tells organisers of registrations, and those who were asked of the question', async () => {
    const asked = await createAttendee(event, 'sme', { state: 'QUESTIONED' })
    await createAttendee(event, 'investor', { state: 'SUBMITTED' })
    expect(await waits(event)).toEqual([['event-registrations', 1]])
    expect(await waits(asked)).toEqual([['event-question', 1]])
  })

  it('asks how meetings were, once they are over, for a month', async () => {
    await createWish(event, company, authority, 'LIKE')
    const { id } = await createMeeting(event, company, authority, { slot: 0 })
    await createMeeting(event, company, await createAttendee(event, 'authority'), { slot: 1, isShown: false })
    expect(await waits(company)).toEqual([])
    vi.setSystemTime(new Date('2027-06-03T18:00:00Z'))
    expect(await waits(company)).toEqual([['event-outcomes', 1]])
    await db.meetingOutcome.create({ data: { meetingId: id, registrationId: company.registrationId, byPersonId: company.person.id, wasHeld: true, at: new Date() } })
    expect(await waits(company)).toEqual([])
    expect(await waits(authority)).toEqual([['event-outcomes', 1]])
    vi.setSystemTime(new Date('2027-07-20T18:00:00Z'))
    expect(await waits(authority)).toEqual([])
  })

  it('names own events with the part one has in them, and no others', async () => {
    await createEvent()
    const draft = await createEvent({ state: 'DRAFT' })
    await db.eventStaff.create({ data: { eventId: event.id, personId: authority.person.id, role: 'DESK', addedById: event.actor.personId } })
    const roles = async (who: { actor: CreatedAttendee['actor'] }) => (await listEventsAhead(who.actor)).map(({ id, role }) => [id, role])
    expect(await roles(company)).toEqual([[event.id, 'participant']])
    expect(await roles(authority)).toEqual([[event.id, 'desk']])
    expect(await roles(event)).toEqual([[event.id, 'organiser']])
    expect(await roles(draft)).toEqual([[draft.id, 'organiser']])
    await db.eventRegistration.update({ where: { id: company.registrationId }, data: { state: 'WITHDRAWN' } })
    expect(await roles(company)).toEqual([])
    expect(await listEventsWaiting({ kind: 'visitor' })).toEqual([])
  })
})
