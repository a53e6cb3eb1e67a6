import { TableFrame } from '@/components/ui/layout'
import { clockDay, clockRange, dayHeading, placeOfZone } from '@/lib/events/event-clock'
import type { PreviewChange, PreviewPlace, PublicationPreview } from '@/lib/events/board/publish-queries'
import { tableNameOf } from '@/lib/events/table-name'
import type { Translator } from '@/lib/platform/i18n'

const shownAtOnce = 60

/** Meeting by meeting what would be told, the removed and moved ones first: those are what somebody should look at. Of many new ones the number is enough until somebody asks. */
export function PublicationChanges({ t, preview, allHref }: { t: Translator; preview: PublicationPreview; /** Where all new ones are listed; null: here. */ allHref: string | null }) {
  const { event, counts, changes } = preview
  const kinds = (['removed', 'moved', 'added'] as const).filter((kind) => counts[kind] > 0)
  return (
    <section aria-labelledby="changes-title" className="flex flex-col gap-6">
      <div>
        <h2 id="changes-title">{t('board.publishing.changes')}</h2>
        <p className="text-ink-soft">{t('board.mail.zone', { zone: placeOfZone(event.timeZone) })}</p>
      </div>
      {kinds.map((kind) =>
        kind === 'added' && counts.added > shownAtOnce && allHref !== null ? (
          <p key={kind} id="added" className="flex flex-wrap items-baseline gap-x-4">
            <span className="text-lg font-semibold">{t('board.publishing.added', { count: counts.added })}</span>
            <a href={`${allHref}#added`} className="py-2">
              {t('board.publishing.all')}
            </a>
          </p>
        ) : (
          <Changes key={kind} t={t} kind={kind} count={counts[kind]} changes={changes.filter((change) => change.kind === kind)} zone={event.timeZone} />
        ),
      )}
    </section>
  )
}

function Changes({ t, kind, count, changes, zone }: { t: Translator; kind: PreviewChange['kind']; count: number; changes: readonly PreviewChange[]; zone: string }) {
  return (
    <details id={kind} open>
      <summary className="min-h-11 py-2 text-lg font-semibold">{t(`board.publishing.${kind}`, { count })}</summary>
      <TableFrame label={t(`board.publishing.${kind}`, { count })}>
        <table className={`w-full text-left text-sm [&_b]:font-medium [&_td]:p-2 [&_td]:align-top ${kind === 'moved' ? 'min-w-140' : ''}`}>
          <thead>
            <tr className="border-b border-line-strong">
              {['meeting', ...(kind === 'moved' ? ['was', 'now'] : ['place'])].map((column) => (
                <th key={column} scope="col" className="p-2">
                  {t(`board.publishing.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {[...byTime(changes, zone, t.locale)].map(([time, rows]) => (
            <tbody key={time} className="divide-y divide-line border-b border-line">
              <tr>
                <th scope="rowgroup" colSpan={kind === 'moved' ? 3 : 2} className="bg-sunken p-2 font-semibold">
                  {time}
                </th>
              </tr>
              {rows.map((change, at) => (
                <Row key={at} t={t} change={change} zone={zone} />
              ))}
            </tbody>
          ))}
        </table>
      </TableFrame>
    </details>
  )
}

/** The time stands once over its meetings: a large event has more than a thousand of them on this page. */
function byTime(changes: readonly PreviewChange[], zone: string, locale: string): Map<string, PreviewChange[]> {
  const times = new Map<string, PreviewChange[]>()
  for (const change of changes) {
    const time = timeWords(locale, change.place, zone)
    const rows = times.get(time)
    if (rows) rows.push(change)
    else times.set(time, [change])
  }
  return times
}

/** As few elements as will do, styled by the table: each is sent twice, as a page and as what the page is made of. */
const Row = ({ t, change: { one, other, from, place }, zone }: { t: Translator; change: PreviewChange; zone: string }) => (
  <tr>
    <td>
      <b>{one.name}</b>
      {`, ${one.organisation}`}
      <br />
      <b>{other.name}</b>
      {`, ${other.organisation}`}
    </td>
    {from && <td>{`${timeWords(t.locale, from, zone)}, ${tableWords(t, from)}`}</td>}
    <td>{tableWords(t, place)}</td>
  </tr>
)

const timeWords = (locale: string, place: PreviewPlace, zone: string): string => `${dayHeading(locale, clockDay(place.startsAt, zone))}, ${clockRange(place, zone)}`

const tableWords = (t: Translator, { table }: PreviewPlace): string => (table ? t(table.isOnline ? 'board.mail.online' : 'board.mail.table', { table: tableNameOf(table) }) : t('board.mail.no-table'))
