import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { EmptyState, TableFrame } from '@/components/ui/layout'
import type { TablesView } from '@/lib/events/settings-queries'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'

type Table = TablesView['tables'][number]

/** All tables and rooms; some can be chosen and removed together. */
export function TableList({ t, eventId, tables, action, page }: { t: Translator; eventId: string; tables: readonly Table[]; action: FormAction; page: string }) {
  if (tables.length === 0) return <EmptyState title={t('events.tables.none')} />
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
      <div>
        <SubmitButton kind="danger">{t('events.tables.remove')}</SubmitButton>
      </div>
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
        <label className="flex size-11 cursor-pointer items-center justify-center">
          <input type="checkbox" name="tableIds[]" value={table.id} className="size-5 accent-accent" />
          <span className="sr-only">{t('events.tables.choose-of', { label: table.label })}</span>
        </label>
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
