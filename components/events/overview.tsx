import { Badge, Facts, type Tone } from '@/components/ui/layout'
import type { Step, StepState } from '@/lib/events/preparing/overview-steps'
import type { OverviewView } from '@/lib/events/preparing/settings-queries'
import { formatDate, formatList, formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { daysText } from './event-words'

const tones: Record<StepState, Tone> = { done: 'plain', todo: 'accent', attention: 'attention', later: 'plain', optional: 'plain' }

/** What is to do, in the order in which it is needed. */
export function Steps({ t, eventId, steps }: { t: Translator; eventId: string; steps: readonly Step[] }) {
  return (
    <ol className="mt-3 divide-y divide-line border-y border-line">
      {steps.map((step) => (
        <li key={step.name} className="flex items-start justify-between gap-4 py-3">
          <div className="min-w-0">
            <p className={step.state === 'later' ? 'text-ink-soft' : 'font-semibold'}>
              <a href={`/${t.locale}/organise/${eventId}${step.page}`}>{t(`events.overview.steps.${step.name}`)}</a>
            </p>
            <p className="text-sm text-ink-soft">{t(`events.overview.notes.${step.note}`, noteParams(t, step))}</p>
          </div>
          <Badge tone={tones[step.state]}>{t(`events.overview.step-states.${step.state}`)}</Badge>
        </li>
      ))}
    </ol>
  )
}

/** The parts that are missing are names of their own. */
const noteParams = (t: Translator, { params }: Step) => (typeof params.parts === 'string' ? { ...params, parts: formatList(t.locale, params.parts.split(' ').map((part) => t(`events.overview.parts.${part}`))) } : params)

export function KeyFacts({ t, overview }: { t: Translator; overview: OverviewView }) {
  const { event, numbers } = overview
  const moment = (at: Date | null, otherwise: string) => (at ? formatMoment(t.locale, at, event.timeZone) : t(`events.overview.facts.${otherwise}`))
  const fact = (name: string, value: string | number) => ({ name: t(`events.overview.facts.${name}`), value })
  return (
    <>
      <section aria-labelledby="dates">
        <h2 id="dates" className="mb-3">{t('events.overview.dates')}</h2>
        <Facts
          rows={[
            fact('days', daysText(t, event)),
            fact('opens', moment(event.registrationOpensAt, 'at-once')),
            fact('closes', moment(event.registrationClosesAt, 'not-said')),
            fact('wishes', moment(event.wishesCloseAt, 'not-said')),
            ...(event.publishedAt ? [{ name: t('events.states.OPEN'), value: formatDate(t.locale, event.publishedAt, event.timeZone) }] : []),
          ]}
        />
      </section>
      <section aria-labelledby="numbers">
        <h2 id="numbers" className="mb-3">{t('events.overview.numbers')}</h2>
        <Facts
          rows={[
            fact('registered', numbers.registrations.CONFIRMED ?? 0),
            fact('people', numbers.people),
            fact('slots', numbers.slots),
            fact('tables', numbers.tables),
            fact('meetings', numbers.meetings),
          ]}
        />
      </section>
    </>
  )
}
