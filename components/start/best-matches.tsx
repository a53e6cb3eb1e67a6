import { EmptyState } from '@/components/ui/layout'
import { sidePath } from '@/components/matches/side-facts'
import { leadingReasons, pointsText, type Viewer } from '@/lib/matching/sentences'
import type { EntryKind } from '@/lib/directory/model'
import type { Match } from '@/lib/matching/finding'
import type { SideView } from '@/lib/matching/side-view'
import type { Translator } from '@/lib/platform/i18n'

type Best = { entry: SideView; matches: { match: Match; other: SideView }[]; total: number }

const viewers: Record<EntryKind, Viewer> = { OFFERING: 'supplier', NEED: 'buyer', MANDATE: 'investor' }

/** The best matches of one's own entries as short rows; the whole card is a click away. */
export function BestMatches({ t, best }: { t: Translator; best: Best[] }) {
  return (
    <section aria-labelledby="best-matches" className="flex flex-col gap-6">
      <h2 id="best-matches">{t('start.matches')}</h2>
      {best.map(({ entry, matches, total }) => (
        <div key={entry.id} className="flex flex-col gap-3">
          <h3 className="text-base" lang={entry.language || undefined}>
            {t('start.matches-for', { title: entry.title })}
          </h3>
          {matches.length === 0 ? (
            <EmptyState title={t('start.no-matches')} />
          ) : (
            <ul className="divide-y divide-line rounded-base border border-line bg-surface">
              {matches.map(({ match, other }) => (
                <li key={match.id} className="grid gap-x-8 gap-y-2 p-4 sm:grid-cols-[1fr_1fr] sm:p-5">
                  <div>
                    <a href={sidePath(t.locale, other)} lang={other.language || undefined} className="font-semibold">
                      {other.title}
                    </a>
                    <p className="text-sm text-ink-soft">{other.owner}</p>
                  </div>
                  <div>
                    <p className="font-semibold">
                      {t(`matches.strength.${match.strength}`)}{' '}
                      <span className="tabular text-sm font-normal text-ink-soft">{t('matches.score-short', { score: pointsText(t, match.score) })}</span>
                    </p>
                    <p className="text-sm">{leadingReasons(t, match, viewers[entry.kind])[0]}</p>
                  </div>
                </li>
              ))}
            </ul>
          )}
          {total > 0 && (
            <p>
              <a href={`${sidePath(t.locale, entry)}/matches`}>{t('start.matches-all', { count: total })}</a>
            </p>
          )}
        </div>
      ))}
    </section>
  )
}
