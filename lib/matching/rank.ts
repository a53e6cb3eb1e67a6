import type { NeedContent } from '@/lib/directory/schemas'
import type { Entry, MandateEntry, NeedEntry, OfferingEntry } from './entry'
import { mandateTexts, needTexts, offeringTexts } from './entry-texts'
import { judgeBudget } from './criteria/budget'
import { judgeCpv } from './criteria/cpv'
import { judgeInteroperability } from './criteria/interoperability'
import { judgeMandateMaturity, judgeMaturity } from './criteria/maturity'
import { excludeByPlace, judgeMandatePlace, judgePlaceAndLanguage } from './criteria/place-and-language'
import { judgeReferences } from './criteria/references'
import { excludeByCertificates, judgeRegulationAndEvidence } from './criteria/regulation-and-evidence'
import { judgeFieldsOfInterest, judgeSettingAndPurpose } from './criteria/setting-and-purpose'
import { judgeText, shareOfSimilarity, type Speaker } from './criteria/text'
import {
  criteria,
  pointsOf,
  roundPoints,
  toFinding,
  toMatch,
  type Criterion,
  type Exclusion,
  type Judgement,
  type Match,
  type WordPair,
} from './finding'
import { poolNeeds, poolOfferings, type Pool } from './pool'
import type { Comparison, FieldText } from './text-index'
import { mandateWeights, needWeights, toHundred, type Weights } from './weights'

export type RankOptions = {
  /** Certificates are judged by it. */
  today: Date
  limit?: number
  /** Candidates left out as if they were not there. */
  only?: (id: string) => boolean
  /** For how many of the best the words in common are looked up; all that are returned unless said. */
  wordsFor?: number
  weights?: Weights
}

/** Not `instanceof Pool`: a pool that is kept between requests may come from another copy of the class. */
const isList = <E extends Entry<unknown>>(candidates: Pool<E> | readonly E[]): candidates is readonly E[] => Array.isArray(candidates)

/** Best first, excluded ones last. Equal scores fall back to the id, so the page never reshuffles. */
export function rankOfferings(need: NeedEntry, offerings: Pool<OfferingEntry> | readonly OfferingEntry[], options: RankOptions): Match[] {
  const pool = isList(offerings) ? poolOfferings(offerings) : offerings
  const asked = needTexts(need.content)
  const asker: Speaker = { by: 'buyer', field: 'problem', hasText: asked.length > 0 }
  return rank(asked, pool, options, {
    usual: needWeights,
    open: criteriaAskedBy(need.content),
    judges: judgesOfPair(
      (offering, text) => judgeText(asker, supplierOf(pool, offering), ...text),
      (offering) => [need, offering],
    ),
    exclude: (offering, day) => excludePair(need, offering, day),
  })
}

export function rankNeeds(offering: OfferingEntry, needs: Pool<NeedEntry> | readonly NeedEntry[], options: RankOptions): Match[] {
  const pool = isList(needs) ? poolNeeds(needs) : needs
  const asked = offeringTexts(offering.content)
  const supplier: Speaker = { by: 'supplier', field: 'description', hasText: asked.length > 0 }
  return rank(asked, pool, options, {
    usual: needWeights,
    open: criteria,
    judges: judgesOfPair(
      (need, text) => judgeText({ by: 'buyer', field: 'problem', hasText: pool.index.hasWords(need.id) }, supplier, ...text),
      (need) => [need, offering],
    ),
    exclude: (need, day) => excludePair(need, offering, day),
  })
}

export function rankOfferingsForMandate(mandate: MandateEntry, offerings: Pool<OfferingEntry> | readonly OfferingEntry[], options: RankOptions): Match[] {
  const pool = isList(offerings) ? poolOfferings(offerings) : offerings
  const asked = mandateTexts(mandate.content)
  const asker: Speaker = { by: 'investor', field: 'wishes', hasText: asked.length > 0 }
  return rank(asked, pool, options, {
    usual: mandateWeights,
    open: criteria,
    judges: {
      text: (offering, text) => judgeText(asker, supplierOf(pool, offering), ...text),
      'setting-and-purpose': (offering) => judgeFieldsOfInterest(mandate.content, offering.content),
      'place-and-language': (offering) => judgeMandatePlace(mandate.content, offering),
      maturity: (offering) => judgeMandateMaturity(mandate.content, offering.content),
      references: (offering) => judgeReferences(offering.country, offering.content),
    },
    exclude: (offering) => [...excludeOwn(mandate, offering), ...excludeByMandate(mandate.content, offering)],
  })
}

type TextOfPair = [similarity: number, words: WordPair[]]
/** One function for each criterion, asked one by one: most candidates are out of reach before all are needed. */
type Judges<E> = Partial<Record<Criterion, (candidate: E, text: TextOfPair, day: string) => Judgement>>
type Direction<E> = {
  usual: Weights
  /** Criteria in which the asking side says anything; no candidate earns points in the others. */
  open: readonly Criterion[]
  judges: Judges<E>
  exclude: (candidate: E, day: string) => Exclusion[]
}
type Scored<E> = { candidate: E; score: number; isExcluded: boolean }

/**
 * Candidates are gone through by their words, best first, until no later one can reach the list any more;
 * one that cannot reach it is left as soon as that is clear. Findings, with the words they rest on, are then
 * made for those on the list alone.
 */
function rank<E extends Entry<unknown>>(asked: FieldText[], pool: Pool<E>, options: RankOptions, { usual, open, judges, exclude }: Direction<E>): Match[] {
  const weights = options.weights ? toHundred(options.weights) : usual
  const limit = options.limit ?? Infinity
  const wordsFor = options.wordsFor ?? limit
  const day = options.today.toISOString().slice(0, 10)
  const question = pool.index.readQuestion(asked)
  const compared = pool.index.compare(question)
  const steps = stepsOf(open, weights)

  let best: Scored<E>[] = []
  let bar = -Infinity
  let seen = 0
  for (const { candidate, similarity } of byWords(pool, compared)) {
    if (options.only && !options.only(candidate.id)) continue
    if (seen >= limit && seen % reviewEvery === 0) {
      best = best.sort(byRank).slice(0, limit)
      const last = best.at(-1)
      if (last && best.length === limit && !last.isExcluded) bar = last.score - rounding
    }
    seen += 1
    if ((weights.text ?? 0) * shareOfSimilarity(similarity) + (steps[1]?.reach ?? 0) < bar) break
    const score = scoreOf(candidate, judges, [similarity, []], day, steps, bar)
    if (score !== null) best.push({ candidate, score, isExcluded: exclude(candidate, day).length > 0 })
  }
  return best
    .sort(byRank)
    .slice(0, limit)
    .map(({ candidate }, at) => {
      const words = at < wordsFor ? pool.index.wordsInCommon(question, candidate.id) : []
      const text: TextOfPair = [compared.of(candidate.id), words]
      const findings = criteria.flatMap((criterion) => {
        const weight = weights[criterion] ?? 0
        const judge = judges[criterion]
        return judge && weight > 0 ? [toFinding(criterion, weight, judge(candidate, text, day))] : []
      })
      return toMatch(candidate.id, findings, exclude(candidate, day))
    })
}

/** Those with words in common, the most alike first; then all others. */
function* byWords<E extends Entry<unknown>>(pool: Pool<E>, compared: Comparison): Generator<{ candidate: E; similarity: number }> {
  for (const { id, similarity } of compared.top(Infinity)) {
    const candidate = pool.find(id)
    if (candidate) yield { candidate, similarity }
  }
  for (const candidate of pool.all()) if (compared.of(candidate.id) === 0) yield { candidate, similarity: 0 }
}

/** The criteria in which points can be won, words first, then by weight; `reach` is what it and all after it can bring. */
type Step = { criterion: Criterion; weight: number; reach: number }
function stepsOf(open: readonly Criterion[], weights: Weights): Step[] {
  const weightOf = (criterion: Criterion) => weights[criterion] ?? 0
  const rest = open.filter((criterion) => criterion !== 'text').sort((a, b) => weightOf(b) - weightOf(a))
  const steps: Step[] = [...rest.reverse(), 'text' as const].map((criterion) => ({ criterion, weight: weightOf(criterion), reach: 0 }))
  let reach = 0
  for (const step of steps) step.reach = reach += step.weight
  return steps.reverse()
}

const reviewEvery = 200
const rounding = 0.01

function byRank<E extends Entry<unknown>>(a: Scored<E>, b: Scored<E>): number {
  const excluded = Number(a.isExcluded) - Number(b.isExcluded)
  return excluded || b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : a.candidate.id > b.candidate.id ? 1 : 0)
}

/** The score of the findings to come, without making them; null once it cannot reach the bar. */
function scoreOf<E>(candidate: E, judges: Judges<E>, text: TextOfPair, day: string, steps: readonly Step[], bar: number): number | null {
  let score = 0
  for (const { criterion, weight, reach } of steps) {
    if (score + reach < bar) return null
    const judge = judges[criterion]
    const judgement = judge && weight > 0 ? judge(candidate, text, day) : null
    if (judgement?.state === 'stated') score += pointsOf(judgement.share, weight)
  }
  return roundPoints(score)
}

function criteriaAskedBy(need: NeedContent): Criterion[] {
  const asks: Record<Criterion, boolean> = {
    text: true,
    cpv: need.cpv.length > 0,
    'setting-and-purpose': need.categories.length + need.careSettings.length + need.careAreas.length > 0 || need.mainPurpose !== null,
    'place-and-language': need.country !== '' || need.languages.length > 0,
    maturity: need.stage !== null,
    'regulation-and-evidence': need.requiredCertificates.length > 0 || need.requiredDeviceClass !== null || need.requiredEvidenceTier !== null,
    interoperability: need.interoperability.length > 0,
    budget: need.budgetFrom !== null || need.budgetTo !== null,
    references: true,
  }
  return criteria.filter((criterion) => asks[criterion])
}

/** How a need and an offering are judged, whichever of the two is the candidate. */
function judgesOfPair<E>(text: (candidate: E, text: TextOfPair) => Judgement, pairOf: (candidate: E) => [NeedEntry, OfferingEntry]): Judges<E> {
  const of = (judge: (need: NeedEntry, offering: OfferingEntry, day: string) => Judgement) => (candidate: E, _: TextOfPair, day: string) =>
    judge(...pairOf(candidate), day)
  return {
    text,
    cpv: of((need, offering) => judgeCpv(need.content.cpv, offering.content.cpv)),
    'setting-and-purpose': of((need, offering) => judgeSettingAndPurpose(need.content, offering.content)),
    'place-and-language': of(judgePlaceAndLanguage),
    maturity: of((need, offering) => judgeMaturity(need.content, offering.content)),
    'regulation-and-evidence': of((need, offering, day) => judgeRegulationAndEvidence(need.content, offering.content, day)),
    interoperability: of((need, offering) => judgeInteroperability(need.content, offering.content)),
    budget: of((need, offering) => judgeBudget(need.content, offering.content)),
    references: of((need, offering) => judgeReferences(need.content.country || null, offering.content)),
  }
}

const excludePair = (need: NeedEntry, offering: OfferingEntry, day: string): Exclusion[] => [
  ...excludeOwn(need, offering),
  ...excludeByPlace(need.content, offering.content),
  ...excludeByCertificates(need.content, offering.content, day),
]

function excludeByMandate({ countries, excludedCategories }: MandateEntry['content'], { country, content }: OfferingEntry): Exclusion[] {
  const excluded = content.categories.filter((category) => excludedCategories.includes(category))
  const isOutside = country !== null && countries.length > 0 && !countries.includes(country)
  return [
    ...(isOutside ? [{ code: 'outside-countries', country } as const] : []),
    ...(excluded.length > 0 ? [{ code: 'category-excluded', categories: excluded } as const] : []),
  ]
}

function excludeOwn(a: Entry<unknown>, b: Entry<unknown>): Exclusion[] {
  return a.organisationId !== null && a.organisationId === b.organisationId ? [{ code: 'own-organisation' }] : []
}

const supplierOf = (pool: Pool<OfferingEntry>, { id }: OfferingEntry): Speaker =>
  ({ by: 'supplier', field: 'description', hasText: pool.index.hasWords(id) })
