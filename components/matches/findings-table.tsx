import { TableFrame } from '@/components/ui/layout'
import type { Match } from '@/lib/matching/finding'
import type { Translator } from '@/lib/platform/i18n'
import type { SideView } from '@/lib/matching/side-view'
import { GroundsLinks } from './grounds-links'
import { criterionName, findingSentences, pointsText, raiseSentences, type Viewer } from '@/lib/matching/sentences'

type Props = { t: Translator; match: Match; viewer: Viewer; asking: SideView; offering: SideView }

/** Every criterion: points of possible, what an answer could add, and because of what. The points add up to the score. */
export function FindingsTable({ t, match, viewer, asking, offering }: Props) {
  return (
    <TableFrame label={t('matches.findings')}>
      <table className="w-full text-left text-sm">
        <thead>
          <tr className="border-b border-line">
            <th scope="col" className="p-3">
              {t('matches.criterion-column')}
            </th>
            <th scope="col" className="p-3 whitespace-nowrap">
              {t('matches.points-column')}
            </th>
            <th scope="col" className="p-3 whitespace-nowrap">
              {t('matches.could-add-column')}
            </th>
            <th scope="col" className="p-3">
              {t('matches.because-column')}
            </th>
          </tr>
        </thead>
        <tbody>
          {match.findings.map((finding) => (
            <tr key={finding.criterion} className="border-b border-line align-top last:border-0">
              <th scope="row" className="min-w-28 p-3 font-normal">
                {criterionName(t, finding.criterion)}
              </th>
              <td className="p-3 whitespace-nowrap">
                {t('matches.points-of', { points: pointsText(t, finding.points), possible: pointsText(t, finding.possible) })}
              </td>
              <td className="p-3 whitespace-nowrap">{finding.raise ? t('matches.could-add', { points: pointsText(t, finding.raise.points) }) : t('matches.could-add-nothing')}</td>
              <td className="min-w-56 p-3">
                <ul className="flex flex-col gap-1">
                  {finding.state === 'not-stated' && <li className="font-semibold">{t('matches.not-stated')}</li>}
                  {findingSentences(t, finding, viewer).map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                  {finding.raise && (
                    <li className="text-ink-soft">
                      {raiseSentences(t, finding.raise, viewer).what}. {raiseSentences(t, finding.raise, viewer).who}
                    </li>
                  )}
                </ul>
                <GroundsLinks t={t} finding={finding} asking={asking} offering={offering} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t border-line font-semibold">
            <th scope="row" className="p-3">
              {t('matches.sum')}
            </th>
            <td className="p-3 whitespace-nowrap">{t('matches.points-of', { points: pointsText(t, match.score), possible: '100' })}</td>
            <td className="p-3 font-normal text-ink-soft" colSpan={2}>
              {t('matches.certainty', { share: match.certainty })}
            </td>
          </tr>
        </tfoot>
      </table>
    </TableFrame>
  )
}
