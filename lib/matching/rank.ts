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
import { judgeConcepts, judgeText, shareOfSimilarity, type Speaker } from './criteria/text'
import {
  criteria,
  pointsOf,
  roundPoints,
  toFinding,
  toMatch,
  type ConceptPair,
  type Criterion,
  type Exclusion,
  type Judgement,
  type Match,
  type WordPair,
} from './finding'
import { poolNeeds, poolOfferings, type Pool } from './pool'
import { readFields, readMentions, type FieldText, type Mentions } from './reading'
import type { AskedTerm, SimilarityIndex, Terms } from './similarity-index'
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
  return rank(needTexts(need.content), pool, options, {
    usual: needWeights,
    open: criteriaAskedBy(need.content),
    asker: { by: 'buyer', field: 'problem' },
    answerer: { by: 'supplier', field: 'description' },
    judges: judgesOfPair((offering) => [need, offering]),
    exclude: (offering, day) => excludePair(need, offering, day),
  })
}

export function rankNeeds(offering: OfferingEntry, needs: Pool<NeedEntry> | readonly NeedEntry[], options: RankOptions): Match[] {
  const pool = isList(needs) ? poolNeeds(needs) : needs
  return rank(offeringTexts(offering.content), pool, options, {
    usual: needWeights,
    open: criteria,
    asker: { by: 'supplier', field: 'description' },
    answerer: { by: 'buyer', field: 'problem' },
    judges: judgesOfPair((need) => [need, offering]),
    exclude: (need, day) => excludePair(need, offering, day),
  })
}

export function rankOfferingsForMandate(mandate: MandateEntry, offerings: Pool<OfferingEntry> | readonly OfferingEntry[], options: RankOptions): Match[] {
  const pool = isList(offerings) ? poolOfferings(offerings) : offerings
  return rank(mandateTexts(mandate.content), pool, options, {
    usual: mandateWeights,
    open: criteria,
    asker: { by: 'investor', field: 'wishes' },
    answerer: { by: 'supplier', field: 'description' },
    judges: {
      'setting-and-purpose': (offering) => judgeFieldsOfInterest(mandate.content, offering.content),
      'place-and-language': (offering) => judgeMandatePlace(mandate.content, offering),
      maturity: (offering) => judgeMandateMaturity(mandate.content, offering.content),
      references: (offering) => judgeReferences(offering.country, offering.content),
    },
    exclude: (offering) => [...excludeOwn(mandate, offering), ...excludeByMandate(mandate.content, offering)],
  })
}

/** How each criterion but those of the text is judged, asked one by one: most candidates are out of reach before all are needed. */
type Judges<E> = Partial<Record<Criterion, (candidate: E, day: string) => Judgement>>
type Direction<E> = {
  usual: Weights
  /** Criteria in which the asking side says anything; no candidate earns points in the others. */
  open: readonly Criterion[]
  asker: Omit<Speaker, 'says'>
  answerer: Omit<Speaker, 'says'>
  judges: Judges<E>
  exclude: (candidate: E, day: string) => Exclusion[]
}
type Scored<E> = { candidate: E; score: number; isExcluded: boolean }

/**
 * Candidates are gone through by what their texts share with the question, best first, until no later one can reach
 * the list any more; one that cannot reach it is left as soon as that is clear. Findings, with the words they rest
 * on, are then made for those on the list alone.
 */
function rank<E extends Entry<unknown>>(asked: FieldText[], pool: Pool<E>, options: RankOptions, direction: Direction<E>): Match[] {
  const { usual, open, judges, exclude } = direction
  const weights = options.weights ? toHundred(options.weights) : usual
  const limit = options.limit ?? Infinity
  const wordsFor = options.wordsFor ?? limit
  const day = options.today.toISOString().slice(0, 10)
  const text = compareTexts(asked, pool, direction, weights)
  const steps = stepsOf(open, weights)
  const reach = steps[0]?.reach ?? 0

  let best: Scored<E>[] = []
  let bar = -Infinity
  let seen = 0
  for (const { candidate, points } of text.best()) {
    if (options.only && !options.only(candidate.id)) continue
    if (seen >= limit && seen % reviewEvery === 0) {
      best = best.sort(byRank).slice(0, limit)
      const last = best.at(-1)
      if (last && best.length === limit && !last.isExcluded) bar = last.score - rounding
    }
    seen += 1
    if (points + reach < bar) break
    const score = scoreOf(candidate, points, judges, day, steps, bar)
    if (score !== null) best.push({ candidate, score, isExcluded: exclude(candidate, day).length > 0 })
  }
  return best
    .sort(byRank)
    .slice(0, limit)
    .map(({ candidate }, at) => {
      const ofText = text.judge(candidate, at < wordsFor)
      const findings = criteria.flatMap((criterion) => {
        const weight = weights[criterion] ?? 0
        const judgement = weight > 0 ? (ofText[criterion] ?? judges[criterion]?.(candidate, day)) : undefined
        return judgement ? [toFinding(criterion, weight, judgement)] : []
      })
      return toMatch(candidate.id, findings, exclude(candidate, day))
    })
}

type TextComparison<E> = {
  /** All candidates, those with most points for their texts first. */
  best: () => { candidate: E; points: number }[]
  judge: (candidate: E, withWords: boolean) => Partial<Record<Criterion, Judgement>>
}

/** What the texts of the asking side and of all candidates share, in words and in concepts. */
function compareTexts<E extends Entry<unknown>>(asked: FieldText[], pool: Pool<E>, { asker, answerer }: Direction<E>, weights: Weights): TextComparison<E> {
  const reading = readFields(asked)
  const words = compareIn(pool.words, reading.words)
  const concepts = compareIn(pool.concepts, reading.concepts)
  const asking: Speaker = { ...asker, says: { words: words.says, concepts: concepts.says } }
  const sidesWith = ({ id }: E): [Speaker, Speaker] => [asking, { ...answerer, says: { words: pool.words.hasTerms(id), concepts: pool.concepts.hasTerms(id) } }]
  const pointsFor = (id: string): number =>
    pointsOf(shareOfSimilarity(words.of(id), 'words'), weights.text ?? 0) + pointsOf(shareOfSimilarity(concepts.of(id), 'concepts'), weights.concepts ?? 0)
  const mentionsAsked = lazily(() => readMentions(asked))
  return {
    best: () => [...pool.all()].map((candidate) => ({ candidate, points: pointsFor(candidate.id) })).sort((a, b) => b.points - a.points),
    judge: (candidate, withWords) => {
      const sides = sidesWith(candidate)
      const mentions = withWords ? readMentions(pool.textsOf(candidate)) : null
      return {
        text: judgeText(sides, words.of(candidate.id), mentions ? wordPairs(pool.words, words.question, mentionsAsked().words, mentions.words) : []),
        concepts: judgeConcepts(sides, concepts.of(candidate.id), mentions ? conceptPairs(pool.concepts, concepts.question, mentionsAsked().concepts, mentions.concepts) : []),
      }
    },
  }
}

function compareIn(index: SimilarityIndex, terms: Terms): { question: AskedTerm[]; says: boolean; of: (id: string) => number } {
  const question = index.ask(terms)
  const { similarity } = index.compare(question)
  return {
    question,
    says: terms.terms.length > 0,
    of: (id) => {
      const slot = index.slot(id)
      return slot === undefined ? 0 : similarity[slot]!
    },
  }
}

const wordPairs = (index: SimilarityIndex, question: readonly AskedTerm[], asked: Mentions, found: Mentions): WordPair[] =>
  index.inCommon(question, found).map((one) => ({
    asked: asked.get(one.asked)!.written,
    found: found.get(one.found)!.written,
    askedFields: asked.get(one.asked)!.fields,
    fields: found.get(one.found)!.fields,
    share: one.share,
  }))

const conceptPairs = (index: SimilarityIndex, question: readonly AskedTerm[], asked: Mentions, found: Mentions): ConceptPair[] =>
  index.inCommon(question, found).map((one) => ({
    asked: one.asked,
    found: one.found,
    askedWords: asked.get(one.asked)!.written,
    foundWords: found.get(one.found)!.written,
    askedFields: asked.get(one.asked)!.fields,
    fields: found.get(one.found)!.fields,
    share: one.share,
  }))

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** The criteria besides the text in which points can be won, by weight; `reach` is what it and all after it can bring. */
type Step = { criterion: Criterion; weight: number; reach: number }
function stepsOf(open: readonly Criterion[], weights: Weights): Step[] {
  const weightOf = (criterion: Criterion) => weights[criterion] ?? 0
  const steps = open
    .filter((criterion) => criterion !== 'text' && criterion !== 'concepts')
    .sort((a, b) => weightOf(a) - weightOf(b))
    .map((criterion) => ({ criterion, weight: weightOf(criterion), reach: 0 }))
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
function scoreOf<E>(candidate: E, textPoints: number, judges: Judges<E>, day: string, steps: readonly Step[], bar: number): number | null {
  let score = textPoints
  for (const { criterion, weight, reach } of steps) {
    if (score + reach < bar) return null
    const judge = judges[criterion]
    const judgement = judge && weight > 0 ? judge(candidate, day) : null
    if (judgement?.state === 'stated') score += pointsOf(judgement.share, weight)
  }
  return roundPoints(score)
}

function criteriaAskedBy(need: NeedContent): Criterion[] {
  const asks: Record<Criterion, boolean> = {
    text: true,
    concepts: true,
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
function judgesOfPair<E>(pairOf: (candidate: E) => [NeedEntry, OfferingEntry]): Judges<E> {
  const of = (judge: (need: NeedEntry, offering: OfferingEntry, day: string) => Judgement) => (candidate: E, day: string) => judge(...pairOf(candidate), day)
  return {
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
