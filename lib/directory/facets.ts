import { foldText } from '@/lib/platform/fold-text'
import type { VocabularyName } from '@/lib/taxonomy/model'
import { labelOf } from '@/lib/taxonomy/vocabulary'
import type { ContentOf, EntryKind } from './model'
import type { MandateContent, NeedContent, OfferingContent } from './schemas'

/** The columns of a published entry that browsing filters and searches by. */
export type Facets = {
  title: string
  language: string
  categories: string[]
  careSettings: string[]
  careAreas: string[]
  purpose: string | null
  cpv: string[]
  countries: string[]
  nuts: string[]
  languages: string[]
  certificates: string[]
  interoperability: string[]
  stage: string | null
  trl: number | null
  deviceClass: string | null
  evidenceTier: string | null
  deadline: Date | null
  searchText: string
}

/** Reads the columns out of a content. `owner` is the organisation's name, or the buyer's on a notice. */
export function facetsOf<K extends EntryKind>(kind: K, content: ContentOf<K>, owner: string): Facets {
  if (kind === 'OFFERING') return offeringFacets(content as OfferingContent, owner)
  if (kind === 'NEED') return needFacets(content as NeedContent, owner)
  return mandateFacets(content as MandateContent, owner)
}

function offeringFacets(content: OfferingContent, owner: string): Facets {
  const certificates = unique(content.certificates.map((one) => one.certificate))
  const languages = unique([...content.productLanguages, ...content.supportLanguages])
  return {
    ...shared(content),
    ...purposeOf(content),
    countries: unique(content.countriesServed),
    languages,
    certificates,
    interoperability: unique(content.interoperability),
    trl: content.trl,
    deviceClass: content.deviceClass,
    evidenceTier: content.evidenceTier,
    searchText: searchTextOf(
      [content.title, content.summary, content.description, content.trlEvidence, owner],
      [
        ...purposeTerms(content),
        ['certificate', certificates],
        ['interoperability', content.interoperability],
        ['country', content.countriesServed],
        ['device-class', content.deviceClass],
      ],
      content.language,
    ),
  }
}

function needFacets(content: NeedContent, owner: string): Facets {
  const countries = content.country ? [content.country] : unique(content.nuts.map(countryOfNuts))
  return {
    ...shared(content),
    ...purposeOf(content),
    countries,
    nuts: unique(content.nuts),
    languages: unique(content.languages),
    certificates: unique(content.requiredCertificates),
    interoperability: unique(content.interoperability),
    stage: content.stage,
    deviceClass: content.requiredDeviceClass,
    evidenceTier: content.requiredEvidenceTier,
    deadline: content.deadline ? new Date(content.deadline) : null,
    searchText: searchTextOf(
      [
        content.title,
        ...content.translations.map((one) => one.title),
        content.summary,
        ...content.requiredFeatures,
        ...content.wishedFeatures,
        owner,
        content.problem,
        content.usersNote,
        content.systemsNote,
        content.tried,
      ],
      [
        ...purposeTerms(content),
        ['user-group', content.users],
        ['certificate', content.requiredCertificates],
        ['interoperability', content.interoperability],
        ['country', countries],
        ['nuts', content.nuts],
        ['need-stage', content.stage],
      ],
      content.language,
    ),
  }
}

function mandateFacets(content: MandateContent, owner: string): Facets {
  return {
    ...shared(content),
    categories: unique(content.categories),
    countries: unique(content.countries),
    trl: content.minimumTrl,
    searchText: searchTextOf(
      [content.title, content.summary, content.description, content.wishes, owner],
      [
        ['product-category', content.categories],
        ['care-area', content.careAreas],
        ['investment-stage', content.stages],
        ['country', content.countries],
      ],
      content.language,
    ),
  }
}

type Purpose = Pick<OfferingContent & NeedContent, 'categories' | 'careSettings' | 'careAreas' | 'mainPurpose' | 'cpv'>

/** What it is for: said of an offering and of a need in the same words. */
const purposeOf = (content: Purpose) => ({ categories: unique(content.categories), careSettings: unique(content.careSettings), purpose: content.mainPurpose, cpv: unique(content.cpv) })

const purposeTerms = (content: Purpose): Coded[] => [
  ['product-category', content.categories],
  ['care-setting', content.careSettings],
  ['care-area', content.careAreas],
  ['main-purpose', content.mainPurpose],
  ['cpv', content.cpv],
]

/** What every kind has, and "not stated" for the rest. */
function shared(content: { title: string; language: string; careAreas: string[] }): Facets {
  return {
    title: content.title,
    language: content.language,
    categories: [],
    careSettings: [],
    careAreas: unique(content.careAreas),
    purpose: null,
    cpv: [],
    countries: [],
    nuts: [],
    languages: [],
    certificates: [],
    interoperability: [],
    stage: null,
    trl: null,
    deviceClass: null,
    evidenceTier: null,
    deadline: null,
    searchText: '',
  }
}

type Coded = [VocabularyName, readonly string[] | string | null]

/** A notice may bring the text of a book; search needs its beginning and all of its labels. */
const longestText = 16_000

function searchTextOf(texts: readonly string[], coded: readonly Coded[], language: string): string {
  const labels = coded.flatMap(([vocabulary, codes]) =>
    (Array.isArray(codes) ? codes : [codes]).flatMap((code: string | null) =>
      code ? [labelOf(vocabulary, code, 'en'), ...(language ? [labelOf(vocabulary, code, language)] : []), ...(vocabulary === 'cpv' ? [code] : [])] : [],
    ),
  )
  const written = texts.filter(Boolean).join('\n').slice(0, longestText)
  return foldText([written, unique(labels).join('\n')].join('\n')).replace(/[^\S\n]+/g, ' ').trim()
}

const unique = (codes: readonly string[]): string[] => [...new Set(codes)]

/** NUTS begins with the country, except that Greece and the United Kingdom go by names of their own there. */
function countryOfNuts(code: string): string {
  const letters = code.slice(0, 2)
  return { EL: 'GR', UK: 'GB' }[letters] ?? letters
}
