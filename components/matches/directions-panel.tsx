import { Check, CircleHelp, X } from 'lucide-react'
import { directionsOf, type Line } from '@/lib/matching/directions'
import type { Match } from '@/lib/matching/finding'
import type { Translator } from '@/lib/platform/i18n'
import { raiseSentences, reasonSentences, type Viewer } from '@/lib/matching/sentences'

const marks = { met: { icon: Check, tone: 'text-good' }, unmet: { icon: X, tone: 'text-danger' }, open: { icon: CircleHelp, tone: 'text-attention' } }

/** The same findings both ways round: what the other side needs of the reader, and what the reader gets. */
export function DirectionsPanel({ t, match, viewer }: { t: Translator; match: Match; viewer: Viewer }) {
  const { fromSupplier, fromAsking } = directionsOf(match.findings)
  const groups =
    viewer === 'supplier'
      ? [
          { title: 'they-need', lines: fromSupplier },
          { title: 'you-get', lines: fromAsking },
        ]
      : viewer === 'other'
        ? [
            { title: 'of-supplier', lines: fromSupplier },
            { title: 'of-asking', lines: fromAsking },
          ]
        : [
            { title: 'you-get', lines: fromSupplier },
            { title: 'they-need', lines: fromAsking },
          ]
  return (
    <div className="grid gap-5 pb-4 sm:grid-cols-2 sm:gap-8">
      {groups.map(({ title, lines }) => (
        <div key={title} className="min-w-0">
          <p className="font-semibold">{t(`matches.directions.${title}`)}</p>
          {lines.length === 0 ? (
            <p className="text-sm text-ink-soft">{t('matches.directions.nothing')}</p>
          ) : (
            <ul className="mt-1.5 flex flex-col gap-1.5 text-sm">
              {lines.map((line) => (
                <LineItem key={JSON.stringify(line)} t={t} line={line} viewer={viewer} />
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  )
}

function LineItem({ t, line, viewer }: { t: Translator; line: Line; viewer: Viewer }) {
  const { icon: Icon, tone } = marks[line.state]
  const text = line.state === 'open' ? raiseSentences(t, line.raise, viewer).what : reasonSentences(t, line.reason, viewer).join('. ')
  return (
    <li className="flex gap-2">
      <Icon aria-hidden className={`mt-1 size-4 shrink-0 ${tone}`} />
      <span className="min-w-0">
        <span className="sr-only">{t(`matches.directions.${line.state}`)}: </span>
        {text}
      </span>
    </li>
  )
}
