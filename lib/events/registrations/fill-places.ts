import 'server-only'
import type { Prisma, RegistrationState } from '@/lib/generated/prisma/client'
import type { Tx } from '@/lib/platform/db'
import type { RegistrationStepKind } from '../model'
import { inLine, whoMovesUp, type Places } from './places'
import { tellRegistration } from './registration-mails'
import { isOver } from './registration-window'

export async function keepRegistrationStep(tx: Tx, registrationId: string, at: Date, kind: RegistrationStepKind, personId: string | null, text = ''): Promise<void> {
  await tx.registrationStep.create({ data: { registrationId, at, kind, personId, text } })
}

/** A registration gets into a state; how it got there is kept, and screens that show the earlier one are out of date. */
export async function moveRegistration(tx: Tx, registrationId: string, at: Date, state: RegistrationState, step: { kind: RegistrationStepKind; personId: string | null; text?: string }, more: Prisma.EventRegistrationUpdateInput = {}): Promise<void> {
  await tx.eventRegistration.update({ where: { id: registrationId }, data: { ...more, state, stateAt: at, waitingSince: state === 'WAITING' ? (more.waitingSince ?? at) : null, revision: { increment: 1 } } })
  await keepRegistrationStep(tx, registrationId, at, step.kind, step.personId, step.text)
}

export async function loadPlaces(tx: Tx, eventId: string): Promise<Places> {
  const [event, taken] = [
    await tx.matchEvent.findUniqueOrThrow({ where: { id: eventId }, select: { capacity: true, kinds: { select: { id: true, capacity: true } } } }),
    await tx.eventRegistration.groupBy({ by: ['kindId'], where: { eventId, state: 'CONFIRMED' }, _count: true }),
  ]
  return { capacity: event.capacity, kinds: event.kinds.map((kind) => ({ ...kind, taken: taken.find((one) => one.kindId === kind.id)?._count ?? 0 })) }
}

export const listWaiting = async (tx: Tx, eventId: string) =>
  inLine(await tx.eventRegistration.findMany({ where: { eventId, state: 'WAITING' }, select: { id: true, kindId: true, waitingSince: true, createdAt: true } }))

/**
 * Places that have come free go to who has waited longest, and they are told. To be called with the event held (lockEvent) by whatever
 * frees places: a withdrawal, another kind, a higher capacity. Answers with who moved up.
 */
export async function fillPlaces(tx: Tx, eventId: string, at: Date): Promise<string[]> {
  const event = await tx.matchEvent.findUniqueOrThrow({ where: { id: eventId }, select: { state: true, timeZone: true, startsOn: true, endsOn: true } })
  if (event.state !== 'OPEN' || isOver(event, at)) return []
  const moved = whoMovesUp(await loadPlaces(tx, eventId), await listWaiting(tx, eventId))
  for (const { id } of moved) {
    await moveRegistration(tx, id, at, 'CONFIRMED', { kind: 'moved-up', personId: null })
    await tellRegistration(tx, id, 'moved-up')
  }
  return moved.map((one) => one.id)
}
