import { isNotStated } from '@/lib/directory/changed-fields'
import type { Draft } from '@/lib/directory/draft'
import { stepsOf, type Step } from '@/lib/directory/entry-steps'
import { pathOf, type EntryKind } from '@/lib/directory/model'
import type { Translator } from '@/lib/platform/i18n'

type Props = { t: Translator; kind: EntryKind; entryId: string; current: string; draft: Draft }

/** The steps of the form, each with how far it is; on a phone they fold away. */
export function StepList(props: Props) {
  const { t } = props
  return (
    <>
      <nav aria-label={t('directory.form.all-steps')} className="hidden lg:block">
        <Paths {...props} />
      </nav>
      <details className="rounded-base border border-line bg-surface p-4 lg:hidden">
        <summary className="font-semibold">{t('directory.form.all-steps')}</summary>
        <nav aria-label={t('directory.form.all-steps')} className="mt-3">
          <Paths {...props} />
        </nav>
      </details>
    </>
  )
}

function Paths(props: Props) {
  const { t, kind } = props
  return (['first', 'enrich'] as const).map((path) => (
    <div key={path} className="mb-4">
      <p className="px-3 pb-1 text-sm text-ink-soft">{t(`directory.form.${path}-path`)}</p>
      <ol>
        {stepsOf[kind]
          .filter((step) => step.path === path)
          .map((step) => (
            <li key={step.key}>
              <StepLink {...props} step={step} />
            </li>
          ))}
      </ol>
    </div>
  ))
}

function StepLink({ t, kind, entryId, current, draft, step }: Props & { step: Step }) {
  const state = stateOf(step, draft)
  const isCurrent = step.key === current
  return (
    <a
      href={`/${t.locale}/${pathOf[kind]}/${entryId}/edit/${step.key}`}
      aria-current={isCurrent ? 'step' : undefined}
      className={`flex min-h-11 items-center justify-between gap-3 rounded-base px-3 py-2 text-ink no-underline hover:bg-accent-soft ${isCurrent ? 'bg-accent-soft font-semibold' : ''}`}
    >
      <span>{t(`directory.steps.${kind.toLowerCase()}.${step.key}`)}</span>
      {state && <span className="shrink-0 text-sm font-normal text-ink-soft">{t(`directory.form.${state}`)}</span>}
    </a>
  )
}

/** Currency, time zone and language have an answer from the start and say nothing about a step. */
const givenAtFirst = ['currency', 'timeZone', 'language']

function stateOf(step: Step, draft: Draft): 'answered' | 'partly' | 'open' | null {
  const asked = step.fields.filter((field) => !givenAtFirst.includes(field))
  if (asked.length === 0) return null
  const stated = asked.filter((field) => !isNotStated(draft[field])).length
  return stated === asked.length ? 'answered' : stated === 0 ? 'open' : 'partly'
}
