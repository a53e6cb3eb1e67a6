import 'server-only'
import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { currentCorpus } from '@/lib/matching/corpus'
import { findRowsById, mandateOf, needOf, offeringOf, type SideRow } from '@/lib/matching/entry-rows'
import { findOwnWeights } from '@/lib/matching/weight-queries'
import type { Weights } from '@/lib/matching/weights'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { loadLexicon } from '@/lib/taxonomy/learnt-queries'
import { EntryPairs, type BringingRegistration, type Brought, type EntryMatch } from './entry-pairs'
import type { WishMark } from '../model'
import { bracketOf, matchReasons, pairValue, sharedLanguages, type Mark, type Met, type PairReasons } from './pairing'
import { indexFacts, kindsMayMeet, pairKey, whyNever, type FactsIndex, type ParticipantFacts } from '../schedule/schedule-facts'
import { loadScheduleFacts } from '../schedule/schedule-facts-queries'

/** An earlier meeting, with who may be told of it besides the two. */
export type KnownMet = Met & { organiserId: string | null }

/** Everything about pairs of an event, kept in memory while a schedule is made or a page is built. It knows all wishes: it must not leave the server as it is. */
export class JudgedPairs {
  constructor(
    readonly index: FactsIndex,
    private readonly entries: EntryPairs,
    private readonly marks: ReadonlyMap<string, WishMark>,
    private readonly met: ReadonlyMap<string, KnownMet[]>,
    private readonly organiserId: string,
  ) {}

  /** Of one registration about another. */
  markOf(from: string, to: string): Mark {
    return this.marks.get(`${from} ${to}`) ?? null
  }

  scoreOf(a: string, b: string): number | null {
    return this.entries.scoreOf(a, b)
  }

  matchOf(a: string, b: string): EntryMatch | null {
    return this.entries.matchOf(a, b)
  }

  metOf(a: string, b: string): readonly KnownMet[] {
    return this.met.get(pairKey(a, b)) ?? []
  }

  /** What a meeting of two participants is worth; null where they never meet. */
  valueOf(a: ParticipantFacts, b: ParticipantFacts): number | null {
    if (whyNever(this.index, a, b) !== null) return null
    const [one, other] = [a.registrationId, b.registrationId]
    const bracket = bracketOf(this.markOf(one, other), this.markOf(other, one))
    if (bracket === null) return null
    return pairValue({ bracket, score: this.scoreOf(one, other), languages: sharedLanguages(a.languages, b.languages).state, hasMet: this.metOf(one, other).length > 0 })
  }

  /** Why, for both of them and the organisers; null where they never meet. */
  reasonsOf(a: ParticipantFacts, b: ParticipantFacts): PairReasons | null {
    const value = this.valueOf(a, b)
    if (value === null) return null
    const [one, other] = [a.registrationId, b.registrationId]
    const [markA, markB] = [this.markOf(one, other), this.markOf(other, one)]
    const match = this.matchOf(one, other)
    return {
      value,
      bracket: bracketOf(markA, markB)!,
      wishedBy: { a: markA !== null, b: markB !== null },
      match: match && matchReasons(match, one),
      languages: sharedLanguages(a.languages, b.languages),
      met: this.metOf(one, other).flatMap(({ organiserId, ...met }) => (organiserId === this.organiserId ? [met] : [])),
    }
  }
}

/** Authorises nobody: for commands, jobs and queries that have done so. */
export async function judgePairs(eventId: string): Promise<JudgedPairs> {
  const index = indexFacts(await loadScheduleFacts(eventId))
  const [event, wishes, entries] = await Promise.all([
    db.matchEvent.findUniqueOrThrow({ where: { id: eventId }, select: { organisationId: true } }),
    db.eventWish.findMany({ where: { eventId }, select: { fromId: true, toId: true, mark: true } }),
    judgeEntries(eventId, index),
  ])
  const marks = new Map(wishes.map(({ fromId, toId, mark }) => [`${fromId} ${toId}`, mark]))
  return new JudgedPairs(index, entries, marks, await findMet(eventId, index), event.organisationId)
}

/** The reasons of pairs, as meetings keep them: for the board and for the day, when two are put together by hand. Null where they never meet. */
export async function judgePair(eventId: string, aId: string, bId: string): Promise<PairReasons | null> {
  const pairs = await judgePairs(eventId)
  const [a, b] = [aId, bId].map((id) => pairs.index.participants.get(id))
  return a && b ? pairs.reasonsOf(a, b) : null
}

type Kept = { print: string; revision: bigint; at: number; pairs: Promise<EntryPairs> }
/** Of the events that were looked at last: judging anew takes a second where hundreds take part. */
const kept: Map<string, Kept> = ((globalThis as unknown as { sundEventPairs?: Map<string, Kept> }).sundEventPairs ??= new Map())
const eventsKept = 6
/** What others publish meanwhile moves scores by little: for so long they may stay. What participants bring is judged at once. */
const stays = 10 * 60_000

async function judgeEntries(eventId: string, index: FactsIndex): Promise<EntryPairs> {
  const [registrations, corpus, lexicon] = await Promise.all([listBringing(eventId), currentCorpus(), loadLexicon()])
  const kinds = [...index.kinds.values()].map(({ id, mayMeet }) => [id, mayMeet])
  const day = now().toISOString().slice(0, 10)
  const print = createHash('sha256').update(JSON.stringify([day, kinds, registrations])).digest('base64url')
  const known = kept.get(eventId)
  const at = Date.now()
  if (known?.print === print && (known.revision === corpus.revision || at - known.at < stays)) return known.pairs
  const kindOf = new Map(registrations.map(({ id, kindId }) => [id, kindId]))
  const mayMeet = (a: string, b: string) => kindsMayMeet(index.kinds, kindOf.get(a)!, kindOf.get(b)!)
  const pairs = judgeInSteps(new EntryPairs(registrations, { offerings: corpus.offerings, lexicon, today: now(), mayMeet }))
  pairs.catch(() => kept.delete(eventId))
  kept.delete(eventId)
  kept.set(eventId, { print, revision: corpus.revision, at, pairs })
  for (const oldest of kept.keys()) if (kept.size > eventsKept) kept.delete(oldest)
  return pairs
}

/** Milliseconds after which others have their turn. */
const turn = 20

async function judgeInSteps(pairs: EntryPairs): Promise<EntryPairs> {
  let begun = performance.now()
  for (const _ of pairs.steps()) {
    if (performance.now() - begun < turn) continue
    await setImmediate()
    begun = performance.now()
  }
  return pairs
}

/** Confirmed registrations with what they bring, as far as everybody may read it. */
async function listBringing(eventId: string): Promise<(BringingRegistration & { kindId: string })[]> {
  const rows = await db.eventRegistration.findMany({
    where: { eventId, state: 'CONFIRMED' },
    orderBy: { id: 'asc' },
    select: { id: true, kindId: true, organisationId: true, country: true, brings: true, seeks: true, event: { select: { language: true } }, entries: { select: { entryId: true }, orderBy: { entryId: 'asc' } } },
  })
  const ids = rows.flatMap(({ entries }) => entries.map(({ entryId }) => entryId))
  const entries = await findRowsById(ids)
  const weights = await findOwnWeights([...entries.values()].flatMap(({ id, kind }) => (kind === 'NEED' ? [id] : [])))
  return rows.map(({ event, entries: own, ...row }) => ({ ...row, language: event.language, entries: own.flatMap(({ entryId }) => brought(entries.get(entryId), weights.get(entryId))) }))
}

function brought(row: SideRow | undefined, weights: Weights | undefined): Brought[] {
  if (!row?.content) return []
  const side = { title: row.title, language: row.language }
  if (row.kind === 'NEED') return [{ ...side, kind: 'NEED', entry: needOf(row), ...(weights ? { weights } : {}) }]
  return row.kind === 'OFFERING' ? [{ ...side, kind: 'OFFERING', entry: offeringOf(row) }] : [{ ...side, kind: 'MANDATE', entry: mandateOf(row) }]
}

/** Held meetings at events before, and accepted introductions, between organisations that take part. */
async function findMet(eventId: string, { facts }: FactsIndex): Promise<Map<string, KnownMet[]>> {
  const registrationOf = new Map(facts.participants.flatMap(({ organisationId, registrationId }) => (organisationId === null ? [] : [[organisationId, registrationId] as const])))
  const here = { in: [...registrationOf.keys()] }
  const [meetings, introductions] = await Promise.all([
    db.meeting.findMany({
      where: {
        eventId: { not: eventId },
        state: 'PLANNED',
        shownSlot: { endsAt: { lt: now() } },
        a: { registration: { organisationId: here } },
        b: { registration: { organisationId: here } },
        outcomes: { none: { wasHeld: false } },
        noShows: { none: { stands: true } },
      },
      select: {
        shownSlot: { select: { startsAt: true } },
        event: { select: { name: true, organisationId: true } },
        a: { select: { registration: { select: { organisationId: true } } } },
        b: { select: { registration: { select: { organisationId: true } } } },
      },
      orderBy: { shownSlot: { startsAt: 'desc' } },
    }),
    db.introduction.findMany({ where: { state: 'ACCEPTED', seekingOrganisationId: here, offeringOrganisationId: here }, select: { seekingOrganisationId: true, offeringOrganisationId: true, stateAt: true }, orderBy: { stateAt: 'desc' } }),
  ])
  const met = new Map<string, KnownMet[]>()
  const add = (a: string, b: string, one: KnownMet) => {
    const key = pairKey(registrationOf.get(a)!, registrationOf.get(b)!)
    met.set(key, [...(met.get(key) ?? []), one])
  }
  for (const { a, b, event, shownSlot } of meetings) add(a.registration.organisationId!, b.registration.organisationId!, { kind: 'meeting', at: shownSlot!.startsAt.toISOString(), event: event.name, organiserId: event.organisationId })
  for (const one of introductions) add(one.seekingOrganisationId, one.offeringOrganisationId, { kind: 'introduction', at: one.stateAt.toISOString(), event: '', organiserId: null })
  return met
}
