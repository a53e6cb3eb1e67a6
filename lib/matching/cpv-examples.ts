import { askedWords, type AskedWord, type TextPart } from '@/lib/taxonomy/cpv-reader'

/**
 * Published texts whose CPV codes people or notices gave: those most alike to a text show which codes
 * such texts carry. Compared by whole words (BM25), whatever their language.
 */
export type CpvExample = { id: string; codes: readonly string[]; alike: number }

const saturation = 1.2
const lengthShare = 0.75

type Kept = { id: string; codes: readonly string[]; words: ReadonlyMap<string, number>; length: number }

export class CpvExamples {
  private readonly kept = new Map<string, Kept>()
  private readonly byWord = new Map<string, Set<Kept>>()
  private totalLength = 0

  get size(): number {
    return this.kept.size
  }

  /** Adds an example, or replaces the one with this id; one without codes or words teaches nothing. */
  add(id: string, parts: readonly TextPart[], codes: readonly string[]): void {
    this.remove(id)
    const words = new Map<string, number>()
    for (const { term, weight } of askedWords(parts)) words.set(term, (words.get(term) ?? 0) + weight)
    if (codes.length === 0 || words.size === 0) return
    const example = { id, codes, words, length: [...words.values()].reduce((sum, count) => sum + count, 0) }
    this.kept.set(id, example)
    this.totalLength += example.length
    for (const word of words.keys()) {
      const holders = this.byWord.get(word)
      if (holders) holders.add(example)
      else this.byWord.set(word, new Set([example]))
    }
  }

  remove(id: string): void {
    const example = this.kept.get(id)
    if (!example) return
    this.kept.delete(id)
    this.totalLength -= example.length
    for (const word of example.words.keys()) {
      const holders = this.byWord.get(word)!
      holders.delete(example)
      if (holders.size === 0) this.byWord.delete(word)
    }
  }

  /** The most alike, best first; `alike` is 1 for the best. */
  nearest(words: readonly AskedWord[], limit: number, except = ''): CpvExample[] {
    const score = new Map<Kept, number>()
    const meanLength = this.totalLength / Math.max(this.size, 1)
    for (const { term, weight } of words) {
      const holders = this.byWord.get(term)
      if (!holders) continue
      const rarity = Math.log(1 + (this.size - holders.size + 0.5) / (holders.size + 0.5)) * Math.sqrt(weight)
      for (const example of holders) {
        if (example.id === except) continue
        const count = example.words.get(term)!
        const room = saturation * (1 - lengthShare + (lengthShare * example.length) / meanLength)
        score.set(example, (score.get(example) ?? 0) + (rarity * count * (saturation + 1)) / (count + room))
      }
    }
    const best = [...score].sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1)).slice(0, limit)
    const most = best[0]?.[1] ?? 1
    return best.map(([{ id, codes }, value]) => ({ id, codes, alike: value / most }))
  }
}
