import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import type { Prisma } from '@/lib/generated/prisma/client'
import { isUuid } from '@/lib/introductions/id'
import type { db, Tx } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { hashToken } from '@/lib/platform/secrets'
import { laterChangeUntil, laterTimes } from './after-times'
import { standingOf } from './outcome'
import { registrationsOf } from '../policy'

const meetingSelect = {
  id: true,
  state: true,
  shownSlot: { select: { startsAt: true, endsAt: true } },
  noShows: { select: { stands: true, disputedAt: true, decidedAt: true } },
  outcomes: { select: { wasHeld: true } },
  a: { select: { registrationId: true, registration: { select: { organisationName: true, country: true } } } },
  b: { select: { registrationId: true, registration: { select: { organisationName: true, country: true } } } },
  later: { select: { registrationId: true, result: true } },
} satisfies Prisma.MeetingSelect

const laterSelect = {
  id: true,
  organisationName: true,
  laterAskedAt: true,
  laterAnsweredAt: true,
  event: { select: { id: true, name: true, startsOn: true, endsOn: true, timeZone: true } },
} satisfies Prisma.EventRegistrationSelect
type LaterRow = Prisma.EventRegistrationGetPayload<{ select: typeof laterSelect }>

export type LaterRegistration = LaterRow & { isChangeable: boolean; meetings: { id: string; startsAt: Date; other: { organisationName: string; country: string }; result: string | null }[] }

/** Who answers for it: whoever has the link of the mail, and its own people once it is time. To everybody else it does not exist. */
export async function getLaterRegistration(tx: Tx | typeof db, actor: Actor, { eventId, token }: { eventId: string; token: string }, at: Date): Promise<LaterRegistration> {
  if (!isUuid(eventId)) throw new NotFound()
  const mine: Prisma.EventRegistrationWhereInput = token === '' ? registrationsOf(actor) : { laterTokenHash: hashToken(token) }
  const registration = await tx.eventRegistration.findFirst({ where: { AND: [{ eventId, state: 'CONFIRMED', event: { state: 'OPEN' } }, mine] }, orderBy: { createdAt: 'asc' }, select: laterSelect })
  if (!registration) throw new NotFound()
  const { from } = laterTimes(registration.event)
  // Whoever comes before the question was asked is not turned away for ever: the page says when it will be.
  const askedAt = registration.laterAskedAt ?? from
  const rows = await tx.meeting.findMany({
    where: { eventId, shownSlotId: { not: null }, state: 'PLANNED', OR: [{ a: { registrationId: registration.id } }, { b: { registrationId: registration.id } }] },
    orderBy: [{ shownSlot: { startsAt: 'asc' } }, { id: 'asc' }],
    select: meetingSelect,
  })
  return {
    ...registration,
    isChangeable: askedAt <= at && at <= laterChangeUntil(askedAt),
    meetings: rows
      .filter((row) => standingOf({ ...row, endsAt: row.shownSlot?.endsAt ?? null }, at) === 'held')
      .map((row) => ({
        id: row.id,
        startsAt: row.shownSlot!.startsAt,
        other: (row.a.registrationId === registration.id ? row.b : row.a).registration,
        result: row.later.find((one) => one.registrationId === registration.id)?.result ?? null,
      })),
  }
}
