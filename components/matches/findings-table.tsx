import { TableFrame } from '@/components/ui/layout'
import type { Finding, Match } from '@/lib/matching/finding'
import type { Translator } from '@/lib/platform/i18n'
import type { SideView } from '@/lib/matching/side-view'
import { ColumnName } from './column-name'
import { GroundsLinks } from './grounds-links'
import { criterionName, findingSentences, pointsText, raiseSentences, type Viewer } from '@/lib/matching/sentences'

type Props = { t: Translator; match: Match; viewer: Viewer; asking: SideView; offering: SideView }

/**
 * Every criterion: points of possible, what an answer could add, and because of what. The points add up to the score.
 * On a phone each row is a block of its own; the roles are named because a table laid out as blocks loses them.
 */
export function FindingsTable({ t, match, viewer, asking, offering }: Props) {
  return (
    <TableFrame label={t('matches.findings')}>
      <table role="table" className="w-full text-left text-sm max-sm:block">
        <thead role="rowgroup" className="max-sm:sr-only">
          <tr role="row" className="border-b border-line">
            <th role="columnheader" scope="col" className="p-3">
              {t('matches.criterion-column')}
            </th>
            <th role="columnheader" scope="col" className="p-3 whitespace-nowrap">
              {t('matches.points-column')}
            </th>
            <th role="columnheader" scope="col" className="p-3 whitespace-nowrap">
              {t('matches.could-add-column')}
            </th>
            <th role="columnheader" scope="col" className="p-3">
              {t('matches.because-column')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup" className="max-sm:block">
          {match.findings.map((finding) => (
            <tr key={finding.criterion} role="row" className="border-b border-line align-top last:border-0 max-sm:block max-sm:p-3">
              <th role="rowheader" scope="row" className="p-3 font-normal max-sm:block max-sm:p-0 max-sm:font-semibold sm:min-w-28">
                {criterionName(t, finding.criterion)}
              </th>
              <td role="cell" className="p-3 whitespace-nowrap max-sm:block max-sm:p-0">
                <ColumnName name={t('matches.points-column')} />
                {t('matches.points-of', { points: pointsText(t, finding.points), possible: pointsText(t, finding.possible) })}
              </td>
              <td role="cell" className={`p-3 whitespace-nowrap max-sm:p-0 ${finding.raise ? 'max-sm:block' : 'max-sm:sr-only'}`}>
                <ColumnName name={t('matches.could-add-column')} />
                {finding.raise ? t('matches.could-add', { points: pointsText(t, finding.raise.points) }) : t('matches.could-add-nothing')}
              </td>
              <td role="cell" className="p-3 max-sm:mt-2 max-sm:block max-sm:p-0 sm:min-w-56">
                <ul className="flex flex-col gap-1">
                  {finding.state === 'not-stated' && <li className="font-semibold">{t('matches.not-stated')}</li>}
                  {sentencesOnce(t, finding, viewer).map((sentence) => (
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
        <tfoot role="rowgroup" className="max-sm:block">
          <tr role="row" className="border-t border-line font-semibold max-sm:block max-sm:p-3">
            <th role="rowheader" scope="row" className="p-3 max-sm:block max-sm:p-0">
              {t('matches.sum')}
            </th>
            <td role="cell" className="p-3 whitespace-nowrap max-sm:block max-sm:p-0">
              {t('matches.points-of', { points: pointsText(t, match.score), possible: '100' })}
            </td>
            <td role="cell" className="p-3 font-normal text-ink-soft max-sm:block max-sm:p-0" colSpan={2}>
              {t('matches.certainty', { share: match.certainty })}
            </td>
          </tr>
        </tfoot>
      </table>
    </TableFrame>
  )
}

/** Two texts can come to the same sentence, as two references of one customer do. */
const sentencesOnce = (t: Translator, finding: Finding, viewer: Viewer): string[] => [...new Set(findingSentences(t, finding, viewer))]
