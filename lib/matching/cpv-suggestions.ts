import { cpvDepth } from '@/lib/taxonomy/cpv'
import { askedWords, type AskedWord, type CpvFit, type CpvReader, type CpvReason, type TextPart } from '@/lib/taxonomy/cpv-reader'
import type { CpvExample, CpvExamples } from './cpv-examples'

/**
 * CPV codes for a text, to be chosen from, never set: by the words it shares with the labels of the list, and by what
 * published texts like it carry. One code for each group of codes, so that ten suggestions look in ten directions.
 */
export type CpvSuggestion = { code: string; because: CpvBecause[] }
export type CpvBecause =
  | { kind: 'words'; words: CpvReason[] }
  /** A whole division is suggested since several of its codes fit; the best of them, with its words. */
  | { kind: 'narrower'; code: string; words: CpvReason[] }
  /** `count` of the texts most like this one carry the code; the nearest of them are named. */
  | { kind: 'examples'; count: number; ids: string[] }
export type CpvSuggestions = { outcome: 'suggested'; suggestions: CpvSuggestion[] } | { outcome: 'too-short'; least: number } | { outcome: 'nothing' }

/** Fewer words say too little. */
export const leastWords = 4
const mostSuggestions = 10
const sharpness = 4
/** A division's own code gathers a share of what its groups gather: notices often name no finer code. */
const toDivision = 0.3
const neighbours = 60
const neighbourSharpness = 2
/** Between groups that fit, the one more often used goes first. */
const habit = 0.1
const codesOfExample = 5
const examplesNamed = 3
/** Less alike than this, beside the most alike, a text still counts but is not spoken of as similar. */
const similar = 0.4

export type SuggestingOptions = { /** The entry itself teaches nothing about itself. */ except?: string; chosen?: readonly string[]; limit?: number }

export function suggestCpv(parts: readonly TextPart[], reader: CpvReader, examples: CpvExamples, { except, chosen = [], limit = mostSuggestions }: SuggestingOptions = {}): CpvSuggestions {
  const words = askedWords(parts)
  if (words.length < leastWords) return { outcome: 'too-short', least: leastWords }
  const fits = reader.readWords(words)
  const near = examples.nearest(words, neighbours, except)
  const suggestions = rankGroups(fits, near)
    .flatMap((group) => bestCode(group, fits, near, chosen) ?? [])
    .slice(0, limit)
    .map((code) => ({ code, because: reasonsFor(code, words, fits, near, reader) }))
    .filter(({ because }) => because.length > 0)
  return suggestions.length === 0 ? { outcome: 'nothing' } : { outcome: 'suggested', suggestions }
}

const groupOf = (code: string): string => code.slice(0, 3)
const divisionOf = (code: string): string => code.slice(0, 2)

function rankGroups(fits: readonly CpvFit[], near: readonly CpvExample[]): string[] {
  const byLabels = new Map<string, number>()
  for (const { code, fit } of fits) add(byLabels, groupOf(code), fit ** sharpness)
  const divisions = new Map<string, number>()
  for (const [group, mass] of byLabels) add(divisions, divisionOf(group), mass)
  for (const [division, mass] of divisions) add(byLabels, `${division}0`, mass * toDivision)

  const byExamples = new Map<string, number>()
  const use = new Map<string, number>()
  for (const { codes, alike } of near) {
    for (const [group, share] of sharesOf(codes)) {
      add(byExamples, group, share * alike ** neighbourSharpness)
      add(use, group, share)
    }
  }
  const score = new Map<string, number>()
  for (const masses of [byLabels, byExamples]) {
    const sum = [...masses.values()].reduce((total, mass) => total + mass, 0) || 1
    for (const [group, mass] of masses) add(score, group, mass / sum)
  }
  for (const [group, count] of use) add(score, group, (habit * count) / near.length)
  return [...score].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([group]) => group)
}

/** The first code of a notice is its main one and counts most. */
function sharesOf(codes: readonly string[]): Map<string, number> {
  const shares = new Map<string, number>()
  const counted = codes.slice(0, codesOfExample)
  const whole = counted.reduce((sum, _, at) => sum + 1 / (at + 1), 0)
  counted.forEach((code, at) => add(shares, groupOf(code), 1 / (at + 1) / whole))
  return shares
}

/** Within a group the code that labels and examples speak for most; null where the best is chosen already. */
function bestCode(group: string, fits: readonly CpvFit[], near: readonly CpvExample[], chosen: readonly string[]): string | null {
  const whole = group.padEnd(8, '0')
  const score = new Map<string, number>()
  for (const { code, fit } of fits) if (groupOf(code) === group) add(score, code, fit ** sharpness)
  for (const { codes, alike } of near) {
    codes.slice(0, codesOfExample).forEach((code, at) => {
      if (groupOf(code) === group) add(score, code, alike ** neighbourSharpness / (at + 1))
    })
  }
  if (score.size === 0) score.set(whole, 1)
  const [best] = [...score].sort((a, b) => b[1] - a[1] || cpvDepth(a[0]) - cpvDepth(b[0]) || (a[0] < b[0] ? -1 : 1))
  return best && !chosen.includes(best[0]) ? best[0] : null
}

function reasonsFor(code: string, words: readonly AskedWord[], fits: readonly CpvFit[], near: readonly CpvExample[], reader: CpvReader): CpvBecause[] {
  const because: CpvBecause[] = []
  const own = reader.reasonsOf(words, code)
  if (own.length > 0) because.push({ kind: 'words', words: own })
  else if (code.endsWith('000000')) {
    const best = fits.find((fit) => divisionOf(fit.code) === divisionOf(code))
    if (best) because.push({ kind: 'narrower', code: best.code, words: reader.reasonsOf(words, best.code) })
  }
  const carriers = near.filter(({ codes }) => codes.includes(code))
  const alike = Math.max(1, carriers.filter((example) => example.alike >= similar).length)
  if (carriers.length > 0) because.push({ kind: 'examples', count: alike, ids: carriers.slice(0, Math.min(alike, examplesNamed)).map(({ id }) => id) })
  return because
}

function add(masses: Map<string, number>, key: string, mass: number): void {
  masses.set(key, (masses.get(key) ?? 0) + mass)
}
