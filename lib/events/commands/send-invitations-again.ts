import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import { mayInviteFrom, unopenedPlaces } from '../registrations/invitations'
import { holdOrganisedEvent, mustBePublished } from '../registrations/lock-registration'
import { tellRegistrations } from '../registrations/registration-mails'
import type { SendInvitationsAgain } from '../registrations/registration-schemas'
import { isOver } from '../registrations/registration-window'

/** The mail that leads to a place goes out again to those who have not opened theirs: of one registration, or of all. Each gets it once a day at most. */
export async function sendInvitationsAgain(actor: Actor, input: SendInvitationsAgain): Promise<{ people: number; tooSoon: number }> {
  return db.$transaction(
    async (tx) => {
      const at = now()
      const { person, event } = await holdOrganisedEvent(tx, actor, input.eventId)
      mustBePublished(event)
      if (isOver(event, at)) throw new RuleBroken('registration.window-over')
      if (input.registrationId !== '' && (await tx.eventRegistration.count({ where: { id: input.registrationId, eventId: event.id } })) === 0) throw new NotFound()
      const unopened = await tx.eventParticipant.findMany({
        where: { eventId: event.id, ...(input.registrationId === '' ? {} : { registrationId: input.registrationId }), ...unopenedPlaces },
        orderBy: { id: 'asc' },
        select: { id: true, registrationId: true, invitedAt: true, registration: { select: { state: true } } },
      })
      const due = unopened.filter((one) => mayInviteFrom(one.invitedAt, at) === null)
      if (due.length === 0) throw new RuleBroken(unopened.length === 0 ? 'registration.all-opened' : 'registration.invited-just-now')
      for (const [mail, isAsked] of [['invited', true], ['unopened', false]] as const) {
        const told = due.filter((one) => (one.registration.state === 'INVITED') === isAsked)
        await tellRegistrations(tx, [...new Set(told.map((one) => one.registrationId))].map((registrationId) => ({ registrationId })), mail, { only: told.map((one) => one.id) })
      }
      const registrations = [...new Set(due.map((one) => one.registrationId))]
      await tx.registrationStep.createMany({ data: registrations.map((registrationId) => ({ registrationId, at, kind: 'invited-again', personId: person.personId })) })
      const tooSoon = unopened.length - due.length
      await recordAudit(tx, person, {
        action: 'send-invitations-again',
        subject: input.registrationId === '' ? 'match-event' : 'event-registration',
        subjectId: input.registrationId || event.id,
        detail: { eventId: event.id, registrations: registrations.length, people: due.length, tooSoon },
      })
      return { people: due.length, tooSoon }
    },
    { timeout: 60_000, maxWait: 15_000 },
  )
}
