/**
 * Public procurement notices, read from what authorities publish (eForms, TED, OCDS).
 * A NoticeRecord is one notice in one neutral form, whatever it came as. Nothing is made up:
 * what a notice does not say is null or empty, and what it says oddly (a value of 1) is kept and flagged.
 * Contact persons, e-mail addresses and phone numbers are never part of it.
 */

export type NoticeFormat = 'eforms' | 'ted-r209' | 'ted-r208' | 'ocds'

export type FormKind =
  | 'planning'
  | 'consultation'
  | 'competition'
  | 'qualification'
  | 'direct-award'
  | 'result'
  | 'modification'
  | 'completion'
  | 'change'
  | 'buyer-profile'
  | 'other'

/** Text by language, keys as in BCP 47 (`fi`, `no`); `und` where the source names none. */
export type TextByLanguage = Record<string, string>

export interface NoticeSource {
  format: NoticeFormat
  schemaVersion: string | null
}

export interface NoticeLanguages {
  original: string[]
  others: string[]
}

export interface NoticeBuyer {
  name: string | null
  nationalId: string | null
  town: string | null
  country: string | null
  nuts: string[]
}

export type ValueKind = 'estimated' | 'awarded' | 'framework-maximum' | 'after-modification' | 'stated'

export interface NoticeValue {
  amount: number
  currency: string | null
  kind: ValueKind
  /** 0, 0.01 and 1 stand for "not disclosed" far more often than for money. */
  placeholder: boolean
}

export type DeadlineKind = 'tenders' | 'participation' | 'interest'

/** A wall-clock moment as stated. `offset` is what the source says, or what `zone` implies on that day. */
export interface NoticeDeadline {
  kind: DeadlineKind
  date: string
  time: string | null
  offset: string | null
  /** IANA zone derived from the buyer's country, where the source gives no offset. */
  zone: string | null
}

export interface AwardCriterion {
  type: 'price' | 'cost' | 'quality' | 'documents' | 'other'
  name: string | null
  /** Free text: "40 %", "6 points" and ranges all occur. */
  weight: string | null
}

export interface NoticeDuration {
  unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | null
  amount: number | null
  start: string | null
  end: string | null
}

export interface NoticeLot {
  number: string | null
  kind: 'lot' | 'part'
  titles: TextByLanguage
  descriptions: TextByLanguage
  cpv: string[]
  nuts: string[]
  value: NoticeValue | null
  deadline: NoticeDeadline | null
  participationDeadline: NoticeDeadline | null
  awardCriteria: AwardCriterion[]
  duration: NoticeDuration | null
}

export type CompanySize = 'micro' | 'small' | 'medium' | 'sme' | 'large'

export interface NoticeWinner {
  name: string | null
  country: string | null
  nationalId: string | null
  size: CompanySize | null
  /** null is "not stated", never "no". */
  sme: boolean | null
  lots: string[]
  value: NoticeValue | null
}

export interface NoticeLink {
  kind: 'notice' | 'documents' | 'submission' | 'buyer'
  url: string
}

export interface NoticeRecord {
  source: NoticeSource
  /** Publication number, else uuid-version; for OCDS ocid and release id. Unique per published text. */
  id: string
  /** What stays the same from one version of a notice to the next. */
  seriesId: string
  version: string | null
  publicationNumber: string | null
  procedureId: string | null
  /** The notice this one changes or follows, as the source writes it. */
  relatedNotices: string[]
  noticeType: string | null
  subtype: string | null
  formKind: FormKind
  isChange: boolean
  legalBasis: string | null
  publicationDate: string | null
  issueDate: string | null
  languages: NoticeLanguages
  titles: TextByLanguage
  descriptions: TextByLanguage
  reference: string | null
  buyers: NoticeBuyer[]
  buyerLegalType: string | null
  buyerActivity: string | null
  mainCpv: string | null
  additionalCpv: string[]
  nuts: string[]
  nature: 'works' | 'supplies' | 'services' | 'combined' | null
  /** eForms code (`open`, `neg-w-call` …), whatever the source calls it. */
  procedure: string | null
  technique: { framework: boolean; dynamicPurchasing: boolean }
  /** What the buyer expects to spend; where it only says what it spent, that; else a ceiling. `kind` says which. */
  value: NoticeValue | null
  awardedValue: NoticeValue | null
  /** The last moment for tenders. */
  deadline: NoticeDeadline | null
  /** The last moment to ask to take part or to show interest, where that comes first. */
  participationDeadline: NoticeDeadline | null
  lots: NoticeLot[]
  winners: NoticeWinner[]
  links: NoticeLink[]
}

export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'encoding-unknown'
  | 'encoding-invalid'
  | 'not-xml-or-json'
  | 'xml-malformed'
  | 'xml-truncated'
  | 'doctype'
  | 'entity'
  | 'xinclude'
  | 'too-deep'
  | 'too-many-elements'
  | 'too-many-attributes'
  | 'attribute-too-long'
  | 'unknown-root'
  | 'unknown-namespace'
  | 'business-registration'
  | 'no-form'
  | 'no-identifier'
  | 'json-malformed'
  | 'json-truncated'
  | 'not-ocds'
  | 'not-ocds-1.1'
  | 'ocds-no-release'
  | 'zip-damaged'
  | 'zip-empty'
  | 'zip-too-many-entries'
  | 'zip-too-large'
  | 'zip-ratio'
  | 'zip-path'
  | 'zip-symlink'
  | 'zip-nested'
  | 'zip-encrypted'
  | 'symlink'
  | 'not-found'
  | 'not-readable'
  | 'unexpected'

/** Why a file was not taken. Pages translate the code; `describeRefusal` serves the command line. */
export interface Refusal {
  code: RefusalCode
  params: Record<string, string | number>
}

export type ReadResult = { ok: true; notices: NoticeRecord[] } | { ok: false; refusal: Refusal }

export const importOutcomes = ['created', 'updated', 'unchanged', 'refused'] as const
export type ImportOutcome = (typeof importOutcomes)[number]

/** What became of one file, or of one notice where a file holds several. */
export type ImportAnswer =
  | { file: string; outcome: 'refused'; refusal: Refusal }
  | { file: string; outcome: Exclude<ImportOutcome, 'refused'>; notice: NoticeRecord }

/** The same notice is never imported twice: `eforms:00215437-2024`. */
export function sourceKeyOf({ source, id }: Pick<NoticeRecord, 'source' | 'id'>): string {
  return `${source.format}:${id}`
}

/** The same for all versions of a notice. */
export function seriesKeyOf({ source, seriesId }: Pick<NoticeRecord, 'source' | 'seriesId'>): string {
  return `${source.format}:${seriesId}`
}

/** Qualification systems list hundreds of codes and would match everything. */
export const MAX_CPV_FOR_MATCHING = 20

/** The codes fit for comparing, main code first, capped. */
export function cpvForMatching(notice: Pick<NoticeRecord, 'mainCpv' | 'additionalCpv'>): string[] {
  const codes = notice.mainCpv === null ? notice.additionalCpv : [notice.mainCpv, ...notice.additionalCpv]
  return [...new Set(codes)].slice(0, MAX_CPV_FOR_MATCHING)
}

/** Original language first, then the reader's, then English, then any. */
export function originalText(texts: TextByLanguage, languages: NoticeLanguages): string | null {
  for (const language of [...languages.original, 'und', ...languages.others, 'en']) {
    const text = texts[language]
    if (text !== undefined) return text
  }
  return Object.values(texts)[0] ?? null
}

export interface NoticeTitle {
  text: string
  from: 'title' | 'lot' | 'description'
}

/** What a list may show: a stated title of one or two letters ("FR") says nothing, so the first lot or sentence stands in. */
export function showableTitle(notice: NoticeRecord): NoticeTitle | null {
  const stated = originalText(notice.titles, notice.languages)
  if (stated !== null && stated.length > 2) return { text: stated, from: 'title' }
  const lot = notice.lots[0]
  const lotTitle = lot ? originalText(lot.titles, notice.languages) : null
  if (lotTitle !== null && lotTitle.length > 2) return { text: lotTitle, from: 'lot' }
  const description =
    originalText(notice.descriptions, notice.languages) ?? (lot ? originalText(lot.descriptions, notice.languages) : null)
  if (description !== null) return { text: firstWords(description, 120), from: 'description' }
  return stated === null ? null : { text: stated, from: 'title' }
}

/** The moment a newcomer must not miss: in two stages, that of the first. */
export function nextDeadline(
  notice: Pick<NoticeRecord, 'deadline' | 'participationDeadline'>,
): NoticeDeadline | null {
  return notice.participationDeadline ?? notice.deadline
}

/** `2026-03-01T12:00:00+02:00`, shorter where the source says less. */
export function deadlineToIso(deadline: NoticeDeadline): string {
  if (deadline.time === null) return deadline.date
  return `${deadline.date}T${deadline.time}${deadline.offset ?? ''}`
}

export function isPlaceholderAmount(amount: number): boolean {
  return amount === 0 || amount === 0.01 || amount === 1
}

function firstWords(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= length) return line
  const cut = line.slice(0, length).toWellFormed()
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > length / 2 ? space : length)}…`
}
