import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { organisedEvent } from '../find-event'
import type { NameProposal } from '../schedule/schedule-schemas'

/** A name tells proposals apart better than a number. Empty: none. */
export async function nameProposal(actor: Actor, { eventId, number, name }: NameProposal): Promise<void> {
  const { actor: person } = await organisedEvent(actor, eventId)
  await db.$transaction(async (tx) => {
    const proposal = await tx.scheduleProposal.findUnique({ where: { eventId_number: { eventId, number } }, select: { id: true } })
    if (!proposal) throw new NotFound()
    await tx.scheduleProposal.update({ where: { id: proposal.id }, data: { name }, select: { id: true } })
    await recordAudit(tx, person, { action: 'schedule.name-proposal', subject: 'ScheduleProposal', subjectId: proposal.id, detail: { eventId, number } })
  })
}
