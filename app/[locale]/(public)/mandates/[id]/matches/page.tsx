import type { Metadata } from 'next'
import { RankingPage } from '@/components/matches/ranking-page'
import { listPairStandings } from '@/lib/introductions/ask-queries'
import { readRankingOptions } from '@/lib/matching/schemas'
import { getRanking } from '@/lib/matching/queries'
import { currentActor } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type Search } from '@/lib/web/page'

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('matches.title.MANDATE') }
}

export default async function MatchesPage({ params, searchParams }: Props) {
  const { t } = await pageLocale(params)
  const options = readRankingOptions(await searchParams)
  const actor = await currentActor()
  const ranking = await orNotFound(getRanking(actor, 'MANDATE', (await params).id, options))
  const standings = await listPairStandings(actor, ranking.entry.id, ranking.matches.map(({ other }) => other.id))
  return <RankingPage t={t} ranking={ranking} standings={standings} {...options} />
}
