import { describe, expect, it } from 'vitest'
import { cpvForMatching, nextDeadline, showableTitle, type NoticeRecord } from '@/lib/notices/model'
import { readNotice } from '@/lib/notices/read/read-notice'
import { buyers, bytesOf, eforms, eformsLot, PUBLICATION, RESULT, tenderPeriod } from './fixtures'

function read(text: string): NoticeRecord {
  const result = readNotice(bytesOf(text))
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  const [notice] = result.notices
  if (!notice || result.notices.length !== 1) throw new Error('not one notice')
  return notice
}

const lot = {
  number: 'LOT-0001',
  kind: 'lot',
  titles: { fi: 'Osa LOT-0001' },
  descriptions: { fi: 'Kuvaus' },
  cpv: ['48180000'],
  nuts: ['FI1C1'],
  value: null,
  deadline: { kind: 'tenders', date: '2026-04-15', time: '12:00:00', offset: '+03:00', zone: null },
  participationDeadline: null,
  awardCriteria: [{ type: 'quality', name: 'Laatu', weight: '60' }],
  duration: { unit: 'MONTH', amount: 24, start: null, end: null },
}
const buyer = { name: 'Nordhavnin sairaala', nationalId: '1234567-8', town: 'Turku', country: 'FI', nuts: ['FI1C1'] }

describe('eForms', () => {
  it('reads a contract notice whole', () => {
    expect(read(eforms())).toEqual({
      source: { format: 'eforms', schemaVersion: 'eforms-sdk-1.13' },
      id: '00123456-2026',
      seriesId: '0a1b2c3d-0000-4000-8000-000000000001',
      version: '02',
      publicationNumber: '00123456-2026',
      procedureId: 'folder-1',
      relatedNotices: [],
      noticeType: 'cn-standard',
      subtype: '16',
      formKind: 'competition',
      isChange: false,
      legalBasis: '32014L0024',
      publicationDate: '2026-03-02',
      issueDate: '2026-02-27',
      languages: { original: ['fi'], others: ['sv'] },
      titles: { fi: 'ETÄVASTAANOTON JÄRJESTELMÄ', sv: 'System för distansmottagning' },
      descriptions: { fi: 'Potilaat kotona & matkalla' },
      reference: 'REF-7',
      buyers: [buyer],
      buyerLegalType: 'body-pl',
      buyerActivity: 'health',
      mainCpv: '48180000',
      additionalCpv: ['72260000'],
      nuts: ['FI1C1'],
      nature: 'services',
      procedure: 'open',
      technique: { framework: true, dynamicPurchasing: false },
      value: { amount: 250000.5, currency: 'EUR', kind: 'estimated', placeholder: false },
      awardedValue: null,
      deadline: lot.deadline,
      participationDeadline: null,
      lots: [lot],
      winners: [],
      links: [
        { kind: 'notice', url: 'https://ted.europa.eu/en/notice/-/detail/123456-2026' },
        { kind: 'documents', url: 'https://tenders.example/docs' },
      ],
    })
  })

  it('keeps no contact name, address or number of anybody', () => {
    const text = JSON.stringify(read(eforms()))
    for (const secret of ['Maija', 'Meikäläinen', '1112223', '@nordhavn', 'Procurement desk']) expect(text).not.toContain(secret)
  })

  it.each([
    ['ContractNotice', '16', 'competition'],
    ['PriorInformationNotice', '4', 'planning'],
    ['PriorInformationNotice', '10', 'competition'],
    ['PriorInformationNotice', 'E1', 'consultation'],
    ['ContractNotice', '15', 'qualification'],
    ['ContractAwardNotice', '25', 'direct-award'],
    ['ContractAwardNotice', '29', 'result'],
    ['ContractAwardNotice', '38', 'modification'],
    ['ContractAwardNotice', 'E5', 'completion'],
  ] as const)('reads a %s of subtype %s as %s', (root, subtype, kind) => {
    expect(read(eforms({ root, subtype })).formKind).toBe(kind)
  })

  it('falls back to the notice type where a subtype is unknown', () => {
    expect(read(eforms({ subtype: 'Z9', type: 'pmc' })).formKind).toBe('consultation')
    expect(read(eforms({ subtype: 'Z9', type: 'new-code' })).formKind).toBe('competition')
  })

  it('reads prefixed roots and national customisations alike', () => {
    const customization = 'eforms-sdk-1.7#urn:fdc:anskaffelser.no:2023:eforms:eu'
    const prefixed = read(eforms({ prefix: 'urn', customization }))
    expect(prefixed).toEqual({ ...read(eforms()), source: { format: 'eforms', schemaVersion: customization } })
  })

  it('takes the date of publication, not the date on which a withheld field is published', () => {
    const extension = '<efac:NoticeResult><efac:LotTender><cbc:ID>TEN-1</cbc:ID><efac:FieldsPrivacy><efbc:PublicationDate>2035-01-01Z</efbc:PublicationDate></efac:FieldsPrivacy></efac:LotTender></efac:NoticeResult>'
    expect(read(eforms({ extension })).publicationDate).toBe('2026-03-02')
    expect(read(eforms({ extension, publication: '' })).publicationDate).toBeNull()
  })

  it('names an unpublished notice by its identifier and version', () => {
    expect(read(eforms({ publication: '' })).id).toBe('0a1b2c3d-0000-4000-8000-000000000001-02')
  })

  it('keeps two buyers apart that share one national number', () => {
    const second = { name: 'Saariston kunta', nationalId: '1234567-8', town: null, country: 'FI', nuts: [] }
    expect(read(eforms({ buyers: buyers('ORG-0001', 'ORG-0002') })).buyers).toEqual([buyer, second])
  })

  it('takes the organisation for the desk it is reached by', () => {
    expect(read(eforms({ buyers: buyers('TPO-0001') })).buyers).toEqual([buyer])
  })

  it('counts lots without their groups and parts, and parts where there are no lots', () => {
    const mixed = eformsLot('LOT-0001', 'Lot') + eformsLot('GLO-0001', 'LotsGroup') + eformsLot('PAR-0001', 'Part')
    expect(read(eforms({ lots: mixed })).lots.map((one) => [one.number, one.kind])).toEqual([['LOT-0001', 'lot']])
    const planned = eformsLot('PAR-0001', 'Part') + eformsLot('GLO-0001', 'LotsGroup')
    expect(read(eforms({ lots: planned })).lots.map((one) => [one.number, one.kind])).toEqual([['PAR-0001', 'part']])
  })

  it('takes the earliest deadline of the lots across offsets', () => {
    const lots =
      eformsLot('LOT-0001', 'Lot', tenderPeriod('2026-04-15+03:00', '12:30:00+03:00')) +
      eformsLot('LOT-0002', 'Lot', tenderPeriod('2026-04-15Z', '10:00:00Z'))
    expect(read(eforms({ lots })).deadline).toEqual({ kind: 'tenders', date: '2026-04-15', time: '12:30:00', offset: '+03:00', zone: null })
  })

  it('keeps the moment to ask to take part apart from that for tenders', () => {
    const process = `<cac:ParticipationRequestReceptionPeriod><cbc:EndDate>2026-03-20+02:00</cbc:EndDate><cbc:EndTime>16:00:00+02:00</cbc:EndTime></cac:ParticipationRequestReceptionPeriod>`
    const notice = read(eforms({ lots: eformsLot('LOT-0001', 'Lot', process) }))
    expect(notice.deadline).toBeNull()
    expect(nextDeadline(notice)).toEqual({ kind: 'participation', date: '2026-03-20', time: '16:00:00', offset: '+02:00', zone: null })
  })

  it('finds the code of the contract at its lots where the project has none', () => {
    const notice = read(eforms({ project: '<cac:ProcurementProject><cbc:Name>Vain nimi</cbc:Name></cac:ProcurementProject>' }))
    expect([notice.mainCpv, notice.additionalCpv, notice.value]).toEqual(['48180000', [], null])
  })

  it('follows a contract to its winner, and names neither losers nor subcontractors', () => {
    const notice = read(eforms({ root: 'ContractAwardNotice', subtype: '29', extension: RESULT }))
    const value = { amount: 190000, currency: 'EUR', kind: 'awarded', placeholder: false }
    expect(notice.winners).toEqual([
      { name: 'Kaiku Terveys Oy', country: 'EE', nationalId: 'EE99', size: 'small', sme: true, lots: ['LOT-0001'], value },
    ])
    expect(notice.awardedValue).toEqual(value)
    expect(notice.value?.kind).toBe('estimated')
  })

  it('takes the first rank where no contract is named, and nobody where nobody won', () => {
    const uncontracted = RESULT.replace(/<efac:SettledContract>.*<\/efac:SettledContract>/, '')
    expect(read(eforms({ extension: uncontracted })).winners.map((one) => one.name)).toEqual(['Kaiku Terveys Oy'])
    expect(read(eforms({ extension: uncontracted.replace('selec-w', 'clos-nw') })).winners).toEqual([])
  })

  it('never takes a missing size for "not an SME"', () => {
    const extension = RESULT.replace('<efac:Tenderer><cbc:ID>ORG-0003', '<efac:Tenderer><cbc:ID>ORG-0002')
    expect(read(eforms({ extension })).winners.map(({ size, sme }) => ({ size, sme }))).toEqual([{ size: null, sme: null }])
  })

  it('leaves out what the buyer withholds', () => {
    const extension = RESULT.replaceAll('190000', '-1')
    const notice = read(eforms({ extension, project: '<cac:ProcurementProject><cbc:Name>X</cbc:Name></cac:ProcurementProject>' }))
    expect([notice.value, notice.awardedValue, notice.winners[0]?.value]).toEqual([null, null, null])
  })

  it('knows a change notice and what it changes', () => {
    const extension = '<efac:Changes><efbc:ChangedNoticeIdentifier>abc-01</efbc:ChangedNoticeIdentifier></efac:Changes>'
    const notice = read(eforms({ extension, type: 'corr' }))
    expect([notice.isChange, notice.formKind, notice.relatedNotices]).toEqual([true, 'competition', ['abc-01']])
  })

  it('reads 652 lots', () => {
    const lots = Array.from({ length: 652 }, (_, index) => eformsLot(`LOT-${index + 1}`, 'Lot')).join('')
    expect(read(eforms({ lots })).lots).toHaveLength(652)
  })

  it('shows a lot in place of a title of two letters, and keeps the title', () => {
    const project = '<cac:ProcurementProject><cbc:Name languageID="FIN">FR</cbc:Name></cac:ProcurementProject>'
    const notice = read(eforms({ project }))
    expect(notice.titles).toEqual({ fi: 'FR' })
    expect(showableTitle(notice)).toEqual({ text: 'Osa LOT-0001', from: 'lot' })
  })

  it('keeps hundreds of codes but compares with few', () => {
    const many = Array.from({ length: 300 }, (_, index) => `<cac:AdditionalCommodityClassification><cbc:ItemClassificationCode listName="cpv">${10000000 + index}</cbc:ItemClassificationCode></cac:AdditionalCommodityClassification>`)
    const notice = read(eforms({ project: `<cac:ProcurementProject>${many.join('')}</cac:ProcurementProject>` }))
    expect(notice.additionalCpv).toHaveLength(300)
    expect(cpvForMatching(notice)).toHaveLength(20)
  })

  it('reads a publication number of any width as eight digits', () => {
    expect(read(eforms({ publication: PUBLICATION.replace('00123456-2026', '456-2026') })).id).toBe('00000456-2026')
  })
})
