import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import type { Suggestions, WishFilters } from '@/lib/events/wishes/wish-queries'
import { markFilters } from '@/lib/events/wishes/wish-schemas'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'

export function wishesHref(locale: string, eventId: string, { words = '', kindId = '', country = '', mark = '', page = 1 }: Partial<WishFilters>): string {
  const search = new URLSearchParams(Object.entries({ q: words, kind: kindId, country, mark, page: page > 1 ? String(page) : '' }).filter(([, value]) => value !== ''))
  return `/${locale}/events/${eventId}/wishes${search.size > 0 ? `?${search.toString()}` : ''}`
}

const control = 'min-h-11 w-full rounded-base border border-line-strong bg-surface px-3 py-2'

/** Search and filters: a plain form, the address carries them all. Of two on a page each has its own name. */
export function WishFiltersForm({ t, view, filters, name }: { t: Translator; view: Suggestions; filters: WishFilters; name: string }) {
  const isFiltered = filters.words !== '' || filters.kindId !== '' || filters.country !== '' || filters.mark !== ''
  return (
    <form role="search" method="get" action={wishesHref(t.locale, view.event.id, {})} aria-label={t('wishes.filters.label')} className="no-print grid grid-cols-2 items-end gap-x-3 gap-y-3 max-lg:[&>:first-child]:col-span-2 max-lg:[&>:last-child]:col-span-2 lg:grid-cols-[2fr_1fr_1fr_1fr_auto] lg:gap-x-4">
      <Field id={`${name}-words`} label={t('wishes.filters.words')}>
        <input id={`${name}-words`} type="search" name="q" defaultValue={filters.words} maxLength={200} placeholder={t('wishes.filters.words-hint')} className={control} />
      </Field>
      <Field id={`${name}-kind`} label={t('wishes.filters.kind')}>
        <Choice id={`${name}-kind`} name="kind" value={filters.kindId} empty={t('wishes.filters.any-kind')} options={view.kinds.map(({ id, name }) => ({ value: id, label: name }))} />
      </Field>
      <Field id={`${name}-country`} label={t('wishes.filters.country')}>
        <Choice id={`${name}-country`} name="country" value={filters.country} empty={t('wishes.filters.any-country')} options={view.countries.map((code) => ({ value: code, label: labelOf('country', code, t.locale) })).sort((a, b) => a.label.localeCompare(b.label, t.locale))} />
      </Field>
      <Field id={`${name}-mark`} label={t('wishes.filters.mark')}>
        <Choice id={`${name}-mark`} name="mark" value={filters.mark} empty={t('wishes.filters.any-mark')} options={markFilters.map((mark) => ({ value: mark, label: t(`wishes.filters.marks.${mark}`) }))} />
      </Field>
      <div className="flex flex-wrap gap-2">
        <button type="submit" className={buttonClass('primary')}>
          {t('wishes.filters.show')}
        </button>
        {isFiltered && (
          <a href={wishesHref(t.locale, view.event.id, {})} className={buttonClass('quiet')}>
            {t('wishes.filters.clear')}
          </a>
        )}
      </div>
    </form>
  )
}

function Field({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {children}
    </div>
  )
}

function Choice({ id, name, value, empty, options }: { id: string; name: string; value: string; empty: string; options: { value: string; label: string }[] }) {
  return (
    <select id={id} name={name} defaultValue={value} className={control}>
      <option value="">{empty}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
