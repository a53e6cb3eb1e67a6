import { expect, test } from 'vitest'
import { registerPerson } from '@/lib/accounts/commands/register-person'
import { signIn } from '@/lib/accounts/commands/sign-in'
import { verifyEmail } from '@/lib/accounts/commands/verify-email'
import { visitor } from '@/lib/accounts/model'
import { admitAskingForMail } from '@/lib/accounts/rate-limit'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { addressNumber, clientAt } from '@/tests/factories/client'
import { mailTo, newestLink, newestToken } from '@/tests/factories/mailbox'
import { createPerson, signInAs } from '@/tests/factories/person'

const ada = { name: 'Ada Berg', email: 'ada@example.org', password: 'seven green boats', locale: 'en' }
const register = (change: Partial<typeof ada> = {}, address?: string) => registerPerson(visitor, { ...ada, ...change, client: clientAt(address) })

test('a new person waits for the address to be confirmed, by a link that leads to our public address', async () => {
  await register()
  const person = await db.person.findUniqueOrThrow({ where: { email: ada.email } })
  expect(person).toMatchObject({ name: 'Ada Berg', emailVerifiedAt: null, platformRoles: [], isDemo: false, locale: 'en' })
  expect(person.passwordHash).toMatch(/^\$argon2id\$/)
  const link = await newestLink(ada.email)
  expect(`${link.origin}${link.pathname}`).toBe('http://localhost:3000/en/verify')
  expect(await mailTo(ada.email)).toEqual(['verify-email'])
  expect(await db.session.count()).toBe(0)
  expect(await auditedActions()).toEqual(['register-person'])
})

test('what else a form may carry changes nothing', async () => {
  const stuffed = { ...ada, client: clientAt(), platformRoles: ['ADMIN'], emailVerifiedAt: new Date(), isDemo: true, id: '00000000-0000-7000-8000-000000000000' }
  await registerPerson(visitor, stuffed)
  expect(await db.person.findUniqueOrThrow({ where: { email: ada.email } })).toMatchObject({ platformRoles: [], emailVerifiedAt: null, isDemo: false })
})

test('the link holds where to go on', async () => {
  await registerPerson(visitor, { ...ada, client: clientAt(), next: '/en/invitation?token=abc' })
  expect((await newestLink(ada.email)).searchParams.get('next')).toBe('/en/invitation?token=abc')
})

test('a known address answers the same, keeps its account and is told by mail', async () => {
  const known = await createPerson({ email: ada.email, name: 'Ada', password: 'the old password' })
  const answers = [await register(), await register({ email: 'new@example.org' })]
  expect(answers).toEqual([undefined, undefined])
  expect(await mailTo(ada.email)).toEqual(['already-registered'])
  expect(await db.token.count({ where: { personId: known.id } })).toBe(0)
  expect((await db.person.findUniqueOrThrow({ where: { id: known.id } })).name).toBe('Ada')
  await signIn(visitor, { email: ada.email, password: 'the old password', client: clientAt() })
  await expect(signIn(visitor, { email: ada.email, password: ada.password, client: clientAt() })).rejects.toMatchObject({ code: 'account.wrong-credentials' })
})

test('a stranger who registered my address first gains nothing when I register', async () => {
  await register({ name: 'Eve', password: 'known to eve only' })
  const hers = await newestToken(ada.email)
  const eve = await db.person.findUniqueOrThrow({ where: { email: ada.email } })
  const { sessionId } = await signInAs(eve)
  await register()
  await expect(verifyEmail(visitor, { token: hers, password: 'known to eve only', client: clientAt() })).rejects.toMatchObject({ code: 'account.link-dead' })
  await verifyEmail(visitor, { token: await newestToken(ada.email), password: ada.password, client: clientAt() })
  expect(await db.session.findUnique({ where: { id: sessionId } })).toBeNull()
  await expect(signIn(visitor, { email: ada.email, password: 'known to eve only', client: clientAt() })).rejects.toMatchObject({ code: 'account.wrong-credentials' })
  expect((await db.person.findUniqueOrThrow({ where: { email: ada.email } })).name).toBe('Ada Berg')
})

test('ten registrations of one address at once make one person', async () => {
  await Promise.all(Array.from({ length: 10 }, (_, i) => register({}, addressNumber(i))))
  expect(await db.person.count()).toBe(1)
})

test('a mailbox is not flooded: the sixth message within a quarter of an hour is not sent', async () => {
  for (let i = 0; i < 8; i++) await register({}, addressNumber(i))
  expect((await mailTo(ada.email)).length).toBe(5)
})

test('one address cannot register without end', async () => {
  await Promise.all(Array.from({ length: 199 }, () => admitAskingForMail(clientAt().address)))
  await register({ email: 'last@example.org' })
  await expect(register({ email: 'too-late@example.org' })).rejects.toMatchObject({ code: 'too-many-tries' })
  await register({ email: 'elsewhere@example.org' }, '203.0.113.7')
  expect((await db.person.findMany({ select: { email: true } })).map((one) => one.email).sort()).toEqual(['elsewhere@example.org', 'last@example.org'])
})
