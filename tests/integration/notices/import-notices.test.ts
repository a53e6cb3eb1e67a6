import { expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { findNotice } from '@/lib/notices/queries'
import { getImport, listAnswers } from '@/lib/notices/import-queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { buyers, eforms, eformsLot, ocds, ocdsRelease, R209, ted } from '@/tests/unit/notices/fixtures'
import { file, importAll, versionOn } from './files'

const adminActor = async () => actorFor(await createPerson({ name: 'Ada Admin', platformRoles: ['ADMIN'] }))
const countAll = async () => ({ notices: await db.notice.count(), lots: await db.noticeLot.count(), entries: await db.entry.count(), versions: await db.entryVersion.count() })
const theImport = () => db.noticeImport.findFirstOrThrow({ orderBy: { id: 'desc' } })

test('creates a need for each notice, and an answer for each', async () => {
  expect(await importAll([file('a.xml', eforms()), file('b.xml', ted()), file('c.json', ocds(ocdsRelease()))])).toEqual(['created', 'created', 'created'])
  expect(await db.entry.findMany({ orderBy: { title: 'asc' }, select: { title: true, kind: true, state: true, organisationId: true, isFromNotice: true, version: true } })).toEqual(
    ['ETÄVASTAANOTON JÄRJESTELMÄ', 'Patsientide kaugseire', 'Virtual ward platform'].map((title) => ({ title, kind: 'NEED', state: 'PUBLISHED', organisationId: null, isFromNotice: true, version: 1 })),
  )
  const admin = await adminActor()
  const { id } = await theImport()
  expect(await getImport(admin, id)).toMatchObject({ by: null, state: 'finished', answered: 3, counts: { created: 3, updated: 0, unchanged: 0, refused: 0 } })
  expect((await listAnswers(admin, id)).rows.map((row) => [row.position, row.file, row.outcome, row.refusal, row.sourceKey])).toEqual([
    [0, 'a.xml', 'created', null, 'eforms:00123456-2026'],
    [1, 'b.xml', 'created', null, 'ted-r209:00274001-2021'],
    [2, 'c.json', 'created', null, 'ocds:ocds-abc123-77/r-1'],
  ])
  expect(await auditedActions()).toEqual(['import-notices', 'finish-notice-import'])
})

test('changes nothing when it runs twice', async () => {
  const files = [file('a.xml', eforms()), file('b.xml', ted()), file('c.json', ocds(ocdsRelease()))]
  await importAll(files)
  const before = await countAll()
  const entries = await db.entry.findMany({ orderBy: { id: 'asc' } })
  expect(await importAll(files)).toEqual(['unchanged', 'unchanged', 'unchanged'])
  expect(await countAll()).toEqual(before)
  expect(await db.entry.findMany({ orderBy: { id: 'asc' } })).toEqual(entries)
})

test('takes a newer version and passes over an older one, whichever comes first', async () => {
  const older = file('older.xml', versionOn('2026-03-02', '00123456-2026', 'Vanha'))
  const newer = file('newer.xml', versionOn('2026-03-09', '00199999-2026', 'Uusi'))
  expect(await importAll([older, newer, older])).toEqual(['created', 'updated', 'unchanged'])
  const entry = await db.entry.findFirstOrThrow({ include: { versions: { orderBy: { number: 'asc' } } } })
  expect([entry.title, entry.version]).toEqual(['Uusi', 2])
  expect(entry.versions.map((version) => [version.number, version.changedFields])).toEqual([[1, expect.any(Array)], [2, ['title']]])
  expect(await db.notice.findMany({ select: { sourceKey: true, entryId: true } })).toEqual([{ sourceKey: 'eforms:00199999-2026', entryId: entry.id }])

  await db.entry.deleteMany()
  await db.notice.deleteMany()
  expect(await importAll([newer, older])).toEqual(['created', 'unchanged'])
  expect(await db.entry.findMany({ select: { title: true, version: true } })).toEqual([{ title: 'Uusi', version: 1 }])
})

test('replaces the lots of an earlier version', async () => {
  const lots = (count: number) => Array.from({ length: count }, (_, at) => eformsLot(`LOT-000${at + 1}`, 'Lot')).join('')
  await importAll([file('a.xml', eforms({ lots: lots(3) }))])
  expect(await importAll([file('a.xml', eforms({ lots: lots(2) }))])).toEqual(['updated'])
  expect(await countAll()).toMatchObject({ notices: 1, lots: 2 })
})

test('goes on after a broken file, and says why it was refused', async () => {
  const files = [file('one.xml', eforms()), file('cut.xml', eforms().slice(0, 900)), file('evil.xml', `<!DOCTYPE x [<!ENTITY a "b">]>${eforms()}`), file('two.xml', ted())]
  expect(await importAll(files)).toEqual(['created', 'xml-truncated', 'entity', 'created'])
  const { rows } = await listAnswers(await adminActor(), (await theImport()).id, { outcome: 'refused' })
  expect(rows.map((row) => [row.file, row.refusal])).toEqual([['cut.xml', { code: 'xml-truncated', params: {} }], ['evil.xml', { code: 'entity', params: {} }]])
})

test('makes no need of a correction', async () => {
  const form = '<F14_2014 CATEGORY="ORIGINAL" FORM="F14" LG="ET"><OBJECT_CONTRACT><TITLE><P>Parandus</P></TITLE></OBJECT_CONTRACT></F14_2014>'
  expect(await importAll([file('f14.xml', ted({ namespace: R209, form }))])).toEqual(['created'])
  expect(await db.notice.findMany({ select: { formKind: true, entryId: true } })).toEqual([{ formKind: 'change', entryId: null }])
  expect(await db.entry.count()).toBe(0)
})

test('keeps no person to contact, no address and no number', async () => {
  await importAll([file('a.xml', eforms({ buyers: buyers('ORG-0001') })), file('c.json', ocds(ocdsRelease()))])
  const all = JSON.stringify([
    await db.notice.findMany(), await db.noticeLot.findMany(), await db.entry.findMany(), await db.entryVersion.findMany(), await db.noticeImportRow.findMany(), (await db.auditEntry.findMany()).map(({ id: _, ...row }) => row),
  ])
  for (const secret of ['maija@', 'Meikäläinen', '1112223', 'desk@', 'Jane Doe', 'jane@', '0113 000']) expect(all).not.toContain(secret)
  expect(all).toContain('Nordhavnin sairaala')
})

test('two imports of the same file at once leave one notice and one need', async () => {
  const once = () => importAll([file('a.xml', eforms())])
  expect((await Promise.all([once(), once(), once()])).flat().sort()).toEqual(['created', 'unchanged', 'unchanged'])
  expect(await countAll()).toMatchObject({ notices: 1, entries: 1, versions: 1 })
})

test('text that no database keeps does not stop the run', async () => {
  const release = ocdsRelease()
  const tender = release.tender as Record<string, unknown>
  const odd = { ...release, tender: { ...tender, title: `${'x'.repeat(298)}😀 \u0000 \ud800 end`, description: 'nul \u0000 half \udc00' } }
  const files = [file('odd\u0000\ud800.json', ocds(odd)), file('version.json', JSON.stringify({ version: '2\u0000\ud800', releases: [release] })), file('id.json', ocds({ ...release, ocid: 'ocds-\u0000-9' })), file('good.xml', eforms())]
  expect(await importAll(files)).toEqual(['created', 'not-ocds-1.1', 'created', 'created'])
  expect((await theImport()).finishedAt).not.toBeNull()
})

test('a need that is gone comes back with its notice', async () => {
  await importAll([file('a.xml', eforms())])
  await db.entry.deleteMany()
  expect(await importAll([file('a.xml', eforms())])).toEqual(['updated'])
  expect(await countAll()).toMatchObject({ notices: 1, lots: 1, entries: 1 })
})

test('a claimed need keeps the words of its owner', async () => {
  await importAll([file('a.xml', versionOn('2026-03-02', '00123456-2026', 'Vanha'))])
  const owner = await createOrganisation({ kind: 'HEALTH_AUTHORITY' })
  await db.entry.updateMany({ data: { organisationId: owner.id, title: 'Our own words' } })
  expect(await importAll([file('b.xml', versionOn('2026-03-09', '00199999-2026', 'Uusi'))])).toEqual(['updated'])
  const entry = await db.entry.findFirstOrThrow()
  expect([entry.title, entry.version]).toEqual(['Our own words', 1])
  expect((await findNotice(visitor, entry.id, 'en'))?.record.id).toBe('00199999-2026')
})

test('only admins and jobs import', async () => {
  for (const actor of [visitor, await actorFor(await createPerson())]) expect(await outcomeOf(importAll([file('a.xml', eforms())], actor))).toBe('NotFound not-found')
  expect([await db.noticeImport.count(), await db.notice.count()]).toEqual([0, 0])
  const admin = await adminActor()
  expect(await importAll([file('a.xml', eforms())], admin)).toEqual(['created'])
  expect((await getImport(admin, (await theImport()).id)).by).toBe('Ada Admin')
})
