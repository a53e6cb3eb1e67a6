import type { OfferingContent } from '@/lib/directory/schemas'
import { criteria, toMatch, type Change, type Exclusion, type Match } from './finding'
import { byTie } from './tie-order'

/** Answers an offering could give: each adds to what it states, and none takes anything away. */
export type Answers = {
  certificates: string[]
  countries: string[]
  languages: string[]
  interoperability: string[]
  categories: string[]
  careSettings: string[]
  /** Countries of reference customers to come. */
  references: string[]
  trl: number | null
}
export const listAnswers = ['certificates', 'countries', 'languages', 'interoperability', 'categories', 'careSettings', 'references'] as const

export const noAnswers: Answers = { certificates: [], countries: [], languages: [], interoperability: [], categories: [], careSettings: [], references: [], trl: null }

export const isEmpty = (answers: Answers): boolean => listAnswers.every((key) => answers[key].length === 0) && answers.trl === null

/** The offering as it would be. A certificate to come counts as held without end. */
export function answered(content: OfferingContent, answers: Answers): OfferingContent {
  const added = (own: readonly string[], more: readonly string[]) => [...new Set([...own, ...more])]
  const renewed = (certificate: string) => answers.certificates.includes(certificate)
  return {
    ...content,
    certificates: [
      ...content.certificates.filter(({ certificate }) => !renewed(certificate)),
      ...answers.certificates.map((certificate) => ({ certificate, issuer: '', number: '', expires: null, hasNoExpiry: true })),
    ],
    countriesServed: added(content.countriesServed, answers.countries),
    productLanguages: added(content.productLanguages, answers.languages),
    interoperability: added(content.interoperability, answers.interoperability),
    categories: added(content.categories, answers.categories),
    careSettings: added(content.careSettings, answers.careSettings),
    trl: answers.trl ?? content.trl,
    references: [
      ...content.references,
      ...answers.references.map((country) => ({ customer: '?', country, kind: 'ready-made' as const, isPublicBody: true, year: null, note: '' })),
    ],
  }
}

export type Effect = { needId: string; before: Match; after: Match; gain: number; becomesPossible: boolean; becomesGood: boolean }

/**
 * What the answers change before one need. They change no text, so what the texts earn stays as the whole list has it:
 * `now` is the pair as it stands, `then` the same two with the answers, where only criteria besides the texts are read.
 */
export function effectOf(now: Match, then: Match): Effect {
  const later = new Map(then.findings.map((finding) => [finding.criterion, finding]))
  const findings = criteria.flatMap((criterion) => {
    const ofTexts = criterion === 'text' || criterion === 'concepts'
    const finding = ofTexts ? now.findings.find((one) => one.criterion === criterion) : later.get(criterion)
    return finding ? [finding] : []
  })
  const after = toMatch(now.id, findings, then.exclusions)
  const becomesPossible = now.exclusions.length > 0 && after.exclusions.length === 0
  return {
    needId: now.id,
    before: now,
    after,
    gain: Math.round((after.score - now.score) * 1000) / 1000,
    becomesPossible,
    becomesGood: after.exclusions.length === 0 && isGood(after) && (becomesPossible || !isGood(now)),
  }
}

const isGood = ({ strength }: Match): boolean => strength === 'strong' || strength === 'good'

/** Needs that move, the ones that open up first, then by what is gained. */
export function moved(effects: readonly Effect[]): Effect[] {
  const rank = ({ becomesPossible, becomesGood }: Effect) => Number(becomesGood) * 2 + Number(becomesPossible)
  return effects
    .filter(({ gain, becomesPossible, before, after }) => becomesPossible || (Math.abs(gain) >= 0.05 && (after.exclusions.length === 0 || before.exclusions.length === 0)))
    .sort((a, b) => rank(b) - rank(a) || b.gain - a.gain || byTie(a.needId, b.needId))
}

/** `opens`: needs that leave the offering out now; `raises`: needs that would reward the answer, with what it adds there at most. */
export type Suggestion = { answers: Answers; opens: number; raises: number; points: number }

/** Answers that several needs would reward, the most worth first. Needs that hardly fit are no reason to change anything. */
export function suggestionsFrom(matches: readonly Match[]): Suggestion[] {
  const found = new Map<string, Suggestion & { worth: number }>()
  const note = (answers: Answers, gain: { opens: number; raises: number; points: number; worth: number }) => {
    const key = JSON.stringify(answers)
    const { opens, raises, points, worth } = found.get(key) ?? { opens: 0, raises: 0, points: 0, worth: 0 }
    found.set(key, { answers, opens: opens + gain.opens, raises: raises + gain.raises, points: points + gain.points, worth: worth + gain.worth })
  }
  for (const match of matches.filter(({ strength }) => strength !== 'weak')) {
    for (const exclusion of match.exclusions) {
      for (const answers of answersTo(changeAgainst(exclusion))) note(answers, { opens: 1, raises: 0, points: 0, worth: match.score / match.exclusions.length })
    }
    if (match.exclusions.length > 0) continue
    for (const { raise } of match.findings) {
      if (raise?.by === 'supplier') for (const answers of answersTo(raise.change)) note(answers, { opens: 0, raises: 1, points: raise.points, worth: raise.points })
    }
  }
  return [...found.values()]
    .sort((a, b) => b.worth - a.worth || (JSON.stringify(a.answers) < JSON.stringify(b.answers) ? -1 : 1))
    .map(({ answers, opens, raises, points }) => ({ answers, opens, raises, points }))
}

function changeAgainst(exclusion: Exclusion): Change | null {
  if (exclusion.code === 'country-not-served') return { code: 'serve-country', country: exclusion.country }
  const isCertificate = exclusion.code === 'certificate-missing' || exclusion.code === 'certificate-expired'
  return isCertificate ? { code: 'obtain-certificate', certificate: exclusion.certificate } : null
}

const fieldsOfTerms: Partial<Record<string, (typeof listAnswers)[number]>> = {
  language: 'languages',
  interoperability: 'interoperability',
  'product-category': 'categories',
  'care-setting': 'careSettings',
}

/** A change that one tick can stand for; those that ask for a text or a date cannot be tried here. */
function answersTo(change: Change | null): Answers[] {
  switch (change?.code) {
    case 'serve-country':
      return [{ ...noAnswers, countries: [change.country] }]
    case 'obtain-certificate':
    case 'renew-certificate':
      return [{ ...noAnswers, certificates: [change.certificate] }]
    case 'raise-maturity':
      return [{ ...noAnswers, trl: change.trl }]
    case 'add-reference':
      return change.country ? [{ ...noAnswers, references: [change.country] }] : []
    case 'add-terms': {
      const field = fieldsOfTerms[change.vocabulary]
      return field ? change.terms.map((term) => ({ ...noAnswers, [field]: [term] })) : []
    }
    default:
      return []
  }
}
