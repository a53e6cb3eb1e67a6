import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/layout'
import { stepOfField } from '@/lib/directory/entry-steps'
import type { Change, Match, Raise } from '@/lib/matching/finding'
import { groundsOf } from '@/lib/matching/grounds'
import type { Translator } from '@/lib/platform/i18n'
import type { SideView } from '@/lib/matching/side-view'
import { DirectionsPanel } from './directions-panel'
import { Exclusions } from './exclusions'
import { FindingsTable } from './findings-table'
import { ScoreBar } from './score-bar'
import { SideFacts, sidePath } from './side-facts'
import { leadingReasons, raiseSentences, type Viewer } from '@/lib/matching/sentences'
import { WeightsNote } from './weights-note'

/** Left shore the one who asks, right shore the one who offers, the reasons between them. */
export function MatchCard({
  t,
  asking,
  offering,
  match,
  viewer,
  open,
  editPath,
  pairPath,
  actions,
  isOpen = false,
  saysExclusions = true,
}: {
  t: Translator
  asking: SideView
  offering: SideView
  match: Match
  viewer: Viewer
  /** Which side the card leads to. */
  open: 'asking' | 'offering'
  /** Where the viewer answers what is not stated, when it is theirs to answer. */
  editPath?: string
  /** The page of this pair alone. */
  pairPath?: string
  /** What else one can do with this match, beside opening it. */
  actions?: ReactNode
  /** Whether all findings are shown from the start. */
  isOpen?: boolean
  /** False where the page says above the card what leaves the offering out. */
  saysExclusions?: boolean
}) {
  const reasons = leadingReasons(t, match, viewer)
  const raise = match.raise && raiseSentences(t, match.raise, viewer)
  const other = open === 'asking' ? asking : offering
  return (
    <article aria-labelledby={`match-${match.id}`} className="break-inside-avoid rounded-base border border-line bg-surface">
      <div className="grid gap-x-8 gap-y-5 p-5 sm:p-6 lg:grid-cols-[1fr_minmax(0,26rem)_1fr]">
        <SideFacts
          t={t}
          side={asking}
          shore={asking.kind === 'MANDATE' ? 'mandate' : 'need'}
          heading={open === 'asking' ? `match-${match.id}` : undefined}
          isKnown={open === 'offering'}
        />
        <div className="flex flex-col gap-3 border-line lg:border-x lg:px-8">
          <ScoreBar t={t} match={match} />
          {saysExclusions && <Exclusions t={t} match={match} />}
          {reasons.length > 0 ? (
            <ul className="flex list-disc flex-col gap-1.5 pl-5 marker:text-accent">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          ) : (
            <p className="text-ink-soft">{t('matches.no-reasons')}</p>
          )}
          {raise && (
            <p className="text-sm text-ink-soft">
              {raise.what}. {raise.who}{' '}
              {editPath && match.raise?.by === viewer && (
                <a href={answerPath(editPath, viewer === 'supplier' ? offering : asking, match.raise)} className="no-print">
                  {t('matches.raise.edit')}
                </a>
              )}
            </p>
          )}
          <WeightsNote t={t} asking={asking} match={match} viewer={viewer} />
        </div>
        <SideFacts t={t} side={offering} shore="offering" heading={open === 'offering' ? `match-${match.id}` : undefined} isKnown={open === 'asking'} />
      </div>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3 border-t border-line px-5 py-3 sm:px-6">
        <div className="no-print flex flex-wrap items-center gap-3">
          {actions}
          <ButtonLink href={sidePath(t.locale, other)} kind="secondary">
            {t(other.kind === 'OFFERING' ? 'matches.open-offering' : 'matches.open-need')}
          </ButtonLink>
        </div>
        <details open={isOpen} className="min-w-0 max-w-full grow basis-72 open:basis-full">
          <summary className="py-2 font-semibold text-accent">{t('matches.findings')}</summary>
          <DirectionsPanel t={t} match={match} viewer={viewer} />
          <FindingsTable t={t} match={match} viewer={viewer} asking={asking} offering={offering} />
          {pairPath && (
            <p className="no-print pt-3">
              <a href={pairPath}>{t('matches.pair.open')}</a>
            </p>
          )}
        </details>
      </div>
    </article>
  )
}

/** The step of the form, and the field in it, where what is not stated is answered. */
function answerPath(editPath: string, own: SideView, { change }: Raise): string {
  const field = fieldOfChange(change)
  const step = field && stepOfField(own.kind, field)
  return step ? `${editPath}/${step.key}#field-${field}` : editPath
}

function fieldOfChange(change: Change): string | undefined {
  switch (change.code) {
    case 'state':
      return change.fields[0]
    case 'serve-country':
      return 'countriesServed'
    case 'raise-maturity':
      return 'trl'
    case 'renew-certificate':
    case 'obtain-certificate':
      return 'certificates'
    case 'add-reference':
      return 'references'
    case 'add-terms':
      return groundsOf({ code: 'terms', vocabulary: change.vocabulary, met: [], unmet: [] }, 'NEED').offered[0]
  }
}
