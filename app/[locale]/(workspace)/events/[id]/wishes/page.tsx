import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { ParticipantFrame } from '@/components/events/participant-frame'
import { SuggestionCard } from '@/components/events/suggestion-card'
import { usedWords } from '@/components/events/wish-words'
import { WishFiltersForm, wishesHref } from '@/components/events/wish-filters'
import { WishesUsed } from '@/components/events/wishes-used'
import { Banner, ButtonLink, EmptyState } from '@/components/ui/layout'
import { listSuggestions, suggestionsPerPage, type Suggestions, type WishFilters } from '@/lib/events/wishes/wish-queries'
import { markFilters, type MarkFilter } from '@/lib/events/wishes/wish-schemas'
import { now } from '@/lib/platform/clock'
import { formatDistance, formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { markWishAction } from './actions'

type Props = { params: Promise<LocaleParams & { id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('wishes.title'), robots: { index: false } }
}

export default async function WishesPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id } = await params
  const actor = await personOrSignIn(locale, `/${locale}/events/${id}/wishes`)
  const filters = filtersFrom(await searchParams)
  const view = await orNotFound(listSuggestions(actor, id, filters, locale))
  const pages = Math.max(1, Math.ceil(view.found / suggestionsPerPage))
  const isFiltered = view.found < view.total
  return (
    <ParticipantFrame t={t} event={view.event} current="/wishes" title={t('wishes.title')} lead={t('wishes.lead')}>
      <div className="flex flex-col gap-6">
        {view.window.isOpen ? <p className="measure">{closing(t, view)}</p> : <Banner tone="attention">{closing(t, view)}</Banner>}
        {view.total === 0 ? (
          <EmptyState title={t('wishes.nobody')}>{t('wishes.nobody-text')}</EmptyState>
        ) : (
          <>
            <div className="no-print flex flex-wrap gap-x-3 gap-y-3 [&>[open]]:basis-full">
              <Unfolding title={t('wishes.how')}>
                <ul className="measure flex list-disc flex-col gap-1 pl-5">
                  {view.window.isOpen && <li>{t('wishes.follows')}</li>}
                  {view.window.isOpen && <li>{t('wishes.nothing-needed')}</li>}
                  <li>{t('wishes.not-is-private')}</li>
                </ul>
              </Unfolding>
              <Unfolding title={t('wishes.filters.unfold')} isOpen={isFiltered} className="lg:hidden">
                <WishFiltersForm t={t} view={view} filters={filters} name="folded" />
              </Unfolding>
            </div>
            <div className="no-print hidden lg:block">
              <WishFiltersForm t={t} view={view} filters={filters} name="wide" />
            </div>
            <div className="sticky top-0 z-10 -mx-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line bg-paper px-4 py-2 sm:mx-0 sm:px-0">
              <p role="status" className="font-semibold">
                {isFiltered ? t('wishes.found-of', { found: view.found, total: view.total }) : t('wishes.found', { found: view.found })}
              </p>
              <WishesUsed key={usedWords(t, view.marks).join()} label={t('wishes.used.label')} initial={usedWords(t, view.marks)} />
            </div>
            {view.suggestions.length === 0 ? (
              <EmptyState title={t('wishes.none-found')} action={<ButtonLink kind="secondary" href={wishesHref(locale, id, {})}>{t('wishes.filters.clear')}</ButtonLink>}>
                {t('wishes.none-found-text')}
              </EmptyState>
            ) : (
              <ol className="flex flex-col gap-5">
                {view.suggestions.map((one) => (
                  <li key={one.registrationId}>
                    <SuggestionCard t={t} frame={view} one={one} action={markWishAction} />
                  </li>
                ))}
              </ol>
            )}
            {pages > 1 && <Pages t={t} eventId={id} filters={filters} pages={pages} />}
          </>
        )}
      </div>
    </ParticipantFrame>
  )
}

/** Small while it is folded: the first suggestion is to be seen at once on a phone. */
function Unfolding({ title, isOpen = false, className = '', children }: { title: string; isOpen?: boolean; className?: string; children: ReactNode }) {
  return (
    <details open={isOpen} className={`rounded-base border border-line-strong bg-surface ${className}`}>
      <summary className="cursor-pointer px-3 py-2.5 font-semibold text-accent">{title}</summary>
      <div className="border-t border-line p-4">{children}</div>
    </details>
  )
}

function closing(t: Translator, { window, event }: Suggestions): string {
  if (!window.isOpen) return t(window.mayRefuse ? 'wishes.closed' : 'wishes.over')
  if (window.closesAt === null) return t('wishes.closes-whenever')
  return t('wishes.closes', { moment: formatMoment(t.locale, window.closesAt, event.timeZone), distance: formatDistance(t.locale, window.closesAt, now()) })
}

function Pages({ t, eventId, filters, pages }: { t: Translator; eventId: string; filters: WishFilters; pages: number }) {
  const to = (page: number) => wishesHref(t.locale, eventId, { ...filters, page })
  return (
    <nav aria-label={t('wishes.pages.label')} className="no-print flex flex-wrap items-center gap-4">
      {filters.page > 1 && <ButtonLink kind="secondary" href={to(filters.page - 1)}>{t('wishes.pages.previous')}</ButtonLink>}
      <span className="tabular">{t('wishes.pages.at', { page: filters.page, pages })}</span>
      {filters.page < pages && <ButtonLink kind="secondary" href={to(filters.page + 1)}>{t('wishes.pages.next')}</ButtonLink>}
    </nav>
  )
}

function filtersFrom(search: Search): WishFilters {
  const one = (name: string) => (typeof search[name] === 'string' ? search[name] : '')
  const page = Number(one('page'))
  const mark = one('mark')
  return {
    words: one('q').slice(0, 200),
    kindId: one('kind'),
    country: one('country'),
    mark: (markFilters as readonly string[]).includes(mark) ? (mark as MarkFilter) : '',
    page: Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1,
  }
}
