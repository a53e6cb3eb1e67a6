import { expect, it } from 'vitest'
import { GET, POST } from '@/app/[locale]/api/stop-event-mails/route'
import { visitor } from '@/lib/accounts/model'
import { setOrganiserMails } from '@/lib/events/commands/set-organiser-mails'
import { stopOrganiserMails } from '@/lib/events/commands/stop-organiser-mails'
import { findStoppableEvent, getsOrganiserMails } from '@/lib/events/registrations/organiser-mail-queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createEvent } from '@/tests/factories/event'

async function reader() {
  const event = await createEvent()
  await setOrganiserMails(event.actor, { eventId: event.id, isOn: true })
  const { stopToken } = await db.organiserMails.findFirstOrThrow({ where: { eventId: event.id } })
  return { event, token: stopToken, isOn: () => getsOrganiserMails(event.actor, event.id) }
}
const address = (token: string) => `http://localhost/en/api/stop-event-mails?token=${token}`
const click = (token: string, body = 'List-Unsubscribe=One-Click') => POST(new Request(address(token), { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } }))

it('is stopped by whoever holds the mail, signed in or not, and again without harm', async () => {
  const [{ token, isOn }, other] = [await reader(), await reader()]
  await stopOrganiserMails(visitor, { token })
  await stopOrganiserMails(visitor, { token })
  expect([await isOn(), await other.isOn(), await auditedActions()]).toEqual([false, true, ['set-organiser-mails', 'set-organiser-mails', 'stop-organiser-mails']])
})

it('is stopped by one click of a mail program; opening the address stops nothing', async () => {
  const { event, token, isOn } = await reader()
  const led = await GET(new Request(address(token)), { params: Promise.resolve({ locale: 'en' }) })
  expect([led.status, led.headers.get('location'), await isOn(), await findStoppableEvent(token)]).toEqual([303, `/en/stop-event-mails?token=${token}`, true, { name: event.name }])
  expect([(await click(token)).status, await isOn()]).toEqual([200, false])
})

it('is not stopped by an unknown token or another body', async () => {
  const { token, isOn } = await reader()
  expect([(await click(`${token}x`)).status, (await click(token, 'something=else')).status, (await click('')).status]).toEqual([404, 400, 400])
  await expect(stopOrganiserMails(visitor, { token: 'x' })).rejects.toMatchObject({ name: 'NotFound' })
  expect([await isOn(), await findStoppableEvent('x')]).toEqual([true, null])
})
