import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { BrowseView } from '@/components/browse/browse-view'
import { EntryRow } from '@/components/browse/entry-row'
import { SaveSearch } from '@/components/browse/save-search'
import { browseHref, isCanonical, isUnfiltered, parseBrowse } from '@/lib/directory/browse-params'
import { browseEntries, rowsPerPage } from '@/lib/directory/browse-queries'
import { now } from '@/lib/platform/clock'
import { currentActor } from '@/lib/web/current-actor'
import { pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { saveSearchAction } from '../../(workspace)/searches/actions'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

/** The list of one kind of entry, with search and facets. */
export function entriesPage(page: 'needs' | 'offerings' | 'mandates') {
  async function generateMetadata({ params }: Props): Promise<Metadata> {
    const { locale, t } = await pageLocale(params)
    const [title, description] = [t(`browse.${page}.title`), t(`browse.${page}.lead`)]
    return { title, description, alternates: { canonical: `/${locale}/${page}` }, openGraph: { title, description, type: 'website', siteName: t('common.name') } }
  }

  async function Page({ params, searchParams }: Props) {
    const [{ locale, t }, given] = [await pageLocale(params), await searchParams]
    const filters = { ...parseBrowse(page, given), page }
    if (!isCanonical(filters, given)) redirect(browseHref(locale, filters, { after: filters.after }))
    const [result, actor] = await Promise.all([browseEntries(filters, locale), currentActor()])
    const at = now()
    return (
      <BrowseView
        {...{ t, locale, filters, result }}
        pageSize={rowsPerPage}
        isEmptyPage={isUnfiltered(filters) && result.counts.total === 0 && result.counts.states.all === 0}
        saving={<SaveSearch t={t} locale={locale} filters={filters} isSignedIn={actor.kind === 'person'} action={saveSearchAction} />}
      >
        {result.rows.map((row) => (
          <EntryRow key={row.id} t={t} locale={locale} row={row} labels={result.labels} at={at} />
        ))}
      </BrowseView>
    )
  }

  return { generateMetadata, Page }
}
