import { afterEach, expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { publishEntry, publishEntrySchema } from '@/lib/directory/commands/publish-entry'
import { saveDraft } from '@/lib/directory/commands/save-draft'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { createEntry } from '../../factories/entry'
import { createOrganisation } from '../../factories/organisation'
import { actorFor, createPerson } from '../../factories/person'

afterEach(() => setClock(null))

async function owned(content = {}, state: 'DRAFT' | 'PUBLISHED' | 'ARCHIVED' = 'DRAFT') {
  const sme = await createOrganisation({ kind: 'SME', name: 'Łódź Software' })
  const entry = await createEntry('OFFERING', { organisationId: sme.id, state, content })
  return { sme, entry, actor: await actorFor(sme.owner, sme) }
}

test('shows the draft to everybody, with its facets and its first version', async () => {
  setClock(new Date('2026-05-04T10:00:00Z'))
  const { entry, actor } = await owned({ title: 'Ward board', cpv: ['48814000'], countriesServed: ['FI', 'EE'] })

  expect(await publishEntry(actor, { entryId: entry.id, revision: 0 })).toEqual({ entryId: entry.id, version: 1 })

  const after = await db.entry.findUniqueOrThrow({ where: { id: entry.id }, include: { versions: true } })
  expect(after).toMatchObject({
    state: 'PUBLISHED',
    content: entry.draft,
    draft: null,
    revision: 1,
    version: 1,
    title: 'Ward board',
    cpv: ['48814000'],
    countries: ['FI', 'EE'],
    publishedAt: new Date('2026-05-04T10:00:00Z'),
  })
  expect(after.searchText).toContain('lodz software')
  expect(after.versions).toMatchObject([{ number: 1, content: entry.draft, publishedById: actor.personId }])
  expect(await db.auditEntry.findMany({ select: { action: true, organisationId: true } })).toEqual([{ action: 'publish-entry', organisationId: actor.organisation?.organisationId }])
})

test('makes a version of what changed and keeps the first day of publication', async () => {
  const { entry, actor } = await owned({}, 'PUBLISHED')
  await saveDraft(actor, { kind: 'OFFERING', entryId: entry.id, revision: 0, changes: { title: 'Better board', trl: 8 } })

  expect(await publishEntry(actor, { entryId: entry.id, revision: 1 })).toEqual({ entryId: entry.id, version: 2 })

  const after = await db.entry.findUniqueOrThrow({ where: { id: entry.id }, include: { versions: { orderBy: { number: 'asc' } } } })
  expect([after.title, after.trl, after.publishedAt]).toEqual(['Better board', 8, entry.publishedAt])
  expect(after.versions[1]).toMatchObject({ number: 2, changedFields: ['title', 'trl'] })
})

test('shows an archived entry again when its changes are published', async () => {
  const { entry, actor } = await owned({}, 'ARCHIVED')
  await saveDraft(actor, { kind: 'OFFERING', entryId: entry.id, revision: 0, changes: { title: 'Back' } })
  await publishEntry(actor, { entryId: entry.id, revision: 1 })
  expect(await db.entry.findUniqueOrThrow({ where: { id: entry.id } })).toMatchObject({ state: 'PUBLISHED', archivedAt: null, title: 'Back' })
})

test('refuses what is not finished, what is not new, and what has changed since the preview', async () => {
  const unfinished = await owned({ description: '', references: [] })
  await expect(publishEntry(unfinished.actor, { entryId: unfinished.entry.id, revision: 0 })).rejects.toMatchObject({ code: 'not-ready-to-publish', params: { count: 1 } })

  const half = await owned()
  await saveDraft(half.actor, { kind: 'OFFERING', entryId: half.entry.id, revision: 0, changes: { references: [{ customer: 'Riga East Hospital' }] } })
  await expect(publishEntry(half.actor, { entryId: half.entry.id, revision: 1 })).rejects.toMatchObject({ code: 'not-ready-to-publish', params: { count: 2 } })
  await expect(publishEntry(half.actor, { entryId: half.entry.id, revision: 0 })).rejects.toMatchObject({ code: 'changed-meanwhile' })

  const published = await owned({}, 'PUBLISHED')
  await expect(publishEntry(published.actor, { entryId: published.entry.id, revision: 0 })).rejects.toMatchObject({ code: 'nothing-to-publish' })
  expect(await db.entryVersion.count()).toBe(1)
})

test('publishes once when asked many times at once', async () => {
  const { entry, actor } = await owned()
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => publishEntry(actor, { entryId: entry.id, revision: 0 })))
  expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
  expect(await db.entryVersion.count({ where: { entryId: entry.id } })).toBe(1)
})

test('does not exist for others, and asks its owner for a confirmed address', async () => {
  const { sme, entry } = await owned()
  const rival = await createOrganisation({ kind: 'SME' })
  const admin = await createPerson({ platformRoles: ['ADMIN'] })
  for (const stranger of [visitor, await actorFor(rival.owner, rival), await actorFor(admin)]) {
    await expect(publishEntry(stranger, { entryId: entry.id, revision: 0 })).rejects.toMatchObject({ code: 'not-found' })
  }
  await db.person.update({ where: { id: sme.owner.id }, data: { emailVerifiedAt: null } })
  await expect(publishEntry(await actorFor(sme.owner, sme), { entryId: entry.id, revision: 0 })).rejects.toMatchObject({ code: 'verify-email-first' })
  expect((await db.entry.findUniqueOrThrow({ where: { id: entry.id } })).state).toBe('DRAFT')
})

test('takes nothing but the entry and its revision', () => {
  const sent = { entryId: 'a', revision: '3', organisationId: 'b', state: 'ARCHIVED', isDemo: true, version: 9, publishedAt: '2020-01-01', content: {} }
  expect(publishEntrySchema.parse(sent)).toEqual({ entryId: 'a', revision: 3 })
})
