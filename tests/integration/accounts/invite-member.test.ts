import { afterEach, expect, test } from 'vitest'
import { inviteMember } from '@/lib/accounts/commands/invite-member'
import { visitor } from '@/lib/accounts/model'
import { inviteMemberSchema } from '@/lib/accounts/schemas'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { hashToken } from '@/lib/platform/secrets'
import { auditedActions } from '@/tests/factories/audit'
import { newestInvitation } from '@/tests/factories/invitation'
import { addMember, createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

afterEach(() => setClock(null))

async function setting() {
  const organisation = await createOrganisation({ name: 'Riga East' })
  return { organisation, actor: await actorFor(organisation.owner, organisation), input: { organisationId: organisation.id, email: 'new@example.org', role: 'MEMBER' as const } }
}

test('mails a link that only its reader knows', async () => {
  setClock(new Date('2027-01-10T12:00:00Z'))
  const { organisation, actor, input } = await setting()
  const { invitationId } = await inviteMember(actor, input)
  const token = await newestInvitation()
  expect(await db.invitation.findFirst()).toEqual({
    id: invitationId,
    organisationId: organisation.id,
    email: 'new@example.org',
    role: 'MEMBER',
    tokenHash: hashToken(token),
    invitedById: actor.personId,
    createdAt: new Date('2027-01-10T12:00:00Z'),
    expiresAt: new Date('2027-01-24T12:00:00Z'),
    acceptedAt: null,
    withdrawnAt: null,
  })
  expect(await db.message.findFirst({ select: { to: true, kind: true, subject: true } })).toEqual({ to: 'new@example.org', kind: 'invitation', subject: 'Riga East invites you to Sund' })
  const [entry] = await db.auditEntry.findMany()
  expect(JSON.stringify(entry?.detail)).not.toContain('new@example.org')
  expect(await auditedActions()).toEqual(['invite-member'])
})

test('answers the same whether or not the address has an account, and makes none', async () => {
  const { actor, input } = await setting()
  await createPerson({ email: 'known@example.org' })
  const people = await db.person.count()
  const known = await inviteMember(actor, { ...input, email: 'known@example.org' })
  const unknown = await inviteMember(actor, { ...input, email: 'unknown@example.org' })
  expect(Object.keys(known)).toEqual(Object.keys(unknown))
  expect((await db.message.findMany({ orderBy: { id: 'asc' } })).map((one) => one.text.replace(/invitations\/\S+/, ''))).toEqual([expect.any(String), expect.any(String)])
  const texts = (await db.message.findMany()).map((one) => one.text.replace(/invitations\/\S+/, ''))
  expect(new Set(texts).size).toBe(1)
  expect(await db.person.count()).toBe(people)
})

test('is for an owner with a confirmed address who acts for it now', async () => {
  const { organisation, input } = await setting()
  const member = await createPerson()
  await addMember(organisation, member)
  const unconfirmed = await createPerson({ isVerified: false })
  await addMember(organisation, unconfirmed, 'OWNER')
  expect(await outcomeOf(inviteMember(visitor, input))).toBe('NotFound not-found')
  expect(await outcomeOf(inviteMember(await actorFor((await createOrganisation()).owner), input))).toBe('NotFound not-found')
  expect(await outcomeOf(inviteMember(await actorFor(member, organisation), input))).toBe('Forbidden forbidden')
  expect(await outcomeOf(inviteMember(await actorFor(unconfirmed, organisation), input))).toBe('Forbidden verify-email-first')
  expect(await db.message.count()).toBe(0)
})

test('refuses members, and a second open invitation, also at once', async () => {
  const { organisation, actor, input } = await setting()
  const member = await createPerson({ email: 'member@example.org' })
  await addMember(organisation, member)
  expect(await outcomeOf(inviteMember(actor, { ...input, email: 'member@example.org' }))).toBe('RuleBroken invitation.is-member')
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => outcomeOf(inviteMember(actor, input))))
  expect(outcomes.sort()).toEqual([...Array(5).fill('Conflict invitation.is-open'), 'done'])
})

test('an expired invitation is no hindrance', async () => {
  const { actor, input } = await setting()
  setClock(new Date('2027-01-01T12:00:00Z'))
  await inviteMember(actor, input)
  setClock(new Date('2027-01-15T12:00:00Z'))
  expect(await outcomeOf(inviteMember(actor, input))).toBe('done')
})

test('sends thirty a day for one organisation and one person', async () => {
  const { organisation, actor, input } = await setting()
  for (let i = 0; i < 30; i++) await inviteMember(actor, { ...input, email: `p${i}@example.org` })
  expect(await outcomeOf(inviteMember(actor, input))).toBe('RuleBroken invitation.too-many')
  const second = await createOrganisation({ owner: organisation.owner })
  expect(await outcomeOf(inviteMember(await actorFor(organisation.owner, second), { ...input, organisationId: second.id }))).toBe('RuleBroken invitation.too-many')
  setClock(new Date(Date.now() + 86_400_001))
  expect(await outcomeOf(inviteMember(actor, input))).toBe('done')
})

test('an organisation name cannot add header lines or recipients', async () => {
  const organisation = await createOrganisation({ name: 'A\r\nBcc: victim@example.org' })
  await inviteMember(await actorFor(organisation.owner, organisation), { organisationId: organisation.id, email: 'new@example.org', role: 'MEMBER' })
  const message = await db.message.findFirstOrThrow()
  expect(message.subject).not.toMatch(/[\r\n]/)
})

test.each(['', 'nobody', 'a@b@c', 'a@example.org\r\nBcc: b@example.org', 'a@example.org,b@example.org'])('refuses the address %j', (email) => {
  expect(inviteMemberSchema.safeParse({ organisationId: '00000000-0000-4000-8000-000000000000', role: 'MEMBER', email }).success).toBe(false)
})

test('one spelling of an address', () => {
  expect(inviteMemberSchema.parse({ organisationId: '00000000-0000-4000-8000-000000000000', role: 'MEMBER', email: ' New@Example.ORG ', tokenHash: 'x' })).toEqual({
    organisationId: '00000000-0000-4000-8000-000000000000',
    role: 'MEMBER',
    email: 'new@example.org',
  })
})
