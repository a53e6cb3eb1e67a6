import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import type { Exclusion, Finding, Match } from '@/lib/matching/finding'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { foldText } from '@/lib/platform/fold-text'
import { isUuid } from '@/lib/introductions/id'
import { publicEntries } from '@/lib/directory/policy'
import type { EntryKind } from '@/lib/directory/model'
import type { EntryMatch, SideOfMatch } from './entry-pairs'
import { organisedEvent } from '../find-event'
import { nameIn, type WishMark } from '../model'
import { ownRegistration, type OwnRegistration } from '../registrations/own-registration'
import { judgePairs, type JudgedPairs } from './pair-queries'
import { matchReasons, pairValue, sharedLanguages, type MatchReasons, type Met, type SharedLanguages } from './pairing'
import { kindsMayMeet, type ParticipantFacts } from '../schedule/schedule-facts'
import type { MarkFilter } from './wish-schemas'
import { wishWindow, type WishWindow } from './wish-window'

/**
 * Whom one may meet at an event, as one organisation sees it. What others have marked "not" has no part in it: not in whom is listed, nor in the order,
 * nor in any count. Marks "must" and "would like" of others are one and the same here: they would like to meet you.
 */
export type OwnMarks = { must: number; like: number; not: number; mustLimit: number; likeLimit: number }
export type WishEvent = { id: string; name: string; language: string; timeZone: string }
export type WishFrame = { event: WishEvent; organisation: string; window: WishWindow; marks: OwnMarks }

export type Suggestion = {
  registrationId: string
  organisation: string
  kind: string
  country: string
  city: string
  mark: WishMark | null
  sentence: string
  /** They marked you, and what they say to you. */
  wishesYou: boolean
  theirSentence: string
  /** `isSeeker`: you seek what they bring. */
  match: (MatchReasons & { isSeeker: boolean }) | null
  languages: SharedLanguages
  met: Met[]
}

export type WishFilters = { words: string; kindId: string; country: string; mark: MarkFilter | ''; page: number }
export const suggestionsPerPage = 24

export type Suggestions = WishFrame & {
  suggestions: Suggestion[]
  /** How many answer the filters, and how many there are at all. */
  found: number
  total: number
  kinds: { id: string; name: string }[]
  countries: string[]
  wishingYou: number
}

export async function listSuggestions(actor: Actor, eventId: string, filters: WishFilters, locale: string): Promise<Suggestions> {
  const { registration } = await ownRegistration(actor, eventId)
  const seen = await seenBy(registration, locale)
  const words = wordsIn(filters.words)
  const found = seen.others.filter(
    (one) =>
      (filters.kindId === '' || one.kindId === filters.kindId) &&
      (filters.country === '' || one.country === filters.country) &&
      (filters.mark === '' || (filters.mark === 'unmarked' ? one.mark === null : filters.mark === 'wishes-you' ? one.wishesYou : one.mark === filters.mark)) &&
      haveAll(one.words, words),
  )
  // Whoever is looked for by name stands before those who only speak of it.
  if (words.length > 0) found.sort((a, b) => Number(haveAll(wordsIn(b.organisation), words)) - Number(haveAll(wordsIn(a.organisation), words)))
  const from = (filters.page - 1) * suggestionsPerPage
  return {
    ...seen.frame,
    suggestions: found.slice(from, from + suggestionsPerPage).map((one) => toSuggestion(one, seen)),
    found: found.length,
    total: seen.others.length,
    kinds: seen.kinds.filter(({ id }) => seen.others.some(({ kindId }) => kindId === id)),
    countries: [...new Set(seen.others.map(({ country }) => country).filter(Boolean))].sort(),
    wishingYou: seen.others.filter(({ wishesYou }) => wishesYou).length,
  }
}

const wordsIn = (text: string): string[] => foldText(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/** Each is the beginning of a word, as people type. */
const haveAll = (words: readonly string[], asked: readonly string[]): boolean => asked.every((one) => words.some((word) => word.startsWith(one)))

export type CounterpartEntry = { id: string; kind: EntryKind; title: string; language: string }
export type Counterpart = WishFrame & {
  other: Suggestion & { website: string; brings: string; seeks: string; organisationId: string | null; entries: CounterpartEntry[]; people: { name: string; jobTitle: string; languages: string[]; isOnline: boolean }[] }
  /** All findings, where there is anything to compare. */
  judged: { findings: Finding[]; exclusions: Exclusion[]; score: number; certainty: number; strength: Match['strength'] } | null
}

/** One of those whom one may meet: who they are, and why the two fit. */
export async function getCounterpart(actor: Actor, eventId: string, registrationId: string, locale: string): Promise<Counterpart> {
  const { registration } = await ownRegistration(actor, eventId)
  if (!isUuid(registrationId)) throw new NotFound()
  const seen = await seenBy(registration, locale)
  const one = seen.others.find(({ id }) => id === registrationId)
  if (!one) throw new NotFound()
  const row = await db.eventRegistration.findUniqueOrThrow({
    where: { id: registrationId },
    select: {
      website: true,
      brings: true,
      seeks: true,
      organisation: { select: { id: true, closedAt: true } },
      entries: { where: { entry: publicEntries }, select: { entry: { select: { id: true, kind: true, title: true, language: true } } }, orderBy: { entryId: 'asc' } },
      participants: { where: { cancelledAt: null }, orderBy: [{ name: 'asc' }, { id: 'asc' }], select: { name: true, jobTitle: true, languages: true, attendsOnline: true } },
    },
  })
  const match = seen.pairs.matchOf(registration.id, registrationId)
  return {
    ...seen.frame,
    other: {
      ...toSuggestion(one, seen),
      website: row.website,
      brings: row.brings,
      seeks: row.seeks,
      organisationId: row.organisation?.closedAt === null ? row.organisation.id : null,
      entries: row.entries.map(({ entry }) => entry),
      people: row.participants.map(({ attendsOnline, ...person }) => ({ ...person, isOnline: attendsOnline })),
    },
    judged: match && (({ findings, exclusions, score, certainty, strength }) => ({ findings, exclusions, score, certainty, strength }))(match.match),
  }
}

type Other = {
  id: string
  organisation: string
  kindId: string
  country: string
  city: string
  mark: WishMark | null
  sentence: string
  wishesYou: boolean
  theirSentence: string
  value: number
  score: number | null
  languages: SharedLanguages
  met: Met[]
  /** Of its name, town, texts and entries, folded. */
  words: string[]
}
type Seen = { frame: WishFrame; others: Other[]; pairs: JudgedPairs; own: OwnRegistration; kinds: { id: string; name: string }[] }

async function seenBy(own: OwnRegistration, locale: string): Promise<Seen> {
  const { event } = own
  const pairs = await judgePairs(event.id)
  const { index } = pairs
  const [rows, wishes] = await Promise.all([
    db.eventRegistration.findMany({
      where: { eventId: event.id, state: 'CONFIRMED', id: { not: own.id } },
      select: { id: true, organisationId: true, organisationName: true, kindId: true, country: true, city: true, brings: true, seeks: true, entries: { where: { entry: publicEntries }, select: { entry: { select: { title: true } } } } },
    }),
    db.eventWish.findMany({
      where: { eventId: event.id, OR: [{ fromId: own.id }, { toId: own.id, mark: { in: ['MUST', 'LIKE'] } }] },
      select: { fromId: true, toId: true, mark: true, sentence: true },
    }),
  ])
  const people = byRegistration(index.facts.participants)
  const mine = new Map(wishes.flatMap((one) => (one.fromId === own.id ? [[one.toId, one] as const] : [])))
  const theirs = new Map(wishes.flatMap((one) => (one.toId === own.id ? [[one.fromId, one] as const] : [])))
  const others = rows.flatMap((row): Other[] => {
    const isColleague = row.organisationId !== null && row.organisationId === own.organisationId
    if (isColleague || !kindsMayMeet(index.kinds, own.kindId, row.kindId) || !people.has(row.id)) return []
    const languages = bestLanguages(people.get(own.id) ?? [], people.get(row.id)!)
    const met = pairs.metOf(own.id, row.id).map(({ kind, at, event: name }): Met => ({ kind, at, event: name }))
    const wishesYou = theirs.has(row.id)
    const score = pairs.scoreOf(own.id, row.id)
    return [
      {
        id: row.id,
        organisation: row.organisationName,
        kindId: row.kindId,
        country: row.country,
        city: row.city,
        mark: mine.get(row.id)?.mark ?? null,
        sentence: mine.get(row.id)?.sentence ?? '',
        wishesYou,
        theirSentence: theirs.get(row.id)?.sentence ?? '',
        // Own marks do not move anybody about while one is marking; whether theirs is a must has no part in it.
        value: pairValue({ bracket: wishesYou ? 'like' : 'none', score, languages: languages.state, hasMet: met.length > 0 }),
        score,
        languages,
        met,
        words: wordsIn([row.organisationName, row.city, row.brings, row.seeks, ...row.entries.map(({ entry }) => entry.title)].join(' ')),
      },
    ]
  })
  others.sort((a, b) => b.value - a.value || (b.score ?? -1) - (a.score ?? -1) || (a.id < b.id ? -1 : 1))
  const count = (mark: WishMark) => [...mine.values()].filter((one) => one.mark === mark).length
  return {
    frame: {
      event: { id: event.id, name: event.name, language: event.language, timeZone: event.timeZone },
      organisation: own.organisationName,
      window: wishWindow(event, event.slots, now()),
      marks: { must: count('MUST'), like: count('LIKE'), not: count('NOT'), mustLimit: event.mustLimit, likeLimit: event.likeLimit },
    },
    others,
    pairs,
    own,
    kinds: index.facts.kinds.map(({ id, names }) => ({ id, name: nameIn(names, locale, event.language) })),
  }
}

function byRegistration(participants: readonly ParticipantFacts[]): Map<string, ParticipantFacts[]> {
  const people = new Map<string, ParticipantFacts[]>()
  for (const one of participants) people.set(one.registrationId, [...(people.get(one.registrationId) ?? []), one])
  return people
}

/** Whoever of the two sides understand each other best would meet. */
function bestLanguages(own: readonly ParticipantFacts[], others: readonly ParticipantFacts[]): SharedLanguages {
  const all = own.flatMap((one) => others.map((other) => sharedLanguages(one.languages, other.languages)))
  const shared = [...new Set(all.flatMap(({ languages }) => languages))]
  if (shared.length > 0) return { state: 'shared', languages: shared }
  return { state: all.length === 0 || all.some(({ state }) => state === 'unknown') ? 'unknown' : 'none', languages: [] }
}

function toSuggestion(one: Other, { pairs, own, kinds }: Seen): Suggestion {
  const match = pairs.matchOf(own.id, one.id)
  return {
    registrationId: one.id,
    organisation: one.organisation,
    kind: kinds.find(({ id }) => id === one.kindId)?.name ?? '',
    country: one.country,
    city: one.city,
    mark: one.mark,
    sentence: one.sentence,
    wishesYou: one.wishesYou,
    theirSentence: one.theirSentence,
    match: match && ownReasons(match, own.id),
    languages: one.languages,
    met: one.met,
  }
}

const ownReasons = (match: EntryMatch, own: string): MatchReasons & { isSeeker: boolean } => ({ ...matchReasons(match, own), isSeeker: isOf(match.seeking, own) })
const isOf = (side: SideOfMatch, registrationId: string): boolean => side.registrationId === registrationId

// What organisers see

export type WishOverview = {
  event: { id: string; name: string; timeZone: string }
  window: WishWindow
  limits: { must: number; like: number }
  all: KindWishes
  kinds: (KindWishes & { name: string })[]
  /** "Not" of the whole event in one number; null while it is so small that it would tell of somebody. */
  nots: number | null
  /** Pairs in which one side or both would like to meet. */
  pairs: { wished: number; mutual: number }
  /** Most wished for. */
  soughtAfter: { registrationId: string; organisation: string; wishes: number }[]
  /** Whom nobody has marked. */
  unwished: number
  silent: { registrationId: string; organisation: string; kind: string; remindedAt: Date | null }[]
}
export type KindWishes = { registrations: number; marked: number; musts: number; likes: number }

/** Fewer "not" than this are not told, not even as a number. */
export const fewestNotsTold = 5
const soughtShown = 10

/** How wishes come in, for organisers: numbers, and who has said nothing yet. Who said "not" to whom is nobody's to read. */
export async function getWishOverview(actor: Actor, eventId: string, locale: string): Promise<WishOverview> {
  const { event } = await organisedEvent(actor, eventId)
  const [settings, kinds, registrations, wishes] = await Promise.all([
    db.matchEvent.findUniqueOrThrow({ where: { id: eventId }, select: { wishesCloseAt: true, mustLimit: true, likeLimit: true, slots: { select: { startsAt: true }, orderBy: { startsAt: 'asc' } } } }),
    db.participantKind.findMany({ where: { eventId }, orderBy: { position: 'asc' }, select: { id: true, names: true } }),
    db.eventRegistration.findMany({
      where: { eventId, state: 'CONFIRMED' },
      orderBy: [{ organisationName: 'asc' }, { id: 'asc' }],
      select: { id: true, organisationName: true, kindId: true, wishesRemindedAt: true },
    }),
    db.eventWish.findMany({ where: { eventId, from: { state: 'CONFIRMED' }, to: { state: 'CONFIRMED' } }, select: { fromId: true, toId: true, mark: true } }),
  ])
  const nameOfKind = new Map(kinds.map(({ id, names }) => [id, nameIn(names as Record<string, string>, locale, event.language)]))
  // Who marked only "not" has done something, and is not told apart.
  const active = new Set(wishes.map(({ fromId }) => fromId))
  const positive = wishes.filter(({ mark }) => mark !== 'NOT')
  const wished = new Set(positive.map(({ fromId, toId }) => `${fromId} ${toId}`))
  const mutual = positive.filter(({ fromId, toId }) => fromId < toId && wished.has(`${toId} ${fromId}`)).length
  const received = new Map<string, number>()
  for (const { toId } of positive) received.set(toId, (received.get(toId) ?? 0) + 1)
  const group = (some: typeof registrations): KindWishes => {
    const ids = new Set(some.map(({ id }) => id))
    const of = (mark: WishMark) => positive.filter((one) => one.mark === mark && ids.has(one.fromId)).length
    return { registrations: some.length, marked: some.filter(({ id }) => active.has(id)).length, musts: of('MUST'), likes: of('LIKE') }
  }
  const nots = wishes.length - positive.length
  return {
    event: { id: event.id, name: event.name, timeZone: event.timeZone },
    window: wishWindow({ state: event.state, wishesCloseAt: settings.wishesCloseAt }, settings.slots, now()),
    limits: { must: settings.mustLimit, like: settings.likeLimit },
    all: group(registrations),
    kinds: kinds.map(({ id }) => ({ name: nameOfKind.get(id)!, ...group(registrations.filter(({ kindId }) => kindId === id)) })),
    nots: nots >= fewestNotsTold ? nots : null,
    pairs: { wished: positive.length - mutual, mutual },
    soughtAfter: registrations
      .map(({ id, organisationName }) => ({ registrationId: id, organisation: organisationName, wishes: received.get(id) ?? 0 }))
      .filter(({ wishes: count }) => count > 0)
      .sort((a, b) => b.wishes - a.wishes || (a.organisation < b.organisation ? -1 : 1))
      .slice(0, soughtShown),
    unwished: registrations.filter(({ id }) => !received.has(id)).length,
    silent: registrations.filter(({ id }) => !active.has(id)).map(({ id, organisationName, kindId, wishesRemindedAt }) => ({ registrationId: id, organisation: organisationName, kind: nameOfKind.get(kindId) ?? '', remindedAt: wishesRemindedAt })),
  }
}
