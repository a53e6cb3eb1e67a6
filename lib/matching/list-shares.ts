import { thousandths } from './finding'
import { longestList, type ItemLists } from './item-lists'
import type { ListJudge } from './list-judges'

/** By value of a trait: its share, no fewer than the thousandths of points it is worth (null where no value is worth any), and 1 where it is excluded. */
export type ListShares = { shareOf: (value: number) => number; most: Int32Array | null; out: Uint8Array | null }
/** What the criterion itself answers, where the judge of the list leaves it to it, and how many points it gives. */
type OfCriterion = { share: (value: number) => number; isOut: (value: number) => boolean; weight: number }

/**
 * The values that hold an item an asked one takes are gone through best item first; all others share nothing. The
 * answer holds until the next question to these lists.
 */
export function sharesOf(lists: ItemLists, list: ListJudge, criterion: OfCriterion): ListShares {
  const space = lists.space(list.asked)
  const worth = list.asked === 0 ? 0 : (1000 * list.weight * criterion.weight) / (list.divisor * list.total)
  const left = new Map([...lists.odd, ...(list.leavesEmpty ? lists.empty : [])].map((value) => [value, criterion.share(value)]))
  addUp(lists, list, space, worth)
  const breadth = Float64Array.from({ length: longestList + 1 }, (_, count) => list.breadth(count))
  const { given } = lists
  const { divisor, weight } = list
  const { firstRound, metBy, total, most } = space
  const listShare = (value: number): number => (metBy[value]! < firstRound ? 0 : (((total[value]! / divisor) * breadth[given[value]!]!) * weight) / list.total)
  let isWorth = worth > 0
  for (const [value, share] of left) {
    most[value] = thousandths(Math.min(1, Math.max(0, share)) * criterion.weight)
    isWorth ||= most[value]! > 0
  }
  return { shareOf: (value) => left.get(value) ?? listShare(value), most: isWorth ? most : null, out: list.mustMeet > 0 ? excludedBy(lists, list, space, criterion) : null }
}

type Room = ReturnType<ItemLists['space']>

/** What an item can be worth is rounded up for itself: `most` needs no further look at all values. */
function addUp(lists: ItemLists, list: ListJudge, { firstRound, metBy, total, met, most }: Room, worth: number): void {
  most.fill(0, 0, lists.length)
  for (let row = 0; row < list.asked; row += 1) {
    const round = firstRound + row
    for (const { at, gain } of itemsMet(lists, list, row)) {
      const holders = lists.holdersOf(at)
      const atMost = Math.ceil(gain * worth)
      for (let i = 0; i < holders.length; i += 1) {
        const value = holders[i]!
        const before = metBy[value]!
        if (before === round) continue
        metBy[value] = round
        most[value]! += atMost
        met[value] = before < firstRound ? 1 : met[value]! + 1
        total[value] = before < firstRound ? gain : total[value]! + gain
      }
    }
  }
}

/** Whoever gives anything, but meets too few of the asked items. */
function excludedBy(lists: ItemLists, { mustMeet }: ListJudge, { firstRound, metBy, met, out }: Room, { isOut }: OfCriterion): Uint8Array {
  const { length, given } = lists
  for (let value = 0; value < length; value += 1) out[value] = given[value]! > 0 && (metBy[value]! < firstRound || met[value]! < mustMeet) ? 1 : 0
  for (const value of lists.odd) out[value] = isOut(value) ? 1 : 0
  return out
}

function itemsMet(lists: ItemLists, { meets, kindOf }: ListJudge, row: number): { at: number; gain: number }[] {
  const meeting: { at: number; gain: number }[] = []
  for (const at of kindOf ? lists.ofKind(kindOf(row)) : lists.items.keys()) {
    const gain = meets(row, lists.items[at]!)
    if (gain > 0) meeting.push({ at, gain })
  }
  return meeting.sort((a, b) => b.gain - a.gain)
}
