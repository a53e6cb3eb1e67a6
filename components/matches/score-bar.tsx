import type { Match } from '@/lib/matching/finding'
import type { Translator } from '@/lib/platform/i18n'
import { pointsText } from '@/lib/matching/sentences'

/** The score as a short bar and as a word, and how much of it could be judged. */
export function ScoreBar({ t, match }: { t: Translator; match: Pick<Match, 'score' | 'strength' | 'certainty'> }) {
  const score = pointsText(t, match.score)
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="text-lg font-semibold">{t(`matches.strength.${match.strength}`)}</span>
        <span className="tabular text-sm text-ink-soft">{t('matches.score', { score })}</span>
      </p>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="h-1.5 w-full" aria-hidden="true">
        <rect width="100" height="4" rx="2" className="fill-sunken stroke-line-strong" strokeWidth="0.3" />
        <rect width={Math.min(100, match.score)} height="4" rx="2" className="fill-accent" />
      </svg>
      <p className="text-sm text-ink-soft">
        {t('matches.certainty', { share: match.certainty })}
        {match.certainty < 0.5 && ` ${t('matches.uncertain')}`}
      </p>
    </div>
  )
}
