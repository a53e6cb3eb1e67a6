import { needContentSchema, type NeedContent } from '@/lib/directory/schemas'
import { isCode } from '@/lib/taxonomy/vocabulary'
import { cpvForMatching, nextDeadline, originalText, showableTitle, type FormKind, type NoticeDeadline, type NoticeRecord } from './model'

/** What a notice says as a need: nothing is guessed, and what it does not say stays "not stated". */
export function needOfNotice(notice: NoticeRecord): NeedContent {
  const language = languageOf(notice)
  const deadline = nextDeadline(notice)
  return needContentSchema.parse({
    title: cut(showableTitle(notice)?.text ?? '', 300),
    problem: cut(problemOf(notice), 30_000),
    language,
    translations: translationsOf(notice),
    cpv: cpvForMatching(notice),
    country: notice.buyers[0]?.country ?? '',
    nuts: (notice.nuts.length > 0 ? notice.nuts : (notice.buyers[0]?.nuts ?? [])).slice(0, 30),
    ...budgetOf(notice),
    stage: stageOf(notice),
    procedure: notice.procedure && isCode('procedure', notice.procedure) ? notice.procedure : null,
    deadline: deadline && instantOf(deadline),
    timeZone: deadline?.zone ?? '',
  })
}

/** Corrections and buyer profiles are kept as notices, but there is no need in them. */
export const hasNeed = (kind: FormKind): boolean => kind !== 'change' && kind !== 'buyer-profile'

/** Titles and texts of the lots, for ranking. */
export function lotTextOf(notice: NoticeRecord, limit = 40_000): string {
  let text = ''
  for (const lot of notice.lots) {
    const one = [originalText(lot.titles, notice.languages), originalText(lot.descriptions, notice.languages)].filter(Boolean).join('\n')
    if (text.length + one.length > limit) break
    text += `${one}\n`
  }
  return text.trim()
}

const stages: Record<FormKind, string | null> = {
  planning: 'early-dialogue',
  consultation: 'market-consultation',
  competition: 'tender',
  qualification: 'framework-or-dps',
  'direct-award': 'awarded',
  result: 'awarded',
  modification: 'closed',
  completion: 'closed',
  change: null,
  'buyer-profile': null,
  other: null,
}

function stageOf(notice: NoticeRecord): string | null {
  const stage = stages[notice.formKind]
  return stage === 'tender' && (notice.technique.framework || notice.technique.dynamicPurchasing) ? 'framework-or-dps' : stage
}

/** The first language the notice was written in; "und" is not stated. */
function languageOf(notice: NoticeRecord): string {
  const language = spokenLanguage(writtenLanguage(notice))
  return isCode('language', language) ? language : ''
}

const writtenLanguage = (notice: NoticeRecord): string => notice.languages.original.find((one) => /^[a-z]{2}$/.test(one)) ?? ''

/** Both ways to write Norwegian are one language to whoever looks for it. */
const spokenLanguage = (code: string): string => (code === 'nb' || code === 'nn' ? 'no' : code)

function problemOf(notice: NoticeRecord): string {
  const stated = notice.descriptions[writtenLanguage(notice)] ?? originalText(notice.descriptions, notice.languages)
  if (stated) return stated
  return notice.lots.map((lot) => originalText(lot.descriptions, notice.languages) ?? originalText(lot.titles, notice.languages) ?? '').filter(Boolean).join('\n\n')
}

function translationsOf(notice: NoticeRecord): NeedContent['translations'] {
  return Object.keys(notice.descriptions)
    .filter((code) => code !== writtenLanguage(notice) && /^[a-z]{2}$/.test(code))
    .slice(0, 24)
    .map((code) => ({ language: code, title: cut(notice.titles[code] ?? '', 300), problem: cut(notice.descriptions[code] ?? '', 30_000) }))
}

/** A stated estimate is the ceiling; what was awarded is no budget, and 0 or 1 stand for "not disclosed". */
function budgetOf({ value }: NoticeRecord): Pick<NeedContent, 'budgetTo' | 'currency'> | object {
  const isBudget = value !== null && !value.placeholder && value.currency !== null && value.amount >= 0 && value.amount <= 1e12
  if (!isBudget || (value.kind !== 'estimated' && value.kind !== 'framework-maximum' && value.kind !== 'stated')) return {}
  return { budgetTo: value.amount, currency: value.currency }
}

/** A date without a time counts to its end; without any offset, to its end in UTC. */
function instantOf(deadline: NoticeDeadline): string | null {
  const iso = `${deadline.date}T${fullTime(deadline.time ?? '23:59:59')}${deadline.offset ?? 'Z'}`
  return Number.isNaN(Date.parse(iso)) ? null : iso
}

const fullTime = (time: string): string => (/^\d{2}:\d{2}$/.test(time) ? `${time}:00` : time)

const cut = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed().trimEnd()}…`)

