/**
 * Matchmaking events: an organiser brings organisations together for 1:1 meetings, from the first idea to what became of them.
 * Event:         DRAFT → OPEN (everybody may see it) → CANCELLED. Whether it is coming, running or over is read from its days.
 * Registration:  INVITED → CONFIRMED | WITHDRAWN; SUBMITTED ⇄ QUESTIONED → CONFIRMED | WAITING | REFUSED; WAITING → CONFIRMED as places come free;
 *                WITHDRAWN by its own side at any time.
 * Wish:          one organisation about another: MUST, LIKE or NOT. NOT is absolute and private.
 * Proposal:      QUEUED → RUNNING → DONE | CANCELLED | FAILED; put on the board by an organiser.
 * Meeting:       on the board (`slotId`), and as participants were told (`shownSlotId`), which publishing makes equal.
 *                Who and what is taken in a slot is kept by the database (SlotOccupancy): nobody and no table twice, on either layer.
 * Held:          derived: a meeting that was shown, not cancelled, and of which nobody said it was not held.
 * Tables: those of prisma/schema/events.prisma.
 */
import type { OrganisationKind } from '@/lib/accounts/model'

export const eventStates = ['DRAFT', 'OPEN', 'CANCELLED'] as const
export type EventState = (typeof eventStates)[number]
export const eventModes = ['ON_SITE', 'ONLINE', 'HYBRID'] as const
export type EventMode = (typeof eventModes)[number]
export const staffRoles = ['ORGANISER', 'DESK'] as const
export type StaffRole = (typeof staffRoles)[number]

/** Organisations of these kinds may hold events, once checked. */
export const organiserKinds: readonly OrganisationKind[] = ['CLUSTER', 'SUPPORT_AGENCY', 'HEALTH_AUTHORITY', 'RESEARCH']

/** Where an event stands on a day, beside its state. */
export const eventPhases = ['coming', 'running', 'over'] as const
export type EventPhase = (typeof eventPhases)[number]

/** `today` is the day in the event's own zone, as YYYY-MM-DD. */
export function phaseOf(event: { startsOn: Date; endsOn: Date }, today: string): EventPhase {
  if (today < dayOf(event.startsOn)) return 'coming'
  return today > dayOf(event.endsOn) ? 'over' : 'running'
}

/** A date column as YYYY-MM-DD. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

export const questionTypes = ['TEXT', 'YES_NO', 'ONE_OF', 'SOME_OF'] as const
export type QuestionType = (typeof questionTypes)[number]

export const registrationStates = ['INVITED', 'SUBMITTED', 'QUESTIONED', 'CONFIRMED', 'WAITING', 'REFUSED', 'WITHDRAWN'] as const
export type RegistrationState = (typeof registrationStates)[number]
/** These take a place. */
export const placedStates = ['CONFIRMED'] as const satisfies readonly RegistrationState[]
/** In these the organisation may still come. */
export const livingStates = ['INVITED', 'SUBMITTED', 'QUESTIONED', 'CONFIRMED', 'WAITING'] as const satisfies readonly RegistrationState[]
export const registrationStepKinds = ['invited', 'submitted', 'changed', 'asked', 'answered', 'confirmed', 'waiting', 'moved-up', 'refused', 'withdrawn', 'reopened', 'imported', 'claimed', 'invited-again'] as const
export type RegistrationStepKind = (typeof registrationStepKinds)[number]

export const wishMarks = ['MUST', 'LIKE', 'NOT'] as const
export type WishMark = (typeof wishMarks)[number]

/**
 * Why a wish is not met, as its own side may know it. Only what concerns oneself, or everybody, is told apart; whatever has to do with the other
 * side's wishes (a "not" included) is the one `did-not-come-together`, which must hold for every such case.
 */
export const unmetReasons = ['kinds-do-not-meet', 'not-coming', 'no-common-time', 'own-day-full', 'did-not-come-together'] as const
export type UnmetReason = (typeof unmetReasons)[number]

export const proposalStates = ['QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED'] as const
export type ProposalState = (typeof proposalStates)[number]
export const meetingSources = ['PROPOSAL', 'HAND', 'REFILL'] as const
export type MeetingSource = (typeof meetingSources)[number]
export const boardEditKinds = ['proposal', 'add', 'move', 'swap', 'remove', 'lock', 'unlock', 'undo', 'redo', 'live'] as const
export type BoardEditKind = (typeof boardEditKinds)[number]
export const refillStates = ['OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'] as const
export type RefillState = (typeof refillStates)[number]

export const nextSteps = ['NONE', 'INFORMATION', 'SECOND_MEETING', 'PILOT_TALK'] as const
export type NextStep = (typeof nextSteps)[number]
export const laterResults = ['NOTHING', 'TALKING', 'PILOT', 'CONTRACT'] as const
export type LaterResult = (typeof laterResults)[number]

/** A text in several languages; what is missing falls back to the event's own language. */
export type Texts<Fields extends string> = Record<string, Partial<Record<Fields, string>>>

export function textIn<Fields extends string>(texts: Texts<Fields>, field: Fields, locale: string, language: string): string {
  return texts[locale]?.[field] || texts[language]?.[field] || Object.values(texts).find((one) => one[field])?.[field] || ''
}

/** A name in several languages. */
export const nameIn = (names: Record<string, string>, locale: string, language: string): string => names[locale] || names[language] || Object.values(names).find((name) => name !== '') || ''
