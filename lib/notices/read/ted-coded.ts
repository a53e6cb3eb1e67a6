import type { FormKind, NoticeRecord } from '../model'
import { cleanLine } from './clean-text'
import { TED_DOCUMENT_KINDS, toAmount, toCpv, toCurrency, toLanguage, uniqueCodes } from './codes'
import { toDate } from './moments'
import { toCountry, toNuts } from './place-codes'
import { publicationNumberOfJournal, toPublicationNumber } from './publication-number'
import { refuse } from './refusal'
import { attribute, child, children, descendants, rawText, select, type XmlElement } from './xml-tree'

export interface TedForm {
  element: XmlElement
  language: string | null
}

/** What TED's own coders add around the buyer's form, alike in every release. */
export interface TedCodedPart {
  id: string
  publicationNumber: string | null
  related: string[]
  documentType: string | null
  documentKind: FormKind | null
  publicationDate: string | null
  dispatchDate: string | null
  originalLanguages: string[]
  country: string | null
  cpv: string[]
  nuts: string[]
  nature: NoticeRecord['nature']
  procedure: string | null
  legalType: string | null
  activity: string | null
  /** `[date, time]` of the day for submission. */
  deadline: [string | null, string | null]
  value: { amount: number; currency: string | null } | null
  title: (language: string | null) => string | null
}

/** The buyer's own form first, then the same in other languages. */
export function tedForms(root: XmlElement): TedForm[] {
  const forms = select(root, 'FORM_SECTION')
    .flatMap((section) => children(section))
    .filter((form) => form.name !== 'NOTICE_UUID' && attribute(form, 'LG') !== null)
  const isOriginal = (form: XmlElement): boolean => (attribute(form, 'CATEGORY') ?? 'ORIGINAL') === 'ORIGINAL'
  const ordered = [...forms.filter(isOriginal), ...forms.filter((form) => !isOriginal(form))]
  return ordered.map((element) => ({ element, language: toLanguage(attribute(element, 'LG')) }))
}

/** What every release takes from the coded part as it stands there. */
export function codedRecord(coded: TedCodedPart, forms: readonly TedForm[]) {
  const languages = uniqueCodes(forms.map((one) => one.language))
  const original = coded.originalLanguages.length > 0 ? coded.originalLanguages : uniqueCodes([forms[0]?.language ?? null])
  return {
    id: coded.id,
    seriesId: coded.id,
    version: null,
    publicationNumber: coded.publicationNumber,
    procedureId: coded.related[0] ?? null,
    relatedNotices: coded.related,
    noticeType: coded.documentType,
    publicationDate: coded.publicationDate,
    languages: { original, others: languages.filter((language) => !original.includes(language)) },
  }
}

export function readTedCodedPart(root: XmlElement): TedCodedPart {
  const section = child(root, 'CODED_DATA_SECTION')
  const notice = child(section, 'NOTICE_DATA')
  const codif = child(section, 'CODIF_DATA')
  const publicationNumber =
    toPublicationNumber(attribute(root, 'DOC_ID')) ?? publicationNumberOfJournal(rawText(child(notice, 'NO_DOC_OJS')))
  const id = publicationNumber ?? attribute(root, 'DOC_ID') ?? refuse('no-identifier')
  const documentType = attribute(child(codif, 'TD_DOCUMENT_TYPE'), 'CODE')
  const [day, clock] = rawText(child(codif, 'DT_DATE_FOR_SUBMISSION')).trim().split(/\s+/)

  return {
    id,
    publicationNumber,
    related: uniqueCodes(select(notice, 'REF_NOTICE', 'NO_DOC_OJS').map((one) => cleanLine(rawText(one)))),
    documentType,
    documentKind: documentType === null ? null : (TED_DOCUMENT_KINDS[documentType] ?? null),
    publicationDate: toDate(rawText(child(section, 'REF_OJS', 'DATE_PUB'))),
    dispatchDate: toDate(rawText(child(codif, 'DS_DATE_DISPATCH'))),
    originalLanguages: uniqueCodes(
      children(notice, 'LG_ORIG').flatMap((one) => rawText(one).split(/[\s,;]+/).map(toLanguage)),
    ),
    country: toCountry(attribute(child(notice, 'ISO_COUNTRY'), 'VALUE')),
    cpv: uniqueCodes(children(notice, 'ORIGINAL_CPV').map((one) => toCpv(attribute(one, 'CODE')))),
    nuts: uniqueCodes(
      [...children(notice, 'PERFORMANCE_NUTS'), ...children(notice, 'ORIGINAL_NUTS')].map((one) =>
        toNuts(attribute(one, 'CODE')),
      ),
    ),
    nature: CODED_NATURES[attribute(child(codif, 'NC_CONTRACT_NATURE'), 'CODE') ?? ''] ?? null,
    procedure: CODED_PROCEDURES[attribute(child(codif, 'PR_PROC'), 'CODE') ?? ''] ?? null,
    legalType: CODED_LEGAL_TYPES[attribute(child(codif, 'AA_AUTHORITY_TYPE'), 'CODE') ?? ''] ?? null,
    activity: CODED_ACTIVITIES[attribute(child(codif, 'MA_MAIN_ACTIVITIES'), 'CODE') ?? ''] ?? null,
    deadline: [day === undefined || day === '' ? null : day, clock ?? null],
    value: codedValue(notice),
    title: (language) => codedTitle(root, language),
  }
}

function codedValue(notice: XmlElement | null): TedCodedPart['value'] {
  const values = child(notice, 'VALUES')
  const global = select(notice, 'VALUES_LIST', 'VALUES').find((one) => attribute(one, 'TYPE') === 'GLOBAL')
  const single =
    children(values, 'VALUE').find((one) => /TOTAL$/.test(attribute(one, 'TYPE') ?? '')) ??
    child(global, 'SINGLE_VALUE', 'VALUE')
  const amount = toAmount(rawText(single))
  return amount === null ? null : { amount, currency: toCurrency(attribute(single, 'CURRENCY')) }
}

/** Often no more than the CPV label, so only where the buyer's form has no title. */
function codedTitle(root: XmlElement, language: string | null): string | null {
  const titles = descendants(child(root, 'TRANSLATION_SECTION'), (name) => name === 'ML_TI_DOC')
  const own = titles.find((one) => toLanguage(attribute(one, 'LG')) === language) ?? titles[0]
  return cleanLine(select(own, 'TI_TEXT', 'P').map(rawText).join(' '))
}

const CODED_NATURES: Record<string, TedCodedPart['nature']> = { '1': 'works', '2': 'supplies', '3': 'combined', '4': 'services' }

const CODED_PROCEDURES: Record<string, string> = {
  '1': 'open', '2': 'restricted', '3': 'restricted', '4': 'neg-w-call', '6': 'neg-w-call', A: 'neg-wo-call',
  B: 'neg-w-call', C: 'comp-dial', F: 'neg-wo-call', G: 'innovation', T: 'neg-wo-call', V: 'neg-wo-call',
}

const CODED_LEGAL_TYPES: Record<string, string> = {
  '1': 'cga', '3': 'ra', '4': 'pub-undert', '5': 'eu-ins-bod-ag', '6': 'body-pl', N: 'body-pl-cga', R: 'body-pl-ra',
}

const CODED_ACTIVITIES: Record<string, string> = {
  A: 'hc-am', B: 'soc-pro', C: 'rcr', D: 'defence', E: 'env-pro', F: 'econ-aff', H: 'health', L: 'education',
  N: 'electricity', O: 'port', P: 'post', R: 'rail', S: 'gen-pub', T: 'urttb', U: 'pub-os', W: 'water',
  G: 'gas-heat', I: 'airport', K: 'solid-fuel', M: 'gas-oil',
}

/** TED's words for buyers, as eForms codes. */
export const TED_LEGAL_TYPES: Record<string, string> = {
  MINISTRY: 'cga', NATIONAL_AGENCY: 'body-pl-cga', REGIONAL_AUTHORITY: 'ra', REGIONAL_AGENCY: 'body-pl-ra',
  BODY_PUBLIC: 'body-pl', EU_INSTITUTION: 'eu-ins-bod-ag', INTERNATIONAL_ORGANISATION: 'int-org',
}

export const TED_ACTIVITIES: Record<string, string> = {
  HEALTH: 'health', DEFENCE: 'defence', EDUCATION: 'education', ENVIRONMENT: 'env-pro', SOCIAL_PROTECTION: 'soc-pro',
  GENERAL_PUBLIC_SERVICES: 'gen-pub', HOUSING_AND_COMMUNITY_AMENITIES: 'hc-am', PUBLIC_ORDER_AND_SAFETY: 'pub-os',
  RECREATION_CULTURE_AND_RELIGION: 'rcr', ECONOMIC_AND_FINANCIAL_AFFAIRS: 'econ-aff', WATER: 'water',
  POSTAL_SERVICES: 'post', RAILWAY_SERVICES: 'rail', ELECTRICITY: 'electricity', PORT_RELATED_ACTIVITIES: 'port',
  URBAN_RAILWAY_TRAMWAY_TROLLEYBUS_BUS_SERVICES: 'urttb', AIRPORT_RELATED_ACTIVITIES: 'airport',
  EXPLORATION_EXTRACTION_COAL_OTHER_SOLID_FUEL: 'solid-fuel', EXPLORATION_EXTRACTION_GAS_OIL: 'gas-oil',
  PRODUCTION_TRANSPORT_DISTRIBUTION_GAS_HEAT: 'gas-heat',
}

/** By a part of the element's name, as releases and forms put prefixes to it; the narrower names come first. */
export function tedProcedure(names: readonly string[]): string | null {
  for (const [pattern, code] of PROCEDURES) if (names.some((name) => pattern.test(name))) return code
  return null
}

const PROCEDURES: [pattern: RegExp, code: string][] = [
  [/PT_.*WITHOUT|PT_.*NO_COMPETITION|PT_DA_/, 'neg-wo-call'],
  [/PT_.*COMPETITIVE_DIALOGUE/, 'comp-dial'],
  [/PT_.*INNOVATION_PARTNERSHIP/, 'innovation'],
  [/PT_.*COMPETITIVE_TENDERING/, 'comp-tend'],
  [/PT_INVOLVING_NEGOTIATION/, 'oth-mult'],
  [/PT_.*NEGOTIAT/, 'neg-w-call'],
  [/PT_.*RESTRICTED/, 'restricted'],
  [/PT_.*OPEN/, 'open'],
]
