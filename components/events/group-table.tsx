import { TableFrame } from '@/components/ui/layout'
import { shareValue, type GroupRow, type GroupTable as Table, type Share } from '@/lib/events/outcomes/report'
import { formatDecimal, formatNumber } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { Bar } from './bar-table'
import { percentText } from './report-words'

const allColumns = ['confirmed', 'checked-in', 'wishes', 'acceptance', 'per-organisation', 'useful', 'second', 'pilots', 'contracts'] as const

/** The groups of one kind beside each other; those too small to be shown are told as one number. */
export function GroupTable({ t, table, nameOf }: { t: Translator; table: Table; nameOf: (key: string) => string }) {
  const word = (key: string, params?: Record<string, string | number>) => t(`outcomes.report.groups.${key}`, params)
  const id = `groups-${table.grouping}`
  const most = Math.max(1, ...table.rows.map((row) => shareValue(row.perOrganisation) ?? 0))
  // Answers that are withheld for every group need no columns.
  const hasLater = table.rows.some((row) => row.later !== 'withheld')
  const columns = allColumns.filter((column) => hasLater || (column !== 'pilots' && column !== 'contracts'))
  const hasWithheld = table.rows.some((row) => row.useful === 'withheld' || row.second === 'withheld' || (hasLater && row.later === 'withheld'))
  return (
    <div className="flex min-w-0 break-inside-avoid flex-col gap-3">
      <h2 id={id} className="text-xl">
        {word(table.grouping)}
      </h2>
      {table.rows.length === 0 ? (
        <p className="text-ink-soft">{word('nothing')}</p>
      ) : (
        <TableFrame label={word(table.grouping)}>
          <table className="w-full min-w-2xl text-left text-sm [overflow-wrap:normal] print:min-w-0 print:[&_:is(th,td)]:px-0.5">
            <thead>
              <tr className="border-b border-line text-ink-soft">
                <th scope="col" className="px-3 py-2 align-bottom font-semibold">
                  {word(`name.${table.grouping}`)}
                </th>
                {columns.map((column) => (
                  <th key={column} scope="col" className={`px-3 py-2 align-bottom font-semibold ${column === 'per-organisation' ? 'min-w-40 print:min-w-0' : 'text-right'}`}>
                    {word(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <Row key={row.key} t={t} row={row} name={nameOf(row.key)} most={most} hasLater={hasLater} none={word('withheld-cell')} />
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      {table.withheld.groups > 0 && <p className="measure text-sm text-ink-soft">{word('withheld', table.withheld)}</p>}
      {hasWithheld && <p className="measure text-sm text-ink-soft">{word('withheld-answers')}</p>}
    </div>
  )
}

function Row({ t, row, name, most, hasLater, none }: { t: Translator; row: GroupRow; name: string; most: number; hasLater: boolean; none: string }) {
  const number = (value: number) => formatNumber(t.locale, value)
  const percent = (share: Share | 'withheld') => {
    const value = share === 'withheld' ? null : shareValue(share)
    return value === null ? none : percentText(t, value)
  }
  const per = shareValue(row.perOrganisation) ?? 0
  const cells = [number(row.confirmed), number(row.checkedIn), number(row.wishes), percent(row.acceptance)]
  const answers = [percent(row.useful), percent(row.second), ...(!hasLater ? [] : row.later === 'withheld' ? [none, none] : [number(row.later.pilots), number(row.later.contracts)])]
  const cell = (text: string, i: number) => (
    <td key={i} className="px-3 py-2 text-right">
      {text}
    </td>
  )
  return (
    <tr className="border-b border-line last:border-0">
      <th scope="row" className="max-w-40 min-w-32 px-3 [overflow-wrap:anywhere] print:min-w-0 py-2 font-semibold">
        {name}
      </th>
      {cells.map(cell)}
      <td className="px-3 py-2">
        <div className="flex items-center gap-2">
          <Bar share={per / most} width="w-24 shrink-0 print:hidden" />
          <span className="min-w-8 shrink-0 text-right">{formatDecimal(t.locale, per, 1)}</span>
        </div>
      </td>
      {answers.map(cell)}
    </tr>
  )
}
