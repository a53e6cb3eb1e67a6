import type { Metadata } from 'next'
import { MeetingOutcome } from '@/components/events/meeting-outcome'
import { ParticipantFrame } from '@/components/events/participant-frame'
import { ButtonLink, Card, EmptyState } from '@/components/ui/layout'
import { listOwnOutcomes, type MeetingOutcomeView } from '@/lib/events/outcomes/outcome-queries'
import { formatDate, formatMoment } from '@/lib/platform/format'
import { now } from '@/lib/platform/clock'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'
import { askGoOnAction, openMeetingThreadAction, recordOutcomeAction, saveMeetingNoteAction } from './actions'

type Props = { params: Promise<LocaleParams & { id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('outcomes.own.title'), robots: { index: false } }
}

export default async function OutcomesPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id } = await params
  const actor = await personOrSignIn(locale, `/${locale}/events/${id}/outcomes`)
  const { event, meetings, coming, until } = await orNotFound(listOwnOutcomes(actor, id))
  const answered = meetings.filter(({ outcome }) => outcome !== null).length
  const date = formatDate(locale, until, event.timeZone)
  return (
    <ParticipantFrame t={t} event={event} current="/outcomes" title={t('outcomes.own.title')} lead={meetings.length > 0 ? t('outcomes.own.lead') : undefined}>
      {meetings.length === 0 ? (
        <EmptyState title={t('outcomes.own.none-title')} action={<ButtonLink href={`/${locale}/events/${id}/agenda`}>{t('outcomes.own.agenda')}</ButtonLink>}>
          {t('outcomes.own.none')}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-6">
          <p className="flex flex-wrap items-center gap-x-6 gap-y-1">
            <strong>{t('outcomes.own.progress', { answered, count: meetings.length })}</strong>
            <span className="text-ink-soft">{t(until > now() ? 'outcomes.own.until' : 'outcomes.own.closed', { date })}</span>
          </p>
          <ul aria-label={t('outcomes.own.list')} className="grid items-start gap-5 lg:grid-cols-2">
            {meetings.map((meeting) => (
              <Card as="li" key={meeting.id} id={`meeting-${meeting.id}`}>
                <Head t={t} meeting={meeting} hasSeveral={meetings.some((one) => one.ownName !== meeting.ownName)} />
                <MeetingOutcome t={t} meeting={meeting} actions={{ record: recordOutcomeAction, note: saveMeetingNoteAction, ask: askGoOnAction, open: openMeetingThreadAction }} />
              </Card>
            ))}
          </ul>
          {coming > 0 && <p className="text-ink-soft">{t('outcomes.own.coming', { count: coming })}</p>}
        </div>
      )}
    </ParticipantFrame>
  )
}

/** With whom, when and where. */
function Head({ t, meeting, hasSeveral }: { t: Translator; meeting: MeetingOutcomeView; hasSeveral: boolean }) {
  const { other, table } = meeting
  const when = formatMoment(t.locale, meeting.startsAt, meeting.timeZone)
  const place = table && t(table.isOnline ? 'outcomes.meeting.online' : 'outcomes.meeting.table', { label: table.label })
  return (
    <div className="mb-4">
      <h2 className="text-lg">{other.organisationName}</h2>
      <p>
        {other.jobTitle ? t('outcomes.meeting.with', { person: other.name, job: other.jobTitle }) : other.name}
        {other.country && <span className="text-ink-soft"> · {labelOf('country', other.country, t.locale)}</span>}
      </p>
      <p className="text-sm text-ink-soft">
        {place ? t('outcomes.meeting.at', { when, table: place }) : when}
        {hasSeveral && ` · ${t('outcomes.meeting.who-met', { name: meeting.ownName })}`}
      </p>
    </div>
  )
}
