import { afterEach, expect, test } from 'vitest'
import { tendEvents } from '@/lib/jobs/tend-events'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { createMet, evening } from '@/tests/factories/met'

afterEach(() => setClock(null))

const kinds = async () => (await db.message.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: { kind: true } })).map(({ kind }) => kind)

test('reminds in the evening and asks three months later, each once however often it runs and wherever', async () => {
  await createMet()
  setClock(evening)
  await Promise.all([tendEvents(), tendEvents()])
  await tendEvents()
  expect(await kinds()).toEqual(['event-outcomes', 'event-outcomes'])
  setClock(new Date('2027-09-04T06:00:00Z'))
  await Promise.all([tendEvents(), tendEvents()])
  await tendEvents()
  expect(await kinds()).toEqual(['event-outcomes', 'event-outcomes', 'event-later', 'event-later'])
})
