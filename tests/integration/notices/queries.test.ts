import { expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { allAnswers, getImport, listAnswers, listImports } from '@/lib/notices/import-queries'
import { findNotice, getLots } from '@/lib/notices/queries'
import { db } from '@/lib/platform/db'
import { createOrganisation } from '@/tests/factories/organisation'
import { actorFor } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { countStatements } from '@/tests/factories/statements'
import { eforms, eformsLot, RESULT, ted } from '@/tests/unit/notices/fixtures'
import { adminActor } from './claimed'
import { file, importAll } from './files'

const lots = (count: number) => Array.from({ length: count }, (_, at) => eformsLot(`LOT-${String(at + 1).padStart(4, '0')}`, 'Lot')).join('')
const theNeed = async () => (await db.entry.findFirstOrThrow({ orderBy: { id: 'asc' } })).id

test('a need shows its notice with the first lots, and pages for the rest', async () => {
  await importAll([file('a.xml', eforms({ lots: lots(45) }))])
  const id = await theNeed()
  const notice = await findNotice(visitor, id, 'en')
  expect([notice?.record.buyers[0]?.name, notice?.lotCount, notice?.lots.length, notice?.labels.get('country')?.get('FI')]).toEqual(['Nordhavnin sairaala', 45, 20, 'Finland'])
  const pages = await Promise.all([1, 2, 3].map((page) => getLots(visitor, id, page, 'en')))
  expect(pages.map((page) => [page.page, page.pages, page.lots[0]?.number, page.lots.length])).toEqual([[1, 3, 'LOT-0001', 20], [2, 3, 'LOT-0021', 20], [3, 3, 'LOT-0041', 5]])
  for (const page of [0, 4, 1.5, NaN]) expect(await outcomeOf(getLots(visitor, id, page, 'en'))).toBe('NotFound not-found')
})

test('the notice of a need that one may not see is not found', async () => {
  await importAll([file('a.xml', eforms())])
  const id = await theNeed()
  const owner = await createOrganisation({ kind: 'HEALTH_AUTHORITY' })
  await db.entry.update({ where: { id }, data: { state: 'ARCHIVED', organisationId: owner.id } })
  expect(await findNotice(visitor, id, 'en')).toBeNull()
  expect(await outcomeOf(getLots(visitor, id, 1, 'en'))).toBe('NotFound not-found')
  expect((await findNotice(await actorFor(owner.owner, owner), id, 'en'))?.record.id).toBe('00123456-2026')
  expect(await findNotice(visitor, 'no-id', 'en')).toBeNull()
})

test('notices of the same procedure find each other, and lead only to needs that are public', async () => {
  const result = eforms({ root: 'ContractAwardNotice', subtype: '29', type: 'can-standard', extension: RESULT })
    .replace('0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000002')
    .replace('00123456-2026', '00777777-2026')
  await importAll([file('call.xml', eforms()), file('result.xml', result), file('other.xml', ted())])
  const [call, award] = await db.notice.findMany({ where: { format: 'eforms' }, orderBy: { sourceKey: 'asc' }, select: { entryId: true } })
  const related = async () => (await findNotice(visitor, call!.entryId!, 'en'))?.related.map((one) => [one.sourceKey, one.formKind, one.need?.id ?? null])
  expect(await related()).toEqual([['eforms:00777777-2026', 'result', award!.entryId]])
  await db.entry.update({ where: { id: award!.entryId! }, data: { state: 'ARCHIVED' } })
  expect(await related()).toEqual([['eforms:00777777-2026', 'result', null]])
})

test('a notice costs the same with one lot and with three', async () => {
  await importAll([file('a.xml', eforms({ lots: lots(1) }))])
  const id = await theNeed()
  await findNotice(visitor, id, 'en')
  const one = await countStatements(() => findNotice(visitor, id, 'en'))
  await importAll([file('a.xml', eforms({ lots: lots(3) }))])
  expect(await countStatements(() => findNotice(visitor, id, 'en'))).toBe(one)
})

test('admins see imports and their answers, by outcome and page by page', async () => {
  const admin = await adminActor()
  await importAll([file('a.xml', eforms()), file('broken.xml', '<a'), file('b.xml', ted())], admin)
  const one = await countStatements(() => listImports(admin))
  await importAll([file('a.xml', eforms())])
  await importAll([file('empty.xml', '')])
  expect(await countStatements(() => listImports(admin))).toBe(one)
  const { rows } = await listImports(admin)
  expect(rows.map((row) => [row.by, row.state, row.answered, row.counts])).toEqual([
    [null, 'finished', 1, { created: 0, updated: 0, unchanged: 0, refused: 1 }],
    [null, 'finished', 1, { created: 0, updated: 0, unchanged: 1, refused: 0 }],
    ['Kim Person', 'finished', 3, { created: 2, updated: 0, unchanged: 0, refused: 1 }],
  ])
  const { id } = rows[2]!
  const first = await listAnswers(admin, id, { size: 2 })
  expect([first.rows.map((row) => row.file), first.next]).toEqual([['a.xml', 'broken.xml'], 1])
  const second = await listAnswers(admin, id, { size: 2, after: 1 })
  expect([second.rows.map((row) => row.file), second.next]).toEqual([['b.xml'], null])
  expect((await listAnswers(admin, id, { outcome: 'created' })).rows.map((row) => row.file)).toEqual(['a.xml', 'b.xml'])
  const all: string[] = []
  for await (const row of allAnswers(admin, id)) all.push(row.file)
  expect(all).toEqual(['a.xml', 'broken.xml', 'b.xml'])
  for (const work of [() => listImports(visitor), () => getImport(visitor, id), () => listAnswers(visitor, id)]) expect(await outcomeOf(work())).toBe('NotFound not-found')
})

test('an import that has not ended shows what it has answered; after half an hour it counts as cut off', async () => {
  const admin = await adminActor()
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)
  const begin = (startedAt: Date) =>
    db.noticeImport.create({ data: { job: 'import', startedAt, rows: { create: ['created', 'refused', 'created'].map((outcome, position) => ({ position, file: `${position}.xml`, outcome })) } }, select: { id: true } })
  const [recent, old] = [await begin(minutesAgo(1)), await begin(minutesAgo(31))]
  expect(await getImport(admin, recent.id)).toMatchObject({ state: 'running', answered: 3, counts: { created: 2, updated: 0, unchanged: 0, refused: 1 } })
  expect((await getImport(admin, old.id)).state).toBe('cut-off')
})
