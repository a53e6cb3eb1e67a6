import { Checkbox, SelectField, TextField } from '@/components/ui/fields'
import { tableForm, type TableRow } from '@/lib/events/preparing/settings-forms'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'
import { SettingsForm, textOf } from './settings-form'

/** Many tables, or many rooms, at once. */
export function AddTablesForm({ t, action, eventId, place, count, hall }: { t: Translator; action: FormAction; eventId: string; place: 'table' | 'room'; count: number; hall: string }) {
  const label = (field: string) => t(`events.tables.fields.${field}`)
  const hint = (field: string) => t(`events.tables.hints.${field}`)
  const optional = t('common.optional')
  return (
    <SettingsForm t={t} action={action} eventId={eventId} ids={{ place }} submit={t(place === 'room' ? 'events.tables.submit-rooms' : 'events.tables.submit-tables')}>
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <TextField name="count" inputMode="numeric" label={label('count')} hint={hint('count')} initial={count > 0 ? String(count) : ''} maxLength={3} />
        <TextField name="prefix" label={label('prefix')} hint={hint('prefix')} optional={optional} initial={place === 'room' ? 'R' : ''} maxLength={20} />
        {place === 'table' && <TextField name="hall" label={label('hall')} hint={hint('hall')} optional={optional} initial={hall} maxLength={60} />}
        {place === 'table' && <TextField name="seats" inputMode="numeric" label={label('seats')} initial="4" maxLength={2} />}
      </div>
      {place === 'table' && <AccessFields t={t} isStepFree hasHearingLoop={false} />}
      {place === 'room' && <TextField name="onlineUrl" type="url" label={label('onlineUrl')} hint={hint('onlineUrl')} optional={optional} maxLength={500} />}
    </SettingsForm>
  )
}

function AccessFields({ t, isStepFree, hasHearingLoop }: { t: Translator; isStepFree: boolean; hasHearingLoop: boolean }) {
  return (
    <div className="flex flex-wrap gap-x-8">
      <Checkbox name="isStepFree" label={t('events.tables.fields.isStepFree')} initial={isStepFree} />
      <Checkbox name="hasHearingLoop" label={t('events.tables.fields.hasHearingLoop')} initial={hasHearingLoop} />
    </div>
  )
}

type Table = TableRow & { id: string; isOnline: boolean }
type Person = { id: string; name: string; registration: { organisationName: string } }

export function TableForm({ t, action, eventId, table, people }: { t: Translator; action: FormAction; eventId: string; table: Table; people: readonly Person[] }) {
  const filled = tableForm(table)
  const field = (name: string) => ({ name, label: t(`events.tables.fields.${name}`), initial: textOf(filled, name) })
  const optional = t('common.optional')
  return (
    <SettingsForm t={t} action={action} eventId={eventId} ids={{ tableId: table.id }} filled={filled} submit={t('events.tables.save')}>
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <TextField {...field('label')} maxLength={30} />
        <TextField {...field('hall')} optional={optional} maxLength={60} />
        <TextField {...field('seats')} inputMode="numeric" maxLength={2} />
      </div>
      <AccessFields t={t} isStepFree={table.isStepFree} hasHearingLoop={table.hasHearingLoop} />
      {table.isOnline && <TextField {...field('onlineUrl')} type="url" optional={optional} maxLength={500} />}
      <SelectField {...field('ownerId')} hint={t('events.tables.hints.ownerId')} optional={optional} empty={t('events.tables.nobody')} options={people.map((person) => ({ value: person.id, label: `${person.registration.organisationName}: ${person.name}` }))} />
    </SettingsForm>
  )
}
