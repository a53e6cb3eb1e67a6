import type { ReactNode } from 'react'
import { Banner, ButtonLink, Facts, PageHeader } from '@/components/ui/layout'
import { PrintButton } from '@/components/ui/print-button'
import type { Match } from '@/lib/matching/finding'
import type { SideView } from '@/lib/matching/side-view'
import { formatDate, formatNumber } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { MatchCard } from './match-card'
import { NotUsed } from './not-used'
import { exclusionSentence, type Viewer } from '@/lib/matching/sentences'
import { sidePath } from './side-facts'

type Place = { place: number | null; total: number; looked: number }
type Props = {
  t: Translator
  pair: {
    need: SideView
    offering: SideView
    match: Match
    offeringPlace: Place | null
    needPlace: Place | null
    seesNeedRanking: boolean
    seesOfferingRanking: boolean
    owns: 'need' | 'offering' | null
    canWeigh: boolean
    weightReason: { at: Date; reason: string } | null
  }
  /** What else one can do with this pair. */
  actions?: ReactNode
}

/** One need and one offering: what speaks for it, what stands in the way, and who can change it. */
export function PairPage({ t, pair, actions }: Props) {
  const { need, offering, match } = pair
  const viewer: Viewer = pair.owns === 'need' ? 'buyer' : pair.owns === 'offering' ? 'supplier' : 'other'
  const comesFrom = pair.owns === 'offering' || !pair.seesNeedRanking ? offering : need
  const own = pair.owns === 'need' ? need : pair.owns === 'offering' ? offering : null
  const facts = [...placeRows(t, pair), ...weightRows(t, pair)]
  return (
    <>
      <PageHeader
        title={t('matches.pair.title')}
        lead={t('matches.pair.lead')}
        back={{ href: `${sidePath(t.locale, comesFrom)}/matches`, label: t(`matches.pair.back-${comesFrom.kind === 'NEED' ? 'NEED' : 'OFFERING'}`) }}
      >
        <PrintButton label={t('matches.pair.print')} />
        {pair.owns === 'offering' && (
          <ButtonLink kind="secondary" href={`${sidePath(t.locale, offering)}/what-if`}>
            {t('matches.what-if.link')}
          </ButtonLink>
        )}
      </PageHeader>
      <div className="flex flex-col gap-6">
        {match.exclusions.length > 0 && (
          <Banner tone="attention" title={t('matches.pair.excluded')}>
            <ul className="mt-1 flex list-disc flex-col gap-2 pl-5">
              {match.exclusions.map((exclusion) => (
                <li key={JSON.stringify(exclusion)}>
                  {exclusionSentence(t, exclusion)}. {t(`matches.pair.who.${exclusion.code}`)}
                </li>
              ))}
            </ul>
          </Banner>
        )}
        <h2 className="sr-only">{t('matches.pair.reasons')}</h2>
        <MatchCard
          t={t}
          asking={need}
          offering={offering}
          match={match}
          viewer={viewer}
          open={comesFrom.kind === 'NEED' ? 'offering' : 'asking'}
          editPath={own ? `${sidePath(t.locale, own)}/edit` : undefined}
          isOpen
          saysExclusions={false}
          actions={actions}
        />
        {facts.length > 0 && <Facts rows={facts} />}
      </div>
      <NotUsed t={t} />
    </>
  )
}

function placeRows(t: Translator, { offeringPlace, needPlace }: Props['pair']) {
  const row = (key: 'offering' | 'need', place: Place | null) => (place ? [{ name: t(`matches.pair.place-${key}`), value: placeText(t, place) }] : [])
  return [...row('offering', offeringPlace), ...row('need', needPlace)]
}

const placeText = (t: Translator, { place, total, looked }: Place): string =>
  place === null ? t('matches.pair.place-below', { looked, total: formatNumber(t.locale, total) }) : t('matches.pair.place', { place, total: formatNumber(t.locale, total) })

function weightRows(t: Translator, { need, canWeigh, weightReason }: Props['pair']) {
  if (!weightReason && !canWeigh) return []
  const value = (
    <div className="flex flex-col gap-1">
      <p>{weightReason ? t('matches.pair.weights-own', { date: formatDate(t.locale, weightReason.at) }) : t('matches.pair.weights-usual')}</p>
      {weightReason && <p className="text-ink-soft">“{weightReason.reason}”</p>}
      {canWeigh && (
        <p className="no-print">
          <a href={`${sidePath(t.locale, need)}/weights`}>{t('matches.weights.change')}</a>
        </p>
      )}
    </div>
  )
  return [{ name: t('matches.pair.weights'), value }]
}
