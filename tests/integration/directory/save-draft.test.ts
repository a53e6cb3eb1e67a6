import { expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { saveDraft, saveDraftSchema, type SaveDraft } from '@/lib/directory/commands/save-draft'
import { db } from '@/lib/platform/db'
import { createEntry } from '../../factories/entry'
import { addMember, createOrganisation } from '../../factories/organisation'
import { actorFor, createPerson } from '../../factories/person'

async function ownDraft(state: 'DRAFT' | 'PUBLISHED' = 'DRAFT') {
  const sme = await createOrganisation({ kind: 'SME' })
  const entry = await createEntry('OFFERING', { organisationId: sme.id, state })
  const save = (changes: Record<string, unknown>, revision = 0): SaveDraft => saveDraftSchema.parse({ kind: 'OFFERING', entryId: entry.id, revision, changes }) as SaveDraft
  return { sme, entry, save, actor: await actorFor(sme.owner, sme) }
}

const draftOf = async (id: string) => (await db.entry.findUniqueOrThrow({ where: { id } })).draft as Record<string, unknown>

test('keeps what was sent and leaves the rest as it was', async () => {
  const { entry, save, actor } = await ownDraft()
  const before = await draftOf(entry.id)

  expect(await saveDraft(actor, save({ title: 'New title' }))).toMatchObject({ entryId: entry.id, revision: 1 })

  expect(await draftOf(entry.id)).toEqual({ ...before, title: 'New title' })
  expect(await db.auditEntry.findMany({ select: { action: true, detail: true } })).toEqual([{ action: 'save-draft', detail: { fields: ['title'] } }])
})

test('keeps a row that is only half filled in', async () => {
  const { entry, save, actor } = await ownDraft()
  await saveDraft(actor, save({ references: [{ customer: 'Riga East Hospital' }] }))
  expect((await draftOf(entry.id)).references).toEqual([{ customer: 'Riga East Hospital', country: '', kind: '', isPublicBody: true, year: null, note: '' }])
})

test('writes beside what is published, and is no draft any more when it says the same again', async () => {
  const { entry, save, actor } = await ownDraft('PUBLISHED')

  await saveDraft(actor, save({ title: 'New title' }))
  expect(await db.entry.findUniqueOrThrow({ where: { id: entry.id } })).toMatchObject({ title: entry.title, content: entry.content, draft: { title: 'New title' } })

  await saveDraft(actor, save({ title: entry.title }, 1))
  expect(await draftOf(entry.id)).toBeNull()
})

test('refuses a save from an older screen and keeps what the newer one wrote', async () => {
  const { entry, save, actor } = await ownDraft()
  await saveDraft(actor, save({ title: 'First' }))

  await expect(saveDraft(actor, save({ title: 'Second' }))).rejects.toMatchObject({ code: 'changed-meanwhile' })

  expect((await draftOf(entry.id)).title).toBe('First')
})

test('lets one of many simultaneous saves through', async () => {
  const { entry, save, actor } = await ownDraft()
  const results = await Promise.allSettled(Array.from({ length: 8 }, (_, at) => saveDraft(actor, save({ title: `Title ${at}` }))))
  expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
  expect((await db.entry.findUniqueOrThrow({ where: { id: entry.id } })).revision).toBe(1)
})

test('a colleague may write, and nobody else knows that the draft exists', async () => {
  const { sme, entry, save, actor } = await ownDraft()
  const colleague = await createPerson()
  await addMember(sme, colleague)
  const unverified = await createPerson({ isVerified: false })
  await addMember(sme, unverified)
  const rival = await createOrganisation({ kind: 'SME' })
  const admin = await createPerson({ platformRoles: ['ADMIN'] })

  await expect(saveDraft(await actorFor(colleague, sme), save({ title: 'Theirs' }))).resolves.toMatchObject({ revision: 1 })
  await expect(saveDraft(await actorFor(unverified, sme), save({ title: 'No' }, 1))).rejects.toMatchObject({ code: 'verify-email-first' })
  for (const stranger of [visitor, await actorFor(rival.owner, rival), await actorFor(admin), { kind: 'job', name: 'sweep' } as const]) {
    await expect(saveDraft(stranger, save({ title: 'No' }, 1))).rejects.toMatchObject({ code: 'not-found' })
  }
  await expect(saveDraft(actor, { ...save({}), kind: 'NEED' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(saveDraft(actor, { ...save({}), entryId: "1' or true" })).rejects.toMatchObject({ code: 'not-found' })
  await db.organisation.update({ where: { id: sme.id }, data: { closedAt: new Date() } })
  await expect(saveDraft(actor, save({ title: 'No' }, 1))).rejects.toMatchObject({ code: 'not-found' })
  expect((await draftOf(entry.id)).title).toBe('Theirs')
})

test('refuses codes that nobody knows, also in rows', async () => {
  const { save, actor } = await ownDraft()
  await expect(saveDraft(actor, save({ categories: ['ehr', 'x'] }))).rejects.toMatchObject({ code: 'unknown-code', field: 'categories', params: { code: 'x' } })
  await expect(saveDraft(actor, save({ certificates: [{ certificate: 'y' }] }))).rejects.toMatchObject({ code: 'unknown-code', field: 'certificates.0.certificate' })
})

test('writes nothing but the fields of the content', async () => {
  const { entry, save, actor } = await ownDraft()
  const other = await createOrganisation({ kind: 'SME' })
  const forbidden = { organisationId: other.id, state: 'PUBLISHED', isDemo: true, version: 9, publishedAt: '2020-01-01', content: { title: 'x' }, revision: 7, buyerName: 'x' }

  await saveDraft(actor, saveDraftSchema.parse({ ...save({ title: 'Mine', ...forbidden }), ...forbidden, revision: 0 }) as SaveDraft)

  const after = await db.entry.findUniqueOrThrow({ where: { id: entry.id } })
  expect({ ...after, updatedAt: null, draftSavedAt: null }).toEqual({
    ...entry,
    draft: { ...(entry.draft as object), title: 'Mine' },
    draftById: actor.personId,
    revision: 1,
    updatedAt: null,
    draftSavedAt: null,
  })
})
