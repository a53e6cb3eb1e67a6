import type { EventState } from '../model'

/** Whether marks may be set now. A "not" may be said until the last slot has begun: it protects, and nobody plans by its absence. */
export type WishWindow = { isOpen: boolean; mayRefuse: boolean; closesAt: Date | null }

export function wishWindow(event: { state: EventState; wishesCloseAt: Date | null }, slots: readonly { startsAt: Date }[], at: Date): WishWindow {
  const [first, last] = [slots[0]?.startsAt ?? null, slots.at(-1)?.startsAt ?? null]
  const closesAt = event.wishesCloseAt ?? first
  const isHeld = event.state === 'OPEN'
  return { isOpen: isHeld && (closesAt === null || at < closesAt), mayRefuse: isHeld && (last === null || at < last), closesAt }
}
