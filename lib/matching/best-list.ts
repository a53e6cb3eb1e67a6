import { byTie } from './tie-order'

export type Placed = { slot: number; score: number }

/** The best so many: by score, then in an order that says nothing. */
export class BestList {
  /** A lower score cannot enter any more. */
  bar = -Infinity
  private last = -1
  private placed: Placed[] = []

  constructor(
    private readonly limit: number,
    private readonly pool: { ids: readonly (string | null)[]; ties: Float64Array },
  ) {
    if (limit === 0) this.bar = Infinity
  }

  offer(slot: number, score: number): void {
    if (score < this.bar || (score === this.bar && this.byTie(slot, this.last) > 0)) return
    this.placed.push({ slot, score })
    if (this.placed.length >= this.limit + 24 || this.placed.length === this.limit) this.cut()
  }

  inOrder(): Placed[] {
    this.cut()
    return this.placed
  }

  private byTie(a: number, b: number): number {
    const { ids, ties } = this.pool
    return ties[a]! - ties[b]! || byTie(ids[a]!, ids[b]!)
  }

  private cut(): void {
    this.placed.sort((a, b) => b.score - a.score || this.byTie(a.slot, b.slot))
    if (this.placed.length < this.limit || this.limit === 0) return
    this.placed.length = this.limit
    const { slot, score } = this.placed[this.limit - 1]!
    this.bar = score
    this.last = slot
  }
}
