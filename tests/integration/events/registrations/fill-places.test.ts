import { afterEach, beforeEach, expect, it } from 'vitest'
import { saveParticipantKind } from '@/lib/events/commands/save-participant-kind'
import { updateEventDetails } from '@/lib/events/commands/update-event-details'
import { saveParticipantKindSchema, updateEventDetailsSchema } from '@/lib/events/schemas'
import { detailsForm, kindForm, markOf } from '@/lib/events/preparing/settings-forms'
import { getKinds, getSettings } from '@/lib/events/preparing/settings-queries'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent, type CreatedEvent } from '@/tests/factories/event'
import { mailTo } from '@/tests/factories/mailbox'
import { freeClock, holdClock, stateOf } from '../registering'

let event: CreatedEvent
beforeEach(async () => {
  holdClock()
  event = await createEvent()
})
afterEach(freeClock)

it('gives the places of a higher capacity to those who wait, in their order', async () => {
  await db.matchEvent.update({ where: { id: event.id }, data: { capacity: 1 } })
  await createAttendee(event, 'sme')
  const line = []
  for (let minute = 1; minute <= 3; minute++) line.push(await createAttendee(event, 'sme', { state: 'WAITING', waitingSince: new Date(Date.parse('2027-02-02T00:00:00Z') + minute * 60_000) }))
  const form = detailsForm(await getSettings(event.actor, event.id))
  await updateEventDetails(event.actor, updateEventDetailsSchema.parse({ ...form, eventId: event.id, before: markOf(form), capacity: '3' }))
  expect(await Promise.all(line.map((one) => stateOf(one.registrationId)))).toEqual(['CONFIRMED', 'CONFIRMED', 'WAITING'])
  expect([await mailTo(line[1]!.person.email), await mailTo(line[2]!.person.email)]).toEqual([['registration-moved-up'], []])
})

it('gives the places of a kind that gets more to those of this kind', async () => {
  await db.participantKind.update({ where: { id: event.kinds.sme }, data: { capacity: 1 } })
  await createAttendee(event, 'sme')
  const waiting = await createAttendee(event, 'sme', { state: 'WAITING' })
  const kind = (await getKinds(event.actor, event.id)).find((one) => one.id === event.kinds.sme)!
  const form = kindForm(kind)
  await saveParticipantKind(event.actor, saveParticipantKindSchema.parse({ eventId: event.id, kindId: kind.id, before: markOf(form), names: { en: 'Companies' }, organisationKinds: ['SME'], expected: '10', capacity: '2', minMeetings: '0', maxMeetings: '' }))
  expect(await stateOf(waiting.registrationId)).toBe('CONFIRMED')
})
