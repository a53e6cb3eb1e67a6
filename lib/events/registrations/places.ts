/** Places of an event: so many organisations in all, and so many of each kind. Null: no limit. */
export type Places = { capacity: number | null; kinds: readonly { id: string; capacity: number | null; taken: number }[] }

export const takenPlaces = (places: Places): number => places.kinds.reduce((sum, kind) => sum + kind.taken, 0)

/** What there is not enough of for one more of this kind. */
export function lackingPlace(places: Places, kindId: string): 'event' | 'kind' | null {
  const kind = places.kinds.find((one) => one.id === kindId)
  if (places.capacity !== null && takenPlaces(places) >= places.capacity) return 'event'
  return kind && kind.capacity !== null && kind.taken >= kind.capacity ? 'kind' : null
}

export const takePlace = (places: Places, kindId: string): Places => ({ ...places, kinds: places.kinds.map((kind) => (kind.id === kindId ? { ...kind, taken: kind.taken + 1 } : kind)) })

export type Waiting = { id: string; kindId: string; waitingSince: Date | null; createdAt: Date }

/** The waiting list in its order. */
export function inLine<W extends Waiting>(waiting: readonly W[]): W[] {
  const since = (one: Waiting) => (one.waitingSince ?? one.createdAt).getTime()
  return [...waiting].sort((a, b) => since(a) - since(b) || a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1))
}

/** Who gets the places that are free, first come first served. Whoever waits for a place of a full kind holds up nobody of another. */
export function whoMovesUp<W extends Waiting>(places: Places, waiting: readonly W[]): W[] {
  let left = places
  return inLine(waiting).filter((one) => {
    if (lackingPlace(left, one.kindId)) return false
    left = takePlace(left, one.kindId)
    return true
  })
}

/** One is first. Where the kinds alone are limited, one waits behind one's own kind only. */
export function placeInLine(places: Places, waiting: readonly Waiting[], id: string): number {
  const line = inLine(waiting)
  const own = line.find((one) => one.id === id)
  return line.filter((one) => places.capacity !== null || one.kindId === own?.kindId).findIndex((one) => one.id === id) + 1
}
