import { describe, expect, it } from 'vitest'
import { deadlineWords, lotNumber, originalOf, refusalWords, smeWords, sourceOf, valueWords } from '@/components/notices/notice-words'
import { csvRow } from '@/lib/notices/answers-csv'
import type { NoticeDeadline, RefusalCode } from '@/lib/notices/model'
import { describeRefusal } from '@/lib/notices/read/refusal'
import { changesNothing, publicationDayOf, type StandingVersion } from '@/lib/notices/standing-version'
import { getTranslator } from '@/lib/platform/i18n'
import { messages } from '@/messages/en'

const t = getTranslator('en')
const words = { t, locale: 'en' }

/** Typed so that a code without a line here does not compile. */
const codes: Record<RefusalCode, true> = {
  empty: true, 'too-large': true, 'encoding-unknown': true, 'encoding-invalid': true, 'not-xml-or-json': true, 'xml-malformed': true, 'xml-truncated': true, doctype: true,
  entity: true, xinclude: true, 'too-deep': true, 'too-many-elements': true, 'too-many-attributes': true, 'attribute-too-long': true, 'unknown-root': true, 'unknown-namespace': true,
  'business-registration': true, 'no-form': true, 'no-identifier': true, 'json-malformed': true, 'json-truncated': true, 'not-ocds': true, 'not-ocds-1.1': true, 'ocds-no-release': true,
  'zip-damaged': true, 'zip-empty': true, 'zip-too-many-entries': true, 'zip-too-large': true, 'zip-ratio': true, 'zip-path': true, 'zip-symlink': true, 'zip-nested': true,
  'zip-encrypted': true, symlink: true, 'not-found': true, 'not-readable': true, unexpected: true,
}

describe('refusals', () => {
  const params = { limitMb: 20, limit: 100, line: 7, encoding: 'EBCDIC', root: 'Invoice', namespace: 'urn:x', version: '1.0' }
  it.each(Object.keys(codes) as RefusalCode[])('says %s as the command line does', (code) => {
    const sentence = refusalWords({ t }, { code, params })
    if (code === 'unexpected') expect(sentence).toMatch(/fault of ours/)
    else expect(sentence).toBe(describeRefusal({ code, params }))
  })

  it('has no message without a code', () => {
    const known = Object.keys(codes).map((code) => code.replace('1.1', '1'))
    expect(Object.keys(messages.notices.refusal).filter((code) => !known.includes(code))).toEqual([])
  })
})

describe('a table for a spreadsheet', () => {
  it('marks what would run as a formula, and quotes the rest', () => {
    expect(csvRow(['=1+1', '+1', '-1', '@x', '\tx', '\rx', 'a "b", c', 3, ''])).toBe(`"'=1+1","'+1","'-1","'@x","'\tx","'\rx","a ""b"", c","3",""\r\n`)
  })
})

describe('versions', () => {
  const standing: StandingVersion = { contentHash: 'a', sourceKey: 'eforms:1', version: '02', day: '2026-03-02' }
  it.each([
    ['the same text', { ...standing }, true],
    ['another text under the same number', { ...standing, contentHash: 'b', day: '2026-01-01' }, false],
    ['a later day', { ...standing, contentHash: 'b', sourceKey: 'eforms:2', day: '2026-03-03', version: '01' }, false],
    ['an earlier day', { ...standing, contentHash: 'b', sourceKey: 'eforms:2', day: '2026-03-01', version: '03' }, true],
    ['the same day and a later version', { ...standing, contentHash: 'b', sourceKey: 'eforms:2', version: '03' }, false],
    ['no day and an earlier version', { ...standing, contentHash: 'b', sourceKey: 'eforms:2', day: '', version: '01' }, true],
  ] as const)('%s', (_, coming, expected) => expect(changesNothing(coming, standing)).toBe(expected))

  it('knows a day that no calendar has', () => {
    expect([publicationDayOf({ publicationDate: '2026-02-30', issueDate: null }), publicationDayOf({ publicationDate: null, issueDate: '2026-02-27+02:00' })]).toEqual(['', '2026-02-27'])
  })
})

describe('a notice in words', () => {
  it('names the source and finds its page', () => {
    const source = (publicationNumber: string | null, url?: string, schemaVersion = 'eforms-sdk-1.7') =>
      sourceOf({ t }, { publicationNumber, links: url ? [{ kind: 'notice', url }] : [], source: { format: 'eforms', schemaVersion } })
    expect(source('00215437-2024')).toEqual({ name: t('notices.source.ted'), url: 'https://ted.europa.eu/en/notice/-/detail/215437-2024' })
    expect(source(null, undefined, 'eforms-sdk-1.7#urn:fdc:anskaffelser.no:2023:eforms:eu')).toEqual({ name: t('notices.source.doffin'), url: null })
    expect(source(null, 'https://www.contractsfinder.service.gov.uk/Notice/1').name).toBe(t('notices.source.contracts-finder'))
    expect(source(null, 'https://tenders.example/1').name).toBe('tenders.example')
    expect(source(null, 'javascript:alert(1)').name).toBe(t('notices.source.unknown'))
  })

  it('says a deadline on the clock of its place, else as stated', () => {
    const from = new Date('2026-04-06T09:00:00Z')
    const said = (deadline: Partial<NoticeDeadline>) => deadlineWords(words, { kind: 'tenders', date: '2026-04-15', time: '12:00:00', offset: '+03:00', zone: null, ...deadline }, from)
    expect(said({ zone: 'Europe/Vilnius' })).toBe('Wed 15 April 2026, 12:00, Vilnius (in 9 days)')
    expect(said({})).toBe('15 April 2026, 12:00 (UTC+03:00) (in 9 days)')
    expect(said({ offset: null })).toBe('15 April 2026, 12:00, time zone not stated')
    expect(said({ time: null, offset: null })).toBe('15 April 2026, no time stated')
    expect(said({ date: '2026-04-01' })).toBe('1 April 2026, 12:00 (UTC+03:00) (over, 5 days ago)')
  })

  it('says money with its currency, and nothing for a placeholder', () => {
    const value = (amount: number, currency: string | null, placeholder = false) => valueWords(words, { amount, currency, kind: 'estimated', placeholder })
    expect([value(1, 'EUR', true), value(250000.5, 'EUR'), value(20000, 'GBP'), value(5, null)]).toEqual(['Not disclosed', '€250,000.50', '£20,000', '5, no currency stated'])
  })

  it('tells a company that is no SME from one that does not say', () => {
    const winner = { name: null, country: null, nationalId: null, lots: [], value: null }
    expect([
      smeWords({ t }, { ...winner, sme: null, size: null }),
      smeWords({ t }, { ...winner, sme: true, size: 'small' }),
      smeWords({ t }, { ...winner, sme: true, size: null }),
      smeWords({ t }, { ...winner, sme: false, size: 'large' }),
    ]).toEqual(['Not stated', 'Yes, small', 'Yes', 'No, large'])
  })

  it('shows the original text and which language it is in', () => {
    expect(originalOf({ sv: 'Vård', fi: 'Hoito' }, { original: ['fi'], others: ['sv'] })).toEqual({ text: 'Hoito', lang: 'fi' })
    expect(originalOf({}, { original: ['fi'], others: [] })).toBeNull()
    expect([lotNumber('LOT-0003'), lotNumber('LOT-0000'), lotNumber('7a')]).toEqual(['3', '0', '7a'])
  })
})
