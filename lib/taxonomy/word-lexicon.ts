import type { Labels } from './model'
import { readTokens } from './text/tokens'

/**
 * Which words of different languages mean the same, learnt from labels that say one thing in several languages
 * (IBM Model 1 in both directions; a pair is as close as the two probabilities agree). Words are folded and stemmed
 * as ranking reads them. `count` says in how many labels, over all pairs of languages, the two stood together:
 * it is the reason given for a translation.
 */
export type Translation = { term: string; closeness: number; count: number }
type Link = { to: number; closeness: number; count: number }
type Term = { text: string; languages: number }

export class WordLexicon {
  private readonly ids: ReadonlyMap<string, number>

  constructor(
    readonly languages: readonly string[],
    readonly terms: readonly Term[],
    readonly links: readonly (readonly Link[])[],
  ) {
    this.ids = new Map(terms.map(({ text }, id) => [text, id]))
  }

  /** Closest first, in any language or in one. */
  translationsOf(term: string, language?: string): Translation[] {
    const id = this.ids.get(term)
    if (id === undefined) return []
    const wanted = language === undefined ? -1 : 1 << this.languages.indexOf(language)
    if (language !== undefined && !this.languages.includes(language)) return []
    return this.links[id]!.flatMap(({ to, closeness, count }) => {
      const { text, languages } = this.terms[to]!
      return languages & wanted ? [{ term: text, closeness, count }] : []
    })
  }

  /** Pairs of words, each counted once. */
  get size(): number {
    return this.links.reduce((sum, list) => sum + list.length, 0) / 2
  }
}

export type LearningLimits = { leastCloseness: number; leastCount: number; perLanguage: number }
export const usualLimits: LearningLimits = { leastCloseness: 0.1, leastCount: 2, perLanguage: 3 }

export function learnLexicon(labels: readonly Labels[], limits: LearningLimits = usualLimits): WordLexicon {
  const learning = learnInSteps(labels, limits)
  for (;;) {
    const step = learning.next()
    if (step.done) return step.value
  }
}

/** The same with a pause after each pair of languages: a server that learns can answer others meanwhile. */
export function* learnInSteps(labels: readonly Labels[], limits: LearningLimits = usualLimits): Generator<undefined, WordLexicon> {
  const languages = [...new Set(labels.flatMap((label) => Object.keys(label)))].sort().slice(0, 31)
  const sides = languages.map((language) => readSide(labels, language))
  const pairs = new Map<string, { closeness: number; count: number }>()
  for (const [at, a] of sides.entries()) {
    for (const b of sides.slice(at + 1)) {
      alignSides(a, b, limits, pairs)
      yield
    }
  }
  return assemble(languages, sides, pairs, limits.leastCount)
}

type Side = { terms: string[]; labels: Int32Array[] }

function readSide(labels: readonly Labels[], language: string): Side {
  const ids = new Map<string, number>()
  const terms: string[] = []
  const read = labels.map((label) => {
    const words = new Set(readTokens(label[language] ?? '', language).map(({ term }) => term))
    return Int32Array.from(words, (term) => {
      const known = ids.get(term)
      if (known !== undefined) return known
      ids.set(term, terms.length)
      return terms.push(term) - 1
    })
  })
  return { terms, labels: read }
}

/** A cell is a pair of words that stand in one label; `at` lists them label by label, row by row. */
type Cells = { left: number[]; right: number[]; count: number[]; at: Int32Array }

function alignSides(a: Side, b: Side, limits: LearningLimits, pairs: Map<string, { closeness: number; count: number }>): void {
  const cells = cellsOf(a, b)
  const forth = expect(a, b, cells, false)
  const back = expect(a, b, cells, true)
  const closeness = forth.map((probability, cell) => Math.sqrt(probability * back[cell]!))
  const kept = new Set([
    ...closestOf(cells.left, closeness, limits),
    ...closestOf(cells.right, closeness, limits),
  ])
  for (const cell of kept) {
    const words = [a.terms[cells.left[cell]!]!, b.terms[cells.right[cell]!]!].sort()
    if (words[0] === words[1]) continue
    const key = words.join(' ')
    const known = pairs.get(key)
    const count = cells.count[cell]!
    if (known) {
      known.count += count
      known.closeness = Math.max(known.closeness, closeness[cell]!)
    } else pairs.set(key, { closeness: closeness[cell]!, count })
  }
}

function cellsOf(a: Side, b: Side): Cells {
  const ids = new Map<number, number>()
  const cells: Omit<Cells, 'at'> = { left: [], right: [], count: [] }
  const at: number[] = []
  const width = b.terms.length
  a.labels.forEach((words, label) => {
    for (const x of words) {
      for (const y of b.labels[label]!) {
        let cell = ids.get(x * width + y)
        if (cell === undefined) {
          cell = cells.left.push(x) - 1
          cells.right.push(y)
          cells.count.push(0)
          ids.set(x * width + y, cell)
        }
        cells.count[cell]! += 1
        at.push(cell)
      }
    }
  })
  return { ...cells, at: Int32Array.from(at) }
}

const rounds = 5

/**
 * The probability of each cell's right word given its left one, or the other way round: every word of a label is
 * shared out over the words it may come from, and the shares are summed, again and again. One imagined word stands
 * for what has no counterpart; without it a rare word would take all that is left over.
 */
function expect(a: Side, b: Side, { left, right, at }: Cells, isBack: boolean): Float64Array {
  const given = isBack ? right : left
  const told = isBack ? left : right
  const fromNothing = new Float64Array((isBack ? a : b).terms.length)
  for (const label of (isBack ? a : b).labels) for (const word of label) fromNothing[word]! += 1 / a.labels.length
  const probability = new Float64Array(left.length).fill(1)
  const total = new Float64Array((isBack ? b : a).terms.length)
  for (let round = 0; round < rounds; round += 1) {
    const expected = new Float64Array(left.length)
    let from = 0
    a.labels.forEach((words, label) => {
      const rows = words.length
      const columns = b.labels[label]!.length
      const [tellings, sources, stepTold, stepGiven] = isBack ? [rows, columns, columns, 1] : [columns, rows, 1, columns]
      for (let t = 0; t < tellings && sources > 0; t += 1) {
        let sum = round === 0 ? 0 : fromNothing[told[at[from + t * stepTold]!]!]!
        for (let s = 0; s < sources; s += 1) sum += probability[at[from + t * stepTold + s * stepGiven]!]!
        for (let s = 0; s < sources; s += 1) {
          const cell = at[from + t * stepTold + s * stepGiven]!
          expected[cell]! += probability[cell]! / sum
        }
      }
      from += rows * columns
    })
    total.fill(0)
    expected.forEach((mass, cell) => (total[given[cell]!]! += mass))
    expected.forEach((mass, cell) => (probability[cell] = mass / Math.max(total[given[cell]!]!, 1e-9)))
  }
  return probability
}

/** The few closest cells of each word. */
function closestOf(words: readonly number[], closeness: Float64Array, { leastCloseness, perLanguage }: LearningLimits): number[] {
  const byWord = new Map<number, number[]>()
  closeness.forEach((value, cell) => {
    if (value < leastCloseness) return
    const list = byWord.get(words[cell]!)
    if (list) list.push(cell)
    else byWord.set(words[cell]!, [cell])
  })
  return [...byWord.values()].flatMap((cells) => cells.sort((x, y) => closeness[y]! - closeness[x]! || x - y).slice(0, perLanguage))
}

function assemble(languages: readonly string[], sides: readonly Side[], pairs: ReadonlyMap<string, { closeness: number; count: number }>, leastCount: number): WordLexicon {
  const kept = [...pairs].filter(([, { count }]) => count >= leastCount).map(([key, pair]) => ({ words: key.split(' ') as [string, string], ...pair }))
  const texts = [...new Set(kept.flatMap(({ words }) => words))].sort()
  const ids = new Map(texts.map((text, id) => [text, id]))
  const terms = texts.map((text) => ({ text, languages: 0 }))
  sides.forEach((side, at) => {
    for (const text of side.terms) {
      const id = ids.get(text)
      if (id !== undefined) terms[id]!.languages |= 1 << at
    }
  })
  return new WordLexicon(languages, terms, bothWays(terms.length, kept.map(({ words: [a, b], closeness, count }) => ({
    from: ids.get(a)!, to: ids.get(b)!, closeness: Math.round(closeness * 100) / 100, count,
  }))))
}

function bothWays(size: number, pairs: readonly (Link & { from: number })[]): Link[][] {
  const links: Link[][] = Array.from({ length: size }, () => [])
  for (const { from, to, closeness, count } of pairs) {
    links[from]!.push({ to, closeness, count })
    links[to]!.push({ to: from, closeness, count })
  }
  for (const list of links) list.sort((a, b) => b.closeness - a.closeness || b.count - a.count || a.to - b.to)
  return links
}

/** `links` holds, word by word, how many follow, then for each: steps on to the other word, closeness in per cent, count. */
export type PackedLexicon = { form: 1; languages: string[]; terms: string; spoken: number[]; links: number[] }

export function packLexicon({ languages, terms, links }: WordLexicon): PackedLexicon {
  const flat: number[] = []
  links.forEach((list, id) => {
    const onward = list.filter(({ to }) => to > id).sort((a, b) => a.to - b.to)
    flat.push(onward.length)
    let last = id
    for (const { to, closeness, count } of onward) {
      flat.push(to - last, Math.round(closeness * 100), count)
      last = to
    }
  })
  return { form: 1, languages: [...languages], terms: terms.map(({ text }) => text).join(' '), spoken: terms.map((term) => term.languages), links: flat }
}

export function unpackLexicon({ languages, terms, spoken, links }: PackedLexicon): WordLexicon {
  const texts = terms === '' ? [] : terms.split(' ')
  const pairs: (Link & { from: number })[] = []
  let at = 0
  texts.forEach((_, from) => {
    let to = from
    for (let left = links[at++] ?? 0; left > 0; left -= 1) {
      to += links[at++]!
      pairs.push({ from, to, closeness: links[at++]! / 100, count: links[at++]! })
    }
  })
  return new WordLexicon(languages, texts.map((text, id) => ({ text, languages: spoken[id] ?? 0 })), bothWays(texts.length, pairs))
}
