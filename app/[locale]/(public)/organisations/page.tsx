import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { BrowseView } from '@/components/browse/browse-view'
import { OrganisationRow } from '@/components/browse/organisation-row'
import { SaveSearch } from '@/components/browse/save-search'
import { browseHref, isCanonical, isUnfiltered, parseBrowse } from '@/lib/directory/browse-params'
import { browseOrganisations, rowsPerPage } from '@/lib/directory/browse-queries'
import { currentActor } from '@/lib/web/current-actor'
import { pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { saveSearchAction } from '../../(workspace)/searches/actions'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await pageLocale(params)
  const [title, description] = [t('browse.organisations.title'), t('browse.organisations.lead')]
  return { title, description, alternates: { canonical: `/${locale}/organisations` }, openGraph: { title, description, type: 'website', siteName: t('common.name') } }
}

export default async function OrganisationsPage({ params, searchParams }: Props) {
  const [{ locale, t }, given] = [await pageLocale(params), await searchParams]
  const filters = { ...parseBrowse('organisations', given), page: 'organisations' as const }
  if (!isCanonical(filters, given)) redirect(browseHref(locale, filters, { after: filters.after }))
  const [result, actor] = await Promise.all([browseOrganisations(filters, locale), currentActor()])
  return (
    <BrowseView
      {...{ t, locale, filters, result }}
      pageSize={rowsPerPage}
      isEmptyPage={isUnfiltered(filters) && result.counts.total === 0 && result.counts.states.all === 0}
      saving={<SaveSearch t={t} locale={locale} filters={filters} isSignedIn={actor.kind === 'person'} action={saveSearchAction} />}
    >
      {result.rows.map((row) => (
        <OrganisationRow key={row.id} t={t} locale={locale} row={row} labels={result.labels} />
      ))}
    </BrowseView>
  )
}
