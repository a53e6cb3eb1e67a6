import { expect, test } from 'vitest'
import { decideVerification } from '@/lib/accounts/commands/decide-verification'
import { requestVerification } from '@/lib/accounts/commands/request-verification'
import { visitor, type Actor } from '@/lib/accounts/model'
import { getAdminOverview, listVerifications } from '@/lib/accounts/organisation-queries'
import { decideVerificationSchema } from '@/lib/accounts/schemas'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { addMember, createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

const adminActor = async () => actorFor(await createPerson({ platformRoles: ['ADMIN'] }))

async function requested(name = 'Riga East') {
  const organisation = await createOrganisation({ kind: 'HEALTH_AUTHORITY', name, owner: await createPerson({ email: `${name.replace(/\W/g, '')}@example.org` }) })
  const actor = await actorFor(organisation.owner, organisation)
  await requestVerification(actor, { organisationId: organisation.id, note: 'Our note' })
  return { organisation, actor }
}

async function rowOf(admin: Actor, state: 'REQUESTED' | 'VERIFIED' = 'REQUESTED') {
  const [row] = (await listVerifications(admin, state)).rows
  return { verificationId: row!.verificationId, seenAt: row!.seenAt.toISOString(), note: '' }
}
const isVerified = async ({ organisation }: Awaited<ReturnType<typeof requested>>) => (await actorFor(organisation.owner, organisation)).organisation?.isVerified

test('an admin verifies, and the owners alone are told', async () => {
  const asked = await requested()
  await addMember(asked.organisation, await createPerson())
  const admin = await adminActor()
  await decideVerification(admin, { ...(await rowOf(admin)), decision: 'VERIFIED' })
  expect(await isVerified(asked)).toBe(true)
  expect(await db.message.findMany({ select: { to: true, kind: true, subject: true } })).toEqual([{ to: 'rigaeast@example.org', kind: 'verification', subject: 'Riga East is verified' }])
  expect(await auditedActions()).toEqual(['request-verification', 'decide-verification'])
})

test('a refusal says why', async () => {
  const asked = await requested()
  const admin = await adminActor()
  const input = { ...(await rowOf(admin)), decision: 'REFUSED' as const }
  expect(decideVerificationSchema.safeParse(input).error?.issues.map((issue) => [issue.path.join(), issue.message])).toEqual([['note', 'verification.reason']])
  await decideVerification(admin, decideVerificationSchema.parse({ ...input, note: 'No such hospital' }))
  expect(await isVerified(asked)).toBe(false)
  expect((await db.message.findFirstOrThrow()).text).toContain('No such hospital')
})

test('a verification can be withdrawn', async () => {
  const asked = await requested()
  const admin = await adminActor()
  await decideVerification(admin, { ...(await rowOf(admin)), decision: 'VERIFIED' })
  await decideVerification(admin, { ...(await rowOf(admin, 'VERIFIED')), decision: 'WITHDRAWN', note: 'It was closed' })
  expect(await isVerified(asked)).toBe(false)
  expect((await listVerifications(admin, 'VERIFIED')).rows).toEqual([])
})

test('is for admins: to everyone else neither queue nor request exists', async () => {
  const { organisation, actor } = await requested()
  const row = await rowOf(await adminActor())
  const others: Actor[] = [visitor, { kind: 'job', name: 'sweep' }, actor, await actorFor(await createPerson({ platformRoles: ['NAVIGATOR', 'ASSESSOR'] }))]
  for (const other of others) {
    expect(await outcomeOf(decideVerification(other, { ...row, decision: 'VERIFIED' }))).toBe('NotFound not-found')
    expect(await outcomeOf(listVerifications(other, 'REQUESTED'))).toBe('NotFound not-found')
    expect(await outcomeOf(getAdminOverview(other))).toBe('NotFound not-found')
  }
  expect((await actorFor(organisation.owner, organisation)).organisation?.isVerified).toBe(false)
})

test('one decision counts when two admins decide at once', async () => {
  const asked = await requested()
  const [first, second] = [await adminActor(), await adminActor()]
  const row = await rowOf(first)
  const outcomes = await Promise.all([
    outcomeOf(decideVerification(first, { ...row, decision: 'VERIFIED' })),
    outcomeOf(decideVerification(second, { ...row, decision: 'REFUSED', note: 'No' })),
  ])
  expect(outcomes.sort()).toEqual(['Conflict verification.is-decided', 'done'])
  expect(await db.organisationVerification.count({ where: { organisationId: asked.organisation.id } })).toBe(2)
  expect(await db.message.count()).toBe(1)
})

test('what changed since the admin looked is looked at again', async () => {
  const { organisation } = await requested()
  const admin = await adminActor()
  const row = await rowOf(admin)
  await db.organisation.update({ where: { id: organisation.id }, data: { website: 'https://other.example/', updatedAt: new Date(Date.now() + 5) } })
  expect(await outcomeOf(decideVerification(admin, { ...row, decision: 'VERIFIED' }))).toBe('Conflict verification.changed')
})

test('only a request can be answered, only a verification withdrawn', async () => {
  await requested()
  const admin = await adminActor()
  const row = await rowOf(admin)
  expect(await outcomeOf(decideVerification(admin, { ...row, decision: 'WITHDRAWN', note: 'x' }))).toBe('Conflict verification.is-decided')
  expect(await outcomeOf(decideVerification(admin, { ...row, verificationId: '00000000-0000-4000-8000-000000000000', decision: 'VERIFIED' }))).toBe('NotFound not-found')
})

test('the queue shows the oldest first, page by page, without what is decided or closed', async () => {
  for (const name of ['A', 'B', 'C', 'D', 'E']) await requested(name)
  const admin = await adminActor()
  await decideVerification(admin, { ...(await rowOf(admin)), decision: 'VERIFIED' })
  await db.organisation.updateMany({ where: { name: 'C' }, data: { closedAt: new Date() } })
  const first = await listVerifications(admin, 'REQUESTED', { size: 2 })
  const second = await listVerifications(admin, 'REQUESTED', { size: 2, after: first.next ?? '' })
  expect([first.rows, second.rows].map((rows) => rows.map((row) => row.name))).toEqual([['B', 'D'], ['E']])
  expect(second.next).toBeNull()
  expect((await getAdminOverview(admin)).openRequests).toBe(3)
})
