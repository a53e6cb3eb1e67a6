import type { ReactNode } from 'react'
import { RegistrationFields, personRow } from '@/components/events/registration-fields'
import { RegistrationHistory } from '@/components/events/registration-history'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { Checkbox, TextArea } from '@/components/ui/fields'
import { Banner, ButtonLink, Card, type Tone } from '@/components/ui/layout'
import type { PersonActor } from '@/lib/accounts/model'
import type { RegistrationState } from '@/lib/events/model'
import { canMove } from '@/lib/events/registrations/registration-moves'
import type { BringableEntry, KindView, RegistrationEventView, RegistrationView } from '@/lib/events/registrations/registration-queries'
import { formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { answerOrganiserAction, connectRegistrationAction, submitRegistrationAction, updateRegistrationAction, withdrawParticipantAction, withdrawRegistrationAction } from './actions'

type Props = { t: Translator; event: RegistrationEventView; registration: RegistrationView; entries: BringableEntry[]; kinds: KindView[]; actor: PersonActor; newEntry: { href: string; label: string } | null; done: string }

const tones: Record<RegistrationState, Tone> = { INVITED: 'attention', SUBMITTED: 'accent', QUESTIONED: 'attention', CONFIRMED: 'accent', WAITING: 'attention', REFUSED: 'plain', WITHDRAWN: 'plain' }
const doneKeys = ['submitted', 'saved', 'answered', 'confirmed', 'waiting', 'withdrawn', 'person', 'connected']

/** How a registration stands, what is missing, what comes next; then the form, and the way out. */
export function OwnRegistration(props: Props) {
  const { t, event, registration, actor, done } = props
  const text = (key: string, params?: Record<string, string | number>) => t(`registrations.own.${key}`, params)
  const errorTitle = t('errors.summary', { count: 1 })
  const { state } = registration
  const isLiving = canMove('withdraw', state)
  const isRunning = event.window !== 'over' && event.window !== 'cancelled' && event.window !== 'not-published'
  const canEdit = isRunning && (canMove('edit', state) || state === 'INVITED' || (state === 'WITHDRAWN' && event.window === 'open'))
  const question = registration.steps.filter((step) => step.kind === 'asked').at(-1)
  const refusal = registration.steps.filter((step) => step.kind === 'refused').at(-1)
  const hidden = (
    <>
      <input type="hidden" name="eventId" value={event.id} />
      <input type="hidden" name="registrationId" value={registration.id} />
    </>
  )
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      {doneKeys.includes(done) && (
        <p role="status" className="rounded-base border border-line bg-accent-soft p-4">
          {text(`done.${done}`, { organisation: registration.organisationName })}
        </p>
      )}
      {(event.window === 'cancelled' || event.window === 'over') && <Banner tone="attention" title={text(`window.${event.window}`)} />}
      <Banner tone={tones[state]} title={text(`state.${state}.title`, { place: registration.place ?? 0 })}>
        <p>{text(`state.${state}.text`, { organiser: event.organiser, organisation: registration.organisationName, kind: registration.kindName })}</p>
        <p className="mt-1 text-sm">{text('since', { at: formatMoment(t.locale, registration.stateAt, event.timeZone) })}</p>
        {state === 'REFUSED' && refusal && <Quoted title={text('reason')}>{refusal.text}</Quoted>}
        {state === 'QUESTIONED' && question && <Quoted title={text('question', { organiser: event.organiser })}>{question.text}</Quoted>}
        {state === 'CONFIRMED' && isRunning && (
          <div className="mt-4 flex flex-wrap gap-3">
            <ButtonLink href={`/${t.locale}/events/${event.id}/wishes`}>{text('links.wishes')}</ButtonLink>
            <ButtonLink href={`/${t.locale}/events/${event.id}/agenda`} kind="secondary">
              {text('links.agenda')}
            </ButtonLink>
          </div>
        )}
      </Banner>
      {state === 'QUESTIONED' && isRunning && (
        <ActionForm action={answerOrganiserAction} locale={t.locale} errorTitle={errorTitle} className="flex flex-col gap-4">
          {hidden}
          <TextArea name="text" label={text('answer')} hint={text('answer-hint')} rows={4} maxLength={2000} />
          <div>
            <SubmitButton>{text('send-answer')}</SubmitButton>
          </div>
        </ActionForm>
      )}
      {isLiving && isRunning && <Gaps t={t} event={event} registration={registration} />}
      {isLiving && isRunning && state !== 'INVITED' && <Next t={t} event={event} registration={registration} />}
      {isLiving && registration.organisationId === null && isRunning && <Connect t={t} event={event} registration={registration} actor={actor} hidden={hidden} />}
      {canEdit && <Form {...props} />}
      {isLiving && isRunning && <Withdraw t={t} event={event} registration={registration} hidden={hidden} />}
      {registration.steps.length > 0 && (
        <section aria-labelledby="history-title">
          <h2 id="history-title" className="mb-4">
            {text('history')}
          </h2>
          <RegistrationHistory t={t} steps={registration.steps} timeZone={event.timeZone} organiser={event.organiser} />
        </section>
      )}
    </div>
  )
}

function Quoted({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mt-3">
      <p className="font-semibold">{title}</p>
      <blockquote className="mt-1 border-l-2 border-line-strong pl-4 whitespace-pre-line">{children}</blockquote>
    </div>
  )
}

function Gaps({ t, event, registration }: { t: Translator; event: RegistrationEventView; registration: RegistrationView }) {
  if (registration.gaps.length === 0) return null
  const words = registration.gaps.map((gap) => {
    const name = 'name' in gap ? gap.name : ''
    const question = 'questionId' in gap ? (event.questions.find((one) => one.id === gap.questionId)?.label ?? '') : ''
    return t(`registrations.own.gaps.${gap.code}`, { name, question })
  })
  return (
    <Card aria-labelledby="gaps-title">
      <h2 id="gaps-title">{t('registrations.own.gaps.title')}</h2>
      <ul className="measure mt-3 flex list-disc flex-col gap-2 pl-5">
        {words.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  )
}

function Next({ t, event, registration }: { t: Translator; event: RegistrationEventView; registration: RegistrationView }) {
  const at = (date: Date) => formatMoment(t.locale, date, event.timeZone)
  const text = (key: string, params?: Record<string, string>) => t(`registrations.own.next.${key}`, params)
  const isIn = registration.state === 'CONFIRMED'
  const lines = [
    ...(event.closesAt && event.window === 'open' ? [text('closes', { at: at(event.closesAt) })] : []),
    ...(isIn ? [event.wishesCloseAt ? text('wishes', { at: at(event.wishesCloseAt) }) : text('wishes-open'), text('agenda')] : []),
  ]
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="next-title">
      <h2 id="next-title">{text('title')}</h2>
      <ul className="measure mt-3 flex list-disc flex-col gap-2 pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

function Connect({ t, event, registration, actor, hidden }: { t: Translator; event: RegistrationEventView; registration: RegistrationView; actor: PersonActor; hidden: ReactNode }) {
  const text = (key: string, params?: Record<string, string>) => t(`registrations.own.connect.${key}`, params)
  const here = `/${t.locale}/events/${event.id}/registration`
  return (
    <Card aria-labelledby="connect-title">
      <h2 id="connect-title">{text('title')}</h2>
      {actor.organisation ? (
        <>
          <p className="measure my-3">{text('text', { organisation: registration.organisationName, account: actor.organisation.name })}</p>
          <ActionForm action={connectRegistrationAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })}>
            {hidden}
            <div>
              <SubmitButton kind="secondary">{text('button', { account: actor.organisation.name })}</SubmitButton>
            </div>
          </ActionForm>
        </>
      ) : (
        <>
          <p className="measure my-3">{text('none')}</p>
          <ButtonLink kind="secondary" href={`/${t.locale}/organisations/new?next=${encodeURIComponent(here)}`}>
            {t('registrations.own.add-organisation')}
          </ButtonLink>
        </>
      )}
    </Card>
  )
}

function Form({ t, event, registration, entries, kinds, newEntry }: Props) {
  const { state } = registration
  const isNew = state === 'INVITED' || state === 'WITHDRAWN'
  const label = state === 'INVITED' ? 'accept' : state === 'WITHDRAWN' ? 'resubmit' : 'save'
  return (
    <section aria-labelledby="form-title">
      <h2 id="form-title" className="mb-6 text-2xl">
        {t('registrations.own.form-title')}
      </h2>
      {/* A new revision is a new form: what was typed into the last one has been saved. */}
      <ActionForm key={registration.revision} action={isNew ? submitRegistrationAction : updateRegistrationAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col gap-10">
        <input type="hidden" name="eventId" value={event.id} />
        <input type="hidden" name="registrationId" value={registration.id} />
        <input type="hidden" name="revision" value={registration.revision} />
        <RegistrationFields t={t} event={event} registration={registration} people={registration.people.map(personRow)} kinds={state === 'WITHDRAWN' ? kinds : []} entries={entries} newEntry={registration.organisationId ? newEntry : null} />
        <div>
          <SubmitButton>{t(`registrations.own.${label}`)}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}

function Withdraw({ t, event, registration, hidden }: { t: Translator; event: RegistrationEventView; registration: RegistrationView; hidden: ReactNode }) {
  const text = (key: string, params?: Record<string, string>) => t(`registrations.own.withdraw.${key}`, params)
  const errorTitle = t('errors.summary', { count: 1 })
  return (
    <details className="border-t border-line pt-4">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold text-accent">{text('title')}</summary>
      <div className="flex flex-col gap-6 pt-3">
        <p className="measure">{text('lead')}</p>
        {registration.people.length > 1 && (
          <ul className="flex flex-col gap-3">
            {registration.people.map((person) => (
              <li key={person.id}>
                <ActionForm action={withdrawParticipantAction} locale={t.locale} errorTitle={errorTitle} className="flex flex-col gap-2">
                  <input type="hidden" name="eventId" value={event.id} />
                  <input type="hidden" name="registrationId" value={registration.id} />
                  <input type="hidden" name="participantId" value={person.id} />
                  <div>
                    <SubmitButton kind="secondary">{text('person', { name: person.name })}</SubmitButton>
                  </div>
                </ActionForm>
              </li>
            ))}
          </ul>
        )}
        <ActionForm action={withdrawRegistrationAction} locale={t.locale} errorTitle={errorTitle} className="flex flex-col gap-3">
          {hidden}
          <Checkbox name="sure" label={text('sure', { organisation: registration.organisationName })} />
          <div>
            <SubmitButton kind="danger">{text(registration.state === 'INVITED' ? 'decline' : 'all')}</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </details>
  )
}
