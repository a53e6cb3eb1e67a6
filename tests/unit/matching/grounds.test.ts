import { describe, expect, it } from 'vitest'
import { fieldForms } from '@/lib/directory/entry-fields'
import { directionsOf } from '@/lib/matching/directions'
import type { Reason } from '@/lib/matching/finding'
import { groundsOf } from '@/lib/matching/grounds'
import { rankNeeds, rankOfferings, rankOfferingsForMandate } from '@/lib/matching/rank'
import { mandate, need, offering } from './build'

const today = new Date('2027-01-10T09:00:00Z')
const asked = need({
  title: 'Dialysis at home',
  problem: 'We plan dialysis by hand.',
  careSettings: ['home-care', 'research'],
  country: 'FI',
  languages: ['fi'],
  cpv: ['48814000'],
  stage: 'tender',
  requiredCertificates: ['iso-13485', 'iso-27001'],
  requiredDeviceClass: 'mdr-i',
  interoperability: ['fhir'],
  budgetTo: 50_000,
  currency: 'EUR',
})
const given = offering('o', {
  description: 'Planning of dialysis.',
  careSettings: ['home-care'],
  countriesServed: ['FI'],
  supportLanguages: ['fi'],
  cpv: ['48814000'],
  trl: 7,
  certificates: [{ certificate: 'iso-13485', issuer: '', number: '', expires: '2028-01-01', hasNoExpiry: false }],
  deviceClass: 'mdr-iia',
  priceFrom: 1000,
  currency: 'EUR',
  references: [{ customer: 'City', country: 'FI', kind: 'ready-made', isPublicBody: true, year: null, note: '' }],
})
const [match] = rankOfferings(asked, [given], { today })
const reasons = match!.findings.flatMap(({ because }) => because)
const groundsBy = (code: Reason['code']) => groundsOf(reasons.find((reason) => reason.code === code)!, 'NEED')

describe('what a finding rests on', () => {
  it('names the fields of both sides', () => {
    expect(groundsBy('words')).toEqual({ asked: ['title', 'problem'], offered: ['description'] })
    expect(groundsBy('cpv')).toEqual({ asked: ['cpv'], offered: ['cpv'] })
    expect(groundsBy('country-served')).toEqual({ asked: ['country'], offered: ['countriesServed'] })
    expect(groundsBy('support-languages')).toEqual({ asked: ['languages'], offered: ['supportLanguages'] })
    expect(groundsBy('maturity')).toEqual({ asked: ['stage'], offered: ['trl'] })
    expect(groundsBy('level')).toEqual({ asked: ['requiredDeviceClass'], offered: ['deviceClass'] })
    expect(groundsBy('budget')).toEqual({ asked: ['budgetFrom'], offered: ['priceFrom'] })
    expect(groundsBy('reference')).toEqual({ asked: [], offered: ['references'] })
    expect(reasons.filter(({ code }) => code === 'certificate').map((reason) => groundsOf(reason, 'NEED'))).toEqual([
      { asked: ['requiredCertificates'], offered: ['certificates'] },
      { asked: ['requiredCertificates'], offered: [] },
    ])
  })

  it('names only fields that the pages of the entries have', () => {
    const all = reasons.map((reason) => groundsOf(reason, 'NEED'))
    expect(all.flatMap((grounds) => grounds.asked).filter((field) => !(field in fieldForms.NEED))).toEqual([])
    expect(all.flatMap((grounds) => grounds.offered).filter((field) => !(field in fieldForms.OFFERING))).toEqual([])
    const [forMandate] = rankOfferingsForMandate({ ...mandate({ wishes: 'dialysis', countries: ['FI'], stages: ['seed'] }) }, [given], { today })
    const ofMandate = forMandate!.findings.flatMap(({ because }) => because).flatMap((reason) => groundsOf(reason, 'MANDATE').asked)
    expect(ofMandate.length).toBeGreaterThan(2)
    expect(ofMandate.filter((field) => !(field in fieldForms.MANDATE))).toEqual([])
  })

  it('keeps what the need asks on the asking side, whoever puts the question', () => {
    const [turned] = rankNeeds(given, [asked], { today })
    const words = turned!.findings.flatMap(({ because }) => because).find(({ code }) => code === 'words')
    expect(groundsOf(words!, 'NEED')).toEqual({ asked: ['title', 'problem'], offered: ['description'] })
  })
})

describe('the two directions', () => {
  const { fromSupplier, fromAsking } = directionsOf(match!.findings)
  const said = (lines: typeof fromSupplier) => lines.map((line) => [line.state, line.state === 'open' ? line.raise.criterion : line.reason.code])

  it('tell what the supplier brings, what is missing, and what it has not said', () => {
    expect(said(fromSupplier)).toContainEqual(['unmet', 'certificate'])
    expect(said(fromSupplier)).toContainEqual(['unmet', 'maturity'])
    expect(said(fromSupplier)).toContainEqual(['open', 'interoperability'])
    expect(said(fromSupplier)).toContainEqual(['met', 'words'])
  })

  it('tell what the other side brings', () => {
    expect(said(fromAsking)).toEqual([
      ['met', 'country-served'],
      ['met', 'budget'],
    ])
  })

  it('ask the buyer for what the buyer has not said', () => {
    const [open] = rankOfferings(need({ problem: 'dialysis' }), [given], { today })
    expect(said(directionsOf(open!.findings).fromAsking)).toContainEqual(['open', 'setting-and-purpose'])
  })

  it('repeat nothing that is not in the findings', () => {
    const lines = [...fromSupplier, ...fromAsking].filter((line) => line.state !== 'open')
    const codes = new Set(reasons.map(({ code }) => code))
    expect(lines.filter((line) => !codes.has(line.reason.code))).toEqual([])
  })
})
