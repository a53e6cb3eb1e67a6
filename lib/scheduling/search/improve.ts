import { seededRandom } from '../budget'
import type { Budget } from '../budget'
import type { Instance, Placing } from '../instance'
import { worthOf } from '../judge'
import { Moves } from './moves'
import { Timetable } from './timetable'
import type { Keep } from './timetable'

export interface ImproveOptions {
  seed: number
  /** A step is one move tried. */
  budget: Budget
  /** Ends the search when it is reached. */
  upperBound?: number
  keep?: Keep
  /** Part of the time that is gone, 0 to 1: cooling follows it where the time, not the steps, is what is short. */
  gone?(): number
}

export interface Improved {
  placing: Placing
  /** Worth of the placing, less the price of what was changed where there is `keep`. */
  value: number
  /** No required meeting is missing, breaks do not differ too much, and the order is kept. All other rules are always kept. */
  feasible: boolean
  steps: number
}

/** Part of the moves that exchange two slots along a chain. */
const exchanges = { choosing: 0.1, fitting: 0.6 }
/** Chance to pass over a slot with less in the way. */
const noise = 0.5
/** Steps of a first round where all meetings are required; each following one has half as many again. */
const firstRound = 3_000_000
/** The same by candidates squared where there is a choice: one round uses up all steps unless the problem is tiny. */
const firstChoice = 20
/** Part of the moves that let a meeting fall, where there is a choice. */
const falls = 0.01
/** Steps a candidate after which a start is as good as none. */
const stepsToForget = 2000

/**
 * Simulated annealing over placings with every rule of the instance, from any start; what it returns is never worse than the part
 * of the start that keeps the rules. Moves: `Moves`. Where there is a choice of meetings, one long cooling; where all are required,
 * rounds of growing length (Johnson et al., "Optimization by Simulated Annealing", Operations Research 1989 and 1991; Kempe chains in timetabling:
 * Thompson and Dowsland, "A robust simulated annealing based examination timetabling system", 1998).
 * The same for the same seed and steps, unless `stop` or `gone` read a clock.
 */
export function improve(instance: Instance, start: Placing, options: ImproveOptions): Improved {
  const { budget, gone } = options
  const upperBound = Math.min(options.upperBound ?? Infinity, everything(instance))
  const random = seededRandom(options.seed)
  const table = new Timetable(instance, options.keep)
  const moves = new Moves(table, random)
  const heat = heatOf(table)
  table.missingWeight = heat.missing
  table.spreadWeight = heat.spread
  table.orderWeight = heat.order
  table.load(start)
  if (table.held > 0 && heat.choosing) heat.hot = heat.cold * Math.pow(heat.hot / heat.cold, Math.min(1, budget.steps / (stepsToForget * table.movable)))

  const best = table.slotOf.slice()
  let bestNet = table.net
  let bestBroken = table.broken
  const isDone = () => bestBroken === 0 && bestNet >= upperBound - 1e-9
  let round = Math.min(budget.steps, heat.choosing ? firstChoice * table.movable ** 2 : firstRound)
  let [rounds, roundFrom, hot] = [0, 0, heat.hot]
  let temperature = hot
  const share = heat.choosing ? exchanges.choosing : exchanges.fitting
  let step = 0
  for (; step < budget.steps && table.movable > 0; step++) {
    if ((step & 127) === 0) {
      if (budget.stop() || isDone()) break
      if (step - roundFrom >= round) {
        roundFrom = step
        rounds++
        // Starting from the best, a round must be hot enough to leave it behind.
        if (heat.choosing) hot = heat.hot * 2 ** (rounds % 4)
        round = Math.min(budget.steps - step, Math.ceil(1.5 * round))
        table.restore(best)
      }
      table.missingWeight = weightAfter(table.missingWeight, table.missing, heat.missing)
      table.spreadWeight = weightAfter(table.spreadWeight, table.spread, heat.spread)
      if (heat.order > 0) table.orderWeight = weightAfter(table.orderWeight, table.disordered, heat.order)
      const part = heat.choosing && gone && rounds === 0 ? Math.max(gone(), step / budget.steps) : (step - roundFrom) / round
      temperature = hot * Math.pow(heat.cold / hot, Math.min(1, part))
    }
    const least = table.score + temperature * Math.log(1 - random()) - 1e-9
    if (!tryMove(table, moves, share, random, least) || table.score < least) {
      table.undo(0)
      continue
    }
    table.commit()
    const broken = table.broken
    if (broken > bestBroken || (broken === bestBroken && table.net <= bestNet + 1e-9)) continue
    best.set(table.slotOf)
    bestNet = table.net
    bestBroken = broken
    if (bestBroken === 0) budget.found?.(best, bestNet)
    if (isDone()) break
  }
  table.restore(best)
  return { placing: best, value: worthOf(instance, best).value - table.price * table.changed, feasible: bestBroken === 0, steps: step }
}

function tryMove(table: Timetable, moves: Moves, share: number, random: () => number, least: number): boolean {
  const out = table.movable - table.held
  if (out === 0 || (table.held > 0 && random() < share)) {
    const m = table.order[(random() * table.held) | 0]!
    const t = moves.allowedSlot(m, table.slotOf[m]!)
    return t >= 0 && moves.exchange(m, t, least)
  }
  if (table.held > 0 && random() < falls) return moves.letFall(table.order[(random() * table.held) | 0]!)
  return moves.insert(table.order[table.held + ((random() * out) | 0)]!, noise, least)
}

/** What is broken weighs more the longer it stays so, and less again once it is mended: the search walks along the edge of what is allowed. */
function weightAfter(weight: number, broken: number, least: number): number {
  return broken > 0 ? Math.min(1.02 * weight, 1000 * least) : Math.max(0.98 * weight, least)
}

/** Worth of a day on which all that is worth something, or required, were held without a break. */
function everything({ M, value, required }: Instance): number {
  let sum = 0
  for (let m = 0; m < M; m++) if (required[m] || value[m]! > 0) sum += value[m]!
  return sum
}

/** Temperatures, and weights of what is broken, from the values there are to choose among. */
function heatOf(table: Timetable) {
  const { instance, order, movable, price } = table
  const values: number[] = []
  for (let i = 0; i < movable; i++) if (!instance.required[order[i]!]) values.push(Math.abs(instance.value[order[i]!]!))
  values.sort((x, y) => x - y)
  const middle = values[values.length >> 1] ?? 0
  const around = values.map((value) => Math.abs(value - middle)).sort((x, y) => x - y)[values.length >> 1] ?? 0
  const { breaks } = instance.objective
  const limited = instance.maxBreakDifference < Infinity ? 1 : 0
  const dearest = Math.max(values[values.length - 1] ?? 0, breaks, price)
  if (middle > 0) return { choosing: true, hot: Math.max(0.18 * middle, 0.7 * breaks), cold: 0.1 * (around || 0.3 * middle), missing: dearest, order: 0, spread: limited * Math.max(breaks, 0.3 * middle) }
  const unit = breaks || price || 1
  return { choosing: false, hot: 0.7 * unit, cold: 0.15 * unit, missing: 3 * unit, order: instance.before.length > 0 ? 1.5 * unit : 0, spread: limited * unit }
}
