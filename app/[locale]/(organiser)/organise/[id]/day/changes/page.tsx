import { notFound } from 'next/navigation'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/fields'
import { Card } from '@/components/ui/layout'
import type { DaySlot, DayView } from '@/lib/events/day/day-queries'
import { clockDay, clockRange } from '@/lib/events/event-clock'
import { getPlan } from '@/lib/events/day/print-queries'
import { tableNameOf } from '@/lib/events/table-name'
import { orNotFound } from '@/lib/web/page'
import { closeTablesAction, shiftSlotsAction } from '../actions'
import { dayMetadata, openDay, type DayParams } from '../open-day'

export const generateMetadata = dayMetadata('day.changes.title')

const slotName = (day: DayView) => (slot: DaySlot) => ({ value: slot.id, label: `${clockDay(slot.startsAt, day.event.timeZone)} ${clockRange(slot, day.event.timeZone)}` })

/** For organisers: a table or hall that is lost, a slot that runs late. */
export default async function ChangesPage({ params }: { params: DayParams }) {
  const { t, actor, day } = await openDay(params)
  if (!day.isOrganiser) notFound()
  const { tables } = await orNotFound(getPlan(actor, day.event.id))
  const halls = [...new Set(tables.map(({ hall }) => hall).filter((hall) => hall !== ''))]
  const slots = day.slots.map(slotName(day))
  const coming = day.slots.filter((slot) => slot.endsAt > day.asOf).map(slotName(day))
  const hidden = <input type="hidden" name="eventId" value={day.event.id} />
  const errorTitle = t('errors.summary', { count: 1 })
  return (
    <OrganiserFrame t={t} event={day.event} current="/day" title={t('day.changes.title')}>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card aria-labelledby="lost">
          <h2 id="lost">{t('day.changes.close-title')}</h2>
          <ActionForm action={closeTablesAction} locale={t.locale} errorTitle={errorTitle} className="mt-4 flex flex-col gap-5">
            {hidden}
            <SelectField
              name="tableId"
              label={t('day.changes.close-what')}
              empty=""
              options={[...halls.map((hall) => ({ value: `hall:${hall}`, label: t('day.changes.close-hall', { hall }) })), ...tables.map((table) => ({ value: table.id, label: t('day.changes.close-table', { table: tableNameOf(table) }) }))]}
            />
            <SelectField name="fromSlotId" label={t('day.changes.close-from')} optional={t('day.changes.optional')} empty={t('day.changes.close-now')} options={coming} />
            <SelectField name="toSlotId" label={t('day.changes.close-to')} optional={t('day.changes.optional')} empty={t('day.changes.close-good')} options={coming} />
            <TextField name="reason" label={t('day.changes.close-reason')} hint={t('day.changes.close-reason-hint')} optional={t('day.changes.optional')} maxLength={200} />
            <div>
              <SubmitButton>{t('day.changes.close-go')}</SubmitButton>
            </div>
          </ActionForm>
        </Card>
        <Card aria-labelledby="late">
          <h2 id="late">{t('day.changes.shift-title')}</h2>
          <ActionForm action={shiftSlotsAction} locale={t.locale} errorTitle={errorTitle} className="mt-4 flex flex-col gap-5">
            {hidden}
            <SelectField name="fromSlotId" label={t('day.changes.shift-from')} options={coming.length > 0 ? coming : slots} />
            <TextField name="minutes" label={t('day.changes.shift-minutes')} hint={t('day.changes.shift-hint')} width="max-w-32" />
            <div>
              <SubmitButton>{t('day.changes.shift-go')}</SubmitButton>
            </div>
          </ActionForm>
        </Card>
      </div>
    </OrganiserFrame>
  )
}
