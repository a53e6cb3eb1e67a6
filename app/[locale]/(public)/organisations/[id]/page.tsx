import type { Metadata } from 'next'
import { cache } from 'react'
import { OrganisationDetail } from '@/components/entries-view/organisation-detail'
import { getOrganisation } from '@/lib/directory/queries'
import { currentActor } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'

type Props = { params: Promise<LocaleParams & { id: string }> }

const load = cache(async (locale: string, id: string) => orNotFound(getOrganisation(await currentActor(), id, locale)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await pageLocale(params)
  const { id, name, summary } = await load(locale, (await params).id)
  const description = summary || t('browse.organisations.lead')
  return { title: name, description, alternates: { canonical: `/${locale}/organisations/${id}` }, openGraph: { title: name, description, type: 'profile', siteName: t('common.name') } }
}

export default async function OrganisationPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  return <OrganisationDetail t={t} locale={locale} organisation={await load(locale, (await params).id)} />
}
