import { ArrowDown, ArrowUp, Minus, Plus } from 'lucide-react'
import { TableFrame } from '@/components/ui/layout'
import type { Move } from '@/lib/matching/moves'
import type { SideView } from '@/lib/matching/side-view'
import type { Translator } from '@/lib/platform/i18n'
import { criterionName, pointsText } from '@/lib/matching/sentences'
import { ColumnName } from './column-name'
import { sidePath } from './side-facts'

type Props = { t: Translator; preview: { moves: (Move & { other: SideView })[]; total: number; moved: number } }

/** The best by the new weights, where each stood, and which criterion moved it. */
export function WeightsPreview({ t, preview: { moves, moved, total } }: Props) {
  return (
    <div className="flex flex-col gap-3">
      <h2>{t('matches.weights.moves')}</h2>
      <p role="status">{t('matches.weights.moved', { moved, shown: moves.length, total })}</p>
      <TableFrame label={t('matches.weights.moves')}>
        <table role="table" className="w-full text-left text-sm max-sm:block sm:min-w-xl">
          <thead role="rowgroup" className="max-sm:sr-only">
            <tr role="row" className="border-b border-line">
              {['place', 'offering', 'score', 'cause'].map((key) => (
                <th key={key} role="columnheader" scope="col" className="p-3">
                  {t(`matches.weights.column.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" className="divide-y divide-line align-top max-sm:block">
            {moves.map((move) => (
              <tr key={move.id} role="row" className="max-sm:block max-sm:p-3">
                <td role="cell" className="p-3 whitespace-nowrap max-sm:block max-sm:p-0">
                  <MoveMark move={move} /> {moveText(t, move)}
                </td>
                <th role="rowheader" scope="row" className="p-3 font-normal max-sm:block max-sm:p-0 max-sm:pb-1">
                  <a href={sidePath(t.locale, move.other)} lang={move.other.language || undefined} className="font-semibold">
                    {move.other.title}
                  </a>
                  <span className="block text-ink-soft">{move.other.owner}</span>
                </th>
                <td role="cell" className="tabular p-3 whitespace-nowrap max-sm:block max-sm:p-0">
                  <ColumnName name={t('matches.weights.column.score')} />
                  {t('matches.weights.scores', { before: pointsText(t, move.scoreBefore), after: pointsText(t, move.score) })}
                </td>
                <td role="cell" className={`p-3 max-sm:p-0 ${move.cause ? 'max-sm:block' : 'max-sm:sr-only'}`}>
                  <ColumnName name={t('matches.weights.column.cause')} />
                  {move.cause ? criterionName(t, move.cause) : '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </div>
  )
}

function MoveMark({ move: { place, before } }: { move: Move }) {
  const Icon = before === null ? Plus : before > place ? ArrowUp : before < place ? ArrowDown : Minus
  return <Icon aria-hidden className="mb-0.5 inline size-4 text-ink-soft" />
}

function moveText(t: Translator, { place, before }: Move): string {
  if (before === null) return t('matches.weights.move.new', { place })
  return t(`matches.weights.move.${before > place ? 'up' : before < place ? 'down' : 'same'}`, { place, before })
}
