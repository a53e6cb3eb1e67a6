import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/fields'
import { EmptyState, TableFrame } from '@/components/ui/layout'
import type { TablesView } from '@/lib/events/preparing/settings-queries'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'
import { ListTick } from './list-tick'

type Table = TablesView['tables'][number]

/** All tables and rooms; several can be chosen, and changed or removed together. */
export function TableList({ t, eventId, tables, action, page }: { t: Translator; eventId: string; tables: readonly Table[]; action: FormAction; page: string }) {
  if (tables.length === 0) return <EmptyState title={t('events.tables.none')} />
  const yesNo = ['yes', 'no'].map((value) => ({ value, label: t(`common.${value}`) }))
  const columns = ['choose', 'label', 'hall', 'seats', 'access', 'owner', 'meetings', 'change'] as const
  return (
    <ActionForm action={action} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col gap-4">
      <input type="hidden" name="eventId" value={eventId} />
      <TableFrame label={t('events.tables.list')}>
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="text-left">
              {columns.map((column) => (
                <th key={column} scope="col" className="p-3 font-semibold whitespace-nowrap">
                  {t(`events.tables.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tables.map((table) => (
              <Row key={table.id} t={t} table={table} page={page} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      <fieldset className="mt-4 flex max-w-3xl flex-col gap-4">
        <legend className="mb-2 font-semibold">{t('events.tables.change-chosen')}</legend>
        <div className="grid items-end gap-6 sm:grid-cols-2">
          <TextField name="hall" label={t('events.tables.fields.hall')} optional={t('common.optional')} maxLength={60} />
          <TextField name="seats" label={t('events.tables.fields.seats')} inputMode="numeric" optional={t('common.optional')} maxLength={2} />
          <SelectField name="stepFree" label={t('events.tables.fields.isStepFree')} optional={t('common.optional')} empty={t('events.tables.as-is')} options={yesNo} />
          <SelectField name="hearingLoop" label={t('events.tables.fields.hasHearingLoop')} optional={t('common.optional')} empty={t('events.tables.as-is')} options={yesNo} />
        </div>
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="do" value="change" kind="secondary">{t('events.tables.change-submit')}</SubmitButton>
          <SubmitButton name="do" value="remove" kind="danger">{t('events.tables.remove')}</SubmitButton>
        </div>
      </fieldset>
    </ActionForm>
  )
}

function Row({ t, table, page }: { t: Translator; table: Table; page: string }) {
  const access = table.isOnline
    ? [table.onlineUrl ? t('events.tables.room') : `${t('events.tables.room')}: ${t('events.tables.no-link')}`]
    : [t(table.isStepFree ? 'events.tables.step-free' : 'events.tables.not-step-free'), ...(table.hasHearingLoop ? [t('events.tables.loop')] : [])]
  return (
    <tr className="border-t border-line align-top">
      <td className="p-0">
        <ListTick name="tableIds[]" value={table.id} label={t('events.tables.choose-of', { label: table.label })} />
      </td>
      <th scope="row" className="p-3 text-left font-semibold whitespace-nowrap">{table.label}</th>
      <td className="min-w-24 p-3">{table.hall}</td>
      <td className="p-3">{table.isOnline ? '' : table.seats}</td>
      <td className="min-w-36 p-3">
        {access.join(', ')}
        {table.closedFrom && !table.closedUntil && <span className="block text-danger">{t('events.tables.closed', { reason: table.closedReason })}</span>}
      </td>
      <td className="min-w-40 p-3">{table.owner && `${table.owner.registration.organisationName}: ${table.owner.name}`}</td>
      <td className="p-3">{table._count.meetings || ''}</td>
      <td className="p-3 whitespace-nowrap">
        <a href={`${page}?table=${table.id}`}>
          {t('events.tables.columns.change')} <span className="sr-only">{table.label}</span>
        </a>
      </td>
    </tr>
  )
}
