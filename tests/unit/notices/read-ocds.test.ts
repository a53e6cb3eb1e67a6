import { describe, expect, it } from 'vitest'
import type { NoticeRecord, ReadResult } from '@/lib/notices/model'
import { readNotice } from '@/lib/notices/read/read-notice'
import { bytesOf, ocds, ocdsRelease } from './fixtures'

const readText = (text: string): ReadResult => readNotice(bytesOf(text))

function read(release: Record<string, unknown>): NoticeRecord {
  const result = readText(ocds(release))
  if (!result.ok || !result.notices[0]) throw new Error(JSON.stringify(result))
  return result.notices[0]
}

const codeOf = (result: ReadResult): string => (result.ok ? 'ok' : result.refusal.code)
const award = {
  id: 'a1',
  status: 'active',
  value: { amount: 120000, currency: 'GBP' },
  suppliers: [{ id: 'S1', name: 'Invented Ltd' }, { id: 'S2', name: 'Big plc' }, { id: 'S3', name: 'Unknown size' }],
  relatedLots: ['1'],
}

describe('OCDS 1.1', () => {
  it('reads a release whole', () => {
    const stated = (amount: number) => ({ amount, currency: 'GBP', kind: 'estimated', placeholder: false })
    const lot = { kind: 'lot', descriptions: {}, deadline: null, participationDeadline: null }
    expect(read(ocdsRelease())).toEqual({
      source: { format: 'ocds', schemaVersion: '1.1' },
      id: 'ocds-abc123-77/r-1',
      seriesId: 'ocds-abc123-77/tender',
      version: '2026-01-15T09:00:00Z',
      publicationNumber: null,
      procedureId: 'ocds-abc123-77',
      relatedNotices: [],
      noticeType: 'tender',
      subtype: null,
      formKind: 'competition',
      isChange: false,
      legalBasis: null,
      publicationDate: '2026-01-15',
      issueDate: '2026-01-15',
      languages: { original: ['en'], others: [] },
      titles: { en: 'Virtual ward platform' },
      descriptions: { en: 'A platform.rnrnLot 1: software' },
      reference: 'T-1',
      buyers: [{ name: 'Invented NHS Trust', nationalId: 'RX9', town: 'Leeds', country: 'GB', nuts: ['UKE42'] }],
      buyerLegalType: null,
      buyerActivity: 'health',
      mainCpv: '48180000',
      additionalCpv: ['72000000'],
      nuts: ['UKE42'],
      nature: 'services',
      procedure: 'open',
      technique: { framework: true, dynamicPurchasing: false },
      value: stated(500000),
      awardedValue: null,
      deadline: { kind: 'tenders', date: '2026-02-20', time: '12:00:00', offset: '+01:00', zone: null },
      participationDeadline: null,
      lots: [
        { ...lot, number: '1', titles: { en: 'Software' }, cpv: ['72000000'], nuts: ['UKE42'], value: stated(300000), awardCriteria: [{ type: 'price', name: 'Price', weight: '40%' }], duration: { unit: 'DAY', amount: 730, start: null, end: null } },
        { ...lot, number: '2', titles: { en: 'Devices' }, cpv: [], nuts: [], value: null, awardCriteria: [], duration: null },
      ],
      winners: [],
      links: [{ kind: 'notice', url: 'https://notices.example/77' }],
    })
  })

  it('keeps no contact name, address or number of anybody', () => {
    const text = JSON.stringify(read(ocdsRelease()))
    for (const secret of ['Jane', 'jane@', '0113']) expect(text).not.toContain(secret)
  })

  it('leaves letters alone that may be a lost line break: a modern turn is none', () => {
    const release = ocdsRelease()
    expect(read({ ...release, tender: { title: 'Modern internet return' } }).titles).toEqual({ en: 'Modern internet return' })
  })

  it('reads winners with the size that is stated, and none for an award that failed', () => {
    const parties = [
      { id: 'S1', name: 'Invented Limited', roles: ['supplier'], identifier: { id: '01', scheme: 'GB-COH' }, details: { scale: 'sme' } },
      { id: 'S2', name: 'Big plc', roles: ['supplier'], details: { scale: 'large' } },
    ]
    const release = { ...ocdsRelease(), tag: ['award'], parties, awards: [award, { ...award, status: 'unsuccessful' }] }
    const shared = { lots: ['1'], value: { amount: 120000, currency: 'GBP', kind: 'awarded', placeholder: false } }
    const notice = read(release)
    expect(notice.winners).toEqual([
      { name: 'Invented Ltd', country: 'GB', nationalId: '01', size: 'sme', sme: true, ...shared },
      { name: 'Big plc', country: null, nationalId: null, size: 'large', sme: false, ...shared },
      { name: 'Unknown size', country: null, nationalId: null, size: null, sme: null, ...shared },
    ])
    expect(notice.formKind).toBe('result')
  })

  it('adds up awards of one currency, and never of two', () => {
    const second = { ...award, value: { amount: 0.1, currency: 'GBP' } }
    const release = { ...ocdsRelease(), awards: [award, second] }
    expect(read(release).awardedValue?.amount).toBe(120000.1)
    expect(read({ ...release, awards: [award, { ...award, value: { amount: 5, currency: 'EUR' } }] }).awardedValue).toBeNull()
  })

  it('keeps the moment to show interest in a plan', () => {
    const tender = { title: 'T', expressionOfInterestDeadline: '2026-03-01T17:00:00Z' }
    const notice = read({ ...ocdsRelease(), tag: ['planning'], tender })
    expect([notice.formKind, notice.deadline, notice.participationDeadline]).toEqual([
      'planning', null, { kind: 'interest', date: '2026-03-01', time: '17:00:00', offset: '+00:00', zone: null },
    ])
  })

  it('finds codes where Scotland puts them', () => {
    const tender = { title: 'T', items: [{ id: '1', relatedLot: '1', additionalClassifications: [{ scheme: 'CPV', id: '33100000' }] }] }
    const notice = read({ ...ocdsRelease(), tender })
    expect([notice.mainCpv, notice.lots.map((lot) => [lot.number, lot.cpv])]).toEqual(['33100000', [['1', ['33100000']]]])
  })

  it('reads every release of a package', () => {
    const result = readText(ocds(ocdsRelease(), { ...ocdsRelease(), id: 'r-2', tag: ['tenderUpdate'] }))
    expect(result.ok && result.notices.map((one) => [one.id, one.isChange])).toEqual([['ocds-abc123-77/r-1', false], ['ocds-abc123-77/r-2', true]])
  })

  it('tells releases without an id apart by their date', () => {
    expect(read({ ...ocdsRelease(), id: undefined }).id).toBe('ocds-abc123-77/2026-01-15T09:00:00Z')
  })

  it('reads a bare release and the releases in a record package', () => {
    const bare = readText(JSON.stringify(ocdsRelease()))
    const records = readText(JSON.stringify({ version: '1.1', records: [{ ocid: 'ocds-abc123-77', releases: [ocdsRelease()] }] }))
    const compiled = readText(JSON.stringify({ version: '1.1', records: [{ ocid: 'x', releases: [{ url: 'https://x.example' }], compiledRelease: ocdsRelease() }] }))
    expect([bare, records, compiled].map((one) => one.ok && one.notices.map((notice) => notice.id))).toEqual(Array.from({ length: 3 }, () => ['ocds-abc123-77/r-1']))
  })

  it('survives fields of the wrong kind', () => {
    const spoilt = { ...ocdsRelease(), parties: 'none', tender: { title: ['x'], items: { a: 1 }, value: 'much', lots: [null, 3] }, awards: 7, date: 20260101, tag: 'tender' }
    const notice = read(spoilt)
    expect([notice.titles, notice.value, notice.lots.length, notice.winners]).toEqual([{}, null, 2, []])
  })

  it.each([
    [{ version: '1.0', releases: [ocdsRelease()] }, 'not-ocds-1.1'],
    [{ releases: [{ ocid: 'x', buyer: { name: 'y' } }] }, 'not-ocds-1.1'],
    [{ version: '1.1', releases: [] }, 'ocds-no-release'],
    [{ version: '1.1', releases: [{ title: 'no ocid' }] }, 'ocds-no-release'],
    [{ hello: 'world' }, 'not-ocds'],
    [[ocdsRelease()], 'not-ocds'],
    [null, 'not-xml-or-json'],
  ])('answers %j with %s', (document, code) => {
    expect(codeOf(readText(JSON.stringify(document)))).toBe(code)
  })

  it('keeps a member called __proto__ from touching anything', () => {
    const result = readText(ocds(ocdsRelease()).replace('"tag"', '"__proto__":{"polluted":true},"tag"'))
    expect(result.ok).toBe(true)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
