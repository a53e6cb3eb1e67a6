import type { IntroductionView } from '@/lib/introductions/view'
import { formatDate } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { nameOf } from './words'

/** What happened, by whom and when, with the words that were said. */
export function History({ t, introduction }: { t: Translator; introduction: IntroductionView }) {
  return (
    <section aria-labelledby="history" className="flex flex-col gap-3">
      <h2 id="history">{t('introductions.one.history-title')}</h2>
      <ol className="flex flex-col gap-4 border-l-2 border-line pl-5">
        {introduction.steps.map((step) => {
          const params = { what: t(`introductions.step.${step.kind}`), who: nameOf(t, introduction, step.by), name: step.name ?? '' }
          return (
            <li key={`${step.kind} ${step.at.getTime()}`} className="min-w-0">
              <p className="text-sm text-ink-soft">
                <time dateTime={step.at.toISOString()}>{formatDate(t.locale, step.at)}</time>
              </p>
              <p>{t(step.name && step.by !== 'BROKER' ? 'introductions.one.step-by-name' : 'introductions.one.step-by', params)}</p>
              {step.code && <p className="font-semibold">{t(`introductions.decline.${step.code}`)}</p>}
              {step.text && <p className="measure whitespace-pre-line">{step.text}</p>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
