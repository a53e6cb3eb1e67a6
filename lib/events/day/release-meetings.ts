import 'server-only'
import { meetingLine, tellOfDay } from './day-mails'
import { cancelChange } from './live-day'
import { placeMeetings } from '../schedule/meeting-places'
import type { Tx } from '@/lib/platform/db'

const side = { select: { id: true, name: true, registration: { select: { organisationName: true } } } } as const
const table = { select: { label: true, hall: true, isOnline: true } } as const

/** Meetings that are still to come of people who do not: taken off the board and out of the agendas, and those who were told of them hear it. */
export async function releaseMeetings(tx: Tx, event: { id: string; name: string; timeZone: string }, participantIds: readonly string[], byPersonId: string, at: Date): Promise<number> {
  const meetings = await tx.meeting.findMany({
    where: {
      eventId: event.id,
      state: 'PLANNED',
      AND: [{ OR: [{ aId: { in: [...participantIds] } }, { bId: { in: [...participantIds] } }] }, { OR: [{ slot: { startsAt: { gt: at } } }, { shownSlot: { startsAt: { gt: at } } }] }],
    },
    orderBy: { id: 'asc' },
    select: { id: true, a: side, b: side, shownSlot: { select: { startsAt: true, endsAt: true } }, shownTable: table },
  })
  if (meetings.length === 0) return 0
  await placeMeetings(tx, event.id, { kind: 'live', byPersonId, changes: meetings.map(({ id }) => cancelChange(id, 'withdrawn')) })
  const told = meetings.flatMap(({ a, b, shownSlot, shownTable }) => {
    const [gone, other] = participantIds.includes(a.id) ? [a, b] : [b, a]
    if (!shownSlot || participantIds.includes(other.id)) return []
    return [{ participantId: other.id, lines: (t: Parameters<typeof meetingLine>[0]) => [meetingLine(t, event.timeZone, { ...shownSlot, partner: gone.name, organisation: gone.registration.organisationName, table: shownTable })] }]
  })
  if (told.length > 0) await tellOfDay(tx, event, 'cancelled', told)
  return meetings.length
}
