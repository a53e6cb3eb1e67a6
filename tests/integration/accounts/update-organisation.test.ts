import { expect, test } from 'vitest'
import { updateOrganisation } from '@/lib/accounts/commands/update-organisation'
import { visitor } from '@/lib/accounts/model'
import { updateOrganisationSchema } from '@/lib/accounts/schemas'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { addMember, createOrganisation, type CreatedOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

const profile = { kind: 'SME', name: 'Example Organisation', country: 'SE', city: 'Malmö', summary: 'New words', languages: ['sv'] }

async function inputFor(organisation: CreatedOrganisation, said: Record<string, unknown> = {}) {
  const { updatedAt } = await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })
  return updateOrganisationSchema.parse({ ...profile, organisationId: organisation.id, seenAt: updatedAt.toISOString(), ...said })
}
const stateOf = async (organisation: CreatedOrganisation) =>
  (await db.organisationVerification.findMany({ where: { organisationId: organisation.id }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })).map((row) => row.state)

test('saves the profile and what search looks through', async () => {
  const organisation = await createOrganisation()
  const actor = await actorFor(organisation.owner, organisation)
  expect(await updateOrganisation(actor, await inputFor(organisation))).toEqual({ isVerificationWithdrawn: false })
  expect(await db.organisation.findFirst({ select: { city: true, summary: true, languages: true, searchText: true } })).toEqual({
    city: 'Malmö',
    summary: 'New words',
    languages: ['sv'],
    searchText: 'example organisation malmo new words',
  })
  expect(await auditedActions()).toEqual(['update-organisation'])
})

test('is for an owner who acts for it now', async () => {
  const organisation = await createOrganisation()
  const other = await createOrganisation({ owner: organisation.owner })
  const member = await createPerson()
  await addMember(organisation, member)
  const input = await inputFor(organisation)
  expect(await outcomeOf(updateOrganisation(visitor, input))).toBe('NotFound not-found')
  expect(await outcomeOf(updateOrganisation(await actorFor(await createPerson({ platformRoles: ['ADMIN'] })), input))).toBe('NotFound not-found')
  expect(await outcomeOf(updateOrganisation(await actorFor(organisation.owner, other), input))).toBe('NotFound not-found')
  expect(await outcomeOf(updateOrganisation(await actorFor(member, organisation), input))).toBe('Forbidden forbidden')
  expect((await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })).summary).toBe('')
})

test('refuses to save over what somebody else saved meanwhile', async () => {
  const organisation = await createOrganisation()
  const actor = await actorFor(organisation.owner, organisation)
  const input = await inputFor(organisation)
  const outcomes = await Promise.all([1, 2, 3].map(() => outcomeOf(updateOrganisation(actor, input))))
  expect(outcomes.sort()).toEqual(['Conflict changed-meanwhile', 'Conflict changed-meanwhile', 'done'])
})

test.each([
  ['name', { name: 'Another Hospital' }, ['VERIFIED', 'WITHDRAWN']],
  ['kind', { kind: 'CLUSTER' }, ['VERIFIED', 'WITHDRAWN']],
  ['country', { country: 'FI' }, ['VERIFIED', 'WITHDRAWN']],
  ['summary', { summary: 'Other words' }, ['VERIFIED']],
])('a verified organisation that changes its %s', async (_, said, states) => {
  const organisation = await createOrganisation({ isVerified: true })
  const actor = await actorFor(organisation.owner, organisation)
  const { isVerificationWithdrawn } = await updateOrganisation(actor, await inputFor(organisation, said))
  expect(isVerificationWithdrawn).toBe(states.length === 2)
  expect(await stateOf(organisation)).toEqual(states)
})

test('an organisation that is not verified withdraws nothing', async () => {
  const organisation = await createOrganisation()
  await updateOrganisation(await actorFor(organisation.owner, organisation), await inputFor(organisation, { name: 'Another name' }))
  expect(await stateOf(organisation)).toEqual([])
})

test('takes no field that is not asked for', async () => {
  const organisation = await createOrganisation()
  const input = await inputFor(organisation)
  const forged = { ...input, id: '00000000-0000-4000-8000-000000000000', isDemo: true, role: 'OWNER', verified: true, platformRoles: ['ADMIN'], turnover: 5 }
  expect(updateOrganisationSchema.parse({ ...forged, nuts: '' })).toEqual(input)
  await updateOrganisation(await actorFor(organisation.owner, organisation), forged)
  expect(await db.organisation.findFirst({ select: { id: true, isDemo: true, turnover: true } })).toEqual({ id: organisation.id, isDemo: false, turnover: null })
})
