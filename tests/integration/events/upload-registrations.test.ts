import { afterEach, beforeEach, expect, it } from 'vitest'
import { uploadRegistrations } from '@/lib/events/commands/upload-registrations'
import { getImportPreview } from '@/lib/events/imports/import-queries'
import { importLimits } from '@/lib/events/imports/import-table'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, type CreatedEvent } from '@/tests/factories/event'
import { outcomeOf } from '@/tests/factories/refusal'
import { createOutsiders, freeClock, holdClock } from './registering'

let event: CreatedEvent
const file = (text: string, name = 'list.csv') => ({ name, bytes: new TextEncoder().encode(text) })
const upload = (text: string, actor: Parameters<typeof uploadRegistrations>[0] = event.actor, name?: string) => uploadRegistrations(actor, { eventId: event.id, file: file(text, name) })
const good = 'Organisation,Kind,Person,E-mail\nA,Companies,Anna,anna@example.org\n'
beforeEach(async () => {
  holdClock()
  event = await createEvent()
})
afterEach(freeClock)

it('keeps a list to be looked at, by whoever read it, for a day; and imports nothing', async () => {
  const { importId } = await upload(good)
  const { preview } = await getImportPreview(event.actor, event.id, importId)
  expect([preview?.fileName, preview?.rows.map((row) => [row.number, row.organisation, row.problems.length]), await db.eventRegistration.count(), await auditedActions()]).toEqual(['list.csv', [[2, 'A', 0]], 0, ['upload-registrations']])
  const next = await upload(good)
  expect([(await getImportPreview(event.actor, event.id, importId)).preview, await db.registrationImport.count()]).toEqual([null, 1])
  setClock(new Date('2027-03-02T09:00:01Z'))
  expect((await getImportPreview(event.actor, event.id, next.importId)).preview).toBeNull()
})

it('says why a file is not taken, and keeps nothing of it', async () => {
  const outcomes = [
    await outcomeOf(upload('')),
    await outcomeOf(upload('Organisation,Country\nA,LV')),
    await outcomeOf(upload(`Organisation,Person,E-mail\n${'a,b,c\n'.repeat(100_000)}`)),
    await outcomeOf(upload(good, event.actor, 'list.pdf')),
    await outcomeOf(upload('x'.repeat(importLimits.bytes + 1))),
  ]
  expect([outcomes, await db.registrationImport.count(), (await auditedActions()).every((action) => action === 'refuse-registration-list')]).toEqual([
    ['RuleBroken registration.import-empty', 'RuleBroken registration.import-columns', 'RuleBroken registration.import-too-many-rows', 'RuleBroken registration.import-type', 'RuleBroken registration.import-too-large'], 0, true,
  ])
})

it('stores hostile texts as they can be stored', async () => {
  const { importId } = await upload(`Organisation,Kind,Person,E-mail\n=HYPERLINK("x"),Companies,\u202eAnna,anna@example.org\n`, event.actor, 'a\u0000\u202eb.csv')
  const { preview } = await getImportPreview(event.actor, event.id, importId)
  expect([preview?.fileName, preview?.rows[0]?.organisation, preview?.rows[0]?.problems.map((one) => `${one.column} ${one.code}`)]).toEqual(['ab.csv', '=HYPERLINK("x")', ['person hidden']])
})

it('is for organisers of this event, and each sees their own list', async () => {
  const { importId } = await upload(good)
  const other = await createEvent()
  const attendee = await createAttendee(event, 'sme')
  for (const actor of [...(await createOutsiders(other)), attendee.actor]) {
    expect(await outcomeOf(upload(good, actor))).toBe('NotFound not-found')
    expect(await outcomeOf(getImportPreview(actor, event.id, importId))).toBe('NotFound not-found')
  }
  expect((await getImportPreview(other.actor, other.id, importId)).preview).toBeNull()
  await db.eventStaff.create({ data: { eventId: event.id, personId: attendee.person.id, role: 'ORGANISER', addedById: event.actor.personId } })
  expect((await getImportPreview(attendee.actor, event.id, importId)).preview).toBeNull()
})
