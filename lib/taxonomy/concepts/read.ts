import { foldText } from '@/lib/platform/fold-text'
import { detectLanguage } from '../text/language'
import { stem } from '../text/stem'
import { stopWordsOf } from '../text/stop-words'
import { conceptLanguages, type Concept, type ConceptLanguage, type TermLanguage } from './model'

/**
 * Reads texts into concepts. A term is found where its words stand near each other, in any order, inflected or
 * within a compound; a longer finding hides the shorter ones inside it ("laboratory information system" is no
 * "laboratory"). Short forms count in their written case alone.
 */
export type ConceptHit = { concept: string; from: number; to: number }

type Word = { base: string; root: string; kind: Kind; canCompound: boolean }
type Kind = 'plain' | 'short-form' | 'prefix' | 'suffix' | 'infix'
type Term = { concept: number; words: number[]; letters: number }
/** Which word of a term a token is, and which of its letters (from, to) make it so. */
type WordMatch = { word: number; from: number; to: number; isExact: boolean }
type Position = { at: number; end: number; place: number; matches: readonly WordMatch[] }
type Found = { concept: number; places: number[]; from: number; to: number; letters: number; isExact: boolean; firstFrom: number; firstTo: number }

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu
const termWordPattern = /\*?[\p{L}\p{N}]+(?:['’][\p{L}]+)?\*?/gu
const shortFormPattern = /^\p{Lu}[\p{Lu}\d]{1,4}$/u
/** Tokens between which something ends: words of one term do not stand on both sides of it. */
const breakPattern = /[.;:!?•\n\r\t()[\]"“”]|\s[–—-]\s/u
const breakWidth = 4
const pausePattern = /[,/]/
const bucketLength = 4
/** A stem this short is read beside other words of its term alone. */
const shortestPrefix = 3
const shortestInflected = 5
/** How many letters inflection may add: short words are soon the beginning of another word. */
const longestEnding = (letters: number): number => (letters >= 7 ? 5 : letters - 2)
const shortestCompound = 6
/** Letters of a compound before its last part, at the least; "e" and "in" are no words. */
const shortestFirstPart = 3
const longestTailOfCompound = 3
const shortestEnglishAbroad = 6
const compounding: ReadonlySet<string> = new Set(['de', 'nl', 'da', 'sv', 'no', 'fi', 'et'])
const memoLimit = 150_000
const longestText = 60_000

/** Danish and Norwegian are written so alike that each reads the other's terms. */
const neighbours: Partial<Record<ConceptLanguage, TermLanguage>> = { no: 'da', da: 'no' }

export function normaliseLanguage(language: string): string {
  const code = language.slice(0, 2).toLowerCase()
  return code === 'nb' || code === 'nn' ? 'no' : code
}

export class ConceptReader {
  readonly concepts: readonly Concept[]
  private readonly byLanguage = new Map<string, LanguageReader>()

  constructor(concepts: readonly Concept[]) {
    this.concepts = concepts
  }

  /** Every place where a concept is named, in the order of the text. `language` is the text's own where it is known. */
  read(text: string, language = ''): ConceptHit[] {
    const bounded = text.length > longestText ? text.slice(0, longestText) : text
    const spoken = normaliseLanguage(language) || detectLanguage(bounded)
    return this.readerOf(spoken)
      .find(bounded)
      .map(({ concept, from, to }) => ({ concept: this.concepts[concept]!.id, from, to }))
  }

  private readerOf(language: string): LanguageReader {
    const isOwn = (conceptLanguages as readonly string[]).includes(language)
    const key = isOwn || compounding.has(language) ? language : 'other'
    const known = this.byLanguage.get(key)
    if (known) return known
    const reader = new LanguageReader(this.concepts, key)
    this.byLanguage.set(key, reader)
    return reader
  }
}

class LanguageReader {
  private readonly words: Word[] = []
  private readonly wordIds = new Map<string, number>()
  private readonly terms: Term[] = []
  private readonly termsOfFirst: number[][] = []
  private readonly shortForms = new Map<string, number>()
  private readonly exact = new Map<string, number[]>()
  private readonly buckets = new Map<string, number[]>()
  private readonly shortPrefixes = new Map<string, number[]>()
  private memo = new Map<string, readonly WordMatch[]>()

  constructor(
    concepts: readonly Concept[],
    private readonly language: string,
  ) {
    const own = language as ConceptLanguage
    for (const [at, { terms }] of concepts.entries()) {
      const add = (source: TermLanguage, isWelcome: (term: string) => boolean = () => true) => {
        for (const term of terms[source] ?? []) if (isWelcome(term)) this.addTerm(at, term, source)
      }
      add('any')
      if (language !== 'en') add('en', isSafeAbroad)
      if ((conceptLanguages as readonly string[]).includes(language)) {
        add(own)
        const neighbour = neighbours[own]
        if (neighbour) add(neighbour)
      } else add('more')
    }
  }

  find(text: string): { concept: number; from: number; to: number }[] {
    const positions = this.positionsIn(text)
    const found: Found[] = []
    for (const [at, { matches }] of positions.entries()) {
      for (const first of matches) {
        for (const termId of this.termsOfFirst[first.word] ?? []) {
          const hit = this.matchTerm(this.terms[termId]!, positions, at, first)
          if (hit) found.push(hit)
        }
      }
    }
    return withoutHidden(found)
  }

  /** Tokens that are a word of some term, with their places in the text; other tokens only keep the distance. */
  private positionsIn(text: string): Position[] {
    const stops = stopWordsOf(this.language)
    const isShouted = shouts(text)
    const positions: Position[] = []
    let place = 0
    let last = 0
    for (const match of text.matchAll(wordPattern)) {
      const written = match[0]
      const at = match.index
      const between = text.slice(last, at)
      if (breakPattern.test(between)) place += breakWidth
      else if (pausePattern.test(between)) place += 1
      last = at + written.length
      const bare = bareOf(written)
      if (stops.has(bare) && !shortFormPattern.test(written)) continue
      place += 1
      const short = isShouted ? undefined : this.shortForms.get(written.replace(/s$/, ''))
      const isShort = !isShouted && shortFormPattern.test(written)
      const matches = isShort && bare.length <= 3 ? [] : this.wordsOf(bare)
      const all = short === undefined ? matches : [...matches, { word: short, from: 0, to: written.length, isExact: true }]
      if (all.length > 0) positions.push({ at, end: last, place, matches: all })
    }
    return positions
  }

  private matchTerm(term: Term, positions: readonly Position[], at: number, first: WordMatch): Found | null {
    const start = positions[at]!
    const places = [at]
    let { isExact } = first
    const reach = term.words.length
    for (const wanted of term.words.slice(1)) {
      let next = -1
      for (let i = at + 1; i < positions.length && positions[i]!.place - start.place <= reach; i += 1) {
        if (!places.includes(i) && positions[i]!.matches.some(({ word }) => word === wanted)) {
          next = i
          break
        }
      }
      for (let i = at - 1; next < 0 && i >= 0 && start.place - positions[i]!.place <= reach; i -= 1) {
        if (!places.includes(i) && positions[i]!.matches.some(({ word }) => word === wanted)) next = i
      }
      if (next < 0) return null
      isExact &&= positions[next]!.matches.some(({ word, isExact: whole }) => word === wanted && whole)
      places.push(next)
    }
    const used = places.map((i) => positions[i]!)
    const spread = Math.max(...used.map(({ place }) => place)) - Math.min(...used.map(({ place }) => place))
    if (spread > reach) return null
    return {
      concept: term.concept,
      places,
      from: Math.min(...used.map((one) => one.at)),
      to: Math.max(...used.map((one) => one.end)),
      letters: term.letters,
      isExact,
      firstFrom: first.from,
      firstTo: first.to,
    }
  }

  private wordsOf(bare: string): readonly WordMatch[] {
    const known = this.memo.get(bare)
    if (known) return known
    const matches = this.lookUp(bare)
    if (this.memo.size >= memoLimit) this.memo = new Map()
    this.memo.set(bare, matches)
    return matches
  }

  private lookUp(token: string): WordMatch[] {
    const best = new Map<number, WordMatch>()
    const note = (word: number, from: number, to: number, isExact: boolean) => {
      const known = best.get(word)
      if (!known || (isExact && !known.isExact) || (isExact === known.isExact && to - from > known.to - known.from)) best.set(word, { word, from, to, isExact })
    }
    const stemmed = stem(token, this.language)
    for (const id of this.exact.get(token) ?? []) note(id, 0, token.length, true)
    for (const id of this.exact.get(`~${stemmed}`) ?? []) note(id, 0, token.length, true)
    const mayCompound = compounding.has(this.language)
    for (const id of this.shortPrefixes.get(token.slice(0, shortestPrefix)) ?? []) note(id, 0, token.length, false)
    for (let from = 0; from + bucketLength <= token.length; from += 1) {
      for (const id of this.buckets.get(token.slice(from, from + bucketLength)) ?? []) {
        const { base, root, kind, canCompound } = this.words[id]!
        if (from === 0) {
          if (kind === 'prefix' || kind === 'infix') {
            if (token.startsWith(base)) note(id, 0, token.length, false)
          } else if (kind === 'plain' && token.startsWith(root)) {
            const tail = token.length - root.length
            if (base.length >= shortestInflected && tail <= longestEnding(base.length)) note(id, 0, token.length, false)
            else if (mayCompound && canCompound) note(id, 0, base.length, false)
          }
        } else if (from >= shortestFirstPart && token.startsWith(root, from)) {
          const tail = token.length - from - root.length
          if (kind === 'infix') note(id, from, token.length, false)
          else if (kind === 'suffix') {
            if (tail <= longestTailOfCompound + base.length - root.length) note(id, from, token.length, false)
          } else if (kind === 'plain' && mayCompound && canCompound && tail <= longestTailOfCompound + base.length - root.length) note(id, from, token.length, false)
        }
      }
    }
    return [...best.values()]
  }

  private addTerm(concept: number, written: string, source: TermLanguage): void {
    const language = source === 'any' || source === 'more' ? this.language : source
    const stops = stopWordsOf(language)
    const parts = (written.match(termWordPattern) ?? []).filter((part) => shortFormPattern.test(part) || !stops.has(bareOf(part)))
    const words = [...new Set(parts.map((part) => this.wordId(part, language)))]
    if (words.length === 0 || (words.length === 1 && this.words[words[0]!]!.kind === 'prefix' && this.words[words[0]!]!.base.length < bucketLength)) return
    const letters = parts.reduce((sum, part) => sum + part.length, 0)
    // The longest word is looked for first: it is the rarest.
    words.sort((a, b) => this.words[b]!.base.length - this.words[a]!.base.length)
    const id = this.terms.push({ concept, words, letters }) - 1
    ;(this.termsOfFirst[words[0]!] ??= []).push(id)
  }

  private wordId(part: string, language: string): number {
    const bare = bareOf(part.replaceAll('*', ''))
    const kind: Kind = shortFormPattern.test(part)
      ? 'short-form'
      : part.startsWith('*') && part.endsWith('*')
        ? 'infix'
        : part.startsWith('*')
          ? 'suffix'
          : part.endsWith('*')
            ? 'prefix'
            : 'plain'
    const key = `${kind}:${kind === 'short-form' ? part : bare}`
    const known = this.wordIds.get(key)
    if (known !== undefined) return known
    const root = kind === 'plain' || kind === 'suffix' ? bare.replace(/(?<=.{4})[aeiouy]$/, '') : bare
    const id = this.words.push({ base: bare, root, kind, canCompound: bare.length >= shortestCompound }) - 1
    this.wordIds.set(key, id)
    if (kind === 'short-form') {
      this.shortForms.set(part, id)
      return id
    }
    if (kind === 'plain' || kind === 'suffix') {
      push(this.exact, bare, id)
      push(this.exact, `~${stem(bare, this.language)}`, id)
    }
    if (root.length >= bucketLength) push(this.buckets, root.slice(0, bucketLength), id)
    else if (kind === 'prefix' && root.length === shortestPrefix) push(this.shortPrefixes, root, id)
    return id
  }
}

/** Of findings in the same place the one that covers more stays; one written exactly hides one that is only alike. */
function withoutHidden(found: Found[]): { concept: number; from: number; to: number }[] {
  const byPlace = new Map<number, Found[]>()
  for (const hit of found) for (const place of hit.places) push(byPlace, place, hit)
  const kept = found.filter((hit) => !(byPlace.get(hit.places[0]!) ?? []).some((other) => other !== hit && hides(other, hit)))
  const seen = new Set<string>()
  return kept
    .filter(({ concept, from, to }) => {
      const key = `${concept}:${from}:${to}`
      return !seen.has(key) && Boolean(seen.add(key))
    })
    .sort((a, b) => a.from - b.from || b.to - a.to || a.concept - b.concept)
    .map(({ concept, from, to }) => ({ concept, from, to }))
}

function hides(other: Found, hit: Found): boolean {
  if (!hit.places.every((place) => other.places.includes(place))) return false
  if (other.places.length > hit.places.length) return true
  if (hit.places.length > 1) return other.letters > hit.letters || (other.letters === hit.letters && other.isExact && !hit.isExact)
  // Both rest on one token: compare the letters of it they cover.
  if (other.firstFrom <= hit.firstFrom && other.firstTo >= hit.firstTo) {
    if (other.firstTo - other.firstFrom > hit.firstTo - hit.firstFrom) return true
    if (other.isExact !== hit.isExact) return other.isExact
    return !hit.isExact && other.letters > hit.letters
  }
  return false
}

/** English words that other languages are not likely to write for something else. */
function isSafeAbroad(term: string): boolean {
  const words = term.match(termWordPattern) ?? []
  return words.length > 1 || (words[0] ?? '').length >= shortestEnglishAbroad || shortFormPattern.test(term)
}

const bareOf = (written: string): string => foldText(written.replace(/^\p{L}{1,2}['’](?=\p{L}{2})/u, '').replace(/['’].*$/u, ''))

function shouts(text: string): boolean {
  const words = text.match(/\p{L}{5,}/gu) ?? []
  return words.length > 0 && words.filter((word) => word === word.toUpperCase()).length * 2 > words.length
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void
function push<K, V>(map: Map<K, V[]>, key: K, value: V): void
function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
