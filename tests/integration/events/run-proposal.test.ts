import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cancelProposal } from '@/lib/events/commands/cancel-proposal'
import { proposeSchedule } from '@/lib/events/commands/propose-schedule'
import { runProposal } from '@/lib/events/commands/run-proposal'
import { BoardIndex, breachesOf } from '@/lib/events/board/judge-board'
import type { ProposalProgress, ProposalResult } from '@/lib/events/schedule/proposal'
import { usualAims } from '@/lib/events/schedule/schedule-aims'
import { indexFacts } from '@/lib/events/schedule/schedule-facts'
import { loadScheduleFacts } from '@/lib/events/schedule/schedule-facts-queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '../../factories/audit'
import { createAttendee, createEvent, createMeeting, createWish, type CreatedAttendee, type CreatedEvent } from '../../factories/event'

const proposalOf = async (event: CreatedEvent, number = 1) => db.scheduleProposal.findUniqueOrThrow({ where: { eventId_number: { eventId: event.id, number } } })
const resultOf = async (event: CreatedEvent, number = 1) => (await proposalOf(event, number)).result as ProposalResult
const propose = (event: CreatedEvent, timeLimit: number | null = null) => proposeSchedule(event.actor, { eventId: event.id, aims: usualAims, timeLimit, name: '' })

async function attendees(event: CreatedEvent, smes: number, authorities: number): Promise<{ smes: CreatedAttendee[]; authorities: CreatedAttendee[] }> {
  const many = async (kind: 'sme' | 'authority', count: number) => {
    const created: CreatedAttendee[] = []
    for (let i = 0; i < count; i++) created.push(await createAttendee(event, kind))
    return created
  }
  return { smes: await many('sme', smes), authorities: await many('authority', authorities) }
}

/** Every meeting of the result, judged by the rules of the board. */
async function breachesIn(event: CreatedEvent, result: ProposalResult): Promise<string[]> {
  const index = indexFacts(await loadScheduleFacts(event.id))
  const meetings = result.meetings.map(({ aId, bId, slotId, tableId, value }, at) => ({ id: String(at), version: 0, aId, bId, aName: '', bName: '', slotId, tableId, isLocked: false, score: value }))
  const board = new BoardIndex(meetings)
  return meetings.flatMap((meeting) => breachesOf(index, board, meeting).map(({ code }) => code))
}

describe('the search for a schedule', () => {
  afterEach(() => setClock(null))

  it('finds the best schedule, keeps what is locked, and never lets two meet one of whom said no', async () => {
    const event = await createEvent({ slots: 4, tables: 3, minMeetings: 1 })
    const { smes, authorities } = await attendees(event, 3, 3)
    await createWish(event, smes[0]!, authorities[0]!, 'MUST')
    await createWish(event, smes[1]!, authorities[0]!, 'MUST')
    await createWish(event, authorities[0]!, smes[1]!, 'NOT')
    const locked = await createMeeting(event, smes[2]!, authorities[2]!, { slot: 3, table: 1, isLocked: true, isShown: false })
    await propose(event)
    expect(await runProposal()).toBe(true)
    const { state, error } = await proposalOf(event)
    expect({ state, error }).toEqual({ state: 'DONE', error: '' })
    const result = await resultOf(event)
    // Nine pairs of companies and authorities but one; each of three tables holds three in three of the four slots.
    expect(result.meetings).toHaveLength(8)
    expect({ status: result.status, gap: result.gap }).toEqual({ status: 'optimal', gap: 0 })
    const pairs = result.meetings.map(({ aId, bId }) => [aId, bId].sort().join())
    expect(pairs).not.toContain([smes[1]!.participantId, authorities[0]!.participantId].sort().join())
    expect(result.meetings.find(({ fixedId }) => fixedId === locked.id)).toMatchObject({ slotId: event.slots[3]!.id, tableId: event.tables[1]!.id })
    expect(result.wishes).toEqual({ musts: 2, mustsMet: 1, likes: 0, likesMet: 0 })
    expect(result.unmetMusts).toEqual([{ fromId: smes[1]!.registrationId, toId: authorities[0]!.registrationId, reason: 'did-not-come-together' }])
    expect(await breachesIn(event, result)).toEqual([])
    expect(await auditedActions()).toEqual(['schedule.propose', 'schedule.start-proposal', 'schedule.finish-proposal'])
    // Nothing is on the board by it.
    expect(await db.meeting.count({ where: { eventId: event.id } })).toBe(1)
  })

  it('names who is below what was promised, and why', async () => {
    const event = await createEvent({ slots: 3, tables: 3, minMeetings: 2 })
    const { smes } = await attendees(event, 2, 1)
    await db.participantBlock.create({ data: { participantId: smes[0]!.participantId, startsAt: event.slots[0]!.startsAt, endsAt: event.slots[2]!.endsAt } })
    await propose(event)
    await runProposal()
    const { belowFloor } = await resultOf(event)
    expect(belowFloor.map(({ participantId, meetings, floor, candidates }) => ({ participantId, meetings, floor, candidates }))).toEqual(
      expect.arrayContaining([{ participantId: smes[0]!.participantId, meetings: 0, floor: 2, candidates: 1 }]),
    )
    expect(belowFloor.find(({ participantId }) => participantId === smes[0]!.participantId)?.reasons).toEqual({ 'no-common-slot': 1 })
  })

  it('does nothing where nothing waits, and takes the oldest first', async () => {
    expect(await runProposal()).toBe(false)
    const event = await createEvent({ slots: 1, tables: 1 })
    await attendees(event, 1, 1)
    await propose(event)
    await propose(event)
    await runProposal()
    expect([(await proposalOf(event, 1)).state, (await proposalOf(event, 2)).state]).toEqual(['DONE', 'QUEUED'])
  })

  it('lets one process alone take a search', async () => {
    const event = await createEvent({ slots: 2, tables: 1 })
    await attendees(event, 2, 2)
    await propose(event)
    expect((await Promise.all([runProposal(), runProposal(), runProposal()])).filter(Boolean)).toHaveLength(1)
    expect((await auditedActions()).filter((action) => action === 'schedule.start-proposal')).toHaveLength(1)
  })

  it('says why where a search cannot be made', async () => {
    const event = await createEvent({ slots: 2, tables: 1 })
    const { smes, authorities } = await attendees(event, 1, 1)
    await createWish(event, smes[0]!, authorities[0]!, 'NOT')
    await propose(event)
    await runProposal()
    const { state, error, result } = await proposalOf(event)
    expect({ state, error, result }).toEqual({ state: 'FAILED', error: 'no-pairs', result: null })
  })
})

describe('a search that takes long', () => {
  let event: CreatedEvent
  beforeEach(async () => {
    event = await createEvent({ slots: 8, tables: 6, minMeetings: 3 })
    const { smes, authorities } = await attendees(event, 16, 9)
    // Wishes that contradict each other, so that the search has something to do.
    for (const [i, sme] of smes.entries()) for (let k = 0; k < 3; k++) await createWish(event, sme, authorities[(i + k * 3) % 9]!, k === 0 ? 'MUST' : 'LIKE')
    await propose(event, 20)
  }, 120_000)

  it('tells how far it is, and keeps the best so far when it is cancelled', async () => {
    const begun = Date.now()
    const running = runProposal({ beat: 100, saveEvery: 200 })
    let seen: ProposalProgress | null = null
    while (Date.now() - begun < 15_000) {
      const { progress, best, state } = await proposalOf(event)
      if (state !== 'QUEUED' && state !== 'RUNNING') break
      seen = progress as ProposalProgress
      if (best !== null && seen.held > 0) break
      await new Promise((done) => setTimeout(done, 50))
    }
    expect(seen!.held).toBeGreaterThan(10)
    if ((await proposalOf(event)).state === 'RUNNING') await cancelProposal(event.actor, { eventId: event.id, number: 1 })
    const asked = Date.now()
    await running
    expect(Date.now() - asked).toBeLessThan(3000)
    const { state, cancelRequestedAt } = await proposalOf(event)
    expect(state).toBe(cancelRequestedAt ? 'CANCELLED' : 'DONE')
    expect(await breachesIn(event, await resultOf(event))).toEqual([])
  }, 60_000)

  it('is taken up again by another process when the first is gone, from the best it had', async () => {
    let stop = false
    const first = runProposal({ beat: 50, saveEvery: 100, isStopping: () => stop })
    for (let i = 0; i < 200 && (await proposalOf(event)).best === null; i++) await new Promise((done) => setTimeout(done, 50))
    stop = true
    await first
    const halfway = await proposalOf(event)
    expect({ state: halfway.state, heartbeatAt: halfway.heartbeatAt, result: halfway.result }).toEqual({ state: 'RUNNING', heartbeatAt: null, result: null })
    const before = halfway.progress as ProposalProgress
    expect(before.value).not.toBeNull()
    // Little time remains.
    await db.scheduleProposal.update({ where: { id: halfway.id }, data: { timeLimit: Math.ceil(before.seconds) + 2 } })
    expect(await runProposal({ beat: 100 })).toBe(true)
    const { state, result } = await proposalOf(event)
    expect(state).toBe('DONE')
    expect((result as ProposalResult).value).toBeGreaterThanOrEqual(before.value!)
    expect(await auditedActions()).toEqual(expect.arrayContaining(['schedule.start-proposal', 'schedule.resume-proposal', 'schedule.finish-proposal']))
  }, 60_000)

  it('is left to a process that is alive, and taken from one that has been silent', async () => {
    await db.scheduleProposal.updateMany({ where: { eventId: event.id }, data: { state: 'RUNNING', startedAt: new Date(), heartbeatAt: new Date(Date.now() - 5_000), timeLimit: 1 } })
    expect(await runProposal()).toBe(false)
    await db.scheduleProposal.updateMany({ where: { eventId: event.id }, data: { heartbeatAt: new Date(Date.now() - 16_000) } })
    expect(await runProposal()).toBe(true)
    expect((await proposalOf(event)).state).toBe('DONE')
  }, 60_000)

  it('writes nothing more once another process has it', async () => {
    const first = runProposal({ beat: 50, saveEvery: 100 })
    for (let i = 0; i < 200 && (await proposalOf(event)).state !== 'RUNNING'; i++) await new Promise((done) => setTimeout(done, 20))
    await db.scheduleProposal.updateMany({ where: { eventId: event.id }, data: { heartbeatAt: new Date(Date.now() + 60_000) } })
    await first
    const { state, result } = await proposalOf(event)
    expect({ state, result }).toEqual({ state: 'RUNNING', result: null })
  }, 60_000)
})
