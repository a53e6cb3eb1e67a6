import 'server-only'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Tx } from './db'

/** As much of an actor as the record needs; lib/accounts/model has the whole. */
export type AuditedActor =
  | { kind: 'visitor' }
  | { kind: 'person'; personId: string; organisation: { organisationId: string } | null }
  | { kind: 'job'; name: string }

/** Who did what to what, inside the transaction that does it. `detail` holds ids and codes, never texts or secrets. */
export async function recordAudit(
  tx: Tx,
  actor: AuditedActor,
  entry: { action: string; subject: string; subjectId: string; detail?: Prisma.InputJsonObject },
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      actorKind: actor.kind,
      personId: actor.kind === 'person' ? actor.personId : null,
      organisationId: actor.kind === 'person' ? (actor.organisation?.organisationId ?? null) : null,
      job: actor.kind === 'job' ? actor.name : null,
      action: entry.action,
      subject: entry.subject,
      subjectId: entry.subjectId,
      detail: entry.detail ?? {},
    },
  })
}
