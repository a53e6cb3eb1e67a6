import { expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { publishEntry } from '@/lib/directory/commands/publish-entry'
import { saveConfidential, saveConfidentialSchema } from '@/lib/directory/commands/save-confidential'
import { getConfidential } from '@/lib/directory/entry-queries'
import { db } from '@/lib/platform/db'
import { createEntry } from '../../factories/entry'
import { createOrganisation } from '../../factories/organisation'
import { actorFor, createPerson } from '../../factories/person'

const content = { priceDetails: 'From 40 000', roadmap: 'Zebra release', securityDetails: '', intellectualProperty: '', runwayMonths: 14 }

async function owned() {
  const sme = await createOrganisation({ kind: 'SME' })
  const entry = await createEntry('OFFERING', { organisationId: sme.id, state: 'DRAFT' })
  return { entry, actor: await actorFor(sme.owner, sme) }
}

test('keeps the layer apart from everything that is published', async () => {
  const { entry, actor } = await owned()

  expect(await saveConfidential(actor, { entryId: entry.id, revision: 0, content })).toMatchObject({ revision: 1 })
  expect(await getConfidential(actor, entry.id)).toEqual(content)

  await publishEntry(actor, { entryId: entry.id, revision: 1 })
  const after = await db.entry.findUniqueOrThrow({ where: { id: entry.id }, include: { versions: true } })
  const audit = await db.auditEntry.findMany()
  expect(JSON.stringify([after, audit.map((one) => one.detail)])).not.toContain('Zebra')
})

test('is read and written by the owner alone', async () => {
  const { entry, actor } = await owned()
  await saveConfidential(actor, { entryId: entry.id, revision: 0, content })
  const rival = await createOrganisation({ kind: 'SME' })
  const admin = await createPerson({ platformRoles: ['ADMIN'] })
  for (const stranger of [visitor, await actorFor(rival.owner, rival), await actorFor(admin)]) {
    await expect(getConfidential(stranger, entry.id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(saveConfidential(stranger, { entryId: entry.id, revision: 1, content: { ...content, roadmap: '' } })).rejects.toMatchObject({ code: 'not-found' })
  }
  expect(await getConfidential(actor, entry.id)).toEqual(content)
})

test('refuses a save from an older screen', async () => {
  const { entry, actor } = await owned()
  await saveConfidential(actor, { entryId: entry.id, revision: 0, content })
  await expect(saveConfidential(actor, { entryId: entry.id, revision: 0, content: { ...content, roadmap: 'Other' } })).rejects.toMatchObject({ code: 'changed-meanwhile' })
  expect(await getConfidential(actor, entry.id)).toEqual(content)
})

test('needs have no such layer', async () => {
  const authority = await createOrganisation({ kind: 'HEALTH_AUTHORITY' })
  const need = await createEntry('NEED', { organisationId: authority.id })
  await expect(saveConfidential(await actorFor(authority.owner, authority), { entryId: need.id, revision: 0, content })).rejects.toMatchObject({ code: 'not-found' })
})

test('takes nothing but the fields of the layer', () => {
  expect(saveConfidentialSchema.parse({ entryId: 'a', revision: 0, state: 'PUBLISHED', content: { ...content, organisationId: 'b' } })).toEqual({ entryId: 'a', revision: 0, content })
})
