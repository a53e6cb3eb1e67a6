import type { ReactNode } from 'react'
import { Deadline } from '@/components/browse/when'
import { labelFrom, type Labels } from '@/components/browse/words'
import { Badge, Banner, ButtonLink, Facts, PageHeader } from '@/components/ui/layout'
import { pathOf, type EntryKind, type EntryState } from '@/lib/directory/model'
import { formatDate, formatList } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { rowsOf } from './entry-rows'
import { RowValue } from './field-value'

export type EntryDetailView = {
  id: string
  kind: EntryKind
  state: EntryState
  content: Readonly<Record<string, unknown>>
  title: string
  language: string
  owner: { id: string; name: string; country: string; city: string; isVerified: boolean } | null
  buyerName: string
  isFromNotice: boolean
  isDemo: boolean
  isOpen: boolean
  stage: string | null
  deadline: Date | null
  version: number
  publishedAt: Date | null
  archivedAt: Date | null
  isMember: boolean
  canEdit: boolean
  hasUnpublishedChanges: boolean
  labels: Labels
}

type Props = {
  t: Translator
  locale: string
  entry: EntryDetailView
  at: Date
  /** What the notice says beyond the need: source, lots, value. */
  notice?: ReactNode
  /** What else belongs on the page, below: matches. */
  children?: ReactNode
}

/** Findings of matches link to the field they rest on: it is marked when one comes from there. */
const pointedAt = 'rounded-base target:bg-accent-soft target:outline-4 target:outline-accent-soft'

/** A page a procurement officer would print: who, in which state, everything that is stated, and what is not. */
export function EntryDetail({ t, locale, entry, at, notice, children }: Props) {
  const base = `/${locale}/${pathOf[entry.kind]}`
  const { stated, missing } = rowsOf(entry.kind, entry.content)
  const summary = String(entry.content.summary ?? '')
  return (
    <article className="flex flex-col gap-8">
      <div>
        <PageHeader
          title={
            <span id="field-title" className={pointedAt} lang={entry.language || undefined}>
              {entry.title}
            </span>
          }
          lead={
            summary && (
              <p id="field-summary" className={pointedAt} lang={entry.language || undefined}>
                {summary}
              </p>
            )
          }
          back={{ href: base, label: t(`browse.detail.back.${pathOf[entry.kind]}`) }}
        >
          {entry.canEdit && <ButtonLink href={`${base}/${entry.id}/edit`}>{t('browse.detail.edit')}</ButtonLink>}
        </PageHeader>
        <div className="flex flex-col gap-4">
          <StateBanner {...{ t, locale, entry, at }} />
          <Byline {...{ t, locale, entry }} />
        </div>
      </div>
      {notice}
      <section aria-labelledby="entry-facts" className="flex flex-col gap-3">
        <h2 id="entry-facts">{t('browse.detail.facts')}</h2>
        <Facts
          rows={stated.map((row) => ({
            name: t(row.name),
            value: (
              <div id={`field-${row.fields[0]}`} className={`flex flex-col gap-1 ${pointedAt}`}>
                {row.fields.slice(1).map((field) => (
                  <span key={field} id={`field-${field}`} />
                ))}
                <RowValue t={t} locale={locale} kind={entry.kind} content={entry.content} labels={entry.labels} at={at} row={row} />
              </div>
            ),
          }))}
        />
        {missing.length > 0 && <p className="measure text-sm text-ink-soft">{t('browse.detail.not-stated', { fields: formatList(locale, missing.map((row) => t(row.name))) })}</p>}
      </section>
      {children}
    </article>
  )
}

function StateBanner({ t, locale, entry, at }: Pick<Props, 't' | 'locale' | 'entry' | 'at'>) {
  if (entry.state === 'DRAFT') return <Banner tone="attention" title={t('browse.detail.draft')}>{t('browse.detail.draft-explained')}</Banner>
  if (entry.state === 'ARCHIVED') {
    return <Banner tone="attention" title={t('browse.detail.archived', { date: entry.archivedAt ? formatDate(locale, entry.archivedAt) : '' })}>{t('browse.detail.archived-explained')}</Banner>
  }
  const zone = String(entry.content.timeZone ?? '')
  const isPast = entry.deadline !== null && entry.deadline <= at
  return (
    <>
      {!entry.isOpen && (
        <div className="rounded-base border-l-4 border-attention bg-attention-soft p-4">
          <p className="font-semibold">
            {isPast && entry.deadline ? (
              <Deadline t={t} locale={locale} at={entry.deadline} zone={zone} from={at} label="browse.detail.closed-deadline" />
            ) : (
              t('browse.detail.closed-stage', { stage: entry.stage ? labelFrom(entry.labels, 'need-stage', entry.stage) : '' })
            )}
          </p>
          <p>{t('browse.detail.closed-explained')}</p>
        </div>
      )}
      {entry.hasUnpublishedChanges && <Banner title={t('browse.detail.changes')}>{t('browse.detail.changes-explained')}</Banner>}
    </>
  )
}

function Byline({ t, locale, entry }: Pick<Props, 't' | 'locale' | 'entry'>) {
  const { owner, labels } = entry
  return (
    <div className="flex flex-col gap-1">
      {owner ? (
        <p>
          {t('browse.detail.by')} <a href={`/${locale}/organisations/${owner.id}`}>{owner.name}</a> ({t(owner.isVerified ? 'browse.detail.verified' : 'browse.detail.not-verified')})
          {`, ${[owner.city, labelFrom(labels, 'country', owner.country)].filter(Boolean).join(', ')}`}
        </p>
      ) : (
        <p>
          {t('browse.detail.buyer')}: <strong className="font-semibold">{entry.buyerName || t('common.not-stated')}</strong>
        </p>
      )}
      {entry.isFromNotice && <p className="text-sm text-ink-soft">{t(owner ? 'browse.detail.source-claimed' : 'browse.detail.source-notice')}</p>}
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft">
        {entry.isDemo && <Badge tone="attention">{t('common.demo')}</Badge>}
        {entry.isDemo && <span>{t('browse.detail.demo')}</span>}
        {entry.language && (
          <span>{t(entry.isFromNotice ? 'browse.detail.original-language' : 'browse.detail.of-text', { language: labelFrom(labels, 'language', entry.language) })}</span>
        )}
        {entry.publishedAt && <span>{t('browse.detail.published', { date: formatDate(locale, entry.publishedAt) })}</span>}
        {entry.version > 0 && (
          <span>
            {t('browse.detail.version', { number: entry.version })}{' '}
            <a href={`/${locale}/${pathOf[entry.kind]}/${entry.id}/history`} className="no-print">
              {t('browse.detail.history')}
            </a>
          </span>
        )}
      </p>
    </div>
  )
}
