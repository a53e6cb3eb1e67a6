import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { cell, Section } from '@/components/events/proposal-parts'
import { aimsText, nameOfProposal, points, qualityText, shareText, signed } from '@/components/events/schedule-words'
import { TableFrame } from '@/components/ui/layout'
import { compareProposals, type ComparedSide, type ComparisonView } from '@/lib/events/schedule/schedule-queries'
import { formatDecimal, formatNumber } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'

type Props = { params: Promise<LocaleParams & { id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('schedule.compare.title'), robots: { index: false } }
}

const shownPeople = 30
const shownMeetings = 40

export default async function ComparePage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id } = await params
  const { a, b } = await searchParams
  const actor = await personOrSignIn(locale, `/${locale}/organise/${id}/schedule`)
  const numbers = [Number(a), Number(b)] as const
  if (numbers.some((one) => !Number.isInteger(one))) notFound()
  const view = await orNotFound(compareProposals(actor, id, numbers, locale))
  return (
    <OrganiserFrame t={t} event={view.event} current="/schedule" title={t('schedule.compare.title')} lead={t('schedule.compare.lead')}>
      <div className="flex flex-col gap-10">
        <p className="no-print text-sm">
          <a href={`/${locale}/organise/${id}/schedule`}>← {t('schedule.one.back')}</a>
        </p>
        <Numbers t={t} view={view} />
        <Kinds t={t} view={view} />
        <People t={t} view={view} />
        <Meetings t={t} view={view} />
      </div>
    </OrganiserFrame>
  )
}

const titleOf = (t: Translator, side: ComparedSide) => nameOfProposal(t, side)

function Heads({ t, view, first }: { t: Translator; view: ComparisonView; first: string }) {
  return (
    <thead>
      <tr className="border-b border-line align-top">
        <th scope="col" className={cell.head}>{first}</th>
        {[view.a, view.b].map((side) => (
          <th key={side.number} scope="col" className={`${cell.head} min-w-32 text-right`}>
            <a href={`/${t.locale}/organise/${view.event.id}/schedule/${side.number}`}>{titleOf(t, side)}</a>
          </th>
        ))}
        <th scope="col" className={`${cell.head} text-right whitespace-nowrap`}>{t('schedule.compare.difference')}</th>
      </tr>
    </thead>
  )
}

function Numbers({ t, view }: { t: Translator; view: ComparisonView }) {
  const { a, b } = view
  const count = (name: string, of: (side: ComparedSide) => number) => ({ name: t(`schedule.compare.rows.${name}`), values: [a, b].map((side) => points(t, of(side))), difference: signed(t, of(b) - of(a)) })
  const wish = (name: 'musts' | 'likes', met: 'mustsMet' | 'likesMet') => ({
    name: t(`schedule.compare.rows.${name}`),
    values: [a, b].map(({ result: { wishes } }) => (wishes[name] === 0 ? '–' : `${formatNumber(t.locale, wishes[met])} (${shareText(t.locale, wishes[met], wishes[name])})`)),
    difference: signed(t, b.result.wishes[met] - a.result.wishes[met]),
  })
  const rows = [
    { name: t('schedule.compare.rows.quality'), values: [a, b].map(({ result }) => qualityText(t, result)), difference: '' },
    count('meetings', ({ result }) => result.meetings.length),
    count('score', ({ result }) => result.score),
    wish('musts', 'mustsMet'),
    wish('likes', 'likesMet'),
    count('below', ({ result }) => result.belowFloor.length),
    count('gaps', ({ result }) => result.gaps),
    count('tables', ({ result }) => result.tableChanges),
  ]
  return (
    <Section id="numbers" title={t('schedule.compare.numbers')} lead={t('schedule.compare.shared', { shared: view.comparison.shared, moved: view.comparison.moved })}>
      <TableFrame label={t('schedule.compare.numbers')}>
        <table className="w-full min-w-140 text-left">
          <Heads t={t} view={view} first={t('schedule.compare.what')} />
          <tbody>
            {rows.map((row) => (
              <tr key={row.name} className="border-b border-line align-top last:border-0">
                <th scope="row" className="p-3 font-normal">{row.name}</th>
                {row.values.map((value, at) => (
                  <td key={at} className="tabular p-3 text-right">{value}</td>
                ))}
                <td className={cell.number}>{row.difference}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <p className="measure text-sm text-ink-soft">{t('schedule.compare.note')}</p>
      <ul className="measure flex flex-col gap-1 text-sm text-ink-soft">
        {[a, b].map((side) => (
          <li key={side.number}>
            {titleOf(t, side)}: {aimsText(t, side.aims)}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Kinds({ t, view }: { t: Translator; view: ComparisonView }) {
  const each = (value: number, meetings: number) => (meetings > 0 ? value / meetings : 0)
  const rows = view.a.result.kinds.flatMap((one) => {
    const other = view.b.result.kinds.find(({ kindId }) => kindId === one.kindId)
    if (!other) return []
    const [x, y] = [each(one.value, one.meetings), each(other.value, other.meetings)]
    return [
      { key: `${one.kindId} median`, name: one.name, what: t('schedule.compare.kind-median'), values: [one.median, other.median].map((value) => formatDecimal(t.locale, value, 1)), difference: signed(t, other.median - one.median) },
      { key: `${one.kindId} each`, name: one.name, what: t('schedule.compare.kind-each'), values: [x, y].map((value) => formatDecimal(t.locale, value, 1)), difference: signed(t, y - x) },
    ]
  })
  return (
    <Section id="kinds" title={t('schedule.compare.kinds')}>
      <TableFrame label={t('schedule.compare.kinds')}>
        <table className="w-full min-w-140 text-left">
          <Heads t={t} view={view} first={t('schedule.one.kinds.kind')} />
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} className="border-b border-line last:border-0">
                <th scope="row" className="p-3 font-normal">
                  {row.name}
                  <span className="block text-sm text-ink-soft">{row.what}</span>
                </th>
                {row.values.map((value, at) => (
                  <td key={at} className={cell.number}>{value}</td>
                ))}
                <td className={cell.number}>{row.difference}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </Section>
  )
}

function People({ t, view }: { t: Translator; view: ComparisonView }) {
  const { people } = view.comparison
  return (
    <Section id="people" title={t('schedule.compare.people')} lead={t('schedule.compare.people-text', { count: people.length })}>
      {people.length > 0 && (
        <TableFrame label={t('schedule.compare.people')}>
          <table className="w-full min-w-140 text-left">
            <Heads t={t} view={view} first={t('schedule.compare.person')} />
            <tbody>
              {people.slice(0, shownPeople).map((one) => (
                <tr key={one.participantId} className="border-b border-line align-top last:border-0">
                  <th scope="row" className="p-3 font-normal">
                    {one.name}
                    <span className="block text-sm text-ink-soft">{one.organisation}</span>
                  </th>
                  {(['a', 'b'] as const).map((side) => (
                    <td key={side} className={cell.number}>
                      {t('schedule.compare.of-person', { meetings: one.meetings[side], worth: points(t, one.value[side]) })}
                    </td>
                  ))}
                  <td className={cell.number}>{signed(t, one.value.b - one.value.a)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </Section>
  )
}

function Meetings({ t, view }: { t: Translator; view: ComparisonView }) {
  return (
    <div className="grid gap-8 md:grid-cols-2">
      {(['a', 'b'] as const).map((side) => {
        const meetings = view.comparison.only[side]
        return (
          <Section key={side} id={`only-${side}`} title={t('schedule.compare.only', { name: titleOf(t, view[side]) })}>
            {meetings.length === 0 ? (
              <p className="text-ink-soft">{t('schedule.compare.only-none')}</p>
            ) : (
              <ul className="flex flex-col divide-y divide-line border-y border-line text-sm">
                {meetings.slice(0, shownMeetings).map((one) => (
                  <li key={`${one.a} ${one.b} ${one.value}`} className="flex justify-between gap-4 py-2">
                    <span className="min-w-0 break-words">
                      {one.a} – {one.b}
                    </span>
                    <span className="tabular shrink-0">{points(t, one.value)}</span>
                  </li>
                ))}
              </ul>
            )}
            {meetings.length > shownMeetings && <p className="text-sm text-ink-soft">{t('schedule.compare.only-more', { count: meetings.length - shownMeetings })}</p>}
          </Section>
        )
      })}
    </div>
  )
}
