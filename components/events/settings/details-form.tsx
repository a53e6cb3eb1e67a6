import { ChoiceGroup, SelectField, TextArea, TextField } from '@/components/ui/fields'
import type { FormValues } from '@/lib/events/preparing/settings-forms'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'
import { countryOptions, languageName, modeOptions, zoneOptions } from './options'
import { SettingsForm, textOf } from './settings-form'

type Props = { t: Translator; action: FormAction; eventId: string; filled: FormValues; languages: readonly string[] }

export function DetailsForm({ t, action, eventId, filled, languages }: Props) {
  const optional = t('common.optional')
  const field = (name: string) => ({ name, label: t(`events.details.fields.${name}`), hint: t.has(`events.details.hints.${name}`) ? t(`events.details.hints.${name}`) : undefined, initial: textOf(filled, name) })
  const count = (name: string, isOptional = false) => <TextField {...field(name)} inputMode="numeric" maxLength={5} optional={isOptional ? optional : undefined} />
  return (
    <SettingsForm t={t} action={action} eventId={eventId} filled={filled} submit={t('events.details.submit')}>
      <h2>{t('events.details.texts')}</h2>
      <TextField {...field('name')} maxLength={120} />
      <TextArea {...field('summary')} rows={3} maxLength={300} />
      <TextArea {...field('description')} rows={8} maxLength={8000} optional={optional} />
      {languages.length > 1 ? <SelectField {...field('language')} options={languages.map((code) => ({ value: code, label: languageName(t, code) }))} /> : <input type="hidden" name="language" value={textOf(filled, 'language')} />}
      <h2 className="mt-4">{t('events.details.place')}</h2>
      <ChoiceGroup {...field('mode')} type="radio" options={modeOptions(t)} />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField {...field('venue')} maxLength={200} optional={optional} />
        <TextField {...field('address')} maxLength={300} optional={optional} />
        <TextField {...field('city')} maxLength={120} optional={optional} />
        <SelectField {...field('country')} optional={optional} empty="" options={countryOptions(t)} />
      </div>
      <TextField {...field('onlineUrl')} type="url" maxLength={500} optional={optional} />
      <h2 className="mt-4">{t('events.details.time')}</h2>
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <TextField {...field('startsOn')} type="date" />
        <TextField {...field('endsOn')} type="date" />
      </div>
      <SelectField {...field('timeZone')} options={zoneOptions(textOf(filled, 'timeZone'))} />
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <TextField {...field('registrationOpensAt')} type="datetime-local" optional={optional} />
        <TextField {...field('registrationClosesAt')} type="datetime-local" />
      </div>
      <TextField {...field('wishesCloseAt')} type="datetime-local" optional={optional} />
      <h2 className="mt-4">{t('events.details.rules')}</h2>
      <div className="grid items-end gap-6 sm:grid-cols-2">
        {count('capacity', true)}
        {count('peoplePerRegistration')}
        {count('mustLimit')}
        {count('likeLimit')}
        {count('restAfter', true)}
        {count('noShowMinutes')}
      </div>
      <TextField {...field('feeNote')} maxLength={500} optional={optional} />
    </SettingsForm>
  )
}

/** The texts of a further language, with the original in sight. */
export function EventTextForm({ t, action, eventId, language, filled, original, main }: { t: Translator; action: FormAction; eventId: string; language: string; filled: FormValues; original: FormValues; main: string }) {
  const field = (name: string) => ({ name, label: t(`events.details.fields.${name}`), initial: textOf(filled, name), hint: textOf(original, name) === '' ? undefined : t('events.details.original', { main: languageName(t, main), text: textOf(original, name) }) })
  return (
    <SettingsForm t={t} action={action} eventId={eventId} ids={{ language }} filled={filled} submit={t('events.details.save-text')}>
      <TextField {...field('name')} maxLength={120} />
      <TextArea {...field('summary')} rows={3} maxLength={300} optional={t('common.optional')} />
      <TextArea {...field('description')} rows={10} maxLength={8000} optional={t('common.optional')} />
    </SettingsForm>
  )
}
