import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { ButtonLink, EmptyState, PageHeader } from '@/components/ui/layout'
import { browseHref, defaultSort, searchWords, sortsOf, withoutValue, type BrowseFilters, type Cursor, type FacetName } from '@/lib/directory/browse-params'
import type { Translator } from '@/lib/platform/i18n'
import { FacetPanel } from './facet-panel'
import { LiveForm } from './live-form'
import { chipsOf, type Labels } from './words'

type Result = {
  next: Cursor | null
  counts: { total: number; states: Record<string, number>; facets: Partial<Record<FacetName, { value: string; count: number }[]>> }
  labels: Labels
}
type Props = { t: Translator; locale: string; filters: BrowseFilters; result: Result; pageSize: number; isEmptyPage: boolean; saving: ReactNode; children: ReactNode }

const form = 'browse'

/** Search on top, facets left, results as rows; `children` are the rows, `saving` the way to keep the search. */
export function BrowseView(props: Props) {
  const { t, locale, filters, result, saving, children } = props
  const { page } = filters
  return (
    <>
      <PageHeader title={t(`browse.${page}.title`)} lead={t(`browse.${page}.lead`)} />
      <LiveForm id={form} page={page} locale={locale} updating={t('browse.updating')}>
        <label htmlFor="browse-q" className="font-semibold">
          {t(`browse.${page}.search`)}
        </label>
        <p id="browse-q-hint" className="mb-1.5 text-sm text-ink-soft">
          {t('browse.search-hint')}
        </p>
        <div className="flex gap-3">
          <input
            id="browse-q"
            type="search"
            name="q"
            defaultValue={filters.q}
            maxLength={200}
            autoComplete="off"
            aria-describedby="browse-q-hint"
            className="min-h-11 w-full min-w-0 rounded-base border border-line-strong bg-surface px-3 py-2"
          />
          <button type="submit" className={`${buttonClass('primary')} shrink-0`}>
            {t('common.search')}
          </button>
        </div>
      </LiveForm>
      <div className="mt-6 grid gap-6 lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-10">
        <FacetPanel t={t} locale={locale} filters={filters} counts={result.counts} labels={result.labels} form={form} />
        <section aria-labelledby={`${form}-results`} className="flex min-w-0 flex-col gap-4">
          <ResultsHead {...props} />
          <Chips {...props} />
          {result.counts.total === 0 ? <Nothing {...props} /> : <ul className="divide-y divide-line border-y border-line">{children}</ul>}
          <Steps {...props} />
          {saving}
        </section>
      </div>
    </>
  )
}

function ResultsHead({ t, filters, result }: Props) {
  const hasWords = searchWords(filters.q).length > 0
  const sorts = sortsOf(filters.page, hasWords)
  // The default is sent as nothing, so that words typed later are ordered by fit.
  const valueOf = (sort: BrowseFilters['sort']) => (sort === defaultSort(filters.page, hasWords) ? '' : sort)
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
      <div>
        <h2 id={`${form}-results`} tabIndex={-1} className="sr-only">
          {t('browse.results')}
        </h2>
        <p role="status" className="text-lg font-semibold">
          {t(`browse.${filters.page}.count`, { count: result.counts.total })}
        </p>
        {filters.after && <p className="text-sm text-ink-soft">{t('browse.further')}</p>}
      </div>
      {sorts.length > 1 && (
        <label className="flex items-center gap-2 text-sm">
          {t('browse.sort')}
          <select key={`${filters.sort} ${hasWords}`} name="sort" form={form} defaultValue={valueOf(filters.sort)} className="min-h-11 rounded-base border border-line-strong bg-surface px-2">
            {sorts.map((sort) => (
              <option key={sort} value={valueOf(sort)}>
                {t(`browse.sorts.${sort}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}

const chip = 'inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line-strong bg-surface px-3 py-1 text-sm text-ink no-underline hover:border-accent hover:text-accent'

function Chips({ t, locale, filters, result }: Props) {
  const chips = chipsOf(t, result.labels, filters)
  if (chips.length === 0 && filters.q === '' && filters.state === 'open') return null
  const withoutWords = filters.sort === 'relevance' ? defaultSort(filters.page, false) : filters.sort
  const clear = { q: '', chosen: {}, state: 'open', sort: defaultSort(filters.page, false) } as const
  return (
    <ul aria-label={t('browse.chosen')} className="no-print flex flex-wrap gap-2">
      {filters.q !== '' && <Removable t={t} href={browseHref(locale, filters, { q: '', sort: withoutWords })} facet={t('browse.words')} value={filters.q} />}
      {filters.state !== 'open' && (
        <Removable t={t} href={browseHref(locale, filters, { state: 'open' })} facet={t('browse.facet.state')} value={t(`browse.value.state.${filters.state}`)} />
      )}
      {chips.map((one) => (
        <Removable key={`${one.facet} ${one.value}`} t={t} href={browseHref(locale, filters, { chosen: withoutValue(filters, one.facet, one.value) })} facet={one.facetTitle} value={one.valueTitle} />
      ))}
      <li>
        <a href={browseHref(locale, filters, clear)} className="inline-flex min-h-8 items-center px-2 text-sm">
          {t('browse.clear')}
        </a>
      </li>
    </ul>
  )
}

function Removable({ t, href, facet, value }: { t: Translator; href: string; facet: string; value: string }) {
  return (
    <li>
      <a href={href} className={chip} aria-label={t('browse.remove', { facet, value })}>
        <span>
          <span className="text-ink-soft">{facet}:</span> {value}
        </span>
        <X aria-hidden="true" className="size-3.5 shrink-0" />
      </a>
    </li>
  )
}

function Nothing({ t, locale, filters, isEmptyPage }: Props) {
  const { page } = filters
  const other = page === 'needs' ? 'offerings' : 'needs'
  if (isEmptyPage) {
    return (
      <EmptyState title={t(`browse.${page}.nothing`)} action={<ButtonLink href={page === 'organisations' ? `/${locale}/register` : `/${locale}/${other}`}>{page === 'organisations' ? t('browse.register') : t(`browse.browse-${other}`)}</ButtonLink>}>
        {t(`browse.${page}.nothing-explained`)}
      </EmptyState>
    )
  }
  const widen = page === 'needs' && filters.state === 'open'
  return (
    <EmptyState
      title={t(`browse.${page}.empty`)}
      action={
        <>
          {widen && <ButtonLink href={browseHref(locale, filters, { state: 'all' })}>{t('browse.look-in-all')}</ButtonLink>}
          <ButtonLink href={`/${locale}/${page}`} kind="secondary">
            {t('browse.clear')}
          </ButtonLink>
        </>
      }
    >
      {t(widen ? 'browse.try' : 'browse.try-plain')}
    </EmptyState>
  )
}

function Steps({ t, locale, filters, result, pageSize }: Props) {
  if (!result.next && !filters.after) return null
  return (
    <nav aria-label={t('browse.results')} className="no-print flex flex-wrap gap-3">
      {filters.after && (
        <ButtonLink href={browseHref(locale, filters)} kind="secondary">
          {t('browse.first')}
        </ButtonLink>
      )}
      {result.next && (
        <ButtonLink href={browseHref(locale, filters, { after: result.next })} kind="secondary">
          {t('browse.next', { count: pageSize })}
        </ButtonLink>
      )}
    </nav>
  )
}
