/** How well what organisations bring fits what others seek: every two registrations judged as the lists of matches judge. Pure. */
import type { Entry, MandateEntry, NeedEntry, OfferingEntry } from '@/lib/matching/entry'
import type { Match } from '@/lib/matching/finding'
import { poolOfferings, type Pool } from '@/lib/matching/pool'
import { placeOfferings, placeOfferingsForMandate, type Ranked, type Ranking, type RankOptions } from '@/lib/matching/rank'
import { blankNeed, blankOffering } from '@/lib/matching/traits'
import type { Weights } from '@/lib/matching/weights'
import type { WordLexicon } from '@/lib/taxonomy/word-lexicon'
import { pairKey } from '../schedule/schedule-facts'

export type Brought = { kind: 'NEED' | 'OFFERING' | 'MANDATE'; title: string; language: string } & ({ kind: 'NEED'; entry: NeedEntry; weights?: Weights } | { kind: 'OFFERING'; entry: OfferingEntry } | { kind: 'MANDATE'; entry: MandateEntry })
export type BringingRegistration = { id: string; organisationId: string | null; country: string; language: string; entries: readonly Brought[]; brings: string; seeks: string }

/** `TEXT`: words of the registration, read as a need or an offering that says nothing else. */
export type SideOfMatch = { registrationId: string; entryId: string | null; kind: 'NEED' | 'OFFERING' | 'MANDATE' | 'TEXT'; title: string; language: string }
export type EntryMatch = { seeking: SideOfMatch; offering: SideOfMatch; match: Match }

type Asking = { side: SideOfMatch; entry: NeedEntry | MandateEntry; weights?: Weights }
type Offered = { side: SideOfMatch; entry: OfferingEntry }
type Placed = { asking: Asking; offered: Offered; ranked: Ranked; ranking: Ranking<OfferingEntry>; isExcluded: boolean }

/** `offerings` are all that are published; what is not among them is compared in a small collection of its own. */
export type JudgingGrounds = { offerings: Pool<OfferingEntry>; lexicon: WordLexicon | null; today: Date; mayMeet: (a: string, b: string) => boolean }

export class EntryPairs {
  private readonly best = new Map<string, Placed>()

  constructor(
    private readonly registrations: readonly BringingRegistration[],
    private readonly grounds: JudgingGrounds,
  ) {}

  /** All at once; where others wait, `steps` instead. */
  judge(): this {
    const steps = this.steps()
    while (!steps.next().done);
    return this
  }

  /** Judges one need, mandate or search after the other, each among everything that is brought. */
  *steps(): Generator<void, void> {
    const { offerings, lexicon, today, mayMeet } = this.grounds
    const offered = new Map(this.registrations.flatMap(offeredBy).map((one) => [one.entry.id, one]))
    const others = poolOfferings([], { lexicon })
    for (const { entry } of offered.values()) if (!offerings.has(entry.id)) others.add(entry)
    const options: RankOptions = { today, only: (id) => offered.has(id) }
    for (const asking of this.registrations.flatMap(askedBy)) {
      for (const pool of [offerings, others]) {
        if (pool.size === 0) continue
        const ranking = placed(asking, pool, asking.weights ? { ...options, weights: asking.weights } : options)
        const take = (isExcluded: boolean) => (ranked: Ranked) => this.take({ asking, offered: offered.get(ranked.id)!, ranked, ranking, isExcluded }, mayMeet)
        ranking.fitting.forEach(take(false))
        ranking.excluded.forEach(take(true))
      }
      yield
    }
  }

  /** What is left out on the lists counts here only where nothing else links the two. */
  private take(placed: Placed, mayMeet: JudgingGrounds['mayMeet']): void {
    const [a, b] = [placed.asking.side.registrationId, placed.offered.side.registrationId]
    if (a === b || !mayMeet(a, b)) return
    const key = pairKey(a, b)
    const known = this.best.get(key)
    if (!known || rankOf(placed) > rankOf(known) || (rankOf(placed) === rankOf(known) && placed.ranked.score > known.ranked.score)) this.best.set(key, placed)
  }

  /** 0 to 100; null where the two bring nothing that could be compared. What the lists leave out earns nothing. */
  scoreOf(a: string, b: string): number | null {
    const best = this.best.get(pairKey(a, b))
    return best ? (best.isExcluded ? 0 : best.ranked.score) : null
  }

  /** Why: worked out when it is asked, as it takes longer than the score. */
  matchOf(a: string, b: string): EntryMatch | null {
    const best = this.best.get(pairKey(a, b))
    if (!best) return null
    return { seeking: best.asking.side, offering: best.offered.side, match: best.ranking.explain(best.ranked, best.offered.entry, true) }
  }
}

const rankOf = ({ isExcluded }: Placed): number => (isExcluded ? 0 : 1)

const placed = ({ side, entry }: Asking, pool: Pool<OfferingEntry>, options: RankOptions): Ranking<OfferingEntry> =>
  side.kind === 'MANDATE' ? placeOfferingsForMandate(entry as MandateEntry, pool, options) : placeOfferings(entry as NeedEntry, pool, options)

function askedBy(registration: BringingRegistration): Asking[] {
  const { id, seeks, entries, country } = registration
  const own = entries.flatMap((one): Asking[] => (one.kind === 'OFFERING' ? [] : [{ side: sideOf(id, one), entry: one.entry, ...(one.kind === 'NEED' && one.weights ? { weights: one.weights } : {}) }]))
  if (own.length > 0 || seeks.trim() === '') return own
  return [{ side: textSide(registration, seeks), entry: { ...textEntry(registration, 'seeks'), content: { ...blankNeed, problem: seeks, country, language: registration.language } } }]
}

function offeredBy(registration: BringingRegistration): Offered[] {
  const { id, brings, entries } = registration
  const own = entries.flatMap((one): Offered[] => (one.kind === 'OFFERING' ? [{ side: sideOf(id, one), entry: one.entry }] : []))
  if (own.length > 0 || brings.trim() === '') return own
  return [{ side: textSide(registration, brings), entry: { ...textEntry(registration, 'brings'), content: { ...blankOffering, description: brings, language: registration.language } } }]
}

const textEntry = ({ id, organisationId, country }: BringingRegistration, field: 'brings' | 'seeks'): Omit<Entry<object>, 'content'> => ({ id: `${id} ${field}`, organisationId: organisationId ?? id, country: country || null })

const sideOf = (registrationId: string, { kind, entry, title, language }: Brought): SideOfMatch => ({ registrationId, entryId: entry.id, kind, title, language })

/** The first words stand for the whole. */
const textShown = 90
const textSide = ({ id, language }: BringingRegistration, text: string): SideOfMatch => {
  const line = text.replace(/\s+/g, ' ').trim()
  return { registrationId: id, entryId: null, kind: 'TEXT', title: line.length > textShown ? `${line.slice(0, textShown - 1).trimEnd()}…` : line, language }
}
