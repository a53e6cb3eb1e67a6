import type { z } from 'zod'
import { tableIndex } from './instance'
import { problemFormat, type Candidate, type Participant, type Problem, type Slot, type Solution } from './model'
import { candidateSchema, frameSchema, limits, lockSchema, participantSchema, slotSchema, solutionSchema, tablesSchema } from './schemas'

const faultsShown = 200

/** Something wrong in what was given: what it is about, and a sentence that says what to do. */
export interface Fault {
  about: string
  message: string
}
/** `more`: faults not listed, and parts not looked at. */
export type Reading<T> = { value: T; faults?: undefined } | { value?: undefined; faults: Fault[]; more: number }

/** A problem from anything at all (parsed JSON): either whole and sound, or everything that is wrong with it. */
export function readProblem(input: unknown): Reading<Problem> {
  const faults = new Faults()
  const frame = frameSchema.safeParse(input)
  if (!frame.success) {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) faults.add('The problem', `must be an object with format, slots, tables, participants and candidates, not ${shown(input)}`)
    else faults.addIssues('The problem', input, frame.error.issues)
  }
  const raw = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>
  const parts = {
    slots: readEach(raw.slots, limits.slots, 'Slot', slotSchema, faults) as Slot[],
    participants: readEach(raw.participants, limits.people, 'Participant', participantSchema, faults) as Participant[],
    candidates: readEach(raw.candidates, limits.candidates, 'Candidate', candidateSchema, faults) as Candidate[],
    locked: readEach(raw.locked, limits.candidates, 'Lock', lockSchema, faults),
  }
  const tables = tablesSchema.safeParse(raw.tables)
  const given = { ...(frame.success ? frame.data : { format: problemFormat, tables: 1 }), ...parts, tables: tables.success ? tables.data : limits.people } as Problem
  compareParts(given, faults, { slots: isWhole(raw.slots, parts.slots), participants: isWhole(raw.participants, parts.participants), candidates: isWhole(raw.candidates, parts.candidates) })
  if (faults.count > 0) return faults.reading()
  if (raw.locked === undefined) delete given.locked
  return { value: given }
}

/** A solution of this problem, as it was written: every meeting known, none twice. It may break rules the problem has by now. */
export function readSolution(input: unknown, problem: Problem): Reading<Solution> {
  const faults = new Faults()
  const parsed = solutionSchema.safeParse(input)
  if (!parsed.success) {
    faults.addIssues('The solution', input, parsed.error.issues)
    return faults.reading()
  }
  const candidates = new Set(problem.candidates.map((candidate) => candidate.id))
  const slots = new Set(problem.slots.map((slot) => slot.id))
  const seen = new Set<string>()
  for (const { candidate, slot, table } of parsed.data.meetings) {
    const about = `Meeting ${quote(candidate)} of the solution`
    if (!candidates.has(candidate)) faults.add(about, 'is no candidate of the problem: give the solution that belongs to it')
    if (seen.has(candidate)) faults.add(about, 'stands twice: keep one')
    if (!slots.has(slot)) faults.add(about, `is in slot ${quote(slot)}, which the problem does not have`)
    if (tableIndex(problem, table) < 0) faults.add(about, `is at table ${quote(table)}, which the problem does not have`)
    seen.add(candidate)
  }
  return faults.count > 0 ? faults.reading() : { value: parsed.data }
}

class Faults {
  count = 0
  private list: Fault[] = []

  add(about: string, message: string): void {
    this.count++
    if (this.list.length < faultsShown) this.list.push({ about, message: `${about}: ${message}.` })
  }

  get isFull(): boolean {
    return this.count >= faultsShown
  }

  /** One thing more that is not looked at, and may be wrong or not. */
  countUnread(): void {
    this.count++
  }

  addIssues(about: string, input: unknown, issues: readonly z.core.$ZodIssue[]): void {
    for (const { path, message } of issues) {
      const value = path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined), input)
      const field = path.length > 0 ? `${path.map(String).join('.')} ` : ''
      this.add(about, value === undefined ? `${field}is missing: it ${message}` : `${field}${message}, not ${shown(value)}`)
    }
  }

  reading(): { faults: Fault[]; more: number } {
    return { faults: this.list, more: this.count - this.list.length }
  }
}

function readEach<S extends z.ZodType>(input: unknown, most: number, name: string, schema: S, faults: Faults): z.output<S>[] {
  if (!Array.isArray(input) || input.length > most) return []
  const kept: z.output<S>[] = []
  input.forEach((each: unknown, at) => {
    // Past that many faults nobody reads on, and each costs time.
    if (faults.isFull) return faults.countUnread()
    const parsed = schema.safeParse(each)
    if (parsed.success) kept.push(parsed.data)
    else if (typeof each !== 'object' || each === null) faults.add(`${name} ${at + 1} of the list`, `must be an object, not ${shown(each)}`)
    else faults.addIssues(nameOf(name, each as Record<string, unknown>, at), each, parsed.error.issues)
  })
  return kept
}

function nameOf(name: string, each: Record<string, unknown>, at: number): string {
  const own = name === 'Lock' ? each.candidate : each.id
  return typeof own === 'string' && own !== '' ? `${name} ${quote(own)}` : `${name} ${at + 1} of the list`
}

const isWhole = (raw: unknown, kept: unknown[]): boolean => Array.isArray(raw) && raw.length === kept.length

/** What each part alone cannot show. A list with faulty members (`whole` is false) does not tell which ids are unknown. */
function compareParts(problem: Problem, faults: Faults, whole: { slots: boolean; participants: boolean; candidates: boolean }): void {
  const { slots, participants, candidates } = problem
  const [T, P, M] = [slots.length, participants.length, candidates.length]
  if (M * T > limits.cells || P * T > limits.cells) faults.add('The problem', `${M} candidates and ${P} people in ${T} slots are more than can be planned at once: split the event`)
  const slotAt = indexIds('Slot', slots, faults)
  const personAt = indexIds('Participant', participants, faults)
  const candidateAt = indexIds('Candidate', candidates, faults)
  if (Array.isArray(problem.tables)) indexIds('Table', problem.tables, faults)
  const knowsSlot = (slot: string) => !whole.slots || slotAt.has(slot)
  const knowsTable = (table: string | number) => tableIndex(problem, table) >= 0

  compareTimes(slots, faults)
  const checkWindows = (about: string, each: string[][] | undefined) => {
    for (const slot of new Set(each?.flat())) if (!knowsSlot(slot)) faults.add(about, `freeOneOf names slot ${quote(slot)}, which does not exist`)
  }
  checkWindows('The problem', problem.freeOneOf)
  for (const person of participants) {
    const about = `Participant ${quote(person.id)}`
    for (const slot of new Set(person.available)) if (!knowsSlot(slot)) faults.add(about, `is available in slot ${quote(slot)}, which does not exist: add the slot or leave it out`)
    checkWindows(about, person.freeOneOf)
    if (person.fixedTable !== undefined && !knowsTable(person.fixedTable)) faults.add(about, `has table ${quote(person.fixedTable)}, which does not exist`)
  }

  const sessions = new Set(slots.map((slot) => slot.session))
  for (const candidate of candidates) {
    const about = `Candidate ${quote(candidate.id)}`
    for (const side of ['a', 'b'] as const) if (whole.participants && !personAt.has(candidate[side])) faults.add(about, `${side} is ${quote(candidate[side])}, who is no participant: add them or leave the candidate out`)
    if (candidate.a === candidate.b) faults.add(about, `is a meeting of ${quote(candidate.a)} with themselves: name two people`)
    if (candidate.required && candidate.forbidden) faults.add(about, 'is both required and forbidden: choose one')
    if (candidate.session !== undefined && whole.slots && !sessions.has(candidate.session)) faults.add(about, `is bound to session ${quote(candidate.session)}, which no slot has`)
    if (candidate.fixedSlot !== undefined && !knowsSlot(candidate.fixedSlot)) faults.add(about, `is fixed to slot ${quote(candidate.fixedSlot)}, which does not exist`)
    for (const later of candidate.before ?? []) if (whole.candidates && !candidateAt.has(later)) faults.add(about, `comes before ${quote(later)}, which is no candidate`)
  }
  findCircle(candidates, candidateAt, faults)
  compareLocks(problem, faults, { slotAt, personAt, candidateAt }, whole.candidates)
}

function indexIds(name: string, list: { id: string }[], faults: Faults): Map<string, number> {
  const at = new Map<string, number>()
  list.forEach(({ id: own }, i) => {
    if (at.has(own)) faults.add(`${name} ${quote(own)}`, `stands twice, as number ${at.get(own)! + 1} and ${i + 1} of the list: give each an id of its own`)
    else at.set(own, i)
  })
  return at
}

function compareTimes(slots: Slot[], faults: Faults): void {
  let last: { id: string; at: number; is: string } | undefined
  for (const { id: own, start, end } of slots) {
    const [from, to] = [start ? Date.parse(start) : NaN, end ? Date.parse(end) : NaN]
    if (from >= to) faults.add(`Slot ${quote(own)}`, `ends (${end}) before it has begun (${start})`)
    if (last && from < last.at) faults.add(`Slot ${quote(own)}`, `begins (${start}) before slot ${quote(last.id)} ${last.is}: list slots in order of time, none over another`)
    if (!Number.isNaN(to)) last = { id: own, at: to, is: 'has ended' }
    else if (!Number.isNaN(from)) last = { id: own, at: from, is: 'has begun' }
  }
}

/** A circle in the order of candidates (Kahn: what is left when everything with nothing before it is taken away). */
function findCircle(candidates: Candidate[], at: Map<string, number>, faults: Faults): void {
  const later = candidates.map(({ before }) => (before ?? []).flatMap((other) => at.get(other) ?? []))
  const waits = new Int32Array(candidates.length)
  for (const each of later) for (const m of each) waits[m]!++
  const ready = [...waits.keys()].filter((m) => waits[m] === 0)
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) for (const m of later[next]!) if (--waits[m]! === 0) ready.push(m)
  const inside = waits.findIndex((n) => n > 0)
  if (inside < 0) return
  // Going back from any that waits, one comes round to a circle.
  const earlier = new Int32Array(candidates.length).fill(-1)
  later.forEach((each, m) => waits[m]! > 0 && each.forEach((n) => (earlier[n] = m)))
  const seen = new Map<number, number>()
  const path: number[] = []
  let m = inside
  for (; !seen.has(m); m = earlier[m]!) seen.set(m, path.push(m) - 1)
  const circle = [...path.slice(seen.get(m)!), m].reverse().map((each) => quote(candidates[each]!.id))
  const names = circle.length > 12 ? [...circle.slice(0, 6), `… (${circle.length - 12} more)`, ...circle.slice(-6)] : circle
  faults.add(`Candidate ${quote(candidates[m]!.id)}`, `comes before itself (${names.join(' before ')}): take one "before" away`)
}

interface Places {
  slotAt: Map<string, number>
  personAt: Map<string, number>
  candidateAt: Map<string, number>
}

function compareLocks(problem: Problem, faults: Faults, { slotAt, personAt, candidateAt }: Places, knowsCandidates: boolean): void {
  const takenBy = new Map<string, string>()
  const tableTaken = new Map<string, string>()
  const seen = new Set<string>()
  const perSlot = new Map<string, number>()
  const owned = new Set(problem.participants.flatMap(({ fixedTable }) => (fixedTable === undefined ? [] : tableIndex(problem, fixedTable))))
  const isThere = availabilityOf(problem.participants)
  for (const { candidate: own, slot, table: seat } of problem.locked ?? []) {
    const about = `Lock of ${quote(own)}`
    const candidate = problem.candidates[candidateAt.get(own) ?? -1]
    if (seen.has(own)) faults.add(about, 'stands twice: keep one')
    seen.add(own)
    if (!slotAt.has(slot)) faults.add(about, `names slot ${quote(slot)}, which does not exist`)
    const place = seat === undefined ? -1 : tableIndex(problem, seat)
    if (seat !== undefined && place < 0) faults.add(about, `names table ${quote(seat)}, which does not exist`)
    if (!candidate) {
      if (knowsCandidates) faults.add(about, 'is of no candidate: add the candidate or take the lock away')
      continue
    }
    if (candidate.forbidden) faults.add(about, 'is of a forbidden meeting: allow the meeting or take the lock away')
    if (candidate.fixedSlot !== undefined && candidate.fixedSlot !== slot) faults.add(about, `is in ${quote(slot)}, but the meeting is fixed to ${quote(candidate.fixedSlot)}`)
    const session = problem.slots[slotAt.get(slot) ?? -1]?.session
    if (candidate.session !== undefined && slotAt.has(slot) && session !== candidate.session) faults.add(about, `is in ${quote(slot)}, outside the meeting's session ${quote(candidate.session)}`)
    for (const person of [candidate.a, candidate.b]) {
      if (!personAt.has(person)) continue
      if (!isThere(personAt.get(person)!, slot)) faults.add(about, `is in ${quote(slot)}, when ${quote(person)} is not available: move the lock or make them available`)
      if (problem.participants[personAt.get(person)!]!.standby) faults.add(about, `${quote(person)} is on standby and has no meetings: take "standby" or the lock away`)
      const key = `${personAt.get(person)} ${slot}`
      if (takenBy.has(key)) faults.add(about, `${quote(person)} is locked twice in ${quote(slot)}: there also for ${quote(takenBy.get(key)!)}`)
      else takenBy.set(key, own)
    }
    const fixed = [candidate.a, candidate.b].map((person) => problem.participants[personAt.get(person) ?? -1]?.fixedTable).find((each) => each !== undefined)
    const theirs = fixed === undefined ? -1 : tableIndex(problem, fixed)
    if (place >= 0 && theirs >= 0 && place !== theirs) faults.add(about, `is at table ${quote(seat!)}, but its people have table ${quote(fixed!)} as theirs`)
    if (place >= 0 && theirs < 0 && owned.has(place)) faults.add(about, `is at table ${quote(seat!)}, which is kept for another participant`)
    const at = place >= 0 ? place : theirs
    if (at >= 0) {
      const key = `${at} ${slot}`
      if (tableTaken.has(key)) faults.add(about, `is at the same table in ${quote(slot)} as ${quote(tableTaken.get(key)!)}: lock one of them elsewhere`)
      else tableTaken.set(key, own)
    }
    if (theirs < 0) perSlot.set(slot, (perSlot.get(slot) ?? 0) + 1)
  }
  const open = (Array.isArray(problem.tables) ? problem.tables.length : problem.tables) - owned.size
  for (const [slot, n] of perSlot) if (n > open) faults.add(`Slot ${quote(slot)}`, `has ${n} locked meetings for ${open} open tables: move ${n - open} of them or add tables`)
}

function availabilityOf(participants: Participant[]): (person: number, slot: string) => boolean {
  const sets = new Map<number, Set<string>>()
  return (p, slot) => {
    const available = participants[p]!.available
    if (!available) return true
    if (!sets.has(p)) sets.set(p, new Set(available))
    return sets.get(p)!.has(slot)
  }
}

/** An id as it stands in a sentence: short, and nothing that a terminal would obey. */
export function quote(text: string | number): string {
  return `"${String(text).slice(0, 60).replace(/[\p{Cc}\p{Cf}]/gu, '?')}"`
}

function shown(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  return value === undefined ? 'nothing' : String(value)
}
