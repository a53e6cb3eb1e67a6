import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { isUuid } from '@/lib/introductions/id'
import type { Criterion } from '@/lib/matching/finding'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { AgendaMeeting } from './agenda'
import { getAgenda, type AgendaEvent } from './agenda-queries'
import { canSayNoShow, noShowFrom, noShowStanding, type NoShowStanding } from '../day/no-show-window'
import { judgePairs } from '../wishes/pair-queries'

export type OwnNoShow = { id: string; at: Date; standing: NoShowStanding; byStaff: boolean; byMe: boolean }
export type OwnMeetingView = {
  event: AgendaEvent
  me: { participantId: string; isSelf: boolean; timeZone: string }
  meeting: AgendaMeeting
  cancelReason: string
  partner: { registrationId: string; organisationId: string | null; brings: string; seeks: string; sentence: string }
  /** What neither has stated: worth asking. */
  open: Criterion[]
  noShow: { canReport: boolean; from: Date; /** Of the other side. */ theirs: OwnNoShow | null; /** Of oneself. */ mine: OwnNoShow | null }
}

const openShown = 5

/** One meeting of one's own day (or a colleague's); to everybody else it does not exist. */
export async function getAgendaMeeting(actor: Actor, eventId: string, meetingId: string, locale: string): Promise<OwnMeetingView> {
  if (actor.kind !== 'person' || !isUuid(eventId) || !isUuid(meetingId)) throw new NotFound()
  const row = await db.meeting.findFirst({
    where: { id: meetingId, eventId, shownSlotId: { not: null } },
    select: {
      cancelReason: true,
      a: { select: sideSelect },
      b: { select: sideSelect },
      noShows: { select: { id: true, absentId: true, at: true, byStaff: true, byPersonId: true, stands: true, disputedAt: true, decidedAt: true } },
    },
  })
  if (!row) throw new NotFound()
  // Whose agenda it stands in decides whether it may be seen; both sides are tried, oneself first.
  const sides = [row.a, row.b].sort((x, y) => Number(y.personId === actor.personId) - Number(x.personId === actor.personId))
  const agenda = (await Promise.all(sides.map(({ id }) => getAgenda(actor, eventId, id, locale).catch(orNull)))).find((one) => one !== null)
  const meeting = agenda?.entries.find((entry): entry is AgendaMeeting => entry.kind === 'meeting' && entry.id === meetingId)
  if (!agenda || !meeting) throw new NotFound()
  const [own, other] = row.a.id === agenda.me.participantId ? [row.a, row.b] : [row.b, row.a]
  const wish = await db.eventWish.findUnique({ where: { fromId_toId: { fromId: other.registration.id, toId: own.registration.id } }, select: { mark: true, sentence: true } })
  const noShow = (absentId: string): OwnNoShow | null => {
    const found = row.noShows.find((one) => one.absentId === absentId)
    return found ? { id: found.id, at: found.at, standing: noShowStanding(found), byStaff: found.byStaff, byMe: found.byPersonId === actor.personId } : null
  }
  return {
    event: agenda.event,
    me: { participantId: own.id, isSelf: agenda.me.isSelf, timeZone: agenda.me.timeZone },
    meeting,
    cancelReason: row.cancelReason,
    // What they wrote goes with a wish to meet; a "not" is nobody's to know.
    partner: { registrationId: other.registration.id, organisationId: other.registration.organisationId, brings: other.registration.brings, seeks: other.registration.seeks, sentence: wish && wish.mark !== 'NOT' ? wish.sentence : '' },
    open: meeting.standing === 'cancelled' ? [] : await openQuestions(eventId, own.registration.id, other.registration.id),
    noShow: { canReport: agenda.me.isSelf && meeting.standing !== 'cancelled' && canSayNoShow(meeting, agenda.event.noShowMinutes, now()), from: noShowFrom(meeting, agenda.event.noShowMinutes), theirs: noShow(other.id), mine: noShow(own.id) },
  }
}

const sideSelect = { id: true, personId: true, registration: { select: { id: true, organisationId: true, brings: true, seeks: true } } } as const

function orNull(error: unknown): null {
  if (error instanceof NotFound) return null
  throw error
}

async function openQuestions(eventId: string, own: string, other: string): Promise<Criterion[]> {
  const match = (await judgePairs(eventId)).matchOf(own, other)
  return (match?.match.findings ?? []).filter(({ state }) => state === 'not-stated').sort((a, b) => b.couldAdd - a.couldAdd).slice(0, openShown).map(({ criterion }) => criterion)
}
