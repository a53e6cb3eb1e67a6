import { ocdsDocumentSchema } from '../schemas'
import type {
  AwardCriterion,
  CompanySize,
  DeadlineKind,
  FormKind,
  NoticeBuyer,
  NoticeDuration,
  NoticeLot,
  NoticeRecord,
  NoticeValue,
  NoticeWinner,
  TextByLanguage,
} from '../model'
import { cleanLine, cleanText } from './clean-text'
import { addText, toAmount, toCpv, toLanguage, toLink, toNature, toValue, uniqueCodes, uniqueLinks } from './codes'
import { READ_LIMITS } from './limits'
import { statedDeadline, toDate } from './moments'
import { countryOfNuts, toCountry, toNuts } from './place-codes'
import { refuse } from './refusal'

type Json = Record<string, unknown>

/** OCDS 1.1: a release package, a record package with its releases inside, or one bare release. */
export function readOcds(document: unknown): NoticeRecord[] {
  const parsed = ocdsDocumentSchema.safeParse(document)
  if (!parsed.success) return refuse('not-ocds')
  const releases = releasesOf(parsed.data)
  const version = versionOf(parsed.data, releases)
  if (!/^1\.1(\.|$)/.test(version)) return refuse('not-ocds-1.1', { version: version.slice(0, 20) })
  if (releases.length === 0) return refuse('ocds-no-release')
  if (releases.length > READ_LIMITS.releasesPerPackage)
    return refuse('too-many-elements', { limit: READ_LIMITS.releasesPerPackage })
  return releases.map((release) => readRelease(release, version))
}

function releasesOf(document: Json): Json[] {
  if (Array.isArray(document.releases)) return objects(document.releases).filter(hasOcid)
  if (Array.isArray(document.records)) {
    return objects(document.records).flatMap((record) => {
      const embedded = objects(record.releases).filter(hasOcid)
      const compiled = object(record.compiledRelease)
      // A record that only links to its releases still carries their sum.
      return embedded.length > 0 ? embedded : hasOcid(compiled) ? [compiled] : []
    })
  }
  return hasOcid(document) && document.tag !== undefined ? [document] : []
}

/** 1.0 packages name no version and no parties; a bare release never names one. */
function versionOf(document: Json, releases: Json[]): string {
  const stated = string(document.version)
  if (stated !== null) return stated
  const isBare = !Array.isArray(document.releases) && !Array.isArray(document.records)
  return isBare || releases.some((release) => Array.isArray(release.parties)) ? '1.1' : '1.0'
}

function hasOcid(release: Json): boolean {
  return string(release.ocid) !== null
}

function readRelease(release: Json, schemaVersion: string): NoticeRecord {
  const tender = object(release.tender)
  const ocid = string(release.ocid) ?? refuse('no-identifier')
  // Some publishers give a release no id of its own; its date then tells it apart.
  const releaseId = string(release.id) ?? string(release.date)
  const language = toLanguage(string(release.language))
  const parties = objects(release.parties)
  const tags = strings(release.tag)
  const items = objects(tender.items)
  const lots = readLots(tender, items, language)
  const mainCpv = mainCpvOf(tender, items)
  const awarded = awardedTotal(release)
  const techniques = object(tender.techniques)
  const titles: TextByLanguage = {}
  const descriptions: TextByLanguage = {}
  addText(titles, language, cleanLine(string(tender.title) ?? string(release.title) ?? ''))
  addText(descriptions, language, cleanText(string(tender.description) ?? string(release.description) ?? ''))
  addTranslations(titles, tender, 'title', cleanLine)
  addTranslations(descriptions, tender, 'description', cleanText)

  return {
    source: { format: 'ocds', schemaVersion },
    id: releaseId === null ? ocid : `${ocid}/${releaseId}`,
    seriesId: seriesOf(ocid, releaseId, tags),
    version: string(release.date),
    publicationNumber: null,
    procedureId: ocid,
    relatedNotices: uniqueCodes(objects(release.relatedProcesses).map((one) => string(one.identifier))),
    noticeType: tags.length === 0 ? null : tags.join(','),
    subtype: null,
    formKind: formKindOf(tags),
    isChange: tags.some((tag) => /Update$|Amendment$/.test(tag)),
    legalBasis: string(object(tender.legalBasis).id),
    publicationDate: toDate(string(release.date)),
    issueDate: toDate(string(release.date)),
    languages: { original: language === null ? [] : [language], others: [] },
    titles,
    descriptions,
    reference: string(tender.id),
    buyers: readBuyers(release, parties),
    buyerLegalType: null,
    buyerActivity: activityOf(parties),
    mainCpv,
    additionalCpv: allCpv(tender, items).filter((code) => code !== mainCpv),
    nuts: uniqueCodes(items.flatMap(placesOf)),
    nature: toNature(string(tender.mainProcurementCategory)),
    procedure: procedureOf(tender),
    technique: {
      framework: techniques.hasFrameworkAgreement === true,
      dynamicPurchasing: techniques.hasDynamicPurchasingSystem === true,
    },
    value: money(tender.value, 'estimated') ?? awarded ?? money(tender.minValue, 'estimated'),
    awardedValue: awarded,
    deadline: statedMoment('tenders', string(object(tender.tenderPeriod).endDate)),
    participationDeadline: statedMoment('interest', string(tender.expressionOfInterestDeadline)),
    lots,
    winners: readWinners(release, parties),
    links: uniqueLinks([
      ...objects(release.links).map((link) => (link.rel === 'canonical' ? toLink('notice', string(link.href)) : null)),
      ...[...objects(tender.documents), ...objects(release.awards).flatMap((award) => objects(award.documents))].map(
        (one) => toLink(/notice$/i.test(string(one.documentType) ?? '') ? 'notice' : 'documents', string(one.url)),
      ),
    ]),
  }
}

/** A plan or a tender is released again with each change; awards of one process are notices of their own. */
function seriesOf(ocid: string, releaseId: string | null, tags: string[]): string {
  const stage = tags.map((tag) => /^(planning|tender)/.exec(tag)?.[1]).find((one) => one !== undefined)
  const isAward = tags.some((tag) => /^(award|contract|implementation)/.test(tag))
  return stage !== undefined && !isAward ? `${ocid}/${stage}` : `${ocid}/${releaseId ?? 'release'}`
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
}

function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.slice(0, READ_LIMITS.releasesPerPackage + 1).map(object) : []
}

function string(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  // Numbers and codes: no sign in them is invisible.
  const text = typeof value === 'string' ? value.replace(/[\u0000-\u001f\u007f]/g, '').toWellFormed().trim() : ''
  return text === '' ? null : text
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((one) => string(one) ?? []) : []
}

/** `title_fr` beside `title`, as the standard's language maps are written. */
function addTranslations(texts: TextByLanguage, from: Json, field: string, clean: (raw: string) => string | null): void {
  for (const [key, value] of Object.entries(from)) {
    if (key.startsWith(`${field}_`)) {
      const language = toLanguage(key.slice(field.length + 1))
      if (language !== null) addText(texts, language, clean(string(value) ?? ''))
    }
  }
}

function money(value: unknown, kind: NoticeValue['kind']): NoticeValue | null {
  const { amount, currency } = object(value)
  return toValue(typeof amount === 'number' ? amount : string(amount), string(currency), kind)
}

/** Only where one currency runs through all awards: nothing is converted. */
function awardedTotal(release: Json): NoticeValue | null {
  const values = objects(release.awards).flatMap((award) => money(award.value, 'awarded') ?? [])
  const currencies = new Set(values.map((value) => value.currency))
  if (values.length === 0 || currencies.size !== 1) return null
  const cents = values.reduce((sum, value) => sum + Math.round(value.amount * 100), 0)
  return toValue(cents / 100, values[0]?.currency, 'awarded')
}

function statedMoment(kind: DeadlineKind, raw: string | null): NoticeLot['deadline'] {
  const [day, clock] = raw?.split(/[T ]/) ?? []
  return statedDeadline(kind, day ?? null, clock ?? null)
}

function readBuyers(release: Json, parties: Json[]): NoticeBuyer[] {
  const byRole = parties.filter((party) => strings(party.roles).includes('buyer'))
  const reference = object(release.buyer)
  const referred = parties.find((party) => party.id !== undefined && party.id === reference.id)
  const ordered = referred ? [referred, ...byRole.filter((party) => party !== referred)] : byRole
  if (ordered.length > 0) return ordered.map(readParty)
  return string(reference.name) === null ? [] : [readParty(reference)]
}

function readParty(party: Json): NoticeBuyer {
  const address = object(party.address)
  const identifier = object(party.identifier)
  const nuts = uniqueCodes([toNuts(string(address.region))])
  const scheme = string(identifier.scheme)
  return {
    name: cleanLine(string(party.name) ?? string(identifier.legalName) ?? ''),
    nationalId: string(identifier.id),
    town: cleanLine(string(address.locality) ?? ''),
    country:
      toCountry(string(address.countryName)) ??
      toCountry(string(address.country)) ??
      (nuts[0] === undefined ? null : countryOfNuts(nuts[0])) ??
      // Registers are named after their country: GB-COH, GB-CFS-257613.
      (scheme === null ? null : toCountry(scheme.split('-')[0])) ??
      countryOfPartyId(string(party.id)),
    nuts,
  }
}

function countryOfPartyId(id: string | null): string | null {
  const prefix = /^([A-Z]{2})-[A-Z]/.exec(id ?? '')?.[1]
  return prefix === undefined ? null : toCountry(prefix)
}

const COFOG: Record<string, string> = {
  '01': 'gen-pub', '02': 'defence', '03': 'pub-os', '04': 'econ-aff', '05': 'env-pro', '06': 'hc-am', '07': 'health',
  '08': 'rcr', '09': 'education', '10': 'soc-pro',
}

function activityOf(parties: Json[]): string | null {
  const buyer = parties.find((party) => strings(party.roles).includes('buyer'))
  for (const one of objects(object(buyer?.details).classifications)) {
    if (string(one.scheme)?.toUpperCase() === 'COFOG') return COFOG[string(one.id) ?? ''] ?? null
  }
  return null
}

function cpvIn(classification: unknown): string | null {
  const { scheme, id } = object(classification)
  return string(scheme)?.toUpperCase() === 'CPV' ? toCpv(string(id)) : null
}

function itemCpv(item: Json): (string | null)[] {
  return [cpvIn(item.classification), ...objects(item.additionalClassifications).map(cpvIn)]
}

function mainCpvOf(tender: Json, items: Json[]): string | null {
  return cpvIn(tender.classification) ?? items.flatMap(itemCpv).find((code) => code !== null) ?? null
}

function allCpv(tender: Json, items: Json[]): string[] {
  return uniqueCodes([...objects(tender.additionalClassifications).map(cpvIn), ...items.flatMap(itemCpv)])
}

function placesOf(item: Json): (string | null)[] {
  return objects(item.deliveryAddresses).map((address) => toNuts(string(address.region)))
}

/** Some publishers name lots only where their items point to them. */
function readLots(tender: Json, items: Json[], language: string | null): NoticeLot[] {
  const stated = objects(tender.lots)
  if (stated.length > 0) return stated.map((lot) => readLot(lot, items, language))
  const related = uniqueCodes(items.map((item) => string(item.relatedLot)))
  return related.map((id) => readLot({ id }, items, language))
}

function readLot(lot: Json, items: Json[], language: string | null): NoticeLot {
  const number = string(lot.id)
  const own = items.filter((item) => string(item.relatedLot) === number)
  const titles: TextByLanguage = {}
  const descriptions: TextByLanguage = {}
  addText(titles, language, cleanLine(string(lot.title) ?? ''))
  addText(descriptions, language, cleanText(string(lot.description) ?? ''))
  return {
    number,
    kind: 'lot',
    titles,
    descriptions,
    cpv: uniqueCodes(own.flatMap(itemCpv)),
    nuts: uniqueCodes(own.flatMap(placesOf)),
    value: money(lot.value, 'estimated'),
    deadline: null,
    participationDeadline: null,
    awardCriteria: objects(object(lot.awardCriteria).criteria).map(readCriterion),
    duration: durationOf(object(lot.contractPeriod)),
  }
}

function readCriterion(criterion: Json): AwardCriterion {
  const type = string(criterion.type)
  return {
    type: type === 'price' || type === 'cost' || type === 'quality' ? type : 'other',
    name: cleanLine(string(criterion.name) ?? string(criterion.description) ?? ''),
    weight: cleanLine(string(criterion.name) === null ? '' : (string(criterion.description) ?? '')),
  }
}

function durationOf(period: Json): NoticeDuration | null {
  const days = toAmount(typeof period.durationInDays === 'number' ? period.durationInDays : null)
  const start = toDate(string(period.startDate))
  const end = toDate(string(period.endDate))
  if (days === null && start === null && end === null) return null
  return { unit: days === null ? null : 'DAY', amount: days, start, end }
}

function procedureOf(tender: Json): string | null {
  const details = string(tender.procurementMethodDetails)?.toLowerCase() ?? ''
  if (/without (prior|a) (publication|call)|without publication|direct award|single tender/.test(details)) return 'neg-wo-call'
  if (/dialogue/.test(details)) return 'comp-dial'
  if (/innovation/.test(details)) return 'innovation'
  if (/negotiat/.test(details)) return 'neg-w-call'
  if (/restricted/.test(details)) return 'restricted'
  if (/^open\b/.test(details)) return 'open'
  const methods: Record<string, string> = { open: 'open', selective: 'restricted', limited: 'neg-wo-call', direct: 'neg-wo-call' }
  return methods[string(tender.procurementMethod) ?? ''] ?? null
}

/** An award that was cancelled or failed has no winner. */
function readWinners(release: Json, parties: Json[]): NoticeWinner[] {
  const byId = new Map(parties.map((party) => [string(party.id), party]))
  return objects(release.awards).flatMap((award) => {
    if (/^(cancelled|unsuccessful)$/.test(string(award.status) ?? '')) return []
    const value = money(award.value, 'awarded')
    const lots = uniqueCodes([...strings(award.relatedLots), ...objects(award.items).map((item) => string(item.relatedLot))])
    return objects(award.suppliers).map((supplier) => {
      const party = byId.get(string(supplier.id)) ?? supplier
      const { name, country, nationalId } = readParty(party)
      const size = sizeOf(string(object(party.details).scale))
      return {
        name: cleanLine(string(supplier.name) ?? '') ?? name,
        country,
        nationalId,
        size,
        sme: size === null ? null : size !== 'large',
        lots,
        value,
      }
    })
  })
}

function sizeOf(scale: string | null): CompanySize | null {
  return scale === 'micro' || scale === 'small' || scale === 'medium' || scale === 'sme' || scale === 'large' ? scale : null
}

function formKindOf(tags: string[]): FormKind {
  const has = (pattern: RegExp): boolean => tags.some((tag) => pattern.test(tag))
  if (has(/^contractAmendment$/)) return 'modification'
  if (has(/^contractTermination$|^implementation/)) return 'completion'
  if (has(/^award|^contract/)) return 'result'
  if (has(/^tender/)) return 'competition'
  return has(/^planning/) ? 'planning' : 'other'
}
