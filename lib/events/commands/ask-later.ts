import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Forbidden } from '@/lib/platform/errors'
import { hashToken, newToken } from '@/lib/platform/secrets'
import { laterTimes } from '../outcomes/after-times'
import { tellLater } from '../outcomes/outcome-mails'
import { standingOf } from '../outcomes/outcome'

const day = 86_400_000

/** Three months later, once: one mail per organisation that met somebody, with a link that needs no sign-in. Of two processes at once, one sends it. */
export async function askLater(actor: Actor): Promise<{ asked: number }> {
  if (actor.kind !== 'job') throw new Forbidden()
  const at = now()
  let asked = 0
  for (const event of await findEvents(at)) {
    const { from, until } = laterTimes(event)
    if (at < from || at >= until) continue
    for (const due of await findDue(event.id, at)) if (await ask(actor, due, event, at)) asked++
  }
  return { asked }
}

const findEvents = (at: Date) =>
  db.matchEvent.findMany({
    where: {
      state: 'OPEN',
      isDemo: false,
      organisation: { closedAt: null },
      endsOn: { gte: new Date(at.getTime() - 200 * day), lte: new Date(at.getTime() - 85 * day) },
      registrations: { some: { state: 'CONFIRMED', laterAskedAt: null } },
    },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, endsOn: true, timeZone: true },
  })

type Due = { registrationId: string; organisationName: string; person: { email: string; locale: string }; count: number }

/** Organisations with a meeting that was held, and who of them sat there first. */
async function findDue(eventId: string, at: Date): Promise<Due[]> {
  const side = { select: { email: true, locale: true, cancelledAt: true, registration: { select: { id: true, state: true, organisationName: true, laterAskedAt: true } } } } as const
  const meetings = await db.meeting.findMany({
    where: { eventId, state: 'PLANNED', shownSlotId: { not: null } },
    orderBy: [{ shownSlot: { startsAt: 'asc' } }, { id: 'asc' }],
    select: { state: true, shownSlot: { select: { endsAt: true } }, noShows: { select: { stands: true, disputedAt: true, decidedAt: true } }, outcomes: { select: { wasHeld: true } }, a: side, b: side },
  })
  const due = new Map<string, Due>()
  for (const meeting of meetings) {
    if (standingOf({ ...meeting, endsAt: meeting.shownSlot?.endsAt ?? null }, at) !== 'held') continue
    for (const { registration, ...person } of [meeting.a, meeting.b]) {
      if (registration.state !== 'CONFIRMED' || registration.laterAskedAt !== null || person.email === '' || person.cancelledAt !== null) continue
      const found = due.get(registration.id)
      if (found) found.count++
      else due.set(registration.id, { registrationId: registration.id, organisationName: registration.organisationName, person, count: 1 })
    }
  }
  return [...due.values()]
}

async function ask(actor: { kind: 'job'; name: string }, { registrationId, organisationName, person, count }: Due, event: { id: string; name: string }, at: Date): Promise<boolean> {
  const token = newToken()
  return db.$transaction(async (tx) => {
    const claimed = await tx.eventRegistration.updateMany({ where: { id: registrationId, laterAskedAt: null }, data: { laterAskedAt: at, laterTokenHash: hashToken(token) } })
    if (claimed.count === 0) return false
    await tellLater(tx, person, event, organisationName, count, token)
    await recordAudit(tx, actor, { action: 'ask-later', subject: 'event-registration', subjectId: registrationId, detail: { eventId: event.id, meetings: count } })
    return true
  })
}
