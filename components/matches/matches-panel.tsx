import { ButtonLink } from '@/components/ui/layout'
import { MatchAction } from '@/components/introductions/match-action'
import { pathOf } from '@/lib/directory/model'
import type { AskOption } from '@/lib/introductions/ask-queries'
import type { Match } from '@/lib/matching/finding'
import type { SideView } from '@/lib/matching/side-view'
import type { Translator } from '@/lib/platform/i18n'
import { MatchCard } from './match-card'

type Props = {
  t: Translator
  entry: SideView
  /** Whether the reader may open the whole ranked list. */
  seesRanking: boolean
  /** The reader's own entries before this one. */
  own: { own: SideView; match: Match }[]
  /** Which of them could ask its owner. */
  options: readonly AskOption[]
}

const shown = 2

/** On the page of an entry: the way to its ranked list, and how the reader's own entries stand to it. */
export function MatchesPanel({ t, entry, seesRanking, own, options }: Props) {
  if (!seesRanking && own.length === 0) return null
  const isNeed = entry.kind === 'NEED'
  return (
    <section aria-labelledby={own.length > 0 ? 'own-matches' : undefined} className="no-print flex flex-col gap-4">
      {seesRanking && (
        <p>
          <ButtonLink href={`/${t.locale}/${pathOf[entry.kind]}/${entry.id}/matches`}>{t(`matches.see-ranking-${entry.kind}`)}</ButtonLink>
        </p>
      )}
      {own.length > 0 && (
        <>
          <h2 id="own-matches">{t(isNeed ? 'matches.own-title' : 'matches.own-title-needs')}</h2>
          <p className="text-ink-soft">{t(isNeed ? 'matches.own-lead' : 'matches.own-lead-needs')}</p>
          <ul className="flex flex-col gap-5">
            {own.slice(0, shown).map(({ own: mine, match }) => (
              <li key={mine.id}>
                <MatchCard
                  t={t}
                  asking={isNeed ? entry : mine}
                  offering={isNeed ? mine : entry}
                  match={match}
                  viewer={isNeed ? 'supplier' : 'buyer'}
                  open={isNeed ? 'offering' : 'asking'}
                  editPath={`/${t.locale}/${pathOf[mine.kind]}/${mine.id}/edit`}
                  actions={<MatchAction t={t} kind="secondary" seekingId={isNeed ? entry.id : mine.id} offeringId={isNeed ? mine.id : entry.id} standing={options.find((one) => one.own.id === mine.id)?.standing} />}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

