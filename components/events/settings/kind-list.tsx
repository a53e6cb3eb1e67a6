import { EmptyState, TableFrame } from '@/components/ui/layout'
import { nameIn } from '@/lib/events/model'
import type { KindsView } from '@/lib/events/preparing/settings-queries'
import { formatList } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'

export function KindList({ t, event, kinds, page }: { t: Translator; event: { language: string }; kinds: KindsView; page: string }) {
  if (kinds.length === 0) return <EmptyState title={t('events.kinds.none')} />
  const columns = ['expected', 'confirmed', 'promised', 'most', 'capacity'] as const
  return (
    <TableFrame label={t('events.kinds.list')}>
      <table className="w-full border-collapse">
        <thead>
          <tr className="text-left text-sm">
            <th scope="col" className="p-3 font-semibold">{t('events.kinds.columns.name')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="p-3 text-right font-semibold whitespace-nowrap">
                {t(`events.kinds.columns.${column}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => {
            const name = nameIn(kind.names, t.locale, event.language)
            const values = { expected: kind.expected, confirmed: kind.confirmed, promised: kind.minMeetings, most: kind.maxMeetings ?? t('events.kinds.any'), capacity: kind.capacity ?? t('events.kinds.any') }
            return (
              <tr key={kind.id} className="border-t border-line align-top">
                <th scope="row" className="min-w-40 p-3 text-left">
                  {name}
                  <span className="block text-sm font-normal text-ink-soft">{formatList(t.locale, kind.organisationKinds.map((one) => t(`organisations.kinds.${one}`)))}</span>
                </th>
                {columns.map((column) => (
                  <td key={column} className="p-3 text-right whitespace-nowrap">
                    {values[column]}
                  </td>
                ))}
                <td className="p-3 whitespace-nowrap">
                  <a href={`${page}?kind=${kind.id}`}>
                    {t('events.kinds.change')} <span className="sr-only">{name}</span>
                  </a>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </TableFrame>
  )
}
