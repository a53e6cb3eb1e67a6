import { describe, expect, it } from 'vitest'
import type { NoticeRecord } from '@/lib/notices/model'
import { readNotice } from '@/lib/notices/read/read-notice'
import { bytesOf, R208, ted, TED_AWARDS, TED_BODY, TED_CODED } from './fixtures'

function read(text: string): NoticeRecord {
  const result = readNotice(bytesOf(text))
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  const [notice] = result.notices
  if (!notice) throw new Error('no notice')
  return notice
}

const money = (amount: number, kind: string, placeholder = false) => ({ amount, currency: 'EUR', kind, placeholder })

describe('TED R2.0.9', () => {
  it('reads a contract notice whole', () => {
    expect(read(ted())).toEqual({
      source: { format: 'ted-r209', schemaVersion: 'R2.0.9.S05.E01' },
      id: '00274001-2021',
      seriesId: '00274001-2021',
      version: null,
      publicationNumber: '00274001-2021',
      procedureId: '2020/S 100-200300',
      relatedNotices: ['2020/S 100-200300'],
      noticeType: '3',
      subtype: 'F02',
      formKind: 'competition',
      isChange: false,
      legalBasis: '32014L0024',
      publicationDate: '2021-06-01',
      issueDate: '2021-05-28',
      languages: { original: ['et'], others: [] },
      titles: { et: 'Patsientide kaugseire' },
      descriptions: { et: 'Esimene lõik: 10 m2 ruumi.\nTeine lõik.' },
      reference: 'VH-1',
      buyers: [{ name: 'Vesilinna haigla', nationalId: '70001234', town: 'Tallinn', country: 'EE', nuts: ['EE001'] }],
      buyerLegalType: 'body-pl',
      buyerActivity: 'health',
      mainCpv: '33195000',
      additionalCpv: ['48180000'],
      nuts: ['EE001'],
      nature: 'supplies',
      procedure: 'open',
      technique: { framework: true, dynamicPurchasing: false },
      value: money(1, 'estimated', true),
      awardedValue: null,
      deadline: { kind: 'tenders', date: '2021-07-05', time: '09:00:00', offset: '+03:00', zone: 'Europe/Tallinn' },
      participationDeadline: null,
      lots: [
        {
          number: '1',
          kind: 'lot',
          titles: { et: 'Monitorid' },
          descriptions: { et: 'Kodus kasutatavad monitorid' },
          cpv: ['48180000'],
          nuts: ['EE001'],
          value: money(60000, 'estimated'),
          deadline: null,
          participationDeadline: null,
          awardCriteria: [
            { type: 'quality', name: 'Kasutatavus', weight: '6 points' },
            { type: 'price', name: null, weight: '40 %' },
          ],
          duration: { unit: 'MONTH', amount: 36, start: null, end: null },
        },
        {
          number: '2', kind: 'lot', titles: {}, descriptions: { et: 'Tarkvara' }, cpv: [], nuts: [], value: null,
          deadline: null, participationDeadline: null, awardCriteria: [], duration: null,
        },
      ],
      winners: [],
      links: [
        { kind: 'notice', url: 'https://ted.europa.eu/en/notice/-/detail/274001-2021' },
        { kind: 'documents', url: 'https://hanked.example/1' },
      ],
    })
  })

  it('keeps no contact name, address or number of anybody', () => {
    const text = JSON.stringify(read(ted()))
    for (const secret of ['Maasikas', '5551234', '@vesilinna']) expect(text).not.toContain(secret)
  })

  it.each([
    'http://publications.europa.eu/resource/schema/ted/R2.0.9/publication',
    'http://formex.publications.europa.eu/ted/schema/export/R2.0.9.S01.E01',
    'ted/R2.0.9.S02/publication',
  ])('knows the namespace %s', (namespace) => {
    expect(read(ted({ namespace })).source.format).toBe('ted-r209')
  })

  it('takes the release from the namespace where the root names none', () => {
    expect(read(ted({ namespace: 'ted/R2.0.9.S02/publication', attributes: 'DOC_ID="1-2017"' })).source.schemaVersion).toBe('R2.0.9.S02')
  })

  it('reads winners of both layouts, with their lots, sizes and values', () => {
    const winners = read(ted({ form: 'F03_2014', body: TED_BODY + TED_AWARDS })).winners
    const shared = { lots: ['1', '2'], value: money(75000.5, 'awarded') }
    expect(winners).toEqual([
      { name: 'Kaja OÜ', country: 'GR', nationalId: '1', size: 'sme', sme: true, ...shared },
      { name: 'Suur AS', country: 'GB', nationalId: null, size: 'large', sme: false, ...shared },
      { name: 'Vaikne OÜ', country: 'EE', nationalId: null, size: null, sme: null, lots: ['3'], value: money(0.01, 'awarded', true) },
    ])
  })

  it.each([
    ['F01_2014', '', 'planning'],
    ['F01_2014', 'PRI_CALL_COMPETITION', 'competition'],
    ['F21_2014', 'CONTRACT', 'competition'],
    ['F21_2014', 'AWARD_CONTRACT', 'result'],
    ['F22_2014', 'QSU_CALL_COMPETITION', 'qualification'],
    ['F04_2014', 'PER_ONLY', 'planning'],
    ['F14_2014', '', 'change'],
    ['F15_2014', '', 'direct-award'],
    ['F20_2014', '', 'modification'],
    ['F25_2014', '', 'result'],
  ])('reads form %s of type "%s" as %s', (form, type, kind) => {
    const notice = type === '' ? '' : `<NOTICE TYPE="${type}"/>`
    expect(read(ted({ form, body: notice + TED_BODY })).formKind).toBe(kind)
  })

  it('gives a deadline the clock of the place: winter, another zone, an island', () => {
    const at = (country: string, nuts: string, day: string) =>
      read(ted({ body: TED_BODY.replace('VALUE="EE"', `VALUE="${country}"`).replaceAll('EE001', nuts).replace('2021-07-05', day) })).deadline
    expect(at('EE', 'EE001', '2021-12-05')?.offset).toBe('+02:00')
    expect(at('UK', 'UKI31', '2021-07-05')).toEqual({ kind: 'tenders', date: '2021-07-05', time: '09:00:00', offset: '+01:00', zone: 'Europe/London' })
    expect(at('ES', 'ES705', '2021-07-05')?.zone).toBe('Atlantic/Canary')
    expect(at('ES', 'ES300', '2021-07-05')?.zone).toBe('Europe/Madrid')
  })

  it('takes the coded deadline and title where the form has none', () => {
    const coded = TED_CODED.replace('<CODIF_DATA>', '<CODIF_DATA><DT_DATE_FOR_SUBMISSION>20210701 14:30</DT_DATE_FOR_SUBMISSION>')
    const body = TED_BODY.replace(/<DATE_RECEIPT.*<\/TIME_RECEIPT_TENDERS>/, '').replace(/<TITLE><P>Patsientide<\/P><P>kaugseire<\/P><\/TITLE>/, '')
    const notice = read(ted({ coded, body }))
    expect([notice.deadline?.date, notice.deadline?.time, notice.titles]).toEqual(['2021-07-01', '14:30:00', { et: 'Patsiendi jälgimissüsteem' }])
  })

  it('puts translations of the form beside the original, lot by lot', () => {
    const form = `<F02_2014 CATEGORY="TRANSLATION" LG="EN"><OBJECT_CONTRACT><TITLE><P>Remote monitoring</P></TITLE><OBJECT_DESCR><TITLE><P>Monitors</P></TITLE></OBJECT_DESCR><OBJECT_DESCR/></OBJECT_CONTRACT></F02_2014><F02_2014 CATEGORY="ORIGINAL" LG="ET">${TED_BODY}</F02_2014>`
    const notice = read(ted({ form }))
    expect(notice.titles).toEqual({ et: 'Patsientide kaugseire', en: 'Remote monitoring' })
    expect(notice.lots.map((lot) => lot.titles)).toEqual([{ et: 'Monitorid', en: 'Monitors' }, {}])
    expect(notice.languages).toEqual({ original: ['et'], others: ['en'] })
  })

  it('reads what a contract is worth after its modification', () => {
    const body = `${TED_BODY.replace(/<VAL_ESTIMATED_TOTAL.*<\/VAL_ESTIMATED_TOTAL>/, '')}<MODIFICATIONS_CONTRACT><INFO_MODIFICATIONS><VALUES><VAL_TOTAL_AFTER CURRENCY="EUR">900000</VAL_TOTAL_AFTER></VALUES></INFO_MODIFICATIONS></MODIFICATIONS_CONTRACT>`
    expect(read(ted({ form: 'F20_2014', body })).value).toEqual(money(900000, 'after-modification'))
  })

  it('joins several objects of one plan', () => {
    const second = '<OBJECT_CONTRACT ITEM="2"><TITLE><P>B</P></TITLE><CPV_MAIN><CPV_CODE CODE="72000000"/></CPV_MAIN><OBJECT_DESCR><LOT_NO>9</LOT_NO></OBJECT_DESCR></OBJECT_CONTRACT>'
    const notice = read(ted({ form: 'F01_2014', body: TED_BODY + second }))
    expect(notice.lots.map((lot) => lot.number)).toEqual(['1', '2', '9'])
    expect(notice.additionalCpv).toEqual(['48180000', '72000000'])
  })
})

const OLD_FORM = (name: string) => `<CONTRACT_AWARD CATEGORY="ORIGINAL" LG="EN" VERSION="R2.0.7.S03.E01"><FD_CONTRACT_AWARD>
  <AUTHORITY><CA_CE_CONCESSIONAIRE_PROFILE><ORGANISATION>${name}</ORGANISATION><TOWN>Cardiff</TOWN><COUNTRY VALUE="UK"/><ATTENTION>John Smith</ATTENTION><PHONE>029</PHONE></CA_CE_CONCESSIONAIRE_PROFILE></AUTHORITY>
  <OBJECT><TITLE_CONTRACT><P>Occupational health</P></TITLE_CONTRACT><TYPE_CONTRACT VALUE="SERVICES"/>
  <LOTS><LOT ITEM="1"><LOT_NUMBER>1</LOT_NUMBER><LOT_TITLE>Screening</LOT_TITLE><CPV><CPV_MAIN><CPV_CODE CODE="85148000"/></CPV_MAIN></CPV></LOT></LOTS>
  <CPV><CPV_MAIN><CPV_CODE CODE="85147000"/></CPV_MAIN><CPV_ADDITIONAL><CPV_CODE CODE="85140000"/></CPV_ADDITIONAL></CPV>
  <SHORT_CONTRACT_DESCRIPTION><P>Care at work.</P></SHORT_CONTRACT_DESCRIPTION>
  <TOTAL_FINAL_VALUE><COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE CURRENCY="GBP"><VALUE_COST FMTVAL="878000.00">878 000,00</VALUE_COST></COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE></TOTAL_FINAL_VALUE></OBJECT>
  <PROCEDURE><PT_RESTRICTED/><RECEIPT_LIMIT_DATE><DAY>5</DAY><MONTH>1</MONTH><YEAR>2011</YEAR><TIME>12:00</TIME></RECEIPT_LIMIT_DATE></PROCEDURE>
  <AWARD_OF_CONTRACT><LOT_NUMBER>1</LOT_NUMBER><ECONOMIC_OPERATOR_NAME_ADDRESS><CONTACT_DATA_WITHOUT_RESPONSIBLE_NAME><ORGANISATION>Team Invented</ORGANISATION><COUNTRY VALUE="UK"/></CONTACT_DATA_WITHOUT_RESPONSIBLE_NAME></ECONOMIC_OPERATOR_NAME_ADDRESS>
    <CONTRACT_VALUE_INFORMATION><INITIAL_ESTIMATED_TOTAL_VALUE_CONTRACT CURRENCY="GBP"><VALUE_COST FMTVAL="440000.00"/></INITIAL_ESTIMATED_TOTAL_VALUE_CONTRACT><COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE CURRENCY="GBP"><VALUE_COST FMTVAL="408000.00">408 000,00</VALUE_COST></COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE></CONTRACT_VALUE_INFORMATION></AWARD_OF_CONTRACT>
</FD_CONTRACT_AWARD></CONTRACT_AWARD>`

describe('TED before R2.0.9', () => {
  it.each([
    [R208, 'Invented Council'],
    ['http://publications.europa.eu/TED_schema/Export', '<OFFICIALNAME>Invented Council</OFFICIALNAME>'],
  ])('reads an award in the namespace %s', (namespace, name) => {
    const notice = read(ted({ namespace, attributes: 'DOC_ID="005302-2011"', form: OLD_FORM(name) }))
    expect(notice).toMatchObject({
      source: { format: 'ted-r208' },
      id: '00005302-2011',
      formKind: 'result',
      titles: { en: 'Occupational health' },
      descriptions: { en: 'Care at work.' },
      buyers: [{ name: 'Invented Council', nationalId: null, town: 'Cardiff', country: 'GB', nuts: [] }],
      mainCpv: '85147000',
      additionalCpv: ['85140000', '85148000'],
      nature: 'services',
      procedure: 'restricted',
      value: { amount: 878000, currency: 'GBP', kind: 'awarded', placeholder: false },
      deadline: { kind: 'tenders', date: '2011-01-05', time: '12:00:00', offset: '+00:00', zone: 'Europe/London' },
      winners: [{ name: 'Team Invented', country: 'GB', nationalId: null, size: null, sme: null, lots: ['1'], value: { amount: 408000, currency: 'GBP', kind: 'awarded', placeholder: false } }],
    })
    expect(notice.lots.map(({ number, titles, cpv }) => ({ number, titles, cpv }))).toEqual([{ number: '1', titles: { en: 'Screening' }, cpv: ['85148000'] }])
    expect(JSON.stringify(notice)).not.toContain('John Smith')
  })
})
