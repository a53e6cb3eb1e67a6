import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { localOf } from '@/lib/directory/zoned-time'
import type { EntryKind, Prisma, RegistrationSource } from '@/lib/generated/prisma/client'
import { isUuid } from '@/lib/introductions/id'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { isAnswers, type Answers } from './answers'
import { nameIn, textIn, type EventMode, type EventState, type QuestionType, type RegistrationState, type RegistrationStepKind, type Texts } from '../model'
import { placeInLine } from './places'
import { eventsVisibleTo, registrationsOf } from '../policy'
import { registrationGaps, type RegistrationGap } from './registration-gaps'
import { fittingKinds } from './registration-moves'
import { registrationWindow, type RegistrationWindow } from './registration-window'

export type QuestionView = { id: string; type: QuestionType; label: string; help: string; isRequired: boolean; options: { id: string; name: string }[] }
export type TalkView = { id: string; title: string; startsAt: Date; endsAt: Date; track: string }
export type KindView = { id: string; name: string; organisationKinds: string[] }

/** As much of an event as its registration form asks of. */
export type RegistrationEventView = {
  id: string
  name: string
  state: EventState
  mode: EventMode
  timeZone: string
  startsOn: Date
  endsOn: Date
  city: string
  country: string
  organiser: string
  feeNote: string
  window: RegistrationWindow
  opensAt: Date | null
  closesAt: Date | null
  wishesCloseAt: Date | null
  peoplePerRegistration: number
  isFull: boolean
  kinds: KindView[]
  questions: QuestionView[]
  talks: TalkView[]
}

const eventSelect = {
  id: true, name: true, texts: true, language: true, state: true, mode: true, timeZone: true, startsOn: true, endsOn: true, city: true, country: true, feeNote: true,
  registrationOpensAt: true, registrationClosesAt: true, wishesCloseAt: true, capacity: true, peoplePerRegistration: true,
  organisation: { select: { name: true } },
  kinds: { orderBy: { position: 'asc' }, select: { id: true, names: true, organisationKinds: true } },
  questions: { where: { retiredAt: null }, orderBy: { position: 'asc' }, select: { id: true, type: true, texts: true, options: true, isRequired: true } },
  agenda: { where: { isForAll: false }, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }], select: { id: true, texts: true, startsAt: true, endsAt: true, track: true } },
  _count: { select: { registrations: { where: { state: 'CONFIRMED' } } } },
} satisfies Prisma.MatchEventSelect
type EventRow = Prisma.MatchEventGetPayload<{ select: typeof eventSelect }>

export async function getRegistrationEvent(actor: Actor, eventId: string, locale: string): Promise<RegistrationEventView> {
  const row = isUuid(eventId) ? await db.matchEvent.findFirst({ where: { AND: [{ id: eventId }, eventsVisibleTo(actor)] }, select: eventSelect }) : null
  if (!row) throw new NotFound()
  return eventView(row, locale)
}

/** Authorises nobody: whoever calls it has made sure that the event may be seen. */
export async function readRegistrationEvent(eventId: string, locale: string): Promise<RegistrationEventView> {
  return eventView(await db.matchEvent.findUniqueOrThrow({ where: { id: eventId }, select: eventSelect }), locale)
}

function eventView(row: EventRow, locale: string): RegistrationEventView {
  const { texts, language, organisation, registrationOpensAt, registrationClosesAt, capacity, _count, kinds, questions, agenda, ...rest } = row
  return {
    ...rest,
    name: textIn(texts as Texts<'name'>, 'name', locale, language) || row.name,
    organiser: organisation.name,
    window: registrationWindow(row, now()),
    opensAt: registrationOpensAt,
    closesAt: registrationClosesAt,
    isFull: capacity !== null && _count.registrations >= capacity,
    kinds: kinds.map((kind) => ({ id: kind.id, name: nameIn(kind.names as Record<string, string>, locale, language), organisationKinds: kind.organisationKinds })),
    questions: questions.map((question) => ({
      id: question.id,
      type: question.type,
      isRequired: question.isRequired,
      label: textIn(question.texts as Texts<'label'>, 'label', locale, language),
      help: textIn(question.texts as Texts<'help'>, 'help', locale, language),
      options: (Array.isArray(question.options) ? (question.options as unknown as { id: string; names: Record<string, string> }[]) : []).map((option) => ({ id: option.id, name: nameIn(option.names ?? {}, locale, language) })),
    })),
    talks: agenda.map((talk) => ({ id: talk.id, title: textIn(talk.texts as Texts<'title'>, 'title', locale, language), startsAt: talk.startsAt, endsAt: talk.endsAt, track: talk.track })),
  }
}

export type AccessNeeds = { needsStepFree: boolean; needsHearingLoop: boolean; accessNote: string }
/** Times stand as on the event's clock, as fields of a form want them. */
export type PersonView = {
  id: string
  name: string
  email: string
  jobTitle: string
  languages: string[]
  locale: string
  attendsOnline: boolean
  timeZone: string
  arrives: string
  leaves: string
  blocks: { from: string; to: string; note: string }[]
  /** Null for whoever may not know: only the person and the organisers do. */
  access: AccessNeeds | null
  maxMeetings: number | null
  agenda: string[]
  isStandby: boolean
  isSelf: boolean
  hasAccount: boolean
  isCheckedIn: boolean
  cancelledAt: Date | null
}

/** `by` is a person of the own side; the organisers speak with one voice to participants. */
export type StepView = { at: Date; kind: RegistrationStepKind; by: string; isOrganiser: boolean; text: string }

export type RegistrationView = {
  id: string
  state: RegistrationState
  stateAt: Date
  source: RegistrationSource
  revision: number
  kindId: string
  kindName: string
  organisationId: string | null
  organisationName: string
  country: string
  city: string
  website: string
  brings: string
  seeks: string
  answers: Answers
  entries: string[]
  people: PersonView[]
  steps: StepView[]
  gaps: RegistrationGap[]
  /** In line, from one; null where it does not wait. */
  place: number | null
  createdAt: Date
}

const registrationSelect = {
  id: true, state: true, stateAt: true, source: true, revision: true, kindId: true, organisationId: true, organisationName: true, country: true, city: true, website: true, brings: true, seeks: true, answers: true, createdAt: true, waitingSince: true, eventId: true,
  kind: { select: { names: true } },
  event: { select: { language: true, timeZone: true, capacity: true } },
  entries: { select: { entryId: true } },
  participants: {
    orderBy: { id: 'asc' },
    select: {
      id: true, personId: true, name: true, email: true, jobTitle: true, languages: true, locale: true, attendsOnline: true, timeZone: true, arrivesAt: true, leavesAt: true, needsStepFree: true, needsHearingLoop: true, accessNote: true,
      maxMeetings: true, isStandby: true, checkedInAt: true, cancelledAt: true,
      blocks: { orderBy: { startsAt: 'asc' }, select: { startsAt: true, endsAt: true, note: true } },
      agendaChoices: { select: { agendaItemId: true } },
    },
  },
  steps: { orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { at: true, kind: true, personId: true, text: true } },
} satisfies Prisma.EventRegistrationSelect
type RegistrationRow = Prisma.EventRegistrationGetPayload<{ select: typeof registrationSelect }>

export type OwnRegistrationRow = { id: string; organisationName: string; state: RegistrationState; isOfOrganisation: boolean }

/** The registrations somebody has a part in; one's own place before that of the organisation one acts for. */
export async function listOwnRegistrations(actor: Actor, eventId: string): Promise<OwnRegistrationRow[]> {
  if (actor.kind !== 'person' || !isUuid(eventId)) return []
  const rows = await db.eventRegistration.findMany({
    where: { AND: [{ eventId }, registrationsOf(actor)] },
    orderBy: { createdAt: 'asc' },
    select: { id: true, organisationName: true, organisationId: true, state: true, participants: { where: { personId: actor.personId, cancelledAt: null }, select: { id: true } } },
  })
  return rows
    .sort((a, b) => b.participants.length - a.participants.length)
    .map((row) => ({ id: row.id, organisationName: row.organisationName, state: row.state, isOfOrganisation: row.organisationId !== null && row.organisationId === actor.organisation?.organisationId }))
}

/** A place waits for whoever reads this mailbox. */
export async function hasPlaceToClaim(actor: Actor, eventId: string): Promise<boolean> {
  if (actor.kind !== 'person' || !actor.isEmailVerified || !isUuid(eventId)) return false
  const place = await db.eventParticipant.findFirst({
    where: { eventId, email: actor.email.toLowerCase(), personId: null, cancelledAt: null, event: { state: { not: 'DRAFT' } } },
    select: { id: true },
  })
  return place !== null
}

/** A registration as its own side sees it: of access needs one's own alone. */
export async function getOwnRegistration(actor: Actor, eventId: string, registrationId: string, locale: string): Promise<RegistrationView> {
  const row =
    actor.kind === 'person' && isUuid(eventId) && isUuid(registrationId)
      ? await db.eventRegistration.findFirst({ where: { AND: [{ id: registrationId, eventId }, registrationsOf(actor)] }, select: registrationSelect })
      : null
  if (!row || actor.kind !== 'person') throw new NotFound()
  const view = await registrationView(row, locale, actor.personId, false)
  return { ...view, people: view.people.filter((person) => person.cancelledAt === null) }
}

/** Authorises nobody: for organisers, whom the caller has found to be such. Everything, access needs included. */
export async function readRegistration(eventId: string, registrationId: string, locale: string, personId: string): Promise<RegistrationView> {
  const row = isUuid(registrationId) ? await db.eventRegistration.findFirst({ where: { id: registrationId, eventId }, select: registrationSelect }) : null
  if (!row) throw new NotFound()
  return registrationView(row, locale, personId, true)
}

async function registrationView(row: RegistrationRow, locale: string, personId: string, isForOrganiser: boolean): Promise<RegistrationView> {
  const { kind, event, entries, participants, steps: _, answers, waitingSince: __, eventId, ...rest } = row
  const questions = await db.registrationQuestion.findMany({ where: { eventId, retiredAt: null }, orderBy: { position: 'asc' }, select: { id: true, isRequired: true } })
  const local = (at: Date | null) => (at === null ? '' : localOf(at.toISOString(), event.timeZone))
  const people = participants.map((one): PersonView => {
    const { personId: owner, arrivesAt, leavesAt, needsStepFree, needsHearingLoop, accessNote, blocks, agendaChoices, checkedInAt, ...same } = one
    const isSelf = owner === personId
    return {
      ...same,
      arrives: local(arrivesAt),
      leaves: local(leavesAt),
      blocks: blocks.map((block) => ({ from: local(block.startsAt), to: local(block.endsAt), note: block.note })),
      access: isForOrganiser || isSelf ? { needsStepFree, needsHearingLoop, accessNote } : null,
      agenda: agendaChoices.map((choice) => choice.agendaItemId),
      isSelf,
      hasAccount: owner !== null,
      isCheckedIn: checkedInAt !== null,
    }
  })
  const stated = isAnswers(answers) ? answers : {}
  return {
    ...rest,
    kindName: nameIn(kind.names as Record<string, string>, locale, event.language),
    answers: stated,
    entries: entries.map((entry) => entry.entryId),
    people,
    steps: await stepViews(row, isForOrganiser),
    gaps: registrationGaps({ brings: row.brings, seeks: row.seeks, entries: entries.length, people: people.filter((one) => one.cancelledAt === null), questions, answers: stated }),
    place: row.state === 'WAITING' ? await readPlace(eventId, row.id, event.capacity) : null,
  }
}

/** Nobody but its own side does these. */
const bySelf: readonly string[] = ['submitted', 'answered', 'reopened', 'claimed']

async function stepViews(row: RegistrationRow, isForOrganiser: boolean): Promise<StepView[]> {
  const ids = [...new Set(row.steps.flatMap((step) => (step.personId ? [step.personId] : [])))]
  const [people, members] = await Promise.all([
    db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
    row.organisationId ? db.membership.findMany({ where: { organisationId: row.organisationId, personId: { in: ids } }, select: { personId: true } }) : [],
  ])
  const ownSide = new Set([...members.map((one) => one.personId), ...row.participants.flatMap((one) => (one.personId ? [one.personId] : []))])
  return row.steps.map((step) => {
    const isOrganiser = step.personId !== null && !bySelf.includes(step.kind) && !ownSide.has(step.personId)
    const name = people.find((one) => one.id === step.personId)?.name ?? ''
    return { at: step.at, kind: step.kind as RegistrationStepKind, by: isOrganiser && !isForOrganiser ? '' : name, isOrganiser, text: step.text }
  })
}

async function readPlace(eventId: string, id: string, capacity: number | null): Promise<number> {
  const waiting = await db.eventRegistration.findMany({ where: { eventId, state: 'WAITING' }, select: { id: true, kindId: true, waitingSince: true, createdAt: true } })
  return placeInLine({ capacity, kinds: [] }, waiting, id)
}

export type BringableEntry = { id: string; kind: EntryKind; title: string }

/** What the organisation acted for has published. */
export async function listBringableEntries(actor: Actor, organisationId: string | null): Promise<BringableEntry[]> {
  if (actor.kind !== 'person' || organisationId === null || actor.organisation?.organisationId !== organisationId) return []
  return db.entry.findMany({ where: { organisationId, state: 'PUBLISHED' }, orderBy: [{ kind: 'asc' }, { title: 'asc' }], take: 50, select: { id: true, kind: true, title: true } })
}

/** The kinds that an organisation of this actor's kind may choose from. */
export const kindsToChoose = (event: Pick<RegistrationEventView, 'kinds'>, organisationKind: string | null): KindView[] => fittingKinds(event.kinds, organisationKind)
