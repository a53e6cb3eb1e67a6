import { usualObjective } from './model'
import type { Objective, Problem } from './model'

/**
 * A problem in numbers: P participants, M candidates, T slots, each by its place in the problem's lists.
 * Every algorithm works on this; ids come back only in the solution. Cells are row-major.
 */
export interface Instance {
  problem: Problem
  P: number
  M: number
  T: number
  a: Int32Array
  b: Int32Array
  /** Worth of holding each candidate: score and priority, weighted. */
  value: Float64Array
  /** M x T: 1 where the candidate may be held, looking at it and its two people alone (free, session, fixed slot, locks, colleagues, forbidden). */
  allowed: Uint8Array
  /** P x T: 1 where the person is there. */
  free: Uint8Array
  required: Uint8Array
  /** Slot of a locked candidate, else -1. A locked candidate is allowed there alone, and its people in nothing else then. */
  lockedSlot: Int32Array
  min: Int32Array
  /** At most as many as there are free slots. */
  max: Int32Array
  /** Pairs (earlier, later). */
  before: [number, number][]
  /** Number of its group of alternatives, else -1. */
  group: Int32Array
  groups: number[][]
  /** Candidates of a person: `of[start[p]] ... of[start[p + 1] - 1]`. */
  start: Int32Array
  of: Int32Array
  /** Meetings in a row after which a slot stays free; 0 is no such rule. */
  restAfter: Int32Array
  /** Per person: windows (slots) of which one stays free. */
  windows: number[][][]
  /** Table the candidate must be at (a fixed table), else -1. At most one candidate a slot at each such table. */
  tableOf: Int32Array
  /** Tables in all, and those nobody has as theirs; candidates with `tableOf` -1 share the latter. */
  tables: number
  openTables: number
  objective: Objective
  /** Infinity where there is no limit. */
  maxBreakDifference: number
}

/** Slot of every candidate, -1 where it is not held. */
export type Placing = Int32Array

/** Index of a table by its id or its number from 1, -1 where there is none such. */
export function tableIndex(problem: Problem, table: string | number): number {
  if (Array.isArray(problem.tables)) return problem.tables.findIndex((each) => each.id === table)
  const n = Number(table)
  return Number.isInteger(n) && n >= 1 && n <= problem.tables ? n - 1 : -1
}

/** Numbers of a problem that passed `schemas.ts`: ids are unique and known. */
export function toInstance(problem: Problem): Instance {
  const slotAt = new Map(problem.slots.map((slot, i) => [slot.id, i]))
  const personAt = new Map(problem.participants.map((person, i) => [person.id, i]))
  const candidateAt = new Map(problem.candidates.map((candidate, i) => [candidate.id, i]))
  const [P, M, T] = [problem.participants.length, problem.candidates.length, problem.slots.length]
  const objective = { ...usualObjective, ...problem.objective }

  const free = new Uint8Array(P * T).fill(1)
  problem.participants.forEach((person, p) => {
    if (!person.available) return
    free.fill(0, p * T, p * T + T)
    for (const slot of person.available) free[p * T + slotAt.get(slot)!] = 1
  })

  const a = new Int32Array(M)
  const b = new Int32Array(M)
  const value = new Float64Array(M)
  const required = new Uint8Array(M)
  const lockedSlot = new Int32Array(M).fill(-1)
  const tableOf = new Int32Array(M).fill(-1)
  const group = new Int32Array(M).fill(-1)
  const groups: number[][] = []
  const groupAt = new Map<string, number>()
  const before: [number, number][] = []
  const fixed = problem.participants.map((person) => (person.fixedTable === undefined ? -1 : tableIndex(problem, person.fixedTable)))

  problem.candidates.forEach((candidate, m) => {
    a[m] = personAt.get(candidate.a)!
    b[m] = personAt.get(candidate.b)!
    value[m] = objective.score * candidate.score + objective.priority * (candidate.priority ?? 0)
    required[m] = candidate.required ? 1 : 0
    tableOf[m] = fixed[a[m]!]! >= 0 ? fixed[a[m]!]! : fixed[b[m]!]!
    for (const later of candidate.before ?? []) before.push([m, candidateAt.get(later)!])
    if (candidate.oneOf !== undefined) {
      const g = groupAt.get(candidate.oneOf) ?? groups.push([]) - 1
      groupAt.set(candidate.oneOf, g)
      groups[g]!.push(m)
      group[m] = g
    }
  })

  const lockedAt = new Int32Array(P * T).fill(-1)
  for (const lock of problem.locked ?? []) {
    const m = candidateAt.get(lock.candidate)!
    const t = slotAt.get(lock.slot)!
    lockedSlot[m] = t
    required[m] = 1
    lockedAt[a[m]! * T + t] = m
    lockedAt[b[m]! * T + t] = m
  }

  const allowed = new Uint8Array(M * T)
  problem.candidates.forEach((candidate, m) => {
    const organisation = problem.participants[a[m]!]!.organisation
    const colleagues = organisation !== undefined && organisation === problem.participants[b[m]!]!.organisation
    if (lockedSlot[m]! >= 0) {
      allowed[m * T + lockedSlot[m]!] = 1
      return
    }
    const isOnStandby = problem.participants[a[m]!]!.standby || problem.participants[b[m]!]!.standby
    if (candidate.forbidden || colleagues || isOnStandby) return
    for (let t = 0; t < T; t++) {
      if (!free[a[m]! * T + t] || !free[b[m]! * T + t]) continue
      if (lockedAt[a[m]! * T + t]! >= 0 || lockedAt[b[m]! * T + t]! >= 0) continue
      if (candidate.session !== undefined && problem.slots[t]!.session !== candidate.session) continue
      if (candidate.fixedSlot !== undefined && slotAt.get(candidate.fixedSlot) !== t) continue
      allowed[m * T + t] = 1
    }
  })

  const start = new Int32Array(P + 1)
  for (let m = 0; m < M; m++) {
    start[a[m]! + 1]!++
    start[b[m]! + 1]!++
  }
  for (let p = 0; p < P; p++) start[p + 1]! += start[p]!
  const of = new Int32Array(2 * M)
  const next = start.slice()
  for (let m = 0; m < M; m++) {
    of[next[a[m]!]!++] = m
    of[next[b[m]!]!++] = m
  }

  const min = new Int32Array(P)
  const max = new Int32Array(P)
  const restAfter = new Int32Array(P)
  const windows: number[][][] = []
  problem.participants.forEach((person, p) => {
    let there = 0
    for (let t = 0; t < T; t++) there += free[p * T + t]!
    min[p] = person.minMeetings ?? 0
    max[p] = Math.min(there, person.maxMeetings ?? there)
    restAfter[p] = person.restAfter ?? problem.restAfter ?? 0
    windows.push((person.freeOneOf ?? problem.freeOneOf ?? []).map((window) => window.map((slot) => slotAt.get(slot)!)))
  })

  const tables = Array.isArray(problem.tables) ? problem.tables.length : problem.tables
  const maxBreakDifference = problem.maxBreakDifference ?? Infinity
  return {
    problem, P, M, T, a, b, value, allowed, free, required, lockedSlot, min, max, before, group, groups, start, of,
    restAfter, windows, tableOf, tables, openTables: tables - new Set(fixed.filter((table) => table >= 0)).size,
    objective, maxBreakDifference,
  }
}
