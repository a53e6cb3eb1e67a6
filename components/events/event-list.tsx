import { SelectField } from '@/components/ui/fields'
import { buttonClass } from '@/components/ui/button-class'
import type { EventFilters, EventList } from '@/lib/events/event-queries'
import { eventModes } from '@/lib/events/model'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'

export function eventsHref(locale: string, filters: Partial<EventFilters>): string {
  const query = new URLSearchParams()
  if (filters.isPast) query.set('when', 'past')
  if (filters.country) query.set('country', filters.country)
  if (filters.mode) query.set('mode', filters.mode)
  if (filters.page && filters.page > 1) query.set('page', String(filters.page))
  const text = query.toString()
  return `/${locale}/events${text ? `?${text}` : ''}`
}

export function EventTabs({ t, filters, counts }: { t: Translator; filters: EventFilters; counts: EventList['counts'] }) {
  const tabs = [
    { isPast: false, label: t('events.public.coming', { count: counts.coming }) },
    { isPast: true, label: t('events.public.past', { count: counts.past }) },
  ]
  return (
    <nav aria-label={t('events.public.tabs')} className="mb-6 border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map((tab) => (
          <li key={String(tab.isPast)}>
            <a
              href={eventsHref(t.locale, { isPast: tab.isPast })}
              aria-current={tab.isPast === filters.isPast ? 'page' : undefined}
              className="inline-block border-b-2 border-transparent py-2.5 text-ink no-underline hover:border-line-strong aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-accent"
            >
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function EventFilterForm({ t, filters, countries }: { t: Translator; filters: EventFilters; countries: readonly string[] }) {
  const shown = filters.country && !countries.includes(filters.country) ? [...countries, filters.country] : countries
  const byName = shown.map((code) => ({ value: code, label: labelOf('country', code, t.locale) })).sort((a, b) => a.label.localeCompare(b.label, t.locale))
  return (
    <form method="get" action={`/${t.locale}/events`} className="mb-6 grid grid-cols-2 items-end gap-4 sm:grid-cols-[1fr_1fr_auto]">
      {filters.isPast && <input type="hidden" name="when" value="past" />}
      <SelectField name="country" label={t('events.public.country')} initial={filters.country} empty={t('events.public.all-countries')} options={byName} />
      <SelectField name="mode" label={t('events.public.mode')} initial={filters.mode} empty={t('events.public.all-modes')} options={eventModes.map((mode) => ({ value: mode, label: t(`events.modes.${mode}`) }))} />
      <button type="submit" className={buttonClass('secondary')}>{t('events.public.show')}</button>
    </form>
  )
}

export function PageLinks({ t, filters, hasNext }: { t: Translator; filters: EventFilters; hasNext: boolean }) {
  if (filters.page === 1 && !hasNext) return null
  const to = (page: number) => eventsHref(t.locale, { ...filters, page })
  return (
    <nav aria-label={t('events.public.pages')} className="mt-6 flex gap-6">
      {filters.page > 1 && <a href={to(filters.page - 1)} rel="prev">{t('events.public.previous')}</a>}
      {hasNext && <a href={to(filters.page + 1)} rel="next">{t('events.public.next')}</a>}
    </nav>
  )
}
