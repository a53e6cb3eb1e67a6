import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { giveOrQueue } from '../registrations/give-or-queue'
import { holdOrganisedEvent, mustBePublished } from '../registrations/lock-registration'
import { canMove } from '../registrations/registration-moves'
import type { ConfirmRegistrations } from '../registrations/registration-schemas'

/** An organiser says yes, to one or to many, in the order they came. Those for whom there is no place wait for one. */
export async function confirmRegistrations(actor: Actor, input: ConfirmRegistrations): Promise<{ confirmed: number; waiting: number; skipped: number }> {
  return db.$transaction(
    async (tx) => {
      const at = now()
      const { person, event } = await holdOrganisedEvent(tx, actor, input.eventId)
      mustBePublished(event)
      const ids = [...new Set(input.registrations)]
      const found = await tx.eventRegistration.findMany({ where: { id: { in: ids }, eventId: event.id }, orderBy: [{ stateAt: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }], select: { id: true, kindId: true, state: true } })
      if (found.length !== ids.length) throw new NotFound()
      const asked = found.filter((one) => canMove('confirm', one.state))
      if (asked.length === 0) throw new Conflict('registration.is-elsewhere')
      const counts = { confirmed: 0, waiting: 0, skipped: found.length - asked.length }
      for (const registration of asked) {
        const state = await giveOrQueue(tx, event.id, registration, at, person.personId)
        counts[state === 'CONFIRMED' ? 'confirmed' : 'waiting'] += 1
        await recordAudit(tx, person, { action: 'confirm-registrations', subject: 'event-registration', subjectId: registration.id, detail: { eventId: event.id, from: registration.state, state } })
      }
      return counts
    },
    { timeout: 60_000, maxWait: 15_000 },
  )
}
