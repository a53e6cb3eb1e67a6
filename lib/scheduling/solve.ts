import { Best, tolerance } from './best'
import { fairnessOf } from './fairness'
import { toInstance, type Instance, type Placing } from './instance'
import { solutionFormat, type HeldMeeting, type Problem, type Shortage, type Solution, type Status } from './model'
import { conflictIn, shortagesOf } from './promises'
import { beyondCounting, proveSchedules } from './prove'
import { reasonsFor } from './reasons'
import type { Keep } from './search/timetable'
import { seat, tableName } from './seating'
import { findSchedules, finishPlacing } from './stages'

export interface SolveOptions {
  seed?: number
  /** Steps of the search: with the seed they settle the result. */
  steps?: number
  /** Ends it sooner: a clock or a button. */
  stop?: () => boolean
  /** Told of every better schedule and every lower bound. */
  watch?: (best: Best) => void
  start?: Placing
  keep?: Keep
}

/**
 * Solves a problem that passed `readProblem`, in this thread: promises by counting, then schedules, then proofs, then the
 * explanations. The same for the same seed and steps. `background.ts` does the same against a clock.
 */
export async function solve(problem: Problem, options: SolveOptions = {}): Promise<Solution> {
  const { seed = 1, steps = 200_000, stop = () => false } = options
  const instance = toInstance(problem)
  const shortages = shortagesOf(instance)
  const best = new Best(instance, options.keep)
  best.conflict = conflictIn(shortages)
  const isOver = () => best.isOver || stop()
  if (!best.conflict) {
    const stage = {
      seed, steps, stop: isOver,
      placed: (placing: Placing) => { if (best.offer(placing)) options.watch?.(best) },
      bounded: (bound: number) => { best.lower(bound); options.watch?.(best) },
      ...(options.start ? { start: options.start } : {}),
      ...(options.keep ? { keep: options.keep } : {}),
    }
    findSchedules(instance, stage)
    if (best.placing && !best.isOptimal) stage.placed(finishPlacing(instance, best.placing, isOver, options.keep))
    await proveSchedules(instance, { ...stage, best: () => best.placing, proved: () => best.prove(), refuted: (conflict) => { best.conflict = conflict } })
    if (best.bound === -Infinity && !best.placing) best.conflict ??= beyondCounting(instance)
    if (best.fill()) options.watch?.(best)
  }
  return toSolution(instance, best, shortages, { seed, seconds: 0 })
}

/** The answer in the words of the format: seats, reasons and fairness are worked out here. */
export function toSolution(instance: Instance, best: Best, shortages: Shortage[], { seed, seconds, previousSeats }: { seed: number; seconds: number; previousSeats?: Int32Array }): Solution {
  const { placing, worth } = best
  const status: Status = best.conflict !== null ? 'infeasible' : !worth ? 'unknown' : best.isOptimal ? 'optimal' : 'feasible'
  if (!placing || !worth || best.conflict !== null) {
    const bound = Number.isFinite(best.bound) ? best.bound : 0
    const empty = { objective: 0, bound, gap: 0, score: 0, floorShortfall: 0, breaks: 0, meetings: [], unscheduled: [] }
    return { format: solutionFormat, status, ...empty, shortages, ...(best.conflict === null ? {} : { conflict: best.conflict }), seconds, seed }
  }
  const unscheduled = reasonsFor(instance, placing)
  const bound = Math.max(best.bound, worth.value)
  return {
    format: solutionFormat,
    status,
    objective: worth.value,
    bound,
    gap: gapOf(worth.value, bound),
    score: worth.score,
    floorShortfall: worth.shortfall,
    breaks: worth.breaks,
    meetings: meetingsOf(instance, placing, seat(instance, placing, previousSeats)),
    unscheduled,
    fairness: fairnessOf(instance, placing, unscheduled),
    shortages,
    seconds,
    seed,
  }
}

export function gapOf(value: number, bound: number): number {
  if (bound - value <= tolerance) return 0
  return bound === 0 ? bound - value : (bound - value) / Math.abs(bound)
}

/** Held meetings in order of time, then of the problem. */
function meetingsOf(instance: Instance, placing: Placing, seats: Int32Array): HeldMeeting[] {
  const { problem, M } = instance
  return Array.from({ length: M }, (_, m) => m)
    .filter((m) => placing[m]! >= 0)
    .sort((m, n) => placing[m]! - placing[n]! || m - n)
    .map((m) => ({ candidate: problem.candidates[m]!.id, slot: problem.slots[placing[m]!]!.id, table: tableName(instance, seats[m]!) }))
}

/** Slots (and seats) of a solution's meetings as numbers; -1 where a meeting is not held. */
export function placingOf({ slots, candidates }: Problem, meetings: HeldMeeting[]): Placing {
  const slotAt = new Map(slots.map(({ id }, t) => [id, t]))
  const at = new Map(meetings.map(({ candidate, slot }) => [candidate, slotAt.get(slot) ?? -1]))
  return Int32Array.from(candidates, ({ id }) => at.get(id) ?? -1)
}
