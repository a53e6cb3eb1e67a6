import type { ProposalProgress, ProposalResult } from '@/lib/events/schedule/proposal'
import type { ShownResult } from '@/lib/events/schedule/schedule-queries'
import type { AimName, ScheduleAims } from '@/lib/events/schedule/schedule-aims'
import { formatDecimal, formatList, formatNumber, tag } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import type { ProposalState } from '@/lib/events/model'

export const nameOfProposal = (t: Translator, { number, name }: { number: number; name: string }): string => (name ? t('schedule.named', { number, name }) : t('schedule.name', { number }))

/** Never rounded down to nothing: a gap of 0 would be a proof. */
export function gapText(locale: string, gap: number): string {
  const format = (value: number, digits: number) => new Intl.NumberFormat(tag(locale), { style: 'percent', maximumFractionDigits: digits }).format(value)
  if (gap > 0 && gap < 0.001) return format(0.001, 1)
  return format(Math.ceil(gap * 1000) / 1000, 1)
}

export const shareText = (locale: string, part: number, whole: number): string => new Intl.NumberFormat(tag(locale), { style: 'percent', maximumFractionDigits: 0 }).format(whole > 0 ? part / whole : 0)
export const points = (t: Translator, value: number): string => formatDecimal(t.locale, value, 0)

export const qualityText = (t: Translator, { status, gap }: Pick<ProposalResult, 'status' | 'gap'>): string => t(`schedule.quality.${status}`, { gap: gapText(t.locale, gap) })

export function aimsText(t: Translator, aims: ScheduleAims): string {
  const step = (name: AimName) => t(`schedule.aims.${name === 'stay' ? 'stay-steps' : 'steps'}.${aims[name]}`).toLocaleLowerCase(t.locale)
  return t('schedule.aims.summary', { value: step('value'), floors: step('floors'), gaps: step('gaps'), stay: step('stay') })
}

export type ProgressWords = { number: number; isRunning: boolean; state: string; line: string; /** Of the time, 0 to 1. */ share: number; canCancel: boolean }

/** A search as it is told from second to second. */
export function progressWords(t: Translator, { number, state, isCancelling, timeLimit, progress }: { number: number; state: ProposalState; isCancelling: boolean; timeLimit: number; progress: ProposalProgress }): ProgressWords {
  const isRunning = state === 'QUEUED' || state === 'RUNNING'
  return {
    number,
    isRunning,
    state: t(`schedule.state.${isRunning && isCancelling ? 'cancelling' : state}`),
    line: isRunning ? lineOf(t, state, isCancelling, timeLimit, progress) : '',
    share: Math.min(1, progress.seconds / timeLimit),
    canCancel: isRunning && !isCancelling,
  }
}

function lineOf(t: Translator, state: ProposalState, isCancelling: boolean, limit: number, { seconds, value, gap, held }: ProposalProgress): string {
  if (isCancelling) return t('schedule.progress.cancelling')
  if (state === 'QUEUED') return t('schedule.progress.waiting')
  const at = Math.min(limit, Math.round(seconds))
  if (value === null) return seconds === 0 ? t('schedule.progress.starting') : t('schedule.progress.no-schedule', { seconds: at, limit })
  const running = t('schedule.progress.running', { seconds: at, limit, held, value: points(t, value) })
  if (gap === null) return running
  return `${running} · ${gap === 0 ? t('schedule.progress.best') : t('schedule.progress.bound', { gap: gapText(t.locale, gap) })}`
}

const namedAtMost = 4

export function shortageText(t: Translator, { kind, people, needed, possible, tables }: ShownResult['shortages'][number]): string {
  const names = people.length === 0 ? t('schedule.one.short.nobody') : people.length > namedAtMost ? t('schedule.one.short.more', { names: people.slice(0, namedAtMost).join(', '), count: people.length - namedAtMost }) : formatList(t.locale, people)
  const said = t(`schedule.one.short.${kind}`, { people: names, needed, possible })
  return tables ? `${said} ${t('schedule.one.short.more-tables', { count: tables })}` : said
}

/**
 * Why somebody has fewer meetings than promised, without numbers: how many they might have met would tell that somebody does not wish to meet them.
 */
export function belowText(t: Translator, { candidates, floor, reasons }: ShownResult['belowFloor'][number]): string {
  if (candidates === 0) return t('schedule.one.below.no-candidates')
  const said = Object.entries(reasons)
    .sort(([, x], [, y]) => y - x)
    .map(([reason]) => t(`schedule.one.reason.${reason}`))
  return candidates < floor || said.length === 0 ? t('schedule.one.below.few-candidates') : t('schedule.one.below.of', { reasons: formatList(t.locale, said) })
}

/** "+24", "−3", "the same"; as exact as it is shown. */
export function signed(t: Translator, difference: number): string {
  const shown = Math.round(difference * 10) / 10
  return shown === 0 ? t('schedule.compare.same') : `${shown > 0 ? '+' : '−'}${formatNumber(t.locale, Math.abs(shown))}`
}
