import type { PersonActor } from '@/lib/accounts/model'
import { submitRegistrationSchema, updateRegistrationSchema } from '@/lib/events/registrations/registration-schemas'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import type { CreatedEvent } from '@/tests/factories/event'
import { createMember } from '@/tests/factories/introduction'
import { createPerson, actorFor } from '@/tests/factories/person'

/** Months before the event of the factory. */
export const someDay = new Date('2027-03-01T09:00:00Z')
export const holdClock = (): void => setClock(someDay)
export const freeClock = (): void => setClock(null)

type Row = Record<string, unknown>
export const personRow = (actor: { name: string; email: string }, more: Row = {}): Row => ({ name: actor.name, email: actor.email, 'languages': ['en'], ...more })

export const submitInput = (event: { id: string }, actor: PersonActor, more: Row = {}) =>
  submitRegistrationSchema.parse({ eventId: event.id, brings: 'A board of free beds.', seeks: 'A hospital that tries it.', people: [personRow(actor)], ...more })
export const updateInput = (event: { id: string }, registrationId: string, revision: number, people: Row[], more: Row = {}) =>
  updateRegistrationSchema.parse({ eventId: event.id, registrationId, revision, brings: '', seeks: '', people, ...more })

export const stateOf = async (id: string): Promise<string> => (await db.eventRegistration.findUniqueOrThrow({ where: { id }, select: { state: true } })).state
export const stepsOf = async (id: string): Promise<string[]> => (await db.registrationStep.findMany({ where: { registrationId: id }, orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { kind: true } })).map((step) => step.kind)

/** Those who may do nothing with a registration: a member of another organisation, somebody without one, an organiser of another event, a visitor. */
export async function createOutsiders(other: CreatedEvent) {
  return [(await createMember('SME')).actor, await actorFor(await createPerson()), other.actor, { kind: 'visitor' as const }, { kind: 'job' as const, name: 'any' }]
}
