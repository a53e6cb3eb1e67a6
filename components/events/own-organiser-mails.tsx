import { OneButton } from '@/components/events/settings/settings-form'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'

/** Mails to oneself of what waits at this event, on or off. */
export function OwnOrganiserMails({ t, eventId, isOn, action }: { t: Translator; eventId: string; isOn: boolean; action: FormAction }) {
  const text = (key: string) => t(`registrations.organiser-mails.${key}`)
  return (
    <section aria-labelledby="mails-title">
      <h2 id="mails-title">{text('title')}</h2>
      <p className="measure mt-2 mb-4">{text(isOn ? 'on' : 'off')}</p>
      <OneButton t={t} action={action} eventId={eventId} ids={{ isOn: isOn ? 'no' : 'yes' }} label={text(isOn ? 'turn-off' : 'turn-on')} />
    </section>
  )
}
