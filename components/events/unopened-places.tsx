import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import type { RegistrationListView } from '@/lib/events/registrations/registration-list-queries'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'

/** How many have not opened their place; where they are shown, the mail to all of them once more. */
export function UnopenedPlaces({ t, eventId, unopened, showHref, action }: { t: Translator; eventId: string; unopened: RegistrationListView['unopened']; /** Null where they are shown already. */ showHref: string | null; action: FormAction }) {
  if (unopened.people === 0) return null
  const text = (key: string, params?: Record<string, number>) => t(`registrations.organiser.unopened.${key}`, params)
  const lead = text('lead', { people: unopened.people, organisations: unopened.organisations })
  if (showHref !== null) {
    return (
      <p className="text-ink-soft">
        {lead} <a href={showHref}>{text('show')}</a>
      </p>
    )
  }
  const tooSoon = unopened.people - unopened.due
  return (
    <section aria-labelledby="unopened-title">
      <h2 id="unopened-title">{text('title')}</h2>
      <p className="measure mt-1 mb-4 text-ink-soft">
        {lead} {unopened.canSend && tooSoon > 0 && text(unopened.due === 0 ? 'all-too-soon' : 'too-soon', { count: tooSoon })}
      </p>
      {unopened.canSend && unopened.due > 0 && (
        <ActionForm action={action} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col items-start gap-2">
          <input type="hidden" name="eventId" value={eventId} />
          <SubmitButton kind="secondary">{text('send', { due: unopened.due })}</SubmitButton>
        </ActionForm>
      )}
    </section>
  )
}
