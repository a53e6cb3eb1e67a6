import { cpvAncestors } from './cpv'
import type { Labels } from './model'
import { sharedStart } from './text/kin'
import { detectLanguage } from './text/language'
import { readTokens } from './text/tokens'

/**
 * What a text says in the words of the CPV: its words are looked up in the labels of every code in the text's
 * language (BM25), coarser labels counting for the codes below them. A need in Finnish and an offering in
 * English meet in the codes, since the labels say the same thing in each language.
 */
export type CpvTerm = { readonly code: string; readonly label: Labels }
export type TextPart = { readonly text: string; readonly language?: string; readonly weight: number }
/** `fit` is 1 for the code that fits best, less for the others. */
export type CpvFit = { code: string; fit: number }
/** A word of the text, and the word of a label it met. */
export type CpvReason = { written: string; label: string }

const saturation = 1.2
const lengthShare = 0.75
/** A word of the label above counts half, of the label above that a quarter. */
const fromAbove = 0.5
/** A word in another form, or a part of a compound, says a little less than the word itself. */
const otherForm = 0.8
const kinFrom = 0.65
const startLength = 5
const shortestCompound = 9
const shortestPart = 4
const leastFit = 0.3
const mostFits = 100
const expansionsKept = 50_000

/** Norwegian is not among the languages of the list; Danish is written nearly alike. */
const readAs: Readonly<Record<string, string>> = { no: 'da', nb: 'da', nn: 'da' }

type Expansion = { language: LanguageIndex; term: number; closeness: number }
/** A word of a text as it is looked up; who has read the words already need not read them again. */
export type AskedWord = { term: string; weight: number; written: string; language: string }

export class CpvReader {
  readonly codes: readonly string[]
  private readonly languages = new Map<string, LanguageIndex>()
  private readonly expansions = new Map<string, readonly Expansion[]>()
  private readonly score: Float64Array
  private readonly best: Float64Array

  constructor(terms: readonly CpvTerm[]) {
    const sorted = [...terms].sort((a, b) => (a.code < b.code ? -1 : 1))
    this.codes = sorted.map(({ code }) => code)
    const at = new Map(this.codes.map((code, index) => [code, index]))
    const above = this.codes.map((code) => cpvAncestors(code).flatMap((coarser) => at.get(coarser) ?? []))
    for (const language of new Set(sorted.flatMap(({ label }) => Object.keys(label)))) {
      this.languages.set(language, new LanguageIndex(sorted.map(({ label }) => label[language] ?? ''), above, language))
    }
    this.score = new Float64Array(this.codes.length)
    this.best = new Float64Array(this.codes.length)
  }

  /** The codes that fit, best first; none where no word is known. */
  read(parts: readonly TextPart[]): CpvFit[] {
    return this.readWords(askedWords(parts))
  }

  readWords(words: Iterable<AskedWord>): CpvFit[] {
    const { score, best } = this
    const touched: number[] = []
    for (const word of words) {
      const met: number[] = []
      for (const { language, term, closeness } of this.expand(word)) {
        const weight = closeness * Math.sqrt(word.weight)
        for (let i = language.from[term]!; i < language.from[term + 1]!; i += 1) {
          const code = language.at[i]!
          const gain = weight * language.weight[i]!
          if (best[code] === 0) met.push(code)
          if (gain > best[code]!) best[code] = gain
        }
      }
      for (const code of met) {
        if (score[code] === 0) touched.push(code)
        score[code]! += best[code]!
        best[code] = 0
      }
    }
    const most = touched.reduce((high, code) => Math.max(high, score[code]!), 0)
    const fits = touched.filter((code) => score[code]! > most * leastFit).map((code) => ({ at: code, fit: score[code]! / most }))
    for (const code of touched) score[code] = 0
    fits.sort((a, b) => b.fit - a.fit || a.at - b.at)
    return fits.slice(0, mostFits).map(({ at, fit }) => ({ code: this.codes[at]!, fit }))
  }

  /** The words of the text that speak for a code, the strongest first. */
  reasons(parts: readonly TextPart[], code: string, limit = 5): CpvReason[] {
    return this.reasonsOf(askedWords(parts), code, limit)
  }

  reasonsOf(words: Iterable<AskedWord>, code: string, limit = 5): CpvReason[] {
    const wanted = this.codes.indexOf(code)
    const found: (CpvReason & { gain: number })[] = []
    for (const word of words) {
      let gain = 0
      let label = ''
      for (const { language, term, closeness } of this.expand(word)) {
        const value = closeness * Math.sqrt(word.weight) * language.weightFor(term, wanted)
        if (value > gain) {
          gain = value
          label = language.written[term]!
        }
      }
      if (gain > 0) found.push({ written: word.written, label, gain })
    }
    found.sort((a, b) => b.gain - a.gain || (a.written < b.written ? -1 : 1))
    return found.slice(0, limit).map(({ written, label }) => ({ written, label }))
  }

  /** The words of labels that a word of a text may stand for. A language without labels is looked up in all of them. */
  private expand({ term, language }: AskedWord): readonly Expansion[] {
    const spoken = readAs[language] ?? language
    const key = `${spoken} ${term}`
    const known = this.expansions.get(key)
    if (known) return known
    const own = this.languages.get(spoken)
    const expansions = (own ? [own] : [...this.languages.values()]).flatMap((index) => index.expand(term))
    if (this.expansions.size >= expansionsKept) this.expansions.clear()
    this.expansions.set(key, expansions)
    return expansions
  }
}

/** The labels of one language: for each word the codes it speaks for, codes in rising order. */
class LanguageIndex {
  readonly written: string[] = []
  readonly from: Int32Array
  readonly at: Int32Array
  readonly weight: Float32Array
  private readonly ids = new Map<string, number>()
  private readonly termOf: string[] = []
  private readonly byStart = new Map<string, number[]>()

  constructor(labels: readonly string[], above: readonly (readonly number[])[], language: string) {
    const own = labels.map((label) => readTokens(label, language).map((token) => this.idOf(token.term, token.written)))
    const documents = own.map((words, code) => withWordsAbove(words, above[code]!.map((coarser) => own[coarser]!)))
    const spread = new Int32Array(this.written.length)
    for (const words of own) for (const word of new Set(words)) spread[word]! += 1
    const lengths = documents.map((words) => [...words.values()].reduce((sum, count) => sum + count, 0))
    const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(labels.length, 1)

    this.from = new Int32Array(this.written.length + 1)
    for (const words of documents) for (const word of words.keys()) this.from[word + 1]! += 1
    for (let word = 0; word < this.written.length; word += 1) this.from[word + 1]! += this.from[word]!
    this.at = new Int32Array(this.from[this.written.length]!)
    this.weight = new Float32Array(this.at.length)
    const next = this.from.slice()
    documents.forEach((words, code) => {
      const room = saturation * (1 - lengthShare + (lengthShare * lengths[code]!) / meanLength)
      for (const [word, count] of words) {
        const place = next[word]!
        next[word]! += 1
        const rarity = Math.log(1 + (labels.length - spread[word]! + 0.5) / (spread[word]! + 0.5))
        this.at[place] = code
        this.weight[place] = (rarity * count * (saturation + 1)) / (count + room)
      }
    })
  }

  weightFor(term: number, code: number): number {
    let low = this.from[term]!
    let high = this.from[term + 1]!
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.at[middle]! < code) low = middle + 1
      else high = middle
    }
    return low < this.from[term + 1]! && this.at[low] === code ? this.weight[low]! : 0
  }

  /** The word itself, other forms of it, and for a compound that no label knows its first and its last part. */
  expand(term: string): Expansion[] {
    const found: Expansion[] = []
    const add = (id: number | undefined, closeness: number) => {
      if (id !== undefined) found.push({ language: this, term: id, closeness })
    }
    const own = this.ids.get(term)
    add(own, 1)
    if (/[\d=]/.test(term)) return found
    if (term.length >= startLength) {
      for (const id of this.byStart.get(term.slice(0, startLength)) ?? []) {
        const closeness = id === own ? 0 : sharedStart(term, this.termOf[id]!)
        if (closeness >= kinFrom) add(id, closeness * otherForm)
      }
    }
    if (own === undefined && term.length >= shortestCompound) {
      for (const part of [this.lastPart(term), this.firstPart(term)]) {
        if (part !== null) add(this.ids.get(part), (otherForm * part.length) / term.length)
      }
    }
    return found
  }

  private lastPart(term: string): string | null {
    for (let from = shortestPart; from <= term.length - shortestPart; from += 1) {
      if (this.ids.has(term.slice(from))) return term.slice(from)
    }
    return null
  }

  private firstPart(term: string): string | null {
    for (let to = term.length - shortestPart; to >= shortestPart; to -= 1) {
      const part = term.slice(0, to)
      // An s may join the parts, as in Danish and German.
      const known = [part, part.replace(/s$/, '')].find((one) => one.length >= shortestPart && this.ids.has(one))
      if (known !== undefined) return known
    }
    return null
  }

  private idOf(term: string, written: string): number {
    const known = this.ids.get(term)
    if (known !== undefined) return known
    const id = this.written.push(written) - 1
    this.termOf.push(term)
    this.ids.set(term, id)
    if (term.length >= startLength && !/[\d=]/.test(term)) {
      const start = term.slice(0, startLength)
      const list = this.byStart.get(start)
      if (list) list.push(id)
      else this.byStart.set(start, [id])
    }
    return id
  }
}

function withWordsAbove(words: readonly number[], above: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  above.forEach((coarser, distance) => {
    for (const word of coarser) if (!counts.has(word)) counts.set(word, fromAbove ** (distance + 1))
  })
  return counts
}

export function askedWords(parts: readonly TextPart[]): AskedWord[] {
  const words = new Map<string, AskedWord>()
  for (const { text, language = '', weight } of parts) {
    const spoken = language.slice(0, 2).toLowerCase() || detectLanguage(text)
    for (const { term, written } of readTokens(text, spoken)) {
      const key = `${spoken} ${term}`
      const known = words.get(key)
      if (known) known.weight += weight
      else words.set(key, { term, written, weight, language: spoken })
    }
  }
  return [...words.values()]
}
