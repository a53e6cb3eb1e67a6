import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { ChoiceGroup, SelectField, TextField } from '@/components/ui/fields'
import { startingKinds } from '@/lib/events/schemas'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'
import { countryOptions, languageOptions, modeOptions, zoneOptions } from './options'

type Props = { t: Translator; action: FormAction; start: { country: string; city: string; timeZone: string; day: string } }

const guesses = { SME: '80', HEALTH_AUTHORITY: '25', INVESTOR: '15' }

/** The few answers from which a draft is made that could be held. */
export function NewEventForm({ t, action, start }: Props) {
  const label = (field: string) => t(`events.new.fields.${field}`)
  const hint = (field: string) => t(`events.new.hints.${field}`)
  return (
    <ActionForm action={action} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex max-w-3xl flex-col gap-10">
      <section className="flex flex-col gap-6">
        <h2>{t('events.new.basics')}</h2>
        <TextField name="name" label={label('name')} hint={hint('name')} maxLength={120} />
        <ChoiceGroup name="mode" type="radio" label={label('mode')} initial="ON_SITE" options={modeOptions(t)} />
        <div className="grid gap-6 sm:grid-cols-2">
          <TextField name="city" label={label('city')} optional={t('common.optional')} initial={start.city} maxLength={120} />
          <SelectField name="country" label={label('country')} optional={t('common.optional')} initial={start.country} empty="" options={countryOptions(t)} />
          <TextField name="startsOn" type="date" label={label('startsOn')} hint={hint('startsOn')} initial={start.day} />
          <SelectField name="timeZone" label={label('timeZone')} hint={hint('timeZone')} initial={start.timeZone} options={zoneOptions(start.timeZone)} />
        </div>
        <SelectField name="language" label={label('language')} hint={hint('language')} initial={t.locale} options={languageOptions(t)} />
      </section>
      <section className="flex flex-col gap-6">
        <h2>{t('events.new.meetings')}</h2>
        <div className="grid items-end gap-6 sm:grid-cols-3">
          <TextField name="startsAt" type="time" label={label('startsAt')} initial="09:30" />
          <TextField name="slotMinutes" inputMode="numeric" label={label('slotMinutes')} hint={hint('slotMinutes')} initial="20" maxLength={3} />
          <TextField name="slots" inputMode="numeric" label={label('slots')} hint={hint('slots')} initial="12" maxLength={2} />
        </div>
      </section>
      <section className="flex flex-col gap-6">
        <div>
          <h2>{t('events.new.people')}</h2>
          <p className="measure mt-1 text-ink-soft">{t('events.new.people-hint')}</p>
        </div>
        <div className="grid items-end gap-6 sm:grid-cols-3">
          {startingKinds.map((kind) => (
            <TextField key={kind} name={`expected.${kind}`} inputMode="numeric" label={t(`events.starting-kinds.${kind}`)} initial={guesses[kind]} maxLength={4} />
          ))}
        </div>
      </section>
      <div>
        <SubmitButton>{t('events.new.submit')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
