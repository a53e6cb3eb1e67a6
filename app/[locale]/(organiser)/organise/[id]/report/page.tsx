import type { Metadata } from 'next'
import { BarTable } from '@/components/events/bar-table'
import { CompareTable } from '@/components/events/compare-table'
import { GroupTable } from '@/components/events/group-table'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { percentText } from '@/components/events/report-words'
import { ButtonLink, EmptyState } from '@/components/ui/layout'
import { PrintButton } from '@/components/ui/print-button'
import { dayOf, laterResults } from '@/lib/events/model'
import { usefulnessLevels } from '@/lib/events/outcomes/outcome'
import { shareValue, type GroupTable as GroupTableFacts, type Totals } from '@/lib/events/outcomes/report'
import { getReport } from '@/lib/events/outcomes/report-queries'
import { reportTableNames } from '@/lib/events/outcomes/report-tables'
import { formatNumber } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'

type Props = { params: Promise<LocaleParams & { id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('outcomes.report.title'), robots: { index: false } }
}

export default async function ReportPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id } = await params
  const actor = await personOrSignIn(locale, `/${locale}/organise/${id}/report`)
  const { event, report, kinds, last } = await orNotFound(getReport(actor, id, locale))
  const { totals, groups } = report
  const names = { kind: (key: string) => kinds[key] ?? '', country: (key: string) => (key ? labelOf('country', key, locale) : t('outcomes.report.groups.unknown')), size: (key: string) => (key ? t(`outcomes.report.size.${key}`) : t('outcomes.report.groups.unknown')) }
  return (
    <OrganiserFrame t={t} event={event} current="/report" title={t('outcomes.report.title')} lead={t('outcomes.report.lead', { event: event.name })} actions={<PrintButton label={t('outcomes.report.print')} />}>
      {totals.registered === 0 ? (
        <EmptyState title={t('outcomes.report.empty-title')}>{t('outcomes.report.empty')}</EmptyState>
      ) : (
        <div className="flex flex-col gap-10">
          <div className="grid gap-10 lg:grid-cols-2">
            <Charts t={t} totals={totals} />
          </div>
          <CompareTable t={t} totals={totals} last={last && { name: last.name, endsOn: dayOf(last.endsOn), totals: last.totals }} />
          {groups.filter(says).map((table) => (
            <GroupTable key={table.grouping} t={t} table={table} nameOf={names[table.grouping]} />
          ))}
          <Exports t={t} eventId={event.id} />
        </div>
      )}
    </OrganiserFrame>
  )
}

/** Where nobody's country or size is known there is nothing to compare. */
const says = ({ grouping, rows, withheld }: GroupTableFacts): boolean => grouping === 'kind' || withheld.groups > 0 || rows.some(({ key }) => key !== '')

const steps = ['PILOT_TALK', 'SECOND_MEETING', 'INFORMATION', 'NONE'] as const

function Charts({ t, totals }: { t: Translator; totals: Totals }) {
  const word = (key: string, params?: Record<string, string | number>) => t(`outcomes.report.${key}`, params)
  const row = (label: string, value: number, tone?: 'soft' | 'attention') => ({ label, value, text: formatNumber(t.locale, value), tone })
  const head = (label: string) => ({ label, value: word('value-column') })
  const useful = totals.usefulness && shareValue(totals.usefulness.useful)
  return (
    <>
      <BarTable
        id="came"
        title={word('came.title')}
        head={head(word('came.title'))}
        rows={[row(word('came.registered'), totals.registered), row(word('came.confirmed'), totals.confirmed), row(word('came.checked-in'), totals.checkedIn)]}
        note={`${word('came.people', { count: totals.people, checkedIn: totals.peopleCheckedIn })} ${word('came.definition')}`}
      />
      <BarTable
        id="meetings"
        title={word('meetings.title')}
        head={head(word('meetings.title'))}
        rows={[
          row(word('meetings.held'), totals.held),
          row(word('meetings.no-show'), totals.noShows, 'attention'),
          row(word('meetings.not-held'), totals.notHeld, 'soft'),
          row(word('meetings.coming'), totals.coming, 'soft'),
          row(word('meetings.cancelled'), totals.cancelled, 'soft'),
        ]}
        note={word('meetings.definition')}
      />
      <Answers t={t} id="useful" title={word('useful.title')} rows={totals.usefulness && [...usefulnessLevels].reverse().map((level) => row(word(`useful.${level}`), totals.usefulness!.counts[level], level === 1 ? 'soft' : undefined))} note={`${useful != null ? `${percentText(t, useful)}: ${word('useful.2').toLowerCase()} + ${word('useful.3').toLowerCase()}. ` : ''}${word('useful.definition')}`} />
      <Answers t={t} id="next" title={word('next.title')} rows={totals.nextSteps && steps.map((step) => row(word(`next.${step}`), totals.nextSteps!.counts[step], step === 'NONE' ? 'soft' : undefined))} note={`${word('next.threads', { count: totals.threads })} ${word('next.definition')}`} />
      <Answers t={t} id="later" title={word('later.title')} rows={totals.later && [...laterResults].reverse().map((result) => row(word(`later.${result}`), totals.later!.counts[result], result === 'NOTHING' ? 'soft' : undefined))} note={`${word('later.not-asked')} ${word('later.definition')}`} />
    </>
  )
}

/** What people answered; too few answers are told of, and not shown. */
function Answers({ t, id, title, rows, note }: { t: Translator; id: string; title: string; rows: Parameters<typeof BarTable>[0]['rows'] | null; note: string }) {
  if (rows) return <BarTable id={id} title={title} rows={rows} note={note} head={{ label: title, value: t('outcomes.report.count-column') }} />
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      <p className="measure rounded-base border border-dashed border-line-strong p-4 text-ink-soft">{t('outcomes.report.answers-withheld')}</p>
      <p className="measure text-sm text-ink-soft">{note}</p>
    </section>
  )
}

function Exports({ t, eventId }: { t: Translator; eventId: string }) {
  const path = `/${t.locale}/api/events/${eventId}/report`
  return (
    <section aria-labelledby="exports" className="no-print flex flex-col gap-3">
      <h2 id="exports" className="text-xl">
        {t('outcomes.report.exports.title')}
      </h2>
      <p className="measure text-ink-soft">{t('outcomes.report.exports.text')}</p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href={`${path}?format=xlsx`}>{t('outcomes.report.exports.xlsx')}</ButtonLink>
        {reportTableNames.map((name) => (
          <ButtonLink key={name} kind="secondary" href={`${path}?format=csv&table=${name}`}>
            {t('outcomes.report.exports.csv', { name: t(`outcomes.export.tables.${name}`) })}
          </ButtonLink>
        ))}
      </p>
    </section>
  )
}
