/**
 * Matching: why one entry fits another, as data. A score is the sum of its findings' points and nothing else.
 * What was not stated earns nothing but is shown as such, with the points an answer could add.
 * Exclusions stand apart: they are reasons not to meet at all, not fewer points.
 */
import type { VocabularyName } from '@/lib/taxonomy/model'

export const criteria = [
  'text',
  'concepts',
  'cpv',
  'setting-and-purpose',
  'place-and-language',
  'maturity',
  'regulation-and-evidence',
  'interoperability',
  'budget',
  'references',
] as const
export type Criterion = (typeof criteria)[number]

/** Who can change it. */
export type Party = 'supplier' | 'buyer' | 'investor'

/** A word asked for and the word it met, with the fields it stands in on either side. */
export type WordPair = { asked: string; found: string; askedFields: string[]; fields: string[]; share: number; labels?: number }
/** Concepts that meet; `asked` and `found` differ where one is near the other. The words are as written on either side. */
export type ConceptPair = { asked: string; found: string; askedWords: string; foundWords: string; askedFields: string[]; fields: string[]; share: number }

/** What a finding rests on; texts for people are written by the message catalogue from `code` and the values. */
export type Reason =
  | { code: 'words'; words: WordPair[] }
  | { code: 'concepts'; concepts: ConceptPair[] }
  | { code: 'terms'; vocabulary: VocabularyName; met: string[]; unmet: string[] }
  | { code: 'support-languages'; languages: string[] }
  | { code: 'cpv'; asked: string; offered: string; sharedDigits: number }
  | { code: 'cpv-none-shared'; asked: string[]; offered: string[] }
  | { code: 'country-served' | 'country-not-served' | 'home-country' | 'outside-countries'; country: string }
  | { code: 'level'; vocabulary: VocabularyName; asked: string; offered: string }
  | { code: 'maturity'; trl: number; from: number; to: number; stage: string | null }
  | { code: 'certificate'; certificate: string; state: CertificateState; expires: string | null }
  | { code: 'budget'; asked: AmountRange; offered: AmountRange; currency: string; fits: boolean }
  | { code: 'currencies-differ'; asked: string; offered: string }
  | { code: 'reference'; customer: string; country: string; kind: string; isPublicBody: boolean; isSameCountry: boolean }
  | { code: 'newcomer' }

export type CertificateState = 'valid' | 'expiry-not-stated' | 'expired' | 'missing'
export type AmountRange = { from: number | null; to: number | null }

/** One change and the points it would bring at most. */
export type Raise = { criterion: Criterion; by: Party; change: Change; points: number }
export type Change =
  | { code: 'state'; fields: string[] }
  | { code: 'add-terms'; vocabulary: VocabularyName; terms: string[] }
  | { code: 'serve-country'; country: string }
  | { code: 'raise-maturity'; trl: number }
  | { code: 'renew-certificate' | 'obtain-certificate'; certificate: string }
  | { code: 'add-reference'; country: string | null }

export type Finding = {
  criterion: Criterion
  points: number
  possible: number
  /** stated: judged on what both sides say. not-stated: one side is silent, so nothing is earned and nothing is held against it. */
  state: 'stated' | 'not-stated'
  couldAdd: number
  because: Reason[]
  raise: Raise | null
}

export type Exclusion =
  | { code: 'country-not-served'; country: string }
  | { code: 'certificate-missing'; certificate: string }
  | { code: 'certificate-expired'; certificate: string; expires: string }
  | { code: 'own-organisation' }
  | { code: 'outside-countries'; country: string }
  | { code: 'category-excluded'; categories: string[] }

export type Strength = 'strong' | 'good' | 'possible' | 'weak'

export type Match = {
  id: string
  score: number
  /** Share of the possible points that could be judged at all, 0 to 1. */
  certainty: number
  strength: Strength
  findings: Finding[]
  exclusions: Exclusion[]
  /** The one change that would raise the score most, and who can make it. */
  raise: Raise | null
}

/** What a criterion answers: a share of its points, or that one side is silent. */
export type Judgement =
  | { state: 'stated'; share: number; because: Reason[]; raise?: { by: Party; change: Change; share: number } }
  | { state: 'not-stated'; because?: Reason[]; raise: { by: Party; change: Change } }

export function toFinding(criterion: Criterion, possible: number, judgement: Judgement): Finding {
  if (judgement.state === 'not-stated') {
    const { by, change } = judgement.raise
    return {
      criterion,
      points: 0,
      possible,
      state: 'not-stated',
      couldAdd: possible,
      because: judgement.because ?? [],
      raise: possible > 0 ? { criterion, by, change, points: possible } : null,
    }
  }
  const points = pointsOf(judgement.share, possible)
  const reachable = judgement.raise ? pointsOf(judgement.raise.share, possible) : points
  const couldAdd = Math.max(0, roundPoints(reachable - points))
  return {
    criterion,
    points,
    possible,
    state: 'stated',
    couldAdd,
    because: judgement.because,
    raise: judgement.raise && couldAdd > 0 ? { criterion, by: judgement.raise.by, change: judgement.raise.change, points: couldAdd } : null,
  }
}

export function toMatch(id: string, findings: Finding[], exclusions: Exclusion[]): Match {
  const score = roundPoints(findings.reduce((sum, finding) => sum + finding.points, 0))
  const possible = findings.reduce((sum, finding) => sum + finding.possible, 0)
  const judged = findings.reduce((sum, finding) => sum + (finding.state === 'stated' ? finding.possible : 0), 0)
  const certainty = possible > 0 ? judged / possible : 0
  return { id, score, certainty, strength: strengthOf(score, judged, certainty), findings, exclusions, raise: bestRaise(findings) }
}

/** The word follows from what could be judged; with little known no more than "possible" is said. */
function strengthOf(score: number, judged: number, certainty: number): Strength {
  const share = judged > 0 ? score / judged : 0
  if (share >= 0.6 && certainty >= 0.5) return 'strong'
  if (share >= 0.42 && certainty >= 0.35) return 'good'
  return share >= 0.2 ? 'possible' : 'weak'
}

function bestRaise(findings: readonly Finding[]): Raise | null {
  return findings.reduce<Raise | null>((best, { raise }) => (raise && (!best || raise.points > best.points) ? raise : best), null)
}

export const pointsOf = (share: number, possible: number): number => roundPoints(possible * Math.min(1, Math.max(0, share)))

/** Points carry three decimals: enough to order by, few enough that the sum a person adds up is the score. */
export const roundPoints = (points: number): number => Math.round(points * 1000) / 1000

/** No fewer than the points, in whole thousandths. */
export const thousandths = (points: number): number => Math.ceil(points * 1000)
