import type { Metadata } from 'next'
import { CounterpartPage } from '@/components/matches/counterpart-search'
import { searchCounterparts } from '@/lib/matching/pair-queries'
import { readCounterpartWords } from '@/lib/matching/schemas'
import { currentActor } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type Search } from '@/lib/web/page'

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('matches.search.title-OFFERING'), robots: { index: false } }
}

export default async function PairsPage({ params, searchParams }: Props) {
  const { t } = await pageLocale(params)
  const words = readCounterpartWords(await searchParams)
  return <CounterpartPage t={t} search={await orNotFound(searchCounterparts(await currentActor(), 'OFFERING', (await params).id, words))} />
}
