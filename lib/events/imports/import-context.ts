import 'server-only'
import { createHash } from 'node:crypto'
import type { db, Tx } from '@/lib/platform/db'
import type { ImportContext, JudgedRow } from './import-rows'

/** How long a list that was read waits for somebody to import it; it holds names and addresses. */
export const importKeptFor = 24 * 3_600_000

/** What rows are judged beside: the event as it is now. */
export async function loadImportContext(tx: Tx | typeof db, eventId: string): Promise<ImportContext> {
  const event = await tx.matchEvent.findUniqueOrThrow({
    where: { id: eventId },
    select: {
      timeZone: true, startsOn: true, endsOn: true, language: true,
      kinds: { orderBy: { position: 'asc' }, select: { id: true, names: true, organisationKinds: true } },
      registrations: { orderBy: { createdAt: 'asc' }, select: { id: true, organisationName: true, kindId: true, state: true, participants: { select: { id: true, email: true, cancelledAt: true } } } },
    },
  })
  const { registrations, kinds, ...rest } = event
  return {
    ...rest,
    kinds: kinds.map((kind) => ({ ...kind, names: kind.names as Record<string, string> })),
    registrations: registrations.map(({ participants, ...one }) => ({ ...one, people: participants.map((person) => ({ id: person.id, email: person.email, isGone: person.cancelledAt !== null })) })),
  }
}

/** What a preview said, in short: an import that would do anything else is refused. */
export const judgementMark = (rows: readonly JudgedRow[]): string => createHash('sha256').update(JSON.stringify(rows)).digest('base64url')
