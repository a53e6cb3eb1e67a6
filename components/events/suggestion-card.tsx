import { ScoreBar } from '@/components/matches/score-bar'
import { Badge } from '@/components/ui/layout'
import { pathOf, type EntryKind } from '@/lib/directory/model'
import type { MatchReasons } from '@/lib/events/wishes/pairing'
import { sentenceMost } from '@/lib/events/wishes/wish-schemas'
import type { Suggestion, WishFrame } from '@/lib/events/wishes/wish-queries'
import { leadingReasons } from '@/lib/matching/sentences'
import type { Translator } from '@/lib/platform/i18n'
import { WishForm, type WishAction } from './wish-form'
import { pairNotes, placeOf, viewerOf, wishWords } from './wish-words'

/** Left shore what the reader seeks or brings, right shore the other organisation, the reasons between them, and what to mark below. */
export function SuggestionCard({ t, frame: { event, window }, one, action, isWhole = false }: { t: Translator; frame: Pick<WishFrame, 'event' | 'window'>; one: Suggestion; action: WishAction; /** On its own page: its heading leads nowhere. */ isWhole?: boolean }) {
  const { match } = one
  const path = `/${t.locale}/events/${event.id}/wishes/${one.registrationId}`
  const [own, theirs] = match ? (match.isSeeker ? [match.seeking, match.offering] : [match.offering, match.seeking]) : [null, null]
  const reasons = match ? leadingReasons(t, match, viewerOf(match)) : []
  const notes = pairNotes(t, one, event.timeZone)
  const heading = `with-${one.registrationId}`
  return (
    <article aria-labelledby={heading} className="break-inside-avoid rounded-base border border-line bg-surface">
      <div className="grid gap-x-8 gap-y-5 p-5 sm:p-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)_minmax(0,1.2fr)]">
        <div className="hidden min-w-0 flex-col gap-1 lg:flex">
          {own && match && <Shore t={t} label={t(match.isSeeker ? 'wishes.you-seek' : 'wishes.you-bring')} side={own} />}
          <Notes notes={notes} className="mt-2" />
        </div>
        <div className="flex min-w-0 flex-col gap-3 border-line lg:border-x lg:px-8">
          {match ? <ScoreBar t={t} match={match} /> : <p className="text-ink-soft">{t('wishes.no-match')}</p>}
          {match?.isLeftOut && <p className="font-semibold">{t('wishes.left-out')}</p>}
          {reasons.length > 0 && (
            <ul className="flex list-disc flex-col gap-1.5 pl-5 marker:text-accent">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
          {match && own && (
            <p className="text-sm text-ink-soft lg:hidden">
              {t(match.isSeeker ? 'wishes.you-seek' : 'wishes.you-bring')}: {own.title}
            </p>
          )}
          <Notes notes={notes} className="lg:hidden" />
        </div>
        <div className="flex min-w-0 flex-col gap-1.5 max-lg:order-first">
          <p className="text-sm font-semibold text-accent">{one.kind}</p>
          <h2 id={heading} className="text-lg break-words">
            {isWhole ? (
              one.organisation
            ) : (
              <a href={path} className="text-ink">
                {one.organisation}
              </a>
            )}
          </h2>
          {placeOf(t, one) && <p className="text-sm text-ink-soft">{placeOf(t, one)}</p>}
          {theirs && match && <Shore t={t} label={t(match.isSeeker ? 'wishes.they-bring' : 'wishes.they-seek')} side={theirs} />}
          {one.wishesYou && (
            <p>
              <Badge tone="accent">{t('wishes.wishes-you')}</Badge>
            </p>
          )}
          {one.theirSentence && (
            <figure className="border-l-4 border-accent pl-3">
              <figcaption className="text-sm text-ink-soft">{t('wishes.their-sentence')}</figcaption>
              <blockquote className="break-words">{one.theirSentence}</blockquote>
            </figure>
          )}
        </div>
      </div>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-line px-5 py-3 sm:px-6">
        <WishForm
          action={action}
          locale={t.locale}
          eventId={event.id}
          toId={one.registrationId}
          initial={{ mark: one.mark, sentence: one.sentence }}
          mayWish={window.isOpen}
          mayRefuse={window.mayRefuse}
          sentenceMost={sentenceMost}
          words={wishWords(t, one.organisation, sentenceMost)}
        />
        {!isWhole && (
          <p className="py-2.5">
            <a href={path}>{t('wishes.open')}</a>
          </p>
        )}
      </div>
    </article>
  )
}

function Notes({ notes, className }: { notes: readonly string[]; className: string }) {
  return (
    <ul className={`flex flex-col gap-1 text-sm text-ink-soft ${className}`}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}

function Shore({ t, label, side }: { t: Translator; label: string; side: MatchReasons['seeking'] }) {
  return (
    <div className="min-w-0">
      <p className="text-sm text-ink-soft">{label}</p>
      <p lang={side.language || undefined} className="break-words">
        {side.entryId ? <a href={`/${t.locale}/${pathOf[side.kind as EntryKind]}/${side.entryId}`}>{side.title}</a> : side.title}
      </p>
      {side.entryId === null && <p className="text-sm text-ink-soft">{t('wishes.from-text')}</p>}
    </div>
  )
}
