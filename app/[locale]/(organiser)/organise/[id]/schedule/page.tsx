import type { Metadata } from 'next'
import { AimSlider } from '@/components/events/aim-slider'
import { CancelSearch } from '@/components/events/cancel-search'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { aimsText, gapText, nameOfProposal, points, progressWords } from '@/components/events/schedule-words'
import { SearchProgress } from '@/components/events/search-progress'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { SelectField, TextField } from '@/components/ui/fields'
import { Badge, Banner, Card, EmptyState } from '@/components/ui/layout'
import { timeLimits } from '@/lib/events/schedule/proposal'
import { aimNames, stepsOf } from '@/lib/events/schedule/schedule-aims'
import { listProposals, type ProposalRow, type Proposals } from '@/lib/events/schedule/schedule-queries'
import { formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'
import { cancelProposalAction, proposeScheduleAction } from './actions'

type Props = { params: Promise<LocaleParams & { id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('schedule.title'), robots: { index: false } }
}

export default async function SchedulePage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id } = await params
  const actor = await personOrSignIn(locale, `/${locale}/organise/${id}/schedule`)
  const view = await orNotFound(listProposals(actor, id))
  return (
    <OrganiserFrame t={t} event={view.event} current="/schedule" title={t('schedule.title')} lead={t('schedule.lead')}>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <p className="text-ink-soft">{t('schedule.size', view.size)}</p>
          {view.obstacle ? (
            <Banner tone="attention" title={t('schedule.cannot')}>
              {t(`errors.schedule.${view.obstacle}`)}
            </Banner>
          ) : (
            <NewProposal t={t} view={view} />
          )}
        </div>
        <section id="proposals" aria-labelledby="list" className="flex min-w-0 flex-col gap-4">
          <h2 id="list" className="text-xl">
            {t('schedule.list.title')}
          </h2>
          {view.rows.length === 0 ? <EmptyState title={t('schedule.list.none')}>{t('schedule.list.none-text')}</EmptyState> : <Compare t={t} view={view} />}
          <ol className="flex flex-col gap-4">
            {view.rows.map((row) => (
              <ProposalCard key={row.number} t={t} view={view} row={row} />
            ))}
          </ol>
        </section>
      </div>
    </OrganiserFrame>
  )
}

function NewProposal({ t, view: { event, aims, timeLimit, board } }: { t: Translator; view: Proposals }) {
  const seconds = [...new Set([...timeLimits, timeLimit])].sort((a, b) => a - b)
  return (
    <Card aria-labelledby="new">
      <h2 id="new" className="mb-4 text-xl">
        {t('schedule.new.title')}
      </h2>
      <ActionForm action={proposeScheduleAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })}>
        <input type="hidden" name="eventId" value={event.id} />
        <fieldset className="flex min-w-0 flex-col gap-6">
          <legend className="mb-1 text-lg font-semibold">{t('schedule.new.aims')}</legend>
          <p className="text-sm text-ink-soft">{t('schedule.new.aims-lead')}</p>
          {aimNames.map((name) => (
            <AimSlider
              key={name}
              name={name}
              label={t(`schedule.aims.${name}.label`)}
              what={t(`schedule.aims.${name}.what`)}
              steps={stepsOf(name).map((step) => ({ label: t(`schedule.aims.${name === 'stay' ? 'stay-steps' : 'steps'}.${step}`), meaning: t(`schedule.aims.${name}.${step}`) }))}
              initial={stepsOf(name).indexOf(aims[name])}
            />
          ))}
        </fieldset>
        <TextField name="name" label={t('schedule.new.name')} hint={t('schedule.new.name-hint')} optional={t('common.optional')} maxLength={80} />
        <SelectField
          name="timeLimit"
          label={t('schedule.new.time')}
          hint={t('schedule.new.time-hint')}
          initial={String(timeLimit)}
          options={seconds.map((value) => ({ value: String(value), label: t(value === timeLimit ? 'schedule.new.usual' : 'schedule.new.seconds', { seconds: value }) }))}
        />
        <Banner>
          <p>{t('schedule.locked', { locked: board.locked })}</p>
          {board.meetings > 0 && (
            <p className="mt-1">
              <a href={`/${t.locale}/organise/${event.id}/board`}>{t('schedule.locked-link')}</a>
            </p>
          )}
        </Banner>
        <div>
          <SubmitButton>{t('schedule.new.go')}</SubmitButton>
        </div>
      </ActionForm>
    </Card>
  )
}

function ProposalCard({ t, view: { event }, row }: { t: Translator; view: Proposals; row: ProposalRow }) {
  const path = `/${t.locale}/organise/${event.id}/schedule/${row.number}`
  const isRunning = row.state === 'QUEUED' || row.state === 'RUNNING'
  return (
    <Card as="li" aria-labelledby={`proposal-${row.number}`} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 id={`proposal-${row.number}`} className="text-lg">
          {isRunning ? (
            nameOfProposal(t, row)
          ) : (
            <a href={path} className="text-ink">
              {nameOfProposal(t, row)}
            </a>
          )}
        </h3>
        {!isRunning && <Badge tone={row.state === 'DONE' ? 'plain' : 'attention'}>{t(`schedule.state.${row.state}`)}</Badge>}
      </div>
      {isRunning && (
        <SearchProgress
          url={`/${t.locale}/api/events/${event.id}/proposals`}
          initial={progressWords(t, row)}
          label={t('schedule.progress.label', { number: row.number })}
          again={t('schedule.progress.again')}
          cancel={<CancelSearch t={t} action={cancelProposalAction} eventId={event.id} number={row.number} isWaiting={row.state === 'QUEUED'} />}
        />
      )}
      {row.status && (
        <dl className="tabular grid grid-cols-2 gap-x-6 gap-y-1 sm:grid-cols-[auto_auto_auto_1fr]">
          <Fact name={t('schedule.list.meetings')} value={points(t, row.meetings)} />
          <Fact name={t('schedule.list.value')} value={row.progress.value === null ? '–' : points(t, row.progress.value)} />
          <Fact name={t('schedule.list.below')} value={points(t, row.belowFloor)} />
          <Fact name={t('schedule.list.quality')} value={t(`schedule.quality.${row.status}`, { gap: gapText(t.locale, row.progress.gap ?? 0) })} />
        </dl>
      )}
      <p className="text-sm text-ink-soft">{aimsText(t, row.aims)}</p>
      <p className="text-sm text-ink-soft">{row.usedAt ? t('schedule.list.used', { moment: formatMoment(t.locale, row.usedAt, event.timeZone) }) : t('schedule.list.asked', { moment: formatMoment(t.locale, row.createdAt, event.timeZone) })}</p>
    </Card>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div className="min-w-0">
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className="font-semibold">{value}</dd>
    </div>
  )
}

/** A plain form: the address of the comparison names both. */
function Compare({ t, view: { rows, event } }: { t: Translator; view: Proposals }) {
  const done = rows.filter(({ status, meetings }) => status !== null && meetings > 0)
  if (done.length < 2) return null
  const choice = (name: 'a' | 'b', label: string, initial: number) => (
    <div className="flex min-w-0 grow basis-40 flex-col gap-1">
      <label htmlFor={`compare-${name}`} className="text-sm font-semibold">
        {label}
      </label>
      <select id={`compare-${name}`} name={name} defaultValue={initial} className="min-h-11 w-full rounded-base border border-line-strong bg-surface px-3 py-2">
        {done.map((row) => (
          <option key={row.number} value={row.number}>
            {nameOfProposal(t, row)}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <form method="get" action={`/${t.locale}/organise/${event.id}/schedule/compare`} aria-label={t('schedule.compare.choose')} className="flex flex-wrap items-end gap-3">
      {choice('a', t('schedule.compare.choose-a'), done[1]!.number)}
      {choice('b', t('schedule.compare.choose-b'), done[0]!.number)}
      <button type="submit" className={buttonClass('secondary')}>
        {t('schedule.compare.go')}
      </button>
    </form>
  )
}
