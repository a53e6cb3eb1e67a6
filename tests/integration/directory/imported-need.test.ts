import { expect, test } from 'vitest'
import { writeImportedNeed, type ImportedNeed } from '@/lib/directory/imported-need'
import { needContentSchema } from '@/lib/directory/schemas'
import { db } from '@/lib/platform/db'

const write = (need: ImportedNeed) => db.$transaction((tx) => writeImportedNeed(tx, need))

function need(content: object = {}): ImportedNeed {
  return {
    content: needContentSchema.parse({ title: 'Etävastaanotto', problem: 'Potilaat asuvat kaukana.', language: 'fi', country: 'FI', nuts: ['FI1B1'], cpv: ['48814000'], ...content }),
    buyerName: 'Åbolands välfärdsområde',
    lotText: 'Erä 1',
    publishedOn: new Date('2026-03-01'),
  }
}

test('puts a published need of nobody in the directory, with its first version', async () => {
  const { entryId, changed } = await write(need({ deadline: '2026-04-01T12:00:00+03:00', stage: 'tender' }))

  expect(changed).toBe(true)
  const entry = await db.entry.findUniqueOrThrow({ where: { id: entryId }, include: { versions: true } })
  expect(entry).toMatchObject({
    kind: 'NEED',
    state: 'PUBLISHED',
    organisationId: null,
    isFromNotice: true,
    buyerName: 'Åbolands välfärdsområde',
    lotText: 'Erä 1',
    version: 1,
    publishedAt: new Date('2026-03-01'),
    title: 'Etävastaanotto',
    countries: ['FI'],
    cpv: ['48814000'],
    stage: 'tender',
    deadline: new Date('2026-04-01T09:00:00Z'),
    draft: null,
  })
  expect(entry.searchText).toContain('abolands valfardsomrade')
  expect(entry.versions.map((one) => [one.number, one.publishedById])).toEqual([[1, null]])
})

test('leaves no trace when the same content comes again', async () => {
  const { entryId } = await write(need())
  const before = await db.entry.findUniqueOrThrow({ where: { id: entryId } })

  expect(await write({ ...need(), entryId })).toEqual({ entryId, changed: false })

  expect(await db.entry.findUniqueOrThrow({ where: { id: entryId } })).toEqual(before)
  expect(await db.entryVersion.count()).toBe(1)
})

test('makes a new version of what a later notice changed', async () => {
  const { entryId } = await write(need())

  expect(await write({ ...need({ title: 'Etäseuranta', stage: 'awarded' }), entryId })).toEqual({ entryId, changed: true })

  const versions = await db.entryVersion.findMany({ where: { entryId }, orderBy: { number: 'asc' } })
  expect(versions.map((one) => [one.number, one.changedFields])).toEqual([
    [1, ['title', 'problem', 'language', 'cpv', 'country', 'nuts']],
    [2, ['title', 'stage']],
  ])
  expect(await db.entry.findUniqueOrThrow({ where: { id: entryId } })).toMatchObject({ version: 2, title: 'Etäseuranta', stage: 'awarded' })
})

test('never overwrites a need that its buyer has claimed', async () => {
  const { entryId } = await write(need())
  const owner = await db.organisation.create({ data: { kind: 'HEALTH_AUTHORITY', name: 'Åboland', country: 'FI' } })
  await db.entry.update({ where: { id: entryId }, data: { organisationId: owner.id } })

  expect(await write({ ...need({ title: 'Annat' }), entryId })).toEqual({ entryId, changed: false })

  expect((await db.entry.findUniqueOrThrow({ where: { id: entryId } })).title).toBe('Etävastaanotto')
})
