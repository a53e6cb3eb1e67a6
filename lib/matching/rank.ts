import type { NeedContent } from '@/lib/directory/schemas'
import { WantedTerms } from '@/lib/taxonomy/text/wanted-terms'
import type { Placed } from './best-list'
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
import type { Speaker } from './criteria/text'
import { criteria, roundPoints, toFinding, toMatch, type Criterion, type Exclusion, type Judgement, type Match } from './finding'
import { listJudgesOfNeed, type ListJudges } from './list-judges'
import { orderCandidates, type Judges } from './ordering'
import { poolNeeds, poolOfferings, type Pool } from './pool'
import { readFields, readMentions, type FieldText } from './reading'
import { byTie } from './tie-order'
import { askIn, compareOne, compareTexts, inCommonOf, judgeTexts, mentionsOf, sharedAt, textPointsOf, type AskedTexts, type InCommon, type Likeness, type TextPair } from './texts-compared'
import { mandateWeights, needWeights, toHundred, type Weights } from './weights'

export type RankOptions = {
  /** Certificates are judged by it. */
  today: Date
  limit?: number
  /** Candidates left out as if they were not there: by id, or for not being open at this moment. */
  only?: (id: string) => boolean
  openAt?: Date
  /** For how many of the best the words in common are looked up; all that are returned unless said. */
  wordsFor?: number
  weights?: Weights
  /** Of the excluded, at most this many are placed; as many as of the others unless said. */
  excludedLimit?: number
  /** Entries of the asking organisation itself are placed among the excluded, unless said otherwise. */
  withOwn?: boolean
}
export type NeedRankOptions = RankOptions & {
  /**
   * A pair has one score, whichever side asks: that of the offering among the offerings, for the need. With the
   * offerings given, the best needs are judged so; without them, by the offering's words among the needs.
   */
  among?: Pool<OfferingEntry>
}

/** A candidate's place; `explain` makes the findings of it. */
export type Ranked = Placed & { id: string; likeness: Likeness }
export type Ranking<E> = {
  fitting: Ranked[]
  excluded: Ranked[]
  /** How many candidates fit, those that are not placed included. */
  total: number
  /** `weights` where this candidate is a need that has its own. */
  explain: (ranked: Ranked, candidate: E, withWords?: boolean, weights?: Weights) => Match
}

/** Not `instanceof Pool`: a pool that is kept between requests may come from another copy of the class. */
const isList = <E extends Entry<object>>(candidates: Pool<E> | readonly E[]): candidates is readonly E[] => Array.isArray(candidates)

/** Best first, excluded ones last. Equal scores fall back to the random end of the id, so the page never reshuffles. The pool must be whole. */
export function rankOfferings(need: NeedEntry, offerings: Pool<OfferingEntry> | readonly OfferingEntry[], options: RankOptions): Match[] {
  const pool = isList(offerings) ? poolOfferings(offerings) : offerings
  return explained(placeOfferings(need, pool, options), pool, options)
}

export function rankNeeds(offering: OfferingEntry, needs: Pool<NeedEntry> | readonly NeedEntry[], options: NeedRankOptions): Match[] {
  const pool = isList(needs) ? poolNeeds(needs) : needs
  return explained(placeNeeds(offering, pool, options), pool, options)
}

export function rankOfferingsForMandate(mandate: MandateEntry, offerings: Pool<OfferingEntry> | readonly OfferingEntry[], options: RankOptions): Match[] {
  const pool = isList(offerings) ? poolOfferings(offerings) : offerings
  return explained(placeOfferingsForMandate(mandate, pool, options), pool, options)
}

/** The same without findings, for pools that are not whole: those on the list are read elsewhere and explained then. */
export const placeOfferings = (need: NeedEntry, pool: Pool<OfferingEntry>, options: RankOptions): Ranking<OfferingEntry> => place(pool, options, ofNeed(need))
export const placeOfferingsForMandate = (mandate: MandateEntry, pool: Pool<OfferingEntry>, options: RankOptions): Ranking<OfferingEntry> => place(pool, options, ofMandate(mandate))

export function placeNeeds(offering: OfferingEntry, pool: Pool<NeedEntry>, options: NeedRankOptions): Ranking<NeedEntry> {
  const { among } = options
  const slot = among?.slotOf(offering.id)
  if (!among || slot === undefined) return place(pool, options, ofOffering(offering))
  return judgedByNeeds(offering, pool, options, { among, slot })
}

/** One pair, by the same words and weights as in the whole list; null where the offering is not in the pool. */
export function matchOffering(need: NeedEntry, offering: OfferingEntry, pool: Pool<OfferingEntry>, options: RankOptions): Match | null {
  return matchOne(offering, pool, options, ofNeed(need))
}

export function matchOfferingForMandate(mandate: MandateEntry, offering: OfferingEntry, pool: Pool<OfferingEntry>, options: RankOptions): Match | null {
  return matchOne(offering, pool, options, ofMandate(mandate))
}

type Direction<E> = {
  usual: Weights
  texts: () => FieldText[]
  organisationId: string | null
  /** Criteria in which the asking side says anything; no candidate earns points in the others. */
  open: readonly Criterion[]
  asker: Omit<Speaker, 'says'>
  answerer: Omit<Speaker, 'says'>
  judges: Judges<E>
  lists?: (day: string) => ListJudges
  keptBy?: Partial<Record<Criterion, string>>
  exclude: (candidate: E, day: string) => Exclusion[]
}

const buyer = { by: 'buyer', field: 'problem' } as const
const supplier = { by: 'supplier', field: 'description' } as const

const ofNeed = (need: NeedEntry): Direction<OfferingEntry> => ({
  usual: needWeights,
  texts: () => needTexts(need.content, need.lotText),
  organisationId: need.organisationId,
  open: criteriaAskedBy(need.content),
  asker: buyer,
  answerer: supplier,
  judges: judgesOfPair((offering) => [need, offering]),
  lists: (day) => listJudgesOfNeed(need.content, day),
  keptBy: { references: need.content.country },
  exclude: (offering, day) => excludePair(need, offering, day),
})

const ofOffering = (offering: OfferingEntry): Direction<NeedEntry> => ({
  usual: needWeights,
  texts: () => offeringTexts(offering.content),
  organisationId: offering.organisationId,
  open: criteria,
  asker: supplier,
  answerer: buyer,
  judges: judgesOfPair((need) => [need, offering]),
  exclude: (need, day) => excludePair(need, offering, day),
})

const ofMandate = (mandate: MandateEntry): Direction<OfferingEntry> => ({
  usual: mandateWeights,
  texts: () => mandateTexts(mandate.content),
  organisationId: mandate.organisationId,
  open: criteria,
  asker: { by: 'investor', field: 'wishes' },
  answerer: supplier,
  judges: {
    'setting-and-purpose': (offering) => judgeFieldsOfInterest(mandate.content, offering.content),
    'place-and-language': (offering) => judgeMandatePlace(mandate.content, offering),
    maturity: (offering) => judgeMandateMaturity(mandate.content, offering.content),
    references: (offering) => judgeReferences(offering.country, offering.content),
  },
  exclude: (offering) => [...excludeOwn(mandate, offering), ...excludeByMandate(mandate.content, offering)],
})

const weightsOf = <E>(options: RankOptions, { usual }: Direction<E>): Weights => (options.weights ? toHundred(options.weights) : usual)
const weighed = (options: RankOptions, weights?: Weights): RankOptions => (weights ? { ...options, weights } : options)
const dayOf = ({ today }: RankOptions): string => today.toISOString().slice(0, 10)

function place<E extends Entry<object>>(pool: Pool<E>, options: RankOptions, direction: Direction<E>): Ranking<E> {
  const texts = direction.texts()
  const reading = readFields(texts)
  const asked = askIn(pool, reading)
  const { fitting, excluded, total } = order(pool, asked, options, direction)
  const mentionsAsked = mentionsOf(texts, reading.places)
  // What they share is known without their texts, which are read for the few words that are named; unless the candidate has changed since.
  const inCommon = ({ slot, id }: Ranked, candidate: E): InCommon => {
    if (pool.ids[slot] !== id) return inCommonOf(pool, asked, mentionsAsked(), pool.mentionsOf(candidate))
    const shared = sharedAt(pool, asked, slot)
    return { shared, asked: mentionsAsked(), found: pool.mentionsOf(candidate, new WantedTerms(shared.words.map(({ found }) => found))) }
  }
  return {
    fitting,
    excluded,
    total,
    explain: (ranked, candidate, withWords = true, ownWeights) =>
      explain(candidate, weighed(options, ownWeights), direction, { asked, ...direction, likeness: ranked.likeness, inCommon: withWords ? inCommon(ranked, candidate) : null }),
  }
}

function order<E extends Entry<object>>(pool: Pool<E>, asked: AskedTexts, options: RankOptions, direction: Direction<E>): { fitting: Ranked[]; excluded: Ranked[]; total: number } {
  const weights = weightsOf(options, direction)
  const limit = options.limit ?? Infinity
  const texts = compareTexts(pool, asked, weights)
  const { fitting, excluded, total } = orderCandidates({
    ...direction,
    pool,
    texts,
    weights,
    day: dayOf(options),
    lists: direction.lists?.(dayOf(options)) ?? {},
    keptBy: direction.keptBy ?? {},
    owner: pool.ownerOf(direction.organisationId),
    isIn: isInOf(pool, options),
    limit,
    excludedLimit: options.excludedLimit ?? limit,
    withOwn: options.withOwn ?? true,
  })
  const ranked = ({ slot, score }: Placed): Ranked => ({ slot, score, id: pool.ids[slot]!, likeness: texts.likenessOf(slot) })
  return { fitting: fitting.map(ranked), excluded: excluded.map(ranked), total }
}

function isInOf<E extends Entry<object>>(pool: Pool<E>, { only, openAt }: RankOptions): ((slot: number) => boolean) | null {
  const { openUntil, ids } = pool
  const at = openAt?.getTime()
  if (only) return (slot) => only(ids[slot]!) && (at === undefined || openUntil[slot]! > at)
  return at === undefined ? null : (slot) => openUntil[slot]! > at
}

/** How many candidates are judged from the other side for each that is asked for, and at the least. */
const judgedAgain = { perPlace: 2, atLeast: 60 }

/** An offering's list is ordered by the words of the needs first; the best of it, and as many again, by each need's own question. */
function judgedByNeeds(offering: OfferingEntry, pool: Pool<NeedEntry>, options: RankOptions, own: { among: Pool<OfferingEntry>; slot: number }): Ranking<NeedEntry> {
  const direction = ofOffering(offering)
  const weights = weightsOf(options, direction)
  const wanted = (limit: number) => (limit === 0 ? 0 : Math.max(limit * judgedAgain.perPlace, judgedAgain.atLeast))
  const { limit = Infinity, excludedLimit = limit } = options
  const rough = order(pool, askIn(pool, readFields(direction.texts())), { ...options, limit: wanted(limit), excludedLimit: wanted(excludedLimit) }, direction)
  const questionOf = (slot: number): AskedTexts => askIn(own.among, { words: pool.words.termsOf(slot), concepts: pool.concepts.termsOf(slot) })
  const exact = (ranked: Ranked): Ranked => {
    const likeness = compareOne(own.among, questionOf(ranked.slot), own.slot)
    return { ...ranked, likeness, score: roundPoints(ranked.score - textPointsOf(ranked.likeness, weights) + textPointsOf(likeness, weights)) }
  }
  const inOrder = (list: Ranked[]) => list.map(exact).sort((a, b) => b.score - a.score || byTie(a.id, b.id))
  const mentionsFound = mentionsOf(direction.texts())
  return {
    fitting: inOrder(rough.fitting).slice(0, limit),
    excluded: inOrder(rough.excluded).slice(0, excludedLimit),
    total: rough.total,
    explain: (ranked, need, withWords = true, ownWeights) => {
      const asked = questionOf(ranked.slot)
      const inCommon = withWords ? inCommonOf(own.among, asked, pool.mentionsOf(need), mentionsFound()) : null
      return explain(need, weighed(options, ownWeights), direction, { asked, asker: buyer, answerer: supplier, likeness: ranked.likeness, inCommon })
    },
  }
}

function matchOne<E extends Entry<object>>(candidate: E, pool: Pool<E>, options: RankOptions, direction: Direction<E>): Match | null {
  const slot = pool.slotOf(candidate.id)
  if (slot === undefined) return null
  const texts = direction.texts()
  const reading = readFields(texts)
  const asked = askIn(pool, reading)
  const inCommon = inCommonOf(pool, asked, readMentions(texts, reading.places), pool.mentionsOf(candidate))
  return explain(candidate, options, direction, { asked, ...direction, likeness: compareOne(pool, asked, slot), inCommon })
}

function explain<E extends Entry<object>>(candidate: E, options: RankOptions, direction: Direction<E>, texts: TextPair): Match {
  const { judges, exclude } = direction
  const weights = weightsOf(options, direction)
  const day = dayOf(options)
  const ofTexts = judgeTexts(texts)
  const findings = criteria.flatMap((criterion) => {
    const weight = weights[criterion] ?? 0
    const judgement = weight > 0 ? (ofTexts[criterion] ?? judges[criterion]?.(candidate, day)) : undefined
    return judgement ? [toFinding(criterion, weight, judgement)] : []
  })
  return toMatch(candidate.id, findings, exclude(candidate, day))
}

function explained<E extends Entry<object>>({ fitting, excluded, explain }: Ranking<E>, pool: Pool<E>, { limit = Infinity, wordsFor = limit }: RankOptions): Match[] {
  return [...fitting, ...excluded].slice(0, limit).map((ranked, at) => explain(ranked, pool.find(ranked.id)!, at < wordsFor))
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
