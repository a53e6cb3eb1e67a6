import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db, type Tx } from '@/lib/platform/db'
import { RuleBroken } from '@/lib/platform/errors'
import { foldText } from '@/lib/platform/fold-text'
import { keepRegistrationStep } from '../registrations/fill-places'
import { giveOrQueue } from '../registrations/give-or-queue'
import { holdOrganisedEvent, lockedRegistrationSelect, mustBePublished, type LockedRegistration } from '../registrations/lock-registration'
import { livingStates, type RegistrationState } from '../model'
import { canMove } from '../registrations/registration-moves'
import { tellRegistration } from '../registrations/registration-mails'
import type { AddRegistration } from '../registrations/registration-schemas'
import { writePeople } from '../registrations/write-people'

/**
 * An organiser adds somebody, also on the day itself: with an organisation that is registered already as one more of its people, else
 * as a registration of its own. It is confirmed at once while there is a place.
 */
export async function addRegistration(actor: Actor, input: AddRegistration): Promise<{ registrationId: string; participantId: string; state: RegistrationState }> {
  return db.$transaction(async (tx) => {
    const at = now()
    const { person, event } = await holdOrganisedEvent(tx, actor, input.eventId)
    mustBePublished(event)
    if (!event.kinds.some((kind) => kind.id === input.kindId)) throw new RuleBroken('registration.kind', {}, 'kindId')
    const known = await findByName(tx, event.id, input.organisationName)
    const { organisationName, country, city, website, kindId, brings, seeks } = input
    const registration =
      known ??
      (await tx.eventRegistration.create({
        data: { eventId: event.id, organisationName, country, city, website, kindId, brings, seeks, state: 'SUBMITTED', stateAt: at, source: 'DESK' },
        select: lockedRegistrationSelect,
      }))
    const one = {
      at: 0, id: '', name: input.name, email: input.email, jobTitle: input.jobTitle, languages: input.languages, locale: event.language, attendance: 'on-site' as const, timeZone: '', arrives: '', leaves: '', blocks: [],
      needsStepFree: false, needsHearingLoop: false, accessNote: '', maxMeetings: null, agenda: [], isStandby: input.isStandby, saysAccess: undefined,
    }
    const [added] = await writePeople(tx, { event, registration, person, side: 'organiser', people: [one], at })
    const participantId = added ?? registration.participants.find((other) => other.email === input.email)!.id
    if (input.isHere) await tx.eventParticipant.update({ where: { id: participantId }, data: { checkedInAt: at, checkedInById: person.personId } })
    if (known) await keepRegistrationStep(tx, known.id, at, 'changed', person.personId, input.name)
    const isAsked = canMove('confirm', registration.state)
    const state = isAsked ? await giveOrQueue(tx, event.id, registration, at, person.personId) : registration.state
    if (!isAsked && added) await tellRegistration(tx, registration.id, 'added', { only: [added] })
    await recordAudit(tx, person, { action: 'add-registration', subject: 'event-registration', subjectId: registration.id, detail: { eventId: event.id, state, isNew: known === null, isHere: input.isHere } })
    return { registrationId: registration.id, participantId, state }
  })
}

/** A registration of an organisation of this name, however it is accented; a living one before one that was given up. */
async function findByName(tx: Tx, eventId: string, name: string): Promise<LockedRegistration | null> {
  const rows = await tx.eventRegistration.findMany({ where: { eventId }, orderBy: { createdAt: 'asc' }, select: { id: true, organisationName: true, state: true } })
  const same = rows.filter((row) => foldText(row.organisationName) === foldText(name))
  const row = same.find((one) => (livingStates as readonly RegistrationState[]).includes(one.state)) ?? same[0]
  return row ? tx.eventRegistration.findUniqueOrThrow({ where: { id: row.id }, select: lockedRegistrationSelect }) : null
}
