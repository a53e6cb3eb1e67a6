import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { TextField } from '@/components/ui/fields'
import { Banner, ButtonLink, Card, Facts } from '@/components/ui/layout'
import { clockRange, clockTime } from '@/lib/events/event-clock'
import type { OwnMeetingView, OwnNoShow } from '@/lib/events/agenda/own-meeting-queries'
import { pairSentences } from '@/lib/events/wishes/pair-sentences'
import { criterionName } from '@/lib/matching/sentences'
import type { FormAction } from '@/lib/platform/form-state'
import { formatList } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'
import { Place, StandingMark, Time } from './day/agenda-list'

export type MeetingActions = { report: FormAction; dispute: FormAction; takeBack: FormAction }

/** One meeting: when and where, who they are, why you meet, what to ask; `children` is what came of it. */
export function MeetingPage({ t, view, actions, children }: { t: Translator; view: OwnMeetingView; actions: MeetingActions; children?: ReactNode }) {
  const { event, meeting, me } = view
  return (
    <div className="flex flex-col gap-8">
      {meeting.standing === 'cancelled' && (
        <Banner tone="danger" title={t('day.meeting.cancelled')}>
          {cancelWords(t, view.cancelReason)}
        </Banner>
      )}
      <Accused t={t} view={view} action={actions.dispute} />
      <Card aria-labelledby="when" className={meeting.standing === 'cancelled' ? '' : 'border-accent'}>
        <h2 id="when" className="sr-only">
          {t('day.meeting.when')}
        </h2>
        <div className="text-xl">
          <Time t={t} entry={meeting} clocks={{ event: event.timeZone, own: me.timeZone }} />
        </div>
        {meeting.standing !== 'cancelled' && (
          <div className="text-lg">
            <Place t={t} meeting={meeting} />
          </div>
        )}
        <div className="mt-2 flex flex-wrap items-center gap-3">
          <StandingMark t={t} meeting={meeting} zone={event.timeZone} />
        </div>
        <p className="no-print mt-4 flex flex-wrap gap-3">
          {meeting.onlineUrl && <ButtonLink href={meeting.onlineUrl}>{t('day.meeting.join')}</ButtonLink>}
          {me.isSelf && (
            <ButtonLink kind="secondary" href={`/${t.locale}/api/events/${event.id}/calendar?meeting=${meeting.id}`}>
              {t('day.agenda.one-file')}
            </ButtonLink>
          )}
        </p>
      </Card>
      <Partner t={t} view={view} />
      <Why t={t} view={view} />
      <NoShow t={t} view={view} actions={actions} />
      {children}
    </div>
  )
}

/** A code of our own, or what the organiser wrote when publishing. */
function cancelWords(t: Translator, reason: string): string {
  if (reason === '') return t('day.meeting.cancel-reason.other')
  return ['withdrawn', 'no-show'].includes(reason) ? t(`day.meeting.cancel-reason.${reason}`) : reason
}

function Partner({ t, view: { event, meeting, partner } }: { t: Translator; view: OwnMeetingView }) {
  const { name, jobTitle, organisation, country, languages } = meeting.partner
  const rows = [
    ...(country ? [{ name: t('day.meeting.country'), value: labelOf('country', country, t.locale) }] : []),
    ...(languages.length > 0 ? [{ name: t('day.meeting.languages'), value: formatList(t.locale, languages.map((code) => labelOf('language', code, t.locale))) }] : []),
    ...(partner.brings ? [{ name: t('day.meeting.brings'), value: <span className="whitespace-pre-line">{partner.brings}</span> }] : []),
    ...(partner.seeks ? [{ name: t('day.meeting.seeks'), value: <span className="whitespace-pre-line">{partner.seeks}</span> }] : []),
  ]
  return (
    <section aria-labelledby="who">
      <h2 id="who">{t('day.meeting.who')}</h2>
      <p className="mt-2 text-lg">
        <span className="font-semibold">{name}</span>
        {jobTitle && `, ${jobTitle}`}
      </p>
      <p className="mb-3 text-ink-soft">{organisation}</p>
      {rows.length > 0 && <Facts rows={rows} />}
      <p className="no-print mt-3 flex flex-wrap gap-x-6 gap-y-2">
        <a href={`/${t.locale}/events/${event.id}/wishes/${partner.registrationId}`}>{t('day.meeting.profile', { organisation })}</a>
      </p>
    </section>
  )
}

function Why({ t, view: { meeting, open, partner } }: { t: Translator; view: OwnMeetingView }) {
  const sentences = pairSentences(t, meeting.because, meeting.side, meeting.partner.organisation, 5)
  return (
    <section aria-labelledby="why">
      <h2 id="why">{t('day.meeting.why')}</h2>
      {sentences.length > 0 ? (
        <ul className="measure mt-2 flex list-disc flex-col gap-1.5 pl-5 marker:text-accent">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p className="mt-2">{t('day.meeting.why-none')}</p>
      )}
      {partner.sentence && (
        <>
          <h3 className="mt-4 text-base">{t('day.meeting.sentence')}</h3>
          <blockquote className="measure mt-1 border-l-4 border-line-strong pl-4 whitespace-pre-line">{partner.sentence}</blockquote>
        </>
      )}
      {open.length > 0 && (
        <>
          <h3 className="mt-4 text-base">{t('day.meeting.open-questions')}</h3>
          <p className="measure mt-1 text-ink-soft">
            {t('day.meeting.open-questions-text')} {formatList(t.locale, open.map((criterion) => criterionName(t, criterion)))}.
          </p>
        </>
      )}
    </section>
  )
}

/** That oneself is said not to have come comes first: it can be wrong. */
function Accused({ t, view: { event, meeting, noShow, me }, action }: { t: Translator; view: OwnMeetingView; action: FormAction }) {
  const { mine } = noShow
  if (!mine || mine.standing === 'dismissed') return null
  return (
    <Banner tone="attention" title={mine.byStaff ? t('day.meeting.accused-staff') : t('day.meeting.accused', { other: meeting.partner.name })}>
      <p>{clockRange(meeting, event.timeZone)}</p>
      {mine.standing === 'disputed' && <p>{t('day.meeting.disputed')}</p>}
      {mine.standing === 'stands' && <p>{t('day.meeting.stands')}</p>}
      {mine.standing === 'said' && me.isSelf && (
        <>
          <p>{t('day.meeting.accused-text')}</p>
          <ActionForm action={action} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="mt-3 flex flex-col gap-3">
            <input type="hidden" name="noShowId" value={mine.id} />
            <TextField name="dispute" label={t('day.meeting.dispute')} hint={t('day.meeting.dispute-hint')} maxLength={500} />
            <div>
              <SubmitButton kind="secondary">{t('day.meeting.dispute-send')}</SubmitButton>
            </div>
          </ActionForm>
        </>
      )}
    </Banner>
  )
}

function NoShow({ t, view: { event, meeting, noShow, me }, actions }: { t: Translator; view: OwnMeetingView; actions: MeetingActions }) {
  if (!me.isSelf || (meeting.standing === 'cancelled' && !noShow.theirs)) return null
  const { theirs } = noShow
  const name = meeting.partner.name
  return (
    <section aria-labelledby="no-show" className="no-print">
      <h2 id="no-show" className="text-lg">
        {t('day.meeting.no-show-title')}
      </h2>
      {theirs ? (
        <Said t={t} report={theirs} name={name} zone={event.timeZone} action={actions.takeBack} />
      ) : noShow.canReport ? (
        <ActionForm action={actions.report} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="mt-2">
          <input type="hidden" name="meetingId" value={meeting.id} />
          <input type="hidden" name="absentId" value={meeting.partner.participantId} />
          <SubmitButton kind="secondary">{t('day.meeting.no-show-report', { name })}</SubmitButton>
        </ActionForm>
      ) : (
        <p className="measure mt-1 text-ink-soft">{t('day.meeting.no-show-from', { time: clockTime(noShow.from, event.timeZone) })}</p>
      )}
    </section>
  )
}

function Said({ t, report, name, zone, action }: { t: Translator; report: OwnNoShow; name: string; zone: string; action: FormAction }) {
  const time = clockTime(report.at, zone)
  const state = report.standing === 'said' ? null : t(`day.meeting.${report.standing === 'disputed' ? 'disputed-by-them' : report.standing}`)
  return (
    <>
      <p className="mt-1">
        {t(report.byMe ? 'day.meeting.no-show-said' : 'day.meeting.no-show-by-staff', { name, time })} {state}
      </p>
      {report.byMe && ['said', 'disputed'].includes(report.standing) && (
        <ActionForm action={action} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="mt-2">
          <input type="hidden" name="noShowId" value={report.id} />
          <SubmitButton kind="secondary">{t('day.meeting.no-show-back')}</SubmitButton>
        </ActionForm>
      )}
    </>
  )
}
