import type { FormKind, NoticeBuyer, NoticeLot, NoticeRecord, NoticeValue, NoticeWinner, TextByLanguage } from '../model'
import { cleanLine } from './clean-text'
import { addText, toCpv, toLink, toNature, toValue, uniqueCodes, uniqueLinks } from './codes'
import { localDeadline } from './moments'
import { toCountry, toNuts, zoneOf } from './place-codes'
import { tedNoticeUrl } from './publication-number'
import { refuse } from './refusal'
import { codedRecord, readTedCodedPart, tedForms, tedProcedure, TED_ACTIVITIES, TED_LEGAL_TYPES } from './ted-coded'
import { lineOf, splitLots, textOf } from './ted-r209'
import { attribute, child, children, descendants, rawText, type XmlElement } from './xml-tree'

/**
 * TED's older export (R2.0.7, R2.0.8), best effort: some forty trees of differing depth that share
 * the names of their leaves, so this reads by leaf and fills gaps from the coded part.
 */
export function readTedR208(root: XmlElement, schemaVersion: string | null): NoticeRecord {
  const coded = readTedCodedPart(root)
  const forms = tedForms(root)
  const main = forms[0]
  if (!main) return refuse('no-form')
  const form = main.element
  const buyers = readBuyers(form, coded.country)
  const lotBlocks = descendants(form, () => true).filter(isLot)
  const lots = lotBlocks.map((lot) => readLot(lot, main.language))
  const cpv = cpvOutsideLots(form)
  const mainCpv = cpv[0] ?? coded.cpv[0] ?? null
  const titles: TextByLanguage = {}
  const descriptions: TextByLanguage = {}
  for (const { element, language } of forms) {
    addText(titles, language, lineOf(find(element, 'TITLE_CONTRACT')))
    addText(descriptions, language, descriptionOf(element))
  }
  if (Object.keys(titles).length === 0) addText(titles, main.language, coded.title(main.language))
  const awarded = costIn(find(form, 'TOTAL_FINAL_VALUE'), 'awarded')
  const kind = formKindOf(form.name) ?? coded.documentKind ?? 'other'

  return {
    source: { format: 'ted-r208', schemaVersion: schemaVersion ?? attribute(form, 'VERSION') },
    ...codedRecord(coded, forms),
    subtype: form.name,
    formKind: kind,
    isChange: kind === 'change',
    legalBasis: attribute(find(root, 'DIRECTIVE'), 'VALUE'),
    issueDate: coded.dispatchDate,
    titles,
    descriptions,
    reference: lineOf(find(form, 'FILE_REFERENCE_NUMBER')),
    buyers,
    buyerLegalType: TED_LEGAL_TYPES[attribute(find(form, 'TYPE_OF_CONTRACTING_AUTHORITY'), 'VALUE') ?? ''] ?? coded.legalType,
    buyerActivity: TED_ACTIVITIES[attribute(find(form, 'TYPE_OF_ACTIVITY'), 'VALUE') ?? ''] ?? coded.activity,
    mainCpv,
    additionalCpv: uniqueCodes([...cpv, ...lots.flatMap((lot) => lot.cpv)]).filter((code) => code !== mainCpv),
    nuts: uniqueCodes([
      ...descendants(form, (name) => name === 'NUTS').map((one) => toNuts(attribute(one, 'CODE'))),
      ...coded.nuts,
    ]),
    nature: toNature(attribute(find(form, 'TYPE_CONTRACT'), 'VALUE')) ?? coded.nature,
    procedure: tedProcedure(descendants(form, (name) => name.includes('PT_')).map((one) => one.name)) ?? coded.procedure,
    technique: {
      framework: descendants(form, (name) => name === 'FRAMEWORK_AGREEMENT' || name.endsWith('_FRAMEWORK')).some(
        (one) => attribute(one, 'VALUE') !== 'NO',
      ),
      dynamicPurchasing: descendants(form, (name) => name === 'DYNAMIC_PURCHASING_SYSTEM').length > 0,
    },
    value: awarded ?? (coded.value ? toValue(coded.value.amount, coded.value.currency, 'stated') : null),
    awardedValue: awarded,
    deadline: deadlineOf(form, coded.deadline, zoneOf(buyers[0]?.country ?? coded.country, buyers[0]?.nuts ?? [])),
    participationDeadline: null,
    lots,
    winners: readWinners(form),
    links: uniqueLinks([
      toLink('notice', coded.publicationNumber === null ? null : tedNoticeUrl(coded.publicationNumber)),
      toLink('buyer', rawText(find(form, 'URL_BUYER'))),
      toLink('buyer', rawText(find(form, 'URL_GENERAL'))),
    ]),
  }
}

function find(element: XmlElement | null, ...names: string[]): XmlElement | null {
  return descendants(element, (name) => names.includes(name))[0] ?? null
}

function descriptionOf(form: XmlElement): string | null {
  for (const name of ['SHORT_CONTRACT_DESCRIPTION', 'DESCRIPTION_OF_CONTRACT', 'TOTAL_QUANTITY_OR_SCOPE', 'DESCRIPTION']) {
    const text = textOf(find(form, name))
    if (text !== null) return text
  }
  return null
}

function readBuyers(form: XmlElement, fallbackCountry: string | null): NoticeBuyer[] {
  const profile = find(form, 'CA_CE_CONCESSIONAIRE_PROFILE')
  const behalf = descendants(form, (name) => /^CONTACT_DATA_OTHER_BEHALF/.test(name))
  return [profile, ...behalf]
    .filter((one): one is XmlElement => one !== null)
    .map((address) => ({
      name: organisationName(address),
      nationalId: cleanLine(rawText(child(address, 'ORGANISATION', 'NATIONALID'))),
      town: cleanLine(rawText(child(address, 'TOWN'))),
      country: toCountry(attribute(child(address, 'COUNTRY'), 'VALUE')) ?? fallbackCountry,
      nuts: [],
    }))
}

/** R2.0.7 writes the name into ORGANISATION itself. */
function organisationName(address: XmlElement | null): string | null {
  const organisation = child(address, 'ORGANISATION')
  return cleanLine(rawText(child(organisation, 'OFFICIALNAME') ?? organisation))
}

function isAward(name: string): boolean {
  return /^AWARD_OF_CONTRACT/.test(name) || name === 'AWARD_AND_CONTRACT_VALUE'
}

function isLot(element: XmlElement): boolean {
  return !isAward(element.name) && children(element, 'LOT_NUMBER').length > 0
}

function readLot(block: XmlElement, language: string | null): NoticeLot {
  const titles: TextByLanguage = {}
  const descriptions: TextByLanguage = {}
  addText(titles, language, lineOf(child(block, 'LOT_TITLE')))
  addText(descriptions, language, textOf(child(block, 'LOT_DESCRIPTION') ?? child(block, 'SHORT_CONTRACT_DESCRIPTION')))
  return {
    number: cleanLine(rawText(child(block, 'LOT_NUMBER'))),
    kind: 'lot',
    titles,
    descriptions,
    cpv: cpvIn(block),
    nuts: uniqueCodes(descendants(block, (name) => name === 'NUTS').map((one) => toNuts(attribute(one, 'CODE')))),
    value: costIn(block, 'estimated'),
    deadline: null,
    participationDeadline: null,
    awardCriteria: [],
    duration: null,
  }
}

function cpvIn(block: XmlElement): string[] {
  const codes = descendants(block, (name) => name === 'CPV_CODE')
  return uniqueCodes(codes.map((one) => toCpv(attribute(one, 'CODE'))))
}

/** The contract's own codes; those of its lots stand deeper in the same tree and often before it. */
function cpvOutsideLots(form: XmlElement): string[] {
  const codes: (string | null)[] = []
  const visit = (element: XmlElement): void => {
    for (const one of children(element)) {
      if (one.name === 'CPV') codes.push(...cpvIn(one))
      else if (!isLot(one)) visit(one)
    }
  }
  visit(form)
  return uniqueCodes(codes)
}

function costIn(block: XmlElement | null, kind: NoticeValue['kind']): NoticeValue | null {
  const costs = find(block, 'COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE', 'COSTS_RANGE_AND_CURRENCY')
  const cost = child(costs, 'VALUE_COST')
  if (!costs || !cost) return null
  return toValue(attribute(cost, 'FMTVAL') ?? rawText(cost), attribute(costs, 'CURRENCY'), kind)
}

function deadlineOf(form: XmlElement, coded: [string | null, string | null], zone: string | null): NoticeRecord['deadline'] {
  const limit = find(form, 'RECEIPT_LIMIT_DATE')
  const part = (name: string): string => rawText(child(limit, name)).trim().padStart(2, '0')
  const stated = limit ? `${rawText(child(limit, 'YEAR')).trim()}-${part('MONTH')}-${part('DAY')}` : null
  return (
    localDeadline('tenders', stated, rawText(child(limit, 'TIME')), zone) ??
    localDeadline('tenders', coded[0], coded[1], zone)
  )
}

function readWinners(form: XmlElement): NoticeWinner[] {
  return descendants(form, isAward).flatMap((award) => {
    const lots = splitLots(rawText(child(award, 'LOT_NUMBER')))
    const value = costIn(contractCosts(award), 'awarded')
    return descendants(award, (name) => name === 'ECONOMIC_OPERATOR_NAME_ADDRESS').map((operator) => {
      const address = descendants(operator, () => true).find((one) => child(one, 'ORGANISATION') !== null) ?? operator
      return {
        name: organisationName(address),
        country: toCountry(attribute(child(address, 'COUNTRY'), 'VALUE')),
        nationalId: cleanLine(rawText(child(address, 'ORGANISATION', 'NATIONALID'))),
        size: null,
        sme: null,
        lots,
        value,
      }
    })
  })
}

/** The final price; the estimate before it has the same leaves. */
function contractCosts(award: XmlElement): XmlElement | null {
  const information = find(award, 'CONTRACT_VALUE_INFORMATION')
  return information && child(information, 'COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE') ? information : null
}

const NAME_KINDS: [pattern: RegExp, kind: FormKind][] = [
  [/CORRIGENDUM|ADDITIONAL_INFORMATION/, 'change'],
  [/EX_ANTE/, 'direct-award'],
  [/^RESULT|CONTRACT_AWARD/, 'result'],
  [/BUYER_PROFILE/, 'buyer-profile'],
  [/QUALIFICATION/, 'qualification'],
  [/PRIOR_INFORMATION|PERIODIC_INDICATIVE/, 'planning'],
  [/CONTRACT|CONCESSION|DESIGN_CONTEST/, 'competition'],
]

function formKindOf(name: string): FormKind | null {
  return NAME_KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? null
}
