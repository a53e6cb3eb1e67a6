import { pointsText } from '@/lib/matching/sentences'
import { Exclusions } from '@/components/matches/exclusions'
import { ButtonLink } from '@/components/ui/layout'
import type { AskOption } from '@/lib/introductions/ask-queries'
import type { Translator } from '@/lib/platform/i18n'

/** One's own entries that could be meant, the best match on top; those that are left out say why and come last. */
export function OwnChoice({ t, options, hrefOf }: { t: Translator; options: readonly AskOption[]; hrefOf: (ownId: string) => string }) {
  return (
    <ul className="divide-y divide-line rounded-base border border-line bg-surface">
      {options.map(({ own, match, standing }) => (
        <li key={own.id} className="flex flex-wrap items-center justify-between gap-3 p-4 sm:px-5">
          <div className="min-w-0">
            <p className="font-semibold" lang={own.language || undefined}>
              {own.title}
            </p>
            {match && (
              <p className="text-sm text-ink-soft">
                {t(`matches.strength.${match.strength}`)}, {t('introductions.ask.choose-score', { score: pointsText(t, match.score) })}
              </p>
            )}
            {match && (
              <div className="text-sm">
                <Exclusions t={t} match={match} />
              </div>
            )}
          </div>
          {standing.state === 'introduced' ? (
            <a href={`/${t.locale}/introductions/${standing.introductionId}`}>
              {t('introductions.card.see-state', { state: t(`introductions.state.${standing.introductionState}`) })}
            </a>
          ) : (
            <ButtonLink kind="secondary" href={hrefOf(own.id)}>
              {t('introductions.ask.choose')} <span className="sr-only">{own.title}</span>
            </ButtonLink>
          )}
        </li>
      ))}
    </ul>
  )
}
