import { expect, it } from 'vitest'
import { setOrganiserMails } from '@/lib/events/commands/set-organiser-mails'
import { getsOrganiserMails } from '@/lib/events/registrations/organiser-mail-queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent } from '@/tests/factories/event'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { createOutsiders } from './registering'

it('turns one’s own mails of one event off and on', async () => {
  const [event, other] = [await createEvent(), await createEvent()]
  const person = await createPerson()
  await db.eventStaff.createMany({ data: [event, other].map(({ id, actor }) => ({ eventId: id, personId: person.id, role: 'ORGANISER' as const, addedById: actor.personId })) })
  const colleague = await actorFor(person)
  expect(await getsOrganiserMails(event.actor, event.id)).toBe(true)
  await setOrganiserMails(colleague, { eventId: event.id, isOn: false })
  expect([await getsOrganiserMails(colleague, event.id), await getsOrganiserMails(event.actor, event.id), await getsOrganiserMails(colleague, other.id)]).toEqual([false, true, true])
  await setOrganiserMails(colleague, { eventId: event.id, isOn: true })
  expect([await getsOrganiserMails(colleague, event.id), await auditedActions()]).toEqual([true, ['set-organiser-mails', 'set-organiser-mails']])
})

it('is for organisers of the event', async () => {
  const event = await createEvent()
  const participant = await createAttendee(event, 'sme')
  for (const actor of [...(await createOutsiders(await createEvent())), participant.actor]) {
    expect([await outcomeOf(setOrganiserMails(actor, { eventId: event.id, isOn: false })), await outcomeOf(getsOrganiserMails(actor, event.id))]).toEqual(['NotFound not-found', 'NotFound not-found'])
  }
  expect(await db.organiserMails.count()).toBe(0)
})
