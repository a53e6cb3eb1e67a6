import { expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { restoreEntry, restoreEntrySchema } from '@/lib/directory/commands/restore-entry'
import { db } from '@/lib/platform/db'
import { createEntry } from '../../factories/entry'
import { createOrganisation } from '../../factories/organisation'
import { actorFor } from '../../factories/person'

async function owned(state: 'DRAFT' | 'PUBLISHED' | 'ARCHIVED') {
  const authority = await createOrganisation({ kind: 'HEALTH_AUTHORITY' })
  const entry = await createEntry('NEED', { organisationId: authority.id, state })
  return { entry, actor: await actorFor(authority.owner, authority) }
}

test('shows an archived entry again as it was', async () => {
  const { entry, actor } = await owned('ARCHIVED')
  await restoreEntry(actor, { entryId: entry.id })
  expect(await db.entry.findUniqueOrThrow({ where: { id: entry.id } })).toMatchObject({ state: 'PUBLISHED', archivedAt: null, content: entry.content, publishedAt: entry.publishedAt, version: 1 })
  expect(await db.auditEntry.findMany({ select: { action: true, subjectId: true } })).toEqual([{ action: 'restore-entry', subjectId: entry.id }])
})

test('refuses what is not archived, and a draft most of all', async () => {
  for (const state of ['DRAFT', 'PUBLISHED'] as const) {
    const { entry, actor } = await owned(state)
    await expect(restoreEntry(actor, { entryId: entry.id })).rejects.toMatchObject({ code: 'not-archived' })
    expect((await db.entry.findUniqueOrThrow({ where: { id: entry.id } })).state).toBe(state)
  }
})

test('is for the owner alone', async () => {
  const { entry } = await owned('ARCHIVED')
  const other = await owned('ARCHIVED')
  await expect(restoreEntry(visitor, { entryId: entry.id })).rejects.toMatchObject({ code: 'not-found' })
  await expect(restoreEntry(other.actor, { entryId: entry.id })).rejects.toMatchObject({ code: 'not-found' })
})

test('takes nothing but the entry', () => {
  expect(restoreEntrySchema.parse({ entryId: 'a', organisationId: 'b', publishedAt: '2020-01-01' })).toEqual({ entryId: 'a' })
})
