import type { Metadata } from 'next'
import { cache } from 'react'
import { MeetingOutcome } from '@/components/events/meeting-outcome'
import { MeetingPage } from '@/components/events/meeting-page'
import { PageHeader } from '@/components/ui/layout'
import { getMeetingOutcome } from '@/lib/events/outcomes/outcome-queries'
import { getAgendaMeeting } from '@/lib/events/agenda/own-meeting-queries'
import { now } from '@/lib/platform/clock'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'
import { askGoOnAction, openMeetingThreadAction, recordOutcomeAction, saveMeetingNoteAction } from '../../outcomes/actions'
import { disputeNoShowAction, reportNoShowAction, withdrawNoShowAction } from './actions'

type Props = { params: Promise<LocaleParams & { id: string; meetingId: string }> }

const load = cache(async (locale: string, id: string, meetingId: string) => {
  const actor = await personOrSignIn(locale, `/${locale}/events/${id}/meetings/${meetingId}`)
  return { actor, view: await orNotFound(getAgendaMeeting(actor, id, meetingId, locale)) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await pageLocale(params)
  const { id, meetingId } = await params
  const { view } = await load(locale, id, meetingId)
  return { title: t('day.meeting.title', { other: view.meeting.partner.organisation }), robots: { index: false } }
}

export default async function OwnMeetingPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id, meetingId } = await params
  const { actor, view } = await load(locale, id, meetingId)
  const isHeld = view.meeting.standing !== 'cancelled' && view.meeting.endsAt <= now()
  return (
    <>
      <PageHeader title={t('day.meeting.title', { other: view.meeting.partner.organisation })} lead={view.event.name} back={{ href: `/${locale}/events/${id}/agenda${view.me.isSelf ? '' : `?person=${view.me.participantId}`}`, label: t('day.meeting.back') }} />
      <MeetingPage t={t} view={view} actions={{ report: reportNoShowAction, dispute: disputeNoShowAction, takeBack: withdrawNoShowAction }}>
        {isHeld && (
          <section aria-label={t('outcomes.meeting.held')}>
            <MeetingOutcome t={t} meeting={await orNotFound(getMeetingOutcome(actor, id, meetingId))} actions={{ record: recordOutcomeAction, note: saveMeetingNoteAction, ask: askGoOnAction, open: openMeetingThreadAction }} />
          </section>
        )}
      </MeetingPage>
    </>
  )
}
