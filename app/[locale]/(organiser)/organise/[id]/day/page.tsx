import { after } from 'next/server'
import { Countdown } from '@/components/events/day/countdown'
import { Disputes, FoundPeople, FreePeople, Missing, Offers, SlotMeetings, Tables } from '@/components/events/day/desk'
import { Renew } from '@/components/events/day/renew'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { buttonClass } from '@/components/ui/button-class'
import { Banner, ButtonLink } from '@/components/ui/layout'
import { prepareRefill, searchPeople, type DaySlot, type DayView } from '@/lib/events/day/day-queries'
import { clockDay, clockRange, clockTime, dayHeading } from '@/lib/events/event-clock'
import { formatList } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import type { Search } from '@/lib/web/page'
import { checkInHereAction, decideNoShowAction, reopenTablesAction, reportNoShowAtDeskAction, signOffParticipantAction, undoCheckInAction, withdrawNoShowAtDeskAction, withdrawRefillAction } from './actions'
import { dayMetadata, one, openDay, type DayParams } from './open-day'

export const generateMetadata = dayMetadata('day.desk.title')

const actions = { checkIn: checkInHereAction, undo: undoCheckInAction, report: reportNoShowAtDeskAction, takeBack: withdrawNoShowAtDeskAction, signOff: signOffParticipantAction, withdrawOffer: withdrawRefillAction, decide: decideNoShowAction, reopen: reopenTablesAction }

export default async function DayPage({ params, searchParams }: { params: DayParams; searchParams: Promise<Search> }) {
  const search = await searchParams
  const { t, locale, actor, day } = await openDay(params, one(search.slot))
  const query = one(search.q)
  const found = query ? await searchPeople(actor, day.event.id, query) : null
  const root = `/${locale}/organise/${day.event.id}/day`
  // Who fits whom is judged before somebody asks, so that the answer comes at once.
  after(() => prepareRefill(actor, day.event.id).catch(() => {}))
  return (
    <OrganiserFrame
      t={t}
      event={day.event}
      current="/day"
      isDeskOnly={!day.isOrganiser}
      title={t('day.desk.title')}
      lead={t('day.desk.lead', { here: day.counts.here, expected: day.counts.expected })}
      actions={
        <>
          <ButtonLink href={`${root}/check-in`}>{t('day.desk.check-in')}</ButtonLink>
          {day.isOrganiser && (
            <ButtonLink kind="secondary" href={`${root}/changes`}>
              {t('day.desk.organiser-only')}
            </ButtonLink>
          )}
        </>
      }
    >
      <Done t={t} search={search} />
      <div className="flex flex-col gap-8">
        <SlotHead t={t} day={day} root={root} />
        {day.beside.length > 0 && <Banner tone="attention">{t('day.desk.beside', { talks: formatList(locale, day.beside) })}</Banner>}
        <Disputes t={t} day={day} actions={actions} />
        <Offers t={t} day={day} actions={actions} />
        <section aria-labelledby="search">
          <h2 id="search" className="sr-only">
            {t('day.desk.search')}
          </h2>
          <form className="flex flex-wrap items-end gap-3" role="search">
            {day.slot && <input type="hidden" name="slot" value={day.slot.id} />}
            <label className="flex grow flex-col gap-1 sm:max-w-md">
              <span className="font-semibold">{t('day.desk.search-label')}</span>
              <input type="search" name="q" defaultValue={query} className="min-h-11 rounded-base border border-line-strong bg-surface px-3 py-2" />
            </label>
            <button type="submit" className={buttonClass('secondary')}>
              {t('day.desk.search-go')}
            </button>
          </form>
          {found && <FoundPeople t={t} day={day} found={found} actions={actions} />}
        </section>
        {day.slot && (
          <>
            <div className="grid gap-8 lg:grid-cols-3">
              <Missing t={t} day={day} actions={actions} />
              <FreePeople t={t} day={day} />
              <Tables t={t} day={day} actions={actions} />
            </div>
            <SlotMeetings t={t} day={day} actions={actions} />
          </>
        )}
      </div>
      <Renew seconds={30} />
    </OrganiserFrame>
  )
}

/** Which slot is looked at, when it ends and when the next begins. */
function SlotHead({ t, day, root }: { t: Translator; day: DayView; root: string }) {
  const { slot, current, next, event, asOf } = day
  if (!slot) return <p>{t('day.desk.slot-empty')}</p>
  const late = (slot.startsAt.getTime() - slot.plannedStartsAt.getTime()) / 60_000
  return (
    <section aria-labelledby="slot" className="flex flex-col gap-3">
      <h2 id="slot">{t(slot.id === current?.id ? 'day.desk.slot-now' : 'day.desk.slot-of', { time: `${slot.session ? `${slot.session}, ` : ''}${clockRange(slot, event.timeZone)}` })}</h2>
      <p className="flex flex-wrap gap-x-6 gap-y-1 text-lg">
        {late !== 0 && <strong className="text-attention">{t('day.desk.late', { minutes: late })}</strong>}
        {current && <Ticking t={t} until={current.endsAt} at={asOf} message="day.desk.ends-in" />}
        {next ? <Ticking t={t} until={next.startsAt} at={asOf} message="day.desk.starts-in" time={clockTime(next.startsAt, event.timeZone)} day={clockDay(next.startsAt, event.timeZone)} /> : <span>{t('day.desk.no-next')}</span>}
      </p>
      <SlotChoice t={t} day={day} root={root} />
      <p className="text-sm text-ink-soft">{t('day.desk.as-of', { time: clockTime(asOf, event.timeZone) })}</p>
    </section>
  )
}

const minutesTold = 90

function Ticking({ t, until, at, message, time = '', day = '' }: { t: Translator; until: Date; at: Date; message: string; time?: string; day?: string }) {
  const sentences = Array.from({ length: minutesTold }, (_, minutes) => t(message, { minutes, time }))
  const isFar = until.getTime() - at.getTime() > minutesTold * 60_000
  if (isFar && day) return <span>{`${dayHeading(t.locale, day)}, ${time}`}</span>
  return <Countdown until={until.getTime()} serverNow={at.getTime()} sentences={sentences} beyond={t(message, { minutes: Math.ceil((until.getTime() - at.getTime()) / 60_000), time })} />
}

function SlotChoice({ t, day, root }: { t: Translator; day: DayView; root: string }) {
  const dateOf = (slot: DaySlot) => clockDay(slot.startsAt, day.event.timeZone)
  const dates = [...new Set(day.slots.map(dateOf))]
  const optionsOf = (slots: readonly DaySlot[]) =>
    slots.map((slot) => (
      <option key={slot.id} value={slot.id}>
        {`${slot.session ? `${slot.session}, ` : ''}${clockRange(slot, day.event.timeZone)}`}
      </option>
    ))
  return (
    <form action={root} className="flex flex-wrap items-end gap-3">
      <label className="flex flex-col gap-1">
        <span className="text-sm">{t('day.desk.slots')}</span>
        <select name="slot" defaultValue={day.slot?.id} className="min-h-11 max-w-full rounded-base border border-line-strong bg-surface px-3 py-2">
          {dates.length === 1
            ? optionsOf(day.slots)
            : dates.map((date) => (
                <optgroup key={date} label={dayHeading(t.locale, date)}>
                  {optionsOf(day.slots.filter((slot) => dateOf(slot) === date))}
                </optgroup>
              ))}
        </select>
      </label>
      <button type="submit" className={buttonClass('secondary')}>
        {t('day.desk.show')}
      </button>
    </form>
  )
}

/** What the step before has achieved, said aloud. Unknown words in the address say nothing. */
function Done({ t, search }: { t: Translator; search: Search }) {
  const done = one(search.done) ?? ''
  const key = `day.desk.done.${done}`
  if (!/^[a-z-]+$/.test(done) || !t.has(key)) return null
  const count = (name: string) => Number.parseInt(one(search[name]) ?? '0', 10) || 0
  return (
    <div role="status" className="mb-6">
      <Banner tone="accent">{t(key, { moved: count('moved'), without: count('without'), slots: count('slots'), told: count('told') })}</Banner>
    </div>
  )
}
