import { tableIndex, toInstance, type Instance, type Placing } from './instance'
import type { Lock, Participant, Problem, Solution } from './model'
import { count, joined } from './reasons'
import { quote, type Fault, type Reading } from './read-problem'
import type { Keep } from './search/timetable'
import { placingOf } from './solve'
import { fillGaps, Standing, type Obstacle } from './standing'

/** What has changed since a schedule was made. */
export interface Changes {
  /** People who do not come (any more). */
  absent?: string[]
  /** Slots in which these people are there now: late arrivals, early leavers. */
  available?: Record<string, string[]>
  /** Candidates nobody wishes any more. */
  withdrawn?: string[]
  lostTables?: (string | number)[]
  /** People on standby who come now. */
  called?: string[]
  /** The first slot that is not past: nothing before it changes. */
  from?: string
  /** What a changed meeting costs, in value. Without it no meeting that can stand is changed. */
  price?: number
}

export interface Replan {
  /** As it is now: what stays is locked, at its table, except where changes have a price. */
  problem: Problem
  instance: Instance
  /** What stays of the schedule before, and at which tables. */
  kept: Placing
  seats: Int32Array
  dropped: { candidate: string; why: string }[]
  /** Where changes have a price. */
  keep?: Keep
}

/** The problem as it is after the changes, and what of a schedule stays. Unknown names are faults. */
export function replan(problem: Problem, previous: Solution, changes: Changes): Reading<Replan> {
  const faults = faultsIn(problem, changes)
  if (faults.length > 0) return { faults, more: 0 }
  const was = placingOf(problem, previous.meetings)
  const first = changes.from === undefined ? 0 : problem.slots.findIndex(({ id }) => id === changes.from)
  const changed = changedProblem(problem, changes, was, first)
  const { kept, dropped, instance: open } = keepWhatStands(changed, was, first, changes)
  const tableOf = new Map(previous.meetings.map(({ candidate, table }) => [candidate, table]))
  const seats = Int32Array.from(kept, (t, m) => (t < 0 ? -1 : tableIndex(changed, nameIn(changed, tableOf.get(changed.candidates[m]!.id)!))))
  const locked: Lock[] = []
  for (let m = 0; m < open.M; m++) if (isFrozen(m)) locked.push(lockOf(m))
  const now = { ...changed, locked }
  const instance = toInstance(now)
  const keep = changes.price === undefined ? {} : { keep: { was: kept, price: changes.price, frozen: Uint8Array.from(kept, (_, m) => (isFrozen(m) ? 1 : 0)) } }
  return { value: { problem: now, instance, kept, seats, dropped, ...keep } }

  function isFrozen(m: number): boolean {
    return kept[m]! >= 0 && (changes.price === undefined || kept[m]! < first || open.lockedSlot[m]! >= 0)
  }
  function lockOf(m: number): Lock {
    const { id } = changed.candidates[m]!
    const slot = changed.slots[kept[m]!]!.id
    // A meeting whose table is gone, or is another by now, sits where there is room.
    const isSeated = seats[m]! >= 0 && (open.tableOf[m]! < 0 || open.tableOf[m] === seats[m])
    return isSeated ? { candidate: id, slot, table: nameIn(changed, tableOf.get(id)!) } : { candidate: id, slot }
  }
}

/** What stays, with candidates added where there is room now: takes no longer than a look at each. */
export function refill({ instance, kept, keep }: Replan, stop: () => boolean = () => false): Placing {
  return fillGaps(instance, kept.slice(), stop, (m) => kept[m]! < 0 && !keep?.frozen[m])
}

function faultsIn(problem: Problem, changes: Changes): Fault[] {
  const people = new Set(problem.participants.map(({ id }) => id))
  const candidates = new Set(problem.candidates.map(({ id }) => id))
  const slots = new Set(problem.slots.map(({ id }) => id))
  const onStandby = new Set(problem.participants.filter(({ standby }) => standby).map(({ id }) => id))
  const faults: Fault[] = []
  const add = (about: string, message: string) => faults.push({ about, message: `${about}: ${message}.` })
  for (const id of [...(changes.absent ?? []), ...(changes.called ?? []), ...Object.keys(changes.available ?? {})]) if (!people.has(id)) add(`Participant ${quote(id)}`, 'is not in the problem')
  for (const id of changes.called ?? []) if (people.has(id) && !onStandby.has(id)) add(`Participant ${quote(id)}`, 'is not on standby and need not be called')
  for (const [id, each] of Object.entries(changes.available ?? {})) for (const slot of each) if (!slots.has(slot)) add(`Participant ${quote(id)}`, `is said to be there in slot ${quote(slot)}, which does not exist`)
  for (const id of changes.withdrawn ?? []) if (!candidates.has(id)) add(`Candidate ${quote(id)}`, 'is not in the problem')
  for (const table of changes.lostTables ?? []) if (tableIndex(problem, table) < 0) add(`Table ${quote(table)}`, 'is not in the problem')
  if (changes.from !== undefined && !slots.has(changes.from)) add(`Slot ${quote(changes.from)}`, 'is not in the problem')
  if (changes.price !== undefined && !(changes.price >= 0)) add('The price', 'must be a number of 0 or more')
  const left = (Array.isArray(problem.tables) ? problem.tables.length : problem.tables) - new Set((changes.lostTables ?? []).map((table) => tableIndex(problem, table))).size
  if (left < 1) add('The tables', 'are all lost: at least one must be left')
  return faults
}

function changedProblem(problem: Problem, changes: Changes, was: Placing, first: number): Problem {
  const absent = new Set(changes.absent)
  const withdrawn = new Set(changes.withdrawn)
  const called = new Set(changes.called)
  const lost = new Set((changes.lostTables ?? []).map((table) => tableIndex(problem, table)))
  const past = new Map<string, Set<string>>()
  problem.candidates.forEach(({ a, b }, m) => {
    if (was[m]! < 0 || was[m]! >= first) return
    for (const person of [a, b]) past.set(person, (past.get(person) ?? new Set()).add(problem.slots[was[m]!]!.id))
  })
  const all = problem.slots.map(({ id }) => id)
  const later = new Set(all.slice(first))
  // Lost tables leave the others their names; numbers become names, so that none is counted anew.
  const tables = lost.size === 0 ? problem.tables : Array.isArray(problem.tables) ? problem.tables.filter((_, i) => !lost.has(i)) : Array.from({ length: problem.tables }, (_, i) => ({ id: String(i + 1) })).filter((_, i) => !lost.has(i))
  const named = (table: string | number) => (lost.size > 0 ? String(table) : table)

  const participants = problem.participants.map((person): Participant => {
    const { fixedTable, standby, ...rest } = person
    const own = changes.available?.[person.id] ?? person.available
    const isAbsent = absent.has(person.id)
    const available = isAbsent || own !== undefined || first > 0 ? all.filter((slot) => past.get(person.id)?.has(slot) || (!isAbsent && later.has(slot) && (own === undefined || own.includes(slot)))) : undefined
    return {
      ...rest,
      ...(available ? { available } : {}),
      ...(isAbsent && person.minMeetings !== undefined ? { minMeetings: 0 } : {}),
      ...(fixedTable !== undefined && !lost.has(tableIndex(problem, fixedTable)) ? { fixedTable: named(fixedTable) } : {}),
      ...(standby && !called.has(person.id) ? { standby } : {}),
    }
  })
  const isPast = (m: number) => was[m]! >= 0 && was[m]! < first
  const candidates = problem.candidates.map((candidate, m) => {
    if (isPast(m)) return candidate
    const { required, ...rest } = candidate
    if (withdrawn.has(candidate.id)) return { ...rest, forbidden: true }
    return required && !absent.has(candidate.a) && !absent.has(candidate.b) ? candidate : rest
  })
  const at = new Map(problem.candidates.map(({ id }, m) => [id, m]))
  const locked = (problem.locked ?? []).flatMap((lock): Lock[] => {
    const m = at.get(lock.candidate)!
    const { a, b } = problem.candidates[m]!
    const isGone = withdrawn.has(lock.candidate) || [a, b].some((id) => absent.has(id) || (changes.available?.[id] && !changes.available[id].includes(lock.slot)))
    if (isGone && !isPast(m)) return []
    const { table, ...rest } = lock
    return [table === undefined || lost.has(tableIndex(problem, table)) ? rest : { ...rest, table: named(table) }]
  })
  return { ...problem, tables, participants, candidates, locked }
}

/** Past meetings first, then the dearest: where two cannot both stand, the lesser goes. */
function keepWhatStands(changed: Problem, was: Placing, first: number, changes: Changes): { kept: Placing; dropped: Replan['dropped']; instance: Instance } {
  const instance = toInstance(changed)
  const standing = new Standing(instance, new Int32Array(instance.M).fill(-1))
  const rank = (m: number) => (was[m]! < first || instance.lockedSlot[m]! >= 0 ? 2 : instance.required[m] ? 1 : 0)
  const held = Array.from({ length: instance.M }, (_, m) => m).filter((m) => was[m]! >= 0).sort((m, n) => rank(n) - rank(m) || instance.value[n]! - instance.value[m]! || m - n)
  const dropped: Replan['dropped'] = []
  for (const m of held) {
    const obstacle = standing.obstacle(m, was[m]!)
    // A difference in breaks is judged at the end, over everybody.
    if (obstacle === null || obstacle === 'break-difference') standing.put(m, was[m]!)
    else dropped.push({ candidate: changed.candidates[m]!.id, why: whyDropped(changed, m, was[m]!, obstacle, changes) })
  }
  return { kept: standing.slotOf.slice(), dropped, instance }
}

function whyDropped({ candidates, slots }: Problem, m: number, t: number, obstacle: Obstacle, changes: Changes): string {
  const { id, a, b } = candidates[m]!
  const slot = slots[t]!.id
  const absent = [a, b].filter((person) => changes.absent?.includes(person))
  if (absent.length > 0) return `${absent.join(' and ')} ${absent.length > 1 ? 'do' : 'does'} not come.`
  if (changes.withdrawn?.includes(id)) return 'It is no longer wished.'
  const away = [a, b].filter((person) => changes.available?.[person] && !changes.available[person].includes(slot))
  if (away.length > 0) return `${away.join(' and ')} ${away.length > 1 ? 'are' : 'is'} not there in ${slot}.`
  if (obstacle === 'tables-full') return `No table is left for it in ${slot}.`
  return `It no longer keeps the rules in ${slot} (${obstacle}).`
}

/** "3 meetings dropped: m1 (p7 does not come.), …" */
export function droppedSentence(dropped: Replan['dropped']): string {
  return dropped.length === 0 ? 'Every meeting can stand.' : `${count(dropped.length, 'meeting')} cannot stand: ${joined(dropped.map(({ candidate, why }) => `${candidate} (${why.replace(/\.$/, '')})`), 8)}.`
}

function nameIn(problem: Problem, table: string | number): string | number {
  return Array.isArray(problem.tables) ? String(table) : table
}
