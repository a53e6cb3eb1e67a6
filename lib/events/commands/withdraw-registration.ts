import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { fillPlaces, moveRegistration } from '../registrations/fill-places'
import { holdRegistration, mustMove } from '../registrations/lock-registration'
import { tellRegistration } from '../registrations/registration-mails'
import type { WithdrawRegistration } from '../registrations/registration-schemas'
import { releaseMeetings } from '../day/release-meetings'

/** An organisation does not come after all, as it says itself or as an organiser was told. Its place goes to the first in line. */
export async function withdrawRegistration(actor: Actor, input: WithdrawRegistration): Promise<{ movedUp: number }> {
  return db.$transaction(async (tx) => {
    const at = now()
    const { person, event, registration, sides } = await holdRegistration(tx, actor, input)
    mustMove('withdraw', registration)
    await moveRegistration(tx, registration.id, at, 'WITHDRAWN', { kind: 'withdrawn', personId: person.personId, text: input.text })
    const released = await releaseMeetings(tx, event, registration.participants.map((one) => one.id), person.personId, at)
    // Of an event that nobody can open yet, nobody is told.
    if (event.state !== 'DRAFT') await tellRegistration(tx, registration.id, 'withdrawn', { text: sides.includes('own') ? '' : input.text })
    const movedUp = registration.state === 'CONFIRMED' ? await fillPlaces(tx, event.id, at) : []
    await recordAudit(tx, person, { action: 'withdraw-registration', subject: 'event-registration', subjectId: registration.id, detail: { eventId: event.id, from: registration.state, side: sides[0]!, released, movedUp } })
    return { movedUp: movedUp.length }
  })
}
