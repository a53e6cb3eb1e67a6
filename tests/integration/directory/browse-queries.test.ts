import { afterEach, describe, expect, it } from 'vitest'
import { createEntry } from '@/tests/factories/entry'
import { createOrganisation } from '@/tests/factories/organisation'
import { countStatements } from '@/tests/factories/statements'
import { parseBrowse } from '@/lib/directory/browse-params'
import { browseEntries, browseOrganisations, rowsPerPage } from '@/lib/directory/browse-queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'

type Given = Record<string, string | string[]>
const needs = (given: Given = {}) => browseEntries({ ...parseBrowse('needs', given), page: 'needs' }, 'en')
const offerings = (given: Given = {}) => browseEntries({ ...parseBrowse('offerings', given), page: 'offerings' }, 'en')
const mandates = (given: Given = {}) => browseEntries({ ...parseBrowse('mandates', given), page: 'mandates' }, 'en')
const organisations = (given: Given = {}) => browseOrganisations({ ...parseBrowse('organisations', given), page: 'organisations' }, 'en')
const titles = (result: { rows: { title: string }[] }) => result.rows.map((row) => row.title)
const found = async (given: Given) => titles(await needs(given)).sort()
const counts = (values: { value: string; count: number }[] = []) => Object.fromEntries(values.map((one) => [one.value, one.count]))

const at = new Date('2027-03-03T10:00:00Z')
const days = (count: number) => new Date(at.getTime() + count * 86_400_000)
const deadline = (count: number) => days(count).toISOString()

afterEach(() => setClock(null))

describe('what is not public', () => {
  it('stands in no list, no count and no search', async () => {
    await createEntry('NEED', { content: { title: 'Seen need', country: 'FI' } })
    await createEntry('NEED', { state: 'DRAFT', content: { title: 'Secret draft', country: 'SE' } })
    await createEntry('NEED', { state: 'ARCHIVED', content: { title: 'Secret archive', country: 'LV' } })
    const closed = await createOrganisation({ kind: 'HEALTH_AUTHORITY', closedAt: new Date() })
    await createEntry('NEED', { organisationId: closed.id, content: { title: 'Secret of the closed', country: 'PL' } })
    const changed = await createEntry('NEED', { content: { title: 'Published words', country: 'FI' } })
    await db.entry.update({ where: { id: changed.id }, data: { draft: { title: 'Secret change' }, draftSavedAt: new Date() } })

    for (const given of [{}, { state: 'all' }, { state: 'archive' }, { q: 'secret' }, { q: 'secret', state: 'all' }, { country: ['SE', 'LV', 'PL'], state: 'all' }] as Given[]) {
      const result = await needs(given)
      expect(JSON.stringify(result.rows)).not.toMatch(/secret/i)
      expect(result.counts.total).toBe(result.rows.length)
      expect(Object.keys(counts(result.counts.facets.country)).filter((country) => country !== 'FI')).toEqual([])
    }
    expect((await needs({ state: 'all' })).counts.states).toEqual({ open: 2, archive: 0, all: 2 })
    expect(titles(await offerings())).toEqual([])
  })

  it('gives away nothing of the confidential layer', async () => {
    await createEntry('OFFERING', { content: { title: 'Board' }, confidential: { roadmap: 'Moonshot 2030' } })
    expect((await offerings({ q: 'moonshot' })).counts.total).toBe(0)
    expect(JSON.stringify((await offerings()).rows)).not.toContain('Moonshot')
  })

  it('hides a closed organisation and counts only what others may read', async () => {
    const open = await createOrganisation({ name: 'Open Oy' })
    await createOrganisation({ name: 'Closed Oy', closedAt: new Date() })
    await createEntry('OFFERING', { organisationId: open.id })
    await createEntry('OFFERING', { organisationId: open.id, state: 'DRAFT' })
    const result = await organisations({ q: 'oy' })
    expect(result.rows.map((row) => [row.name, row.entries])).toEqual([['Open Oy', 1]])
    expect(result.counts.total).toBe(1)
  })
})

describe('search', () => {
  it('finds beginnings of words without regard to accents, in any order, when all match', async () => {
    await createEntry('NEED', { content: { title: 'Åland ward board', problem: 'Beds.' } })
    await createEntry('NEED', { content: { title: 'Szpital w Łodzi', problem: 'Überleitung' } })
    expect(await found({ q: 'aland' })).toEqual(['Åland ward board'])
    expect(await found({ q: 'ÅLA boa' })).toEqual(['Åland ward board'])
    expect(await found({ q: 'lodz' })).toEqual(['Szpital w Łodzi'])
    expect(await found({ q: 'łódź' })).toEqual(['Szpital w Łodzi'])
    expect(await found({ q: 'uberl szp' })).toEqual(['Szpital w Łodzi'])
    expect(await found({ q: 'aland szpital' })).toEqual([])
    expect(await found({ q: 'oard' })).toEqual([])
  })

  it('finds words behind slashes, hyphens and typographic quotes', async () => {
    await createEntry('NEED', { content: { title: 'Exchange by HL7/FHIR', problem: '“Quoted” e-health – “now”' } })
    for (const q of ['fhir', 'hl7/fhir', 'quoted', 'health', 'e-health', 'now']) expect(await found({ q })).toEqual(['Exchange by HL7/FHIR'])
  })

  it('puts those with the words in the title first', async () => {
    await createEntry('NEED', { content: { title: 'Telemonitoring' }, publishedAt: days(-9) })
    await createEntry('NEED', { content: { title: 'Home care', problem: 'We want telemonitoring.' }, publishedAt: days(-1) })
    expect(titles(await needs({ q: 'telemon' }))).toEqual(['Telemonitoring', 'Home care'])
    expect(titles(await needs({ q: 'telemon', sort: 'newest' }))).toEqual(['Home care', 'Telemonitoring'])
  })

  it('answers hostile words without an error', async () => {
    for (const q of [`' or 1=1 --`, `a & | !`, `a:*:*`, `\\`, '%', '\u0000', '😀', 'a'.repeat(300), `(((`, '<script>', "''", 'İ', '１２']) {
      expect((await needs({ q })).counts.total).toBe(0)
      expect((await organisations({ q })).counts.total).toBe(0)
    }
  })
})

describe('needs', () => {
  it('are open until they are awarded, closed or past their deadline', async () => {
    setClock(at)
    await createEntry('NEED', { content: { title: 'Ahead', deadline: deadline(3) } })
    await createEntry('NEED', { content: { title: 'Without' } })
    await createEntry('NEED', { content: { title: 'Past', deadline: deadline(-1) } })
    await createEntry('NEED', { content: { title: 'Awarded', stage: 'awarded' } })
    expect(await found({})).toEqual(['Ahead', 'Without'])
    expect(await found({ state: 'archive' })).toEqual(['Awarded', 'Past'])
    expect(await found({ state: 'all' })).toEqual(['Ahead', 'Awarded', 'Past', 'Without'])
    expect((await needs()).counts.states).toEqual({ open: 2, archive: 2, all: 4 })
  })

  it('are counted in each facet by every choice but its own', async () => {
    await createEntry('NEED', { content: { title: 'A', country: 'FI', nuts: ['FI1B1'], stage: 'tender', categories: ['ehr'] } })
    await createEntry('NEED', { content: { title: 'B', country: 'FI', nuts: ['FI196'], stage: 'idea', categories: ['ehr', 'telemedicine'] } })
    await createEntry('NEED', { content: { title: 'C', country: 'SE', nuts: [], stage: 'tender', categories: ['telemedicine'] } })
    const result = await needs({ stage: 'tender', country: 'FI' })
    expect(titles(result)).toEqual(['A'])
    expect(counts(result.counts.facets.stage)).toEqual({ tender: 1, idea: 1 })
    expect(counts(result.counts.facets.country)).toEqual({ FI: 1, FI1B: 1, FI1B1: 1, SE: 1 })
    expect(counts(result.counts.facets.category)).toEqual({ ehr: 1 })
    expect(result.counts.total).toBe(1)
  })

  it('are found by region, CPV, source, deadline, language, setting and area', async () => {
    setClock(at)
    await createEntry('NEED', { content: { title: 'Own', nuts: ['FI1B1'], cpv: ['48814000'], careSettings: ['home-care'], careAreas: ['cancer'], language: 'fi', deadline: deadline(5) } })
    await createEntry('NEED', { organisationId: null, buyerName: 'Buyer', content: { title: 'Notice', country: 'SE', nuts: ['SE110'], cpv: ['33000000'], language: 'sv', careSettings: [], careAreas: [], deadline: deadline(20) } })
    const cases: [Given, string[]][] = [
      [{ country: 'FI1' }, ['Own']],
      [{ country: ['FI1B', 'SE'] }, ['Notice', 'Own']],
      [{ country: 'FI2' }, []],
      [{ cpv: '48' }, ['Own']],
      [{ cpv: '48814000' }, ['Own']],
      [{ cpv: ['48', '33'] }, ['Notice', 'Own']],
      [{ source: 'notice' }, ['Notice']],
      [{ source: 'own' }, ['Own']],
      [{ due: 'week' }, ['Own']],
      [{ due: 'month' }, ['Notice', 'Own']],
      [{ due: 'none' }, []],
      [{ language: 'sv' }, ['Notice']],
      [{ setting: 'home-care' }, ['Own']],
      [{ area: 'cancer' }, ['Own']],
      [{ q: 'buyer' }, ['Notice']],
    ]
    for (const [given, expected] of cases) expect([given, await found(given)]).toEqual([given, expected])
    const { facets } = (await needs()).counts
    expect(facets.due).toEqual([{ value: 'month', count: 2 }, { value: 'week', count: 1 }])
    expect(counts(facets.source)).toEqual({ own: 1, notice: 1 })
    expect(counts(facets.cpv)).toEqual({ '48': 1, '33': 1 })
  })

  it('come by deadline with those without one last', async () => {
    setClock(at)
    await createEntry('NEED', { content: { title: 'None' } })
    await createEntry('NEED', { content: { title: 'Late', deadline: deadline(9) } })
    await createEntry('NEED', { content: { title: 'Soon', deadline: deadline(2) } })
    expect(titles(await needs({ sort: 'deadline' }))).toEqual(['Soon', 'Late', 'None'])
  })

  it('name their owner, and of a notice the buyer', async () => {
    const authority = await createOrganisation({ kind: 'HEALTH_AUTHORITY', name: 'Region', isVerified: true })
    await createEntry('NEED', { organisationId: authority.id, content: { title: 'Own' }, publishedAt: days(-1) })
    await createEntry('NEED', { organisationId: null, buyerName: 'Szpital', content: { title: 'Notice' }, publishedAt: days(-2) })
    expect((await needs()).rows.map((row) => [row.title, row.owner, row.isVerified, row.organisationId, row.isFromNotice])).toEqual([
      ['Own', 'Region', true, authority.id, false],
      ['Notice', 'Szpital', false, null, true],
    ])
  })

  it('lose the word "verified" when the newest check says otherwise', async () => {
    const authority = await createOrganisation({ kind: 'HEALTH_AUTHORITY', isVerified: true })
    await createEntry('NEED', { organisationId: authority.id })
    await db.organisationVerification.create({ data: { organisationId: authority.id, state: 'WITHDRAWN', at: new Date(Date.now() + 1000) } })
    expect((await needs()).rows.map((row) => row.isVerified)).toEqual([false])
  })
})

it('finds offerings by certificate, standard, device class, maturity, language and country served', async () => {
  await createEntry('OFFERING', {
    content: {
      title: 'Pump', trl: 9, deviceClass: 'mdr-iia', interoperability: ['fhir-r4'], productLanguages: ['fi'], supportLanguages: ['sv'], countriesServed: ['FI', 'SE'],
      certificates: [{ certificate: 'iso-13485', issuer: '', number: '', expires: null, hasNoExpiry: false }],
    },
  })
  await createEntry('OFFERING', { content: { title: 'Draft board', trl: 5, deviceClass: 'not-a-device', interoperability: [], productLanguages: ['en'], supportLanguages: [], countriesServed: ['EE'] } })
  const cases: [Given, string[]][] = [
    [{ certificate: 'iso-13485' }, ['Pump']],
    [{ interoperability: 'fhir-r4' }, ['Pump']],
    [{ device: 'not-a-device' }, ['Draft board']],
    [{ trl: '4-6' }, ['Draft board']],
    [{ trl: ['4-6', '9'] }, ['Draft board', 'Pump']],
    [{ language: 'sv' }, ['Pump']],
    [{ country: 'EE' }, ['Draft board']],
    [{ country: 'LV' }, []],
  ]
  for (const [given, expected] of cases) expect([given, titles(await offerings(given)).sort()]).toEqual([given, expected])
  expect(counts((await offerings()).counts.facets.trl)).toEqual({ '9': 1, '4-6': 1 })
})

it('finds mandates by stage, country and field', async () => {
  await createEntry('MANDATE', { content: { title: 'Seed', stages: ['seed'], countries: ['FI'], categories: ['ehr'] } })
  await createEntry('MANDATE', { content: { title: 'Growth', stages: ['growth', 'series-b'], countries: ['DK'], categories: ['telemedicine'] } })
  expect(titles(await mandates({ stage: 'series-b' }))).toEqual(['Growth'])
  expect(titles(await mandates({ country: 'FI' }))).toEqual(['Seed'])
  expect(titles(await mandates({ category: ['telemedicine', 'ehr'] })).sort()).toEqual(['Growth', 'Seed'])
  expect(counts((await mandates({ country: 'FI' })).counts.facets.stage)).toEqual({ seed: 1 })
})

it('lists organisations by folded name and finds them by kind, country and verification', async () => {
  for (const name of ['Örebro Region', 'Aalto Oy', 'Łódź Clinic']) await createOrganisation({ name, kind: name === 'Aalto Oy' ? 'SME' : 'HEALTH_AUTHORITY', country: name === 'Łódź Clinic' ? 'PL' : 'SE', isVerified: name === 'Örebro Region' })
  const names = async (given: Given = {}) => (await organisations(given)).rows.map((row) => row.name)
  expect(await names()).toEqual(['Aalto Oy', 'Łódź Clinic', 'Örebro Region'])
  expect(await names({ kind: 'health-authority' })).toEqual(['Łódź Clinic', 'Örebro Region'])
  expect(await names({ country: 'PL' })).toEqual(['Łódź Clinic'])
  expect(await names({ verified: 'yes' })).toEqual(['Örebro Region'])
  expect(await names({ q: 'lodz' })).toEqual(['Łódź Clinic'])
  expect((await organisations({ country: 'PL' })).counts.facets).toEqual({
    kind: [{ value: 'health-authority', count: 1 }],
    country: [{ value: 'SE', count: 2 }, { value: 'PL', count: 1 }],
  })
})

describe('pages', () => {
  const orders: [string, Given][] = [
    ['newest', {}],
    ['deadline', { sort: 'deadline' }],
    ['relevance', { q: 'bed' }],
  ]
  it.each(orders)('skip and repeat nothing while others publish (%s)', async (_, given) => {
    setClock(at)
    const title = (n: number) => (n % 2 === 0 ? `Bed ${n}` : `Ward ${n}`)
    // Equal moments, so that the id alone decides between neighbours.
    for (let n = 0; n < rowsPerPage * 2 + 5; n += 1) {
      await createEntry('NEED', { organisationId: null, content: { title: title(n), ...(n % 3 === 0 ? {} : { deadline: deadline(1 + (n % 4)) }) }, publishedAt: days(-(n % 5)) })
    }
    const before = new Set((await db.entry.findMany({ select: { id: true } })).map((row) => row.id))
    const seen: string[] = []
    let filters = { ...parseBrowse('needs', given), page: 'needs' as const }
    for (let page = 0; page < 5; page += 1) {
      const result = await browseEntries(filters, 'en')
      seen.push(...result.rows.map((row) => row.id))
      expect(result.counts.total).toBe(before.size + page)
      if (!result.next) break
      await createEntry('NEED', { organisationId: null, content: { title: 'Bed of newcomers', deadline: deadline(1 + page) }, publishedAt: days(0) })
      const query = new URLSearchParams({ ...(given as Record<string, string>), after: `${result.next.key}~${result.next.id}` })
      filters = { ...parseBrowse('needs', Object.fromEntries(query)), page: 'needs' }
      expect(filters.after).toEqual(result.next)
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect([...before].filter((id) => !seen.includes(id))).toEqual([])
  })

  it('of organisations go on by name and by age', async () => {
    for (let n = 0; n < rowsPerPage + 3; n += 1) await createOrganisation({ name: n % 2 === 0 ? 'A same ~ name' : `Åbo ${n}`, owner: n === 0 ? undefined : { id: (await db.person.findFirstOrThrow()).id } })
    for (const given of [{}, { sort: 'newest' }, { q: 'a' }] as Given[]) {
      const filters = { ...parseBrowse('organisations', given), page: 'organisations' as const }
      const first = await browseOrganisations(filters, 'en')
      const second = await browseOrganisations({ ...filters, after: parseBrowse('organisations', { ...given, after: `${first.next?.key}~${first.next?.id}` }).after }, 'en')
      const ids = [...first.rows, ...second.rows].map((row) => row.id)
      expect([first.rows.length, new Set(ids).size, second.next]).toEqual([rowsPerPage, first.counts.total, null])
    }
  })
})

it('asks the database as often for three rows as for one', async () => {
  await createEntry('NEED')
  await createEntry('OFFERING')
  const lists = [() => needs({ q: 'bed', country: 'FI' }), () => offerings({ category: 'ehr' }), () => mandates(), () => organisations({ q: 'example' })]
  const statements = async () => {
    const all: number[] = []
    for (const list of lists) all.push(await countStatements(list))
    return all
  }
  await statements()
  const withOne = await statements()
  for (let n = 0; n < 2; n += 1) await Promise.all([createEntry('NEED'), createEntry('OFFERING'), createEntry('MANDATE')])
  expect(await statements()).toEqual(withOne)
  expect(Math.max(...withOne)).toBeLessThanOrEqual(4)
})
