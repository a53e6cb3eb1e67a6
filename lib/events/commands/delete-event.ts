import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { RuleBroken } from '@/lib/platform/errors'
import { lockEvent, organisedEvent } from '../find-event'
import type { deleteEventSchema } from '../schemas'

/** A draft alone: what people have seen is cancelled, and stays. */
export async function deleteEvent(actor: Actor, input: z.infer<typeof deleteEventSchema>): Promise<void> {
  await db.$transaction(async (tx) => {
    await organisedEvent(actor, input.eventId, tx)
    await lockEvent(tx, input.eventId)
    const { actor: person, event } = await organisedEvent(actor, input.eventId, tx)
    if (event.state !== 'DRAFT') throw new RuleBroken('event.cancel-instead')
    await tx.matchEvent.delete({ where: { id: event.id } })
    await recordAudit(tx, person, { action: 'delete-event', subject: 'event', subjectId: event.id })
  })
}
