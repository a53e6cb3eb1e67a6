import { isClosedIn, tableFault, tableNeedOf, type FactsIndex, type TableFacts } from './schedule-facts'

/** `tableId` is where it would sit; fixed ones sit there whatever comes. */
export type Seated = { aId: string; bId: string; slotId: string; tableId: string | null; isFixed: boolean }

/**
 * Tables for meetings that have their slots: each keeps the table it has where that does for its two people, and others move where that makes room
 * (augmenting paths, slot by slot). `in-order` gives tables out anew, from the first one on. Null where no table is left that does.
 */
export function seatMeetings<M extends Seated>(index: FactsIndex, meetings: readonly M[], mode: 'stay' | 'in-order'): M[] {
  const bySlot = new Map<string, number[]>()
  meetings.forEach(({ slotId }, at) => bySlot.set(slotId, [...(bySlot.get(slotId) ?? []), at]))
  const tableOf = meetings.map(({ tableId }) => tableId)
  for (const [slotId, here] of bySlot) {
    const seated = seatSlot(index, slotId, here.map((at) => meetings[at]!), mode)
    here.forEach((at, i) => (tableOf[at] = seated[i]!))
  }
  return meetings.map((meeting, at) => ({ ...meeting, tableId: tableOf[at]! }))
}

function seatSlot(index: FactsIndex, slotId: string, meetings: readonly Seated[], mode: 'stay' | 'in-order'): (string | null)[] {
  const slot = index.slots.get(slotId)
  const needs = meetings.map(({ aId, bId }) => {
    const [a, b] = [index.participants.get(aId), index.participants.get(bId)]
    return a && b ? tableNeedOf(index, a, b) : null
  })
  const pinned = new Set(meetings.flatMap(({ isFixed, tableId }) => (isFixed && tableId !== null ? [tableId] : [])))
  const tables = index.facts.tables.filter((table) => !pinned.has(table.id) && !(slot && isClosedIn(table, slot)))
  const fits = (at: number, table: TableFacts): boolean => needs[at] !== null && tableFault(table, needs[at]!) === null
  const seatOf: (string | null)[] = meetings.map(({ isFixed, tableId }) => (isFixed ? tableId : null))
  const takenBy = new Map<string, number>()
  const movable = meetings.flatMap(({ isFixed, tableId }, at) => (isFixed && tableId !== null ? [] : [at]))
  if (mode === 'stay')
    for (const at of movable) {
      const table = tables.find(({ id }) => id === meetings[at]!.tableId)
      if (!table || takenBy.has(table.id) || !fits(at, table)) continue
      takenBy.set(table.id, at)
      seatOf[at] = table.id
    }
  const findSeat = (at: number, tried: Set<string>): boolean => {
    for (const table of tables) {
      if (tried.has(table.id) || takenBy.has(table.id) || !fits(at, table)) continue
      takenBy.set(table.id, at)
      seatOf[at] = table.id
      return true
    }
    for (const table of tables) {
      if (tried.has(table.id) || !fits(at, table)) continue
      tried.add(table.id)
      if (!findSeat(takenBy.get(table.id)!, tried)) continue
      takenBy.set(table.id, at)
      seatOf[at] = table.id
      return true
    }
    return false
  }
  for (const at of movable) if (seatOf[at] === null) findSeat(at, new Set())
  return seatOf
}
