import type { Metadata } from 'next'
import { PairPage } from '@/components/matches/pair-page'
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
  return <PairPage t={t} pair={await orNotFound(getPair(await currentActor(), id, offeringId))} />
}
