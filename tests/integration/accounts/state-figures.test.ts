import { expect, test } from 'vitest'
import { stateFigures } from '@/lib/accounts/commands/state-figures'
import { visitor } from '@/lib/accounts/model'
import { stateFiguresSchema } from '@/lib/accounts/schemas'
import { smeSize, statedEnterprise } from '@/lib/accounts/sme-size'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { addMember, createOrganisation, type CreatedOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

const blank = { name: '', share: '', headcount: '', turnover: '', balanceSheet: '' }
const typed = {
  headcount: '42,5',
  turnover: '1 200 000',
  balanceSheet: '',
  publicBodyShare: '0',
  related: [blank, { name: 'Holding', share: '60', headcount: '8', turnover: '9.000.000', balanceSheet: '' }, blank],
}

async function inputFor(organisation: CreatedOrganisation, said: Record<string, unknown> = {}) {
  const { updatedAt } = await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })
  return stateFiguresSchema.parse({ ...typed, organisationId: organisation.id, seenAt: updatedAt.toISOString(), ...said })
}

test('keeps the figures, leaves out empty rows, and the size follows from them', async () => {
  const organisation = await createOrganisation()
  await stateFigures(await actorFor(organisation.owner, organisation), await inputFor(organisation))
  const row = await db.organisation.findFirstOrThrow()
  expect(statedEnterprise(row)).toEqual({
    headcount: 42.5,
    turnover: 1_200_000,
    balanceSheet: null,
    publicBodyShare: 0,
    relatedEnterprises: [{ name: 'Holding', share: 60, headcount: 8, turnover: 9_000_000, balanceSheet: null }],
  })
  // 50.5 people and 10.2 million with the holding.
  expect(smeSize(statedEnterprise(row)).size).toBe('medium')
  expect(await auditedActions()).toEqual(['state-figures'])
})

test('an emptied figure is not stated again', async () => {
  const organisation = await createOrganisation()
  const actor = await actorFor(organisation.owner, organisation)
  await stateFigures(actor, await inputFor(organisation))
  await stateFigures(actor, await inputFor(organisation, { headcount: '', related: [blank] }))
  expect(await db.organisation.findFirst({ select: { headcount: true, relatedEnterprises: true } })).toEqual({ headcount: null, relatedEnterprises: [] })
})

test('is for an owner who acts for it now', async () => {
  const organisation = await createOrganisation()
  const member = await createPerson()
  await addMember(organisation, member)
  const input = await inputFor(organisation)
  expect(await outcomeOf(stateFigures(visitor, input))).toBe('NotFound not-found')
  expect(await outcomeOf(stateFigures(await actorFor((await createOrganisation()).owner), input))).toBe('NotFound not-found')
  expect(await outcomeOf(stateFigures(await actorFor(member, organisation), input))).toBe('Forbidden forbidden')
  expect(await db.organisation.count({ where: { headcount: { not: null } } })).toBe(0)
})

test('is for companies', async () => {
  const organisation = await createOrganisation({ kind: 'HEALTH_AUTHORITY' })
  expect(await outcomeOf(stateFigures(await actorFor(organisation.owner, organisation), await inputFor(organisation)))).toBe('RuleBroken organisation.figures-company')
})

test('refuses to save over what somebody else saved meanwhile', async () => {
  const organisation = await createOrganisation()
  const actor = await actorFor(organisation.owner, organisation)
  const input = await inputFor(organisation)
  await stateFigures(actor, input)
  expect(await outcomeOf(stateFigures(actor, input))).toBe('Conflict changed-meanwhile')
})

test('an unclear figure is asked again, at its own field', () => {
  const parsed = stateFiguresSchema.safeParse({
    ...typed,
    organisationId: '00000000-0000-4000-8000-000000000000',
    seenAt: '2027-01-01T00:00:00.000Z',
    turnover: '1.200',
    publicBodyShare: '101',
    related: [blank, { ...blank, headcount: '5' }, { ...blank, name: 'X', share: '30', turnover: 'many' }],
  })
  expect(parsed.error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([
    ['turnover', 'figure.ambiguous'],
    ['publicBodyShare', 'figure.share'],
    ['related.1.name', 'field.required'],
    ['related.1.share', 'field.required'],
    ['related.2.turnover', 'figure.number'],
  ])
})
