import { expect, test } from 'vitest'
import { visitor, type Actor } from '@/lib/accounts/model'
import { removeDemoData } from '@/lib/jobs/remove-demo-data'
import { db } from '@/lib/platform/db'
import { postMessage } from '@/lib/introductions/commands/post-message'
import { auditedActions } from '@/tests/factories/audit'
import { createAccepted } from '@/tests/factories/introduction'
import { createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

async function demoPerson(fields: Parameters<typeof createPerson>[0] = {}) {
  const person = await createPerson(fields)
  await db.person.update({ where: { id: person.id }, data: { isDemo: true } })
  return person
}

async function demoAndReal() {
  const demo = await createOrganisation({ name: 'Demo', owner: await demoPerson({ name: 'Demo owner' }) })
  await db.organisation.update({ where: { id: demo.id }, data: { isDemo: true } })
  const real = await createOrganisation({ name: 'Real', owner: await createPerson({ name: 'Real owner' }) })
  await db.entry.createMany({
    data: [
      { kind: 'NEED', title: 'Demo need', isDemo: true, organisationId: demo.id },
      { kind: 'NEED', title: 'Written in the demo organisation', organisationId: demo.id },
      { kind: 'NEED', title: 'Demo need without owner', isDemo: true },
      { kind: 'NEED', title: 'Real notice claimed by the demo', isFromNotice: true, organisationId: demo.id },
      { kind: 'OFFERING', title: 'Real offering', organisationId: real.id },
    ],
  })
}
const left = async () => ({
  people: (await db.person.findMany({ orderBy: { name: 'asc' } })).map((one) => one.name),
  organisations: (await db.organisation.findMany()).map((one) => one.name),
  entries: (await db.entry.findMany({ orderBy: { title: 'asc' } })).map((one) => [one.title, one.organisationId === null]),
})

test('removes all that is invented and nothing that is real', async () => {
  await demoAndReal()
  const admin = await actorFor(await createPerson({ name: 'Admin', platformRoles: ['ADMIN'] }))
  await demoPerson({ name: 'Demo admin', platformRoles: ['ADMIN'] })
  expect(await removeDemoData(admin)).toEqual({ entries: 3, organisations: 1, people: 2, isActorKept: false })
  expect(await left()).toEqual({
    people: ['Admin', 'Real owner'],
    organisations: ['Real'],
    entries: [
      ['Real notice claimed by the demo', true],
      ['Real offering', false],
    ],
  })
  expect(await auditedActions()).toEqual(['remove-demo-data'])
  expect(await removeDemoData(admin)).toEqual({ entries: 0, organisations: 0, people: 0, isActorKept: false })
})

test('introductions of invented organisations go with their messages; those of real ones stay', async () => {
  const invented = await createAccepted()
  const real = await createAccepted()
  for (const { introductionId, seller } of [invented, real]) await postMessage(seller.actor, { introductionId, text: 'On Tuesday at ten?', files: [] })
  await db.organisation.update({ where: { id: invented.seller.organisation.id }, data: { isDemo: true } })
  const admin = await actorFor(await createPerson({ name: 'Admin', platformRoles: ['ADMIN'] }))
  await removeDemoData(admin)
  expect(await db.introduction.findMany({ select: { id: true } })).toEqual([{ id: real.introductionId }])
  expect(await db.introductionMessage.findMany({ select: { introductionId: true } })).toEqual([{ introductionId: real.introductionId }])
  expect(new Set((await db.introductionStep.findMany({ select: { introductionId: true } })).map((step) => step.introductionId))).toEqual(new Set([real.introductionId]))
})

test('a demo admin goes, too, once a real one is there', async () => {
  await createPerson({ name: 'Admin', platformRoles: ['ADMIN'] })
  const admin = await actorFor(await demoPerson({ name: 'Demo admin', platformRoles: ['ADMIN'] }))
  expect(await removeDemoData(admin)).toMatchObject({ people: 1, isActorKept: false })
  expect((await left()).people).toEqual(['Admin'])
})

test('the last admin stays, and with that account the way back', async () => {
  const admin = await actorFor(await demoPerson({ name: 'Demo admin', platformRoles: ['ADMIN'] }))
  await demoPerson({ name: 'Second demo admin', platformRoles: ['ADMIN'] })
  expect(await removeDemoData(admin)).toMatchObject({ people: 1, isActorKept: true })
  expect((await left()).people).toEqual(['Demo admin'])
})

test('is for admins', async () => {
  await demoAndReal()
  const before = await left()
  const organisation = await createOrganisation({ owner: await createPerson({ name: 'Z' }), name: 'Third' })
  const others: Actor[] = [visitor, { kind: 'job', name: 'sweep' }, await actorFor(organisation.owner, organisation), await actorFor(await createPerson({ name: 'ZZ', platformRoles: ['NAVIGATOR', 'ASSESSOR'] }))]
  for (const other of others) expect(await outcomeOf(removeDemoData(other))).toBe('NotFound not-found')
  expect((await left()).entries).toEqual(before.entries)
})
