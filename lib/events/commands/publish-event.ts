import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { Conflict, Forbidden, RuleBroken, RulesBroken } from '@/lib/platform/errors'
import { changeSettings } from '../preparing/change-settings'
import { canHoldEvents } from '../policy'
import { missingFor } from '../preparing/publishing'
import type { publishEventSchema } from '../schemas'

/** Everybody sees the event from now on. An organiser whose organisation is no longer checked may prepare, but not publish. */
export async function publishEvent(actor: Actor, input: z.infer<typeof publishEventSchema>): Promise<void> {
  await changeSettings(actor, input.eventId, async (tx, person, event) => {
    if (event.state !== 'DRAFT') throw new Conflict('event.is-published')
    if (!canHoldEvents(person) || person.organisation?.organisationId !== event.organisationId) throw new Forbidden('event.may-not-publish')
    const row = await tx.matchEvent.findUniqueOrThrow({
      where: { id: event.id },
      select: {
        language: true, texts: true, mode: true, venue: true, city: true, country: true, timeZone: true, endsOn: true, registrationClosesAt: true,
        kinds: { select: { mayMeet: true } },
        _count: { select: { slots: true, tables: true } },
      },
    })
    const [first, ...others] = missingFor({ ...row, slots: row._count.slots, tables: row._count.tables }, now()).map((code) => new RuleBroken(`event.missing.${code}`))
    if (first) throw new RulesBroken([first, ...others])
    await tx.matchEvent.update({ where: { id: event.id }, data: { state: 'OPEN', publishedAt: now() } })
    await recordAudit(tx, person, { action: 'publish-event', subject: 'event', subjectId: event.id })
  })
}
