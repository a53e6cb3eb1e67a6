import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { arrangeMeeting } from '@/lib/events/commands/arrange-meeting'
import { reportNoShow } from '@/lib/events/commands/report-no-show'
import { getRefill } from '@/lib/events/day/day-queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { createAttendee, createEvent, createMeeting, createWish, type CreatedAttendee, type CreatedEvent } from '../../factories/event'
import { actorFor, createPerson } from '../../factories/person'

const minute = 60_000

describe('putting two together on the day', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee, investor: CreatedAttendee
  const at = (minutes: number) => setClock(new Date(event.slots[0]!.startsAt.getTime() + minutes * minute))
  const pair = (a: CreatedAttendee, b: CreatedAttendee, slot = 0) => ({ eventId: event.id, slotId: event.slots[slot]!.id, aId: a.participantId, bId: b.participantId })
  const places = () => db.meeting.findMany({ orderBy: { createdAt: 'asc' }, select: { state: true, source: true, slotId: true, tableId: true, shownSlotId: true, shownTableId: true, cancelReason: true } })
  beforeEach(async () => {
    event = await createEvent({ slots: 2, tables: 2 })
    ;[company, authority, investor] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), await createAttendee(event, 'investor')]
    at(-10)
  })
  afterEach(() => setClock(null))

  it('writes the meeting on both layers, with why, and tells both', async () => {
    await createWish(event, company, authority, 'MUST')
    const { meetingId } = await arrangeMeeting(event.actor, pair(company, authority))
    const meeting = await db.meeting.findUniqueOrThrow({ where: { id: meetingId } })
    expect(meeting).toMatchObject({ state: 'PLANNED', source: 'REFILL', slotId: event.slots[0]!.id, shownSlotId: event.slots[0]!.id, because: { bracket: 'must', wishedBy: { a: true, b: false } } })
    expect(meeting.shownTableId).toBe(meeting.tableId)
    expect((await db.message.findMany({ orderBy: { to: 'asc' }, select: { to: true, kind: true } }))).toEqual([company, authority].map(({ person }) => ({ to: person.email, kind: 'event-day-arranged' })).sort((a, b) => (a.to < b.to ? -1 : 1)))
    expect(await db.boardEdit.findFirst({ select: { kind: true, byPersonId: true } })).toEqual({ kind: 'live', byPersonId: event.actor.personId })
  })

  it('gives up the meeting whose other side did not come, and its table with it', async () => {
    const left = await createAttendee(event, 'sme')
    const abandoned = await createMeeting(event, company, authority, { slot: 0, table: 0 })
    await createMeeting(event, left, await createAttendee(event, 'authority'), { slot: 0, table: 1 })
    at(6)
    await expect(arrangeMeeting(event.actor, pair(company, investor))).rejects.toMatchObject({ code: 'day.taken-meanwhile' })
    await reportNoShow(company.actor, { meetingId: abandoned.id, absentId: authority.participantId })
    await arrangeMeeting(event.actor, pair(company, investor))
    expect(await db.meeting.findUnique({ where: { id: abandoned.id }, select: { state: true, cancelReason: true } })).toEqual({ state: 'CANCELLED', cancelReason: 'no-show' })
    const refilled = (await places()).find(({ source }) => source === 'REFILL')
    expect(refilled).toMatchObject({ state: 'PLANNED', tableId: event.tables[0]!.id, shownTableId: event.tables[0]!.id })
    // Who did not come is not put together with anybody else then.
    await expect(arrangeMeeting(event.actor, pair(left, authority))).rejects.toMatchObject({ code: expect.stringMatching(/^day\./) })
  })

  it('says who is free and best, and leaves out who said no, who is a colleague in kind, who is away and who is absent', async () => {
    const [liked, unwilling, away, late] = [await createAttendee(event, 'authority'), await createAttendee(event, 'investor'), await createAttendee(event, 'authority'), await createAttendee(event, 'authority')]
    await createAttendee(event, 'sme')
    await createWish(event, liked, company, 'LIKE')
    await createWish(event, unwilling, company, 'NOT')
    await db.participantBlock.create({ data: { participantId: away.participantId, startsAt: event.slots[0]!.startsAt, endsAt: event.slots[0]!.endsAt } })
    await db.eventParticipant.updateMany({ where: { id: { in: [liked.participantId, authority.participantId, investor.participantId] } }, data: { checkedInAt: new Date() } })
    const refill = await getRefill(event.actor, event.id, event.slots[0]!.id, company.participantId)
    expect(refill.candidates.map(({ participantId }) => participantId)[0]).toBe(liked.participantId)
    expect(refill.candidates.map(({ participantId }) => participantId).sort()).toEqual([liked, authority, investor, late].map((one) => one.participantId).sort())
    expect(refill.candidates.at(-1)).toMatchObject({ participantId: late.participantId, isHere: false })
    expect(refill).toMatchObject({ of: 4, canArrange: true })
    await expect(arrangeMeeting(event.actor, pair(company, unwilling))).rejects.toMatchObject({ code: 'day.may-not-meet' })
    expect(await places()).toEqual([])
  })

  it('is for organisers of this event alone', async () => {
    const [helper, elsewhere] = [await actorFor(await createPerson()), await createEvent()]
    await db.eventStaff.create({ data: { eventId: event.id, personId: helper.personId, role: 'DESK', addedById: event.actor.personId } })
    for (const actor of [company.actor, elsewhere.actor, helper]) await expect(arrangeMeeting(actor, pair(company, authority))).rejects.toThrow(NotFound)
    for (const actor of [company.actor, elsewhere.actor]) await expect(getRefill(actor, event.id, event.slots[0]!.id, company.participantId)).rejects.toThrow(NotFound)
    expect((await getRefill(helper, event.id, event.slots[0]!.id, company.participantId)).canArrange).toBe(false)
    const foreign = await createAttendee(elsewhere, 'authority')
    await expect(arrangeMeeting(event.actor, pair(company, foreign))).rejects.toMatchObject({ code: 'day.may-not-meet' })
    expect(await places()).toEqual([])
  })

  it('finds no place where tables are gone or the slot is over', async () => {
    const others = [await createAttendee(event, 'sme'), await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), await createAttendee(event, 'authority')] as const
    await createMeeting(event, others[0], others[2], { slot: 0, table: 0 })
    await createMeeting(event, others[1], others[3], { slot: 0, table: 1 })
    await expect(arrangeMeeting(event.actor, pair(company, authority))).rejects.toMatchObject({ code: 'day.no-table-free' })
    at(60)
    await expect(arrangeMeeting(event.actor, pair(company, authority, 1))).rejects.toMatchObject({ code: 'day.slot-over' })
  })

  it('does not sit on a table that others were told of, though the board has moved them', async () => {
    const others = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority')] as const
    const { id } = await createMeeting(event, others[0], others[1], { slot: 0, table: 0 })
    await db.meeting.update({ where: { id }, data: { tableId: event.tables[1]!.id } })
    await expect(arrangeMeeting(event.actor, pair(company, authority))).rejects.toMatchObject({ code: 'day.no-table-free' })
  })
})
