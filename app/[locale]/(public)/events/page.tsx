import type { Metadata } from 'next'
import { EventFilterForm, EventTabs, PageLinks } from '@/components/events/event-list'
import { EventRow } from '@/components/events/event-row'
import { ButtonLink, EmptyState, PageHeader } from '@/components/ui/layout'
import { eventsPerPage, listPublicEvents, parseEventFilters } from '@/lib/events/event-queries'
import { pageLocale, type LocaleParams, type Search } from '@/lib/web/page'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await pageLocale(params)
  const [title, description] = [t('events.public.title'), t('events.public.lead')]
  return { title, description, alternates: { canonical: `/${locale}/events` }, openGraph: { title, description, type: 'website', siteName: t('common.name') } }
}

export default async function EventsPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const filters = parseEventFilters(await searchParams)
  const list = await listPublicEvents(filters)
  const isFiltered = filters.country !== '' || filters.mode !== ''
  const isNothing = list.counts.coming + list.counts.past === 0
  return (
    <>
      <PageHeader title={t('events.public.title')} lead={t('events.public.lead')}>
        <ButtonLink href={`/${locale}/organise`} kind="secondary">{t('events.public.hold')}</ButtonLink>
      </PageHeader>
      {isNothing ? (
        <EmptyState title={t('events.public.empty')}>{t('events.public.empty-text')}</EmptyState>
      ) : (
        <>
          <EventTabs t={t} filters={filters} counts={list.counts} />
          <EventFilterForm t={t} filters={filters} countries={list.countries} />
          <p role="status" className="mb-2 text-ink-soft">{t('events.public.found', { count: list.total })}</p>
          {list.rows.length === 0 ? (
            <EmptyState title={t(isFiltered ? 'events.public.nothing' : filters.isPast ? 'events.public.empty-past' : 'events.public.empty')} action={isFiltered && <a href={`/${locale}/events${filters.isPast ? '?when=past' : ''}`}>{t('events.public.clear')}</a>} />
          ) : (
            <ul className="divide-y divide-line border-y border-line">
              {list.rows.map((event) => (
                <EventRow key={event.id} t={t} event={event} />
              ))}
            </ul>
          )}
          <PageLinks t={t} filters={filters} hasNext={filters.page * eventsPerPage < list.total} />
        </>
      )}
    </>
  )
}
