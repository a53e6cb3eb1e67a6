import { expect, test } from 'vitest'
import { POST } from '@/app/[locale]/api/stop-match-mails/route'
import { visitor } from '@/lib/accounts/model'
import { setMatchMails } from '@/lib/matching/commands/set-match-mails'
import { stopMatchMails } from '@/lib/matching/commands/stop-match-mails'
import { getsMatchMails } from '@/lib/matching/match-mail-queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { actorFor, createPerson } from '@/tests/factories/person'

async function reader() {
  const actor = await actorFor(await createPerson())
  await setMatchMails(actor, { isOn: true })
  const { stopToken } = await db.matchMails.findUniqueOrThrow({ where: { personId: actor.personId } })
  return { actor, token: stopToken }
}

const click = (token: string, body = 'List-Unsubscribe=One-Click') =>
  POST(new Request(`http://localhost/en/api/stop-match-mails?token=${token}`, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } }))

test('whoever holds the mail stops it without signing in, and again without harm', async () => {
  const { actor, token } = await reader()
  await stopMatchMails(visitor, { token })
  await stopMatchMails(visitor, { token })
  expect(await getsMatchMails(actor)).toBe(false)
  expect(await auditedActions()).toEqual(['set-match-mails', 'stop-match-mails'])
})

test('one click of a mail program stops the mails', async () => {
  const { actor, token } = await reader()
  expect((await click(token)).status).toBe(200)
  expect(await getsMatchMails(actor)).toBe(false)
})

test('an unknown token or another body stops nothing', async () => {
  const { actor, token } = await reader()
  expect((await click(`${token}x`)).status).toBe(404)
  expect((await click(token, 'something=else')).status).toBe(400)
  await expect(stopMatchMails(visitor, { token: 'x' })).rejects.toMatchObject({ name: 'NotFound' })
  expect(await getsMatchMails(actor)).toBe(true)
})
