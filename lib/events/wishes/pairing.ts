/**
 * What a meeting of two is worth, 0 to 100, and why. First come the wishes of both sides, which give a bracket; within it, how well what one brings
 * fits what the other seeks. A "not" of either side takes the pair out for good. Two people without a common language, and two who have met before
 * and do not say that they would like to meet again, are worth less.
 */
import type { Finding, Match, Strength } from '@/lib/matching/finding'
import type { EntryMatch, SideOfMatch } from './entry-pairs'
import type { WishMark } from '../model'

/** Best first; they do not overlap, so that no score makes up for a wish. */
export const brackets = ['must-must', 'must-like', 'must', 'like-like', 'like', 'none'] as const
export type Bracket = (typeof brackets)[number]
export const bracketRange: Record<Bracket, readonly [from: number, to: number]> = {
  'must-must': [90, 100],
  'must-like': [80, 90],
  must: [65, 80],
  'like-like': [50, 65],
  like: [30, 50],
  none: [1, 30],
}

export type Mark = WishMark | null

/** Null: they never meet. */
export function bracketOf(a: Mark, b: Mark): Bracket | null {
  if (a === 'NOT' || b === 'NOT') return null
  const musts = Number(a === 'MUST') + Number(b === 'MUST')
  const likes = Number(a === 'LIKE') + Number(b === 'LIKE')
  if (musts === 2) return 'must-must'
  if (musts === 1) return likes === 1 ? 'must-like' : 'must'
  return likes === 2 ? 'like-like' : likes === 1 ? 'like' : 'none'
}

/** Of its value a pair keeps these shares. */
export const keptWithoutLanguage = 0.6
export const keptWhenMet = 0.5

/** `unknown`: one of them has not said what they speak. */
export type SharedLanguages = { state: 'shared' | 'none' | 'unknown'; languages: string[] }

export function sharedLanguages(a: readonly string[], b: readonly string[]): SharedLanguages {
  if (a.length === 0 || b.length === 0) return { state: 'unknown', languages: [] }
  const languages = a.filter((one) => b.includes(one))
  return { state: languages.length > 0 ? 'shared' : 'none', languages }
}

/** A whole number, so that schedules compare exactly. */
export function pairValue(of: { bracket: Bracket; score: number | null; languages: SharedLanguages['state']; hasMet: boolean }): number {
  const [from, to] = bracketRange[of.bracket]
  const value = from + ((to - from) * (of.score ?? 0)) / 100
  const kept = (of.languages === 'none' ? keptWithoutLanguage : 1) * (of.hasMet && of.bracket === 'none' ? keptWhenMet : 1)
  return Math.max(1, Math.round(value * kept))
}

/** An earlier meeting of the two organisations. */
export type Met = { kind: 'meeting' | 'introduction'; at: string; event: string }

/** Why two people may meet, as data. It may be read by both of them and by the organisers: of wishes it says only that there are some. */
export type PairReasons = {
  value: number
  bracket: Bracket
  /** Who would like to meet the other; the first and the second of the two. */
  wishedBy: { a: boolean; b: boolean }
  match: MatchReasons | null
  languages: SharedLanguages
  /** At earlier events of the same organiser. */
  met: Met[]
}

export type MatchReasons = {
  /** Which of the two seeks what the other brings. */
  seeker: 'a' | 'b'
  seeking: Omit<SideOfMatch, 'registrationId'>
  offering: Omit<SideOfMatch, 'registrationId'>
  score: number
  certainty: number
  strength: Strength
  /** The strongest. */
  findings: Finding[]
  isLeftOut: boolean
}

const findingsKept = 3

export function matchReasons({ seeking, offering, match }: EntryMatch, a: string): MatchReasons {
  const withoutRegistration = ({ entryId, kind, title, language }: SideOfMatch) => ({ entryId, kind, title, language })
  return {
    seeker: seeking.registrationId === a ? 'a' : 'b',
    seeking: withoutRegistration(seeking),
    offering: withoutRegistration(offering),
    score: match.score,
    certainty: match.certainty,
    strength: match.strength,
    findings: strongest(match),
    isLeftOut: match.exclusions.length > 0,
  }
}

const strongest = ({ findings }: Match): Finding[] =>
  findings
    .filter(({ state, points }) => state === 'stated' && points > 0)
    .sort((x, y) => y.points - x.points)
    .slice(0, findingsKept)
