import { Facts } from '@/components/ui/layout'
import type { NoticeDuration, NoticeLanguages } from '@/lib/notices/model'
import type { LotView } from '@/lib/notices/queries'
import { formatCalendarDate } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { codeWithLabel, criterionWords, deadlineWords, lotNumber, originalOf, valueWords, type NoticeLabels } from './notice-words'

type Props = { t: Translator; locale: string; at: Date; lots: readonly LotView[]; languages: NoticeLanguages; labels: NoticeLabels }

export function LotList({ t, locale, at, lots, languages, labels }: Props) {
  return (
    <ol className="border-t border-line">
      {lots.map((lot) => (
        <li key={lot.position} className="flex break-inside-avoid-page flex-col gap-3 py-5">
          <Lot {...{ t, locale, at, lot, languages, labels }} />
        </li>
      ))}
    </ol>
  )
}

function Lot({ t, locale, at, lot, languages, labels }: Omit<Props, 'lots'> & { lot: LotView }) {
  const title = originalOf(lot.titles, languages)
  const description = originalOf(lot.descriptions, languages)
  const number = lotNumber(lot.number ?? String(lot.position + 1))
  const rows = [
    { name: 'cpv', value: lot.cpv.length > 0 && <Lines of={lot.cpv.slice(0, 20).map((code) => codeWithLabel(labels, 'cpv', code))} /> },
    { name: 'place', value: lot.nuts.length > 0 && <Lines of={lot.nuts.slice(0, 20).map((code) => codeWithLabel(labels, 'nuts', code))} /> },
    { name: 'value', value: lot.value && valueWords({ t, locale }, lot.value) },
    { name: 'participation', value: lot.participationDeadline && deadlineWords({ t, locale }, lot.participationDeadline, at) },
    { name: 'deadline', value: lot.deadline && deadlineWords({ t, locale }, lot.deadline, at) },
    { name: 'duration', value: lot.duration && durationWords({ t, locale }, lot.duration) },
    { name: 'criteria', value: lot.awardCriteria.length > 0 && <Lines of={lot.awardCriteria.map((one) => criterionWords({ t }, one))} /> },
  ]
  return (
    <>
      <h3>
        {t(`notices.lots.${lot.kind}`, { number })}
        {title && title.text !== number && (
          <>
            {': '}
            <span lang={title.lang}>{title.text}</span>
          </>
        )}
      </h3>
      {description && description.text !== title?.text && (
        <p lang={description.lang} className="measure break-words whitespace-pre-line">
          {description.text}
        </p>
      )}
      <Facts rows={rows.filter((row) => row.value).map((row) => ({ name: t(`notices.lots.${row.name}`), value: row.value }))} />
    </>
  )
}

function Lines({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((line, at) => (
        <li key={at} className="break-words">{line}</li>
      ))}
    </ul>
  )
}

function durationWords({ t, locale }: { t: Translator; locale: string }, { unit, amount, start, end }: NoticeDuration): string {
  const length = unit !== null && amount !== null ? t(`notices.duration.${unit}`, { count: amount }) : ''
  const from = start && t('notices.duration.from', { date: formatCalendarDate(locale, start.slice(0, 10)) })
  const until = end && t('notices.duration.until', { date: formatCalendarDate(locale, end.slice(0, 10)) })
  return [length, from, until].filter(Boolean).join(', ')
}
