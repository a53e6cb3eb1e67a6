import { expect, test } from 'vitest'
import { requestVerification } from '@/lib/accounts/commands/request-verification'
import { visitor } from '@/lib/accounts/model'
import { requestVerificationSchema } from '@/lib/accounts/schemas'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { addMember, createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

const states = async () => (await db.organisationVerification.findMany({ orderBy: { at: 'asc' } })).map((row) => row.state)

test('asks once, also when pressed twice, and verifies nothing by itself', async () => {
  const organisation = await createOrganisation({ kind: 'HEALTH_AUTHORITY' })
  const actor = await actorFor(organisation.owner, organisation)
  const input = { organisationId: organisation.id, note: 'See our web site' }
  const outcomes = await Promise.all([1, 2, 3].map(() => outcomeOf(requestVerification(actor, input))))
  expect(outcomes.sort()).toEqual(['Conflict verification.is-requested', 'Conflict verification.is-requested', 'done'])
  expect(await states()).toEqual(['REQUESTED'])
  expect((await actorFor(organisation.owner, organisation)).organisation?.isVerified).toBe(false)
  expect(await auditedActions()).toEqual(['request-verification'])
})

test('a verified organisation has nothing to ask; a refused one may ask again', async () => {
  const verified = await createOrganisation({ isVerified: true })
  expect(await outcomeOf(requestVerification(await actorFor(verified.owner, verified), { organisationId: verified.id, note: 'x' }))).toBe('Conflict verification.is-verified')
  const refused = await createOrganisation()
  await db.organisationVerification.create({ data: { organisationId: refused.id, state: 'REFUSED' } })
  expect(await outcomeOf(requestVerification(await actorFor(refused.owner, refused), { organisationId: refused.id, note: 'x' }))).toBe('done')
})

test('is for an owner with a confirmed address who acts for it now', async () => {
  const organisation = await createOrganisation()
  const member = await createPerson()
  await addMember(organisation, member)
  const unconfirmed = await createPerson({ isVerified: false })
  await addMember(organisation, unconfirmed, 'OWNER')
  const foreign = await createOrganisation()
  const input = { organisationId: organisation.id, note: 'x' }
  expect(await outcomeOf(requestVerification(visitor, input))).toBe('NotFound not-found')
  expect(await outcomeOf(requestVerification(await actorFor(foreign.owner, foreign), input))).toBe('NotFound not-found')
  expect(await outcomeOf(requestVerification(await actorFor(member, organisation), input))).toBe('Forbidden forbidden')
  expect(await outcomeOf(requestVerification(await actorFor(unconfirmed, organisation), input))).toBe('Forbidden verify-email-first')
  expect(await states()).toEqual([])
})

test('takes no state from outside', () => {
  const input = { organisationId: '00000000-0000-4000-8000-000000000000', note: 'x' }
  expect(requestVerificationSchema.parse({ ...input, state: 'VERIFIED', verified: true })).toEqual(input)
})
