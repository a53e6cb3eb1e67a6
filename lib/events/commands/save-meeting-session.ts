import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import { changeSettings } from '../preparing/change-settings'
import { refuseIfChanged } from '../changed-meanwhile'
import { atClock } from '../event-times'
import { isOnDays, keptBreaks, writeSlots } from '../preparing/programme'
import type { SaveMeetingSession } from '../schemas'
import { readBreaks, sessionForm, type Stretch } from '../preparing/settings-forms'
import { overlap } from '../preparing/slots'

const mostSessions = 40

/** Adds a meeting session or changes one, and with it its slots. */
export async function saveMeetingSession(actor: Actor, input: SaveMeetingSession): Promise<{ sessionId: string; slots: number }> {
  return changeSettings(actor, input.eventId, async (tx, person, event) => {
    const kept = input.sessionId ? await tx.meetingSession.findFirst({ where: { id: input.sessionId, eventId: event.id } }) : null
    if (input.sessionId && !kept) throw new NotFound()
    if (kept) refuseIfChanged(input.before, sessionForm({ ...kept, breaks: readBreaks(kept.breaks) }, event.timeZone))
    const at = (clock: string) => atClock(input.day, clock, event.timeZone)
    const times = { startsAt: at(input.from), endsAt: at(input.to), slotMinutes: input.slotMinutes, pauseMinutes: input.pauseMinutes }
    if (times.endsAt <= times.startsAt) throw new RuleBroken('event.ends-before-start-time', {}, 'to')
    if (!isOnDays(times, event)) throw new RuleBroken('event.outside-days', {}, 'day')
    const breaks = readRows(input, at, times)
    const others = await tx.meetingSession.findMany({ where: { eventId: event.id, ...(kept ? { id: { not: kept.id } } : {}) }, select: { name: true, startsAt: true, endsAt: true } })
    if (others.length >= mostSessions) throw new RuleBroken('session.too-many', { maximum: mostSessions })
    if (others.some((other) => overlap(other, times))) throw new RuleBroken('session.overlap', {}, 'from')

    const data = { name: input.name, ...times, breaks: keptBreaks(breaks) }
    const { id } = kept ? await tx.meetingSession.update({ where: { id: kept.id }, data, select: { id: true } }) : await tx.meetingSession.create({ data: { ...data, eventId: event.id }, select: { id: true } })
    const slots = await writeSlots(tx, { id, eventId: event.id, ...times, breaks })
    await recordAudit(tx, person, { action: 'save-meeting-session', subject: 'event', subjectId: event.id, detail: { sessionId: id, isNew: !kept, slots } })
    return { sessionId: id, slots }
  })
}

function readRows(input: SaveMeetingSession, at: (clock: string) => Date, session: Stretch): Stretch[] {
  return input.breaks.map((row) => {
    if (row.from === '' || row.to === '') throw new RuleBroken('session.break-half', {}, `breaks.${row.at}.${row.from === '' ? 'from' : 'to'}`)
    const one = { startsAt: at(row.from), endsAt: at(row.to) }
    if (one.endsAt <= one.startsAt) throw new RuleBroken('event.ends-before-start-time', {}, `breaks.${row.at}.to`)
    if (one.startsAt < session.startsAt || one.endsAt > session.endsAt) throw new RuleBroken('session.break-outside', {}, `breaks.${row.at}.from`)
    return one
  })
}
