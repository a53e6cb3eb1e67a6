import type { VocabularyName } from '@/lib/taxonomy/model'
import type { EntryKind } from './model'

/** How a field is asked for. The form draws it and the reader of what was typed both go by this table. */
export type FieldForm =
  | { as: 'text' | 'url'; max: number }
  | { as: 'long-text'; max: number; rows: number }
  | { as: 'lines'; max: number }
  /** One code of a short list, or of a long one in a list box. */
  | { as: 'choice'; vocabulary: VocabularyName; of: 'code' | 'text' | 'number' }
  /** Any codes of a list one can read through. */
  | { as: 'choices'; vocabulary: VocabularyName }
  /** Any codes of a list one has to search. */
  | { as: 'picker'; vocabulary: VocabularyName }
  | { as: 'words'; list: 'budgetState' | 'mode' | 'contactMandate' }
  | { as: 'number' }
  | { as: 'deadline' }
  | { as: 'zone' }
  | { as: 'rows'; name: RowName }

export type RowName = 'certificate' | 'reference' | 'evidence-item' | 'decision-date'
export type CellForm =
  | { as: 'text'; max: number }
  | { as: 'number' }
  | { as: 'date' }
  | { as: 'check' }
  | { as: 'choice'; vocabulary: VocabularyName }
  | { as: 'words'; list: 'referenceKind' }

/** Columns of the repeating groups. A row counts once one of its cells but the ticks is filled in. */
export const rowForms: Record<RowName, Readonly<Record<string, CellForm>>> = {
  certificate: {
    certificate: { as: 'choice', vocabulary: 'certificate' },
    issuer: { as: 'text', max: 160 },
    number: { as: 'text', max: 80 },
    expires: { as: 'date' },
    hasNoExpiry: { as: 'check' },
  },
  reference: {
    customer: { as: 'text', max: 200 },
    country: { as: 'choice', vocabulary: 'country' },
    kind: { as: 'words', list: 'referenceKind' },
    isPublicBody: { as: 'check' },
    year: { as: 'number' },
    note: { as: 'text', max: 500 },
  },
  'evidence-item': {
    kind: { as: 'choice', vocabulary: 'evidence-kind' },
    summary: { as: 'text', max: 1000 },
    link: { as: 'text', max: 300 },
  },
  'decision-date': { what: { as: 'text', max: 160 }, date: { as: 'date' } },
}

const text = (max: number): FieldForm => ({ as: 'text', max })
const long = (max: number, rows: number): FieldForm => ({ as: 'long-text', max, rows })
const code = (vocabulary: VocabularyName): FieldForm => ({ as: 'choice', vocabulary, of: 'code' })
const word = (vocabulary: VocabularyName): FieldForm => ({ as: 'choice', vocabulary, of: 'text' })
const choices = (vocabulary: VocabularyName): FieldForm => ({ as: 'choices', vocabulary })
const picker = (vocabulary: VocabularyName): FieldForm => ({ as: 'picker', vocabulary })
const rows = (name: RowName): FieldForm => ({ as: 'rows', name })
const level: FieldForm = { as: 'choice', vocabulary: 'trl', of: 'number' }
const number: FieldForm = { as: 'number' }
const url: FieldForm = { as: 'url', max: 300 }

export const fieldForms: Record<EntryKind, Readonly<Record<string, FieldForm>>> = {
  OFFERING: {
    title: text(120),
    summary: long(300, 3),
    description: long(8000, 10),
    language: word('language'),
    categories: choices('product-category'),
    careSettings: choices('care-setting'),
    careAreas: picker('care-area'),
    mainPurpose: code('main-purpose'),
    cpv: picker('cpv'),
    trl: level,
    trlEvidence: long(1000, 4),
    deviceClass: code('device-class'),
    deviceLegislation: code('device-legislation'),
    evidenceTier: code('evidence-tier'),
    evidence: rows('evidence-item'),
    certificates: rows('certificate'),
    interoperability: picker('interoperability'),
    productLanguages: picker('language'),
    supportLanguages: picker('language'),
    countriesServed: picker('country'),
    references: rows('reference'),
    priceModel: code('price-model'),
    priceFrom: number,
    priceTo: number,
    currency: word('currency'),
    seeks: choices('seeks'),
    website: url,
  },
  NEED: {
    title: text(300),
    summary: long(500, 3),
    problem: long(30000, 12),
    tried: long(4000, 5),
    language: word('language'),
    categories: choices('product-category'),
    careSettings: choices('care-setting'),
    careAreas: picker('care-area'),
    mainPurpose: code('main-purpose'),
    users: choices('user-group'),
    usersNote: long(500, 3),
    interoperability: picker('interoperability'),
    systemsNote: long(1000, 4),
    requiredFeatures: { as: 'lines', max: 300 },
    wishedFeatures: { as: 'lines', max: 300 },
    requiredCertificates: picker('certificate'),
    requiredDeviceClass: code('device-class'),
    requiredEvidenceTier: code('evidence-tier'),
    cpv: picker('cpv'),
    country: word('country'),
    nuts: picker('nuts'),
    languages: picker('language'),
    budgetFrom: number,
    budgetTo: number,
    currency: word('currency'),
    budgetState: { as: 'words', list: 'budgetState' },
    stage: code('need-stage'),
    procedure: code('procedure'),
    mode: { as: 'words', list: 'mode' },
    decisionDates: rows('decision-date'),
    deadline: { as: 'deadline' },
    timeZone: { as: 'zone' },
    contactRole: text(160),
    contactMandate: { as: 'words', list: 'contactMandate' },
    contactMandateUpTo: number,
  },
  MANDATE: {
    title: text(120),
    summary: long(300, 3),
    description: long(4000, 8),
    language: word('language'),
    stages: choices('investment-stage'),
    ticketFrom: number,
    ticketTo: number,
    currency: word('currency'),
    countries: picker('country'),
    categories: choices('product-category'),
    careAreas: picker('care-area'),
    minimumTrl: level,
    wishes: long(2000, 4),
    excludedCategories: picker('product-category'),
    exclusionsNote: long(1000, 3),
    website: url,
  },
}

/** The vocabulary whose codes a field holds, and the codes it holds; rows give those of their cells. */
export function codedValues(kind: EntryKind, values: Readonly<Record<string, unknown>>): { field: string; vocabulary: VocabularyName; codes: string[] }[] {
  return Object.entries(values).flatMap(([field, value]) => {
    const form = fieldForms[kind][field]
    if (form === undefined || value === null || value === undefined || value === '') return []
    if (form.as === 'rows') return codedCells(field, form.name, value)
    if (form.as !== 'choice' && form.as !== 'choices' && form.as !== 'picker') return []
    return [{ field, vocabulary: form.vocabulary, codes: (Array.isArray(value) ? value : [value]).map(String) }]
  })
}

function codedCells(field: string, name: RowName, value: unknown) {
  const rows = Array.isArray(value) ? (value as Record<string, unknown>[]) : []
  return rows.flatMap((row, at) =>
    Object.entries(rowForms[name]).flatMap(([key, cell]) =>
      cell.as === 'choice' && row[key] ? [{ field: `${field}.${at}.${key}`, vocabulary: cell.vocabulary, codes: [String(row[key])] }] : [],
    ),
  )
}
