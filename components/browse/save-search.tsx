import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { TextField } from '@/components/ui/fields'
import { browseQuery, type BrowseFilters } from '@/lib/directory/browse-params'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'

type Props = { t: Translator; locale: string; filters: BrowseFilters; isSignedIn: boolean; action: FormAction }

/** Keeps the question of the page under a name; a visitor is led to sign in and back. */
export function SaveSearch({ t, locale, filters, isSignedIn, action }: Props) {
  const query = browseQuery({ ...filters, after: null })
  const here = `/${locale}/${filters.page}${query ? `?${query}` : ''}`
  if (!isSignedIn) {
    return (
      <p className="no-print text-sm">
        <a href={`/${locale}/sign-in?next=${encodeURIComponent(here)}`}>{t('browse.save.sign-in')}</a>
      </p>
    )
  }
  return (
    <details className="no-print rounded-base border border-line bg-surface p-4">
      <summary className="font-semibold">{t('browse.save.title')}</summary>
      <ActionForm action={action} locale={locale} errorTitle={t('errors.summary', { count: 1 })} className="mt-4 flex flex-col gap-4" key={here}>
        <input type="hidden" name="page" value={filters.page} />
        <input type="hidden" name="query" value={query} />
        <TextField name="name" label={t('browse.save.name')} hint={t('browse.save.hint')} maxLength={80} />
        <p className="flex flex-wrap items-center gap-4">
          <SubmitButton kind="secondary">{t('browse.save.submit')}</SubmitButton>
          <a href={`/${locale}/searches`}>{t('browse.save.see')}</a>
        </p>
      </ActionForm>
    </details>
  )
}
