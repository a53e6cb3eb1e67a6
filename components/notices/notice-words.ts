import type { AwardCriterion, NoticeDeadline, NoticeLanguages, NoticeRecord, NoticeValue, NoticeWinner, Refusal, TextByLanguage } from '@/lib/notices/model'
import { formatAmount, formatCalendarDate, formatDistance, formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import type { VocabularyName } from '@/lib/taxonomy/model'

export type NoticeLabels = ReadonlyMap<VocabularyName, ReadonlyMap<string, string>>
type Words = { t: Translator; locale: string }

export const labelOf = (labels: NoticeLabels, vocabulary: VocabularyName, code: string): string => labels.get(vocabulary)?.get(code) ?? code

/** "48814000 Medical information systems"; an unknown code stands alone. */
export function codeWithLabel(labels: NoticeLabels, vocabulary: VocabularyName, code: string): string {
  const label = labelOf(labels, vocabulary, code)
  return label === code ? code : `${code} ${label}`
}

/** A language by its name; languages of notices reach beyond those Sund offers for choice. */
export function languageWords({ locale }: Pick<Words, 'locale'>, labels: NoticeLabels, code: string): string {
  const label = labelOf(labels, 'language', code)
  if (label !== code || !/^[a-z]{2,3}$/.test(code)) return label
  return new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(code) ?? code
}

/** "LOT-0003" is the third lot. */
export const lotNumber = (number: string): string => number.replace(/^(?:LOT|PAR|GLO)-0*(?=\d)/, '')

/** The text as its author wrote it, and in which language. */
export function originalOf(texts: TextByLanguage, languages: NoticeLanguages): { text: string; lang: string | undefined } | null {
  for (const language of [...languages.original, 'und', ...languages.others, 'en', ...Object.keys(texts)]) {
    const text = texts[language]
    if (text !== undefined) return { text, lang: language === 'und' ? languages.original[0] : language }
  }
  return null
}

/** Where a notice was published, by what it says about itself: a number of TED, else the address of its page. */
export function sourceOf({ t }: Pick<Words, 't'>, record: Pick<NoticeRecord, 'publicationNumber' | 'links' | 'source'>): { name: string; url: string | null } {
  const link = record.links.find((one) => one.kind === 'notice')?.url ?? null
  const [, number, year] = /^0*(\d+)-(\d{4})$/.exec(record.publicationNumber ?? '') ?? []
  if (number) return { name: t('notices.source.ted'), url: link ?? `https://ted.europa.eu/en/notice/-/detail/${number}-${year}` }
  if (/anskaffelser\.no/.test(record.source.schemaVersion ?? '')) return { name: t('notices.source.doffin'), url: link }
  const host = link === null ? '' : hostOf(link)
  const known = portals.find(([ending]) => host.endsWith(ending))
  return { name: known ? t(`notices.source.${known[1]}`) : host || t('notices.source.unknown'), url: link }
}

const portals = [
  ['ted.europa.eu', 'ted'],
  ['doffin.no', 'doffin'],
  ['contractsfinder.service.gov.uk', 'contracts-finder'],
  ['find-tender.service.gov.uk', 'find-a-tender'],
  ['publiccontractsscotland.gov.uk', 'public-contracts-scotland'],
  ['sell2wales.gov.wales', 'sell2wales'],
] as const

/** The host of a web address; nothing for any other kind of address. */
export function hostOf(url: string): string {
  try {
    const { protocol, hostname } = new URL(url)
    return protocol === 'https:' || protocol === 'http:' ? hostname : ''
  } catch {
    return ''
  }
}

/** "eForms (SDK 1.10)": the form of the file, for whoever wants to know. */
export function formatWords({ t }: Pick<Words, 't'>, { format, schemaVersion }: NoticeRecord['source']): string {
  const version = /(?:sdk-|R?)(\d+(?:\.\d+)+)/.exec(schemaVersion ?? '')?.[1] ?? 'none'
  return t(`notices.format.${format}`, { version })
}

export function typeWords({ t }: Pick<Words, 't'>, labels: NoticeLabels, notice: { formKind: string; noticeType: string | null; isChange?: boolean }): string {
  const kind = t(`notices.form.${notice.formKind}`)
  const type = notice.noticeType ?? ''
  const label = labelOf(labels, 'notice-type', type)
  const words = label !== type ? label : kind
  return notice.isChange ? t('notices.changed', { type: words }) : words
}

export function valueWords({ t, locale }: Words, value: NoticeValue): string {
  if (value.placeholder) return t('notices.value.not-disclosed')
  const amount = formatAmount(locale, value.amount, value.currency ?? '')
  return value.currency === null ? t('notices.value.no-currency', { amount }) : amount
}

/** On the clock of the place where that is known, else as stated, with the offset it states. */
export function deadlineWords({ t, locale }: Words, deadline: NoticeDeadline, from: Date): string {
  const date = formatCalendarDate(locale, deadline.date)
  if (deadline.time === null) return t('notices.deadline.day', { date })
  const time = deadline.time.slice(0, 5)
  if (deadline.offset === null) return t('notices.deadline.no-zone', { date, time })
  const at = new Date(`${deadline.date}T${deadline.time.length === 5 ? `${deadline.time}:00` : deadline.time}${deadline.offset}`)
  if (Number.isNaN(at.getTime())) return t('notices.deadline.no-zone', { date, time })
  const moment = deadline.zone ? formatMoment(locale, at, deadline.zone) : t('notices.deadline.offset', { date, time, offset: deadline.offset === 'Z' ? '+00:00' : deadline.offset })
  return t(at > from ? 'notices.deadline.ahead' : 'notices.deadline.over', { moment, distance: formatDistance(locale, at, from) })
}

export function smeWords({ t }: Pick<Words, 't'>, winner: NoticeWinner): string {
  if (winner.sme === null) return t('common.not-stated')
  if (winner.size === null || winner.size === 'sme') return t(winner.sme ? 'common.yes' : 'common.no')
  return t(winner.sme ? 'notices.winners.sme-size' : 'notices.winners.large', { size: t(`notices.size.${winner.size}`) })
}

export function criterionWords({ t }: Pick<Words, 't'>, criterion: AwardCriterion): string {
  const type = t(`notices.criterion.${criterion.type}`)
  const name = criterion.name && criterion.name.toLowerCase() !== type.toLowerCase() ? `${type}: ${criterion.name}` : type
  return criterion.weight ? `${name} (${criterion.weight})` : name
}

export function techniqueWords({ t }: Pick<Words, 't'>, technique: NoticeRecord['technique']): string {
  const parts = [technique.framework && t('notices.technique.framework'), technique.dynamicPurchasing && t('notices.technique.dynamic-purchasing')]
  return parts.filter(Boolean).join(', ')
}

export const refusalWords = ({ t }: Pick<Words, 't'>, { code, params }: Refusal): string => t(`notices.refusal.${code}`, params)
