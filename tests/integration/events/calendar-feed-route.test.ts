import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { GET } from '@/app/[locale]/api/events/[id]/calendar/[token]/route'
import { makeCalendarFeed } from '@/lib/events/commands/make-calendar-feed'
import { revokeCalendarFeed } from '@/lib/events/commands/revoke-calendar-feed'
import { withdrawRegistration } from '@/lib/events/commands/withdraw-registration'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent, createMeeting } from '@/tests/factories/event'

// Other files in this process have read Next's own parts, and will again.
vi.hoisted(() => vi.resetModules())
afterAll(() => void vi.resetModules())
// What the server in front says of who asks.
let address = ''
vi.mock('next/headers', () => ({ headers: async () => new Headers({ 'x-sund-client': address }) }))
beforeEach(() => {
  address = '192.0.2.1'
})

const ask = (eventId: string, token: string) => GET(new Request(`http://localhost/en/api/events/${eventId}/calendar/${token}`), { params: Promise.resolve({ locale: 'en', id: eventId, token }) })
const statusOf = async (eventId: string, token: string) => (await ask(eventId, token)).status

async function subscribed() {
  const event = await createEvent()
  const [company, authority] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority', { name: 'Riga East' })]
  await createMeeting(event, company, authority, { slot: 0 })
  const { token } = await makeCalendarFeed(company.actor, { participantId: company.participantId })
  return { event, company, token }
}

test('the address itself opens the calendar, with or without its ending, and nobody in between keeps it', async () => {
  const { event, token } = await subscribed()
  const answer = await ask(event.id, token)
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control'), answer.headers.get('referrer-policy')]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-store', 'no-referrer'])
  const text = await answer.text()
  expect([text.startsWith('BEGIN:VCALENDAR\r\n'), text.includes('Riga East')]).toEqual([true, true])
  expect(await statusOf(event.id, `${token}.ics`)).toBe(200)
})

test('an address that was revoked, replaced, never made or belongs to another event is not found, all in the same words', async () => {
  const { event, company, token } = await subscribed()
  const other = await subscribed()
  const { token: newer } = await makeCalendarFeed(company.actor, { participantId: company.participantId })
  const replaced = await ask(event.id, token)
  await revokeCalendarFeed(company.actor, { participantId: company.participantId })
  const answers = [replaced, await ask(event.id, newer), await ask(event.id, 'x'.repeat(43)), await ask(event.id, other.token), await ask('no-event', token)]
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
  expect(new Set(await Promise.all(answers.map((one) => one.text()))).size).toBe(1)
  expect(await statusOf(other.event.id, other.token)).toBe(200)
})

test('whoever has withdrawn gets everything cancelled, so that it leaves their calendar', async () => {
  const { event, company, token } = await subscribed()
  const states = async () => [...(await (await ask(event.id, token)).text()).matchAll(/^STATUS:(\w+)/gm)].map(([, state]) => state)
  expect(await states()).toEqual(['CONFIRMED'])
  await withdrawRegistration(company.actor, { eventId: event.id, registrationId: company.registrationId, text: '' })
  expect(await states()).toEqual(['CANCELLED'])
})

test('whoever guesses is soon told to wait; calendars at the same address go on', async () => {
  const { event, token } = await subscribed()
  const guesses = []
  for (let i = 0; i < 31; i++) guesses.push(await statusOf(event.id, `guess-${i}`))
  expect(guesses).toEqual([...Array.from({ length: 30 }, () => 404), 429])
  const refused = await ask(event.id, 'one-more')
  expect([refused.status, Number(refused.headers.get('retry-after')) > 0, refused.headers.get('cache-control')]).toEqual([429, true, 'no-store'])
  expect(await statusOf(event.id, token)).toBe(200)
  address = '192.0.2.2'
  expect(await statusOf(event.id, 'guess')).toBe(404)
})

test('whoever asks without end is told to wait, and others are not', async () => {
  const { event, token } = await subscribed()
  expect(await statusOf(event.id, token)).toBe(200)
  // As after 600 requests within ten minutes.
  await db.rateLimit.updateMany({ where: { key: { startsWith: 'calendar-feed:' } }, data: { points: 600 } })
  expect([await statusOf(event.id, token), await statusOf(event.id, 'guess')]).toEqual([429, 429])
  address = '192.0.2.2'
  expect(await statusOf(event.id, token)).toBe(200)
})
