import type {
  AwardCriterion,
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
import { addText, toCpv, toLink, toNature, toValue, uniqueCodes, uniqueLinks } from './codes'
import { localDeadline, toDate } from './moments'
import { toCountry, toNuts, zoneOf } from './place-codes'
import { tedNoticeUrl } from './publication-number'
import { refuse } from './refusal'
import {
  codedRecord,
  readTedCodedPart,
  tedForms,
  tedProcedure,
  TED_ACTIVITIES,
  TED_LEGAL_TYPES,
  type TedForm,
} from './ted-coded'
import { attribute, child, children, descendants, rawText, select, type XmlElement } from './xml-tree'

/** TED's R2.0.9 export: the standard forms F01 to F25 and MOVE of 2016 to 2023. */
export function readTedR209(root: XmlElement, schemaVersion: string | null): NoticeRecord {
  const coded = readTedCodedPart(root)
  const forms = tedForms(root)
  const main = forms[0]
  if (!main) return refuse('no-form')
  const form = main.element
  const formNumber = (attribute(form, 'FORM') ?? form.name).replace(/_2014$/, '')

  const objects = children(form, 'OBJECT_CONTRACT')
  const object = objects[0] ?? null
  const procedure = child(form, 'PROCEDURE')
  const body = child(form, 'CONTRACTING_BODY')
  const buyers = readBuyers(body, coded.country)
  const lots = readLots(forms)
  const titles = textsOf(forms, (one) => lineOf(child(one, 'OBJECT_CONTRACT', 'TITLE')))
  if (Object.keys(titles).length === 0) addText(titles, main.language, coded.title(main.language))
  const mainCpv = cpvOf(child(object, 'CPV_MAIN')) ?? coded.cpv[0] ?? null
  const formCpv = objects.flatMap((one) => [
    cpvOf(child(one, 'CPV_MAIN')),
    ...select(one, 'OBJECT_DESCR', 'CPV_ADDITIONAL').map(cpvOf),
  ])
  // A correction has no description of lots; the coders' list then is all there is.
  if (objects.every((one) => child(one, 'OBJECT_DESCR') === null)) formCpv.push(...coded.cpv)
  const awarded = money(valueIn(object, 'VAL_TOTAL'), 'awarded')
  const [codedDay, codedTime] = coded.deadline
  const zone = zoneOf(buyers[0]?.country ?? coded.country, buyers[0]?.nuts ?? [])
  const day = rawText(child(procedure, 'DATE_RECEIPT_TENDERS')).trim()

  return {
    source: { format: 'ted-r209', schemaVersion },
    ...codedRecord(coded, forms),
    subtype: formNumber,
    formKind: formKindOf(formNumber, attribute(child(form, 'NOTICE'), 'TYPE')) ?? coded.documentKind ?? 'other',
    isChange: formNumber === 'F14',
    legalBasis: attribute(child(form, 'LEGAL_BASIS'), 'VALUE'),
    issueDate: toDate(rawText(child(form, 'COMPLEMENTARY_INFO', 'DATE_DISPATCH_NOTICE'))) ?? coded.dispatchDate,
    titles,
    descriptions: textsOf(forms, (one) => textOf(child(one, 'OBJECT_CONTRACT', 'SHORT_DESCR'))),
    reference: cleanLine(rawText(child(object, 'REFERENCE_NUMBER'))),
    buyers,
    buyerLegalType: TED_LEGAL_TYPES[attribute(child(body, 'CA_TYPE'), 'VALUE') ?? ''] ?? coded.legalType,
    buyerActivity: activityOf(body) ?? coded.activity,
    mainCpv,
    additionalCpv: uniqueCodes(formCpv).filter((code) => code !== mainCpv),
    nuts: uniqueCodes([...lots.flatMap((lot) => lot.nuts), ...coded.nuts]),
    nature: toNature(attribute(child(object, 'TYPE_CONTRACT'), 'CTYPE')) ?? coded.nature,
    procedure: tedProcedure(descendants(procedure, (name) => name.startsWith('PT_')).map((one) => one.name)) ?? coded.procedure,
    technique: {
      framework: child(procedure, 'FRAMEWORK') !== null,
      dynamicPurchasing: child(procedure, 'DPS') !== null,
    },
    value:
      money(valueIn(object, 'VAL_ESTIMATED_TOTAL'), 'estimated') ??
      awarded ??
      (coded.value ? toValue(coded.value.amount, coded.value.currency, 'stated') : null) ??
      money(valueIn(child(form, 'MODIFICATIONS_CONTRACT', 'INFO_MODIFICATIONS'), 'VAL_TOTAL_AFTER'), 'after-modification'),
    awardedValue: awarded,
    deadline:
      localDeadline('tenders', day, rawText(child(procedure, 'TIME_RECEIPT_TENDERS')), zone) ??
      localDeadline('tenders', codedDay, codedTime, zone),
    participationDeadline: null,
    lots,
    winners: readWinners(form),
    links: uniqueLinks([
      toLink('notice', coded.publicationNumber === null ? null : tedNoticeUrl(coded.publicationNumber)),
      toLink('documents', rawText(child(body, 'URL_DOCUMENT'))),
      toLink('submission', rawText(child(body, 'URL_PARTICIPATION'))),
      toLink('buyer', rawText(child(body, 'ADDRESS_CONTRACTING_BODY', 'URL_BUYER'))),
      toLink('buyer', rawText(child(body, 'ADDRESS_CONTRACTING_BODY', 'URL_GENERAL'))),
    ]),
  }
}

/** Paragraphs of a TED text block; a block without paragraphs is its own text. */
export function paragraphs(block: XmlElement | null): string[] {
  const own = children(block, 'P')
  return own.length > 0 ? own.map(rawText) : block ? [rawText(block)] : []
}

export function lineOf(block: XmlElement | null): string | null {
  return cleanLine(paragraphs(block).join(' '))
}

export function textOf(block: XmlElement | null): string | null {
  return cleanText(paragraphs(block).join('\n'))
}

function textsOf(forms: TedForm[], read: (form: XmlElement) => string | null): TextByLanguage {
  const texts: TextByLanguage = {}
  for (const { element, language } of forms) addText(texts, language, read(element))
  return texts
}

function cpvOf(block: XmlElement | null): string | null {
  return toCpv(attribute(child(block, 'CPV_CODE'), 'CODE'))
}

function nutsIn(block: XmlElement | null): string[] {
  return uniqueCodes(children(block, 'NUTS').map((one) => toNuts(attribute(one, 'CODE'))))
}

function readBuyers(body: XmlElement | null, fallbackCountry: string | null): NoticeBuyer[] {
  const addresses = [...children(body, 'ADDRESS_CONTRACTING_BODY'), ...children(body, 'ADDRESS_CONTRACTING_BODY_ADDITIONAL')]
  return addresses.map((address) => ({
    name: cleanLine(rawText(child(address, 'OFFICIALNAME'))),
    nationalId: cleanLine(rawText(child(address, 'NATIONALID'))),
    town: cleanLine(rawText(child(address, 'TOWN'))),
    country: toCountry(attribute(child(address, 'COUNTRY'), 'VALUE')) ?? fallbackCountry,
    nuts: nutsIn(address),
  }))
}

function activityOf(body: XmlElement | null): string | null {
  for (const name of ['CA_ACTIVITY', 'CE_ACTIVITY']) {
    for (const activity of children(body, name)) {
      const code = TED_ACTIVITIES[attribute(activity, 'VALUE') ?? '']
      if (code !== undefined) return code
    }
  }
  return null
}

/** One description of the object is one lot; a contract without lots has one. Translations keep the order. */
function readLots(forms: TedForm[]): NoticeLot[] {
  const [main, ...others] = forms.map((form) => ({
    language: form.language,
    blocks: select(form.element, 'OBJECT_CONTRACT', 'OBJECT_DESCR'),
  }))
  if (!main) return []
  return main.blocks.map((block, index) => {
    const lot = readLot(block, main.language)
    for (const { language, blocks } of others) {
      const same = blocks.length === main.blocks.length ? (blocks[index] ?? null) : null
      addText(lot.titles, language, lineOf(child(same, 'TITLE')))
      addText(lot.descriptions, language, textOf(child(same, 'SHORT_DESCR')))
    }
    return lot
  })
}

function readLot(block: XmlElement, language: string | null): NoticeLot {
  const titles: TextByLanguage = {}
  const descriptions: TextByLanguage = {}
  addText(titles, language, lineOf(child(block, 'TITLE')))
  addText(descriptions, language, textOf(child(block, 'SHORT_DESCR')))
  return {
    number: cleanLine(rawText(child(block, 'LOT_NO'))) ?? attribute(block, 'ITEM'),
    kind: 'lot',
    titles,
    descriptions,
    cpv: uniqueCodes(children(block, 'CPV_ADDITIONAL').map(cpvOf)),
    nuts: nutsIn(block),
    value: money(child(block, 'VAL_OBJECT'), 'estimated'),
    deadline: null,
    participationDeadline: null,
    awardCriteria: readCriteria(block),
    duration: readDuration(block),
  }
}

/** `AC_COST` was used as a free slot for quality criteria, so a weight there says little about the kind. */
function readCriteria(block: XmlElement): AwardCriterion[] {
  const types: Record<string, AwardCriterion['type']> = {
    AC_QUALITY: 'quality',
    AC_COST: 'cost',
    AC_PRICE: 'price',
    AC_PROCUREMENT_DOC: 'documents',
  }
  const stated = descendants(block, (name) => name in types).map((one) => ({
    type: types[one.name] ?? 'other',
    name: cleanLine(rawText(child(one, 'AC_CRITERION'))),
    weight: cleanLine(rawText(child(one, 'AC_WEIGHTING'))),
  }))
  const listed = [...children(block, 'AC_CRITERION'), ...select(block, 'AC', 'AC_CRITERION')].map((one) => ({
    type: 'other' as const,
    name: cleanLine(rawText(one)),
    weight: null,
  }))
  return [...stated, ...listed]
}

function readDuration(block: XmlElement): NoticeDuration | null {
  const measure = child(block, 'DURATION')
  const unit = attribute(measure, 'TYPE')
  const amount = Number(rawText(measure).trim() || Number.NaN)
  const duration: NoticeDuration = {
    unit: unit === 'DAY' || unit === 'WEEK' || unit === 'MONTH' || unit === 'YEAR' ? unit : null,
    amount: Number.isFinite(amount) ? amount : null,
    start: toDate(rawText(child(block, 'DATE_START'))),
    end: toDate(rawText(child(block, 'DATE_END'))),
  }
  return duration.amount === null && duration.start === null && duration.end === null ? null : duration
}

function money(element: XmlElement | null, kind: NoticeValue['kind']): NoticeValue | null {
  return element === null ? null : toValue(rawText(element), attribute(element, 'CURRENCY'), kind)
}

/** Releases differ in whether values sit in a group of their own. */
function valueIn(block: XmlElement | null, name: string): XmlElement | null {
  return child(block, name) ?? child(block, 'VALUES', name)
}

function readWinners(form: XmlElement): NoticeWinner[] {
  const awarded = children(form, 'AWARD_CONTRACT').flatMap((award) =>
    children(award, 'AWARDED_CONTRACT').flatMap((contract) =>
      winnersIn(contract, splitLots(rawText(child(award, 'LOT_NO'))), money(valueIn(contract, 'VAL_TOTAL'), 'awarded')),
    ),
  )
  if (awarded.length > 0) return awarded
  const prizes = select(form, 'RESULTS', 'AWARDED_PRIZE').flatMap((prize) =>
    winnersIn(prize, [], money(child(prize, 'VAL_PRIZE'), 'awarded')),
  )
  if (prizes.length > 0) return prizes
  return select(form, 'MODIFICATIONS_CONTRACT', 'DESCRIPTION_PROCUREMENT').flatMap((contract) =>
    winnersIn(contract, [], money(valueIn(contract, 'VAL_TOTAL'), 'awarded')),
  )
}

function winnersIn(block: XmlElement, lots: string[], value: NoticeValue | null): NoticeWinner[] {
  return descendants(block, (name) => name === 'CONTRACTOR' || name === 'WINNER').map((winner) => {
    const address = child(winner, 'ADDRESS_CONTRACTOR') ?? child(winner, 'ADDRESS_WINNER')
    const isSme = descendants(winner, (name) => name === 'SME').length > 0
    const isNotSme = descendants(winner, (name) => name === 'NO_SME').length > 0
    return {
      name: cleanLine(rawText(child(address, 'OFFICIALNAME'))),
      country: toCountry(attribute(child(address, 'COUNTRY'), 'VALUE')),
      nationalId: cleanLine(rawText(child(address, 'NATIONALID'))),
      size: isSme ? 'sme' : isNotSme ? 'large' : null,
      sme: isSme ? true : isNotSme ? false : null,
      lots,
      value,
    }
  })
}

export function splitLots(raw: string): string[] {
  const text = cleanLine(raw)
  if (text === null) return []
  return /^\d+(\s*[,;+]\s*\d+)+$/.test(text) ? text.split(/\s*[,;+]\s*/) : [text]
}

const FORM_KINDS: Record<string, FormKind> = {
  F02: 'competition', F03: 'result', F05: 'competition', F06: 'result', F07: 'qualification', F08: 'buyer-profile',
  F12: 'competition', F13: 'result', F14: 'change', F15: 'direct-award', F20: 'modification', F24: 'competition',
  F25: 'result', T01: 'planning', T02: 'result',
}

/** The forms for plans and social services serve several ends and say which in NOTICE/@TYPE. */
function formKindOf(form: string, type: string | null): FormKind | null {
  if (type !== null) {
    if (/AWARD/.test(type)) return 'result'
    if (/^QSU/.test(type)) return 'qualification'
    if (/CALL_COMPETITION$|^CONTRACT$/.test(type)) return form === 'F07' ? 'qualification' : 'competition'
    if (/ONLY$|REDUCING/.test(type)) return 'planning'
  }
  if (form === 'F01' || form === 'F04') return 'planning'
  return FORM_KINDS[form] ?? null
}
