import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Forbidden } from '@/lib/platform/errors'
import { remindTimes } from '../outcomes/after-times'
import { tellReminder } from '../outcomes/outcome-mails'

const day = 86_400_000
/** Looked at around the two weeks in which a reminder may go out; the event's own clock decides. */
const lookBack = 17 * day

/** One mail to everybody who has met somebody and not said how it was. Of two processes at once, one sends it. */
export async function remindOutcomes(actor: Actor): Promise<{ reminded: number }> {
  if (actor.kind !== 'job') throw new Forbidden()
  const at = now()
  let reminded = 0
  for (const event of await findEvents(at)) {
    const meetings = await findUnanswered(event.id, at)
    const last = meetings.at(-1)?.shownSlot?.endsAt
    if (!last) continue
    const { from, until } = remindTimes(event, last)
    if (at < from || at >= until) continue
    const counts = new Map<string, number>()
    for (const { a, b, outcomes } of meetings) {
      for (const side of [a, b]) if (!outcomes.some((said) => said.registrationId === side.registrationId)) counts.set(side.id, (counts.get(side.id) ?? 0) + 1)
    }
    for (const person of await findPeople(event.id, [...counts.keys()])) if (await remind(actor, person, event, counts.get(person.id)!, at)) reminded++
  }
  return { reminded }
}

const findEvents = (at: Date) =>
  db.matchEvent.findMany({
    where: { state: 'OPEN', isDemo: false, organisation: { closedAt: null }, endsOn: { gte: new Date(at.getTime() - lookBack), lte: new Date(at.getTime() + day) } },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, endsOn: true, timeZone: true },
  })

/** Held or not: who says that nobody came has said something, too. The last one comes last. */
const findUnanswered = (eventId: string, at: Date) =>
  db.meeting.findMany({
    where: { eventId, state: 'PLANNED', shownSlot: { endsAt: { lte: at } } },
    orderBy: [{ shownSlot: { endsAt: 'asc' } }, { id: 'asc' }],
    select: { a: { select: { id: true, registrationId: true } }, b: { select: { id: true, registrationId: true } }, shownSlot: { select: { endsAt: true } }, outcomes: { select: { registrationId: true } } },
  })

const findPeople = (eventId: string, ids: string[]) =>
  db.eventParticipant.findMany({
    where: { eventId, id: { in: ids }, email: { not: '' }, outcomesRemindedAt: null, cancelledAt: null, registration: { state: 'CONFIRMED' } },
    orderBy: { id: 'asc' },
    select: { id: true, email: true, locale: true },
  })

async function remind(actor: { kind: 'job'; name: string }, person: Awaited<ReturnType<typeof findPeople>>[number], event: { id: string; name: string }, count: number, at: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const claimed = await tx.eventParticipant.updateMany({ where: { id: person.id, outcomesRemindedAt: null }, data: { outcomesRemindedAt: at } })
    if (claimed.count === 0) return false
    await tellReminder(tx, person, event, count)
    await recordAudit(tx, actor, { action: 'remind-outcomes', subject: 'event-participant', subjectId: person.id, detail: { eventId: event.id, meetings: count } })
    return true
  })
}
