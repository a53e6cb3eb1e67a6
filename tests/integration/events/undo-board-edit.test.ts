import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/model'
import { addMeeting } from '@/lib/events/commands/add-meeting'
import { lockMeetings } from '@/lib/events/commands/lock-meetings'
import { moveMeeting } from '@/lib/events/commands/move-meeting'
import { removeMeeting } from '@/lib/events/commands/remove-meeting'
import { swapMeetings } from '@/lib/events/commands/swap-meetings'
import { undoBoardEdit } from '@/lib/events/commands/undo-board-edit'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent, createMeeting, createWish, type CreatedAttendee, type CreatedEvent } from '../../factories/event'
import { strangersTo } from '../../factories/event-strangers'
import { createMember } from '../../factories/introduction'

describe('undoing', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee, second: CreatedAttendee
  let id: string
  beforeEach(async () => {
    event = await createEvent({ slots: 4, tables: 2 })
    ;[company, authority, second] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), await createAttendee(event, 'authority')]
    id = (await createMeeting(event, company, authority, { slot: 0 })).id
  })

  const move = async (slot: number, actor: Actor = event.actor) => {
    const { version } = await db.meeting.findUniqueOrThrow({ where: { id }, select: { version: true } })
    return moveMeeting(actor, { eventId: event.id, meetingId: id, version, slotId: event.slots[slot]!.id, tableId: null, isAccepted: true })
  }
  const undo = (actor: Actor = event.actor) => undoBoardEdit(actor, { eventId: event.id })
  const slot = async () => {
    const { slotId } = await db.meeting.findUniqueOrThrow({ where: { id }, select: { slotId: true } })
    return event.slots.findIndex((one) => one.id === slotId)
  }
  const colleagueOf = async () => {
    const { actor } = await createMember('RESEARCH', 'Helping hands')
    await db.eventStaff.create({ data: { eventId: event.id, personId: actor.personId, role: 'ORGANISER', addedById: event.actor.personId } })
    return actor
  }

  it('goes back step by step, through every kind of change', async () => {
    const other = await createMeeting(event, company, second, { slot: 1, table: 1 })
    await move(2)
    await swapMeetings(event.actor, { eventId: event.id, meetingId: id, version: 1, otherId: other.id, otherVersion: 0, isAccepted: true })
    await lockMeetings(event.actor, { eventId: event.id, meetingIds: [id] })
    await removeMeeting(event.actor, { eventId: event.id, meetingId: other.id, version: 1, isAccepted: true })
    const kinds: string[] = []
    for (let i = 0; i < 4; i++) kinds.push((await undo()).kind)
    expect(kinds).toEqual(['remove', 'lock', 'swap', 'move'])
    const meetings = await db.meeting.findMany({ where: { eventId: event.id }, orderBy: { id: 'asc' }, select: { slotId: true, tableId: true, isLocked: true } })
    expect(meetings).toEqual([{ slotId: event.slots[0]!.id, tableId: event.tables[0]!.id, isLocked: false }, { slotId: event.slots[1]!.id, tableId: event.tables[1]!.id, isLocked: false }])
    await expect(undo()).rejects.toMatchObject({ code: 'board.nothing-to-undo' })
    expect(await db.auditEntry.count({ where: { action: 'board.undo', subjectId: event.id } })).toBe(4)
  })

  it('takes an added meeting off again', async () => {
    const added = await addMeeting(event.actor, { eventId: event.id, aId: company.participantId, bId: second.participantId, slotId: event.slots[3]!.id, tableId: null, isAccepted: true })
    await undo()
    expect(await db.meeting.findUniqueOrThrow({ where: { id: added.meetingIds[0] }, select: { slotId: true } })).toEqual({ slotId: null })
  })

  it.each(['visitor', 'organiser of another event', 'organisation without events', 'desk staff', 'participant', 'job'])('does not exist for a %s', async (name) => {
    await move(1)
    const { actor } = (await strangersTo(event)).find((stranger) => stranger.name === name)!
    await expect(undo(actor)).rejects.toMatchObject({ name: 'NotFound', code: 'not-found' })
    expect(await slot()).toBe(1)
  })

  it('takes back one’s own change and leaves a colleague’s', async () => {
    const colleague = await colleagueOf()
    const other = await createMeeting(event, await createAttendee(event, 'sme'), second, { slot: 1, table: 1 })
    await move(2)
    await lockMeetings(colleague, { eventId: event.id, meetingIds: [other.id] })
    await undo()
    expect(await slot()).toBe(0)
    expect(await db.meeting.findUniqueOrThrow({ where: { id: other.id }, select: { isLocked: true } })).toEqual({ isLocked: true })
  })

  it('says whose later change of the same meeting stands in the way', async () => {
    const colleague = await colleagueOf()
    await move(1)
    await move(2, colleague)
    await expect(undo()).rejects.toMatchObject({ name: 'Conflict', code: 'board.undo-changed-by', params: { who: colleague.name } })
    expect(await slot()).toBe(2)
    await undo(colleague)
    await undo()
    expect(await slot()).toBe(0)
  })

  it('says who has the place meanwhile', async () => {
    const colleague = await colleagueOf()
    await move(1)
    await addMeeting(colleague, { eventId: event.id, aId: company.participantId, bId: second.participantId, slotId: event.slots[0]!.id, tableId: null, isAccepted: true })
    await expect(undo()).rejects.toMatchObject({ code: 'board.breach.person-taken', params: { who: company.person.name, other: second.person.name } })
    expect(await slot()).toBe(1)
  })

  it('brings no meeting back that one side has said no to since', async () => {
    await removeMeeting(event.actor, { eventId: event.id, meetingId: id, version: 0, isAccepted: true })
    await createWish(event, authority, company, 'NOT')
    await expect(undo()).rejects.toMatchObject({ code: 'board.breach.unwished' })
  })
})
