import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { RegistrationCounts } from '@/components/events/registration-counts'
import { RegistrationList } from '@/components/events/registration-list'
import { UnopenedPlaces } from '@/components/events/unopened-places'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { ButtonLink, EmptyState } from '@/components/ui/layout'
import { filterQuery, readRegistrationFilter, type RegistrationFilter } from '@/lib/events/registrations/registration-filter'
import { listRegistrations, type RegistrationListView } from '@/lib/events/registrations/registration-list-queries'
import { registrationStates } from '@/lib/events/model'
import { formatNumber } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { confirmRegistrationsAction, moveUpAction, sendInvitationsAgainAction } from './actions'

type Props = { params: Promise<LocaleParams & { id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('registrations.organiser.title') }
}

const perPage = 100

/** Who wants to come, who comes, and who waits. */
export default async function RegistrationsPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id } = await params
  const search = await searchParams
  const root = `/${locale}/organise/${id}/registrations`
  const actor = await personOrSignIn(locale, root)
  const filter = readRegistrationFilter(search)
  const view = await orNotFound(listRegistrations(actor, id, filter, locale))
  const text = (key: string, params?: Record<string, string | number>) => t(`registrations.organiser.${key}`, params)
  const others = view.rows.filter((row) => row.state !== 'WAITING')
  const page = Math.min(Math.max(1, Number(search.page) || 1), Math.max(1, Math.ceil(others.length / perPage)))
  return (
    <OrganiserFrame
      t={t}
      event={view.event}
      current="/registrations"
      title={text('title')}
      lead={text('lead', { total: view.total })}
      actions={
        <>
          <ButtonLink href={`${root}/new`}>{text('add.button')}</ButtonLink>
          <ButtonLink href={`${root}/import`} kind="secondary">
            {text('import-button')}
          </ButtonLink>
        </>
      }
    >
      <div className="flex flex-col gap-8">
        <Done t={t} search={search} />
        {view.total === 0 ? (
          <EmptyState title={text('empty')}>{text('empty-text')}</EmptyState>
        ) : (
          <>
            <RegistrationCounts t={t} view={view} root={root} />
            <Filters t={t} view={view} filter={filter} root={root} eventId={id} />
            <UnopenedPlaces t={t} eventId={id} unopened={view.unopened} showHref={filter.isUnopened ? null : `${root}?opened=no`} action={sendInvitationsAgainAction} />
            <Waiting t={t} view={view} root={root} />
            {others.length > 0 && (
              <ActionForm action={confirmRegistrationsAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col gap-4">
                <input type="hidden" name="eventId" value={id} />
                <RegistrationList t={t} rows={others.slice((page - 1) * perPage, page * perPage)} root={root} timeZone={view.event.timeZone} saysUnopened={filter.isUnopened} />
                <Pages t={t} page={page} of={Math.ceil(others.length / perPage)} href={(to) => `${root}${filterQuery(filter)}${filterQuery(filter) ? '&' : '?'}page=${to}`} />
              </ActionForm>
            )}
            {view.rows.length === 0 && <EmptyState title={text('nothing-found')}>{text('nothing-found-text')}</EmptyState>}
          </>
        )}
      </div>
    </OrganiserFrame>
  )
}

function Done({ t, search }: { t: Translator; search: Search }) {
  const number = (name: string) => Number(search[name]) || 0
  const isBulk = search.confirmed !== undefined
  if (search.done === 'invited-again') return <Said>{t('registrations.organiser.unopened.done', { count: number('count') })}</Said>
  const key = typeof search.done === 'string' && ['confirmed', 'first', 'imported'].includes(search.done) ? search.done : null
  if (!isBulk && !key) return null
  return <Said>{isBulk ? t('registrations.organiser.bulk.done', { confirmed: number('confirmed'), waiting: number('waiting'), skipped: number('skipped') }) : t(`registrations.organiser.done.${key}`, { count: number('count'), waiting: number('waiting') })}</Said>
}

const Said = ({ children }: { children: ReactNode }) => (
  <p role="status" className="rounded-base border border-line bg-accent-soft p-4">
    {children}
  </p>
)

function Filters({ t, view, filter, root, eventId }: { t: Translator; view: RegistrationListView; filter: RegistrationFilter; root: string; eventId: string }) {
  const text = (key: string, params?: Record<string, string | number>) => t(`registrations.organiser.filter.${key}`, params)
  const control = 'min-h-11 rounded-base border border-line-strong bg-surface px-3 py-2'
  const api = `/${t.locale}/api/events/${eventId}/registrations/export`
  return (
    <div className="flex flex-col gap-3">
      <form method="get" action={root} role="search" className="flex flex-wrap items-end gap-3">
        <label className="flex min-w-48 grow flex-col gap-1.5">
          <span className="font-semibold">{text('words')}</span>
          <input type="search" name="q" defaultValue={filter.words} className={control} />
        </label>
        <label className="flex flex-col gap-1.5">
          <span className="font-semibold">{text('state')}</span>
          <select name="state" defaultValue={filter.state ?? ''} className={control}>
            <option value="">{text('any')}</option>
            {registrationStates.map((state) => (
              <option key={state} value={state}>
                {t(`registrations.states.${state}`)} ({formatNumber(t.locale, view.counts[state])})
              </option>
            ))}
          </select>
        </label>
        <label className="flex max-w-full flex-col gap-1.5">
          <span className="font-semibold">{text('kind')}</span>
          <select name="kind" defaultValue={filter.kindId ?? ''} className={`${control} max-w-full`}>
            <option value="">{text('any')}</option>
            {view.kinds.map((kind) => (
              <option key={kind.id} value={kind.id}>
                {kind.name}
              </option>
            ))}
          </select>
        </label>
        <label className="flex flex-col gap-1.5">
          <span className="font-semibold">{text('opened')}</span>
          <select name="opened" defaultValue={filter.isUnopened ? 'no' : ''} className={control}>
            <option value="">{text('any')}</option>
            <option value="no">{text('unopened', { count: view.unopened.organisations })}</option>
          </select>
        </label>
        <button type="submit" className={buttonClass('secondary')}>
          {text('show')}
        </button>
      </form>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <p role="status">
          {text('found', { count: view.rows.length, total: view.total })} {filterQuery(filter) !== '' && <a href={root}>{text('all')}</a>}
        </p>
        <p className="text-sm">
          {text('export')} <a href={`${api}?format=xlsx`}>XLSX</a> · <a href={`${api}?format=csv`}>CSV</a>
        </p>
      </div>
    </div>
  )
}

/** In the order in which places will be given. */
function Waiting({ t, view, root }: { t: Translator; view: RegistrationListView; root: string }) {
  const waiting = view.rows.filter((row) => row.state === 'WAITING').sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
  if (waiting.length === 0) return null
  const text = (key: string, params?: Record<string, string | number>) => t(`registrations.organiser.waiting.${key}`, params)
  return (
    <section aria-labelledby="waiting-title">
      <h2 id="waiting-title">{text('title')}</h2>
      <p className="measure mt-1 mb-4 text-ink-soft">{text('lead')}</p>
      <ol className="divide-y divide-line border-y border-line">
        {waiting.map((row) => (
          <li key={row.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <p>
              <span className="mr-3 font-semibold tabular-nums">{row.place}.</span>
              <a href={`${root}/${row.id}`} className="font-semibold">
                {row.organisationName}
              </a>{' '}
              <span className="text-ink-soft">{row.kindName}</span>
            </p>
            <ActionForm action={moveUpAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col gap-2">
              <input type="hidden" name="eventId" value={view.event.id} />
              <input type="hidden" name="registrationId" value={row.id} />
              <input type="hidden" name="from" value="list" />
              <SubmitButton kind="secondary">
                {text('up')} <span className="sr-only">{row.organisationName}</span>
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Pages({ t, page, of, href }: { t: Translator; page: number; of: number; href: (page: number) => string }) {
  if (of <= 1) return null
  const text = (key: string, params?: Record<string, number>) => t(`registrations.organiser.pages.${key}`, params)
  return (
    <nav aria-label={text('label')} className="flex flex-wrap items-center gap-6">
      {page > 1 && <a href={href(page - 1)}>{text('earlier')}</a>}
      <span>{text('at', { page, of })}</span>
      {page < of && <a href={href(page + 1)}>{text('later')}</a>}
    </nav>
  )
}
