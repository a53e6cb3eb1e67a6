import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { ButtonLink, Card } from '@/components/ui/layout'
import type { BrowsePage } from '@/lib/directory/browse-params'
import { formatDate } from '@/lib/platform/format'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'

type SavedSearch = { id: string; page: BrowsePage; name: string; query: string; createdAt: Date }
type Props = { t: Translator; locale: string; searches: SavedSearch[]; rename: FormAction; remove: FormAction }

export function SavedSearches({ t, locale, searches, rename, remove }: Props) {
  return (
    <ul className="flex flex-col gap-4">
      {searches.map((search) => (
        <Card as="li" key={search.id}>
          <div className="flex flex-wrap items-start justify-between gap-4">
            <div className="min-w-0">
              <h2 className="text-lg">{search.name}</h2>
              <p className="text-sm text-ink-soft">
                {t(`browse.saved-searches.page.${search.page}`)}: {askedFor(search.query) || t('browse.saved-searches.everything')}
              </p>
              <p className="text-sm text-ink-soft">{t('browse.saved-searches.saved-on', { date: formatDate(locale, search.createdAt) })}</p>
            </div>
            <ButtonLink href={`/${locale}/${search.page}${search.query ? `?${search.query}` : ''}`}>
              {t('browse.saved-searches.open')}
              <span className="sr-only">: {search.name}</span>
            </ButtonLink>
          </div>
          <div className="mt-3 flex flex-wrap items-start gap-x-6 gap-y-2">
            <details>
              <summary className="py-2 text-accent underline" aria-label={t('browse.saved-searches.named', { action: t('browse.saved-searches.rename'), name: search.name })}>
                {t('browse.saved-searches.rename')}
              </summary>
              <ActionForm id={`rename-${search.id}`} action={rename} locale={locale} errorTitle={t('errors.summary', { count: 1 })} className="mt-2 flex flex-col gap-3">
                <input type="hidden" name="id" value={search.id} />
                <label className="flex flex-col gap-1.5 font-semibold">
                  {t('browse.saved-searches.name')}
                  <input name="name" defaultValue={search.name} maxLength={80} required className="min-h-11 rounded-base border border-line-strong bg-surface px-3 font-normal" />
                </label>
                <SubmitButton kind="secondary">{t('browse.saved-searches.rename-submit')}</SubmitButton>
              </ActionForm>
            </details>
            <ActionForm action={remove} locale={locale} errorTitle={t('errors.summary', { count: 1 })} className="ml-auto">
              <input type="hidden" name="id" value={search.id} />
              <SubmitButton kind="danger">
                {t('browse.saved-searches.delete')}
                <span className="sr-only">: {search.name}</span>
              </SubmitButton>
            </ActionForm>
          </div>
        </Card>
      ))}
    </ul>
  )
}

/** The words and codes of a query, as far as they can be read without the page. */
const askedFor = (query: string): string => [...new URLSearchParams(query).values()].join(', ')
