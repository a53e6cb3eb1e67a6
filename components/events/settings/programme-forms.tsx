import { Checkbox, SelectField, TextArea, TextField } from '@/components/ui/fields'
import type { FormValues } from '@/lib/events/preparing/settings-forms'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'
import { dayOptions, languageName } from './options'
import { SettingsForm, textOf } from './settings-form'

type Event = { id: string; language: string; startsOn: string; endsOn: string }
type Props = { t: Translator; action: FormAction; event: Event; id?: string; filled?: FormValues }

/** Day and clock times; an event of one day is not asked which. */
function WhenFields({ t, event, area, filled }: { t: Translator; event: Event; area: 'agenda' | 'session'; filled?: FormValues }) {
  const label = (field: string) => t(`events.${area}.fields.${field}`)
  return (
    <div className="grid items-end gap-6 sm:grid-cols-3">
      {event.startsOn === event.endsOn ? (
        <input type="hidden" name="day" value={event.startsOn} />
      ) : (
        <SelectField name="day" label={label('day')} initial={textOf(filled, 'day') || event.startsOn} options={dayOptions(t, event)} />
      )}
      <TextField name="from" type="time" label={label('from')} initial={textOf(filled, 'from')} />
      <TextField name="to" type="time" label={label('to')} initial={textOf(filled, 'to')} />
    </div>
  )
}

export function AgendaItemForm({ t, action, event, id, filled, languages }: Props & { languages: readonly string[] }) {
  const optional = t('common.optional')
  const label = (field: string) => t(`events.agenda.fields.${field}`)
  const inLanguage = (field: string, code: string) => t('events.agenda.in-language', { field: label(field), language: languageName(t, code) })
  const others = languages.filter((code) => code !== event.language)
  return (
    <SettingsForm t={t} action={action} eventId={event.id} ids={id ? { agendaItemId: id } : {}} filled={filled} submit={t('events.agenda.submit')}>
      <TextField name={`title.${event.language}`} label={label('title')} initial={textOf(filled, `title.${event.language}`)} maxLength={160} />
      <WhenFields t={t} event={event} area="agenda" filled={filled} />
      <Checkbox name="isForAll" label={label('isForAll')} initial={textOf(filled, 'isForAll') === 'on'} />
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <TextField name="place" label={label('place')} optional={optional} initial={textOf(filled, 'place')} maxLength={120} />
        <TextField name="track" label={label('track')} hint={t('events.agenda.hints.track')} optional={optional} initial={textOf(filled, 'track')} maxLength={60} />
      </div>
      <TextField name="speakers" label={label('speakers')} optional={optional} initial={textOf(filled, 'speakers')} maxLength={300} />
      <TextArea name={`description.${event.language}`} label={label('description')} optional={optional} initial={textOf(filled, `description.${event.language}`)} rows={3} maxLength={2000} />
      {others.length > 0 && (
        <details>
          <summary className="w-fit py-2 text-accent underline">{t('events.agenda.others')}</summary>
          <div className="mt-3 flex flex-col gap-6">
            {others.map((code) => (
              <div key={code} className="flex flex-col gap-6">
                <TextField name={`title.${code}`} label={inLanguage('title', code)} optional={optional} initial={textOf(filled, `title.${code}`)} maxLength={160} />
                <TextArea name={`description.${code}`} label={inLanguage('description', code)} optional={optional} initial={textOf(filled, `description.${code}`)} rows={3} maxLength={2000} />
              </div>
            ))}
          </div>
        </details>
      )}
    </SettingsForm>
  )
}

export function SessionForm({ t, action, event, id, filled, breaks }: Props & { breaks: number }) {
  const label = (field: string) => t(`events.session.fields.${field}`)
  const hint = (field: string) => t(`events.session.hints.${field}`)
  return (
    <SettingsForm t={t} action={action} eventId={event.id} ids={id ? { sessionId: id } : {}} filled={filled} submit={t('events.session.submit')}>
      <TextField name="name" label={label('name')} hint={hint('name')} optional={t('common.optional')} initial={textOf(filled, 'name')} maxLength={80} />
      <WhenFields t={t} event={event} area="session" filled={filled} />
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <TextField name="slotMinutes" inputMode="numeric" label={label('slotMinutes')} hint={hint('slotMinutes')} initial={textOf(filled, 'slotMinutes') || '20'} maxLength={3} />
        <TextField name="pauseMinutes" inputMode="numeric" label={label('pauseMinutes')} hint={hint('pauseMinutes')} initial={textOf(filled, 'pauseMinutes') || '0'} maxLength={2} />
      </div>
      <fieldset className="flex flex-col gap-4">
        <legend className="mb-1 font-semibold">{label('breaks')}</legend>
        <p className="text-sm text-ink-soft">{t('events.session.breaks-hint')}</p>
        {Array.from({ length: Math.min(12, breaks + 2) }, (_, i) => (
          <div key={i} className="grid grid-cols-2 items-end gap-6 sm:max-w-md">
            {(['from', 'to'] as const).map((end) => (
              <TextField key={end} name={`breaks.${i}.${end}`} type="time" label={t(`events.session.break-${end}`, { number: i + 1 })} optional={t('common.optional')} initial={textOf(filled, `breaks.${i}.${end}`)} />
            ))}
          </div>
        ))}
      </fieldset>
    </SettingsForm>
  )
}

