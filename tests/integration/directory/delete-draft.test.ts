import { expect, test } from 'vitest'
import { deleteDraft, deleteDraftSchema } from '@/lib/directory/commands/delete-draft'
import { db } from '@/lib/platform/db'
import { createEntry } from '../../factories/entry'
import { createOrganisation } from '../../factories/organisation'
import { actorFor } from '../../factories/person'

async function owned(state: 'DRAFT' | 'PUBLISHED' | 'ARCHIVED') {
  const sme = await createOrganisation({ kind: 'SME' })
  const entry = await createEntry('OFFERING', { organisationId: sme.id, state, confidential: { roadmap: 'Secret' } })
  return { entry, actor: await actorFor(sme.owner, sme) }
}

test('removes a draft and its confidential layer', async () => {
  const { entry, actor } = await owned('DRAFT')
  await deleteDraft(actor, { entryId: entry.id, revision: 0 })
  expect([await db.entry.count(), await db.entryConfidential.count()]).toEqual([0, 0])
  expect(await db.auditEntry.findMany({ select: { action: true, subjectId: true } })).toEqual([{ action: 'delete-draft', subjectId: entry.id }])
})

test('refuses what others have seen, what has changed meanwhile, and strangers', async () => {
  for (const state of ['PUBLISHED', 'ARCHIVED'] as const) {
    const { entry, actor } = await owned(state)
    await expect(deleteDraft(actor, { entryId: entry.id, revision: 0 })).rejects.toMatchObject({ code: 'already-published' })
  }
  const draft = await owned('DRAFT')
  const rival = await owned('DRAFT')
  await expect(deleteDraft(draft.actor, { entryId: draft.entry.id, revision: 4 })).rejects.toMatchObject({ code: 'changed-meanwhile' })
  await expect(deleteDraft(rival.actor, { entryId: draft.entry.id, revision: 0 })).rejects.toMatchObject({ code: 'not-found' })
  expect(await db.entry.count()).toBe(4)
})

test('takes nothing but the entry and its revision', () => {
  expect(deleteDraftSchema.parse({ entryId: 'a', revision: 1, organisationId: 'b', state: 'DRAFT' })).toEqual({ entryId: 'a', revision: 1 })
})
