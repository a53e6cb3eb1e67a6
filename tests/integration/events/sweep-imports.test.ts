import { afterEach, beforeEach, expect, it } from 'vitest'
import { sweepImports } from '@/lib/events/commands/sweep-imports'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createEvent } from '@/tests/factories/event'
import { outcomeOf } from '@/tests/factories/refusal'
import { freeClock, holdClock, someDay } from './registering'

beforeEach(holdClock)
afterEach(freeClock)

it('forgets lists that nobody imported within a day, and is work of a job alone', async () => {
  const event = await createEvent()
  const keep = (hours: number) => db.registrationImport.create({ data: { eventId: event.id, byPersonId: event.actor.personId, at: new Date(someDay.getTime() - hours * 3_600_000), fileName: `${hours}.csv`, table: {} } })
  await keep(23)
  await keep(25)
  expect(await outcomeOf(sweepImports(event.actor))).toBe('NotFound not-found')
  await sweepImports({ kind: 'job', name: 'sweep' })
  await sweepImports({ kind: 'job', name: 'sweep' })
  expect([(await db.registrationImport.findMany()).map((row) => row.fileName), await auditedActions()]).toEqual([['23.csv'], ['sweep-imports']])
})
