import { differences } from '@/lib/matching/weight-limits'
import type { Weights } from '@/lib/matching/weights'
import { formatDate, formatList } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { criterionName, pointsText } from '@/lib/matching/sentences'

type Change = { id: string; at: Date; reason: string; weights: Weights | null; by: string | null }

/** Who let the criteria weigh otherwise, when and why, the newest first. */
export function WeightsHistory({ t, history }: { t: Translator; history: Change[] }) {
  return (
    <section aria-labelledby="weights-history" className="flex flex-col gap-3">
      <h2 id="weights-history">{t('matches.weights.history')}</h2>
      {history.length === 0 ? (
        <p className="text-ink-soft">{t('matches.weights.history-empty')}</p>
      ) : (
        <ol className="divide-y divide-line border-y border-line">
          {history.map(({ id, at, by, reason, weights }) => (
            <li key={id} className="flex flex-col gap-0.5 py-3">
              <p className="font-semibold">{t('matches.weights.history-by', { date: formatDate(t.locale, at), by: by ?? t('matches.weights.somebody') })}</p>
              <p className="measure">{reason}</p>
              <p className="measure text-sm text-ink-soft">{weights ? differencesText(t, weights) : t('matches.weights.back-to-usual')}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

export const differencesText = (t: Translator, weights: Weights): string =>
  formatList(
    t.locale,
    differences(weights).map(({ criterion, weight, usual }) => t('matches.weights.difference', { criterion: criterionName(t, criterion), weight: pointsText(t, weight), usual: pointsText(t, usual) })),
  )
