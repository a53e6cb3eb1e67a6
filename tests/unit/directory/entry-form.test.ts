import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesSchema, readDraft } from '@/lib/directory/draft'
import { fieldForms } from '@/lib/directory/entry-fields'
import { fieldInForm, readForm, readNumber, typedOf } from '@/lib/directory/entry-form'
import { stepsOf } from '@/lib/directory/entry-steps'
import { instantOf, localOf, timeZones } from '@/lib/directory/zoned-time'

const read = (fields: string[], typed: object) => readForm('OFFERING', fields, typed as Record<string, unknown>)

test('reads sums as people write them and leaves what is no number as it was typed', () => {
  expect(['120 000', '120.000', '120,000', '1 234 567', '12,5', '', '0'].map(readNumber)).toEqual([120000, 120000, 120000, 1234567, 12.5, null, 0])
  expect(['about 5', '-3', '1e9', '1,2,3', '١٢'].map(readNumber)).toEqual(['about 5', '-3', '1e9', '1,2,3', '١٢'])
})

test('an unticked list is an empty list, and an empty choice is not stated', () => {
  expect(read(['categories', 'mainPurpose', 'language'], {}).changes).toEqual({ categories: [], mainPurpose: null, language: '' })
  expect(read(['categories'], { categories: ['ehr', 'ehr', ''] }).changes).toEqual({ categories: ['ehr'] })
})

test('drops blank rows and remembers where the others stood', () => {
  const typed = { references: [{ customer: '', country: '', kind: '', isPublicBody: 'on', year: '', note: '' }, { customer: ' A ', year: 'x' }, {}] }
  const { changes, rowPositions } = read(['references'], typed)
  expect(changes.references).toEqual([{ customer: 'A', country: '', kind: '', isPublicBody: false, year: 'x', note: '' }])
  expect(rowPositions).toEqual({ references: [1] })
  expect(fieldInForm('OFFERING', 'references.0.year', rowPositions)).toBe('references.1.year')
  expect(fieldInForm('OFFERING', 'categories.3', rowPositions)).toBe('categories')
})

test('reads features one a line', () => {
  expect(readForm('NEED', ['requiredFeatures'], { requiredFeatures: ' a \r\n\r\nb' }).changes).toEqual({ requiredFeatures: ['a', 'b'] })
})

test('takes only the fields of the step', () => {
  expect(read(['title'], { title: 'A', state: 'PUBLISHED', organisationId: 'x', summary: 'y' }).changes).toEqual({ title: 'A' })
})

test('changes fill in nothing that was not sent', () => {
  expect(changesSchema('OFFERING').parse({ title: 'A', state: 'x' })).toEqual({ title: 'A' })
})

test('what is shown and sent back unchanged says the same', () => {
  const draft = readDraft('NEED', { title: 'A', budgetFrom: 1200, deadline: '2027-03-12T14:00:00+02:00', timeZone: 'Europe/Vilnius', requiredFeatures: ['x', 'y'], cpv: ['48814000'], stage: 'tender' })
  const fields = stepsOf.NEED.flatMap((step) => step.fields).filter((field) => fieldForms.NEED[field]?.as !== 'rows')
  const typed = Object.fromEntries(fields.map((field) => [field, typedOf('NEED', field, draft)]))
  expect(readForm('NEED', fields, typed).changes).toEqual(Object.fromEntries(fields.map((field) => [field, draft[field as keyof typeof draft]])))
})

test('a clock time becomes the instant it is over there', () => {
  expect(instantOf('2027-03-12T14:00', 'Europe/Vilnius')).toBe('2027-03-12T14:00:00+02:00')
  expect(instantOf('2027-07-12T14:00', 'Europe/Vilnius')).toBe('2027-07-12T14:00:00+03:00')
  expect(instantOf('2027-03-28T03:30', 'Europe/Helsinki')).toBe('2027-03-28T04:30:00+03:00')
  expect([instantOf('2027-02-30T10:00', 'Europe/Riga'), instantOf('tomorrow', 'Europe/Riga'), instantOf('2027-03-12T14:00', 'Nowhere')]).toEqual([null, null, null])
})

test('clock times come back as they were typed, in every zone, but for hours that a change of the clock skips', () => {
  const minutes = fc.integer({ min: 0, max: 3 * 365 * 24 * 60 }).map((at) => new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString().slice(0, 16))
  fc.assert(
    fc.property(minutes, fc.constantFrom(...timeZones), (local, zone) => {
      const instant = instantOf(local, zone)
      expect(instant).not.toBeNull()
      const back = localOf(instant!, zone)
      const skipped = (Date.parse(`${back}Z`) - Date.parse(`${local}Z`)) / 60_000
      expect([0, 60]).toContain(skipped)
      if (skipped === 60) expect(local.slice(5, 7)).toBe('03')
    }),
    { numRuns: 500 },
  )
})
