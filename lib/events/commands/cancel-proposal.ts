import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { organisedEvent } from '../find-event'
import type { CancelProposal } from '../schedule/schedule-schemas'

/** One that waits is cancelled at once; one that runs hears it within a second, and keeps the best it has. */
export async function cancelProposal(actor: Actor, { eventId, number }: CancelProposal): Promise<void> {
  const { actor: person } = await organisedEvent(actor, eventId)
  const proposal = await db.scheduleProposal.findUnique({ where: { eventId_number: { eventId, number } }, select: { id: true } })
  if (!proposal) throw new NotFound()
  const at = now()
  await db.$transaction(async (tx) => {
    const waiting = await tx.scheduleProposal.updateMany({ where: { id: proposal.id, state: 'QUEUED' }, data: { state: 'CANCELLED', cancelRequestedAt: at, finishedAt: at } })
    const running = waiting.count > 0 ? waiting : await tx.scheduleProposal.updateMany({ where: { id: proposal.id, state: 'RUNNING', cancelRequestedAt: null }, data: { cancelRequestedAt: at } })
    if (running.count === 0) throw new Conflict('schedule.not-running')
    await recordAudit(tx, person, { action: 'schedule.cancel-proposal', subject: 'ScheduleProposal', subjectId: proposal.id, detail: { eventId, number } })
  })
}
