import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/model'
import { swapMeetings } from '@/lib/events/commands/swap-meetings'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent, createMeeting, type CreatedAttendee, type CreatedEvent } from '../../factories/event'
import { strangersTo } from '../../factories/event-strangers'

describe('swapping two meetings', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee, second: CreatedAttendee
  let one: string, other: string
  beforeEach(async () => {
    event = await createEvent({ slots: 2, tables: 2 })
    ;[company, authority, second] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), await createAttendee(event, 'authority')]
    one = (await createMeeting(event, company, authority, { slot: 0, table: 0 })).id
    other = (await createMeeting(event, company, second, { slot: 1, table: 1 })).id
  })

  const swap = (more: { actor?: Actor; versions?: [number, number]; otherId?: string } = {}) =>
    swapMeetings(more.actor ?? event.actor, { eventId: event.id, meetingId: one, version: more.versions?.[0] ?? 0, otherId: more.otherId ?? other, otherVersion: more.versions?.[1] ?? 0, isAccepted: false })
  const places = async () => (await db.meeting.findMany({ where: { id: { in: [one, other] } }, orderBy: { id: 'asc' }, select: { slotId: true, tableId: true } })).map(({ slotId, tableId }) => [event.slots.findIndex(({ id }) => id === slotId), event.tables.findIndex(({ id }) => id === tableId)])

  it('gives each the other’s place, as one change', async () => {
    expect(await swap()).toMatchObject({ revision: 1, meetingIds: [one, other] })
    expect(await places()).toEqual([[1, 1], [0, 0]])
    expect(await db.boardEdit.findMany({ select: { kind: true } })).toEqual([{ kind: 'swap' }])
    expect(await db.auditEntry.count({ where: { action: 'meeting.swap', subjectId: one } })).toBe(1)
  })

  it('takes a fitting table where the other’s does not do', async () => {
    await db.eventTable.update({ where: { id: event.tables[1]!.id }, data: { isStepFree: false } })
    await db.eventParticipant.update({ where: { id: authority.participantId }, data: { needsStepFree: true } })
    await swap()
    expect(await places()).toEqual([[1, 0], [0, 1]])
  })

  it.each(['visitor', 'organiser of another event', 'organisation without events', 'desk staff', 'participant', 'job'])('does not exist for a %s', async (name) => {
    const { actor } = (await strangersTo(event)).find((stranger) => stranger.name === name)!
    await expect(swap({ actor })).rejects.toMatchObject({ name: 'NotFound', code: 'not-found' })
    expect(await places()).toEqual([[0, 0], [1, 1]])
  })

  it('refuses where one of the two is not free at the other time, or locked', async () => {
    await db.eventParticipant.update({ where: { id: second.participantId }, data: { arrivesAt: event.slots[1]!.startsAt } })
    await expect(swap()).rejects.toMatchObject({ code: 'board.breach.arrives-later', params: { who: second.person.name } })
    await db.eventParticipant.update({ where: { id: second.participantId }, data: { arrivesAt: null } })
    await db.meeting.update({ where: { id: other }, data: { isLocked: true } })
    await expect(swap()).rejects.toMatchObject({ code: 'board.breach.locked' })
    await expect(swap({ otherId: one })).rejects.toMatchObject({ code: 'board.choose-two-meetings' })
  })

  it('refuses when either has changed since', async () => {
    await swap()
    await expect(swap({ versions: [1, 0] })).rejects.toMatchObject({ name: 'Conflict', code: 'board.meeting-changed-by-you' })
    expect(await places()).toEqual([[1, 1], [0, 0]])
  })
})
