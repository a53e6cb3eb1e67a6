import type { ReactNode } from 'react'
import { Facts, TableFrame } from '@/components/ui/layout'
import type { NoticeBuyer, NoticeRecord, NoticeWinner } from '@/lib/notices/model'
import type { LotView, RelatedNotice } from '@/lib/notices/queries'
import { formatCalendarDate, formatDate, formatList } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { LotList } from './lot-list'
import { deadlineWords, formatWords, hostOf, labelOf, languageWords, lotNumber, smeWords, sourceOf, techniqueWords, typeWords, valueWords, type NoticeLabels } from './notice-words'

type Props = {
  t: Translator
  locale: string
  at: Date
  notice: {
    entryId: string
    record: Omit<NoticeRecord, 'lots'>
    lots: LotView[]
    lotCount: number
    related: RelatedNotice[]
    labels: NoticeLabels
  }
}

/** What was published, beside the need it became: nothing is added, and what it does not say is not shown. */
export function NoticePanel({ t, locale, at, notice }: Props) {
  const { record, labels, related } = notice
  return (
    <>
      <section aria-labelledby="notice-title" className="flex flex-col gap-3">
        <h2 id="notice-title">{t('notices.panel.title')}</h2>
        <Facts rows={factsOf({ t, locale, at, record, labels })} />
      </section>
      {record.winners.length > 0 && <Winners {...{ t, locale, labels }} winners={record.winners} />}
      {related.length > 0 && <Related {...{ t, locale, labels, related }} />}
    </>
  )
}

/** Its first lots; the rest have pages of their own. */
export function NoticeLots({ t, locale, at, notice }: Props) {
  const { record, lots, lotCount, labels, entryId } = notice
  if (lotCount === 0) return null
  return (
    <section id="field-lots" aria-labelledby="lots-title" className="flex flex-col gap-4">
      <h2 id="lots-title">{t('notices.lots.title', { count: lotCount })}</h2>
      <LotList {...{ t, locale, at, lots, labels }} languages={record.languages} />
      {lotCount > lots.length && (
        <p>
          <a href={`/${locale}/needs/${entryId}/lots?page=2`}>{t('notices.lots.more', { from: lots.length + 1, total: lotCount })}</a>
        </p>
      )}
    </section>
  )
}

type FactsProps = Pick<Props, 't' | 'locale' | 'at'> & { record: Props['notice']['record']; labels: NoticeLabels }

function factsOf({ t, locale, at, record, labels }: FactsProps): { name: string; value: ReactNode }[] {
  const source = sourceOf({ t }, record)
  const languages = record.languages.original.filter((code) => code !== 'und').map((code) => languageWords({ locale }, labels, code))
  const published = record.publicationDate ?? record.issueDate
  const technique = techniqueWords({ t }, record.technique)
  const links = record.links.filter((link) => link.kind !== 'notice' && hostOf(link.url) !== '')
  const publishedIn = (
    <>
      {source.name}
      {source.url && hostOf(source.url) !== '' && (
        <>
          {': '}
          <Outside href={source.url}>{t('notices.panel.open', { host: hostOf(source.url) })}</Outside>
        </>
      )}
    </>
  )
  const number = <span className="break-all">{record.id}</span>
  const rows: [string, ReactNode][] = [
    ['source', publishedIn],
    ['number', number],
    ['type', typeWords({ t }, labels, record)],
    ['published', published && formatCalendarDate(locale, published.slice(0, 10))],
    ['languages', languages.length > 0 && formatList(locale, languages)],
    ['buyers', record.buyers.length > 0 && <Buyers t={t} labels={labels} buyers={record.buyers} />],
    ['reference', record.reference && <span className="break-all">{record.reference}</span>],
    ['participation', record.participationDeadline && deadlineWords({ t, locale }, record.participationDeadline, at)],
    ['deadline', record.deadline && deadlineWords({ t, locale }, record.deadline, at)],
    [`value-${record.value?.kind ?? 'stated'}`, record.value && valueWords({ t, locale }, record.value)],
    ['value-awarded', record.awardedValue && record.value?.kind !== 'awarded' && valueWords({ t, locale }, record.awardedValue)],
    ['procedure', record.procedure && labelOf(labels, 'procedure', record.procedure)],
    ['technique', technique],
    ['documents', links.length > 0 && <Links t={t} links={links} />],
    ['format', formatWords({ t }, record.source)],
  ]
  return rows.filter(([, value]) => value).map(([name, value]) => ({ name: t(`notices.panel.${name}`), value }))
}

/** Another site: it learns nothing from us but that somebody came. */
function Outside({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="noopener noreferrer nofollow external" className="break-words">
      {children}
    </a>
  )
}

const shownBuyers = 10

function Buyers({ t, labels, buyers }: { t: Translator; labels: NoticeLabels; buyers: NoticeBuyer[] }) {
  const line = (buyer: NoticeBuyer, at: number) => (
    <li key={at}>
      {buyer.name ?? t('common.not-stated')}
      {(buyer.town || buyer.country) && <span className="text-ink-soft">, {[buyer.town, buyer.country && labelOf(labels, 'country', buyer.country)].filter(Boolean).join(', ')}</span>}
    </li>
  )
  const rest = buyers.slice(shownBuyers)
  return (
    <>
      <ul className="flex flex-col gap-1">{buyers.slice(0, shownBuyers).map(line)}</ul>
      {rest.length > 0 && (
        <details>
          <summary className="w-fit py-2 text-accent underline">{t('notices.panel.more-buyers', { count: rest.length })}</summary>
          <ul className="flex flex-col gap-1">{rest.map(line)}</ul>
        </details>
      )}
    </>
  )
}

function Links({ t, links }: { t: Translator; links: NoticeRecord['links'] }) {
  return (
    <ul className="flex flex-col gap-1">
      {links.map((link) => (
        <li key={`${link.kind} ${link.url}`}>
          {t(`notices.link.${link.kind}`)}: <Outside href={link.url}>{hostOf(link.url)}</Outside>
        </li>
      ))}
    </ul>
  )
}

const shownWinners = 20

function Winners({ t, locale, labels, winners }: { t: Translator; locale: string; labels: NoticeLabels; winners: NoticeWinner[] }) {
  const rest = winners.slice(shownWinners)
  return (
    <section aria-labelledby="winners-title" className="flex flex-col gap-3">
      <h2 id="winners-title">{t('notices.winners.title', { count: winners.length })}</h2>
      <WinnerTable {...{ t, locale, labels }} label={t('notices.winners.table')} winners={winners.slice(0, shownWinners)} />
      {rest.length > 0 && (
        <details>
          <summary className="w-fit py-2 text-accent underline">{t('notices.winners.more', { count: rest.length })}</summary>
          <WinnerTable {...{ t, locale, labels }} label={t('notices.winners.more', { count: rest.length })} winners={rest} />
        </details>
      )}
    </section>
  )
}

function WinnerTable({ t, locale, labels, label, winners }: { t: Translator; locale: string; labels: NoticeLabels; label: string; winners: NoticeWinner[] }) {
  return (
    <TableFrame label={label}>
      <table className="w-full text-left text-sm">
        <thead className="border-b border-line-strong">
          <tr>
            {['name', 'country', 'sme', 'value', 'lots'].map((column) => (
              <th key={column} scope="col" className="px-3 py-2.5 font-semibold">
                {t(`notices.winners.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {winners.map((winner, at) => (
            <tr key={at}>
              <th scope="row" className="min-w-40 px-3 py-2.5 font-normal">{winner.name ?? t('common.not-stated')}</th>
              <td className="px-3 py-2.5">{winner.country ? labelOf(labels, 'country', winner.country) : t('common.not-stated')}</td>
              <td className="px-3 py-2.5">{smeWords({ t }, winner)}</td>
              <td className="px-3 py-2.5 whitespace-nowrap tabular-nums">{winner.value ? valueWords({ t, locale }, winner.value) : t('common.not-stated')}</td>
              <td className="px-3 py-2.5">{lotsWon(t, winner.lots)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

function lotsWon(t: Translator, lots: readonly string[]): string {
  if (lots.length === 0) return t('common.not-stated')
  const shown = lots.slice(0, 5).map(lotNumber).join(', ')
  return lots.length > 5 ? t('notices.winners.more-lots', { shown, count: lots.length - 5 }) : shown
}

function Related({ t, locale, labels, related }: { t: Translator; locale: string; labels: NoticeLabels; related: RelatedNotice[] }) {
  return (
    <section aria-labelledby="related-title" className="flex flex-col gap-3">
      <h2 id="related-title">{t('notices.related.title')}</h2>
      <ul className="flex flex-col gap-2">
        {related.map((one) => (
          <li key={one.sourceKey}>
            {one.need ? (
              <a href={`/${locale}/needs/${one.need.id}`} lang={one.need.language || undefined}>
                {one.need.title}
              </a>
            ) : (
              one.sourceKey.slice(one.sourceKey.indexOf(':') + 1)
            )}
            <span className="text-sm text-ink-soft"> ({[typeWords({ t }, labels, one), one.publishedOn && formatDate(locale, one.publishedOn)].filter(Boolean).join(', ')})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
