import { expect, test } from 'vitest'
import { discardDraft, discardDraftSchema } from '@/lib/directory/commands/discard-draft'
import { saveDraft } from '@/lib/directory/commands/save-draft'
import { db } from '@/lib/platform/db'
import { createEntry } from '../../factories/entry'
import { createOrganisation } from '../../factories/organisation'
import { actorFor } from '../../factories/person'

async function owned(state: 'DRAFT' | 'PUBLISHED') {
  const sme = await createOrganisation({ kind: 'SME' })
  const entry = await createEntry('OFFERING', { organisationId: sme.id, state })
  return { entry, actor: await actorFor(sme.owner, sme) }
}

test('returns to what is published', async () => {
  const { entry, actor } = await owned('PUBLISHED')
  await saveDraft(actor, { kind: 'OFFERING', entryId: entry.id, revision: 0, changes: { title: 'Changed' } })

  await discardDraft(actor, { entryId: entry.id, revision: 1 })

  expect(await db.entry.findUniqueOrThrow({ where: { id: entry.id } })).toMatchObject({ state: 'PUBLISHED', draft: null, draftSavedAt: null, content: entry.content, revision: 2 })
  expect((await db.auditEntry.findMany({ select: { action: true } })).map((one) => one.action)).toEqual(['save-draft', 'discard-draft'])
})

test('never throws away what somebody wrote since', async () => {
  const { entry, actor } = await owned('PUBLISHED')
  await saveDraft(actor, { kind: 'OFFERING', entryId: entry.id, revision: 0, changes: { title: 'One' } })
  await saveDraft(actor, { kind: 'OFFERING', entryId: entry.id, revision: 1, changes: { title: 'Two' } })

  await expect(discardDraft(actor, { entryId: entry.id, revision: 1 })).rejects.toMatchObject({ code: 'changed-meanwhile' })

  expect((await db.entry.findUniqueOrThrow({ where: { id: entry.id } })).draft).toMatchObject({ title: 'Two' })
})

test('refuses when there is nothing to discard or nothing to return to', async () => {
  const published = await owned('PUBLISHED')
  await expect(discardDraft(published.actor, { entryId: published.entry.id, revision: 0 })).rejects.toMatchObject({ code: 'no-draft' })
  const draft = await owned('DRAFT')
  await expect(discardDraft(draft.actor, { entryId: draft.entry.id, revision: 0 })).rejects.toMatchObject({ code: 'never-published' })
  await expect(discardDraft(published.actor, { entryId: draft.entry.id, revision: 0 })).rejects.toMatchObject({ code: 'not-found' })
})

test('takes nothing but the entry and its revision', () => {
  expect(discardDraftSchema.parse({ entryId: 'a', revision: 1, organisationId: 'b', content: {} })).toEqual({ entryId: 'a', revision: 1 })
})
