import type { StepView } from '@/lib/events/registrations/registration-queries'
import { formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'

/** What happened to a registration, newest first, in words with a who and a when. */
export function RegistrationHistory({ t, steps, timeZone, organiser }: { t: Translator; steps: readonly StepView[]; timeZone: string; /** Who the organisers are to participants. */ organiser: string }) {
  return (
    <ol className="flex flex-col gap-3">
      {[...steps].reverse().map((step, at) => {
        const by = step.by || (step.isOrganiser ? organiser : '')
        const params = { what: t(`registrations.steps.${step.kind}`), at: formatMoment(t.locale, step.at, timeZone), by }
        return (
          <li key={at} className="border-l-2 border-line-strong pl-4">
            <p>{t(by === '' ? 'registrations.steps.line' : 'registrations.steps.line-by', params)}</p>
            {step.text !== '' && <p className="measure whitespace-pre-line text-ink-soft">{step.text}</p>}
          </li>
        )
      })}
    </ol>
  )
}
