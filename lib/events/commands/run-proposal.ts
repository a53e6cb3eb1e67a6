import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import type { Prisma } from '@/lib/generated/prisma/client'
import { recordAudit, type AuditedActor } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { solveInBackground, type Progress } from '@/lib/scheduling/background'
import { toInstance } from '@/lib/scheduling/instance'
import { violationsOf } from '@/lib/scheduling/judge'
import type { Problem } from '@/lib/scheduling/model'
import { readProblem } from '@/lib/scheduling/read-problem'
import { judgePairs, type JudgedPairs } from '../wishes/pair-queries'
import { bracketOf } from '../wishes/pairing'
import { bestFrom, placingFrom, toResult, type PositiveWish, type ProposalProgress, type ProposalResult } from '../schedule/proposal'
import { aimsOf } from '../schedule/schedule-aims'
import { buildProblem, isOfNobody, type BuiltProblem, type FixedMeeting } from '../schedule/schedule-problem'

const job: AuditedActor = { kind: 'job', name: 'proposals' }

export type RunOptions = {
  /** Asked several times a second: the process is about to end, and another goes on. */
  isStopping?: () => boolean
  /** Milliseconds. */
  beat?: number
  saveEvery?: number
  staleAfter?: number
}

type Claimed = { id: string; eventId: string; aims: unknown; seed: number; timeLimit: number; best: unknown; progress: unknown; heartbeatAt: Date | null }

/**
 * Takes the oldest search that waits, or one whose process is gone, and runs it to its end. False where there is none.
 * A search that was taken up again goes on from the best it had, for the seconds that remain.
 */
export async function runProposal({ isStopping = () => false, beat = 1000, saveEvery = 3000, staleAfter = 15_000 }: RunOptions = {}): Promise<boolean> {
  const claimed = await claim(staleAfter)
  if (!claimed) return false
  const run = new Run(claimed, { isStopping, beat, saveEvery })
  try {
    await run.work()
  } catch (error) {
    const isKnown = error instanceof ProposalTrouble
    if (!isKnown) console.error(error)
    await run.fail(isKnown ? error.message : 'unexpected')
  }
  return true
}

/** A reason that has a sentence of its own. */
class ProposalTrouble extends Error {}

async function claim(staleAfter: number): Promise<Claimed | null> {
  const at = now()
  const gone = new Date(at.getTime() - staleAfter)
  return db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ id: string; wasRunning: boolean }[]>`
      select "id", "state" = 'RUNNING' as "wasRunning" from "ScheduleProposal"
      where "state" = 'QUEUED' or ("state" = 'RUNNING' and ("heartbeatAt" is null or "heartbeatAt" < ${gone}))
      order by "createdAt", "id" limit 1 for update skip locked`
    const found = rows[0]
    if (!found) return null
    const claimed = await tx.scheduleProposal.update({
      where: { id: found.id },
      data: { state: 'RUNNING', heartbeatAt: at, ...(found.wasRunning ? {} : { startedAt: at }) },
      select: { id: true, eventId: true, aims: true, seed: true, timeLimit: true, best: true, progress: true, heartbeatAt: true },
    })
    await recordAudit(tx, job, { action: found.wasRunning ? 'schedule.resume-proposal' : 'schedule.start-proposal', subject: 'ScheduleProposal', subjectId: found.id, detail: { eventId: claimed.eventId } })
    return claimed
  })
}

class Run {
  private readonly enough = new AbortController()
  private readonly abort = new AbortController()
  private progress: ProposalProgress
  private readonly secondsBefore: number
  private best: Int32Array | null = null
  private savedAt = 0
  private isCancelled = false
  /** Another process has taken it over, or this one is about to end: nothing more is written. */
  private isLost = false
  private heldAt: Date
  private building: BuiltProblem | null = null
  private isOver = false

  constructor(
    private readonly claimed: Claimed,
    private readonly options: Required<Omit<RunOptions, 'staleAfter'>>,
  ) {
    const kept = claimed.progress as Partial<ProposalProgress>
    this.heldAt = claimed.heartbeatAt ?? now()
    this.secondsBefore = typeof kept.seconds === 'number' ? kept.seconds : 0
    this.progress = { seconds: this.secondsBefore, value: kept.value ?? null, bound: kept.bound ?? null, gap: kept.gap ?? null, held: kept.held ?? 0 }
  }

  async work(): Promise<void> {
    const { eventId, aims: kept, seed, timeLimit } = this.claimed
    const aims = aimsOf(kept)
    const beating = this.beatOn()
    let result: ProposalResult | null = null
    try {
      const pairs = await judgePairs(eventId)
      const built = buildProblem({ index: pairs.index, aims, worthOf: (a, b) => pairs.valueOf(a, b), fixed: await fixedMeetings(eventId), now: now() })
      if (built.pairs.size === 0) throw new ProposalTrouble('no-pairs')
      const { value: problem, faults } = readProblem(built.problem)
      if (!problem) throw new Error(faults.map(({ message }) => message).join('\n'))
      const instance = toInstance(problem)
      this.building = built
      const start = placingFrom(this.claimed.best, built)
      const begun = Date.now()
      const solution = await solveInBackground(instance, {
        // Cancelled before it began: what is found at once.
        timeLimit: this.isCancelled ? 0.1 : Math.max(1, timeLimit - this.secondsBefore),
        // A search that goes on takes another way than the one it took before.
        seed: seed + Math.round(this.secondsBefore) * 1000,
        signal: this.abort.signal,
        enough: this.enough.signal,
        onProgress: (progress) => this.note(progress, built.problem),
        onBetter: (placing) => (this.best = placing.slice()),
        ...(start && violationsOf(instance, start).length === 0 ? { start } : {}),
      })
      const seconds = this.secondsBefore + (Date.now() - begun) / 1000
      const wishes = await db.eventWish.findMany({ where: { eventId, mark: { in: ['MUST', 'LIKE'] } }, select: { fromId: true, toId: true, mark: true } })
      result = toResult({ index: pairs.index, built, solution, aims, wishes: wishes as PositiveWish[], bracketOf: bracketsOf(pairs), seconds: Math.round(seconds * 10) / 10 })
    } catch (error) {
      if (!this.abort.signal.aborted) throw error
    } finally {
      this.isOver = true
      await beating
    }
    if (this.isLost) return this.options.isStopping() ? this.letGo() : undefined
    if (result) await this.finish(result)
  }

  private note({ seconds, value, bound, gap, held }: Progress, { candidates }: Problem): void {
    const finite = (one: number | null) => (one !== null && Number.isFinite(one) ? one : null)
    const own = candidates.filter(({ id }) => isOfNobody(id)).length
    this.progress = { seconds: Math.round((this.secondsBefore + seconds) * 10) / 10, value: finite(value), bound: finite(bound), gap: finite(gap), held: Math.max(0, held - own) }
  }

  /** Says that the search is alive, how far it is, and hears whether it is still wanted. */
  private async beatOn(): Promise<void> {
    const { beat, isStopping } = this.options
    for (let last = 0; !this.isOver; ) {
      if (isStopping()) return this.end()
      if (Date.now() - last >= beat) {
        last = Date.now()
        await this.beat().catch((error: unknown) => console.error(error))
        if (this.isLost) return this.end()
      }
      await wait(Math.min(100, beat))
    }
  }

  private end(): void {
    this.isLost = true
    this.abort.abort(new Error('The search was let go'))
  }

  private async beat(): Promise<void> {
    const at = now()
    const isTimeToSave = this.best !== null && this.building !== null && Date.now() - this.savedAt >= this.options.saveEvery
    const best = isTimeToSave ? { best: bestFrom(this.best!, this.building!) as Prisma.InputJsonValue } : {}
    const { id } = this.claimed
    // Whoever took it over has set another time.
    const kept = await db.scheduleProposal.updateMany({ where: { id, state: 'RUNNING', heartbeatAt: this.heldAt }, data: { heartbeatAt: at, progress: this.progress, ...best } })
    if (kept.count === 0) {
      this.isLost = true
      return
    }
    this.heldAt = at
    if (isTimeToSave) this.savedAt = Date.now()
    const row = await db.scheduleProposal.findUnique({ where: { id }, select: { cancelRequestedAt: true } })
    if (row?.cancelRequestedAt && !this.isCancelled) {
      this.isCancelled = true
      this.enough.abort()
    }
  }

  private async finish(result: ProposalResult): Promise<void> {
    const { id, eventId } = this.claimed
    const at = now()
    const state = this.isCancelled ? 'CANCELLED' : 'DONE'
    const progress: ProposalProgress = result.status === 'infeasible' || result.status === 'unknown' ? this.progress : { seconds: result.seconds, value: result.value, bound: result.bound, gap: result.gap, held: result.meetings.length }
    await db.$transaction(async (tx) => {
      const done = await tx.scheduleProposal.updateMany({ where: { id, state: 'RUNNING', heartbeatAt: this.heldAt }, data: { state, finishedAt: at, heartbeatAt: at, progress, result: result as unknown as Prisma.InputJsonValue } })
      if (done.count === 0) return
      await recordAudit(tx, job, { action: 'schedule.finish-proposal', subject: 'ScheduleProposal', subjectId: id, detail: { eventId, state, status: result.status, meetings: result.meetings.length } })
    })
  }

  async fail(error: string): Promise<void> {
    const { id, eventId } = this.claimed
    await db.$transaction(async (tx) => {
      const failed = await tx.scheduleProposal.updateMany({ where: { id, state: 'RUNNING' }, data: { state: 'FAILED', finishedAt: now(), error } })
      if (failed.count > 0) await recordAudit(tx, job, { action: 'schedule.fail-proposal', subject: 'ScheduleProposal', subjectId: id, detail: { eventId, error } })
    })
  }

  /** The next process takes it up at once, from the best so far. */
  private async letGo(): Promise<void> {
    const best = this.best && this.building ? { best: bestFrom(this.best, this.building) as Prisma.InputJsonValue } : {}
    const { id } = this.claimed
    await db.scheduleProposal.updateMany({ where: { id, state: 'RUNNING' }, data: { heartbeatAt: null, progress: this.progress, ...best } })
  }
}

/** What an organiser has locked, and what has begun. */
async function fixedMeetings(eventId: string): Promise<FixedMeeting[]> {
  const rows = await db.meeting.findMany({
    where: { eventId, state: 'PLANNED', slotId: { not: null }, OR: [{ isLocked: true }, { slot: { startsAt: { lte: now() } } }] },
    orderBy: { id: 'asc' },
    select: { id: true, aId: true, bId: true, slotId: true, tableId: true },
  })
  return rows.map((row) => ({ ...row, slotId: row.slotId! }))
}

const bracketsOf = (pairs: JudgedPairs) => (aId: string, bId: string) => {
  const [a, b] = [pairs.index.participants.get(aId)?.registrationId, pairs.index.participants.get(bId)?.registrationId]
  return a && b ? bracketOf(pairs.markOf(a, b), pairs.markOf(b, a)) : null
}
