import type { ReactNode } from 'react'
import { Facts, TableFrame } from '@/components/ui/layout'
import type { ScheduleAims } from '@/lib/events/schedule/schedule-aims'
import type { ShownResult } from '@/lib/events/schedule/schedule-queries'
import { clockRange, clockTime } from '@/lib/events/event-clock'
import { formatDate, formatDecimal, formatNumber } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { BarTable } from './bar-table'
import { aimsText, belowText, points, shareText, shortageText } from './schedule-words'

type Part = { t: Translator; result: ShownResult; zone: string }

/** What a proposal says of the day, from the short to the long. */
export function ProposalParts({ t, result, aims, zone }: Part & { aims: ScheduleAims }) {
  if (result.meetings.length === 0) return <Shortages t={t} result={result} zone={zone} />
  return (
    <>
      <Section id="summary" title={t('schedule.one.summary')}>
        <Summary t={t} result={result} aims={aims} />
        <Notes t={t} result={result} />
      </Section>
      <Below t={t} result={result} />
      <Kinds t={t} result={result} />
      <Slots t={t} result={result} zone={zone} />
      <Musts t={t} result={result} />
      <Shortages t={t} result={result} zone={zone} />
      <All t={t} result={result} zone={zone} />
    </>
  )
}

export function Section({ id, title, lead, children }: { id: string; title: string; lead?: string; children?: ReactNode }) {
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      {lead && <p className="measure text-ink-soft">{lead}</p>}
      {children}
    </section>
  )
}

export const cell = { head: 'p-3 text-sm', text: 'p-3', number: 'tabular p-3 text-right whitespace-nowrap' }

function Summary({ t, result, aims }: { t: Translator; result: ShownResult; aims: ScheduleAims }) {
  const { wishes } = result
  const met = (all: number, part: number) => (all === 0 ? t('schedule.one.no-wishes') : t('schedule.one.met-of', { all, met: part, share: shareText(t.locale, part, all) }))
  const less = result.score - result.value
  return (
    <Facts
      rows={[
        { name: t('schedule.one.meetings'), value: t('schedule.one.meetings-value', { meetings: result.meetings.length, people: result.people }) },
        { name: t('schedule.one.musts.of'), value: met(wishes.musts, wishes.mustsMet) },
        { name: t('schedule.one.likes'), value: met(wishes.likes, wishes.likesMet) },
        {
          name: t('schedule.one.value'),
          value: aims.value === 'much' && less > 0 ? t('schedule.one.value-less', { value: points(t, result.value), score: points(t, result.score), less: points(t, less) }) : t('schedule.one.value-value', { value: points(t, result.value), score: points(t, result.score) }),
        },
        { name: t('schedule.one.bound'), value: t('schedule.one.bound-value', { bound: points(t, result.bound) }) },
        { name: t('schedule.one.gaps'), value: t('schedule.one.gaps-value', { gaps: result.gaps, each: formatDecimal(t.locale, result.people > 0 ? result.gaps / result.people : 0, 1) }) },
        { name: t('schedule.one.tables'), value: t('schedule.one.tables-value', { changes: result.tableChanges }) },
        { name: t('schedule.one.aims'), value: aimsText(t, aims) },
      ]}
    />
  )
}

function Notes({ t, result: { around, withoutTable, leftOut } }: { t: Translator; result: ShownResult }) {
  const notes = [...(around > 0 ? [t('schedule.one.around', { count: around })] : []), ...(withoutTable > 0 ? [t('schedule.one.without-table', { count: withoutTable })] : []), ...(leftOut > 0 ? [t('schedule.one.left-out', { count: leftOut })] : [])]
  if (notes.length === 0) return null
  return (
    <ul className="measure flex list-disc flex-col gap-1 pl-5">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}

function Below({ t, result: { belowFloor } }: { t: Translator; result: ShownResult }) {
  if (belowFloor.length === 0) return <Section id="below" title={t('schedule.one.below.title')} lead={t('schedule.one.below.none')} />
  return (
    <Section id="below" title={t('schedule.one.below.title')} lead={t('schedule.one.below.text', { count: belowFloor.length })}>
      <TableFrame label={t('schedule.one.below.title')}>
        <table className="w-full min-w-140 text-left">
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className={cell.head}>{t('schedule.one.below.person')}</th>
              <th scope="col" className={`${cell.head} text-right`}>{t('schedule.one.below.has')}</th>
              <th scope="col" className={`${cell.head} text-right`}>{t('schedule.one.below.promised')}</th>
              <th scope="col" className={cell.head}>{t('schedule.one.below.why')}</th>
            </tr>
          </thead>
          <tbody>
            {belowFloor.map((one) => (
              <tr key={one.participantId} className="border-b border-line align-top last:border-0">
                <th scope="row" className="p-3 font-normal">
                  {one.name}
                  <span className="block text-sm text-ink-soft">{one.organisation}</span>
                </th>
                <td className={cell.number}>{formatNumber(t.locale, one.meetings)}</td>
                <td className={cell.number}>{formatNumber(t.locale, one.floor)}</td>
                <td className="min-w-56 p-3 text-sm">{belowText(t, one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </Section>
  )
}

function Kinds({ t, result: { kinds } }: { t: Translator; result: ShownResult }) {
  const all = kinds.reduce((sum, { value }) => sum + value, 0)
  return (
    <Section id="kinds" title={t('schedule.one.kinds.title')}>
      <TableFrame label={t('schedule.one.kinds.title')}>
        <table className="w-full min-w-180 text-left">
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className={cell.head}>{t('schedule.one.kinds.kind')}</th>
              {(['people', 'median', 'range', 'below', 'each', 'share'] as const).map((head) => (
                <th key={head} scope="col" className={`${cell.head} text-right`}>{t(`schedule.one.kinds.${head}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map((one) => (
              <tr key={one.kindId} className="border-b border-line last:border-0">
                <th scope="row" className="p-3 font-normal">{one.name}</th>
                <td className={cell.number}>{formatNumber(t.locale, one.people)}</td>
                <td className={cell.number}>{formatDecimal(t.locale, one.median, 1)}</td>
                <td className={cell.number}>{t('schedule.one.kinds.range-value', { fewest: one.fewest, most: one.most })}</td>
                <td className={cell.number}>{formatNumber(t.locale, one.belowFloor)}</td>
                <td className={cell.number}>{one.meetings > 0 ? points(t, one.value / one.meetings) : '–'}</td>
                <td className={cell.number}>{shareText(t.locale, one.value, all)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </Section>
  )
}

function Slots({ t, result: { slots }, zone }: Part) {
  const days = new Set(slots.map(({ startsAt }) => formatDate(t.locale, startsAt, zone)))
  const rows = slots.map((slot) => ({
    label: days.size > 1 ? `${formatDate(t.locale, slot.startsAt, zone)}, ${clockRange(slot, zone)}` : clockRange(slot, zone),
    value: slot.used,
    text: t('schedule.one.slots.of', { used: slot.used, tables: slot.tables }),
  }))
  return <BarTable id="slots" title={t('schedule.one.slots.title')} head={{ label: t('schedule.one.slots.slot'), value: t('schedule.one.slots.used') }} rows={rows} most={Math.max(1, ...slots.map(({ tables }) => tables))} note={t('schedule.one.slots.note')} />
}

function Musts({ t, result: { unmetMusts, wishes } }: { t: Translator; result: ShownResult }) {
  if (wishes.musts === 0) return null
  if (unmetMusts.length === 0) return <Section id="musts" title={t('schedule.one.musts.title')} lead={t('schedule.one.musts.none')} />
  return (
    <Section id="musts" title={t('schedule.one.musts.title')} lead={t('schedule.one.musts.text', { count: unmetMusts.length })}>
      <TableFrame label={t('schedule.one.musts.title')}>
        <table className="w-full min-w-140 text-left">
          <thead>
            <tr className="border-b border-line">
              {(['from', 'to', 'why'] as const).map((head) => (
                <th key={head} scope="col" className={cell.head}>{t(`schedule.one.musts.${head}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {unmetMusts.map((one) => (
              <tr key={`${one.from} ${one.to}`} className="border-b border-line align-top last:border-0">
                <th scope="row" className="p-3 font-normal">{one.from}</th>
                <td className={cell.text}>{one.to}</td>
                <td className={cell.text}>{t(`schedule.one.unmet.${one.reason}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </Section>
  )
}

function Shortages({ t, result: { shortages } }: Part) {
  if (shortages.length === 0) return null
  const said = [...new Set(shortages.map((one) => shortageText(t, one)))]
  return (
    <Section id="short" title={t('schedule.one.short.title')} lead={t('schedule.one.short.text')}>
      <ul className="measure flex list-disc flex-col gap-1.5 pl-5">
        {said.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Section>
  )
}

function All({ t, result: { meetings, slots }, zone }: Part) {
  const at = new Map(slots.map(({ id, startsAt }) => [id, startsAt]))
  const inOrder = [...meetings].sort((x, y) => (at.get(x.slotId)?.getTime() ?? 0) - (at.get(y.slotId)?.getTime() ?? 0) || x.table.localeCompare(y.table, t.locale, { numeric: true }))
  return (
    <Section id="all" title={t('schedule.one.all.title')}>
      <details>
        <summary className="min-h-11 cursor-pointer py-2 font-semibold text-accent">{t('schedule.one.all.show')}</summary>
        <TableFrame label={t('schedule.one.all.title')}>
          <table className="w-full min-w-160 text-left text-sm">
            <thead>
              <tr className="border-b border-line">
                {(['time', 'table', 'who', 'worth', 'because'] as const).map((head) => (
                  <th key={head} scope="col" className="p-3">{t(`schedule.one.all.${head}`)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {inOrder.map((one) => (
                <tr key={`${one.slotId} ${one.a} ${one.b}`} className="border-b border-line align-top last:border-0">
                  <td className="tabular p-3 whitespace-nowrap">{at.has(one.slotId) ? clockTime(at.get(one.slotId)!, zone) : ''}</td>
                  <td className="p-3">{one.table}</td>
                  <td className="min-w-48 p-3">
                    {one.a} – {one.b}
                    {one.isFixed && <span className="block text-ink-soft">{t('schedule.one.all.fixed')}</span>}
                  </td>
                  <td className="tabular p-3 text-right">{points(t, one.value)}</td>
                  <td className="p-3">{one.bracket ? t(`schedule.one.bracket.${one.bracket}`) : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      </details>
    </Section>
  )
}
