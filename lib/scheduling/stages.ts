import type { Budget } from './budget'
import { seededRandom } from './budget'
import type { Instance, Placing } from './instance'
import { worthOf } from './judge'
import { improve } from './search/improve'
import type { Keep } from './search/timetable'
import { completeSchedule } from './selection/completion'
import { placeChosen } from './selection/place-chosen'
import { selectMeetings } from './selection/select-meetings'
import { fillGaps } from './standing'

/** What a stage is given, and whom it tells. */
export interface Stage {
  seed: number
  /** Steps of the search in all; results depend on these and the seed alone where `stop` never speaks. */
  steps: number
  stop(): boolean
  /** Part of the time that is gone, 0 to 1, where the clock and not the steps is what ends it. */
  gone?(): number
  /** A schedule found, whatever it is worth. It may be kept only after it is copied. */
  placed(placing: Placing): void
  /** As `placed`, for the ever better ones within one run of the search: too many to look at each. */
  bettered?(placing: Placing): void
  bounded(bound: number): void
  /** A schedule to begin with. */
  start?: Placing
  keep?: Keep
  /** Begins the search with nothing held: another way to the same end, for a second thread. */
  isFresh?: boolean
}

/**
 * Finds schedules: which meetings, as if slots were no matter (with a bound); slots for them; each slot chosen anew; then
 * improvement in all rules until the steps or the time are used up.
 */
export function findSchedules(instance: Instance, stage: Stage): void {
  const { seed, stop, gone } = stage
  const budget = (steps: number): Budget => ({ steps, stop, ...(stage.bettered ? { found: (placing: Placing) => stage.bettered!(placing) } : {}), bounded: stage.bounded })
  if (stage.start) stage.placed(stage.start)
  let start: Placing = stage.start ?? new Int32Array(instance.M).fill(-1)
  let upperBound: number | undefined
  if (!stage.keep && !stage.isFresh) {
    const selection = selectMeetings(instance, budget(selectionRounds))
    stage.bounded(selection.bound)
    if (selection.bound === -Infinity || stop()) return
    upperBound = selection.bound
    const placed = placeChosen(instance, selection.chosen, budget(Math.min(stage.steps, placingSteps)))
    stage.placed(placed)
    if (stop()) return
    const completed = completeSchedule(instance, selection, placed, budget(Math.min(stage.steps, completionRounds * instance.T)))
    stage.placed(completed)
    if (!stage.start || worthOf(instance, completed).value > worthOf(instance, stage.start).value) start = completed
  }
  const random = seededRandom(seed)
  const search = (steps: number, share?: () => number): void => {
    const options = { seed: Math.floor(random() * 2 ** 32), budget: budget(steps), ...(share ? { gone: share } : {}), ...(upperBound === undefined ? {} : { upperBound }), ...(stage.keep ? { keep: stage.keep } : {}) }
    start = improve(instance, start, options).placing
    stage.placed(start)
  }
  if (!gone) return stop() ? undefined : search(stage.steps)
  // A short search tells how many steps the time will hold: how warm a search begins depends on it.
  for (let left = stage.steps, trial = trialSteps; left > 0 && !stop(); left -= trial) {
    const before = gone()
    search(Math.min(left, trial))
    const after = gone()
    if (stop()) return
    const steps = Math.min(left, Math.floor((trial * (1 - after)) / Math.max(1e-4, after - before)))
    if (steps > 0) search(steps, () => (gone() - after) / Math.max(1e-9, 1 - after))
    left -= steps
  }
}

/** Rounds of rounding a fractional choice; steps of finding slots for what is chosen; rounds over all slots of choosing anew. */
export const selectionRounds = 200
const placingSteps = 2_000_000
const completionRounds = 60
const trialSteps = 20_000

/** The last touch on a schedule: nothing is left that one change would better. Where meetings have a price of change, nothing is touched but what was not held. */
export function finishPlacing(instance: Instance, placing: Placing, stop: () => boolean, keep?: Keep): Placing {
  return fillGaps(instance, placing.slice(), stop, keep ? (m) => keep.was[m]! < 0 && !keep.frozen[m] : undefined)
}
