import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { TextArea } from '@/components/ui/fields'
import { Banner, type Tone } from '@/components/ui/layout'
import type { RegistrationState } from '@/lib/events/model'
import { canMove } from '@/lib/events/registrations/registration-moves'
import type { RegistrationEventView, RegistrationView } from '@/lib/events/registrations/registration-queries'
import { formatMoment } from '@/lib/platform/format'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'
import { askRegistrantAction, confirmRegistrationAction, moveUpAction, refuseRegistrationAction, withdrawForAction } from '../actions'

type Props = { t: Translator; event: RegistrationEventView; registration: RegistrationView }
const tones: Record<RegistrationState, Tone> = { INVITED: 'plain', SUBMITTED: 'attention', QUESTIONED: 'plain', CONFIRMED: 'accent', WAITING: 'attention', REFUSED: 'plain', WITHDRAWN: 'plain' }

/** How it stands, and what an organiser can do about it now. */
export function Decision({ t, event, registration }: Props) {
  const { state } = registration
  const text = (key: string, params?: Record<string, string | number>) => t(`registrations.organiser.one.${key}`, params)
  const answer = registration.steps.at(-1)?.kind === 'answered' ? registration.steps.at(-1)! : null
  const asked = registration.steps.filter((step) => step.kind === 'asked').at(-1)
  const isPublished = event.state === 'OPEN'
  const form = (key: string, action: FormAction, kind: 'secondary' | 'danger', isRequired = true): ReactNode => (
    <details className="border-t border-line pt-2">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold text-accent">{text(`${key}.title`)}</summary>
      <ActionForm action={action} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col gap-4 pt-2 pb-2">
        <Ids event={event} registration={registration} />
        <TextArea name="text" label={text(`${key}.label`)} hint={text(`${key}.hint`)} optional={isRequired ? undefined : t('common.optional')} rows={4} maxLength={isRequired ? 2000 : 1000} />
        <div>
          <SubmitButton kind={kind}>{text(`${key}.button`)}</SubmitButton>
        </div>
      </ActionForm>
    </details>
  )
  return (
    <div className="flex flex-col gap-4">
      <Banner tone={tones[state]} title={`${t(`registrations.states.${state}`)}${registration.place ? `, ${text('in-line', { place: registration.place })}` : ''}`}>
        <p className="text-sm">{t('registrations.own.since', { at: formatMoment(t.locale, registration.stateAt, event.timeZone) })}</p>
        {asked && (state === 'QUESTIONED' || answer) && <Quoted title={text('asked')}>{asked.text}</Quoted>}
        {answer && state === 'SUBMITTED' && <Quoted title={text('answered', { name: answer.by })}>{answer.text}</Quoted>}
      </Banner>
      {!isPublished && <Banner tone="attention">{text(event.state === 'DRAFT' ? 'not-published' : 'cancelled')}</Banner>}
      {isPublished && (
        <div className="flex flex-col gap-2">
          {canMove('confirm', state) && (
            <ActionForm action={confirmRegistrationAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="mb-2 flex flex-col gap-2">
              <Ids event={event} registration={registration} />
              {event.isFull && <p className="text-ink-soft">{text('full')}</p>}
              <div>
                <SubmitButton>{text(state === 'REFUSED' || state === 'WITHDRAWN' ? 'confirm-after-all' : 'confirm')}</SubmitButton>
              </div>
            </ActionForm>
          )}
          {canMove('moveUp', state) && (
            <ActionForm action={moveUpAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="mb-2 flex flex-col gap-2">
              <Ids event={event} registration={registration} />
              <p className="text-ink-soft">{t('registrations.organiser.waiting.lead')}</p>
              <div>
                <SubmitButton kind="secondary">{t('registrations.organiser.waiting.up')}</SubmitButton>
              </div>
            </ActionForm>
          )}
          {canMove('ask', state) && form('ask', askRegistrantAction, 'secondary')}
          {canMove('refuse', state) && form('refuse', refuseRegistrationAction, 'danger')}
          {canMove('withdraw', state) && form('withdraw', withdrawForAction, 'danger', false)}
        </div>
      )}
    </div>
  )
}

const Ids = ({ event, registration }: Omit<Props, 't'>) => (
  <>
    <input type="hidden" name="eventId" value={event.id} />
    <input type="hidden" name="registrationId" value={registration.id} />
  </>
)

function Quoted({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mt-3">
      <p className="font-semibold">{title}</p>
      <blockquote className="mt-1 border-l-2 border-line-strong pl-4 whitespace-pre-line">{children}</blockquote>
    </div>
  )
}
