import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'

export function CancelSearch({ t, action, eventId, number, isWaiting }: { t: Translator; action: FormAction; eventId: string; number: number; isWaiting: boolean }) {
  return (
    <ActionForm action={action} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col items-start gap-2">
      <input type="hidden" name="eventId" value={eventId} />
      <input type="hidden" name="number" value={number} />
      <SubmitButton kind="secondary">{t(isWaiting ? 'schedule.progress.cancel-waiting' : 'schedule.progress.cancel')}</SubmitButton>
    </ActionForm>
  )
}
