import type { Metadata } from 'next'
import { WhatIfPage } from '@/components/matches/what-if-page'
import { readAnswers } from '@/lib/matching/schemas'
import { getWhatIf } from '@/lib/matching/what-if-queries'
import { now } from '@/lib/platform/clock'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type Search } from '@/lib/web/page'

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('matches.what-if.title') }
}

export default async function OfferingWhatIfPage({ params, searchParams }: Props) {
  const [{ locale, t }, { id }] = [await pageLocale(params), await params]
  const actor = await personOrSignIn(locale, `/${locale}/offerings/${id}/what-if`)
  const answers = readAnswers(await searchParams)
  const view = await orNotFound(getWhatIf(actor, id, answers))
  return <WhatIfPage t={t} view={view} answers={answers} today={now().toISOString().slice(0, 10)} />
}
