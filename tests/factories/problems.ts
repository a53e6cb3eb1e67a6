import { seededRandom } from '@/lib/scheduling/budget'
import { toInstance } from '@/lib/scheduling/instance'
import { violationsOf } from '@/lib/scheduling/judge'
import { problemFormat, type Candidate, type Participant, type Problem } from '@/lib/scheduling/model'

export interface SmallProblemOptions {
  people?: number
  slots?: number
  tables?: number
  candidates?: number
  /** Chance that a person is there in a slot; 1 leaves `available` out. */
  availability?: number
  /** Every candidate is between the first and the second half of the people. */
  twoSided?: boolean
  minMeetings?: number
  maxMeetings?: number
  /** What breaks cost; 0 leaves them free. */
  breakPrice?: number
  maxBreakDifference?: number
  restAfter?: number
  /** Shares (0 to 1) of candidates or people that carry the rule. */
  required?: number
  forbidden?: number
  sessions?: number
  fixedSlots?: number
  before?: number
  locked?: number
  fixedTables?: number
  windows?: number
  organisations?: number
  alternatives?: number
  priorities?: number
  /** Required and locked meetings come from one schedule, so that there is at least one; false draws the required ones blindly. */
  solvable?: boolean
}

/** Every rule at once, each on a few. */
export const everyRule: SmallProblemOptions = {
  minMeetings: 1, maxMeetings: 3, breakPrice: 5, maxBreakDifference: 2, restAfter: 3, required: 0.1, forbidden: 0.1, sessions: 0.1,
  fixedSlots: 0.1, before: 0.1, locked: 0.1, fixedTables: 0.2, windows: 0.2, organisations: 0.2, alternatives: 0.2, priorities: 0.1,
}

/** A valid problem drawn from a seed, small enough to be solved by trying. */
export function smallProblem(seed: number, options: SmallProblemOptions = {}): Problem {
  const random = seededRandom(seed)
  const chance = (share: number | undefined) => random() < (share ?? 0)
  const below = (n: number) => Math.floor(random() * n)
  const P = options.people ?? 8
  const T = options.slots ?? 4
  const tables = options.tables ?? 3
  const half = Math.ceil(P / 2)

  const slots = Array.from({ length: T }, (_, t) => ({ id: `s${t + 1}`, ...(options.sessions ? { session: t < T / 2 ? 'am' : 'pm' } : {}) }))
  const participants = Array.from({ length: P }, (_, p): Participant => {
    const there = slots.filter(() => random() < (options.availability ?? 0.8)).map(({ id }) => id)
    return {
      id: `p${p + 1}`,
      role: p < half ? 'supplier' : 'buyer',
      ...(options.availability === 1 ? {} : { available: there.length > 0 ? there : [slots[below(T)]!.id] }),
      ...(options.minMeetings === undefined ? {} : { minMeetings: options.minMeetings }),
      ...(options.maxMeetings === undefined ? {} : { maxMeetings: options.maxMeetings }),
      ...(chance(options.organisations) ? { organisation: `o${below(2)}` } : {}),
      // The last table stays open, so that most meetings have one.
      ...(tables > 1 && chance(options.fixedTables) ? { fixedTable: 1 + below(tables - 1) } : {}),
      ...(T > 2 && chance(options.windows) ? { freeOneOf: [[slots[1]!.id, slots[2]!.id]] } : {}),
    }
  })

  const pairs: [number, number][] = []
  for (let p = 0; p < P; p++) for (let q = p + 1; q < P; q++) if (!options.twoSided || (p < half && q >= half)) pairs.push([p, q])
  shuffle(pairs, random)
  const candidates = pairs.slice(0, options.candidates ?? 12).map(([p, q], m, all): Candidate => ({
    id: `m${m + 1}`,
    a: `p${p + 1}`,
    b: `p${q + 1}`,
    score: 1 + below(100),
    ...(chance(options.forbidden) ? { forbidden: true } : {}),
    ...(chance(options.sessions) ? { session: chance(0.5) ? 'am' : 'pm' } : {}),
    ...(chance(options.fixedSlots) ? { fixedSlot: slots[below(T)]!.id } : {}),
    // Only towards later candidates, so that no order is a circle.
    ...(m + 1 < all.length && chance(options.before) ? { before: [`m${m + 2 + below(all.length - m - 1)}`] } : {}),
    ...(chance(options.alternatives) ? { oneOf: `g${below(2)}` } : {}),
    ...(chance(options.priorities) ? { priority: 1 + below(2) } : {}),
  }))

  const problem: Problem = {
    format: problemFormat,
    slots,
    tables,
    participants,
    candidates,
    ...(options.breakPrice === undefined ? {} : { objective: { breaks: options.breakPrice } }),
    ...(options.maxBreakDifference === undefined ? {} : { maxBreakDifference: options.maxBreakDifference }),
    ...(options.restAfter === undefined ? {} : { restAfter: options.restAfter }),
  }
  return options.required || options.locked ? withPromises(problem, options, random) : problem
}

function withPromises(problem: Problem, options: SmallProblemOptions, random: () => number): Problem {
  const some = drawnSchedule(problem, random)
  const isHeld = (m: number) => some[m]! >= 0
  const candidates = problem.candidates.map((candidate, m): Candidate =>
    random() < (options.required ?? 0) * 2 && !candidate.forbidden && (isHeld(m) || options.solvable === false) ? { ...candidate, required: true } : candidate)
  const locked = problem.candidates.flatMap((candidate, m) => (isHeld(m) && random() < (options.locked ?? 0) * 2 ? [{ candidate: candidate.id, slot: problem.slots[some[m]!]!.id }] : []))
  return { ...problem, candidates, ...(locked.length > 0 ? { locked } : {}) }
}

/** Some schedule that keeps every rule: meetings put in one after the other wherever nothing is broken. */
export function drawnSchedule(problem: Problem, random: () => number): Int32Array {
  const instance = toInstance(problem)
  const placing = Int32Array.from(instance.lockedSlot)
  const order = shuffle(Array.from({ length: instance.M }, (_, m) => m), random)
  const broken = () => violationsOf(instance, placing).filter(({ rule }) => rule !== 'missing').length
  for (const m of order) {
    if (placing[m]! >= 0) continue
    for (const t of shuffle(Array.from({ length: instance.T }, (_, t) => t), random)) {
      placing[m] = t
      if (broken() === 0) break
      placing[m] = -1
    }
  }
  return placing
}

function shuffle<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
  return list
}

/** Best value of all schedules by trying each, null where there is none; for a handful of candidates. */
export function bestByTrying(problem: Problem, worth: (placing: Int32Array) => number | null): number | null {
  const instance = toInstance(problem)
  const placing = new Int32Array(instance.M).fill(-1)
  let best: number | null = null
  const visit = (m: number): void => {
    if (m === instance.M) {
      const value = worth(placing)
      if (value !== null && (best === null || value > best)) best = value
      return
    }
    const busy = (t: number) => placing.some((s, other) => other < m && s === t && sharePerson(instance, m, other))
    for (let t = -1; t < instance.T; t++) {
      if (t >= 0 && (!instance.allowed[m * instance.T + t] || busy(t))) continue
      placing[m] = t
      visit(m + 1)
    }
    placing[m] = -1
  }
  visit(0)
  return best
}

function sharePerson({ a, b }: { a: Int32Array; b: Int32Array }, m: number, n: number): boolean {
  return a[m] === a[n] || a[m] === b[n] || b[m] === a[n] || b[m] === b[n]
}
