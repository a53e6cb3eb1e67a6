import { ButtonLink } from '@/components/ui/layout'
import type { AgendaMeeting } from '@/lib/events/agenda/agenda'
import { formatDistance } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { personLine, Place, StandingMark, Time, type Clocks } from './agenda-list'

/** What one looks for when one takes the phone out on the day. */
export function NextMeeting({ t, meeting, clocks, href, at }: { t: Translator; meeting: AgendaMeeting; clocks: Clocks; href: string; at: Date }) {
  const isNow = meeting.startsAt <= at
  return (
    <section aria-labelledby="next-meeting" className="no-print rounded-base border-2 border-accent bg-accent-soft p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="next-meeting" className="text-lg">
          {t(isNow ? 'day.agenda.now' : 'day.agenda.next')}
        </h2>
        {!isNow && <p className="text-sm">{formatDistance(t.locale, meeting.startsAt, at)}</p>}
      </div>
      <div className="mt-2 flex flex-col gap-1">
        <div className="text-xl">
          <Time t={t} entry={meeting} clocks={clocks} />
        </div>
        <div className="text-lg">
          <Place t={t} meeting={meeting} />
        </div>
        <p className="mt-1 text-lg font-semibold">{meeting.partner.organisation}</p>
        <p>{personLine(t, meeting)}</p>
        <StandingMark t={t} meeting={meeting} zone={clocks.event} />
      </div>
      <p className="mt-4">
        <ButtonLink href={href}>{t('day.agenda.open')}</ButtonLink>
      </p>
    </section>
  )
}
