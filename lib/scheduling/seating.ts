import type { Instance, Placing } from './instance'
import { tableIndex } from './instance'

/**
 * Tables of held meetings: index of the table per candidate, -1 where it is not held. Own and locked tables first; then each
 * meeting takes the table where its busier person sat last, else the other one's, else one nobody left standing.
 * The placing must keep the rules on tables. O(M log M).
 */
export function seat(instance: Instance, placing: Placing, previous?: Int32Array): Int32Array {
  const { P, M, T, a, b, problem, tables } = instance
  const seatOf = Int32Array.from({ length: M }, (_, m) => (placing[m]! >= 0 ? instance.tableOf[m]! : -1))
  const kept = new Uint8Array(tables)
  for (const { fixedTable } of problem.participants) if (fixedTable !== undefined) kept[tableIndex(problem, fixedTable)] = 1
  const candidateAt = new Map(problem.locked?.length ? problem.candidates.map(({ id }, m) => [id, m]) : [])
  for (const { candidate, table } of problem.locked ?? []) if (table !== undefined) seatOf[candidateAt.get(candidate)!] = tableIndex(problem, table)

  const left = new Int32Array(P)
  const inSlot: number[][] = Array.from({ length: T }, () => [])
  for (let m = 0; m < M; m++) {
    if (placing[m]! < 0) continue
    inSlot[placing[m]!]!.push(m)
    left[a[m]!]!++
    left[b[m]!]!++
  }
  const lastTable = new Int32Array(P).fill(-1)
  /** Person whose place a table is for now, else -1. */
  const host = new Int32Array(tables).fill(-1)
  const taken = new Int32Array(tables).fill(-1)

  for (let t = 0; t < T; t++) {
    const here = inSlot[t]!
    const busier = (m: number) => (left[b[m]!]! > left[a[m]!]! ? b[m]! : a[m]!)
    const waiting = here.filter((m) => seatOf[m]! < 0).sort((m, n) => left[busier(n)]! - left[busier(m)]! || m - n)
    for (const m of here) if (seatOf[m]! >= 0) taken[seatOf[m]!] = t
    const isFree = (table: number) => table >= 0 && !kept[table] && taken[table] !== t
    const sit = (m: number, table: number) => {
      seatOf[m] = table
      taken[table] = t
    }
    if (previous) for (const m of waiting) if (isFree(previous[m]!)) sit(m, previous[m]!)
    for (const side of [0, 1])
      for (const m of waiting) {
        if (seatOf[m]! >= 0) continue
        const first = busier(m)
        const wanted = lastTable[side === 0 ? first : first === a[m] ? b[m]! : a[m]!]!
        if (isFree(wanted)) sit(m, wanted)
      }
    // Tables that were nobody's, or whose host has no meeting left, before those somebody comes back to.
    const rest = waiting.filter((m) => seatOf[m]! < 0)
    if (rest.length > 0) {
      const free = Array.from({ length: tables }, (_, table) => table).filter(isFree)
      const claim = (table: number) => (host[table]! < 0 ? 0 : left[host[table]!]!)
      free.sort((x, y) => claim(x) - claim(y) || x - y)
      rest.forEach((m, i) => sit(m, free[i]!))
    }
    for (const m of here) {
      host[seatOf[m]!] = busier(m)
      for (const p of [a[m]!, b[m]!]) {
        lastTable[p] = seatOf[m]!
        left[p]!--
      }
    }
  }
  return seatOf
}

/** A table as solutions name it: its id, or its number from 1. */
export function tableName(instance: Instance, table: number): string | number {
  const { tables } = instance.problem
  return Array.isArray(tables) ? tables[table]!.id : table + 1
}
