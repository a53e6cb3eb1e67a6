import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { proposeSchedule } from '@/lib/events/commands/propose-schedule'
import { runProposal } from '@/lib/events/commands/run-proposal'
import { useProposal as putOnBoard } from '@/lib/events/commands/use-proposal'
import type { PairReasons } from '@/lib/events/wishes/pairing'
import type { ProposalResult } from '@/lib/events/schedule/proposal'
import { usualAims } from '@/lib/events/schedule/schedule-aims'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '../../factories/audit'
import { createAttendee, createEvent, createMeeting, createWish, type CreatedAttendee, type CreatedEvent } from '../../factories/event'
import { outcomeOf } from '../../factories/refusal'

describe('putting a proposal on the board', () => {
  let event: CreatedEvent
  let smes: CreatedAttendee[], authorities: CreatedAttendee[]
  beforeEach(async () => {
    event = await createEvent({ slots: 3, tables: 3 })
    smes = [await createAttendee(event, 'sme'), await createAttendee(event, 'sme')]
    authorities = [await createAttendee(event, 'authority'), await createAttendee(event, 'authority')]
  })
  afterEach(() => setClock(null))

  const propose = async () => {
    await proposeSchedule(event.actor, { eventId: event.id, aims: usualAims, timeLimit: null, name: '' })
    await runProposal()
  }
  const put = (actor = event.actor) => putOnBoard(actor, { eventId: event.id, number: 1 })
  const board = () => db.meeting.findMany({ where: { eventId: event.id, slotId: { not: null }, state: 'PLANNED' }, orderBy: { id: 'asc' } })

  it('places every meeting with its worth and why, in one edit, and shows participants nothing', async () => {
    await createWish(event, smes[0]!, authorities[0]!, 'MUST')
    await propose()
    expect(await put()).toEqual({ revision: 1, placed: 4, leftOut: 0 })
    const meetings = await board()
    expect(meetings).toHaveLength(4)
    expect(meetings.every(({ shownSlotId, shownTableId, shownAt, tableId, source }) => shownSlotId === null && shownTableId === null && shownAt === null && tableId !== null && source === 'PROPOSAL')).toBe(true)
    const wished = meetings.find(({ aId, bId }) => [aId, bId].includes(smes[0]!.participantId) && [aId, bId].includes(authorities[0]!.participantId))!
    const because = wished.because as unknown as PairReasons
    expect(wished.score).toBe(65)
    expect({ bracket: because.bracket, wishedBy: because.wishedBy }).toEqual({ bracket: 'must', wishedBy: { a: wished.aId === smes[0]!.participantId, b: wished.bId === smes[0]!.participantId } })
    const edits = await db.boardEdit.findMany({ select: { kind: true, revision: true, changes: true } })
    expect(edits.map(({ kind, revision, changes }) => ({ kind, revision, changes: (changes as unknown[]).length }))).toEqual([{ kind: 'proposal', revision: 1, changes: 4 }])
    expect((await db.scheduleProposal.findFirstOrThrow({ select: { usedAt: true } })).usedAt).not.toBeNull()
    expect((await auditedActions()).at(-1)).toBe('schedule.use-proposal')
  })

  it('keeps what is locked where it is, and takes off what the proposal does not hold', async () => {
    const locked = await createMeeting(event, smes[0]!, authorities[0]!, { slot: 2, table: 2, isLocked: true, isShown: false })
    const [third, fourth] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority')]
    const old = await createMeeting(event, third, fourth, { slot: 0, table: 0, isShown: false })
    await db.eventParticipant.update({ where: { id: fourth.participantId }, data: { cancelledAt: new Date() } })
    await propose()
    await put()
    const after = await board()
    expect(after.find(({ id }) => id === locked.id)).toMatchObject({ slotId: event.slots[2]!.id, tableId: event.tables[2]!.id, isLocked: true })
    expect(await db.meeting.findUniqueOrThrow({ where: { id: old.id }, select: { slotId: true, state: true } })).toEqual({ slotId: null, state: 'PLANNED' })
    expect(after.filter(({ aId, bId }) => [aId, bId].includes(smes[0]!.participantId) && [aId, bId].includes(authorities[0]!.participantId))).toHaveLength(1)
  })

  it('moves a meeting that is on the board already instead of making it anew', async () => {
    await propose()
    await put()
    const before = await board()
    await proposeSchedule(event.actor, { eventId: event.id, aims: usualAims, timeLimit: null, name: '' })
    await runProposal()
    await putOnBoard(event.actor, { eventId: event.id, number: 2 })
    expect((await board()).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  })

  it('leaves out a pair of which one has said no since, and somebody who withdrew', async () => {
    await propose()
    await createWish(event, authorities[0]!, smes[0]!, 'NOT')
    await db.eventRegistration.update({ where: { id: smes[1]!.registrationId }, data: { state: 'WITHDRAWN' } })
    expect(await put()).toMatchObject({ placed: 1, leftOut: 3 })
    expect((await board()).map(({ aId, bId }) => [aId, bId].sort())).toEqual([[smes[0]!.participantId, authorities[1]!.participantId].sort()])
  })

  it('changes nothing in slots that have begun', async () => {
    await propose()
    await put()
    const { meetings } = (await db.scheduleProposal.findFirstOrThrow({ select: { result: true } })).result as ProposalResult
    const begun = meetings.filter(({ slotId }) => slotId === event.slots[0]!.id)
    expect(begun.length).toBeGreaterThan(0)
    const before = await board()
    setClock(new Date(event.slots[0]!.startsAt.getTime() + 60_000))
    await put()
    const after = await board()
    expect(after.filter(({ slotId }) => slotId === event.slots[0]!.id).map(({ id }) => id)).toEqual(before.filter(({ slotId }) => slotId === event.slots[0]!.id).map(({ id }) => id))
  })

  it('refuses one without a schedule, and does not exist for others', async () => {
    await proposeSchedule(event.actor, { eventId: event.id, aims: usualAims, timeLimit: null, name: '' })
    expect(await outcomeOf(put())).toBe('RuleBroken schedule.nothing-to-use')
    await runProposal()
    const elsewhere = await createEvent()
    expect(await outcomeOf(put(smes[0]!.actor))).toBe('NotFound not-found')
    expect(await outcomeOf(put(elsewhere.actor))).toBe('NotFound not-found')
    expect(await outcomeOf(putOnBoard(elsewhere.actor, { eventId: elsewhere.id, number: 1 }))).toBe('NotFound not-found')
    expect(await board()).toEqual([])
  })
})
