import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { FitTable } from '@/components/events/fit-table'
import { ParticipantFrame } from '@/components/events/participant-frame'
import { SuggestionCard } from '@/components/events/suggestion-card'
import { usedWords, viewerOf } from '@/components/events/wish-words'
import { WishesUsed } from '@/components/events/wishes-used'
import { Banner, Facts } from '@/components/ui/layout'
import { pathOf } from '@/lib/directory/model'
import { getCounterpart, type Counterpart } from '@/lib/events/wishes/wish-queries'
import { formatList } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'
import { markWishAction } from '../actions'

type Props = { params: Promise<LocaleParams & { id: string; registrationId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('wishes.title'), robots: { index: false } }
}

export default async function CounterpartPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id, registrationId } = await params
  const actor = await personOrSignIn(locale, `/${locale}/events/${id}/wishes/${registrationId}`)
  const view = await orNotFound(getCounterpart(actor, id, registrationId, locale))
  const { other, judged, event } = view
  return (
    <ParticipantFrame t={t} event={event} current="/wishes" title={other.organisation}>
      <div className="flex flex-col gap-8">
        <p className="no-print text-sm">
          <a href={`/${locale}/events/${id}/wishes`}>← {t('wishes.one.back')}</a>
        </p>
        <WishesUsed label={t('wishes.used.label')} initial={usedWords(t, view.marks)} />
        <SuggestionCard t={t} frame={view} one={other} action={markWishAction} isWhole />
        <Banner>{t('wishes.not-is-private')}</Banner>
        <Part id="people" title={t('wishes.one.people')}>
          <People t={t} people={other.people} />
        </Part>
        <Part id="about" title={t('wishes.one.about')}>
          <About t={t} other={other} />
        </Part>
        {judged && other.match && (
          <Part id="why" title={t('wishes.one.why')}>
            <p className="measure text-ink-soft">{t('wishes.one.why-lead', { seeking: other.match.seeking.title, offering: other.match.offering.title })}</p>
            <FitTable t={t} judged={judged} viewer={viewerOf(other.match)} />
          </Part>
        )}
      </div>
    </ParticipantFrame>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      {children}
    </section>
  )
}

function People({ t, people }: { t: Translator; people: Counterpart['other']['people'] }) {
  const languages = (codes: readonly string[]) => formatList(t.locale, codes.map((code) => labelOf('language', code, t.locale)))
  return (
    <ul className="flex flex-col gap-3">
      {people.map((one) => (
        <li key={one.name}>
          <span className="font-semibold">{one.name}</span>
          {one.jobTitle && <span className="text-ink-soft">, {one.jobTitle}</span>}
          <span className="block text-sm text-ink-soft">
            {[one.languages.length > 0 ? t('wishes.one.speaks', { languages: languages(one.languages) }) : '', one.isOnline ? t('wishes.one.online') : ''].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

function About({ t, other }: { t: Translator; other: Counterpart['other'] }) {
  const isWebsite = /^https?:\/\//i.test(other.website)
  const rows = [
    { name: t('wishes.one.brings'), value: other.brings && <span className="whitespace-pre-line">{other.brings}</span> },
    { name: t('wishes.one.seeks'), value: other.seeks && <span className="whitespace-pre-line">{other.seeks}</span> },
    {
      name: t('wishes.one.entries'),
      value: other.entries.length > 0 && (
        <ul className="flex flex-col gap-1">
          {other.entries.map((entry) => (
            <li key={entry.id}>
              {t(`wishes.one.entry-kind.${entry.kind}`)}:{' '}
              <a href={`/${t.locale}/${pathOf[entry.kind]}/${entry.id}`} lang={entry.language || undefined}>
                {entry.title}
              </a>
            </li>
          ))}
        </ul>
      ),
    },
    { name: t('wishes.one.website'), value: isWebsite && <a href={other.website} rel="noopener nofollow">{other.website.replace(/^https?:\/\//, '').replace(/\/$/, '')}</a> },
    { name: t('wishes.one.profile'), value: other.organisationId && <a href={`/${t.locale}/organisations/${other.organisationId}`}>{other.organisation}</a> },
  ]
  return <Facts rows={rows.filter(({ value }) => Boolean(value))} />
}
