import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/model'
import { unlockMeetings } from '@/lib/events/commands/unlock-meetings'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent, createMeeting, type CreatedEvent } from '../../factories/event'
import { strangersTo } from '../../factories/event-strangers'

describe('unlocking meetings', () => {
  let event: CreatedEvent
  let ids: string[]
  beforeEach(async () => {
    event = await createEvent({ slots: 2 })
    const [company, authority, second] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), await createAttendee(event, 'authority')]
    ids = [(await createMeeting(event, company, authority, { slot: 0, isLocked: true })).id, (await createMeeting(event, company, second, { slot: 1, isLocked: true })).id]
  })

  const unlock = (meetingIds?: string[], actor: Actor = event.actor) => unlockMeetings(actor, { eventId: event.id, meetingIds })
  const locks = async () => (await db.meeting.findMany({ where: { eventId: event.id }, orderBy: { id: 'asc' }, select: { isLocked: true } })).map(({ isLocked }) => isLocked)

  it('unlocks those named, or all', async () => {
    await unlock([ids[1]!])
    expect(await locks()).toEqual([true, false])
    expect(await unlock()).toMatchObject({ revision: 2 })
    expect(await locks()).toEqual([false, false])
    expect(await db.auditEntry.count({ where: { action: 'meeting.unlock', subjectId: event.id } })).toBe(2)
    expect(await db.meeting.findMany({ where: { eventId: event.id }, orderBy: { id: 'asc' }, select: { slotId: true } })).toEqual(event.slots.map(({ id }) => ({ slotId: id })))
  })

  it('raises nothing where all are so already', async () => {
    await unlock()
    expect(await unlock()).toMatchObject({ revision: 1, editId: null })
  })

  it.each(['visitor', 'organiser of another event', 'organisation without events', 'desk staff', 'participant', 'job'])('does not exist for a %s', async (name) => {
    const { actor } = (await strangersTo(event)).find((stranger) => stranger.name === name)!
    await expect(unlock(ids, actor)).rejects.toMatchObject({ name: 'NotFound', code: 'not-found' })
    expect(await locks()).toEqual([true, true])
  })

  it('finds no meeting of another event', async () => {
    const elsewhere = await createEvent()
    const { id } = await createMeeting(elsewhere, await createAttendee(elsewhere, 'sme'), await createAttendee(elsewhere, 'authority'), { slot: 0, isLocked: true })
    await expect(unlock([ids[0]!, id])).rejects.toMatchObject({ name: 'NotFound' })
    expect(await locks()).toEqual([true, true])
  })
})
