import type {
  AwardCriterion,
  CompanySize,
  FormKind,
  NoticeBuyer,
  NoticeDeadline,
  NoticeDuration,
  NoticeLot,
  NoticeRecord,
  NoticeValue,
  NoticeWinner,
  TextByLanguage,
} from '../model'
import { cleanLine, cleanText } from './clean-text'
import { addText, toCpv, toLanguage, toLink, toNature, toValue, uniqueCodes, uniqueLinks } from './codes'
import { earliestDeadline, statedDeadline, toDate } from './moments'
import { toCountry, toNuts } from './place-codes'
import { toPublicationNumber, tedNoticeUrl } from './publication-number'
import { refuse } from './refusal'
import { attribute, child, children, descendants, rawText, select, type XmlElement } from './xml-tree'

interface Organisation {
  buyer: NoticeBuyer
  size: CompanySize | null
}

/** eForms in UBL: contract, prior information and award notices of every SDK version share these places. */
export function readEforms(root: XmlElement): NoticeRecord {
  const extensions = extensionsOf(root)
  const publication = firstOf(extensions, 'Publication')
  const publicationNumber = toPublicationNumber(valueOf(child(publication, 'NoticePublicationID')))
  const uuid = valueOf(child(root, 'ID'))
  const version = valueOf(child(root, 'VersionID'))
  const id = publicationNumber ?? (uuid === null ? null : version === null ? uuid : `${uuid}-${version}`)
  if (id === null) return refuse('no-identifier')

  const language = toLanguage(valueOf(child(root, 'NoticeLanguageCode')))
  // Further official languages are as binding as the first.
  const original = uniqueCodes([
    language,
    ...select(root, 'AdditionalNoticeLanguage', 'ID').map((one) => toLanguage(valueOf(one))),
  ])
  const organisations = readOrganisations(extensions, language)
  const project = child(root, 'ProcurementProject')
  const allLots = children(root, 'ProcurementProjectLot')
  const lots = countableLots(allLots).map((lot) => readLot(lot, language))
  const typeCode = valueOf(child(root, 'NoticeTypeCode'))
  const subtype = valueOf(child(firstOf(extensions, 'NoticeSubType'), 'SubTypeCode'))
  const changes = firstOf(extensions, 'Changes')
  const titles = texts(children(project, 'Name'), language, cleanLine)
  const descriptions = texts(children(project, 'Description'), language, cleanText)
  const lotCpv = lots.flatMap((lot) => lot.cpv)
  const mainCpv = mainCpvOf(project) ?? lotCpv[0] ?? null
  const result = firstOf(extensions, 'NoticeResult')
  const awarded = amountOf(child(result, 'TotalAmount'), 'awarded')
  const estimate = projectValue(project)

  return {
    source: { format: 'eforms', schemaVersion: valueOf(child(root, 'CustomizationID')) },
    id,
    seriesId: uuid ?? id,
    version,
    publicationNumber,
    procedureId: valueOf(child(root, 'ContractFolderID')),
    relatedNotices: uniqueCodes([
      valueOf(child(changes, 'ChangedNoticeIdentifier')),
      ...descendants(root, (name) => name === 'NoticeDocumentReference').map((one) => valueOf(child(one, 'ID'))),
    ]),
    noticeType: typeCode,
    subtype,
    formKind: formKindOf(typeCode, attribute(child(root, 'NoticeTypeCode'), 'listName'), subtype),
    isChange: changes !== null || typeCode === 'corr',
    legalBasis: valueOf(child(root, 'RegulatoryDomain')),
    publicationDate: toDate(valueOf(child(publication, 'PublicationDate'))),
    issueDate: toDate(valueOf(child(root, 'IssueDate'))),
    languages: {
      original,
      others: uniqueCodes([...Object.keys(titles), ...Object.keys(descriptions)]).filter(
        (other) => other !== 'und' && !original.includes(other),
      ),
    },
    titles,
    descriptions,
    reference: cleanLine(rawText(child(project, 'ID'))),
    buyers: readBuyers(root, organisations),
    buyerLegalType: codeIn(select(root, 'ContractingParty', 'ContractingPartyType', 'PartyTypeCode'), 'buyer-legal-type'),
    buyerActivity: valueOf(select(root, 'ContractingParty', 'ContractingActivity', 'ActivityTypeCode')[0]),
    mainCpv,
    additionalCpv: uniqueCodes([...additionalCpvOf(project), ...lotCpv]).filter((code) => code !== mainCpv),
    nuts: uniqueCodes([...placesOf(project), ...lots.flatMap((lot) => lot.nuts)]),
    nature: toNature(
      valueOf(child(project, 'ProcurementTypeCode')) ??
        valueOf(child(allLots[0], 'ProcurementProject', 'ProcurementTypeCode')),
    ),
    procedure: valueOf(child(root, 'TenderingProcess', 'ProcedureCode')),
    technique: techniqueOf(allLots),
    value: estimate?.kind === 'estimated' ? estimate : (awarded ?? estimate ?? resultCeiling(result)),
    awardedValue: awarded,
    deadline: earliestDeadline(lots.map((lot) => lot.deadline)),
    participationDeadline: earliestDeadline(lots.map((lot) => lot.participationDeadline)),
    lots,
    winners: readWinners(result, organisations),
    links: uniqueLinks([
      toLink('notice', publicationNumber === null ? null : tedNoticeUrl(publicationNumber)),
      ...allLots.flatMap((lot) => [
        ...select(lot, 'TenderingTerms', 'CallForTendersDocumentReference', 'Attachment', 'ExternalReference', 'URI').map(
          (uri) => toLink('documents', rawText(uri)),
        ),
        toLink('submission', rawText(child(lot, 'TenderingTerms', 'TenderRecipientParty', 'EndpointID'))),
      ]),
      ...select(root, 'ContractingParty', 'BuyerProfileURI').map((uri) => toLink('buyer', rawText(uri))),
    ]),
  }
}

function valueOf(element: XmlElement | null | undefined): string | null {
  const text = rawText(element).trim()
  // What a buyer withholds is published as this word.
  return text === '' || text === 'unpublished' ? null : text
}

function extensionsOf(element: XmlElement | null): XmlElement[] {
  return select(element, 'UBLExtensions', 'UBLExtension', 'ExtensionContent', 'EformsExtension')
}

function firstOf(parents: XmlElement[], name: string): XmlElement | null {
  for (const parent of parents) {
    const found = child(parent, name)
    if (found) return found
  }
  return null
}

function texts(
  elements: XmlElement[],
  noticeLanguage: string | null,
  clean: (raw: string) => string | null,
): TextByLanguage {
  const found: TextByLanguage = {}
  for (const element of elements) {
    addText(found, toLanguage(attribute(element, 'languageID')) ?? noticeLanguage, clean(rawText(element)))
  }
  return found
}

function codeIn(elements: XmlElement[], listName: string): string | null {
  const listed = elements.find((one) => attribute(one, 'listName') === listName)
  return valueOf(listed ?? elements.find((one) => attribute(one, 'listName') === null))
}

function readOrganisations(extensions: XmlElement[], language: string | null): Map<string, Organisation> {
  const byId = new Map<string, Organisation>()
  for (const organisation of extensions.flatMap((one) => select(one, 'Organizations', 'Organization'))) {
    const company = child(organisation, 'Company')
    if (!company) continue
    const known: Organisation = { buyer: readParty(company, language), size: sizeOf(company) }
    // A touch point is a desk of the organisation; whoever refers to it means the organisation.
    for (const party of [company, ...children(organisation, 'TouchPoint')]) {
      for (const id of select(party, 'PartyIdentification', 'ID')) {
        const key = valueOf(id)
        if (key !== null && !byId.has(key)) byId.set(key, known)
      }
    }
  }
  return byId
}

function readParty(company: XmlElement, language: string | null): NoticeBuyer {
  const names = texts(select(company, 'PartyName', 'Name'), language, cleanLine)
  const address = child(company, 'PostalAddress')
  return {
    name: (language === null ? undefined : names[language]) ?? Object.values(names)[0] ?? null,
    nationalId: cleanLine(rawText(child(company, 'PartyLegalEntity', 'CompanyID'))),
    town: cleanLine(rawText(child(address, 'CityName'))),
    country: toCountry(valueOf(child(address, 'Country', 'IdentificationCode'))),
    nuts: uniqueCodes(children(address, 'CountrySubentityCode').map((code) => toNuts(rawText(code)))),
  }
}

function sizeOf(company: XmlElement): CompanySize | null {
  const size = valueOf(child(company, 'CompanySizeCode'))?.toLowerCase()
  return size === 'micro' || size === 'small' || size === 'medium' || size === 'sme' || size === 'large' ? size : null
}

/** By the identifier inside the notice, not by national number: two buyers may share one of those. */
function readBuyers(root: XmlElement, organisations: Map<string, Organisation>): NoticeBuyer[] {
  const buyers = new Map<string, NoticeBuyer>()
  for (const id of select(root, 'ContractingParty', 'Party', 'PartyIdentification', 'ID')) {
    const key = valueOf(id)
    if (key === null) continue
    const organisation = organisations.get(key)
    if (organisation) buyers.set(key, organisation.buyer)
  }
  return [...new Set(buyers.values())]
}

/** Groups repeat lots and parts are lots of a plan: a notice counts its lots, or its parts where it has no lots. */
function countableLots(all: XmlElement[]): XmlElement[] {
  const scheme = (lot: XmlElement): string => attribute(child(lot, 'ID'), 'schemeName') ?? schemeByNumber(lot)
  const lots = all.filter((lot) => scheme(lot) === 'Lot')
  return lots.length > 0 ? lots : all.filter((lot) => scheme(lot) === 'Part')
}

function schemeByNumber(lot: XmlElement): string {
  const number = valueOf(child(lot, 'ID')) ?? ''
  return number.startsWith('GLO-') ? 'LotsGroup' : number.startsWith('PAR-') ? 'Part' : 'Lot'
}

function readLot(lot: XmlElement, language: string | null): NoticeLot {
  const project = child(lot, 'ProcurementProject')
  const number = valueOf(child(lot, 'ID'))
  return {
    number,
    kind: attribute(child(lot, 'ID'), 'schemeName') === 'Part' || number?.startsWith('PAR-') ? 'part' : 'lot',
    titles: texts(children(project, 'Name'), language, cleanLine),
    descriptions: texts(children(project, 'Description'), language, cleanText),
    cpv: uniqueCodes([mainCpvOf(project), ...additionalCpvOf(project)]),
    nuts: placesOf(project),
    value: projectValue(project),
    deadline: periodEnd('tenders', child(lot, 'TenderingProcess', 'TenderSubmissionDeadlinePeriod')),
    participationDeadline: participationEnd(child(lot, 'TenderingProcess')),
    awardCriteria: lotCriteria(lot, language),
    duration: durationOf(child(project, 'PlannedPeriod')),
  }
}

function mainCpvOf(project: XmlElement | null): string | null {
  return cpvIn(select(project, 'MainCommodityClassification', 'ItemClassificationCode'))[0] ?? null
}

function additionalCpvOf(project: XmlElement | null): string[] {
  return cpvIn(select(project, 'AdditionalCommodityClassification', 'ItemClassificationCode'))
}

function cpvIn(codes: XmlElement[]): string[] {
  return uniqueCodes(
    codes.map((code) => ((attribute(code, 'listName') ?? 'cpv') === 'cpv' ? toCpv(rawText(code)) : null)),
  )
}

function placesOf(project: XmlElement | null): string[] {
  return uniqueCodes(
    select(project, 'RealizedLocation', 'Address', 'CountrySubentityCode').map((code) => toNuts(rawText(code))),
  )
}

function amountOf(element: XmlElement | null, kind: NoticeValue['kind']): NoticeValue | null {
  return element === null ? null : toValue(rawText(element).trim(), attribute(element, 'currencyID'), kind)
}

function projectValue(project: XmlElement | null): NoticeValue | null {
  const total = child(project, 'RequestedTenderTotal')
  return (
    amountOf(child(total, 'EstimatedOverallContractAmount'), 'estimated') ??
    amountOf(firstOf(extensionsOf(total), 'FrameworkMaximumAmount'), 'framework-maximum')
  )
}

function resultCeiling(result: XmlElement | null): NoticeValue | null {
  return (
    amountOf(child(result, 'OverallMaximumFrameworkContractsAmount'), 'framework-maximum') ??
    amountOf(child(result, 'OverallApproximateFrameworkContractsAmount'), 'framework-maximum')
  )
}

function participationEnd(process: XmlElement | null): NoticeDeadline | null {
  const interest = firstOf(extensionsOf(process), 'InterestExpressionReceptionPeriod')
  return (
    periodEnd('participation', child(process, 'ParticipationRequestReceptionPeriod')) ??
    periodEnd('interest', interest)
  )
}

function periodEnd(kind: NoticeDeadline['kind'], period: XmlElement | null): NoticeDeadline | null {
  return statedDeadline(kind, valueOf(child(period, 'EndDate')), valueOf(child(period, 'EndTime')))
}

function lotCriteria(lot: XmlElement, language: string | null): AwardCriterion[] {
  return select(lot, 'TenderingTerms', 'AwardingTerms', 'AwardingCriterion', 'SubordinateAwardingCriterion').map(
    (criterion) => {
      const type = valueOf(child(criterion, 'AwardingCriterionTypeCode'))
      const names = texts(children(criterion, 'Name'), language, cleanLine)
      const descriptions = texts(children(criterion, 'Description'), language, cleanLine)
      const parameters = extensionsOf(criterion).flatMap((one) => children(one, 'AwardCriterionParameter'))
      const weight = parameters.find((one) => /weight/.test(attribute(child(one, 'ParameterCode'), 'listName') ?? ''))
      return {
        type: type === 'price' || type === 'cost' || type === 'quality' ? type : 'other',
        name: Object.values(names)[0] ?? Object.values(descriptions)[0] ?? null,
        weight: valueOf(child(weight ?? parameters[0], 'ParameterNumeric')),
      }
    },
  )
}

function durationOf(period: XmlElement | null): NoticeDuration | null {
  const measure = child(period, 'DurationMeasure')
  const unit = attribute(measure, 'unitCode')
  const amount = Number(valueOf(measure) ?? Number.NaN)
  const duration: NoticeDuration = {
    unit: unit === 'DAY' || unit === 'WEEK' || unit === 'MONTH' || unit === 'YEAR' ? unit : null,
    amount: Number.isFinite(amount) ? amount : null,
    start: toDate(valueOf(child(period, 'StartDate'))),
    end: toDate(valueOf(child(period, 'EndDate'))),
  }
  return duration.amount === null && duration.start === null && duration.end === null ? null : duration
}

function techniqueOf(lots: XmlElement[]): NoticeRecord['technique'] {
  const systems = lots.flatMap((lot) => select(lot, 'TenderingProcess', 'ContractingSystem', 'ContractingSystemTypeCode'))
  const uses = (listName: string): boolean =>
    systems.some((code) => attribute(code, 'listName') === listName && !['none', null].includes(valueOf(code)))
  return { framework: uses('framework-agreement'), dynamicPurchasing: uses('dps-usage') }
}

/** Tender to party to company. A tender wins by a contract; where none is named, by its lot's result and first rank. */
function readWinners(result: XmlElement | null, organisations: Map<string, Organisation>): NoticeWinner[] {
  if (!result) return []
  const tenders = byIdentifier(children(result, 'LotTender'))
  const parties = byIdentifier(children(result, 'TenderingParty'))
  const winners: NoticeWinner[] = []
  for (const tender of winningTenders(result, tenders)) {
    const value = amountOf(child(tender, 'LegalMonetaryTotal', 'PayableAmount'), 'awarded')
    const lots = uniqueCodes(select(tender, 'TenderLot', 'ID').map(valueOf))
    const partyId = valueOf(child(tender, 'TenderingParty', 'ID'))
    const party = partyId === null ? undefined : parties.get(partyId)
    for (const tenderer of select(party, 'Tenderer', 'ID')) {
      const organisation = organisations.get(valueOf(tenderer) ?? '')
      if (!organisation) continue
      const { name, country, nationalId } = organisation.buyer
      const { size } = organisation
      winners.push({ name, country, nationalId, size, sme: size === null ? null : size !== 'large', lots, value })
    }
  }
  return winners
}

function winningTenders(result: XmlElement, tenders: Map<string, XmlElement>): XmlElement[] {
  const contracted = uniqueCodes(select(result, 'SettledContract', 'LotTender', 'ID').map(valueOf))
  const named = contracted.flatMap((id) => tenders.get(id) ?? [])
  if (named.length > 0) return named
  const selected = children(result, 'LotResult').filter((one) => {
    const outcome = valueOf(child(one, 'TenderResultCode'))
    return outcome === 'selec-w'
  })
  const ids = uniqueCodes(selected.flatMap((one) => select(one, 'LotTender', 'ID').map(valueOf)))
  return ids.flatMap((id) => tenders.get(id) ?? []).filter((one) => ['1', null].includes(valueOf(child(one, 'RankCode'))))
}

function byIdentifier(elements: XmlElement[]): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>()
  for (const element of elements) {
    const id = valueOf(child(element, 'ID'))
    if (id !== null && !found.has(id)) found.set(id, element)
  }
  return found
}

const SUBTYPE_KINDS: [pattern: RegExp, kind: FormKind][] = [
  [/^([1-9]|E2|T01)$/, 'planning'],
  [/^E1$/, 'consultation'],
  [/^15$/, 'qualification'],
  [/^(1[0-46-9]|2[0-4]|E3|CEI)$/, 'competition'],
  [/^2[5-8]$/, 'direct-award'],
  [/^(29|3[0-7]|E4|T02)$/, 'result'],
  [/^(38|39|40|E6)$/, 'modification'],
  [/^E5$/, 'completion'],
]

const TYPE_KINDS: [pattern: RegExp, kind: FormKind][] = [
  [/^pin-cfc/, 'competition'],
  [/^pin-/, 'planning'],
  [/^pmc$/, 'consultation'],
  [/^qu-sy$/, 'qualification'],
  [/^(cn-|subco|cei)/, 'competition'],
  [/^veat$/, 'direct-award'],
  [/^can-modif$/, 'modification'],
  [/^can-/, 'result'],
  [/^compl$/, 'completion'],
]

const LIST_KINDS: Record<string, FormKind> = {
  planning: 'planning',
  consultation: 'consultation',
  competition: 'competition',
  'dir-awa-pre': 'direct-award',
  result: 'result',
  'cont-modif': 'modification',
  completion: 'completion',
  change: 'change',
}

/** A change notice repeats the whole notice it changes, so the subtype says more than its type "corr". */
function formKindOf(type: string | null, list: string | null, subtype: string | null): FormKind {
  const bySubtype = SUBTYPE_KINDS.find(([pattern]) => pattern.test(subtype ?? ''))?.[1]
  const byType = TYPE_KINDS.find(([pattern]) => pattern.test(type ?? ''))?.[1]
  return bySubtype ?? byType ?? LIST_KINDS[list ?? ''] ?? 'other'
}
