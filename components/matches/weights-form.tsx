import { buttonClass } from '@/components/ui/button-class'
import { criteriaOfNeeds, mostWeight, usualWeight, type WeightProblem } from '@/lib/matching/weight-limits'
import type { Weights } from '@/lib/matching/weights'
import type { Translator } from '@/lib/platform/i18n'
import { criterionName, pointsText } from '@/lib/matching/sentences'

type Props = { t: Translator; path: string; typed: Weights; inForce: Weights; problems: readonly WeightProblem[] }

/** Points by criterion, sent as an address: the page that comes back shows what would move. */
export function WeightsForm({ t, path, typed, inForce, problems }: Props) {
  return (
    <form method="get" action={path} className="flex flex-col gap-5">
      {problems.length > 0 && (
        <div role="alert" className="rounded-base border-2 border-danger bg-danger-soft p-4">
          <p className="font-semibold text-danger">{t('matches.weights.problems')}</p>
          <ul className="mt-1 flex list-disc flex-col gap-1 pl-5">
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{problemText(t, problem)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {criteriaOfNeeds.map((criterion) => (
          <div key={criterion} className="flex flex-col gap-1">
            <label htmlFor={`weight-${criterion}`} className="font-semibold">
              {criterionName(t, criterion)}
            </label>
            <p id={`weight-${criterion}-hint`} className="text-sm text-ink-soft">
              {t('matches.weights.hint', { usual: pointsText(t, usualWeight(criterion)), most: pointsText(t, mostWeight(criterion)), now: pointsText(t, inForce[criterion] ?? 0) })}
            </p>
            <input
              id={`weight-${criterion}`}
              name={criterion}
              type="number"
              min={0}
              max={mostWeight(criterion)}
              step="any"
              required
              defaultValue={Math.round((typed[criterion] ?? 0) * 10) / 10}
              aria-describedby={`weight-${criterion}-hint`}
              className="min-h-11 w-32 rounded-base border border-line-strong bg-surface px-3 py-2"
            />
          </div>
        ))}
      </div>
      <p className="flex flex-wrap items-center gap-3">
        <button type="submit" className={buttonClass('primary')}>
          {t('matches.weights.preview')}
        </button>
        <a href={`${path}?usual=1`} className={buttonClass('quiet')}>
          {t('matches.weights.usual')}
        </a>
      </p>
    </form>
  )
}

function problemText(t: Translator, problem: WeightProblem): string {
  if (problem.code === 'too-heavy') {
    return t('matches.weights.problem.too-heavy', { criterion: criterionName(t, problem.criterion), points: pointsText(t, problem.points), most: pointsText(t, problem.most) })
  }
  return t(`matches.weights.problem.${problem.code}`, problem.code === 'texts-too-light' ? { points: pointsText(t, problem.points) } : {})
}
