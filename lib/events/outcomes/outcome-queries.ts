import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { isUuid } from '@/lib/introductions/id'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { outcomesUntil } from './after-times'
import { findGoOnFacts, type GoOnFacts } from './go-on'
import type { Missing } from './go-on-pairs'
import { goOnOf, type GoOn, type Outcome } from './outcome'
import { getOwnMeeting, ownMeetings, ownMeetingSelect, seenFrom, type OwnMeeting } from '../agenda/own-meeting'
import { registrationsOf } from '../policy'

/** A meeting as one of its two sides may know it: own words and own note, and of the other side's what it asked or both want. */
export type MeetingOutcomeView = {
  id: string
  eventId: string
  eventName: string
  timeZone: string
  startsAt: Date
  endsAt: Date
  table: { label: string; hall: string; isOnline: boolean } | null
  other: { organisationName: string; country: string; name: string; jobTitle: string }
  /** Whose meeting it was, of one's own side. */
  ownName: string
  outcome: Outcome | null
  note: string
  goOn: GoOn
  /** Both want to go on, and this is what their thread still needs. */
  missing: Missing[]
  block: GoOnFacts['block']
  /** Of the other side's person, where both want to go on and no thread can be opened yet. */
  contact: { name: string; email: string } | null
  /** Its time is over, and not for too long: something can be said. */
  canSay: boolean
}

export type OwnOutcomes = { event: { id: string; name: string; timeZone: string }; meetings: MeetingOutcomeView[]; /** Not over yet. */ coming: number; until: Date }

/** All meetings of the actor's own registrations whose slot is over, earliest first. */
export async function listOwnOutcomes(actor: Actor, eventId: string): Promise<OwnOutcomes> {
  if (actor.kind !== 'person' || !isUuid(eventId)) throw new NotFound()
  const at = now()
  const registrations = await db.eventRegistration.findMany({
    where: { AND: [{ eventId, event: { state: 'OPEN' } }, registrationsOf(actor)] },
    select: { id: true, event: { select: { id: true, name: true, timeZone: true, endsOn: true } } },
  })
  const event = registrations[0]?.event
  if (!event) throw new NotFound()
  const own = new Set(registrations.map(({ id }) => id))
  const rows = await db.meeting.findMany({
    where: { AND: [{ eventId, state: 'PLANNED' }, ownMeetings(actor)] },
    orderBy: [{ shownSlot: { startsAt: 'asc' } }, { id: 'asc' }],
    select: { ...ownMeetingSelect, notes: { where: { registrationId: { in: [...own] } }, select: { text: true, registrationId: true } } },
  })
  const over = rows.filter(({ shownSlot }) => shownSlot !== null && shownSlot.endsAt <= at)
  const seen = over.map((row) => ({ ...seenFrom(row, own), notes: row.notes }))
  const facts = await findGoOnFacts(seen.filter(isBoth))
  return {
    event: { id: event.id, name: event.name, timeZone: event.timeZone },
    meetings: seen.map((one) => toView(one, one.notes.find((note) => note.registrationId === one.own.registration.id)?.text ?? '', facts.get(one.meeting.id), at)),
    coming: rows.length - over.length,
    until: outcomesUntil(event),
  }
}

/** One of them; also before it is over, for the note. */
export async function getMeetingOutcome(actor: Actor, eventId: string, meetingId: string): Promise<MeetingOutcomeView> {
  const found = await getOwnMeeting(db, actor, meetingId)
  if (found.meeting.eventId !== eventId) throw new NotFound()
  const note = await db.meetingNote.findUnique({ where: { meetingId_registrationId: { meetingId, registrationId: found.own.registration.id } }, select: { text: true } })
  const facts = await findGoOnFacts([found].filter(isBoth))
  return toView(found, note?.text ?? '', facts.get(meetingId), now())
}

const isBoth = ({ meeting, ownSaid, otherSaid }: OwnMeeting): boolean => goOnOf(ownSaid, otherSaid, meeting.introductionId).state === 'both'

function toView({ meeting, own, other, ownSaid, otherSaid }: OwnMeeting, note: string, facts: GoOnFacts | undefined, at: Date): MeetingOutcomeView {
  const slot = meeting.shownSlot!
  const goOn = goOnOf(ownSaid, otherSaid, meeting.introductionId)
  return {
    id: meeting.id,
    eventId: meeting.eventId,
    eventName: meeting.event.name,
    timeZone: meeting.event.timeZone,
    startsAt: slot.startsAt,
    endsAt: slot.endsAt,
    table: meeting.shownTable,
    other: { organisationName: other.registration.organisationName, country: other.registration.country, name: other.name, jobTitle: other.jobTitle },
    ownName: own.name,
    outcome: ownSaid && { wasHeld: ownSaid.wasHeld, usefulness: ownSaid.usefulness, nextStep: ownSaid.nextStep },
    note,
    goOn,
    missing: facts?.missing ?? [],
    block: facts?.block ?? null,
    contact: goOn.state === 'both' && facts && facts.block === null && facts.missing.length > 0 && other.email !== '' ? { name: other.name, email: other.email } : null,
    canSay: meeting.state === 'PLANNED' && slot.endsAt <= at && at <= outcomesUntil(meeting.event),
  }
}
