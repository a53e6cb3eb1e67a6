import type { Metadata } from 'next'
import { SavedSearches } from '@/components/browse/saved-searches'
import { ButtonLink, EmptyState, PageHeader } from '@/components/ui/layout'
import { listSavedSearches } from '@/lib/directory/queries'
import { personOrSignIn } from '@/lib/web/current-actor'
import { pageLocale, type LocaleParams } from '@/lib/web/page'
import { deleteSearchAction, renameSearchAction } from './actions'

type Props = { params: Promise<LocaleParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('browse.saved-searches.title') }
}

export default async function SavedSearchesPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const searches = await listSavedSearches(await personOrSignIn(locale, `/${locale}/searches`))
  return (
    <>
      <PageHeader title={t('browse.saved-searches.title')} lead={t('browse.saved-searches.lead')} />
      {searches.length > 0 ? (
        <SavedSearches t={t} locale={locale} searches={searches} rename={renameSearchAction} remove={deleteSearchAction} />
      ) : (
        <EmptyState
          title={t('browse.saved-searches.empty')}
          action={
            <>
              <ButtonLink href={`/${locale}/needs`}>{t('browse.browse-needs')}</ButtonLink>
              <ButtonLink href={`/${locale}/offerings`} kind="secondary">
                {t('browse.browse-offerings')}
              </ButtonLink>
            </>
          }
        >
          {t('browse.saved-searches.empty-explained')}
        </EmptyState>
      )}
    </>
  )
}
