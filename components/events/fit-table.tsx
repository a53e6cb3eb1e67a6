import { TableFrame } from '@/components/ui/layout'
import type { Counterpart } from '@/lib/events/wishes/wish-queries'
import { criterionName, exclusionSentence, findingSentences, pointsText, type Viewer } from '@/lib/matching/sentences'
import type { Translator } from '@/lib/platform/i18n'

/** Every criterion with its points and why, as on the pages of matches; what rules the other out stands above. */
export function FitTable({ t, judged, viewer }: { t: Translator; judged: NonNullable<Counterpart['judged']>; viewer: Viewer }) {
  return (
    <>
      {judged.exclusions.length > 0 && (
        <ul className="flex flex-col gap-1">
          {judged.exclusions.map((exclusion) => (
            <li key={JSON.stringify(exclusion)} className="font-semibold">
              {exclusionSentence(t, exclusion)}
            </li>
          ))}
        </ul>
      )}
      <TableFrame label={t('wishes.one.fit-table')}>
        <table className="w-full min-w-140 text-left text-sm">
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className="p-3">{t('wishes.one.criterion')}</th>
              <th scope="col" className="p-3 whitespace-nowrap">{t('wishes.one.points')}</th>
              <th scope="col" className="p-3">{t('wishes.one.because')}</th>
            </tr>
          </thead>
          <tbody>
            {judged.findings.map((finding) => (
              <tr key={finding.criterion} className="border-b border-line align-top last:border-0">
                <th scope="row" className="p-3 font-normal">{criterionName(t, finding.criterion)}</th>
                <td className="tabular p-3 whitespace-nowrap">{t('wishes.one.points-of', { points: pointsText(t, finding.points), possible: pointsText(t, finding.possible) })}</td>
                <td className="min-w-48 p-3">{finding.state === 'not-stated' ? t('wishes.one.not-stated') : [...new Set(findingSentences(t, finding, viewer))].join('. ')}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="border-t border-line font-semibold">
              <th scope="row" className="p-3">{t('wishes.one.sum')}</th>
              <td className="tabular p-3 whitespace-nowrap">{t('wishes.one.points-of', { points: pointsText(t, judged.score), possible: '100' })}</td>
              <td className="p-3 font-normal text-ink-soft">{t('matches.certainty', { share: judged.certainty })}</td>
            </tr>
          </tfoot>
        </table>
      </TableFrame>
    </>
  )
}
