import { grown } from './postings'
import type { ListName } from './traits'

/** Longer lists, and those that name an item twice, are left to the criterion itself. */
export const longestList = 40
export const isPlainList = (list: readonly string[]): boolean => list.length <= longestList && new Set(list).size === list.length

/** The items of each value of a trait, and the values that hold each item. */
export class ItemLists {
  readonly items: string[] = []
  /** By value: how many items it holds. */
  given = new Int32Array(16)
  /** Values without items, and those whose items are not kept. */
  readonly empty: number[] = []
  readonly odd: number[] = []
  /** How many values there are. */
  length = 0
  private readonly known = new Map<string, number>()
  private readonly kinds = new Map<string, number[]>()
  private readonly holders: Int32Array[] = []
  private readonly holderCounts: number[] = []
  private kept = newSpace(0)
  private lastRound = 0

  constructor(readonly name: ListName) {}

  add(list: readonly string[]): void {
    const value = this.length++
    if (value >= this.given.length) this.given = grown(this.given, value + 1)
    const isPlain = isPlainList(list)
    if (!isPlain) this.odd.push(value)
    else if (list.length === 0) this.empty.push(value)
    if (!isPlain) return
    this.given[value] = list.length
    for (const item of list) this.hold(this.numberOf(item), value)
  }

  /** The items whose first word is this. */
  ofKind(kind: string): readonly number[] {
    return this.kinds.get(kind) ?? []
  }

  /** The values that hold an item. */
  holdersOf(item: number): Int32Array {
    return this.holders[item]!.subarray(0, this.holderCounts[item]!)
  }

  /** Room to judge all values by a question of so many rows: what earlier questions left there bears lower rounds. */
  space(rows: number): Space & { firstRound: number } {
    const isFull = this.lastRound + rows > 2 ** 30
    if (this.kept.metBy.length < this.length || isFull) {
      this.kept = newSpace(Math.ceil(this.length * 1.25))
      this.lastRound = 0
    }
    const firstRound = this.lastRound + 1
    this.lastRound += rows
    return { ...this.kept, firstRound }
  }

  private hold(item: number, value: number): void {
    const count = this.holderCounts[item]!++
    if (count >= this.holders[item]!.length) {
      const wider = new Int32Array(count < 4 ? 4 : Math.ceil(count * 1.5))
      wider.set(this.holders[item]!)
      this.holders[item] = wider
    }
    this.holders[item]![count] = value
  }

  private numberOf(item: string): number {
    const known = this.known.get(item)
    if (known !== undefined) return known
    this.known.set(item, this.items.length)
    this.holders.push(noValues)
    this.holderCounts.push(0)
    const kind = item.split(' ', 1)[0]!
    const alike = this.kinds.get(kind)
    if (alike) alike.push(this.items.length)
    else this.kinds.set(kind, [this.items.length])
    return this.items.push(item) - 1
  }
}

const noValues = new Int32Array(0)

/**
 * By value: by which round an item was last met, and where that is one of this question, what the met items add up to
 * and how many they are; the thousandths of points that can be worth; 1 where a value is excluded.
 */
export type Space = { metBy: Int32Array; total: Float64Array; met: Int32Array; most: Int32Array; out: Uint8Array }
const newSpace = (length: number): Space => ({
  metBy: new Int32Array(length),
  total: new Float64Array(length),
  met: new Int32Array(length),
  most: new Int32Array(length),
  out: new Uint8Array(length),
})
