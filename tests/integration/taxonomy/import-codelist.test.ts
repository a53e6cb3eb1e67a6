import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { importCodelist } from '@/lib/taxonomy/commands/import-codelist'
import type { VocabularyActor } from '@/lib/taxonomy/policy'
import { currentCpvReader, loadLexicon } from '@/lib/taxonomy/learnt-queries'
import { findTerms, knownCodes, labelsFor, labelsForEach, listVocabularyImports } from '@/lib/taxonomy/queries'

const job: VocabularyActor = { kind: 'job', name: 'import' }
const personId = '018f3c9e-0000-7000-8000-000000000001'
const person = (...platformRoles: string[]): VocabularyActor => ({ kind: 'person', personId, organisation: null, platformRoles })

type Row = { code: string; label?: Record<string, string> }
const file = (codes: readonly Row[], { list = 'cpv', version = '1' } = {}) => ({
  fileName: 'list.json',
  bytes: new TextEncoder().encode(JSON.stringify({ list, version, source: 'An office', licence: 'CC-BY-4.0', codes })),
})
const cpv = (...codes: string[]) => codes.map((code) => ({ code, label: { en: `Thing ${code}`, fi: `Asia ${code}` } }))

describe('importCodelist', () => {
  it('keeps the terms, the import and an audit entry', async () => {
    const answer = await importCodelist(person('ADMIN'), file([...cpv('03000000', '03100000'), { code: 'no code' }]))
    expect(answer).toEqual({
      outcome: 'imported',
      vocabulary: 'cpv',
      list: 'cpv',
      version: '1',
      created: 2,
      updated: 0,
      unchanged: 0,
      withdrawn: 0,
      refusedRows: [{ row: 3, code: 'no code', reason: 'code-shape' }],
    })
    const terms = await db.vocabularyTerm.findMany({ orderBy: { code: 'asc' }, select: { code: true, labels: true, parent: true, list: true, version: true } })
    expect(terms).toEqual([
      { code: '03000000', labels: { en: 'Thing 03000000', fi: 'Asia 03000000' }, parent: null, list: 'cpv', version: '1' },
      { code: '03100000', labels: { en: 'Thing 03100000', fi: 'Asia 03100000' }, parent: '03000000', list: 'cpv', version: '1' },
    ])
    const [imported] = await db.vocabularyImport.findMany()
    expect(imported).toMatchObject({
      fileName: 'list.json',
      licence: 'CC-BY-4.0',
      byPersonId: personId,
      job: null,
      created: 2,
      refusedRows: [{ row: 3, code: 'no code', reason: 'code-shape' }],
    })
    const entries = await db.auditEntry.findMany({ select: { action: true, subject: true, subjectId: true, personId: true } })
    expect(entries).toEqual([{ action: 'vocabulary.imported', subject: 'VocabularyImport', subjectId: String(imported?.id), personId }])
  })

  it('changes nothing when the same file comes again, and says so', async () => {
    await importCodelist(job, file(cpv('03000000', '03100000')))
    const before = await db.vocabularyTerm.findMany()
    expect(await importCodelist(job, file(cpv('03000000', '03100000')))).toMatchObject({ outcome: 'unchanged', created: 0, updated: 0, unchanged: 2, withdrawn: 0 })
    expect(await db.vocabularyTerm.findMany()).toEqual(before)
    expect(await db.vocabularyImport.count()).toBe(1)
    expect(await db.auditEntry.count()).toBe(1)
  })

  it('takes the next version: new, changed and withdrawn terms', async () => {
    await importCodelist(job, file(cpv('03000000', '03100000', '03200000')))
    const next = [...cpv('03000000'), { code: '03100000', label: { en: 'Renamed' } }, ...cpv('03300000')]
    expect(await importCodelist(job, file(next, { version: '2' }))).toMatchObject({ outcome: 'imported', created: 1, updated: 1, unchanged: 1, withdrawn: 1 })
    const labels = await labelsFor('cpv', ['03100000', '03200000'], 'fi')
    expect([...labels]).toEqual([['03100000', 'Renamed'], ['03200000', 'Asia 03200000']])
    expect((await findTerms('cpv', '03', 'en')).map((term) => term.code)).toEqual(['03000000', '03100000', '03300000'])
    // It comes back when a later version names it again.
    expect(await importCodelist(job, file([...next, ...cpv('03200000')], { version: '3' }))).toMatchObject({ updated: 1, unchanged: 3, withdrawn: 0 })
    expect((await findTerms('cpv', '032', 'en')).map((term) => term.code)).toEqual(['03200000'])
  })

  it('imports once when two people send the same file at the same time', async () => {
    const answers = await Promise.all([importCodelist(job, file(cpv('03000000', '03100000'))), importCodelist(job, file(cpv('03000000', '03100000')))])
    expect(answers.map((answer) => answer.outcome).sort()).toEqual(['imported', 'unchanged'])
    expect(await db.vocabularyTerm.count()).toBe(2)
    expect(await db.auditEntry.count()).toBe(1)
  })

  it('refuses a file that is no list it uses, and writes nothing', async () => {
    expect(await importCodelist(job, file([{ code: 'a', label: { en: 'A' } }], { list: 'permission' }))).toEqual({
      outcome: 'refused',
      refusal: { code: 'unknown-list', params: { name: 'permission' } },
    })
    expect(await importCodelist(job, { fileName: 'x.gc', bytes: new TextEncoder().encode('<!DOCTYPE x><x/>') })).toMatchObject({ outcome: 'refused' })
    expect([await db.vocabularyTerm.count(), await db.vocabularyImport.count(), await db.auditEntry.count()]).toEqual([0, 0, 0])
  })

  it.each([
    ['a visitor', { kind: 'visitor' } as const],
    ['a person without a role', person()],
    ['a navigator', person('NAVIGATOR', 'ASSESSOR')],
  ])('does not exist for %s', async (_, actor) => {
    await expect(importCodelist(actor, file(cpv('03000000')))).rejects.toThrow(NotFound)
    await expect(listVocabularyImports(actor)).rejects.toThrow(NotFound)
    expect(await db.vocabularyTerm.count()).toBe(0)
  })
})

describe('the vocabularies as people read them', () => {
  it('know the built-in terms before anything is imported', async () => {
    expect([...(await labelsFor('cpv', ['48814000', '99999999'], 'en'))]).toEqual([['48814000', 'Medical information systems'], ['99999999', '99999999']])
    expect((await findTerms('country', 'suo', 'fi', 3)).map((term) => term.code)).toEqual(['FI'])
  })

  it('let imported labels win and keep the built-in ones that the list does not have', async () => {
    await importCodelist(job, file([{ code: 'FIN', label: { en: 'Finland, official', lt: 'Suomija (oficialiai)' } }], { list: 'country' }))
    const label = async (locale: string) => (await labelsFor('country', ['FI'], locale)).get('FI')
    expect([await label('en'), await label('lt'), await label('sv')]).toEqual(['Finland, official', 'Suomija (oficialiai)', 'Finland'])
    expect((await findTerms('country', 'sweden', 'en')).map((term) => term.code)).toEqual(['SE'])
  })

  it('show an import at once, though they were read before', async () => {
    expect(await knownCodes('cpv', ['03000000', '48000000'])).toEqual(new Set(['48000000']))
    await importCodelist(job, file(cpv('03000000')))
    expect(await knownCodes('cpv', ['03000000', '48000000'])).toEqual(new Set(['03000000', '48000000']))
  })

  it('label an old region but offer its heir', async () => {
    await importCodelist(job, file(['FI197', 'FI19B', 'FI19'].map((code) => ({ code, label: { en: `Pirkanmaa ${code}` } })), { list: 'nuts' }))
    expect((await labelsFor('nuts', ['FI197'], 'en')).get('FI197')).toBe('Pirkanmaa FI197')
    expect((await findTerms('nuts', 'pirkanmaa', 'en')).map((term) => term.code)).toEqual(['FI19', 'FI19B'])
  })

  it('ask the database twice when first read and once from then on, for one code as for many', async () => {
    await importCodelist(job, file(cpv('03000000', '03100000', '03200000')))
    const query = vi.spyOn(pg.Client.prototype, 'query')
    const statements = async (read: () => Promise<unknown>) => {
      query.mockClear()
      await read()
      return query.mock.calls.length
    }
    expect(await statements(() => labelsFor('cpv', ['03000000'], 'fi'))).toBe(2)
    expect(await statements(() => labelsFor('cpv', ['03000000', '03100000', '03200000'], 'fi'))).toBe(1)
    expect(await statements(() => labelsForEach({ cpv: ['03000000'] }, 'fi'))).toBe(1)
    expect(await statements(() => findTerms('cpv', 'thing', 'en'))).toBe(1)
    query.mockRestore()
  })

  it('label several vocabularies at once', async () => {
    await importCodelist(job, file(cpv('03000000', '03100000', '03200000')))
    const labels = await labelsForEach({ cpv: ['03100000', '48000000'], country: ['EE'] }, 'fi')
    expect([...(labels.get('cpv') ?? [])]).toEqual([['03100000', 'Asia 03100000'], ['48000000', 'Ohjelmatuotteet ja tietojärjestelmät']])
    expect([...(labels.get('country') ?? [])]).toEqual([['EE', 'Viro']])
  })

  it('list the imports for an admin, newest first', async () => {
    await importCodelist(job, file(cpv('03000000')))
    await importCodelist(job, file([{ code: 'FIN', label: { en: 'Finland' } }, { code: 'CPT', label: { en: 'Clipperton' } }], { list: 'country', version: '9' }))
    expect(await listVocabularyImports(person('ADMIN'))).toMatchObject([
      { vocabulary: 'country', version: '9', created: 1, refusedRows: 1 },
      { vocabulary: 'cpv', version: '1', created: 1, refusedRows: 0 },
    ])
  })
})

describe('what is learnt from the CPV', () => {
  const labels = [
    { code: '48000000', label: { en: 'Hospital software', de: 'Software Krankenhaus' } },
    { code: '48100000', label: { en: 'Library software', de: 'Software Bibliothek' } },
    { code: '39000000', label: { en: 'Hospital furniture', de: 'Möbel Krankenhaus' } },
    { code: '39100000', label: { en: 'Library furniture', de: 'Möbel Bibliothek' } },
  ]

  it('is empty before the list is imported', async () => {
    expect((await loadLexicon()).size).toBe(0)
  })

  it('are words in other languages with their counts, ready in the same moment as the list', async () => {
    await importCodelist(job, file(labels))
    expect((await loadLexicon()).translationsOf('krankenhaus')).toMatchObject([{ term: 'hospital', count: 2 }])
    expect(await db.wordLexicon.findMany({ select: { vocabulary: true, version: true, importId: true } })).toEqual([
      { vocabulary: 'cpv', version: '1', importId: (await db.vocabularyImport.findFirstOrThrow()).id },
    ])
  })

  it('is learnt anew from the next version, and read anew by who had read it', async () => {
    await importCodelist(job, file(labels))
    expect((await loadLexicon()).translationsOf('hospital')).toHaveLength(1)
    const renamed = labels.map(({ code, label }) => ({ code, label: { ...label, de: label.de.replace('Krankenhaus', 'Spital') } }))
    await importCodelist(job, file(renamed, { version: '2' }))
    expect((await loadLexicon()).translationsOf('hospital')).toMatchObject([{ term: 'spital' }])
    expect(await db.wordLexicon.findMany({ select: { version: true } })).toEqual([{ version: '2' }])
  })

  it('is made up for when a list came before lexicons were learnt, and left alone otherwise', async () => {
    await importCodelist(job, file(labels))
    const before = await db.wordLexicon.findMany()
    await importCodelist(job, file(labels))
    expect(await db.wordLexicon.findMany()).toEqual(before)
    await db.wordLexicon.deleteMany()
    expect(await importCodelist(job, file(labels))).toMatchObject({ outcome: 'unchanged' })
    expect(await db.wordLexicon.count()).toBe(1)
  })

  it('comes from no other list', async () => {
    await importCodelist(job, file([{ code: 'FIN', label: { en: 'Finland', fi: 'Suomi' } }], { list: 'country' }))
    expect(await db.wordLexicon.count()).toBe(0)
  })

  it('lets a text be read into the codes of the new list', async () => {
    const best = async () => (await currentCpvReader()).read([{ text: 'Möbel für die Bibliothek', language: 'de', weight: 1 }])[0]?.code
    expect(await best()).not.toBe('39100000')
    await importCodelist(job, file(labels))
    expect(await best()).toBe('39100000')
  })
})

const official = join(process.env.SUND_DATA ?? join(import.meta.dirname, '../../../../shared/data'), 'codelists/cpv.json')
if (!existsSync(official)) console.warn(`Skipped: no official CPV list at ${official} (set SUND_DATA to the folder above codelists)`)

describe.skipIf(!existsSync(official))('the complete CPV', () => {
  it('is loaded whole, and a second time nothing changes', { timeout: 120_000 }, async () => {
    const bytes = readFileSync(official)
    expect(await importCodelist(job, { fileName: 'cpv.json', bytes })).toMatchObject({ outcome: 'imported', created: 9454, refusedRows: [] })
    expect(await importCodelist(job, { fileName: 'cpv.json', bytes })).toMatchObject({ outcome: 'unchanged', unchanged: 9454 })
    const { codes } = JSON.parse(bytes.toString('utf8')) as { codes: { code: string; label: Record<string, string> }[] }
    const written = codes.find((row) => row.code === '48814200')?.label.fi ?? ''
    expect((await findTerms('cpv', written, 'fi'))[0]).toEqual({ code: '48814200', label: written, parent: '48814000' })
    expect((await labelsFor('cpv', ['48814200'], 'fi')).get('48814200')).toBe(written)
    const { packed, pairs } = await db.wordLexicon.findUniqueOrThrow({ where: { vocabulary: 'cpv' } })
    expect(pairs).toBeGreaterThan(50_000)
    expect(packed.byteLength).toBeLessThan(2_000_000)
    expect((await loadLexicon()).translationsOf('sairaal', 'de')[0]).toMatchObject({ term: 'krankenhaus' })
  })
})
