import type { Budget } from './budget'
import { seededRandom } from './budget'
import type { Instance, Placing } from './instance'
import { improve } from './search/improve'
import type { Keep } from './search/timetable'
import { placeChosen } from './selection/place-chosen'
import { selectMeetings } from './selection/select-meetings'
import { fillGaps } from './standing'

/** What a stage is given, and whom it tells. */
export interface Stage {
  seed: number
  /** Steps of the search in all; results depend on these and the seed alone where `stop` never speaks. */
  steps: number
  stop(): boolean
  /** A schedule found, whatever it is worth. It may be kept only after it is copied. */
  placed(placing: Placing): void
  /** As `placed`, for the ever better ones within one run of the search: too many to look at each. */
  bettered?(placing: Placing): void
  bounded(bound: number): void
  /** A schedule to begin with. */
  start?: Placing
  keep?: Keep
}

/**
 * Finds schedules: which meetings, as if slots were no matter (with a bound); slots for them; then improvement in all rules
 * until the steps are used up, from the best of these starts; last, whatever a single change still betters.
 */
export function findSchedules(instance: Instance, stage: Stage): void {
  const { seed, stop } = stage
  const budget = (steps: number): Budget => ({ steps, stop, ...(stage.bettered ? { found: (placing: Placing) => stage.bettered!(placing) } : {}), bounded: stage.bounded })
  if (stage.start) stage.placed(stage.start)
  let start: Placing = stage.start ?? new Int32Array(instance.M).fill(-1)
  let upperBound: number | undefined
  if (!stage.keep) {
    const selection = selectMeetings(instance, budget(200))
    stage.bounded(selection.bound)
    if (selection.bound === -Infinity) return
    upperBound = selection.bound
    const placing = placeChosen(instance, selection.chosen, budget(stage.steps))
    stage.placed(placing)
    if (!stage.start) start = placing
  }
  const random = seededRandom(seed)
  // Each round is longer than the one before: short ones are done on any machine, long ones cool slowly.
  let left = stage.steps
  for (let round = Math.max(20_000, 4 * instance.M); left > 0 && !stop(); round *= 2) {
    const steps = Math.min(left, round)
    const found = improve(instance, start, { seed: Math.floor(random() * 2 ** 32), budget: budget(steps), ...(upperBound === undefined ? {} : { upperBound }), ...(stage.keep ? { keep: stage.keep } : {}) })
    left -= steps
    start = found.placing
    stage.placed(found.placing)
  }
}

/** The last touch on a schedule: nothing is left that one change would better. Where meetings have a price of change, nothing is touched but what was not held. */
export function finishPlacing(instance: Instance, placing: Placing, stop: () => boolean, keep?: Keep): Placing {
  return fillGaps(instance, placing.slice(), stop, keep ? (m) => keep.was[m]! < 0 && !keep.frozen[m] : undefined)
}
