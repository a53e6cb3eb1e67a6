import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/model'
import { moveMeeting } from '@/lib/events/commands/move-meeting'
import { redoBoardEdit } from '@/lib/events/commands/redo-board-edit'
import { undoBoardEdit } from '@/lib/events/commands/undo-board-edit'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent, createMeeting, type CreatedEvent } from '../../factories/event'
import { strangersTo } from '../../factories/event-strangers'
import { createMember } from '../../factories/introduction'

describe('doing again', () => {
  let event: CreatedEvent
  let id: string
  beforeEach(async () => {
    event = await createEvent({ slots: 4, tables: 2 })
    id = (await createMeeting(event, await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), { slot: 0 })).id
  })

  const move = async (slot: number, actor: Actor = event.actor) => {
    const { version } = await db.meeting.findUniqueOrThrow({ where: { id }, select: { version: true } })
    return moveMeeting(actor, { eventId: event.id, meetingId: id, version, slotId: event.slots[slot]!.id, tableId: null, isAccepted: true })
  }
  const undo = (actor: Actor = event.actor) => undoBoardEdit(actor, { eventId: event.id })
  const redo = (actor: Actor = event.actor) => redoBoardEdit(actor, { eventId: event.id })
  const slot = async () => {
    const { slotId } = await db.meeting.findUniqueOrThrow({ where: { id }, select: { slotId: true } })
    return event.slots.findIndex((one) => one.id === slotId)
  }

  it('goes back and forth along the whole chain', async () => {
    for (const to of [1, 2, 3]) await move(to)
    const seen: number[] = []
    const step = async (how: () => Promise<unknown>) => {
      await how()
      seen.push(await slot())
    }
    for (const how of [undo, undo, redo, undo, undo, redo, redo, redo]) await step(() => how())
    expect(seen).toEqual([2, 1, 2, 1, 0, 1, 2, 3])
    await expect(redo()).rejects.toMatchObject({ code: 'board.nothing-to-redo' })
    expect(await db.auditEntry.count({ where: { action: 'board.redo', subjectId: event.id } })).toBe(4)
  })

  it('forgets what was undone once something new is done', async () => {
    await move(1)
    await undo()
    await move(2)
    await expect(redo()).rejects.toMatchObject({ code: 'board.nothing-to-redo' })
    expect(await slot()).toBe(2)
  })

  it.each(['visitor', 'organiser of another event', 'organisation without events', 'desk staff', 'participant', 'job'])('does not exist for a %s', async (name) => {
    await move(1)
    await undo()
    const { actor } = (await strangersTo(event)).find((stranger) => stranger.name === name)!
    await expect(redo(actor)).rejects.toMatchObject({ name: 'NotFound', code: 'not-found' })
    expect(await slot()).toBe(0)
  })

  it('says whose later change stands in the way', async () => {
    const { actor: colleague } = await createMember('RESEARCH', 'Helping hands')
    await db.eventStaff.create({ data: { eventId: event.id, personId: colleague.personId, role: 'ORGANISER', addedById: event.actor.personId } })
    await move(1)
    await undo()
    await move(3, colleague)
    await expect(redo()).rejects.toMatchObject({ name: 'Conflict', code: 'board.undo-changed-by', params: { who: colleague.name } })
    expect(await slot()).toBe(3)
  })
})
