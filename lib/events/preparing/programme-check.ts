import type { Texts } from '../model'
import { overlap, type SlotTimes } from './slots'

/** What in a programme gets in each other's way. It may be meant so: these are warnings. */
export type ProgrammeItem = SlotTimes & { id: string; isForAll: boolean; track: string; texts: Texts<'title'> }
export type ProgrammeWarning = { code: 'for-all-over-slots'; itemId: string; slots: number } | { code: 'same-track'; itemId: string; otherId: string }

/** Slots in which meetings may be: nothing for all is held then. */
export const slotsLeft = <S extends SlotTimes>(slots: readonly S[], forAll: readonly SlotTimes[]): S[] => slots.filter((slot) => !forAll.some((item) => overlap(item, slot)))

export function programmeWarnings(agenda: readonly ProgrammeItem[], slots: readonly SlotTimes[]): ProgrammeWarning[] {
  const overSlots = agenda.flatMap((item) => {
    const taken = item.isForAll ? slots.filter((slot) => overlap(item, slot)).length : 0
    return taken === 0 ? [] : [{ code: 'for-all-over-slots' as const, itemId: item.id, slots: taken }]
  })
  const twice = agenda.flatMap((item, i) =>
    agenda.slice(i + 1).flatMap((other) => (item.track !== '' && item.track === other.track && overlap(item, other) ? [{ code: 'same-track' as const, itemId: other.id, otherId: item.id }] : [])),
  )
  return [...overSlots, ...twice]
}
