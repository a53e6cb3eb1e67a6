import { TableFrame } from '@/components/ui/layout'
import { clockDay, clockRange, dayHeading, placeOfZone } from '@/lib/events/event-clock'
import type { PreviewChange, PreviewPlace, PublicationPreview } from '@/lib/events/board/publish-queries'
import { tableNameOf } from '@/lib/events/table-name'
import type { Translator } from '@/lib/platform/i18n'

/** Meeting by meeting what would be told, the removed and moved ones first: those are what somebody should look at. */
export function PublicationChanges({ t, preview }: { t: Translator; preview: PublicationPreview }) {
  const { event, counts, changes } = preview
  const kinds = (['removed', 'moved', 'added'] as const).filter((kind) => counts[kind] > 0)
  return (
    <section aria-labelledby="changes-title" className="flex flex-col gap-6">
      <div>
        <h2 id="changes-title">{t('board.publishing.changes')}</h2>
        <p className="text-ink-soft">{t('board.mail.zone', { zone: placeOfZone(event.timeZone) })}</p>
      </div>
      {kinds.map((kind) => (
        <details key={kind} open={kind !== 'added' || counts.added <= 60}>
          <summary className="min-h-11 py-2 text-lg font-semibold">{t(`board.publishing.${kind}`, { count: counts[kind] })}</summary>
          <TableFrame label={t(`board.publishing.${kind}`, { count: counts[kind] })}>
            <table className="w-full text-left text-sm">
              <thead>
                <tr className="border-b border-line-strong">
                  {['meeting', ...(kind === 'moved' ? ['was', 'now'] : ['place'])].map((column) => (
                    <th key={column} scope="col" className="py-2 pr-4">
                      {t(`board.publishing.column.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {changes.filter((change) => change.kind === kind).map((change) => (
                  <Row key={change.id} t={t} change={change} zone={event.timeZone} />
                ))}
              </tbody>
            </table>
          </TableFrame>
        </details>
      ))}
    </section>
  )
}

function Row({ t, change, zone }: { t: Translator; change: PreviewChange; zone: string }) {
  return (
    <tr className="border-b border-line align-top">
      <td className="min-w-60 py-2 pr-4">
        <span className="font-medium">{change.one.name}</span>, <span className="text-ink-soft">{change.one.organisation}</span>
        <br />
        <span className="font-medium">{change.other.name}</span>, <span className="text-ink-soft">{change.other.organisation}</span>
      </td>
      {change.from && <td className="min-w-40 py-2 pr-4 text-ink-soft">{placeWords(t, change.from, zone)}</td>}
      <td className="min-w-40 py-2 pr-4">{placeWords(t, change.place, zone)}</td>
    </tr>
  )
}

function placeWords(t: Translator, place: PreviewPlace, zone: string): string {
  const table = place.table ? t(place.table.isOnline ? 'board.mail.online' : 'board.mail.table', { table: tableNameOf(place.table) }) : t('board.mail.no-table')
  return `${dayHeading(t.locale, clockDay(place.startsAt, zone))}, ${clockRange(place, zone)}, ${table}`
}
