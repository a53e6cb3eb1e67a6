import { expect, test } from 'vitest'
import { addEventStaff } from '@/lib/events/commands/add-event-staff'
import { addEventStaffSchema } from '@/lib/events/schemas'
import { getSettings, getStaff, listOwnEvents } from '@/lib/events/preparing/settings-queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

test('lets a person organise, tells them once, and changes the role when asked again', async () => {
  const event = await createEvent()
  const person = await createPerson({ name: 'Aino' })
  const add = (role: string) => addEventStaff(event.actor, addEventStaffSchema.parse({ eventId: event.id, email: person.email.toUpperCase(), role }))
  await add('ORGANISER')
  expect((await getSettings(await actorFor(person), event.id)).id).toBe(event.id)
  await add('DESK')
  expect(await outcomeOf(getSettings(await actorFor(person), event.id))).toBe('NotFound not-found')
  expect((await listOwnEvents(await actorFor(person))).events.map(({ id, isOrganiser }) => [id, isOrganiser])).toEqual([[event.id, false]])
  expect((await getStaff(event.actor, event.id)).staff.map((one) => [one.person.name, one.role])).toEqual([['Aino', 'DESK']])
  expect(await db.message.findMany({ select: { to: true, kind: true } })).toEqual([{ to: person.email, kind: 'event-staff' }])
  expect(await auditedActions()).toEqual(['add-event-staff', 'add-event-staff'])
})

test('is not for others: desk staff cannot raise themselves', async () => {
  const event = await createEvent()
  const person = await createPerson()
  const outsiders = await outsidersOf(event)
  expect(await outcomesFor(outsiders, (actor) => addEventStaff(actor, { eventId: event.id, email: person.email, role: 'ORGANISER' }))).toEqual(['NotFound not-found'])
  expect(await db.eventStaff.count({ where: { eventId: event.id, role: 'ORGANISER' } })).toBe(0)
})

test('names no stranger and no member, and lists of addresses cannot be tried', async () => {
  const event = await createEvent()
  const unconfirmed = await createPerson({ isVerified: false })
  const add = (email: string) => outcomeOf(addEventStaff(event.actor, { eventId: event.id, email, role: 'DESK' }))
  expect(await add('nobody@example.org')).toBe('RuleBroken staff.no-account')
  expect(await add(unconfirmed.email)).toBe('RuleBroken staff.no-account')
  expect(await add(event.actor.email)).toBe('RuleBroken staff.is-member')
  const tried: string[] = []
  for (let i = 0; i < 20; i++) tried.push(await add(`nobody-${i}@example.org`))
  expect(tried.at(-1)).toBe('RuleBroken too-many-tries')
  expect(await db.message.count()).toBe(0)
})
