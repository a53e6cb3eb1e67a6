import 'server-only'
import type { Actor, PersonActor } from '@/lib/accounts/model'
import type { Prisma } from '@/lib/generated/prisma/client'
import { isUuid } from '@/lib/introductions/id'
import type { db, Tx } from '@/lib/platform/db'
import { Conflict, Forbidden, NotFound, RuleBroken } from '@/lib/platform/errors'
import { outcomesUntil } from '../outcomes/after-times'
import type { Outcome } from '../outcomes/outcome'
import { registrationsOf } from '../policy'

const sideSelect = {
  id: true,
  name: true,
  jobTitle: true,
  email: true,
  locale: true,
  personId: true,
  registration: {
    select: {
      id: true,
      organisationName: true,
      country: true,
      organisationId: true,
      organisation: { select: { id: true, name: true, kind: true, closedAt: true } },
      entries: { select: { entryId: true } },
    },
  },
} satisfies Prisma.EventParticipantSelect

export const ownMeetingSelect = {
  id: true,
  eventId: true,
  state: true,
  introductionId: true,
  shownSlot: { select: { startsAt: true, endsAt: true } },
  shownTable: { select: { label: true, hall: true, isOnline: true } },
  a: { select: sideSelect },
  b: { select: sideSelect },
  outcomes: { select: { registrationId: true, byPersonId: true, wasHeld: true, usefulness: true, nextStep: true, askedAt: true, at: true } },
  event: { select: { id: true, name: true, state: true, endsOn: true, timeZone: true } },
} satisfies Prisma.MeetingSelect

export type OwnMeetingRow = Prisma.MeetingGetPayload<{ select: typeof ownMeetingSelect }>
export type MeetingSide = OwnMeetingRow['a']
type OutcomeRow = OwnMeetingRow['outcomes'][number]
export type SaidOutcome = Outcome & { askedAt: Date | null; byPersonId: string; at: Date }
export type OwnMeeting = { meeting: OwnMeetingRow; own: MeetingSide; other: MeetingSide; ownSaid: SaidOutcome | null; otherSaid: SaidOutcome | null }

/** Meetings that a registration of the actor has part in, as participants were told of them. */
export const ownMeetings = (actor: Actor): Prisma.MeetingWhereInput => ({
  shownSlotId: { not: null },
  event: { state: 'OPEN' },
  OR: [{ a: { registration: registrationsOf(actor) } }, { b: { registration: registrationsOf(actor) } }],
})

/** The same meeting as its two sides: the one that is the actor's own, and the other. */
export function seenFrom(meeting: OwnMeetingRow, ownRegistrationIds: ReadonlySet<string>): OwnMeeting {
  const [own, other] = ownRegistrationIds.has(meeting.a.registration.id) ? [meeting.a, meeting.b] : [meeting.b, meeting.a]
  return { meeting, own, other, ownSaid: saidBy(meeting, own), otherSaid: saidBy(meeting, other) }
}

function saidBy(meeting: OwnMeetingRow, side: MeetingSide): SaidOutcome | null {
  const row = meeting.outcomes.find((one) => one.registrationId === side.registration.id)
  return row ? toSaid(row) : null
}
const toSaid = ({ registrationId: _, usefulness, ...row }: OutcomeRow): SaidOutcome => ({ ...row, usefulness: usefulness as Outcome['usefulness'] })

/** One meeting of the actor's own; to everybody else it does not exist. */
export async function getOwnMeeting(tx: Tx | typeof db, actor: Actor, meetingId: string): Promise<OwnMeeting & { person: PersonActor }> {
  if (!isUuid(meetingId) || actor.kind !== 'person') throw new NotFound()
  const meeting = await tx.meeting.findFirst({ where: { AND: [{ id: meetingId }, ownMeetings(actor)] }, select: ownMeetingSelect })
  if (!meeting) throw new NotFound()
  const own = await tx.eventRegistration.findMany({ where: { AND: [registrationsOf(actor), { participants: { some: { OR: [{ meetingsA: { some: { id: meetingId } } }, { meetingsB: { some: { id: meetingId } } }] } } }] }, select: { id: true } })
  return { ...seenFrom(meeting, new Set(own.map(({ id }) => id))), person: actor }
}

/** The same, held until the transaction ends: of two sides that speak at once the second finds what the first said. */
export async function lockOwnMeeting(tx: Tx, actor: Actor, meetingId: string): Promise<OwnMeeting & { person: PersonActor }> {
  if (!isUuid(meetingId)) throw new NotFound()
  await tx.$queryRaw`select 1 from "Meeting" where "id" = ${meetingId}::uuid for update`
  const found = await getOwnMeeting(tx, actor, meetingId)
  if (!found.person.isEmailVerified) throw new Forbidden('verify-email-first')
  return found
}

/** Something can be said of a meeting once its time is over, and for so long. */
export function mustBeOver({ meeting }: OwnMeeting, at: Date): void {
  if (meeting.state === 'CANCELLED' || !meeting.shownSlot) throw new Conflict('outcome.cancelled')
  if (meeting.shownSlot.endsAt > at) throw new RuleBroken('outcome.too-early')
  if (outcomesUntil(meeting.event) < at) throw new RuleBroken('outcome.too-late')
}
