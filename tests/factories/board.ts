import { usualAims } from '@/lib/events/schedule/schedule-aims'
import { withRows, type KindFacts, type ParticipantFacts, type ScheduleFacts, type TableFacts } from '@/lib/events/schedule/schedule-facts'
import type { BoardMeeting } from '@/lib/events/board/judge-board'

const minute = 60_000

/** Facts in memory: slots of 20 minutes from 9:00, tables T1 … that do for everybody, companies and authorities that may meet each other. */
export function buildFacts(fields: Partial<Omit<ScheduleFacts, 'participants' | 'tables'>> & { slotCount?: number; participants?: (Partial<ParticipantFacts> & { id: string })[]; tables?: (Partial<TableFacts> & { id: string })[] } = {}): ScheduleFacts {
  const { slotCount = 4, participants = [], tables = [{ id: 'T1' }, { id: 'T2' }], ...rest } = fields
  const startsAt = Date.UTC(2027, 5, 3, 6)
  const kind = (id: string, mayMeet: string[]): KindFacts => ({ id, names: { en: id }, mayMeet, floor: 0, most: null })
  return {
    eventId: 'event',
    language: 'en',
    timeZone: 'Europe/Riga',
    mode: 'ON_SITE',
    restAfter: null,
    aims: usualAims,
    slots: withRows(Array.from({ length: slotCount }, (_, i) => ({ id: `s${i}`, sessionId: 'morning', startsAt: new Date(startsAt + i * 20 * minute), endsAt: new Date(startsAt + (i + 1) * 20 * minute) }))),
    kinds: [kind('company', ['authority']), kind('authority', ['company'])],
    never: [],
    ...rest,
    tables: tables.map((table) => ({ label: table.id, hall: '', isStepFree: true, hasHearingLoop: true, isOnline: false, ownerId: null, closedFrom: null, closedUntil: null, ...table })),
    participants: participants.map((one) => ({
      registrationId: `r-${one.id}`, organisationId: null, organisationName: `Organisation of ${one.id}`, country: 'LV', kindId: one.id.startsWith('a') ? 'authority' : 'company', personId: null, name: one.id.toUpperCase(),
      languages: ['en'], isOnline: false, needsStepFree: false, needsHearingLoop: false, isStandby: false, floor: 0, most: null, away: {}, ...one,
    })),
  }
}

export const buildMeeting = (aId: string, bId: string, slot: number, tableId: string | null = 'T1', fields: Partial<BoardMeeting> = {}): BoardMeeting => ({
  id: `${aId}-${bId}`, version: 0, aId, bId, aName: aId.toUpperCase(), bName: bId.toUpperCase(), slotId: `s${slot}`, tableId, isLocked: false, score: 50, ...fields,
})
