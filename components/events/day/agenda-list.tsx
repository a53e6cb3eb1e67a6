import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/layout'
import { byDay, type AgendaEntry, type AgendaMeeting, type AgendaTalk } from '@/lib/events/agenda/agenda'
import { clockDay, clockRange, clocksDiffer, dayHeading, placeOfZone } from '@/lib/events/event-clock'
import { pairSentences } from '@/lib/events/wishes/pair-sentences'
import { placeWords } from '@/lib/events/agenda/place-words'
import { formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'

export type Clocks = { event: string; own: string }

/** The day as a column: time on the left, what it holds beside it. */
export function AgendaList({ t, entries, clocks, meetingPath }: { t: Translator; entries: readonly AgendaEntry[]; clocks: Clocks; meetingPath: (id: string) => string }) {
  return (
    <div className="flex flex-col gap-8">
      {byDay(entries, (at) => clockDay(at, clocks.event)).map(({ day, entries: own }) => (
        <section key={day} aria-labelledby={`day-${day}`} className="print:break-inside-auto">
          <h2 id={`day-${day}`}>{dayHeading(t.locale, day)}</h2>
          <ol className="mt-3 divide-y divide-line border-y border-line">
            {own.map((entry) => (
              <li key={entry.kind === 'gap' ? entry.startsAt.toISOString() : entry.id} className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[8.5rem_1fr] print:break-inside-avoid print:grid-cols-[7rem_1fr] print:py-2">
                <Time t={t} entry={entry} clocks={clocks} />
                <Entry t={t} entry={entry} clocks={clocks} meetingPath={meetingPath} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

export function Time({ t, entry, clocks }: { t: Translator; entry: { startsAt: Date; endsAt: Date }; clocks: Clocks }) {
  return (
    <p className="tabular">
      <time dateTime={entry.startsAt.toISOString()} className="font-semibold">
        {clockRange(entry, clocks.event)}
      </time>
      {clocksDiffer(entry.startsAt, clocks.event, clocks.own) && <span className="block text-sm text-ink-soft">{t('day.agenda.own-time', { time: clockRange(entry, clocks.own), place: placeOfZone(clocks.own) })}</span>}
    </p>
  )
}

function Entry({ t, entry, clocks, meetingPath }: { t: Translator; entry: AgendaEntry; clocks: Clocks; meetingPath: (id: string) => string }) {
  if (entry.kind === 'gap') return <p className="text-ink-soft">{t('day.agenda.free')}</p>
  if (entry.kind === 'talk') return <Talk t={t} talk={entry} />
  return <Meeting t={t} meeting={entry} clocks={clocks} href={meetingPath(entry.id)} />
}

function Talk({ t, talk }: { t: Translator; talk: AgendaTalk }) {
  const details = [talk.place, talk.track, talk.speakers].filter((part) => part !== '')
  return (
    <div>
      <h3 className="text-base">
        {talk.title} {talk.isForAll && <Badge>{t('day.agenda.for-all')}</Badge>}
      </h3>
      {details.length > 0 && <p className="text-ink-soft">{details.join(', ')}</p>}
      {talk.isBesideMeeting && <p className="text-attention">{t('day.agenda.beside')}</p>}
    </div>
  )
}

function Meeting({ t, meeting, clocks, href }: { t: Translator; meeting: AgendaMeeting; clocks: Clocks; href: string }) {
  const { partner, standing } = meeting
  const isOff = standing === 'cancelled'
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className={`text-base ${isOff ? 'line-through decoration-1' : ''}`}>
          <a href={href}>{partner.organisation}</a>
        </h3>
        <StandingMark t={t} meeting={meeting} zone={clocks.event} />
      </div>
      <p className="text-ink-soft">{personLine(t, meeting)}</p>
      {!isOff && (
        <>
          <Place t={t} meeting={meeting} />
          {meeting.startsAt.getTime() !== meeting.plannedStartsAt.getTime() && <p className="text-sm text-attention">{t('day.agenda.planned', { time: clockRange({ startsAt: meeting.plannedStartsAt, endsAt: new Date(meeting.plannedStartsAt.getTime() + meeting.endsAt.getTime() - meeting.startsAt.getTime()) }, clocks.event) })}</p>}
          <Why t={t} meeting={meeting} />
        </>
      )}
    </div>
  )
}

/** Meaning by a word, never by colour alone. */
export function StandingMark({ t, meeting, zone }: { t: Translator; meeting: AgendaMeeting; zone: string }) {
  if (meeting.standing === 'as-told' || meeting.toldAt === null) return null
  return <Badge tone="attention">{t(`day.agenda.${meeting.standing}`, { when: shortMoment(t, meeting.toldAt, zone) })}</Badge>
}

/** Without the name of the zone, which the page says once. */
const shortMoment = (t: Translator, at: Date, zone: string): string => formatMoment(t.locale, at, zone).replace(/, [^,]*$/, '')

export const personLine = (t: Translator, { partner }: AgendaMeeting): string => [partner.name, partner.jobTitle, partner.country ? labelOf('country', partner.country, t.locale) : ''].filter((part) => part !== '').join(', ')

export function Place({ t, meeting }: { t: Translator; meeting: AgendaMeeting }): ReactNode {
  return (
    <p className="font-semibold">
      {placeWords(t, meeting)}
      {meeting.onlineUrl && (
        <>
          {' '}
          <a href={meeting.onlineUrl} rel="noreferrer" className="no-print">
            {t('day.agenda.join')}
          </a>
        </>
      )}
    </p>
  )
}

function Why({ t, meeting }: { t: Translator; meeting: AgendaMeeting }) {
  const sentences = pairSentences(t, meeting.because, meeting.side, meeting.partner.organisation)
  return sentences.length > 0 && <p className="measure text-sm">{sentences.join(' ')}</p>
}
