import type { OrganisationKind } from '@/lib/accounts/model'
import type { EntryKind } from '@/lib/directory/model'
import { workingDaysBetween } from './working-days'
import { isOpenState, type AttachmentType, type FrozenMatch, type IntroductionState, type Side, type StepKind, type Wish } from './model'
import type { UnmetCriterion } from './request-criteria'

/** Who looks: one of the two sides, or whoever introduced them. */
export type Role = Side | 'BROKER'

/**
 * What the reader can do next, or waits for. answer: say yes or no. answer-question: the one question back.
 * wait-for-answer, wait-for-asker: the other side's turn. wait-for-other: own yes is given. write: the conversation is open.
 */
export type NextStep = 'answer' | 'answer-question' | 'wait-for-answer' | 'wait-for-asker' | 'wait-for-other' | 'write' | 'none'

type Standing = { state: IntroductionState; askerSide: Side | null; seekingAgreedAt: Date | null; offeringAgreedAt: Date | null; stateAt: Date; expiresAt: Date }

/** What ran out is over, even before the clock's job has noted it. */
export const stateOf = ({ state, expiresAt }: Pick<Standing, 'state' | 'expiresAt'>, at: Date): IntroductionState => (isOpenState(state) && expiresAt <= at ? 'EXPIRED' : state)

export function nextStepOf(introduction: Standing, role: Role, at: Date): NextStep {
  const { askerSide } = introduction
  switch (stateOf(introduction, at)) {
    case 'ACCEPTED':
      return role === 'BROKER' ? 'none' : 'write'
    case 'WAITING_ON_ASKER':
      return role === askerSide ? 'answer-question' : 'wait-for-asker'
    case 'REQUESTED':
      return role === askerSide ? 'wait-for-answer' : 'answer'
    case 'PROPOSED':
      if (role === 'BROKER') return 'wait-for-answer'
      return (role === 'SEEKING' ? introduction.seekingAgreedAt : introduction.offeringAgreedAt) ? 'wait-for-other' : 'answer'
    default:
      return 'none'
  }
}

/** Working days in which nothing has moved; null when nobody waits. */
export const waitingDaysOf = (introduction: Standing, at: Date): number | null => (isOpenState(stateOf(introduction, at)) ? workingDaysBetween(introduction.stateAt, at) : null)

export type Organisation = { id: string; name: string; kind: OrganisationKind; country: string; city: string; isVerified: boolean; isClosed: boolean; isDemo: boolean }
export type EntrySummary = { id: string; kind: EntryKind; title: string; language: string; isPublished: boolean }
export type Contact = { name: string; email: string }

export type SideSummary = {
  side: Side
  organisation: Organisation
  entry: EntrySummary
  hasAgreed: boolean
  /** Null until both have agreed, and for whoever introduced them. */
  contact: Contact | null
  /** Of the reader's own side: who is responsible. */
  responsible: { personId: string; name: string } | null
}

export type BrokerView = { organisation: Pick<Organisation, 'id' | 'name' | 'kind'> | null; /** Of a navigator without organisation. */ name: string | null }

export type StepView = {
  kind: StepKind
  at: Date
  by: Role | 'CLOCK'
  /** Of the reader's own side, and of both once they agreed. */
  name: string | null
  /** The reason of a decline: introductions.decline.<code> */
  code: string
  text: string
}

export type AttachmentView = { id: string; name: string; type: AttachmentType; size: number }
export type MessageView = { id: string; side: Side; isOwn: boolean; name: string | null; text: string; at: Date; attachments: AttachmentView[] }

export type Allowed = {
  accept: boolean
  decline: boolean
  suggestColleague: boolean
  askFirst: boolean
  answerFirstQuestion: boolean
  withdraw: boolean
  post: boolean
  block: boolean
}

export type IntroductionView = {
  id: string
  state: IntroductionState
  role: Role
  asker: Role
  broker: BrokerView | null
  wish: Wish
  reason: string
  waiver: string
  unmet: UnmetCriterion[]
  frozen: FrozenMatch
  score: number
  certainty: number
  seeking: SideSummary
  offering: SideSummary
  requestedAt: Date
  stateAt: Date
  /** Null when nobody's answer is waited for any more. */
  expiresAt: Date | null
  waitingDays: number | null
  nextStep: NextStep
  steps: StepView[]
  messages: MessageView[]
  can: Allowed
  /** Other members of the reader's organisation, to hand it to. */
  colleagues: { personId: string; name: string }[]
  hasBlockedOther: boolean
}

export type IntroductionRow = {
  id: string
  state: IntroductionState
  role: Role
  asker: Role
  wish: Wish
  seekingTitle: string
  seekingKind: EntryKind
  offeringTitle: string
  /** Of the reader's side the other one; for whoever introduced them, both. */
  others: Organisation[]
  broker: BrokerView | null
  score: number
  certainty: number
  requestedAt: Date
  stateAt: Date
  expiresAt: Date | null
  waitingDays: number | null
  nextStep: NextStep
  isYourTurn: boolean
  lastMessageAt: Date | null
}

export const isYourTurn = (step: NextStep): boolean => step === 'answer' || step === 'answer-question'
