/**
 * Introductions: two organisations who may meet about a need (or a mandate) and an offering.
 * Asked by one side:    REQUESTED ⇄ WAITING_ON_ASKER → ACCEPTED | DECLINED | WITHDRAWN | EXPIRED
 * Opened after a meeting at an event where both said they want to go on: ACCEPTED at once.
 * Made by a third one:  PROPOSED → ACCEPTED (once both agreed) | DECLINED (by either) | WITHDRAWN | EXPIRED
 * Names and addresses of people are shown to both sides in ACCEPTED alone; only then are there messages.
 * Nothing here holds anybody's calendar. "Met" is derived from a held meeting.
 * Tables: Introduction, IntroductionStep, IntroductionMessage, Attachment, RemovedFile, NeedGate, OrganisationBlock.
 */
import type { OrganisationKind } from '@/lib/accounts/model'
import type { EntryKind } from '@/lib/directory/model'
import type { Match } from '@/lib/matching/finding'
import type { Weights } from '@/lib/matching/weights'

export const introductionStates = ['PROPOSED', 'REQUESTED', 'WAITING_ON_ASKER', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'] as const
export type IntroductionState = (typeof introductionStates)[number]

/** Somebody still has to say something. */
export const openStates = ['PROPOSED', 'REQUESTED', 'WAITING_ON_ASKER'] as const satisfies readonly IntroductionState[]
/** In these a second introduction of the same pair would be one too many. */
export const standingStates = [...openStates, 'ACCEPTED'] as const satisfies readonly IntroductionState[]
export const isOpenState = (state: IntroductionState): boolean => (openStates as readonly IntroductionState[]).includes(state)

export const sides = ['SEEKING', 'OFFERING'] as const
export type Side = (typeof sides)[number]
export const otherSide = (side: Side): Side => (side === 'SEEKING' ? 'OFFERING' : 'SEEKING')

export const wishes = ['INFORMATION', 'MEETING', 'PILOT_TALK'] as const
export type Wish = (typeof wishes)[number]

export const declineReasons = ['no-fit', 'no-time', 'not-now', 'procurement-running', 'already-solved', 'other-contact', 'other'] as const
export type DeclineReason = (typeof declineReasons)[number]

export const stepKinds = ['asked', 'brokered', 'met', 'agreed', 'accepted', 'declined', 'asked-first', 'answered-first', 'colleague', 'withdrawn', 'reminded', 'expired'] as const
export type StepKind = (typeof stepKinds)[number]

/** Why two fit, as it was when an introduction was asked for. A later change of weights, code or words must not rewrite it. */
export type FrozenMatch = {
  match: Match
  weights: Weights
  /** Of the code that judged: lib/matching/version */
  version: string
  seeking: FrozenEntry
  offering: FrozenEntry
}
export type FrozenEntry = { id: string; kind: EntryKind; title: string; language: string; owner: string }

// Asking

/**
 * Requests an organisation may have open at once. Few for those who sell or fund, as each one costs the other side
 * an answer; more for those who look for something, and for those whose work it is to bring others together.
 */
export const openRequestQuota: Record<OrganisationKind, number> = {
  SME: 10,
  RESEARCH: 10,
  INVESTOR: 10,
  PATIENT_ORGANISATION: 10,
  HEALTH_AUTHORITY: 30,
  CLUSTER: 30,
  SUPPORT_AGENCY: 30,
}
/** Of a navigator who introduces in nobody's name but the platform's. */
export const navigatorQuota = 30

/** Kinds of organisation that introduce others to each other, once checked. */
export const brokerKinds: readonly OrganisationKind[] = ['CLUSTER', 'SUPPORT_AGENCY']

const day = 86_400_000
/** After a no, the same is not asked again for so long. */
export const declinePause = 90 * day
/** One side may ask the other about the same need so often within the pause, however the asking ended. */
export const asksPerPair = 2

/** Working days until a request that nobody answers runs out, and how many before that a reminder goes out. */
export const answerDays = 10
export const reminderDaysBefore = 3

// The record of answering

/** Below so many requests a share would say more about chance than about the organisation. */
export const leastForRecord = 3
export const recordMonths = 12

// Messages and attachments

export const attachmentTypes = ['pdf', 'png', 'jpeg', 'docx', 'xlsx', 'pptx', 'txt', 'csv'] as const
export type AttachmentType = (typeof attachmentTypes)[number]

export const mediaTypes: Record<AttachmentType, string> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
}

const megabyte = 1024 * 1024
export const attachmentLimits = {
  bytes: 10 * megabyte,
  perMessage: 5,
  /** Of all that an organisation's members sent. */
  bytesPerOrganisation: 500 * megabyte,
  filesPerOrganisation: 5_000,
  nameLength: 120,
} as const
export const messageLength = 8_000
