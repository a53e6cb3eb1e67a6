import { notFound } from 'next/navigation'
import { Act } from '@/components/events/day/desk'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { Badge, EmptyState } from '@/components/ui/layout'
import { getRefill } from '@/lib/events/day/day-queries'
import { clockRange } from '@/lib/events/event-clock'
import { placeWords } from '@/lib/events/agenda/place-words'
import { orNotFound, type Search } from '@/lib/web/page'
import { arrangeMeetingAction, offerRefillAction } from '../actions'
import { dayMetadata, one, openDay, type DayParams } from '../open-day'

export const generateMetadata = dayMetadata('day.desk.find')

export default async function RefillPage({ params, searchParams }: { params: DayParams; searchParams: Promise<Search> }) {
  const search = await searchParams
  const [slotId, personId] = [one(search.slot), one(search.person)]
  if (!slotId || !personId) notFound()
  const { t, actor, day } = await openDay(params, slotId)
  const refill = await orNotFound(getRefill(actor, day.event.id, slotId, personId))
  const fields = (other: string) => ({ eventId: day.event.id, slotId, aId: personId, bId: other })
  return (
    <OrganiserFrame t={t} event={day.event} current="/day" isDeskOnly={!day.isOrganiser} title={t('day.refill.title', { name: refill.person.name })} lead={t('day.refill.lead', { time: clockRange(refill.slot, day.event.timeZone), of: refill.of })}>
      <p className="mb-4">
        <a href={`/${t.locale}/organise/${day.event.id}/day?slot=${slotId}`}>← {t('day.refill.back')}</a>
      </p>
      {refill.candidates.length === 0 ? (
        <EmptyState title={t('day.refill.none', { name: refill.person.name })} />
      ) : (
        <ol className="flex flex-col gap-3">
          {refill.candidates.map((one) => (
            <li key={one.participantId} className="flex flex-wrap items-center justify-between gap-4 rounded-base border border-line bg-surface p-4">
              <div className="min-w-0">
                <p className="text-lg font-semibold">{one.name}</p>
                <p className="text-ink-soft">{one.organisation}</p>
                <p className="mt-2 flex flex-wrap items-center gap-2">
                  <Badge tone={one.wish === 'none' ? 'plain' : 'accent'}>{t(`day.refill.wish.${one.wish}`)}</Badge>
                  {one.isStandby && <Badge>{t('day.refill.standby')}</Badge>}
                  {!one.isHere && <Badge tone="attention">{t('day.refill.not-here')}</Badge>}
                  <span className="text-sm">{t('day.refill.value', { value: one.value })}</span>
                  <span className="text-sm text-ink-soft">{t('day.refill.table', { place: placeWords(t, one) })}</span>
                </p>
              </div>
              <div className="flex flex-wrap gap-3">
                <Act t={t} action={offerRefillAction} fields={fields(one.participantId)} kind="primary">
                  {t('day.refill.ask')}
                </Act>
                {refill.canArrange && (
                  <Act t={t} action={arrangeMeetingAction} fields={fields(one.participantId)}>
                    {t('day.refill.arrange')}
                  </Act>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      <p className="mt-4 text-sm text-ink-soft">{t('day.refill.took', { ms: refill.took })}</p>
    </OrganiserFrame>
  )
}
