import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { Checkbox, TextArea } from '@/components/ui/fields'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'

/** Deletes a draft, or cancels what was published: folded away, as neither is done by the way. */
export function EndEvent({ t, event, count, action }: { t: Translator; event: { id: string; name: string; state: string }; count: number; action: FormAction }) {
  const area = event.state === 'DRAFT' ? 'delete' : 'cancel'
  return (
    <details>
      <summary className="w-fit py-2 text-danger underline">{t(`events.${area}.title`)}</summary>
      <p className="measure mt-2 mb-4">{t(`events.${area}.text`, { count })}</p>
      <ActionForm action={action} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col gap-4">
        <input type="hidden" name="eventId" value={event.id} />
        {area === 'cancel' && <TextArea name="reason" label={t('events.cancel.reason')} hint={t('events.cancel.reason-hint')} rows={3} maxLength={1000} />}
        <Checkbox name="confirmed" label={t(`events.${area}.confirm`, { name: event.name })} />
        <div>
          <SubmitButton kind="danger">{t(`events.${area}.submit`)}</SubmitButton>
        </div>
      </ActionForm>
    </details>
  )
}
