import { TableFrame } from '@/components/ui/layout'
import { registrationStates, type RegistrationState } from '@/lib/events/model'
import { filterQuery } from '@/lib/events/registrations/registration-filter'
import type { RegistrationListView } from '@/lib/events/registrations/registration-list-queries'
import { formatNumber } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'

/** How many of each kind stand where; each number leads to those it counts. */
export function RegistrationCounts({ t, view, root }: { t: Translator; view: RegistrationListView; root: string }) {
  const text = (key: string) => t(`registrations.organiser.counts.${key}`)
  const states = registrationStates.filter((state) => view.counts[state] > 0 || state === 'CONFIRMED' || state === 'SUBMITTED')
  const rows = [...view.kinds, ...(view.kinds.length > 1 ? [{ id: '', name: text('all'), capacity: view.capacity, counts: view.counts }] : [])]
  const cell = (kindId: string, state: RegistrationState, count: number) =>
    count === 0 ? (
      <span className="text-ink-soft">0</span>
    ) : (
      <a href={`${root}${filterQuery({ state, kindId: kindId || null })}`} className="inline-block py-2">
        {formatNumber(t.locale, count)}
      </a>
    )
  return (
    <TableFrame label={text('label')}>
      <table className="w-full min-w-120 text-left text-sm">
        <thead className="border-b border-line-strong">
          <tr>
            <th scope="col" className="px-3 py-2.5 font-semibold">
              {text('kind')}
            </th>
            {states.map((state) => (
              <th key={state} scope="col" className="px-3 py-2.5 text-right font-semibold whitespace-nowrap">
                {t(`registrations.states.${state}`)}
              </th>
            ))}
            <th scope="col" className="px-3 py-2.5 text-right font-semibold">
              {text('places')}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map((row) => (
            <tr key={row.id} className={row.id === '' ? 'font-semibold' : ''}>
              <th scope="row" className="min-w-40 px-3 py-1 font-normal">
                {row.name}
              </th>
              {states.map((state) => (
                <td key={state} className="px-3 py-1 text-right tabular-nums">
                  {cell(row.id, state, row.counts[state])}
                </td>
              ))}
              <td className="px-3 py-1 text-right tabular-nums">{row.capacity === null ? text('no-limit') : formatNumber(t.locale, row.capacity)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}
