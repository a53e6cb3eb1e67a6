/**
 * The directory: what organisations put before each other.
 * An entry is an offering (an SME sells it), a need (an authority looks for it) or a mandate (an investor funds it).
 * DRAFT → PUBLISHED → ARCHIVED → PUBLISHED …; each publication leaves a version.
 * Tables: Entry, EntryVersion, EntryConfidential, SavedSearch.
 */
import type { MandateContent, NeedContent, OfferingContent } from './schemas'

export const entryKinds = ['OFFERING', 'NEED', 'MANDATE'] as const
export type EntryKind = (typeof entryKinds)[number]
export const entryStates = ['DRAFT', 'PUBLISHED', 'ARCHIVED'] as const
export type EntryState = (typeof entryStates)[number]

export type ContentOf<K extends EntryKind> = K extends 'OFFERING'
  ? OfferingContent
  : K extends 'NEED'
    ? NeedContent
    : MandateContent

/** Which kind of organisation puts which kind of entry in the directory. */
export const ownerKinds: Record<EntryKind, readonly string[]> = {
  OFFERING: ['SME', 'RESEARCH'],
  NEED: ['HEALTH_AUTHORITY'],
  MANDATE: ['INVESTOR'],
}

/** Where an entry's pages stand in addresses: /en/needs/… */
export const pathOf: Record<EntryKind, 'offerings' | 'needs' | 'mandates'> = {
  OFFERING: 'offerings',
  NEED: 'needs',
  MANDATE: 'mandates',
}

/** Stages in which nothing can be answered any more. */
export const closedStages: readonly string[] = ['awarded', 'closed']

/** A need that can still be answered: not awarded or closed, and its deadline, where stated, still ahead. */
export function isOpenNeed(need: { state: EntryState; stage: string | null; deadline: Date | null }, at: Date): boolean {
  if (need.state !== 'PUBLISHED') return false
  if (need.stage !== null && closedStages.includes(need.stage)) return false
  return need.deadline === null || need.deadline.getTime() > at.getTime()
}
