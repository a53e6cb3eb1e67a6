/** The slots of a meeting session: pure arithmetic on instants. */
export type SessionTimes = { startsAt: Date; endsAt: Date; slotMinutes: number; pauseMinutes: number; breaks: readonly { startsAt: Date; endsAt: Date }[] }
export type SlotTimes = { startsAt: Date; endsAt: Date }

const minute = 60_000

/** One after the other, with the pause between; a slot that would touch a break begins after it, and none ends after the session. */
export function slotsOf(session: SessionTimes): SlotTimes[] {
  const length = session.slotMinutes * minute
  const pause = session.pauseMinutes * minute
  const breaks = [...session.breaks].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  const slots: SlotTimes[] = []
  let at = session.startsAt.getTime()
  while (at + length <= session.endsAt.getTime()) {
    const inTheWay = breaks.find((one) => one.startsAt.getTime() < at + length && one.endsAt.getTime() > at)
    if (inTheWay) {
      at = inTheWay.endsAt.getTime()
      continue
    }
    slots.push({ startsAt: new Date(at), endsAt: new Date(at + length) })
    at += length + pause
  }
  return slots
}

export const overlap = (a: SlotTimes, b: SlotTimes): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt
