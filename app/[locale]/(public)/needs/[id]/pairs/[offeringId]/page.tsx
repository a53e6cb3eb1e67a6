import type { Metadata } from 'next'
import { MatchAction } from '@/components/introductions/match-action'
import { PairPage } from '@/components/matches/pair-page'
import { listPairStandings } from '@/lib/introductions/ask-queries'
import { getPair } from '@/lib/matching/pair-queries'
import { currentActor } from '@/lib/web/current-actor'
import { orNotFound, pageLocale } from '@/lib/web/page'

type Props = { params: Promise<{ locale: string; id: string; offeringId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('matches.pair.title'), robots: { index: false } }
}

export default async function NeedPairPage({ params }: Props) {
  const { t } = await pageLocale(params)
  const { id, offeringId } = await params
  const actor = await currentActor()
  const pair = await orNotFound(getPair(actor, id, offeringId))
  const [ownId, otherId] = pair.owns === 'offering' ? [offeringId, id] : [id, offeringId]
  const standing = pair.owns ? (await listPairStandings(actor, ownId, [otherId])).get(otherId) : undefined
  return <PairPage t={t} pair={pair} actions={<MatchAction t={t} seekingId={id} offeringId={offeringId} standing={standing} />} />
}
