import { expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { createEntry, createEntrySchema } from '@/lib/directory/commands/create-entry'
import { db } from '@/lib/platform/db'
import { createOrganisation } from '../../factories/organisation'
import { actorFor, createPerson } from '../../factories/person'

const input = { kind: 'OFFERING', title: 'Ward board', language: 'en' } as const

test('begins a draft for the organisation the person acts for', async () => {
  const first = await createOrganisation({ kind: 'SME' })
  const second = await createOrganisation({ kind: 'SME', owner: first.owner })
  const actor = await actorFor(first.owner, second)

  const { entryId } = await createEntry(actor, input)

  const entry = await db.entry.findUniqueOrThrow({ where: { id: entryId } })
  expect(entry).toMatchObject({ kind: 'OFFERING', state: 'DRAFT', organisationId: second.id, content: null, title: '', version: 0, publishedAt: null, revision: 0 })
  expect(entry.draft).toMatchObject({ title: 'Ward board', language: 'en', categories: [] })
  expect(await db.auditEntry.findMany({ select: { action: true, subjectId: true, organisationId: true } })).toEqual([
    { action: 'create-entry', subjectId: entryId, organisationId: second.id },
  ])
})

test('puts a need on the clock of its country', async () => {
  const authority = await createOrganisation({ kind: 'HEALTH_AUTHORITY', country: 'LT' })
  const { entryId } = await createEntry(await actorFor(authority.owner, authority), { ...input, kind: 'NEED' })
  expect((await db.entry.findUniqueOrThrow({ where: { id: entryId } })).draft).toMatchObject({ country: 'LT', timeZone: 'Europe/Vilnius' })
})

test('refuses visitors, people without a confirmed address and organisations of another kind', async () => {
  const sme = await createOrganisation({ kind: 'SME', owner: await createPerson({ isVerified: false }) })
  const authority = await createOrganisation({ kind: 'HEALTH_AUTHORITY' })
  const nobody = await createPerson()

  await expect(createEntry(visitor, input)).rejects.toMatchObject({ code: 'sign-in-first' })
  await expect(createEntry(await actorFor(sme.owner, sme), input)).rejects.toMatchObject({ code: 'verify-email-first' })
  await expect(createEntry(await actorFor(authority.owner, authority), input)).rejects.toMatchObject({ code: 'wrong-organisation-kind' })
  await expect(createEntry(await actorFor(nobody), input)).rejects.toMatchObject({ code: 'wrong-organisation-kind' })
  expect(await db.entry.count()).toBe(0)
})

test('takes no more drafts than a person could finish', async () => {
  const sme = await createOrganisation({ kind: 'SME' })
  await db.entry.createMany({ data: Array.from({ length: 200 }, () => ({ kind: 'OFFERING' as const, organisationId: sme.id })) })
  await expect(createEntry(await actorFor(sme.owner, sme), input)).rejects.toMatchObject({ code: 'too-many-drafts' })
})

test('lets nobody name the owner, the state or the version', () => {
  const sent = { ...input, organisationId: 'other', state: 'PUBLISHED', isDemo: true, version: 9, publishedAt: '2020-01-01' }
  expect(createEntrySchema.parse(sent)).toEqual(input)
})
