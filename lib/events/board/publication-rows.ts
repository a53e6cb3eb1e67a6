import 'server-only'
import type { db, Tx } from '@/lib/platform/db'
import type { Prisma } from '@/lib/generated/prisma/client'

/** Both layers of an event's meetings with what a mail or a preview says of them. Authorises nobody. */
const tableSelect = { label: true, hall: true, isOnline: true } as const
const slotSelect = { startsAt: true, endsAt: true } as const
const personSelect = { id: true, name: true, registration: { select: { organisationName: true } } } as const
const select = {
  id: true, aId: true, bId: true, slotId: true, tableId: true, shownSlotId: true, shownTableId: true, state: true, shownAt: true,
  slot: { select: slotSelect }, table: { select: tableSelect }, shownSlot: { select: slotSelect }, shownTable: { select: tableSelect }, a: { select: personSelect }, b: { select: personSelect },
} satisfies Prisma.MeetingSelect

export type PublicationRow = Prisma.MeetingGetPayload<{ select: typeof select }> & { wasTold: boolean }

export async function listPublicationRows(tx: Tx | typeof db, eventId: string): Promise<PublicationRow[]> {
  const rows = await tx.meeting.findMany({ where: { eventId, OR: [{ slotId: { not: null } }, { shownSlotId: { not: null } }] }, orderBy: { id: 'asc' }, select })
  return rows.map((row) => ({ ...row, wasTold: row.shownAt !== null }))
}

/** Those who come and have not cancelled: whom a publication tells. */
export function listTold(tx: Tx | typeof db, eventId: string) {
  return tx.eventParticipant.findMany({
    where: { eventId, cancelledAt: null, registration: { state: 'CONFIRMED' } },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, email: true, locale: true, attendsOnline: true, timeZone: true, agendaChoices: { select: { agendaItemId: true } } },
  })
}
