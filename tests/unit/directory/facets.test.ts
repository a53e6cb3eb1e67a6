import { expect, test } from 'vitest'
import { changedFields } from '@/lib/directory/changed-fields'
import { facetsOf } from '@/lib/directory/facets'
import { mandateContentSchema, needContentSchema, offeringContentSchema } from '@/lib/directory/schemas'

test('reads the columns of an offering', () => {
  const content = offeringContentSchema.parse({
    title: 'Sydänseuranta', language: 'fi', categories: ['remote-monitoring', 'remote-monitoring'], careSettings: ['home-care'], careAreas: ['cardiovascular'], mainPurpose: 'monitor',
    cpv: ['48814000'], trl: 9, deviceClass: 'mdr-iia', evidenceTier: 'c', interoperability: ['fhir-r4'], productLanguages: ['fi', 'sv'], supportLanguages: ['sv', 'en'], countriesServed: ['FI'],
    certificates: [{ certificate: 'iso-27001' }, { certificate: 'iso-27001' }],
  })
  const { searchText, ...columns } = facetsOf('OFFERING', content, 'Häme Hälsa Ab')
  expect(columns).toEqual({
    title: 'Sydänseuranta', language: 'fi', categories: ['remote-monitoring'], careSettings: ['home-care'], careAreas: ['cardiovascular'], purpose: 'monitor', cpv: ['48814000'],
    countries: ['FI'], nuts: [], languages: ['fi', 'sv', 'en'], certificates: ['iso-27001'], interoperability: ['fhir-r4'], stage: null, trl: 9, deviceClass: 'mdr-iia', evidenceTier: 'c', deadline: null,
  })
  for (const words of ['sydanseuranta', 'hame halsa ab', 'remote patient monitoring', 'iso/iec 27001', '48814000', 'finland', 'suomi']) expect(searchText).toContain(words)
})

test('reads the columns of a need, its deadline as an instant and its country from the region when it names none', () => {
  const content = needContentSchema.parse({ title: 'A', nuts: ['EL301', 'UKM7'], deadline: '2027-03-12T14:00:00+02:00', stage: 'tender', requiredCertificates: ['ce-mdr'], languages: ['lv'], requiredDeviceClass: 'mdr-i' })
  expect(facetsOf('NEED', content, '')).toMatchObject({ countries: ['GR', 'GB'], deadline: new Date('2027-03-12T12:00:00Z'), stage: 'tender', certificates: ['ce-mdr'], languages: ['lv'], deviceClass: 'mdr-i' })
})

test('reads the columns of a mandate', () => {
  const content = mandateContentSchema.parse({ title: 'A', countries: ['EE'], categories: ['ehr'], minimumTrl: 6, excludedCategories: ['other'] })
  expect(facetsOf('MANDATE', content, '')).toMatchObject({ countries: ['EE'], categories: ['ehr'], trl: 6 })
})

test('finds a name beyond a text of any length', () => {
  const content = needContentSchema.parse({ title: 'A', problem: 'x '.repeat(15_000), tried: 'zebra' })
  const { searchText } = facetsOf('NEED', content, 'Łódź')
  expect(searchText).toContain('lodz')
  expect(searchText.length).toBeLessThan(20_000)
})

test('names the fields that differ, whatever the order of keys, and takes every "not stated" for the same', () => {
  expect(changedFields({ a: 1, b: { x: 1, y: 2 }, c: [] }, { b: { y: 2, x: 1 }, a: 2, d: null })).toEqual(['a'])
  expect(changedFields({ a: ['x', 'y'] }, { a: ['y', 'x'] })).toEqual(['a'])
  expect(changedFields(null, { a: 'x', b: '' })).toEqual(['a'])
})
