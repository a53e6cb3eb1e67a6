import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import type { ButtonKind } from '@/components/ui/button-class'
import { Badge, Card } from '@/components/ui/layout'
import type { DayMeeting, DayPerson, DayView, FoundPerson } from '@/lib/events/day/day-queries'
import { clockRange, clockTime } from '@/lib/events/event-clock'
import { placeWords } from '@/lib/events/agenda/place-words'
import { tableNameOf } from '@/lib/events/table-name'
import { formatList } from '@/lib/platform/format'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'

export type DeskActions = Record<'checkIn' | 'undo' | 'report' | 'takeBack' | 'signOff' | 'withdrawOffer' | 'decide' | 'reopen', FormAction>
type Props = { t: Translator; day: DayView; actions: DeskActions }

/** A button with what it is about. */
export function Act({ t, action, fields, kind = 'secondary', children }: { t: Translator; action: FormAction; fields: Record<string, string>; kind?: ButtonKind; children: ReactNode }) {
  return (
    <ActionForm action={action} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col gap-2">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        <SubmitButton kind={kind}>{children}</SubmitButton>
      </div>
    </ActionForm>
  )
}

const refillPath = (t: Translator, day: DayView, participantId: string) => `/${t.locale}/organise/${day.event.id}/day/refill?slot=${day.slot?.id ?? ''}&person=${participantId}`

function Person({ person, mark }: { person: DayPerson; mark?: ReactNode }) {
  return (
    <div className="min-w-0">
      <p className="font-semibold break-words">
        {person.name} {mark}
      </p>
      <p className="text-sm break-words text-ink-soft">{person.organisation}</p>
    </div>
  )
}

export function Missing({ t, day, actions }: Props) {
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">
        {t('day.desk.missing')} {day.missing.length > 0 && <Badge tone="attention">{day.missing.length}</Badge>}
      </h2>
      {day.missing.length === 0 ? (
        <p className="mt-2 text-ink-soft">{t(day.meetings.length === 0 ? 'day.desk.meetings-none' : 'day.desk.missing-none')}</p>
      ) : (
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {day.missing.map((person) => {
            const meeting = day.meetings.find(({ id }) => id === person.meetingId)!
            const other = meeting.a.participantId === person.participantId ? meeting.b : meeting.a
            return (
              <li key={`${person.meetingId} ${person.participantId}`} className="flex flex-wrap items-center justify-between gap-3 py-3">
                <div className="min-w-0">
                  <Person person={person} />
                  <p className="text-sm">{t('day.desk.missing-of', { other: other.name, place: placeWords(t, meeting) })}</p>
                </div>
                <Act t={t} action={actions.checkIn} fields={{ eventId: day.event.id, participantId: person.participantId, slot: day.slot?.id ?? '' }}>
                  {t('day.desk.check-in')}
                </Act>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

export function FreePeople({ t, day }: { t: Translator; day: DayView }) {
  return (
    <section aria-labelledby="free">
      <h2 id="free">
        {t('day.desk.free')} {day.free.length > 0 && <Badge>{day.free.length}</Badge>}
      </h2>
      {day.free.length === 0 ? (
        <p className="mt-2 text-ink-soft">{t('day.desk.free-none')}</p>
      ) : (
        <ul className="mt-3 max-h-112 divide-y divide-line overflow-y-auto border-y border-line" tabIndex={0} aria-label={t('day.desk.free')}>
          {day.free.map((person) => (
            <li key={person.participantId} className="flex flex-wrap items-center justify-between gap-3 py-3">
              <Person person={person} />
              <a href={refillPath(t, day, person.participantId)}>{t('day.desk.find')}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

export function SlotMeetings({ t, day, actions }: Props) {
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings">
        {t('day.desk.meetings')} {day.meetings.length > 0 && <Badge>{day.meetings.length}</Badge>}
      </h2>
      {day.meetings.length === 0 ? (
        <p className="mt-2 text-ink-soft">{t('day.desk.meetings-none')}</p>
      ) : (
        <ul className="mt-3 grid gap-3 lg:grid-cols-2">
          {day.meetings.map((meeting) => (
            <li key={meeting.id} className="rounded-base border border-line bg-surface p-4">
              <p className="mb-2 font-semibold text-accent">{placeWords(t, meeting)}</p>
              <div className="grid gap-3 sm:grid-cols-2">
                {[meeting.a, meeting.b].map((person) => (
                  <Side key={person.participantId} t={t} day={day} meeting={meeting} person={person} actions={actions} />
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Side({ t, day, meeting, person, actions }: Props & { meeting: DayMeeting; person: DayPerson }) {
  const report = meeting.noShows.find((one) => one.absentId === person.participantId && one.standing !== 'dismissed')
  const isAlone = meeting.noShows.some((one) => one.absentId !== person.participantId && one.standing !== 'dismissed')
  const mark = report ? <Badge tone="danger">{t(report.standing === 'disputed' ? 'day.desk.disputed' : 'day.desk.absent')}</Badge> : person.isHere ? null : <Badge tone="attention">{t('day.desk.not-here')}</Badge>
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <Person person={person} mark={mark} />
      {isAlone && !report && <a href={refillPath(t, day, person.participantId)}>{t('day.desk.find')}</a>}
      {report ? (
        report.standing === 'said' && (
          <Act t={t} action={actions.takeBack} fields={{ noShowId: report.id, eventId: day.event.id, slot: day.slot?.id ?? '' }} kind="quiet">
            {t('day.desk.taken-back')}
          </Act>
        )
      ) : (
        day.canReport && (
          <Act t={t} action={actions.report} fields={{ meetingId: meeting.id, absentId: person.participantId, eventId: day.event.id, slot: day.slot?.id ?? '' }} kind="quiet">
            {t('day.desk.report', { name: person.name })}
          </Act>
        )
      )}
    </div>
  )
}

/** Labels of tables by hall, in their order. */
function byHall(tables: DayView['freeTables']): Map<string, string> {
  const halls = new Map<string, string>()
  for (const { hall, label } of tables) halls.set(hall, halls.has(hall) ? `${halls.get(hall)} · ${label}` : label)
  return halls
}

export function Tables({ t, day, actions }: Props) {
  return (
    <section aria-labelledby="tables" className="flex flex-col gap-4">
      <div>
        <h2 id="tables">
          {t('day.desk.tables')} {day.freeTables.length > 0 && <Badge>{day.freeTables.length}</Badge>}
        </h2>
        {day.freeTables.length === 0 ? <p className="mt-2 text-ink-soft">{t('day.desk.tables-none')}</p> : [...byHall(day.freeTables)].map(([hall, labels]) => <p key={hall} className="mt-2">{hall === '' ? labels : t('day.desk.tables-of', { hall, labels })}</p>)}
      </div>
      {day.withoutPlace.length > 0 && (
        <div className="rounded-base border-l-4 border-danger bg-danger-soft p-4">
          <h3 className="text-base">{t('day.desk.without')}</h3>
          <p className="text-sm">{t('day.desk.without-text')}</p>
          <ul className="mt-2 list-disc pl-5">
            {day.withoutPlace.map((one) => (
              <li key={one.meetingId}>
                {clockRange(one.slot, day.event.timeZone)}: {one.a}, {one.b}
              </li>
            ))}
          </ul>
        </div>
      )}
      {day.closedTables.length > 0 && (
        <div>
          <h3 className="text-base">{t('day.desk.closed')}</h3>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {day.closedTables.map((table) => (
              <li key={table.id} className="flex flex-wrap items-center justify-between gap-3 py-2">
                <span>
                  {tableNameOf(table)}
                  {table.closedReason && <span className="text-sm text-ink-soft"> ({table.closedReason})</span>}
                </span>
                {day.isOrganiser && (
                  <Act t={t} action={actions.reopen} fields={{ eventId: day.event.id, tableId: table.id, hall: '' }}>
                    {t('day.desk.reopen')}
                  </Act>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

export function Offers({ t, day, actions }: Props) {
  if (day.offers.length + day.expiredOffers.length === 0) return null
  return (
    <Card aria-labelledby="asked">
      <h2 id="asked" className="text-lg">
        {t('day.desk.offers')}
      </h2>
      <ul className="mt-2 divide-y divide-line">
        {day.offers.map((offer) => (
          <li key={offer.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <div>
              <p>{t('day.desk.offer', { a: offer.a.name, b: offer.b.name, time: clockRange(offer.slot, day.event.timeZone), until: clockTime(offer.expiresAt, day.event.timeZone) })}</p>
              {[offer.a, offer.b].filter((one) => one.hasAccepted).map((one) => (
                <p key={one.participantId} className="text-sm font-semibold">
                  {t('day.desk.offer-yes', { name: one.name })}
                </p>
              ))}
            </div>
            <Act t={t} action={actions.withdrawOffer} fields={{ eventId: day.event.id, offerId: offer.id }} kind="quiet">
              {t('day.desk.offer-withdraw')}
            </Act>
          </li>
        ))}
        {day.expiredOffers.map((offer) => (
          <li key={offer.id} className="py-3 text-ink-soft">
            <p>{t('day.desk.offer-expired', { a: offer.a.name, b: offer.b.name, time: clockRange(offer.slot, day.event.timeZone), at: clockTime(offer.expiresAt, day.event.timeZone) })}</p>
            <p className="text-sm">
              {t('day.desk.offer-unanswered', { names: formatList(t.locale, [offer.a, offer.b].filter((one) => !one.hasAccepted).map((one) => one.name)) })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

export function Disputes({ t, day, actions }: Props) {
  if (day.disputes.length === 0) return null
  return (
    <Card aria-labelledby="disputes" className="border-attention">
      <h2 id="disputes" className="text-lg">
        {t('day.desk.disputes')}
      </h2>
      <ul className="mt-2 divide-y divide-line">
        {day.disputes.map((one) => (
          <li key={one.id} className="flex flex-col gap-2 py-3">
            <p>{t('day.desk.dispute', { absent: one.absent, organisation: one.organisation, other: one.other, time: clockRange(one.slot, day.event.timeZone) })}</p>
            <p className="measure text-ink-soft">{t('day.desk.dispute-by', { by: one.byStaff ? 'staff' : 'other', other: one.other, text: one.dispute })}</p>
            <div className="flex flex-wrap gap-3">
              <Act t={t} action={actions.decide} fields={{ eventId: day.event.id, noShowId: one.id, stands: 'yes' }}>
                {t('day.desk.stands')}
              </Act>
              <Act t={t} action={actions.decide} fields={{ eventId: day.event.id, noShowId: one.id, stands: 'no' }}>
                {t('day.desk.dismiss')}
              </Act>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}

export function FoundPeople({ t, day, found, actions }: Props & { found: readonly FoundPerson[] }) {
  if (found.length === 0) return <p className="mt-3">{t('day.desk.search-none')}</p>
  const zone = day.event.timeZone
  return (
    <ul className="mt-3 divide-y divide-line border-y border-line">
      {found.map((one) => (
        <li key={one.participantId} className="flex flex-wrap items-start justify-between gap-3 py-3">
          <div className="min-w-0">
            <Person person={one} mark={<Badge>{one.kind}</Badge>} />
            <p className="text-sm">{one.next ? t('day.desk.next-meeting', { time: clockRange(one.next, zone), partner: one.next.partner, place: placeWords(t, one.next) }) : t('day.desk.no-next-meeting')}</p>
            {one.reliability && one.reliability.missed > 0 && <p className="text-sm text-attention">{t('day.desk.missed', one.reliability)}</p>}
            {one.checkedInAt && <p className="text-sm text-ink-soft">{t('day.desk.checked-in', { time: clockTime(one.checkedInAt, zone) })}</p>}
          </div>
          <div className="flex flex-col gap-2">
            {one.isHere ? (
              <Act t={t} action={actions.undo} fields={{ eventId: day.event.id, participantId: one.participantId }} kind="quiet">
                {t('day.desk.undo')}
              </Act>
            ) : (
              <Act t={t} action={actions.checkIn} fields={{ eventId: day.event.id, participantId: one.participantId }} kind="primary">
                {t('day.desk.check-in')}
              </Act>
            )}
            {day.slot && <a href={refillPath(t, day, one.participantId)}>{t('day.desk.find')}</a>}
            <details>
              <summary className="py-1 text-sm text-ink-soft underline">{t('day.desk.withdraw')}</summary>
              <p className="my-2 max-w-xs text-sm">{t('day.desk.withdraw-text', { name: one.name })}</p>
              <Act t={t} action={actions.signOff} fields={{ eventId: day.event.id, participantId: one.participantId }} kind="danger">
                {t('day.desk.withdraw-go', { name: one.name })}
              </Act>
            </details>
          </div>
        </li>
      ))}
    </ul>
  )
}
