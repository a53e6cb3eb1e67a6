import type { PersonActor } from '@/lib/accounts/model'
import { db } from '@/lib/platform/db'
import { createEntry } from './entry'
import { createAttendee, createEvent, createMeeting, type CreatedAttendee, type CreatedEvent } from './event'

/** After the meetings of `createEvent`, the evening of 3 June 2027. */
export const evening = new Date('2027-06-03T16:00:00Z')

export type Met = { event: CreatedEvent; company: CreatedAttendee; authority: CreatedAttendee; meetingId: string; needId: string; offeringId: string }

/** A company and an authority who met in the first slot, each with what it brought unless left out. */
export async function createMet(fields: { withoutOffering?: boolean; withoutNeed?: boolean; event?: CreatedEvent; slot?: number } = {}): Promise<Met> {
  const event = fields.event ?? (await createEvent())
  const [company, authority] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority')]
  const offering = fields.withoutOffering ? null : await bring(company, 'OFFERING')
  const need = fields.withoutNeed ? null : await bring(authority, 'NEED')
  const { id } = await createMeeting(event, company, authority, { slot: fields.slot ?? 0, table: 0 })
  return { event, company, authority, meetingId: id, needId: need ?? '', offeringId: offering ?? '' }
}

/** Published, and brought to the event. */
export async function bring(attendee: CreatedAttendee, kind: 'NEED' | 'OFFERING' | 'MANDATE'): Promise<string> {
  const entry = await createEntry(kind, { organisationId: attendee.organisation.id })
  await db.registrationEntry.create({ data: { registrationId: attendee.registrationId, entryId: entry.id } })
  return entry.id
}

/** Somebody who has nothing to do with the meeting: a visitor, a job, another participant, the organiser, another organiser. */
export async function othersOf({ event }: Met): Promise<{ name: string; actor: { kind: 'visitor' } | { kind: 'job'; name: string } | PersonActor }[]> {
  const [rival, elsewhere] = [await createAttendee(event, 'sme'), await createEvent()]
  return [
    { name: 'visitor', actor: { kind: 'visitor' } },
    { name: 'job', actor: { kind: 'job', name: 'x' } },
    { name: 'another participant', actor: rival.actor },
    { name: 'the organiser', actor: event.actor },
    { name: 'the organiser of another event', actor: elsewhere.actor },
  ]
}
