import { afterEach, expect, test } from 'vitest'
import { acceptInvitation } from '@/lib/accounts/commands/accept-invitation'
import { inviteMember } from '@/lib/accounts/commands/invite-member'
import { visitor } from '@/lib/accounts/model'
import { findInvitation } from '@/lib/accounts/organisation-queries'
import { findPersonActor } from '@/lib/accounts/queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { newToken } from '@/lib/platform/secrets'
import { auditedActions } from '@/tests/factories/audit'
import { newestInvitation } from '@/tests/factories/invitation'
import { addMember, createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

afterEach(() => setClock(null))

async function invited(role: 'OWNER' | 'MEMBER' = 'MEMBER') {
  const organisation = await createOrganisation({ name: 'Riga East' })
  await inviteMember(await actorFor(organisation.owner, organisation), { organisationId: organisation.id, email: 'invited@example.org', role })
  return { organisation, token: await newestInvitation() }
}
const rolesIn = async (organisation: { id: string }, personId: string) =>
  (await db.membership.findMany({ where: { organisationId: organisation.id, personId } })).map((one) => one.role)

test('makes a member of the invited person, who acts for it from then on', async () => {
  const { organisation, token } = await invited('OWNER')
  const own = await createOrganisation({ owner: await createPerson({ email: 'invited@example.org' }) })
  const actor = await actorFor(own.owner, own)
  expect(await acceptInvitation(actor, { token })).toEqual({ organisationId: organisation.id })
  expect(await rolesIn(organisation, actor.personId)).toEqual(['OWNER'])
  expect((await findPersonActor(actor.sessionId))?.organisation?.organisationId).toBe(organisation.id)
  expect(await auditedActions()).toEqual(['invite-member', 'accept-invitation'])
})

test('works once, however often it is pressed', async () => {
  const { organisation, token } = await invited()
  const actor = await actorFor(await createPerson({ email: 'invited@example.org' }))
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => outcomeOf(acceptInvitation(actor, { token }))))
  expect(outcomes.filter((one) => one === 'done')).toHaveLength(1)
  expect(outcomes.filter((one) => one !== 'done' && !/^Conflict invitation\.(used|is-over)$/.test(one))).toEqual([])
  expect(await rolesIn(organisation, actor.personId)).toEqual(['MEMBER'])
  expect(await auditedActions()).toEqual(['invite-member', 'accept-invitation'])
})

test('is bound to the invited address', async () => {
  const { organisation, token } = await invited()
  const other = await actorFor(await createPerson({ email: 'other@example.org', platformRoles: ['ADMIN'] }))
  const unconfirmed = await actorFor(await createPerson({ email: 'invited@example.org', isVerified: false }))
  expect(await outcomeOf(acceptInvitation(visitor, { token }))).toBe('Forbidden sign-in-first')
  expect(await outcomeOf(acceptInvitation(other, { token }))).toBe('Forbidden invitation.other-address')
  expect(await outcomeOf(acceptInvitation(unconfirmed, { token }))).toBe('Forbidden verify-email-first')
  expect(await outcomeOf(acceptInvitation(unconfirmed, { token: newToken() }))).toBe('NotFound not-found')
  expect(await db.membership.count({ where: { organisationId: organisation.id } })).toBe(1)
  expect((await db.invitation.findFirstOrThrow()).acceptedAt).toBeNull()
})

test('ends after fourteen days', async () => {
  setClock(new Date('2027-01-01T12:00:00Z'))
  const { token } = await invited()
  const actor = await actorFor(await createPerson({ email: 'invited@example.org' }))
  setClock(new Date('2027-01-15T12:00:00Z'))
  expect(await outcomeOf(acceptInvitation(actor, { token }))).toBe('Conflict invitation.expired')
  setClock(new Date('2027-01-15T11:59:59Z'))
  expect(await outcomeOf(acceptInvitation(actor, { token }))).toBe('done')
  expect(await outcomeOf(acceptInvitation(actor, { token }))).toBe('Conflict invitation.used')
})

test('changes neither the account nor a role given meanwhile', async () => {
  const { organisation, token } = await invited('MEMBER')
  const person = await createPerson({ email: 'invited@example.org', name: 'Own Name' })
  await addMember(organisation, person, 'OWNER')
  const before = await db.person.findUniqueOrThrow({ where: { id: person.id } })
  const actor = await actorFor(person)
  const forged = { token, role: 'OWNER', name: 'Forged', email: 'forged@example.org', platformRoles: ['ADMIN'] }
  await acceptInvitation(actor, forged)
  expect(await db.person.findUniqueOrThrow({ where: { id: person.id } })).toEqual(before)
  expect(await rolesIn(organisation, person.id)).toEqual(['OWNER'])
})

test('the page behind the link tells nobody the invited address', async () => {
  const { token } = await invited()
  const expected = { state: 'open', organisation: 'Riga East', role: 'MEMBER', expiresAt: expect.any(Date), isForActor: false }
  expect(await findInvitation(visitor, token)).toEqual(expected)
  expect(await findInvitation(await actorFor(await createPerson({ email: 'other@example.org' })), token)).toEqual(expected)
  expect(await findInvitation(await actorFor(await createPerson({ email: 'invited@example.org' })), token)).toEqual({ ...expected, isForActor: true })
  expect(await findInvitation(visitor, newToken())).toBeNull()
})
