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
  type Finding,
  type Judgement,
  type Match,
  type WordPair,
} from './finding'
import { Pool, poolNeeds, poolOfferings } from './pool'
import type { FieldText } from './text-index'
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

/** Best first, excluded ones last. Equal scores fall back to the id, so the page never reshuffles. */
export function rankOfferings(need: NeedEntry, offerings: Pool<OfferingEntry> | readonly OfferingEntry[], options: RankOptions): Match[] {
  const pool = offerings instanceof Pool ? offerings : poolOfferings(offerings)
  const asked = needTexts(need.content)
  const asker: Speaker = { by: 'buyer', field: 'problem', hasText: asked.length > 0 }
  return rank(asked, pool, options, {
    usual: needWeights,
    open: criteriaAskedBy(need.content),
    judge: (offering, text, day) => judgeNeedAndOffering(need, offering, judgeText(asker, supplierOf(pool, offering), ...text), day),
  })
}

export function rankNeeds(offering: OfferingEntry, needs: Pool<NeedEntry> | readonly NeedEntry[], options: RankOptions): Match[] {
  const pool = needs instanceof Pool ? needs : poolNeeds(needs)
  const asked = offeringTexts(offering.content)
  const supplier: Speaker = { by: 'supplier', field: 'description', hasText: asked.length > 0 }
  return rank(asked, pool, options, {
    usual: needWeights,
    open: criteria,
    judge: (need, text, day) => {
      const asker: Speaker = { by: 'buyer', field: 'problem', hasText: pool.index.hasWords(need.id) }
      return judgeNeedAndOffering(need, offering, judgeText(asker, supplier, ...text), day)
    },
  })
}

export function rankOfferingsForMandate(mandate: MandateEntry, offerings: Pool<OfferingEntry> | readonly OfferingEntry[], options: RankOptions): Match[] {
  const pool = offerings instanceof Pool ? offerings : poolOfferings(offerings)
  const asked = mandateTexts(mandate.content)
  const asker: Speaker = { by: 'investor', field: 'wishes', hasText: asked.length > 0 }
  return rank(asked, pool, options, {
    usual: mandateWeights,
    open: criteria,
    judge: (offering, text) => judgeMandateAndOffering(mandate, offering, judgeText(asker, supplierOf(pool, offering), ...text)),
  })
}

type TextOfPair = [similarity: number, words: WordPair[]]
type Judged = { judgements: Partial<Record<Criterion, Judgement>>; exclusions: Exclusion[] }
type Direction<E> = {
  usual: Weights
  /** Criteria in which the asking side says anything; no candidate earns points in the others. */
  open: readonly Criterion[]
  judge: (candidate: E, text: TextOfPair, day: string) => Judged
}
type Scored<E> = { candidate: E; score: number; isExcluded: boolean }

/**
 * Candidates are gone through by their words, best first, until no later one can reach the list any more.
 * Findings, with the words they rest on, are then made for those on the list alone.
 */
function rank<E extends Entry<unknown>>(asked: FieldText[], pool: Pool<E>, options: RankOptions, { usual, open, judge }: Direction<E>): Match[] {
  const weights = options.weights ? toHundred(options.weights) : usual
  const limit = options.limit ?? Infinity
  const wordsFor = options.wordsFor ?? limit
  const day = options.today.toISOString().slice(0, 10)
  const question = pool.index.readQuestion(asked)
  const similarities = pool.index.similarities(question)
  const similarityOf = (id: string) => similarities.get(id) ?? 0
  const besidesText = open.reduce((sum, criterion) => sum + (criterion === 'text' ? 0 : (weights[criterion] ?? 0)), 0)
  const candidates = [...pool.all()]
    .filter(({ id }) => !options.only || options.only(id))
    .map((candidate) => ({ candidate, similarity: similarityOf(candidate.id) }))
  candidates.sort((a, b) => b.similarity - a.similarity)

  let best: Scored<E>[] = []
  for (const [at, { candidate, similarity }] of candidates.entries()) {
    if (at % reviewEvery === 0 && at >= limit) {
      best = best.sort(byRank).slice(0, limit)
      const last = best.at(-1)
      const reachable = (weights.text ?? 0) * shareOfSimilarity(similarity) + besidesText
      if (last && best.length === limit && !last.isExcluded && reachable + rounding < last.score) break
    }
    const { judgements, exclusions } = judge(candidate, [similarity, []], day)
    best.push({ candidate, score: scoreOf(judgements, weights), isExcluded: exclusions.length > 0 })
  }
  return best
    .sort(byRank)
    .slice(0, limit)
    .map(({ candidate }, at) => {
      const words = at < wordsFor ? pool.index.wordsInCommon(question, candidate.id) : []
      const text: TextOfPair = [similarityOf(candidate.id), words]
      const { judgements, exclusions } = judge(candidate, text, day)
      return toMatch(candidate.id, findingsOf(judgements, weights), exclusions)
    })
}

const reviewEvery = 200
const rounding = 0.01

function byRank<E extends Entry<unknown>>(a: Scored<E>, b: Scored<E>): number {
  const excluded = Number(a.isExcluded) - Number(b.isExcluded)
  return excluded || b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : a.candidate.id > b.candidate.id ? 1 : 0)
}

/** The score of the findings to come, without making them. */
function scoreOf(judgements: Judged['judgements'], weights: Weights): number {
  let score = 0
  for (const criterion of criteria) {
    const judgement = judgements[criterion]
    if (judgement?.state === 'stated') score += pointsOf(judgement.share, weights[criterion] ?? 0)
  }
  return roundPoints(score)
}

function findingsOf(judgements: Judged['judgements'], weights: Weights): Finding[] {
  return criteria.flatMap((criterion) => {
    const judgement = judgements[criterion]
    const weight = weights[criterion] ?? 0
    return judgement && weight > 0 ? [toFinding(criterion, weight, judgement)] : []
  })
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

function judgeNeedAndOffering(need: NeedEntry, offering: OfferingEntry, text: Judgement, day: string): Judged {
  return {
    judgements: {
      text,
      cpv: judgeCpv(need.content.cpv, offering.content.cpv),
      'setting-and-purpose': judgeSettingAndPurpose(need.content, offering.content),
      'place-and-language': judgePlaceAndLanguage(need, offering),
      maturity: judgeMaturity(need.content, offering.content),
      'regulation-and-evidence': judgeRegulationAndEvidence(need.content, offering.content, day),
      interoperability: judgeInteroperability(need.content, offering.content),
      budget: judgeBudget(need.content, offering.content),
      references: judgeReferences(need.content.country || null, offering.content),
    },
    exclusions: [
      ...excludeOwn(need, offering),
      ...excludeByPlace(need.content, offering.content),
      ...excludeByCertificates(need.content, offering.content, day),
    ],
  }
}

function judgeMandateAndOffering(mandate: MandateEntry, offering: OfferingEntry, text: Judgement): Judged {
  return {
    judgements: {
      text,
      'setting-and-purpose': judgeFieldsOfInterest(mandate.content, offering.content),
      'place-and-language': judgeMandatePlace(mandate.content, offering),
      maturity: judgeMandateMaturity(mandate.content, offering.content),
      references: judgeReferences(offering.country, offering.content),
    },
    exclusions: [...excludeOwn(mandate, offering), ...excludeByMandate(mandate.content, offering)],
  }
}

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
