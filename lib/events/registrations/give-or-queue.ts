import 'server-only'
import type { Tx } from '@/lib/platform/db'
import { listWaiting, loadPlaces, moveRegistration } from './fill-places'
import { lackingPlace, placeInLine } from './places'
import { tellRegistration } from './registration-mails'

/**
 * A place if there is one, else the end of the line; told either way. To be called with the event held (lockEvent): whoever comes
 * second finds the place taken.
 */
export async function giveOrQueue(tx: Tx, eventId: string, registration: { id: string; kindId: string }, at: Date, personId: string, isTold = true): Promise<'CONFIRMED' | 'WAITING'> {
  const places = await loadPlaces(tx, eventId)
  if (lackingPlace(places, registration.kindId) === null) {
    await moveRegistration(tx, registration.id, at, 'CONFIRMED', { kind: 'confirmed', personId })
    if (isTold) await tellRegistration(tx, registration.id, 'confirmed')
    return 'CONFIRMED'
  }
  const waiting = await listWaiting(tx, eventId)
  const last = waiting.at(-1)?.waitingSince
  // Several that begin to wait at one moment keep the order in which they were looked at.
  const since = last && last >= at ? new Date(last.getTime() + 1) : at
  await moveRegistration(tx, registration.id, at, 'WAITING', { kind: 'waiting', personId }, { waitingSince: since })
  if (isTold) await tellRegistration(tx, registration.id, 'waiting', { place: placeInLine(places, await listWaiting(tx, eventId), registration.id) })
  return 'WAITING'
}
