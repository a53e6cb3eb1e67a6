import type { ReactNode } from 'react'
import { Exclusions } from '@/components/matches/exclusions'
import { ScoreBar } from '@/components/matches/score-bar'
import { leadingReasons, type Viewer } from '@/lib/matching/sentences'
import { Badge } from '@/components/ui/layout'
import { pathOf } from '@/lib/directory/model'
import type { EntrySummary, Organisation } from '@/lib/introductions/view'
import type { Match } from '@/lib/matching/finding'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'

export type Shore = { organisation: Organisation; entry: EntrySummary; isOwn: boolean; /** How far this side is, and whom to talk to. */ children?: ReactNode }

/** The two who may meet, and the reasons that lead across. */
export function Shores({ t, seeking, offering, match, viewer, children }: { t: Translator; seeking: Shore; offering: Shore; match: Match | null; viewer: Viewer; children?: ReactNode }) {
  const reasons = match ? leadingReasons(t, match, viewer) : []
  return (
    <section aria-labelledby="shores" className="break-inside-avoid rounded-base border border-line bg-surface">
      <h2 id="shores" className="sr-only">
        {t('introductions.one.shores')}
      </h2>
      <div className="grid gap-x-8 gap-y-5 p-5 sm:p-6 lg:grid-cols-[1fr_minmax(0,24rem)_1fr]">
        <ShoreFacts t={t} shore={seeking} name={seeking.entry.kind === 'MANDATE' ? 'MANDATE' : 'SEEKING'} />
        <div className="flex min-w-0 flex-col gap-3 border-line max-lg:order-last max-lg:border-t max-lg:pt-5 lg:border-x lg:px-8">
          {match && <ScoreBar t={t} match={match} />}
          {match && <Exclusions t={t} match={match} />}
          {reasons.length > 0 ? (
            <ul className="flex list-disc flex-col gap-1.5 pl-5 marker:text-accent">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          ) : (
            <p className="text-ink-soft">{t('matches.no-reasons')}</p>
          )}
          {children}
        </div>
        <ShoreFacts t={t} shore={offering} name="OFFERING" />
      </div>
    </section>
  )
}

function ShoreFacts({ t, shore: { organisation, entry, isOwn, children }, name }: { t: Translator; shore: Shore; name: 'SEEKING' | 'MANDATE' | 'OFFERING' }) {
  const place = [organisation.city, labelOf('country', organisation.country, t.locale)].filter(Boolean).join(', ')
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <p className="text-sm font-semibold text-accent">{t(`introductions.one.shore.${name}`)}</p>
      <h3 lang={entry.language || undefined}>
        {entry.isPublished ? (
          <a href={`/${t.locale}/${pathOf[entry.kind]}/${entry.id}`} className="text-ink">
            {entry.title}
          </a>
        ) : (
          entry.title
        )}
      </h3>
      {!entry.isPublished && <p className="text-sm text-ink-soft">{t('introductions.one.gone')}</p>}
      <p>
        <a href={`/${t.locale}/organisations/${organisation.id}`}>{organisation.name}</a>
        {isOwn && ` (${t('introductions.one.you')})`}
      </p>
      <p className="text-sm text-ink-soft">
        {t(`organisations.kinds.${organisation.kind}`)}, {place} · {t(organisation.isClosed ? 'introductions.one.closed' : organisation.isVerified ? 'introductions.one.verified' : 'introductions.one.not-verified')}
      </p>
      {organisation.isDemo && (
        <p>
          <Badge>{t('common.demo')}</Badge>
        </p>
      )}
      {children}
    </div>
  )
}
