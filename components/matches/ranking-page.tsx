import { Banner, ButtonLink, EmptyState, PageHeader } from '@/components/ui/layout'
import { MatchAction } from '@/components/introductions/match-action'
import type { EntryKind } from '@/lib/directory/model'
import type { PairStanding } from '@/lib/introductions/ask-queries'
import type { Match } from '@/lib/matching/finding'
import type { SideView } from '@/lib/matching/side-view'
import type { Translator } from '@/lib/platform/i18n'
import { CounterpartForm } from './counterpart-search'
import { MatchCard } from './match-card'
import { NotUsed } from './not-used'
import { sidePath } from './side-facts'
import type { Viewer } from '@/lib/matching/sentences'

type Ranked = { match: Match; other: SideView }
type Props = {
  t: Translator
  ranking: { entry: SideView; matches: Ranked[]; excluded: Ranked[]; total: number; isOwn: boolean; isPublished: boolean; canWeigh: boolean }
  limit: number
  withArchive: boolean
  /** How an own entry stands to those of others: whom one can ask. */
  standings: ReadonlyMap<string, PairStanding>
}

const viewerOf: Record<EntryKind, Viewer> = { NEED: 'buyer', OFFERING: 'supplier', MANDATE: 'investor' }

/** The other side of an entry, best first; what was left out stands apart with its reason. */
export function RankingPage({ t, ranking, limit, withArchive, standings }: Props) {
  const { entry, matches, excluded, total, isPublished } = ranking
  const path = sidePath(t.locale, entry)
  const viewer = ranking.isOwn ? viewerOf[entry.kind] : 'other'
  const card = ({ match, other }: Ranked) => (
    <li key={match.id}>
      <MatchCard
        t={t}
        asking={entry.kind === 'OFFERING' ? other : entry}
        offering={entry.kind === 'OFFERING' ? entry : other}
        match={match}
        viewer={viewer}
        open={entry.kind === 'OFFERING' ? 'asking' : 'offering'}
        editPath={ranking.isOwn ? `${path}/edit` : undefined}
        pairPath={isPublished && entry.kind !== 'MANDATE' ? pairPath(other) : undefined}
        actions={<MatchAction t={t} seekingId={entry.kind === 'OFFERING' ? other.id : entry.id} offeringId={entry.kind === 'OFFERING' ? entry.id : other.id} standing={standings.get(other.id)} />}
      />
    </li>
  )
  const pairPath = (other: SideView) => (entry.kind === 'NEED' ? `${path}/pairs/${other.id}` : `${sidePath(t.locale, other)}/pairs/${entry.id}`)
  const link = (query: Record<string, string>) => `${path}/matches?${new URLSearchParams(query).toString()}`
  return (
    <>
      <PageHeader title={t(`matches.title.${entry.kind}`)} lead={t(`matches.lead.${entry.kind}`)} back={{ href: path, label: t('matches.back-to', { title: entry.title }) }}>
        {ranking.canWeigh && (
          <ButtonLink kind="secondary" href={`${path}/weights`}>
            {t('matches.weights.change')}
          </ButtonLink>
        )}
        {ranking.isOwn && entry.kind === 'OFFERING' && (
          <ButtonLink kind="secondary" href={`${path}/what-if`}>
            {t('matches.what-if.link')}
          </ButtonLink>
        )}
      </PageHeader>
      <div className="flex flex-col gap-6">
        <div className="flex flex-wrap items-baseline justify-between gap-3">
          <p role="status" className="font-semibold">
            {t(entry.kind === 'OFFERING' ? 'matches.count.needs' : 'matches.count.offerings', { count: total })}
            {total > matches.length && <span className="font-normal text-ink-soft"> {t('matches.shown', { shown: matches.length })}</span>}
          </p>
          {entry.kind === 'OFFERING' && (
            <a href={link(withArchive ? {} : { archive: '1' })} className="no-print">
              {t(withArchive ? 'matches.without-archive' : 'matches.with-archive')}
            </a>
          )}
        </div>
        {matches.length === 0 ? (
          <EmptyState title={t('matches.empty-title')}>{t(`matches.empty.${entry.kind}`)}</EmptyState>
        ) : (
          <section aria-labelledby="ranked">
            <h2 id="ranked" className="sr-only">
              {t('matches.ranked')}
            </h2>
            <ol className="flex flex-col gap-5">{matches.map(card)}</ol>
          </section>
        )}
        {total > matches.length && (
          <p className="no-print">
            <ButtonLink kind="secondary" href={link({ ...(withArchive && { archive: '1' }), show: String(limit + 20) })}>
              {t('matches.more', { count: Math.min(20, total - matches.length) })}
            </ButtonLink>
          </p>
        )}
        {excluded.length > 0 && (
          <section aria-labelledby="excluded" className="mt-6 flex flex-col gap-5">
            <h2 id="excluded">{t('matches.excluded-title')}</h2>
            <Banner>{t('matches.excluded-lead')}</Banner>
            <ul className="flex flex-col gap-5">{excluded.map(card)}</ul>
          </section>
        )}
        {isPublished && entry.kind !== 'MANDATE' && <CounterpartForm t={t} entry={entry} />}
      </div>
      <NotUsed t={t} isMandate={entry.kind === 'MANDATE'} />
    </>
  )
}
