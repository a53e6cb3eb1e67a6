import { ChoiceGroup, TextField } from '@/components/ui/fields'
import { TableFrame } from '@/components/ui/layout'
import { organisationKinds } from '@/lib/accounts/model'
import { nameIn } from '@/lib/events/model'
import { kindForm, pairKey, pairsForm, type KindRow } from '@/lib/events/preparing/settings-forms'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'
import { ListTick } from './list-tick'
import { languageName } from './options'
import { SettingsForm, textOf } from './settings-form'

type Event = { id: string; language: string }

export function KindForm({ t, action, event, kind, languages }: { t: Translator; action: FormAction; event: Event; kind?: KindRow & { id: string }; languages: readonly string[] }) {
  const filled = kind && kindForm(kind)
  const label = (field: string) => t(`events.kinds.fields.${field}`)
  const hint = (field: string) => t(`events.kinds.hints.${field}`)
  const optional = t('common.optional')
  const count = (name: string, isOptional: boolean, initial = '') => <TextField name={name} label={label(name)} hint={t.has(`events.kinds.hints.${name}`) ? hint(name) : undefined} inputMode="numeric" maxLength={4} optional={isOptional ? optional : undefined} initial={textOf(filled, name) || initial} />
  return (
    <SettingsForm t={t} action={action} eventId={event.id} ids={kind ? { kindId: kind.id } : {}} filled={filled} submit={t('events.kinds.submit')}>
      {languages.map((code) => (
        <TextField
          key={code}
          name={`names.${code}`}
          label={languages.length === 1 ? label('names') : t('events.kinds.in-language', { field: label('names'), language: languageName(t, code) })}
          hint={code === event.language ? hint('names') : undefined}
          optional={code === event.language ? undefined : optional}
          initial={textOf(filled, `names.${code}`)}
          maxLength={60}
        />
      ))}
      <ChoiceGroup name="organisationKinds" type="checkbox" columns={2} label={label('organisationKinds')} hint={hint('organisationKinds')} optional={optional} initial={filled?.['organisationKinds[]'] ?? []} options={organisationKinds.map((one) => ({ value: one, label: t(`organisations.kinds.${one}`) }))} />
      <div className="grid items-end gap-6 sm:grid-cols-2">
        {count('expected', false, '0')}
        {count('capacity', true)}
        {count('minMeetings', false, '0')}
        {count('maxMeetings', true)}
      </div>
    </SettingsForm>
  )
}

type Kind = { id: string; names: Record<string, string>; mayMeet: readonly string[] }

/** Every pair once: the half of the table below its diagonal says the same. */
export function WhoMeetsWhomForm({ t, action, event, kinds }: { t: Translator; action: FormAction; event: Event; kinds: readonly Kind[] }) {
  const filled = pairsForm(kinds)
  const name = (kind: Kind) => nameIn(kind.names, t.locale, event.language)
  return (
    <SettingsForm t={t} action={action} eventId={event.id} filled={filled} submit={t('events.kinds.save-pairs')}>
      <TableFrame label={t('events.kinds.matrix')}>
        <table className="w-full border-collapse">
          <thead>
            <tr>
              <td className="p-3" />
              {kinds.map((kind) => (
                <th key={kind.id} scope="col" className="min-w-36 p-3 text-left align-bottom text-sm font-semibold">
                  {name(kind)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map((row, i) => (
              <tr key={row.id} className="border-t border-line">
                <th scope="row" className="min-w-36 p-3 text-left text-sm font-semibold">
                  {name(row)}
                </th>
                {kinds.map((column, j) => (
                  <td key={column.id} className={`p-1 ${j > i ? 'bg-sunken' : ''}`}>
                    {j <= i && <ListTick name="pairs[]" value={pairKey(row.id, column.id)} initial={filled['pairs[]'] ?? []} label={i === j ? t('events.kinds.pair-own', { a: name(row) }) : t('events.kinds.pair', { a: name(row), b: name(column) })} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </SettingsForm>
  )
}
