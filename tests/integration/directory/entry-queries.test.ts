import { expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { getConfidential, getEditableEntry, listOwnEntries } from '@/lib/directory/entry-queries'
import { resolveCodes } from '@/lib/directory/resolve-codes'
import { createEntry } from '../../factories/entry'
import { addMember, createOrganisation } from '../../factories/organisation'
import { actorFor, createPerson } from '../../factories/person'

test('a draft is read by members of its organisation and by nobody else', async () => {
  const sme = await createOrganisation({ kind: 'SME' })
  const colleague = await createPerson()
  await addMember(sme, colleague)
  const rival = await createOrganisation({ kind: 'SME' })
  const admin = await createPerson({ platformRoles: ['ADMIN'] })
  const entry = await createEntry('OFFERING', { organisationId: sme.id, state: 'DRAFT', content: { title: 'Zebra' }, confidential: { roadmap: 'Okapi' } })

  expect((await getEditableEntry(await actorFor(colleague, sme), entry.id, 'OFFERING')).entry).toMatchObject({ hasDraft: true, published: null, draft: { title: 'Zebra' } })
  expect(await getConfidential(await actorFor(colleague, sme), entry.id)).toMatchObject({ roadmap: 'Okapi' })
  for (const stranger of [visitor, await actorFor(rival.owner, rival), await actorFor(admin), { kind: 'job', name: 'sweep' } as const]) {
    await expect(getEditableEntry(stranger, entry.id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(getConfidential(stranger, entry.id)).rejects.toMatchObject({ code: 'not-found' })
    expect(await listOwnEntries(stranger)).toEqual([])
  }
})

test('a need of a notice that nobody has claimed is nobody’s to edit', async () => {
  const authority = await createOrganisation({ kind: 'HEALTH_AUTHORITY' })
  const need = await createEntry('NEED', { organisationId: null })
  await expect(getEditableEntry(await actorFor(authority.owner, authority), need.id)).rejects.toMatchObject({ code: 'not-found' })
})

test('whoever belongs to several organisations acts for the owner of the entry', async () => {
  const first = await createOrganisation({ kind: 'SME' })
  const second = await createOrganisation({ kind: 'SME', owner: first.owner })
  const entry = await createEntry('OFFERING', { organisationId: second.id, state: 'DRAFT' })
  const { actor } = await getEditableEntry(await actorFor(first.owner, first), entry.id)
  expect(actor.organisation?.organisationId).toBe(second.id)
})

test('lists the entries of the organisation one acts for, with what they still lack', async () => {
  const first = await createOrganisation({ kind: 'SME' })
  const second = await createOrganisation({ kind: 'SME', owner: first.owner })
  await createEntry('OFFERING', { organisationId: second.id })
  const published = await createEntry('OFFERING', { organisationId: first.id, content: { title: 'Shown' } })
  const draft = await createEntry('OFFERING', { organisationId: first.id, state: 'DRAFT', content: { title: 'Half', description: '' } })

  const rows = await listOwnEntries(await actorFor(first.owner, first))

  expect(rows.map(({ id, title, state, hasDraft, blockers }) => ({ id, title, state, hasDraft, blockers }))).toEqual([
    { id: draft.id, title: 'Half', state: 'DRAFT', hasDraft: true, blockers: 1 },
    { id: published.id, title: 'Shown', state: 'PUBLISHED', hasDraft: false, blockers: 0 },
  ])
})

test('names and codes written with commas find their terms, and what is unclear is said', async () => {
  expect(await resolveCodes('country', 'FI, latvia; Nowhereland', 'en')).toEqual({ codes: ['FI', 'LV'], unknown: ['Nowhereland'], ambiguous: [] })
  expect(await resolveCodes('country', 'Atlantis', 'en')).toEqual({ codes: [], unknown: ['Atlantis'], ambiguous: [] })
  expect(await resolveCodes('care-area', 'Ear, nose and throat, Kidneys', 'en')).toEqual({ codes: ['ear-nose-throat', 'kidney'], unknown: [], ambiguous: [] })
  const { codes, ambiguous } = await resolveCodes('certificate', 'iso', 'en')
  expect([codes, ambiguous.map((one) => one.name)]).toEqual([[], ['iso']])
})
