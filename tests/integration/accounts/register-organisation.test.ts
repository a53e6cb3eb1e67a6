import { expect, test } from 'vitest'
import { registerOrganisation } from '@/lib/accounts/commands/register-organisation'
import { visitor } from '@/lib/accounts/model'
import { findPersonActor } from '@/lib/accounts/queries'
import { registerOrganisationSchema } from '@/lib/accounts/schemas'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

const typed = {
  kind: 'HEALTH_AUTHORITY',
  name: '  Szpital   Łódź ',
  country: 'PL',
  city: 'Łódź',
  nuts: 'PL71 Łódzkie',
  website: 'www.szpital.example',
  registrationNumber: '123',
  summary: 'Opieka  całodobowa',
  description: 'First line\r\nSecond line',
  languages: ['pl', 'en'],
}
const input = registerOrganisationSchema.parse(typed)

test('makes the person its owner, who acts for it from then on', async () => {
  const actor = await actorFor(await createPerson())
  const { organisationId } = await registerOrganisation(actor, input)
  expect(await db.organisation.findFirst({ omit: { createdAt: true, updatedAt: true } })).toEqual({
    id: organisationId,
    kind: 'HEALTH_AUTHORITY',
    name: 'Szpital Łódź',
    country: 'PL',
    city: 'Łódź',
    nuts: 'PL71',
    website: 'https://www.szpital.example/',
    registrationNumber: '123',
    summary: 'Opieka całodobowa',
    description: 'First line\nSecond line',
    languages: ['pl', 'en'],
    headcount: null,
    turnover: null,
    balanceSheet: null,
    publicBodyShare: null,
    relatedEnterprises: [],
    searchText: 'szpital lodz lodz opieka calodobowa',
    isDemo: false,
    closedAt: null,
  })
  expect((await findPersonActor(actor.sessionId))?.organisation).toEqual({ organisationId, name: 'Szpital Łódź', kind: 'HEALTH_AUTHORITY', role: 'OWNER', isVerified: false })
  expect(await auditedActions()).toEqual(['register-organisation'])
})

test('refuses visitors and people who have not confirmed their address', async () => {
  const unconfirmed = await actorFor(await createPerson({ isVerified: false }))
  expect(await outcomeOf(registerOrganisation(visitor, input))).toBe('Forbidden sign-in-first')
  expect(await outcomeOf(registerOrganisation(unconfirmed, input))).toBe('Forbidden verify-email-first')
  expect(await db.organisation.count()).toBe(0)
})

test('takes no field that is not asked for', async () => {
  const forged = { ...typed, id: '00000000-0000-4000-8000-000000000000', isDemo: true, role: 'OWNER', verified: true, verifications: { create: { state: 'VERIFIED' } }, platformRoles: ['ADMIN'], closedAt: null, headcount: 3, searchText: 'x' }
  expect(registerOrganisationSchema.parse(forged)).toEqual(input)
  // Even past the schema, only named fields are written.
  const actor = await actorFor(await createPerson())
  const { organisationId } = await registerOrganisation(actor, forged as unknown as typeof input)
  expect(organisationId).not.toBe(forged.id)
  expect(await db.organisation.findFirst({ select: { isDemo: true, headcount: true, verifications: true } })).toEqual({ isDemo: false, headcount: null, verifications: [] })
  expect((await db.person.findUniqueOrThrow({ where: { id: actor.personId } })).platformRoles).toEqual([])
})

test('what a demo person registers is demo, too', async () => {
  const person = await createPerson()
  await db.person.update({ where: { id: person.id }, data: { isDemo: true } })
  const { organisationId } = await registerOrganisation(await actorFor(person), input)
  expect((await db.organisation.findUniqueOrThrow({ where: { id: organisationId } })).isDemo).toBe(true)
})

test('one person owns at most twenty, however many requests run at once', async () => {
  const owner = await createPerson()
  for (let i = 0; i < 19; i++) await createOrganisation({ owner })
  const actor = await actorFor(owner)
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => outcomeOf(registerOrganisation(actor, input))))
  expect(outcomes.sort()).toEqual([...Array(4).fill('RuleBroken organisation.too-many'), 'done'])
})

test.each([
  ['a script as web address', { website: 'javascript:alert(1)' }, 'website'],
  ['a web address with a password', { website: 'https://a:b@example.org' }, 'website'],
  ['a region of another country', { nuts: 'FI1B1' }, 'nuts'],
  ['no region at all', { nuts: '<b>' }, 'nuts'],
  ['an unknown country', { country: 'ZZ' }, 'country'],
  ['an unknown kind', { kind: 'ADMIN' }, 'kind'],
  ['a name that turns the reading direction', { name: 'Szpital \u202e' }, 'name'],
  ['a name of spaces', { name: '   ' }, 'name'],
  ['an object as name', { name: { not: '' } }, 'name'],
  ['an unknown language', { languages: ['xx'] }, 'languages'],
])('refuses %s', (_, said, field) => {
  const parsed = registerOrganisationSchema.safeParse({ ...typed, ...said })
  expect(parsed.error?.issues.map((issue) => issue.path[0])).toEqual([field])
})
