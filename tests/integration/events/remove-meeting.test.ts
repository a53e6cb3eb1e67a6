import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/model'
import { removeMeeting } from '@/lib/events/commands/remove-meeting'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent, createMeeting, type CreatedAttendee, type CreatedEvent } from '../../factories/event'
import { strangersTo } from '../../factories/event-strangers'

describe('taking a meeting off the board', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee
  let id: string
  beforeEach(async () => {
    event = await createEvent({ slots: 2, minMeetings: 0 })
    ;[company, authority] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority')]
    id = (await createMeeting(event, company, authority, { slot: 0 })).id
  })

  const remove = (more: { actor?: Actor; version?: number; isAccepted?: boolean } = {}) => removeMeeting(more.actor ?? event.actor, { eventId: event.id, meetingId: id, version: more.version ?? 0, isAccepted: more.isAccepted ?? false })
  const meeting = () => db.meeting.findUniqueOrThrow({ where: { id }, select: { slotId: true, tableId: true, shownSlotId: true, state: true } })

  it('takes it off and leaves what participants were told as it is', async () => {
    await remove()
    expect(await meeting()).toEqual({ slotId: null, tableId: null, shownSlotId: event.slots[0]!.id, state: 'PLANNED' })
    expect(await db.message.count()).toBe(0)
    expect(await db.auditEntry.count({ where: { action: 'meeting.remove', subjectId: id } })).toBe(1)
  })

  it.each(['visitor', 'organiser of another event', 'organisation without events', 'desk staff', 'participant', 'job'])('does not exist for a %s', async (name) => {
    const { actor } = (await strangersTo(event)).find((stranger) => stranger.name === name)!
    await expect(remove({ actor })).rejects.toMatchObject({ name: 'NotFound', code: 'not-found' })
    expect((await meeting()).slotId).toBe(event.slots[0]!.id)
  })

  it('asks before somebody falls below what they were promised', async () => {
    await db.participantKind.update({ where: { id: event.kinds.sme }, data: { minMeetings: 1 } })
    await expect(remove()).rejects.toMatchObject({ all: [{ code: 'board.breach.below-floor', params: { who: company.person.name, now: 0, floor: 1 } }] })
    await remove({ isAccepted: true })
    expect((await meeting()).slotId).toBe(null)
  })

  it('refuses a locked one, one changed since, and one that is off already', async () => {
    await db.meeting.update({ where: { id }, data: { isLocked: true } })
    await expect(remove({ isAccepted: true })).rejects.toMatchObject({ code: 'board.breach.locked' })
    await db.meeting.update({ where: { id }, data: { isLocked: false, version: 3 } })
    await expect(remove({ version: 2 })).rejects.toMatchObject({ name: 'Conflict', code: 'board.meeting-changed' })
    await remove({ version: 3 })
    await expect(remove({ version: 4 })).rejects.toMatchObject({ name: 'Conflict', code: 'board.meeting-changed-by-you' })
  })
})
