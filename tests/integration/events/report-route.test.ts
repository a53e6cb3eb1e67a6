import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { GET } from '@/app/[locale]/api/events/[id]/report/route'
import { db } from '@/lib/platform/db'
import { createEvent } from '@/tests/factories/event'
import { createMet } from '@/tests/factories/met'
import { signInAs } from '@/tests/factories/person'

// Other files in this process have read Next's own parts, and will again.
vi.hoisted(() => vi.resetModules())
afterAll(() => void vi.resetModules())
// The parts of Next that need a running server: the session cookie a browser sends, and the library that looks it up with our adapter.
let token: string | null = null
vi.mock('next/headers', () => ({ cookies: async () => ({ has: () => token !== null }), headers: async () => new Headers() }))
vi.mock('next/server', async (original) => ({ ...(await original<object>()), after: () => {} }))
vi.mock('next-auth', () => ({
  getServerSession: async ({ adapter }: { adapter: { getSessionAndUser: (token: string) => Promise<{ user: { id: string } } | null> } }) => {
    const found = token === null ? null : await adapter.getSessionAndUser(token)
    return found && { sessionId: found.user.id }
  },
}))
beforeEach(() => {
  token = null
})

const ask = (eventId: string, search: string) => GET(new Request(`http://localhost/en/api/events/${eventId}/report${search}`), { params: Promise.resolve({ locale: 'en', id: eventId }) })

test('a table is sent to be saved, and what people typed stays text', async () => {
  const { event, company } = await createMet()
  await db.eventRegistration.update({ where: { id: company.registrationId }, data: { organisationName: '=cmd|"/c calc"!A1' } })
  token = (await signInAs({ id: event.actor.personId }, { organisation: event.organisation })).token
  const answer = await ask(event.id, '?format=csv&table=meetings')
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'text/csv; charset=utf-8', 'private, no-store'])
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="Meeting day \d+ report Meetings\.csv"/)
  const text = await answer.text()
  expect(text).toContain(`"'=cmd|""/c calc""!A1"`)
  expect(text.split('\r\n')).toHaveLength(3)
})

test('everything is one workbook', async () => {
  const { event } = await createMet()
  token = (await signInAs({ id: event.actor.personId }, { organisation: event.organisation })).token
  const answer = await ask(event.id, '?format=xlsx')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'])
  expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 2)).toBe('PK')
  expect((await ask(event.id, '?format=csv&table=notes')).status).toBe(404)
})

test('to everybody else it does not exist, in the same words as for an id that is none', async () => {
  const { event, company } = await createMet()
  const elsewhere = await createEvent()
  const answers: (number | string)[][] = []
  for (const who of [null, company.person.id, elsewhere.actor.personId]) {
    token = who && (await signInAs({ id: who })).token
    for (const id of [event.id, 'x']) for (const search of ['?format=xlsx', '?format=csv&table=participants']) answers.push([(await ask(id, search)).status, await (await ask(id, search)).text()])
  }
  // The organiser of this event asks for the other one by its id.
  token = (await signInAs({ id: event.actor.personId }, { organisation: event.organisation })).token
  answers.push([(await ask(elsewhere.id, '?format=xlsx')).status, await (await ask(elsewhere.id, '?format=xlsx')).text()])
  expect(new Set(answers.map((one) => JSON.stringify(one)))).toEqual(new Set([JSON.stringify([404, 'This does not exist, or you may not see it.'])]))
})
