import { BadgeScanner } from '@/components/events/day/badge-scanner'
import { Act, FoundPeople } from '@/components/events/day/desk'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { TextField } from '@/components/ui/fields'
import { Banner } from '@/components/ui/layout'
import { findExpected, searchPeople } from '@/lib/events/day/day-queries'
import { clockTime } from '@/lib/events/event-clock'
import type { Search } from '@/lib/web/page'
import { checkInAction, decideNoShowAction, reopenTablesAction, reportNoShowAtDeskAction, signOffParticipantAction, undoCheckInAction, withdrawNoShowAtDeskAction, withdrawRefillAction } from '../actions'
import { dayMetadata, one, openDay, type DayParams } from '../open-day'

export const generateMetadata = dayMetadata('day.check-in.title')

const actions = { checkIn: checkInAction, undo: undoCheckInAction, report: reportNoShowAtDeskAction, takeBack: withdrawNoShowAtDeskAction, signOff: signOffParticipantAction, withdrawOffer: withdrawRefillAction, decide: decideNoShowAction, reopen: reopenTablesAction }

/** A badge read by a phone's own camera leads here with its code: opening it shows who it is, one press checks in. */
export default async function CheckInPage({ params, searchParams }: { params: DayParams; searchParams: Promise<Search> }) {
  const search = await searchParams
  const { t, actor, day } = await openDay(params)
  const [query, code, personId] = [one(search.q), one(search.code), one(search.person)]
  const [found, scanned, come] = await Promise.all([query ? searchPeople(actor, day.event.id, query) : null, code ? findExpected(actor, day.event.id, { code }) : null, personId ? findExpected(actor, day.event.id, { participantId: personId }) : null])
  const zone = day.event.timeZone
  return (
    <OrganiserFrame t={t} event={day.event} current="/day" isDeskOnly={!day.isOrganiser} title={t('day.check-in.title')} lead={t('day.check-in.lead')}>
      <div className="flex max-w-2xl flex-col gap-8">
        {come?.checkedInAt && (
          <div role="status">
            <Banner tone={search.was ? 'attention' : 'accent'} title={t(search.was ? 'day.check-in.was-here' : 'day.check-in.welcome', { name: come.name, time: clockTime(come.checkedInAt, zone) })}>
              {come.organisation}
              <Act t={t} action={actions.undo} fields={{ eventId: day.event.id, participantId: come.participantId }} kind="quiet">
                {t('day.desk.undo')}
              </Act>
            </Banner>
          </div>
        )}
        {code && !scanned && (
          <div role="alert">
            <Banner tone="danger">{t('day.check-in.unknown')}</Banner>
          </div>
        )}
        {scanned && (
          <div className="rounded-base border-2 border-accent bg-accent-soft p-5">
            <p className="text-xl font-semibold">{scanned.name}</p>
            <p className="mb-4">{scanned.organisation}</p>
            {scanned.checkedInAt ? (
              <p>{t('day.desk.checked-in', { time: clockTime(scanned.checkedInAt, zone) })}</p>
            ) : (
              <Act t={t} action={checkInAction} fields={{ eventId: day.event.id, participantId: scanned.participantId }} kind="primary">
                {t('day.desk.check-in-one', { name: scanned.name })}
              </Act>
            )}
          </div>
        )}
        <section className="flex flex-col gap-4">
          <BadgeScanner formId="badge" field="code" texts={{ start: t('day.check-in.camera'), stop: t('day.check-in.camera-stop'), none: t('day.check-in.camera-none'), refused: t('day.check-in.camera-refused') }} />
          <ActionForm id="badge" action={checkInAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col gap-3">
            <input type="hidden" name="eventId" value={day.event.id} />
            <TextField name="code" label={t('day.check-in.code')} hint={t('day.check-in.code-hint')} autoComplete="off" maxLength={300} />
            <div>
              <SubmitButton>{t('day.check-in.code-go')}</SubmitButton>
            </div>
          </ActionForm>
        </section>
        <form className="flex flex-wrap items-end gap-3" role="search">
          <label className="flex grow flex-col gap-1">
            <span className="font-semibold">{t('day.desk.search-label')}</span>
            <input type="search" name="q" defaultValue={query} className="min-h-11 rounded-base border border-line-strong bg-surface px-3 py-2" />
          </label>
          <button type="submit" className={buttonClass('secondary')}>
            {t('day.desk.search-go')}
          </button>
        </form>
        {found && <FoundPeople t={t} day={day} found={found} actions={actions} />}
      </div>
    </OrganiserFrame>
  )
}
