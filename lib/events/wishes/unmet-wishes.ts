import { pairKey, type FactsIndex } from '../schedule/schedule-facts'
import type { UnmetReason } from '../model'
import { unmetReasonOf } from './unmet-reason'

export type Wish = { id: string; fromId: string; toId: string }
export type HeldPair = { aId: string; bId: string; slotId: string }

/** For every wish the reason why it is not met, or nothing where the two organisations meet. Pure. Whose wish stands against another's has no part in it. */
export function unmetWishes(index: FactsIndex, wishes: readonly Wish[], meetings: readonly HeldPair[]): Map<string, UnmetReason | ''> {
  const busy = new Map<string, Set<string>>()
  const met = new Set<string>()
  for (const { aId, bId, slotId } of meetings) {
    for (const person of [aId, bId]) busy.set(person, (busy.get(person) ?? new Set()).add(slotId))
    const [a, b] = [index.participants.get(aId), index.participants.get(bId)]
    if (a && b) met.add(pairKey(a.registrationId, b.registrationId))
  }
  return new Map(wishes.map(({ id, fromId, toId }) => [id, met.has(pairKey(fromId, toId)) ? '' : unmetReasonOf(index, busy, fromId, toId)]))
}
