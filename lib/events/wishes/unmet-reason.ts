import type { UnmetReason } from '../model'
import { isThere, kindsMayMeet, type FactsIndex, type ParticipantFacts } from '../schedule/schedule-facts'

/** Where participants are busy: participant to slots. */
export type BusySlots = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Why a wish of `from` to meet `to` (registrations) came to nothing, as its own side may know it: the first of these that is true. All but the last are
 * looked for in what everybody or one's own side knows, and in the same order for every pair, so that the last tells nothing of anybody's wishes.
 */
export function unmetReasonOf(index: FactsIndex, busy: BusySlots, from: string, to: string): UnmetReason {
  const people = peopleOf(index)
  const [own, others] = [people.get(from) ?? [], people.get(to) ?? []]
  if (own.length === 0 || others.length === 0) return 'not-coming'
  if (!kindsMayMeet(index.kinds, own[0]!.kindId, others[0]!.kindId)) return 'kinds-do-not-meet'
  const sharing = own.filter((one) => others.some((other) => index.facts.slots.some(({ id }) => isThere(one, id) && isThere(other, id))))
  if (sharing.length === 0) return 'no-common-time'
  return sharing.every((one) => isFull(index, busy, one)) ? 'own-day-full' : 'did-not-come-together'
}

function isFull(index: FactsIndex, busy: BusySlots, one: ParticipantFacts): boolean {
  const taken = busy.get(one.id)
  if (one.most !== null && (taken?.size ?? 0) >= one.most) return true
  return index.facts.slots.every(({ id }) => taken?.has(id) || !isThere(one, id))
}

const people = new WeakMap<FactsIndex, Map<string, ParticipantFacts[]>>()
function peopleOf(index: FactsIndex): Map<string, ParticipantFacts[]> {
  const known = people.get(index)
  if (known) return known
  const found = new Map<string, ParticipantFacts[]>()
  for (const one of index.facts.participants) found.set(one.registrationId, [...(found.get(one.registrationId) ?? []), one])
  people.set(index, found)
  return found
}
