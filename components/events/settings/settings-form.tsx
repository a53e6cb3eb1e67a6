import type { ReactNode } from 'react'
import { HiddenField } from '@/components/events/hidden-field'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { markOf, type FormValues } from '@/lib/events/preparing/settings-forms'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'

/** A form of one part of an event; it carries what it was filled with, so that nobody saves over another. */
export function SettingsForm({ t, action, eventId, ids = {}, filled, submit, children }: { t: Translator; action: FormAction; eventId: string; ids?: Record<string, string>; filled?: FormValues; submit: string; children: ReactNode }) {
  return (
    <ActionForm action={action} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex max-w-3xl flex-col gap-6">
      <input type="hidden" name="eventId" value={eventId} />
      {Object.entries(ids).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {filled && <HiddenField name="before" value={markOf(filled)} />}
      {children}
      <div>
        <SubmitButton>{submit}</SubmitButton>
      </div>
    </ActionForm>
  )
}

/** One button that does one thing to one part. */
export function OneButton({ t, action, eventId, ids, label, said, kind = 'secondary' }: { t: Translator; action: FormAction; eventId: string; ids: Record<string, string>; label: string; /** What it is done to, for those who hear it. */ said?: string; kind?: 'primary' | 'secondary' | 'danger' | 'quiet' }) {
  return (
    <ActionForm action={action} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col items-start gap-3">
      <input type="hidden" name="eventId" value={eventId} />
      {Object.entries(ids).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton kind={kind}>
        {label} {said && <span className="sr-only">{said}</span>}
      </SubmitButton>
    </ActionForm>
  )
}

export const textOf = (form: FormValues | undefined, field: string): string => String(form?.[field] ?? '')
