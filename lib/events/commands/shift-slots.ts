import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db, type Tx } from '@/lib/platform/db'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import { tellOfDay } from '../day/day-mails'
import type { ShiftSlotsInput } from '../day/day-schemas'
import { clockRange } from '../event-clock'
import { organisedEvent } from '../find-event'
import { lockBoard } from '../schedule/meeting-places'
import { textIn, type Texts } from '../model'
import { overlap } from '../preparing/slots'

/** `beside`: talks for all that now lie beside meetings; the organiser decides what becomes of them. */
export type ShiftedSlots = { slots: number; told: number; beside: string[] }

/** A slot runs late: it and those after it in its session begin so many minutes later (or earlier again). People are told once, agendas and calendars follow. */
export async function shiftSlots(asker: Actor, input: ShiftSlotsInput): Promise<ShiftedSlots> {
  const { actor, event } = await organisedEvent(asker, input.eventId)
  return db.$transaction(async (tx) => {
    await lockBoard(tx, event.id)
    const all = await tx.meetingSlot.findMany({ where: { eventId: event.id }, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }], select: { id: true, sessionId: true, startsAt: true, endsAt: true } })
    const first = all.find(({ id }) => id === input.fromSlotId)
    if (!first) throw new NotFound()
    const moving = all.filter((slot) => slot.sessionId === first.sessionId && slot.startsAt >= first.startsAt)
    const staying = all.filter((slot) => !moving.includes(slot))
    const by = input.minutes * 60_000
    const moved = moving.map((slot) => ({ ...slot, startsAt: new Date(slot.startsAt.getTime() + by), endsAt: new Date(slot.endsAt.getTime() + by) }))
    if (moved.some((slot) => staying.some((other) => overlap(slot, other)))) throw new RuleBroken(by > 0 ? 'day.shift-into-session' : 'day.shift-into-slot', {}, 'minutes')
    if (by < 0 && moved[0]!.startsAt < now()) throw new RuleBroken('day.shift-into-past', {}, 'minutes')
    for (const { id, startsAt, endsAt } of moved) await tx.meetingSlot.update({ where: { id }, data: { startsAt, endsAt }, select: { id: true } })
    const told = await tellShifted(tx, event, moved, input.minutes)
    const beside = await talksBeside(tx, event, moved)
    await recordAudit(tx, actor, { action: 'event.slots-shifted', subject: 'MatchEvent', subjectId: event.id, detail: { fromSlotId: first.id, minutes: input.minutes, slots: moved.length, told } })
    return { slots: moved.length, told, beside }
  })
}

type Moved = { id: string; startsAt: Date; endsAt: Date }

async function tellShifted(tx: Tx, event: { id: string; name: string; timeZone: string }, moved: readonly Moved[], minutes: number): Promise<number> {
  const where = { eventId: event.id, state: 'PLANNED' as const, shownSlotId: { in: moved.map(({ id }) => id) } }
  const person = { select: { id: true, name: true, registration: { select: { organisationName: true } } } }
  const meetings = await tx.meeting.findMany({ where, orderBy: [{ shownSlot: { startsAt: 'asc' } }, { id: 'asc' }], select: { shownSlotId: true, a: person, b: person } })
  // What calendars know of a meeting is its sequence: the new time counts as newly told.
  await tx.meeting.updateMany({ where, data: { sequence: { increment: 1 }, shownAt: now() } })
  const slotOf = new Map(moved.map((slot) => [slot.id, slot]))
  const told = meetings.flatMap(({ a, b, shownSlotId }) =>
    [[a, b], [b, a]].map(([own, other]) => ({ participantId: own!.id, lines: (t: Parameters<Parameters<typeof tellOfDay>[3][number]['lines']>[0]) => [t('day.mail.shift-line', { time: clockRange(slotOf.get(shownSlotId!)!, event.timeZone), organisation: other!.registration.organisationName, minutes })] })),
  )
  return tellOfDay(tx, event, 'shifted', told)
}

async function talksBeside(tx: Tx, event: { id: string; language: string }, moved: readonly Moved[]): Promise<string[]> {
  const items = await tx.agendaItem.findMany({ where: { eventId: event.id, isForAll: true }, orderBy: { startsAt: 'asc' }, select: { startsAt: true, endsAt: true, texts: true } })
  return items.filter((item) => moved.some((slot) => overlap(slot, item))).map((item) => textIn(item.texts as Texts<'title'>, 'title', event.language, event.language))
}
