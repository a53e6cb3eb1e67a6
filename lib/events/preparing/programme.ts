import 'server-only'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Tx } from '@/lib/platform/db'
import { RuleBroken } from '@/lib/platform/errors'
import { dayAt, moved } from '../event-times'
import { dayOf } from '../model'
import { readBreaks, type Stretch } from './settings-forms'
import { slotsOf, type SessionTimes } from './slots'

export type Days = { startsOn: Date; endsOn: Date; timeZone: string }

export const keptBreaks = (breaks: readonly Stretch[]): Prisma.InputJsonValue => breaks.map((one) => ({ startsAt: one.startsAt.toISOString(), endsAt: one.endsAt.toISOString() }))

/** Inside the days of the event, on its own clock. */
export const isOnDays = (one: Stretch, event: Days): boolean => {
  const last = new Date(one.endsAt.getTime() - 1)
  return dayAt(one.startsAt, event.timeZone) >= dayOf(event.startsOn) && dayAt(last, event.timeZone) <= dayOf(event.endsOn)
}

/** A slot on which a meeting stands, on the board or as participants were told, cancelled ones included: its row must stay. */
export const takenSlot = { OR: [{ meetings: { some: {} } }, { shownMeetings: { some: {} } }] } satisfies Prisma.MeetingSlotWhereInput

/**
 * Makes the slots of a session what its times say. Slots that stay keep their meetings; one that would go, or be another, must have none.
 * Answers how many there are.
 */
export async function writeSlots(tx: Tx, session: { id: string; eventId: string } & SessionTimes): Promise<number> {
  const wanted = slotsOf(session)
  if (wanted.length === 0) throw new RuleBroken('session.no-slots', {}, 'to')
  if (wanted.length > mostSlots) throw new RuleBroken('session.too-many-slots', { maximum: mostSlots }, 'slotMinutes')
  const kept = await tx.meetingSlot.findMany({ where: { sessionId: session.id }, select: { id: true, plannedStartsAt: true, plannedEndsAt: true, _count: { select: { meetings: true, shownMeetings: true } } } })
  const key = (startsAt: Date, endsAt: Date) => `${startsAt.getTime()}-${endsAt.getTime()}`
  const wantedKeys = new Set(wanted.map((slot) => key(slot.startsAt, slot.endsAt)))
  const going = kept.filter((slot) => !wantedKeys.has(key(slot.plannedStartsAt, slot.plannedEndsAt)))
  const taken = going.filter((slot) => slot._count.meetings + slot._count.shownMeetings > 0)
  if (taken.length > 0) throw new RuleBroken('session.meetings-stand', { slots: taken.length }, 'from')
  await tx.meetingSlot.deleteMany({ where: { id: { in: going.map((slot) => slot.id) } } })
  const keptKeys = new Set(kept.map((slot) => key(slot.plannedStartsAt, slot.plannedEndsAt)))
  await tx.meetingSlot.createMany({
    data: wanted
      .filter((slot) => !keptKeys.has(key(slot.startsAt, slot.endsAt)))
      .map((slot) => ({ eventId: session.eventId, sessionId: session.id, ...slot, plannedStartsAt: slot.startsAt, plannedEndsAt: slot.endsAt })),
  })
  return wanted.length
}
const mostSlots = 100

/** Everything of the programme to the same times on another clock, or so many days on. No meeting may stand on it. */
export async function moveProgramme(tx: Tx, eventId: string, from: string, to: string, days: number): Promise<void> {
  const at = (instant: Date) => moved(instant, from, to, days)
  const stretch = (one: Stretch) => ({ startsAt: at(one.startsAt), endsAt: at(one.endsAt) })
  for (const item of await tx.agendaItem.findMany({ where: { eventId }, select: { id: true, startsAt: true, endsAt: true } })) {
    await tx.agendaItem.updateMany({ where: { id: item.id }, data: stretch(item) })
  }
  for (const session of await tx.meetingSession.findMany({ where: { eventId } })) {
    const times = { ...stretch(session), slotMinutes: session.slotMinutes, pauseMinutes: session.pauseMinutes, breaks: readBreaks(session.breaks).map(stretch) }
    await tx.meetingSession.updateMany({ where: { id: session.id }, data: { startsAt: times.startsAt, endsAt: times.endsAt, breaks: keptBreaks(times.breaks) } })
    await writeSlots(tx, { id: session.id, eventId, ...times })
  }
}
