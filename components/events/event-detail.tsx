import type { ReactNode } from 'react'
import { ButtonLink, Banner, Facts } from '@/components/ui/layout'
import { placeOfZone } from '@/lib/events/event-clock'
import type { EventPageView } from '@/lib/events/event-queries'
import { nameIn, textIn } from '@/lib/events/model'
import { formatDate, formatList, formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'
import { daysText, placeText } from './event-words'
import { ProgrammeView } from './programme-view'
import { windowSentence } from './window-words'

type Props = { t: Translator; event: EventPageView; at: Date; /** What the reader has to do with it; nothing for visitors and in a preview. */ own?: ReactNode }

/** The page of an event below its title: the same for every visitor. */
export function EventDetail({ t, event, at, own }: Props) {
  const { locale } = t
  const language = event.texts[locale]?.description || event.texts[locale]?.summary ? locale : event.language
  const description = textIn(event.texts, 'description', locale, event.language)
  return (
    <div className="flex flex-col gap-10">
      {event.state === 'CANCELLED' && event.cancelledAt && (
        <Banner tone="danger" title={t('events.page.cancelled-title')}>
          {t('events.page.cancelled-text', { organiser: event.organisation.name, date: formatDate(locale, event.cancelledAt, event.timeZone), reason: event.cancelReason })}
        </Banner>
      )}
      {own}
      <Facts rows={factsOf(t, event)} />
      <Registration t={t} event={event} at={at} />
      {description && (
        <section aria-labelledby="about">
          <h2 id="about">{t('events.page.about')}</h2>
          <p className="measure mt-3 whitespace-pre-line" lang={language}>
            {description}
          </p>
        </section>
      )}
      <section aria-labelledby="programme">
        <h2 id="programme" className="mb-3">{t('events.page.programme')}</h2>
        <ProgrammeView t={t} event={event} />
      </section>
      <Kinds t={t} event={event} />
      <Languages t={t} event={event} />
    </div>
  )
}

function factsOf(t: Translator, event: EventPageView) {
  const place = [placeText(t, event), event.address].filter(Boolean).join('. ')
  return [
    { name: t('events.page.when'), value: <>{daysText(t, event)}. {t('events.page.zone', { place: placeOfZone(event.timeZone) })}</> },
    ...(event.mode === 'ONLINE' ? [] : [{ name: t('events.page.where'), value: place || t('common.not-stated') }]),
    ...(event.mode === 'ON_SITE' ? [] : [{ name: t('events.modes.ONLINE'), value: t('events.page.online') }]),
    { name: t('events.page.organiser'), value: <a href={`/${t.locale}/organisations/${event.organisation.id}`}>{event.organisation.name}</a> },
    ...(event.feeNote ? [{ name: t('events.page.fee'), value: event.feeNote }] : []),
  ]
}

function Registration({ t, event, at }: { t: Translator; event: EventPageView; at: Date }) {
  const isOpen = event.window === 'open'
  return (
    <section aria-labelledby="registration" className="rounded-base border border-line bg-surface p-5 sm:p-6">
      <h2 id="registration">{t('events.page.registration')}</h2>
      <p className="measure mt-2">{windowSentence(t, event, at)}</p>
      {isOpen && event.isFull && <p className="measure mt-1 font-semibold">{t('events.window.full')}</p>}
      {isOpen && (
        <p className="measure mt-1 text-ink-soft">
          {t('events.page.people-per', { count: event.peoplePerRegistration })}.{event.wishesCloseAt && ` ${t('events.page.wishes-until', { moment: formatMoment(t.locale, event.wishesCloseAt, event.timeZone) })}.`}
        </p>
      )}
      {isOpen && !event.own && (
        <>
          <p className="mt-4">
            <ButtonLink href={`/${t.locale}/events/${event.id}/registration`}>{t(event.isFull ? 'events.window.wait' : 'events.window.register')}</ButtonLink>
          </p>
          <p className="mt-2 text-sm text-ink-soft">{t('events.window.sign-in-note')}</p>
        </>
      )}
    </section>
  )
}

function Kinds({ t, event }: { t: Translator; event: EventPageView }) {
  const name = (id: string) => {
    const kind = event.kinds.find((one) => one.id === id)
    return kind ? nameIn(kind.names, t.locale, event.language) : ''
  }
  return (
    <section aria-labelledby="who">
      <h2 id="who">{t('events.page.who')}</h2>
      <p className="mt-1">{event.capacity === null ? t('events.page.total', { count: event.confirmed }) : t('events.page.total-of', { count: event.confirmed, capacity: event.capacity })}</p>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {event.kinds.map((kind) => (
          <li key={kind.id} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[14rem_1fr]">
            <p className="font-semibold">{name(kind.id)}</p>
            <div>
              <p>
                {kind.capacity === null ? t('events.page.kind-confirmed', { count: kind.confirmed }) : t('events.page.kind-of', { count: kind.confirmed, capacity: kind.capacity })}
                {event.window === 'open' && kind.isFull && !event.isFull && <strong> ({t('events.page.kind-full')})</strong>}
              </p>
              <p className="text-sm text-ink-soft">{kind.mayMeet.length === 0 ? t('events.page.meets-nobody') : t('events.page.meets', { kinds: formatList(t.locale, kind.mayMeet.map(name).filter(Boolean)) })}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-ink-soft">{t('events.page.names-note')}</p>
    </section>
  )
}

function Languages({ t, event }: { t: Translator; event: EventPageView }) {
  const codes = Object.keys(event.texts).filter((code) => event.texts[code]?.name)
  if (codes.length < 2 && codes.includes(t.locale)) return null
  const named = (code: string) => labelOf('language', code, t.locale)
  return (
    <p className="text-sm text-ink-soft">
      {!codes.includes(t.locale) && `${t('events.languages.fallback', { language: named(event.language) })} `}
      {codes.length > 1 && t('events.languages.also', { languages: formatList(t.locale, codes.map(named)) })}
    </p>
  )
}
