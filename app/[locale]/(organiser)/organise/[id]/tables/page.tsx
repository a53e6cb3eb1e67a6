import { DoneNote } from '@/components/events/done-note'
import { Findings } from '@/components/events/findings'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { AddTablesForm, TableForm } from '@/components/events/settings/table-forms'
import { TableList } from '@/components/events/settings/table-list'
import { ButtonLink } from '@/components/ui/layout'
import { getCounts, getTables } from '@/lib/events/preparing/settings-queries'
import type { Search } from '@/lib/web/page'
import { addEventTablesAction, changeOrRemoveTablesAction, updateEventTableAction } from '../../actions'
import { openEvent, organiseMetadata, type OrganisePageParams } from '../../open-event'

export const generateMetadata = organiseMetadata('/tables', 'events.tables.title')

export default async function TablesPage({ params, searchParams }: { params: OrganisePageParams; searchParams: Promise<Search> }) {
  const { locale, t, actor, event } = await openEvent(params, '/tables')
  const [{ tables, people }, counts] = await Promise.all([getTables(actor, event.id), getCounts(actor, event.id)])
  const { table: tableId, add, done } = await searchParams
  const page = `/${locale}/organise/${event.id}/tables`
  const table = tables.find((one) => one.id === tableId)
  if (table) {
    return (
      <OrganiserFrame t={t} event={event} current="/tables" title={t(table.isOnline ? 'events.tables.edit-room-title' : 'events.tables.edit-title', { label: table.label })}>
        <TableForm t={t} action={updateEventTableAction} eventId={event.id} table={table} people={people} />
      </OrganiserFrame>
    )
  }
  const { proposal } = counts
  if (add === 'table' || add === 'room') {
    const missing = Math.max(0, proposal.proposed - tables.length)
    return (
      <OrganiserFrame t={t} event={event} current="/tables" title={t(add === 'room' ? 'events.tables.add-rooms' : 'events.tables.add-tables')}>
        <AddTablesForm t={t} action={addEventTablesAction} eventId={event.id} place={add} count={missing} hall={tables.findLast((one) => !one.isOnline)?.hall ?? ''} />
      </OrganiserFrame>
    )
  }
  return (
    <OrganiserFrame
      t={t}
      event={event}
      current="/tables"
      title={t('events.tables.title')}
      lead={t('events.tables.lead')}
      actions={
        <>
          {event.mode !== 'ONLINE' && <ButtonLink href={`${page}?add=table`}>{t('events.tables.add-tables')}</ButtonLink>}
          {event.mode !== 'ON_SITE' && <ButtonLink href={`${page}?add=room`} kind={event.mode === 'ONLINE' ? 'primary' : 'secondary'}>{t('events.tables.add-rooms')}</ButtonLink>}
        </>
      }
    >
      <DoneNote t={t} done={done} />
      <div className="flex flex-col gap-10">
        {proposal.perSlot > 0 && <p className="measure">{t('events.tables.proposal', { perSlot: proposal.perSlot, least: proposal.least, most: proposal.most, have: tables.length })}</p>}
        <TableList t={t} eventId={event.id} tables={tables} action={changeOrRemoveTablesAction} page={page} />
        <section aria-labelledby="check">
          <h2 id="check" className="mb-3">{t('events.check.title')}</h2>
          <Findings t={t} event={event} {...counts} />
        </section>
      </div>
    </OrganiserFrame>
  )
}
