import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { RuleBroken } from '@/lib/platform/errors'
import { lockEvent, organisedEvent } from '../find-event'
import { usualTimeLimit } from '../schedule/proposal'
import { kindsMayMeet, indexFacts } from '../schedule/schedule-facts'
import { loadScheduleFacts } from '../schedule/schedule-facts-queries'
import type { ProposeSchedule } from '../schedule/schedule-schemas'

/** At the same time of one event: each runs after the other. */
const waitingAtMost = 3

/** Puts a search for a schedule in the queue; it is begun within a second or two. The aims stay with the event. */
export async function proposeSchedule(actor: Actor, { eventId, aims, timeLimit, name }: ProposeSchedule): Promise<{ number: number }> {
  const { actor: person, event } = await organisedEvent(actor, eventId)
  if (event.state === 'CANCELLED') throw new RuleBroken('schedule.event-cancelled')
  const facts = await loadScheduleFacts(eventId)
  const { kinds } = indexFacts(facts)
  const present = [...new Set(facts.participants.map(({ kindId }) => kindId))]
  if (facts.slots.length === 0) throw new RuleBroken('schedule.no-slots')
  if (!facts.slots.some(({ startsAt }) => startsAt > now())) throw new RuleBroken('schedule.over')
  if (facts.tables.length === 0) throw new RuleBroken('schedule.no-tables')
  if (facts.participants.length < 2) throw new RuleBroken('schedule.no-participants')
  if (!present.some((a) => present.some((b) => kindsMayMeet(kinds, a, b)))) throw new RuleBroken('schedule.nobody-may-meet')
  return db.$transaction(async (tx) => {
    await lockEvent(tx, eventId)
    const waiting = await tx.scheduleProposal.count({ where: { eventId, state: { in: ['QUEUED', 'RUNNING'] } } })
    if (waiting >= waitingAtMost) throw new RuleBroken('schedule.too-many-waiting', { most: waitingAtMost })
    const last = await tx.scheduleProposal.findFirst({ where: { eventId }, orderBy: { number: 'desc' }, select: { number: true } })
    const number = (last?.number ?? 0) + 1
    // Each number searches from another beginning, and the same number always from the same.
    const { id } = await tx.scheduleProposal.create({
      data: { eventId, number, name, aims, seed: number, timeLimit: timeLimit ?? usualTimeLimit(facts.participants.length), requestedById: person.personId, createdAt: now() },
      select: { id: true },
    })
    await tx.matchEvent.update({ where: { id: eventId }, data: { aims }, select: { id: true } })
    await recordAudit(tx, person, { action: 'schedule.propose', subject: 'ScheduleProposal', subjectId: id, detail: { eventId, number, aims } })
    return { number }
  })
}
