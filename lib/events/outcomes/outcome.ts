/** What came of a meeting: what each side says, and what follows from both. */
import type { Wish } from '@/lib/introductions/model'
import type { NextStep } from '../model'

/** 1 not useful, 2 somewhat, 3 very. */
export const usefulnessLevels = [1, 2, 3] as const
export type Usefulness = (typeof usefulnessLevels)[number]

/** What one side says. Who says that it was not held says nothing else. */
export type Outcome = { wasHeld: boolean; usefulness: Usefulness | null; nextStep: NextStep | null }

/** One tap. `clear` takes back what was tapped. */
export const outcomeAnswers = [
  'held.yes', 'held.no', 'held.clear',
  'useful.1', 'useful.2', 'useful.3', 'useful.clear',
  'next.INFORMATION', 'next.SECOND_MEETING', 'next.PILOT_TALK', 'next.NONE', 'next.clear',
] as const
export type OutcomeAnswer = (typeof outcomeAnswers)[number]

/** What a side says after one more tap; null once nothing is left. Whoever says how it was says that it was. */
export function withAnswer(before: Outcome | null, answer: OutcomeAnswer): Outcome | null {
  const held = { wasHeld: true, usefulness: before?.usefulness ?? null, nextStep: before?.nextStep ?? null }
  const [question, said] = answer.split('.') as ['held' | 'useful' | 'next', string]
  if (question === 'held') return said === 'clear' ? null : said === 'yes' ? held : { wasHeld: false, usefulness: null, nextStep: null }
  if (said === 'clear') return before === null ? null : question === 'useful' ? { ...before, usefulness: null } : { ...before, nextStep: null }
  return question === 'useful' ? { ...held, usefulness: Number(said) as Usefulness } : { ...held, nextStep: said as NextStep }
}

export const wantsMore = (outcome: { nextStep: NextStep | null } | null | undefined): boolean => outcome?.nextStep != null && outcome.nextStep !== 'NONE'

/** What an introduction that follows is for: the larger of the two wishes. */
export function wishOf(steps: readonly (NextStep | null | undefined)[]): Wish {
  return steps.includes('PILOT_TALK') ? 'PILOT_TALK' : steps.includes('SECOND_MEETING') ? 'MEETING' : 'INFORMATION'
}

type NoShow = { stands: boolean; disputedAt: Date | null; decidedAt: Date | null }

/** Nobody counts as missing while a dispute waits to be decided. */
export const isUpheld = ({ stands, disputedAt, decidedAt }: NoShow): boolean => stands && (disputedAt === null || decidedAt !== null)

export const meetingStandings = ['cancelled', 'coming', 'held', 'no-show', 'not-held'] as const
export type MeetingStanding = (typeof meetingStandings)[number]

/**
 * What a meeting that participants were told of counts as. Held: not cancelled, its slot is over, no no-show is upheld, and
 * nobody said that it was not held. Of two who say different things, the no counts, and nobody is told whose it was.
 */
export function standingOf(meeting: { state: 'PLANNED' | 'CANCELLED'; endsAt: Date | null; noShows: readonly NoShow[]; outcomes: readonly { wasHeld: boolean }[] }, at: Date): MeetingStanding {
  if (meeting.endsAt === null) return 'cancelled'
  // Given up on the day for another meeting, as one side did not come: missed all the same.
  if (meeting.state === 'CANCELLED') return meeting.noShows.some(isUpheld) ? 'no-show' : 'cancelled'
  if (meeting.endsAt > at) return 'coming'
  if (meeting.noShows.some(isUpheld)) return 'no-show'
  return meeting.outcomes.some((outcome) => !outcome.wasHeld) ? 'not-held' : 'held'
}

/** Where the two stand with going on, as one side may know it. What the other side answered is shown only where it asked, or both want it. */
export type GoOn =
  | { state: 'thread'; introductionId: string }
  | { state: 'not-said' }
  | { state: 'wanted' }
  | { state: 'asked'; at: Date }
  | { state: 'asked-by-them'; at: Date; step: NextStep }
  | { state: 'declined' }
  | { state: 'both' }

type Said = (Outcome & { askedAt: Date | null }) | null

export function goOnOf(own: Said, other: Said, introductionId: string | null): GoOn {
  if (introductionId !== null) return { state: 'thread', introductionId }
  if (wantsMore(own)) {
    if (wantsMore(other)) return { state: 'both' }
    return own?.askedAt ? { state: 'asked', at: own.askedAt } : { state: 'wanted' }
  }
  if (other?.askedAt && other.nextStep && wantsMore(other)) return own?.nextStep === 'NONE' ? { state: 'declined' } : { state: 'asked-by-them', at: other.askedAt, step: other.nextStep }
  return { state: 'not-said' }
}

