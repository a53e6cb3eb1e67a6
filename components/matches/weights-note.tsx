import type { Match } from '@/lib/matching/finding'
import type { SideView } from '@/lib/matching/side-view'
import { unusualWeights } from '@/lib/matching/weight-limits'
import type { Translator } from '@/lib/platform/i18n'
import { formatList } from '@/lib/platform/format'
import { criterionName, pointsText, type Viewer } from '@/lib/matching/sentences'

/** That a buyer weighs criteria in its own way, read off the findings, so that it can never differ from them. */
export function WeightsNote({ t, asking, match, viewer }: { t: Translator; asking: SideView; match: Match; viewer: Viewer }) {
  if (asking.kind !== 'NEED') return null
  const unusual = unusualWeights(match.findings)
  if (unusual.length === 0) return null
  const differences = unusual.map(({ criterion, weight, usual }) => t('matches.weights.difference', { criterion: criterionName(t, criterion), weight: pointsText(t, weight), usual: pointsText(t, usual) }))
  return (
    <p className="text-sm">
      <span className="font-semibold">{t(viewer === 'buyer' ? 'matches.weights.you-weigh' : 'matches.weights.buyer-weighs')}</span> {formatList(t.locale, differences)}.
    </p>
  )
}
