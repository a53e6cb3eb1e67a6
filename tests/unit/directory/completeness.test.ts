import { expect, test } from 'vitest'
import { completenessOf, requiredFields } from '@/lib/directory/completeness'
import { contentOfDraft, fieldsOf, readDraft } from '@/lib/directory/draft'
import { fieldForms } from '@/lib/directory/entry-fields'
import { stepOfField, stepsOf } from '@/lib/directory/entry-steps'
import { entryKinds } from '@/lib/directory/model'
import { getTranslator } from '@/lib/platform/i18n'

const at = new Date('2026-05-04T10:00:00Z')
const offering = (said = {}) =>
  readDraft('OFFERING', { title: 'A', summary: 'B', description: 'C', language: 'en', categories: ['ehr'], careSettings: ['ambulance'], countriesServed: ['FI'], ...said })
const need = (said = {}) => readDraft('NEED', { title: 'A', problem: 'B', language: 'en', careSettings: ['ambulance'], country: 'FI', stage: 'idea', ...said })
const blockers = (kind: 'OFFERING' | 'NEED', draft: object) => completenessOf(kind, draft as Record<string, unknown>, at).blockers

test('an empty draft misses everything that publication asks for, in the order of the form', () => {
  for (const kind of entryKinds) {
    const { blockers, percent } = completenessOf(kind, readDraft(kind, {}), at)
    expect([...blockers.map((one) => one.field)].sort()).toEqual([...requiredFields[kind]].sort())
    expect(blockers.map((one) => stepsOf[kind].indexOf(stepOfField(kind, one.field)!))).toEqual([...blockers.map((one) => stepsOf[kind].indexOf(stepOfField(kind, one.field)!))].sort((a, b) => a - b))
    expect(percent).toBe(0)
  }
})

test('the short path is enough to publish, and far from complete', () => {
  const { blockers, percent, missing } = completenessOf('OFFERING', offering(), at)
  expect(blockers).toEqual([])
  expect(percent).toBe(42)
  expect(missing.slice(0, 3)).toEqual([
    { field: 'certificates', weight: 3 },
    { field: 'interoperability', weight: 3 },
    { field: 'references', weight: 3 },
  ])
})

test('every step of the first path asks for something that publication needs, and no required field lies outside it', () => {
  for (const kind of entryKinds) {
    const first = stepsOf[kind].filter((step) => step.path === 'first')
    for (const step of first) expect(step.fields.some((field) => requiredFields[kind].includes(field))).toBe(true)
    const asked = first.flatMap((step) => step.fields)
    expect(requiredFields[kind].filter((field) => !asked.includes(field))).toEqual([])
  }
})

test('a need in a procedure has a date, and an idea need not', () => {
  expect(blockers('NEED', need())).toEqual([])
  expect(blockers('NEED', need({ stage: 'tender' }))).toEqual([{ field: 'deadline', code: 'date-or-deadline' }])
  expect(blockers('NEED', need({ stage: 'tender', decisionDates: [{ what: 'Board', date: '2026-09-01' }] }))).toEqual([])
  expect(blockers('NEED', need({ stage: 'awarded' }))).toEqual([])
})

test('a deadline lies ahead and has a time zone, unless the need is closed', () => {
  const past = { deadline: '2026-05-04T12:00:00+02:00', timeZone: 'Europe/Warsaw' }
  expect(blockers('NEED', need({ stage: 'tender', ...past }))).toEqual([{ field: 'deadline', code: 'deadline-passed' }])
  expect(blockers('NEED', need({ stage: 'closed', ...past }))).toEqual([])
  expect(blockers('NEED', need({ stage: 'tender', deadline: '2026-05-04T12:00:01+02:00' }))).toEqual([{ field: 'timeZone', code: 'needs-time-zone' }])
})

test('half rows, turned ranges, sums without currency and odd addresses are named', () => {
  const draft = offering({
    references: [{ customer: 'Riga East Hospital', country: 'LV', kind: '' }],
    certificates: [{ certificate: 'iso-27001', expires: '2027-01-01', hasNoExpiry: true }],
    evidence: [{ kind: 'real-world', summary: 'Fewer calls', link: 'javascript:alert(1)' }],
    priceFrom: 20,
    priceTo: 10,
    website: 'ftp://example.org',
  })
  expect(blockers('OFFERING', draft)).toEqual([
    { field: 'evidence.0.link', code: 'web-address' },
    { field: 'certificates.0.expires', code: 'contradiction' },
    { field: 'references.0.kind', code: 'half-row' },
    { field: 'priceTo', code: 'range' },
    { field: 'currency', code: 'needs-currency' },
    { field: 'website', code: 'web-address' },
  ])
  expect(contentOfDraft('OFFERING', draft)).toBeNull()
})

test('one end states a range', () => {
  const missing = completenessOf('OFFERING', offering({ priceTo: 10, currency: 'EUR' }), at).missing.map((one) => one.field)
  expect(missing).not.toContain('priceFrom')
})

test('every field is asked once, in words, and every open answer says what it costs', () => {
  const t = getTranslator('en')
  for (const kind of entryKinds) {
    const name = kind.toLowerCase()
    const asked = stepsOf[kind].flatMap((step) => step.fields)
    expect([...asked].sort()).toEqual(fieldsOf(kind).filter((field) => field !== 'translations').sort())
    expect(Object.keys(fieldForms[kind]).sort()).toEqual([...asked].sort())
    for (const field of asked) for (const key of [`fields.${name}.${field}`, `ask.${name}.${field}.question`, `ask.${name}.${field}.why`]) expect(t.has(`directory.${key}`), key).toBe(true)
    for (const step of stepsOf[kind]) expect(t.has(`directory.steps.${name}.${step.key}`), step.key).toBe(true)
    for (const { field } of completenessOf(kind, readDraft(kind, {}), at).missing) expect(t.has(`directory.costs.${name}.${field}`), field).toBe(true)
  }
})
