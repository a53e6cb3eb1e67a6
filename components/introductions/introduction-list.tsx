import { Badge } from '@/components/ui/layout'
import type { IntroductionRow } from '@/lib/introductions/view'
import { formatDate } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { brokerName, dateAndDistance, stateTone } from './words'

/** Introductions as rows: who, about what, what is wanted, how it stands, how long it waits, and whose turn it is until when. */
export function IntroductionList({ t, rows, at }: { t: Translator; rows: readonly IntroductionRow[]; at: Date }) {
  return (
    <ul className="divide-y divide-line rounded-base border border-line bg-surface">
      {rows.map((row) => (
        <Row key={row.id} t={t} row={row} at={at} />
      ))}
    </ul>
  )
}

function Row({ t, row, at }: { t: Translator; row: IntroductionRow; at: Date }) {
  const who = row.others.length === 2 ? t('introductions.list.pair', { seeking: row.others[0]!.name, offering: row.others[1]!.name }) : (row.others[0]?.name ?? '')
  return (
    <li className="grid gap-x-8 gap-y-3 p-4 sm:p-5 md:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="flex min-w-0 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-2">
          <Badge tone={stateTone(row.state, false)}>{t(`introductions.state.${row.state}`)}</Badge>
          {row.isYourTurn && <Badge tone="attention">{t('introductions.list.your-turn')}</Badge>}
          {row.others.some((one) => one.isDemo) && <Badge>{t('common.demo')}</Badge>}
        </p>
        <h2 className="text-lg">
          <a href={`/${t.locale}/introductions/${row.id}`}>{who}</a>
        </h2>
        <About name={t(`introductions.one.shore.${row.seekingKind === 'MANDATE' ? 'MANDATE' : 'SEEKING'}`)} title={row.seekingTitle} />
        <About name={t('introductions.one.shore.OFFERING')} title={row.offeringTitle} />
        {row.broker && row.role !== 'BROKER' && <p className="text-sm text-ink-soft">{t('introductions.list.by-broker', { name: brokerName(t, row.broker) })}</p>}
      </div>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] content-start gap-x-4 gap-y-1 text-sm">
        <dt className="text-ink-soft">{t('introductions.list.wanted')}</dt>
        <dd>{t(`introductions.list.wants.${row.wish}`)}</dd>
        {row.waitingDays !== null && (
          <>
            <dt className="text-ink-soft">{t('introductions.list.waits')}</dt>
            <dd>{t('introductions.list.waits-days', { days: row.waitingDays })}</dd>
          </>
        )}
        <dt className="text-ink-soft">{t('introductions.list.next')}</dt>
        <dd>
          <span className={row.isYourTurn ? 'font-semibold' : ''}>{t(`introductions.next.${row.nextStep}`)}</span>
          <span className="block text-ink-soft">{when(t, row, at)}</span>
        </dd>
      </dl>
    </li>
  )
}

/** Which need, which offering: each on a line of its own, for titles can be long. */
function About({ name, title }: { name: string; title: string }) {
  return (
    <p>
      <span className="text-sm text-ink-soft">{name}:</span> {title}
    </p>
  )
}

function when(t: Translator, row: IntroductionRow, at: Date): string {
  if (row.expiresAt) return t('introductions.list.until', { date: dateAndDistance(t, row.expiresAt, at) })
  if (row.lastMessageAt) return t('introductions.list.last-message', { date: formatDate(t.locale, row.lastMessageAt) })
  return t('introductions.list.since', { date: formatDate(t.locale, row.stateAt) })
}
