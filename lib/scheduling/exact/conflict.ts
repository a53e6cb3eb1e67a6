import type { Instance } from '../instance'
import { Formula, everyRule, type Asked, type Rules } from './formula'

/** Meetings that must be held and cannot all be, with what stands in their way. Numbers are places in the problem's lists. */
export interface Conflict {
  candidates: number[]
  /** Everyone in more than one of them. */
  people: number[]
  /** The person in all of them, else -1. */
  person: number
  /** Slots in which any of them may be held. */
  slots: number[]
  /** Pairs (person, slot): without these absences it would be another matter. */
  absences: [number, number][]
  /** Candidates whose fixed slot, session or lock is part of it. */
  pins: number[]
  /** Rules that are part of it, besides that nobody is in two meetings at once. */
  rules: (keyof Rules)[]
}

type Test = (candidates: readonly number[]) => boolean

const stepsPerTest = 3000
/** In steps, one of which is a conflict of clauses; about so many variables are built in the time of one. */
const stepsInAll = 100_000
const variablesPerStep = 30

/**
 * A small set of required meetings that cannot all be held, of a problem shown to be infeasible: first one person's, then those of
 * a person and everyone they meet, then any; made smaller by halves (QuickXplain, Junker 2004). Every test is a proof, so the
 * meetings named can never all be held, however early the search for fewer ends: at `stop`, or after some seconds' worth of steps.
 */
export function conflictOf(instance: Instance, stop: () => boolean): Conflict {
  const limit: Limit = { left: stepsInAll, stop }
  const required = [...instance.required.keys()].filter((m) => instance.required[m])
  let rules: Rules = { ...everyRule }
  const isContradiction = (candidates: readonly number[], allowed = instance.allowed, tried = rules) => isInfeasible(instance, candidates, allowed, tried, limit)
  for (const rule of Object.keys(rules) as (keyof Rules)[]) {
    const without = { ...rules, [rule]: false }
    if (isContradiction(required, instance.allowed, without)) rules = without
  }
  let candidates = smallest(required, startingSets(instance, required), (tried) => isContradiction(tried))

  const ties = tiesOf(instance, candidates)
  const lifted = new Set<string>()
  const kept: Tie[] = []
  for (const tie of ties) {
    lifted.add(tie.key)
    if (isContradiction(candidates, allowedWithout(instance, lifted))) continue
    lifted.delete(tie.key)
    kept.push(tie)
  }
  // With some absences set aside fewer meetings may do.
  const allowed = allowedWithout(instance, lifted)
  candidates = reduce([], [], candidates, (tried) => isContradiction(tried, allowed))
  return describe(instance, candidates, kept, rules, allowed)
}

interface Limit {
  left: number
  stop: () => boolean
}

function isInfeasible(instance: Instance, candidates: readonly number[], allowed: Uint8Array, rules: Rules, limit: Limit): boolean {
  if (limit.left <= 0 || limit.stop()) return false
  const formula = new Formula({ ...instance, allowed }, askedOf(instance, candidates, rules), rules)
  if (rules.breakDifference && instance.maxBreakDifference < Infinity) formula.sayBreaks()
  const { solver } = formula
  const answer = solver.solve([], () => solver.conflicts < stepsPerTest)
  limit.left -= 1 + solver.conflicts + solver.variables / variablesPerStep
  return answer === 'unsatisfiable'
}

/** Meetings nobody must hold help only where breaks are compared: by filling one. */
export function askedOf(instance: Instance, required: readonly number[], rules: Rules): Asked {
  const asked = new Uint8Array(instance.M).fill(rules.breakDifference && instance.maxBreakDifference < Infinity ? 1 : 0)
  for (const m of required) asked[m] = 2
  return asked
}

function smallest(required: number[], sets: number[][], isContradiction: Test): number[] {
  const start = sets.find((set) => isContradiction(set)) ?? required
  return reduce([], [], start, isContradiction)
}

/** The meetings of one person, tightest first; then with those of everyone they meet, fewest first. */
function startingSets(instance: Instance, required: number[]): number[][] {
  const { P, T, a, b, allowed } = instance
  const own: number[][] = Array.from({ length: P }, () => [])
  for (const m of required) {
    own[a[m]!]!.push(m)
    own[b[m]!]!.push(m)
  }
  const slack = own.map((meetings) => {
    let slots = 0
    for (let t = 0; t < T; t++) if (meetings.some((m) => allowed[m * T + t])) slots++
    return slots - meetings.length
  })
  const single = required.map((m) => [m])
  const alone = own.map((_, p) => p).sort((p, q) => slack[p]! - slack[q]!).map((p) => own[p]!).filter((set) => set.length > 1)
  const around = own
    .map((meetings) => [...new Set(meetings.flatMap((m) => [...own[a[m]!]!, ...own[b[m]!]!]))])
    .filter((set) => set.length > 1)
    .sort((x, y) => x.length - y.length)
  return [...single, ...alone, ...around]
}

/** The fewest of `parts` that contradict each other together with `base`; `added` is what `base` has gained since it was last tried. */
function reduce(base: number[], added: number[], parts: number[], isContradiction: Test): number[] {
  if (added.length > 0 && isContradiction(base)) return []
  if (parts.length <= 1) return parts
  const middle = parts.length >> 1
  const [first, second] = [parts.slice(0, middle), parts.slice(middle)]
  const ofSecond = reduce([...base, ...first], first, second, isContradiction)
  const ofFirst = reduce([...base, ...ofSecond], ofSecond, first, isContradiction)
  return [...ofFirst, ...ofSecond]
}

type Tie = { key: string; absence: [number, number] } | { key: string; pin: number }

/** What keeps these meetings and their people from a slot. */
function tiesOf(instance: Instance, candidates: readonly number[]): Tie[] {
  const { T, a, b, free, problem, lockedSlot } = instance
  const ties: Tie[] = []
  for (const m of candidates) {
    const candidate = problem.candidates[m]!
    if (lockedSlot[m]! >= 0 || candidate.fixedSlot !== undefined || candidate.session !== undefined) ties.push({ key: `pin ${m}`, pin: m })
  }
  for (const p of new Set(candidates.flatMap((m) => [a[m]!, b[m]!])))
    for (let t = 0; t < T; t++) if (!free[p * T + t]) ties.push({ key: `away ${p} ${t}`, absence: [p, t] })
  return ties
}

/** `allowed` with some absences and pins set aside. Whom a lock keeps busy stays so; it is never less than what is allowed. */
function allowedWithout(instance: Instance, lifted: Set<string>): Uint8Array {
  const { M, T, P, a, b, free, problem, lockedSlot } = instance
  const allowed = instance.allowed.slice()
  if (lifted.size === 0) return allowed
  const lockedAt = new Uint8Array(P * T)
  for (let m = 0; m < M; m++) if (lockedSlot[m]! >= 0) for (const p of [a[m]!, b[m]!]) lockedAt[p * T + lockedSlot[m]!] = 1
  for (let m = 0; m < M; m++) {
    const candidate = problem.candidates[m]!
    const isPinned = !lifted.has(`pin ${m}`)
    for (let t = 0; t < T; t++) {
      if (allowed[m * T + t]) continue
      if ([a[m]!, b[m]!].some((p) => lockedAt[p * T + t] || (!free[p * T + t] && !lifted.has(`away ${p} ${t}`)))) continue
      if (isPinned && (lockedSlot[m]! >= 0 || (candidate.session ?? problem.slots[t]!.session) !== problem.slots[t]!.session)) continue
      if (isPinned && (candidate.fixedSlot ?? problem.slots[t]!.id) !== problem.slots[t]!.id) continue
      allowed[m * T + t] = 1
    }
  }
  return allowed
}

function describe(instance: Instance, candidates: number[], ties: Tie[], rules: Rules, allowed: Uint8Array): Conflict {
  const { T, a, b } = instance
  const times = new Map<number, number>()
  for (const m of candidates) for (const p of [a[m]!, b[m]!]) times.set(p, (times.get(p) ?? 0) + 1)
  const named = new Set(candidates)
  const everyone = [...times.keys()]
  return {
    candidates: candidates.sort((m, n) => m - n),
    people: everyone.filter((p) => times.get(p)! > 1).sort((p, q) => p - q),
    person: candidates.length > 1 ? (everyone.find((p) => times.get(p) === candidates.length) ?? -1) : -1,
    slots: Array.from({ length: T }, (_, t) => t).filter((t) => candidates.some((m) => allowed[m * T + t])),
    absences: ties.flatMap((tie) => ('absence' in tie && times.has(tie.absence[0]) ? [tie.absence] : [])),
    pins: ties.flatMap((tie) => ('pin' in tie && named.has(tie.pin) ? [tie.pin] : [])),
    rules: (Object.keys(rules) as (keyof Rules)[]).filter((rule) => rules[rule]),
  }
}
