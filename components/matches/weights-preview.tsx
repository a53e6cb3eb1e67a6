import { ArrowDown, ArrowUp, Minus, Plus } from 'lucide-react'
import { TableFrame } from '@/components/ui/layout'
import type { Move } from '@/lib/matching/moves'
import type { SideView } from '@/lib/matching/side-view'
import type { Translator } from '@/lib/platform/i18n'
import { criterionName, pointsText } from '@/lib/matching/sentences'
import { sidePath } from './side-facts'

type Props = { t: Translator; preview: { moves: (Move & { other: SideView })[]; total: number; moved: number } }

/** The best by the new weights, where each stood, and which criterion moved it. */
export function WeightsPreview({ t, preview: { moves, moved, total } }: Props) {
  return (
    <div className="flex flex-col gap-3">
      <h2>{t('matches.weights.moves')}</h2>
      <p role="status">{t('matches.weights.moved', { moved, shown: moves.length, total })}</p>
      <TableFrame label={t('matches.weights.moves')}>
        <table className="w-full min-w-xl text-left text-sm">
          <thead>
            <tr className="border-b border-line">
              {['place', 'offering', 'score', 'cause'].map((key) => (
                <th key={key} scope="col" className="p-3">
                  {t(`matches.weights.column.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line align-top">
            {moves.map((move) => (
              <tr key={move.id}>
                <td className="p-3 whitespace-nowrap">
                  <MoveMark move={move} /> {moveText(t, move)}
                </td>
                <th scope="row" className="p-3 font-normal">
                  <a href={sidePath(t.locale, move.other)} lang={move.other.language || undefined} className="font-semibold">
                    {move.other.title}
                  </a>
                  <span className="block text-ink-soft">{move.other.owner}</span>
                </th>
                <td className="tabular p-3 whitespace-nowrap">
                  {t('matches.weights.scores', { before: pointsText(t, move.scoreBefore), after: pointsText(t, move.score) })}
                </td>
                <td className="p-3">{move.cause ? criterionName(t, move.cause) : '–'}</td>
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
