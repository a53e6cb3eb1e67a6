import { expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { archiveEntry, archiveEntrySchema } from '@/lib/directory/commands/archive-entry'
import { db } from '@/lib/platform/db'
import { createEntry } from '../../factories/entry'
import { createOrganisation } from '../../factories/organisation'
import { actorFor } from '../../factories/person'

async function owned(state: 'DRAFT' | 'PUBLISHED' | 'ARCHIVED') {
  const investor = await createOrganisation({ kind: 'INVESTOR' })
  const entry = await createEntry('MANDATE', { organisationId: investor.id, state })
  return { entry, actor: await actorFor(investor.owner, investor) }
}

test('takes a published entry out of sight and keeps its content', async () => {
  const { entry, actor } = await owned('PUBLISHED')
  await archiveEntry(actor, { entryId: entry.id })
  const after = await db.entry.findUniqueOrThrow({ where: { id: entry.id } })
  expect(after).toMatchObject({ state: 'ARCHIVED', content: entry.content, version: 1, revision: 1 })
  expect(after.archivedAt).not.toBeNull()
  expect(await db.auditEntry.findMany({ select: { action: true, subjectId: true } })).toEqual([{ action: 'archive-entry', subjectId: entry.id }])
})

test('refuses what is not published', async () => {
  for (const state of ['DRAFT', 'ARCHIVED'] as const) {
    const { entry, actor } = await owned(state)
    await expect(archiveEntry(actor, { entryId: entry.id })).rejects.toMatchObject({ code: 'not-published' })
  }
})

test('is for the owner alone', async () => {
  const { entry } = await owned('PUBLISHED')
  const imported = await createEntry('NEED', { organisationId: null })
  const other = await createOrganisation({ kind: 'INVESTOR' })
  const stranger = await actorFor(other.owner, other)
  await expect(archiveEntry(visitor, { entryId: entry.id })).rejects.toMatchObject({ code: 'not-found' })
  await expect(archiveEntry(stranger, { entryId: entry.id })).rejects.toMatchObject({ code: 'not-found' })
  await expect(archiveEntry(stranger, { entryId: imported.id })).rejects.toMatchObject({ code: 'not-found' })
  expect(await db.entry.count({ where: { state: 'PUBLISHED' } })).toBe(2)
})

test('takes nothing but the entry', () => {
  expect(archiveEntrySchema.parse({ entryId: 'a', organisationId: 'b', state: 'DRAFT', version: 2 })).toEqual({ entryId: 'a' })
})
