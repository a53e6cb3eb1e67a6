import { usualAims } from '@/lib/events/schedule/schedule-aims'
import { withRows, type KindFacts, type ParticipantFacts, type ScheduleFacts, type SlotFacts, type TableFacts } from '@/lib/events/schedule/schedule-facts'

/** Facts of a schedule that stay in memory: two kinds that meet each other, slots of 20 minutes from nine o'clock, tables alike. */
const minute = 60_000
export const nine = new Date('2027-06-03T09:00:00Z')

export const buildKind = (id: string, fields: Partial<KindFacts> = {}): KindFacts => ({ id, names: { en: id }, mayMeet: [], floor: 0, most: null, ...fields })

export const buildTable = (id: string, fields: Partial<TableFacts> = {}): TableFacts => ({ id, label: id, hall: '', isStepFree: true, hasHearingLoop: false, isOnline: false, ownerId: null, closedFrom: null, closedUntil: null, ...fields })

export const buildParticipant = (id: string, fields: Partial<ParticipantFacts> = {}): ParticipantFacts => ({
  id,
  registrationId: `r ${id}`,
  organisationId: `o ${id}`,
  organisationName: id,
  country: 'SE',
  kindId: 'sme',
  personId: null,
  name: id,
  languages: ['en'],
  isOnline: false,
  needsStepFree: false,
  needsHearingLoop: false,
  isStandby: false,
  floor: 0,
  most: null,
  away: {},
  ...fields,
})

export const buildSlots = (count: number, pauseAfter: readonly number[] = []): SlotFacts[] => {
  let at = nine.getTime()
  return withRows(
    Array.from({ length: count }, (_, i) => {
      const slot = { id: `s${i}`, sessionId: 'session', startsAt: new Date(at), endsAt: new Date(at + 20 * minute) }
      at += (pauseAfter.includes(i) ? 60 : 20) * minute
      return slot
    }),
  )
}

export const buildFacts = (fields: Partial<ScheduleFacts> & { participants: ParticipantFacts[] }): ScheduleFacts => ({
  eventId: 'event',
  language: 'en',
  timeZone: 'Europe/Riga',
  mode: 'ON_SITE',
  restAfter: null,
  aims: usualAims,
  slots: buildSlots(4),
  tables: [buildTable('t1'), buildTable('t2')],
  kinds: [buildKind('sme', { mayMeet: ['authority'] }), buildKind('authority', { mayMeet: ['sme'] })],
  never: [],
  ...fields,
})
