/** Meetings given to slots, each slot taking at most `room` of them. */
export interface SlotMatching {
  /** Slot of each meeting, -1 where there is no room. */
  slotOf: Int32Array
  size: number
  /** Where some have no room: meetings that together fit in too few slots, and those slots (a violator in Hall's theorem). */
  crowd: { meetings: number[]; slots: number[] } | null
}

/**
 * As many meetings as possible in slots they may be in (`lists`, slot numbers below T): a maximum bipartite matching by
 * augmenting paths, breadth first. `start` (slots of meetings) is kept as far as it goes: its meetings stay matched.
 * A search that fails is not repeated: what it reached stays crowded, so the whole takes O(E) times the meetings that find room.
 */
export function matchToSlots(lists: readonly ArrayLike<number>[], T: number, room: (t: number) => number, start?: Int32Array): SlotMatching {
  const slotOf = new Int32Array(lists.length).fill(-1)
  const inSlot: number[][] = Array.from({ length: T }, () => [])
  const rooms = Array.from({ length: T }, (_, t) => room(t))
  if (start) start.forEach((t, m) => t >= 0 && inSlot[t]!.length < rooms[t]! && put(m, t))
  const reached = new Int32Array(T).fill(-1)
  const isCrowded = new Uint8Array(T)
  let crowd: SlotMatching['crowd'] = null
  let size = 0

  function put(m: number, t: number): void {
    slotOf[m] = t
    inSlot[t]!.push(m)
  }

  for (let m = 0; m < lists.length; m++) {
    if (slotOf[m]! >= 0) continue
    const seen: number[] = []
    const queue = [m]
    let end = -1
    for (let i = 0; i < queue.length && end < 0; i++) {
      const list = lists[queue[i]!]!
      for (let k = 0; k < list.length; k++) {
        const t = list[k]!
        if (reached[t]! >= 0 || isCrowded[t]) continue
        reached[t] = queue[i]!
        seen.push(t)
        if (inSlot[t]!.length < rooms[t]!) {
          end = t
          break
        }
        for (const other of inSlot[t]!) queue.push(other)
      }
    }
    if (end < 0) {
      crowd ??= { meetings: queue.sort((x, y) => x - y), slots: [...seen].sort((x, y) => x - y) }
      for (const t of seen) isCrowded[t] = 1
    }
    while (end >= 0) {
      const mover = reached[end]!
      const from = slotOf[mover]!
      if (from >= 0) inSlot[from]!.splice(inSlot[from]!.indexOf(mover), 1)
      put(mover, end)
      end = mover === m ? -1 : from
    }
    for (const t of seen) reached[t] = -1
  }
  for (const t of slotOf) if (t >= 0) size++
  return { slotOf, size, crowd }
}
