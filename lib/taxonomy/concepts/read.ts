import { foldText } from '@/lib/platform/fold-text'
import { detectLanguage } from '../text/language'
import { isShouted, Words } from '../text/letters'
import { stem } from '../text/stem'
import { stopWordsOf } from '../text/stop-words'
import { isFormOf, rootOf } from './inflection'
import { conceptLanguages, type Concept, type ConceptLanguage, type TermLanguage } from './model'

/**
 * Reads texts into concepts. A term is found where its words stand near each other, in any order, inflected or
 * within a compound; a longer finding hides the shorter ones inside it ("laboratory information system" is no
 * "laboratory"). Short forms count in their written case alone.
 */
export type ConceptHit = { concept: string; from: number; to: number }

/** `first`: what stands for the word at the beginning of a compound, where it may be in one. */
type Word = { base: string; root: string; kind: Kind; isForeign: boolean; first: string | null }
/** `whole`: in this one form only, written `=word`. */
type Kind = 'plain' | 'whole' | 'short-form' | 'prefix' | 'suffix' | 'infix'
/** In which order a term's words may stand: as written, the other way round beside what links them, or any. */
type Order = 'fixed' | 'linked' | 'adjacent' | 'free'
/** `ranks`: where each word stands in the term as written. `isTight`: nothing may stand between them. `reach`: how far apart they may stand. */
type Term = { concept: number; words: number[]; ranks: number[]; letters: number; order: Order; isTight: boolean; reach: number }
/** Which word of a term a token is, and which of its letters (from, to) make it so. */
type WordMatch = { word: number; from: number; to: number; isExact: boolean }
/**
 * `place` counts words that part, `index` all of them. `nth`: which word it is, small words left out.
 * `linkedNth`: before which word the last "of" or the like stands. `isDoing`: capturing, scheduling.
 * `isJoined`: "and" or a comma stands before it.
 */
type Position = { at: number; end: number; place: number; index: number; nth: number; linkedNth: number; isDoing: boolean; isJoined: boolean; matches: readonly WordMatch[] }
/** `plain`: what it is where capitals say nothing. */
type Token = { bare: string; isStop: boolean; isLink: boolean; hasElision: boolean; isDoing: boolean; isShort: boolean; plain: readonly WordMatch[]; matches: readonly WordMatch[] }
type Found = { concept: number; places: number[]; from: number; to: number; letters: number; isExact: boolean; firstFrom: number; firstTo: number }

const termWordPattern = /[*=]?[\p{L}\p{N}]+(?:['’][\p{L}]+)?\*?/gu
const shortFormPattern = /^\p{Lu}[\p{Lu}\d]{1,4}$/u
/** Tokens between which something ends: words of one term do not stand on both sides of it. */
const breakPattern = /[.;:!?•\n\r\t()[\]"“”]|\s[–—-]\s/u
/** "e. sveikata", "2.0": a full stop that ends nothing. */
const withinPattern = /^\.\s?$/
const breakWidth = 4
const pausePattern = /[,/]/
const bucketLength = 4
/** A stem this short is read beside other words of its term alone. */
const shortestPrefix = 3
const shortestInflected = 5
const shortestCompound = 6
/** Letters of a compound before its last part, at the least; "e" and "in" are no words. */
const shortestFirstPart = 3
const shortestLastPart = 3
const longestTailOfSuffix = 4
/** A word this long in capitals stands in a line of capitals, where there are no short forms. */
const shoutedPattern = /^\p{Lu}{7,}$/u
const namePattern = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}*/u
const shortestEnglishAbroad = 6
const compounding: ReadonlySet<string> = new Set(['de', 'nl', 'da', 'sv', 'no', 'fi', 'et'])
/** In these a compound's first part may lose its last vowel: Schule, Schulbuch. */
const cutsInCompounds: ReadonlySet<string> = new Set(['de', 'sv', 'da', 'no'])
const memoLimit = 150_000
const longestText = 60_000

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))
/** What turns a compound round: "list of medications" is a "medication list". */
const links: Record<string, ReadonlySet<string>> = {
  en: wordSet('of for'),
  de: wordSet('von vom der des fur zur zum'),
  nl: wordSet('van voor'),
  da: wordSet('af for til over'),
  no: wordSet('av for til over'),
  sv: wordSet('av for till over'),
  fr: wordSet('de du des d pour'),
}
const otherLinks = wordSet('de del della delle dei degli di do da dos das')
/** Words that stand between the words of a term without parting them. */
const joints: Record<string, ReadonlySet<string>> = {
  en: wordSet('the a an and or'),
  de: wordSet('die das den dem ein eine einer eines und oder sowie'),
  nl: wordSet('de het een en of'),
  da: wordSet('og eller den det de en et samt'),
  no: wordSet('og eller den det de en et samt'),
  sv: wordSet('och eller den det de en ett samt'),
  fr: wordSet('le la les l un une et ou a au aux'),
  fi: wordSet('ja seka tai eli'),
  et: wordSet('ja ning voi'),
  lv: wordSet('un vai'),
  lt: wordSet('ir ar arba bei'),
  pl: wordSet('i oraz lub'),
}
const otherJoints = wordSet('y e o i a il lo la le gli el los las si sau ou')
const conjunctions = wordSet('and or und oder og och eller et ou ja ning un ir i oraz lub en sekä seka y e si')
/** Adjectives stand before or after their noun. */
const freeInAdjectives: ReadonlySet<string> = new Set(['pl', 'other'])
const otherLanguages = ['es', 'it', 'pt', 'ro', 'cs']

const none: ReadonlySet<string> = new Set()
const linksOf = (language: string): ReadonlySet<string> => links[language] ?? (language === 'other' ? otherLinks : none)
const jointsOf = (language: string): ReadonlySet<string> => joints[language] ?? (language === 'other' ? otherJoints : none)
let stopsOfOthers: ReadonlySet<string> | null = null
const stopsOf = (language: string): ReadonlySet<string> =>
  language === 'other' ? (stopsOfOthers ??= new Set(otherLanguages.flatMap((one) => [...stopWordsOf(one)]))) : stopWordsOf(language)

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
  private readonly keptStops = new Map<string, number[]>()
  private readonly stops: ReadonlySet<string>
  private readonly links: ReadonlySet<string>
  private readonly joints: ReadonlySet<string>
  private memo = new Map<string, Token>()

  constructor(
    concepts: readonly Concept[],
    private readonly language: string,
  ) {
    this.stops = stopsOf(language)
    this.links = linksOf(language)
    this.joints = jointsOf(language)
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
    const isLoudText = isShouted(text)
    const positions: Position[] = []
    let place = 0
    let index = 0
    let last = 0
    let before = ''
    let isLinked = false
    let isJoined = false
    let nth = 0
    let linkedNth = 0
    let waiting: { position: Position; matches: readonly WordMatch[] } | null = null
    for (const words = new Words(text); words.next(); ) {
      const at = words.from
      const written = text.slice(at, words.to)
      const between = text.slice(last, at)
      if (between !== ' ') {
        if (breakPattern.test(between) && !(before.length === 1 && withinPattern.test(between))) {
          place += breakWidth
          index += 1
        } else if (pausePattern.test(between)) {
          place += 1
          isJoined ||= between.includes(',')
        }
      }
      last = at + written.length
      const isLoud = shoutedPattern.test(written)
      // Short forms wait for the next word: it may tell that the line is in capitals.
      if (waiting && isLoud) dropShortForms(positions, waiting)
      waiting = null
      const token = this.tokenOf(written)
      index += 1
      if (!token.isStop) {
        place += 1
        nth += 1
      } else if (conjunctions.has(token.bare)) {
        isJoined = true
        if (!this.joints.has(token.bare)) place += 1
      } else if (token.isLink) isLinked = true
      else if (!this.joints.has(token.bare)) place += 1
      if (!token.isStop && (isLinked || token.hasElision)) linkedNth = nth
      const areShortForms = token.isShort && !isLoudText && !shoutedPattern.test(before)
      const matches = token.isShort ? (areShortForms ? token.matches : token.plain) : token.matches
      if (matches.length > 0) {
        const position = { at, end: last, place, index, nth, linkedNth, isDoing: token.isDoing, isJoined, matches }
        positions.push(position)
        if (areShortForms) waiting = { position, matches: token.plain }
      }
      if (!token.isStop) {
        isLinked = false
        isJoined = false
      }
      before = written
    }
    return positions
  }

  private tokenOf(written: string): Token {
    const known = this.memo.get(written)
    if (known) return known
    const bare = bareOf(written)
    const isShort = shortFormPattern.test(written) || shortFormPattern.test(written.replace(/s$/, ''))
    const isStop = this.stops.has(bare) && !shortFormPattern.test(written)
    const plain = isStop ? this.wholeWords(bare) : this.wordsIn(written, bare)
    const short = this.shortForms.get(written) ?? this.shortForms.get(written.replace(/s$/, ''))
    const own = isShort && bare.length <= 3 ? [] : plain
    const token: Token = {
      bare,
      isStop,
      isLink: this.links.has(bare),
      hasElision: /^[dD]['’]/.test(written),
      isDoing: this.language === 'en' && bare.length > 6 && bare.endsWith('ing'),
      isShort,
      plain,
      matches: short === undefined ? own : [...own, { word: short, from: 0, to: written.length, isExact: true }],
    }
    if (this.memo.size >= memoLimit) this.memo = new Map()
    this.memo.set(written, token)
    return token
  }

  private matchTerm(term: Term, positions: readonly Position[], at: number, first: WordMatch): Found | null {
    const start = positions[at]!
    let { isExact } = first
    const places = [at]
    const { reach } = term
    for (let k = 1; k < term.words.length; k += 1) {
      const wanted = term.words[k]!
      const isAfter = term.ranks[k]! > term.ranks[0]!
      let next = this.nearest(wanted, positions, places, at, isAfter ? 1 : -1, reach)
      if (next < 0 && term.order !== 'fixed') next = this.nearest(wanted, positions, places, at, isAfter ? -1 : 1, reach)
      if (next < 0) return null
      isExact &&= positions[next]!.matches.some(({ word, isExact: whole }) => word === wanted && whole)
      places.push(next)
    }
    if (places.length > 1 && !standsRight(term, positions, places)) return null
    let [from, to] = [start.at, start.end]
    for (const i of places) {
      from = Math.min(from, positions[i]!.at)
      to = Math.max(to, positions[i]!.end)
    }
    return { concept: term.concept, places, from, to, letters: term.letters, isExact, firstFrom: first.from, firstTo: first.to }
  }

  private nearest(wanted: number, positions: readonly Position[], taken: readonly number[], at: number, step: 1 | -1, reach: number): number {
    const { place } = positions[at]!
    for (let i = at + step; i >= 0 && i < positions.length && Math.abs(positions[i]!.place - place) <= reach; i += step) {
      if (positions[i]!.matches.some(({ word }) => word === wanted) && !taken.includes(i)) return i
    }
    return -1
  }

  /** Stop words count in the few terms that consist of them: no-code, out of hours. */
  private wholeWords(bare: string): WordMatch[] {
    return (this.keptStops.get(bare) ?? []).map((word) => ({ word, from: 0, to: bare.length, isExact: true }))
  }

  /** A name may be made of words: HospitalRun. */
  private wordsIn(written: string, bare: string): WordMatch[] {
    const whole = this.lookUp(bare)
    if (whole.length > 0 || !namePattern.test(written)) return whole
    return [...written.matchAll(/\p{Lu}\p{Ll}+/gu)].flatMap(({ 0: part, index }) =>
      part.length < shortestInflected ? [] : this.lookUp(foldText(part)).map((one) => ({ ...one, from: index, to: index + part.length })),
    )
  }

  private lookUp(token: string): WordMatch[] {
    const best = new Map<number, WordMatch>()
    const note = (word: number, from: number, to: number, isExact: boolean) => {
      const known = best.get(word)
      if (!known || (isExact && !known.isExact) || (isExact === known.isExact && to - from > known.to - known.from)) best.set(word, { word, from, to, isExact })
    }
    const { language } = this
    for (const id of this.exact.get(token) ?? []) note(id, 0, token.length, true)
    // Short words are not stemmed: apps, EHRs.
    if (token.length <= 5 && token.endsWith('s')) for (const id of this.exact.get(token.slice(0, -1)) ?? []) if (this.words[id]!.base.length >= 3) note(id, 0, token.length, false)
    for (const id of this.exact.get(`~${stem(token, language)}`) ?? []) note(id, 0, token.length, true)
    for (const id of this.shortPrefixes.get(token.slice(0, shortestPrefix)) ?? []) note(id, 0, token.length, false)
    for (let from = 0; from + bucketLength <= token.length; from += 1) {
      for (const id of this.buckets.get(token.slice(from, from + bucketLength)) ?? []) {
        const word = this.words[id]!
        const { base, root, kind } = word
        if (!token.startsWith(root, from)) continue
        if (from === 0) {
          if (kind === 'prefix' || kind === 'infix') {
            note(id, 0, token.length, false)
          } else if (kind === 'plain') {
            if (base.length >= shortestInflected && isFormOf(token, 0, word, language)) note(id, 0, token.length, false)
            else if (word.first !== null && token.startsWith(word.first) && token.length >= base.length + shortestLastPart)
              note(id, 0, base.length, false)
          }
        } else if (from >= shortestFirstPart) {
          const tail = token.length - from - root.length
          if (kind === 'infix') note(id, from, token.length, false)
          else if (kind === 'suffix') {
            if (tail <= longestTailOfSuffix) note(id, from, token.length, false)
          } else if (kind === 'plain' && word.first !== null && isFormOf(token, from, word, language)) note(id, from, token.length, false)
        }
      }
    }
    return [...best.values()]
  }

  private addTerm(concept: number, written: string, source: TermLanguage): void {
    const language = source === 'any' || source === 'more' ? this.language : source
    const stops = stopsOf(language)
    const all = partsOf(written)
    const areContent = all.map((part) => part.isShortForm || !stops.has(part.bare))
    const contents = areContent.reduce((sum, isContent) => sum + Number(isContent), 0)
    // "no-code" and "out of hours" would leave a single word, which says something else.
    const hasOneOfSeveral = all.length > 1 && contents < 2
    const withHyphen = contents < all.length && written.includes('-') ? hyphenedWithStop(written, stops) : none
    const isForeign = this.language !== 'en' && (source === 'en' || source === 'any')
    const parts: TermPart[] = []
    const words: number[] = []
    let isTight = false
    let parting = 0
    for (const [at, part] of all.entries()) {
      const isContent = areContent[at]!
      if (!isContent && !linksOf(language).has(part.bare) && !jointsOf(language).has(part.bare)) parting += 1
      if (!isContent && !hasOneOfSeveral && !withHyphen.has(part.written)) continue
      const word = isContent ? this.wordId(part, isForeign && (source === 'en' || part.isCapital)) : this.stopId(part.bare)
      if (!words.includes(word)) words.push(word)
      parts.push(part)
      isTight ||= !isContent || part.bare.length === 1
    }
    if (words.length === 0 || (words.length === 1 && this.words[words[0]!]!.kind === 'prefix' && this.words[words[0]!]!.base.length < bucketLength)) return
    isTight &&= words.length > 1
    const byLength = words.map((word, rank) => ({ word, rank })).sort((a, b) => this.words[b.word]!.base.length - this.words[a.word]!.base.length)
    // The longest word is looked for first: it is the rarest.
    const id =
      this.terms.push({
        concept,
        words: byLength.map(({ word }) => word),
        ranks: byLength.map(({ rank }) => rank),
        letters: parts.reduce((sum, part) => sum + part.written.length, 0),
        order: isTight ? 'fixed' : this.orderOf(written, all, language, isForeign),
        isTight,
        reach: words.length + parting,
      }) - 1
    ;(this.termsOfFirst[byLength[0]!.word] ??= []).push(id)
  }

  private orderOf(written: string, parts: readonly TermPart[], language: string, isForeign: boolean): Order {
    if (/[&/+]/.test(written) || parts.some(({ bare }, at) => at > 0 && conjunctions.has(bare))) return 'free'
    if (freeInAdjectives.has(this.language)) return 'adjacent'
    if (this.language === 'fr') return isForeign ? 'adjacent' : 'fixed'
    return linksOf(language).size > 0 ? (parts.some(({ bare }) => linksOf(language).has(bare)) ? 'adjacent' : 'linked') : 'fixed'
  }

  private stopId(bare: string): number {
    const [known] = this.keptStops.get(bare) ?? []
    if (known !== undefined) return known
    const id = this.words.push({ base: bare, root: bare, kind: 'plain', isForeign: false, first: null }) - 1
    this.keptStops.set(bare, [id])
    return id
  }

  private wordId({ written, stem: bare, kind }: TermPart, isForeign: boolean): number {
    const isLoan = kind === 'plain' && isForeign
    const key = `${kind}${isLoan ? ' abroad' : ''}:${kind === 'short-form' ? written : bare}`
    const known = this.wordIds.get(key)
    if (known !== undefined) return known
    const first = compounding.has(this.language) && bare.length >= shortestCompound ? (cutsInCompounds.has(this.language) ? bare.replace(/e$/, '') : bare) : null
    const own = kind !== 'plain' && kind !== 'suffix' ? bare : rootOf(bare, this.language)
    const root = kind === 'plain' && first !== null && first.length < own.length ? first : own
    const id = this.words.push({ base: bare, root, kind, isForeign: isLoan, first }) - 1
    this.wordIds.set(key, id)
    if (kind === 'short-form') {
      this.shortForms.set(written, id)
      return id
    }
    if (kind === 'plain' || kind === 'suffix' || kind === 'whole') {
      push(this.exact, bare, id)
      if (!isLoan && kind !== 'whole') push(this.exact, `~${stem(bare, this.language)}`, id)
    }
    if (kind === 'whole') return id
    if (root.length >= bucketLength) push(this.buckets, root.slice(0, bucketLength), id)
    else if (kind === 'prefix' && root.length === shortestPrefix) push(this.shortPrefixes, root, id)
    return id
  }
}

/** Whether the words found stand as near, and in such an order, that they make the term. */
function standsRight(term: Term, positions: readonly Position[], places: readonly number[]): boolean {
  const used = places.map((i, k) => ({ ...positions[i]!, rank: term.ranks[k]! })).sort((a, b) => a.index - b.index)
  const [first, last] = [used[0]!, used.at(-1)!]
  if (term.isTight) return last.index - first.index === used.length - 1 && used.every(({ rank }, k) => rank === k)
  if (last.place - first.place > term.reach) return false
  // "tests and results" are no test results.
  if (term.order !== 'free' && used.some((one, k) => k > 0 && one.isJoined && one.nth - used[k - 1]!.nth === 1)) return false
  const turn = used.findIndex(({ rank }, k) => k > 0 && rank < used[k - 1]!.rank)
  if (turn < 0 || term.order === 'free') return true
  if (term.order === 'fixed') return false
  const [left, right] = [used[turn - 1]!, used[turn]!]
  if (used.some(({ rank }, k) => k > turn && rank < used[k - 1]!.rank)) return false
  const isLinked = right.linkedNth > left.nth
  const distance = right.place - left.place
  // "Capturing data" is data capture.
  if (left.isDoing && distance === 1) return true
  return term.order === 'linked' ? isLinked && distance <= 2 : distance === 1 && (isLinked || right.index - left.index === 1)
}

function dropShortForms(positions: Position[], waiting: { position: Position; matches: readonly WordMatch[] }): void {
  if (waiting.matches.length > 0) waiting.position.matches = waiting.matches
  else if (positions.at(-1) === waiting.position) positions.pop()
}

/** A word of a term as written; `stem`: without the signs that say how it may be found. */
type TermPart = { written: string; bare: string; stem: string; kind: Kind; isShortForm: boolean; isCapital: boolean }

/** Each language reads the English terms and those of every language again: their words are taken apart once. */
const knownParts = new Map<string, TermPart>()

function partsOf(term: string): TermPart[] {
  return (term.match(termWordPattern) ?? []).map((written) => {
    const known = knownParts.get(written)
    if (known) return known
    const part = readPart(written)
    knownParts.set(written, part)
    return part
  })
}

function readPart(written: string): TermPart {
  const isShortForm = shortFormPattern.test(written)
  return { written, bare: bareOf(written), stem: bareOf(written.replace(/[*=]/g, '')), kind: isShortForm ? 'short-form' : kindOf(written), isShortForm, isCapital: /^\p{Lu}/u.test(written) }
}

function kindOf(written: string): Kind {
  if (written.startsWith('=')) return 'whole'
  if (written.startsWith('*')) return written.endsWith('*') ? 'infix' : 'suffix'
  return written.endsWith('*') ? 'prefix' : 'plain'
}

/** The parts of words with a hyphen that hold a small word: "no" and "code" of no-code. */
function hyphenedWithStop(term: string, stops: ReadonlySet<string>): ReadonlySet<string> {
  const hyphened = term.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []
  return new Set(hyphened.filter((one) => one.split('-').some((part) => stops.has(bareOf(part)) && !shortFormPattern.test(part))).flatMap((one) => one.split('-')))
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

/** Without the article or preposition an apostrophe joins to it, and without what follows one. */
const bareOf = (written: string): string => foldText(written.replace(/^(?:[ld]['’](?=\p{L})|\p{L}{1,2}['’](?=\p{L}{2}))/iu, '').replace(/['’].*$/u, ''))

function push<K>(map: Map<K, number[]>, key: K, value: number): void
function push<K, V>(map: Map<K, V[]>, key: K, value: V): void
function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
