import { TableFrame } from '@/components/ui/layout'
import { besideField, changeOf, fieldFigures, shareValue, type Share, type Totals } from '@/lib/events/outcomes/report'
import { formatCalendarDate, formatDecimal } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { percentText, shareText, signed } from './report-words'

type Last = { name: string; endsOn: string; totals: Totals } | null
const figures = ['acceptance', 'per-person', 'kept', 'second'] as const
type Figure = (typeof figures)[number]
const fieldOf = { acceptance: fieldFigures.acceptance, 'per-person': fieldFigures.meetingsPerPerson, kept: fieldFigures.kept, second: fieldFigures.second }

/** This event beside the organiser's last one and what is said to be usual: a row a figure, each on a scale of its own. */
export function CompareTable({ t, totals, last }: { t: Translator; totals: Totals; last: Last }) {
  const word = (key: string, params?: Record<string, string>) => t(`outcomes.report.compare.${key}`, params)
  return (
    <div className="flex min-w-0 break-inside-avoid flex-col gap-3">
      <h2 id="compare" className="text-xl">
        {word('title')}
      </h2>
      <TableFrame label={word('title')}>
        <table className="w-full min-w-xl text-left print:min-w-0">
          <thead>
            <tr className="border-b border-line text-sm text-ink-soft">
              {[word('figure'), word('this'), last ? word('last', { name: last.name, date: formatCalendarDate(t.locale, last.endsOn) }) : word('no-last'), word('field')].map((label) => (
                <th key={label} scope="col" className="px-4 py-2 align-bottom font-semibold">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <Row key={figure} t={t} figure={figure} now={shareIn(totals, figure)} before={last ? shareIn(last.totals, figure) : null} word={word} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      <p className="measure text-sm text-ink-soft">{word('source')}</p>
    </div>
  )
}

type Known = Share | 'withheld'

function shareIn(totals: Totals, figure: Figure): Known {
  if (figure === 'acceptance') return totals.acceptance
  if (figure === 'per-person') return totals.meetingsPerPerson
  if (figure === 'kept') return totals.kept
  return totals.nextSteps ? totals.nextSteps.second : 'withheld'
}

function Row({ t, figure, now, before, word }: { t: Translator; figure: Figure; now: Known; before: Known; word: (key: string, params?: Record<string, string>) => string }) {
  const field = fieldOf[figure]
  const isCount = figure === 'per-person'
  const text = (one: Known) => (one === 'withheld' ? word('withheld') : isCount ? valueText(t, one) : shareText(t, one))
  const value = now === 'withheld' ? null : shareValue(now)
  const place = besideField(value, field)
  const change = now === 'withheld' || before === 'withheld' ? null : changeOf(now, before)
  const usual = isCount ? formatDecimal(t.locale, field.from, 1) : percentText(t, field.from)
  return (
    <tr className="border-b border-line align-top last:border-0">
      <th scope="row" className="w-2/5 px-4 py-3 font-normal max-sm:w-44">
        <span className="font-semibold">{word(figure)}</span>
        <span className="block text-sm text-ink-soft">{word(`${figure}-definition`)}</span>
      </th>
      <td className="px-4 py-3 font-semibold">
        {text(now)}
        {value !== null && <FieldScale value={value} from={field.from} to={field.to} most={isCount ? 8 : 1} />}
      </td>
      <td className="px-4 py-3">
        {before === null ? '' : text(before)}
        {change !== null && <span className="block text-sm text-ink-soft">{isCount ? word('change', { change: signed(t, change, 1) }) : word('change-points', { change: signed(t, change * 100, 0) })}</span>}
      </td>
      <td className="px-4 py-3">
        {field.to === null ? t('outcomes.report.at-least', { from: usual }) : t('outcomes.report.percent-field', { from: usual, to: percentText(t, field.to) })}
        {place && <span className="block text-sm text-ink-soft">{word(field.to === null && place === 'within' ? 'reached' : place)}</span>}
      </td>
    </tr>
  )
}

function valueText(t: Translator, share: Share): string {
  const value = shareValue(share)
  return value === null ? t('outcomes.report.none') : formatDecimal(t.locale, value, 1)
}

/** Where the value lies; the band is what is usual. */
function FieldScale({ value, from, to, most }: { value: number; from: number; to: number | null; most: number }) {
  const x = (one: number) => Math.min(100, (one / most) * 100)
  return (
    <svg aria-hidden className="mt-2 block h-4 w-full max-w-56" viewBox="0 0 100 8" preserveAspectRatio="none">
      <rect x="0" y="3" width="100" height="2" className="fill-line" />
      <rect x={x(from)} y="1" width={x(to ?? most) - x(from)} height="6" className="fill-line" />
      <rect x="0" y="3" width={x(value)} height="2" className="fill-accent" />
      <rect x={Math.max(0, x(value) - 1)} y="0" width="2" height="8" className="fill-accent" />
    </svg>
  )
}
