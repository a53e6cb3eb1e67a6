/** When a participant can be met: pure arithmetic on instants. */
import { overlap, type SlotTimes } from '../preparing/slots'

export type Presence = {
  /** Null: from the beginning, to the end. */
  arrivesAt: Date | null
  leavesAt: Date | null
  blocks: readonly SlotTimes[]
  /** Ids of agenda items that they chose. */
  choices: readonly string[]
}
export type AgendaTimes = SlotTimes & { id: string; isForAll: boolean }

/** Why somebody cannot be met in a slot. `agenda`: a talk for all, or one they chose. */
export const awayReasons = ['arrives-later', 'leaves-earlier', 'blocked', 'agenda'] as const
export type AwayReason = (typeof awayReasons)[number]

/** Null for who is there and free. */
export function whyAway(participant: Presence, slot: SlotTimes, agenda: readonly AgendaTimes[]): AwayReason | null {
  if (participant.arrivesAt && participant.arrivesAt > slot.startsAt) return 'arrives-later'
  if (participant.leavesAt && participant.leavesAt < slot.endsAt) return 'leaves-earlier'
  if (participant.blocks.some((block) => overlap(block, slot))) return 'blocked'
  return agenda.some((item) => (item.isForAll || participant.choices.includes(item.id)) && overlap(item, slot)) ? 'agenda' : null
}

export const isFree = (participant: Presence, slot: SlotTimes, agenda: readonly AgendaTimes[]): boolean => whyAway(participant, slot, agenda) === null
