import { Badge, ButtonLink, Card, PageHeader } from '@/components/ui/layout'
import { pathOf } from '@/lib/directory/model'
import { formatList, formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import type { Labels } from '@/components/browse/words'
import type { EntryDetailView } from './entry-detail'
import { FieldValue } from './field-value'

type Content = Readonly<Record<string, unknown>>
export type VersionRow = { number: number; publishedAt: Date; by: 'owner' | 'notice'; content: Content; before: Content | null; changed: string[] }
type Props = { t: Translator; locale: string; entry: EntryDetailView; versions: VersionRow[]; labels: Labels; nextBefore: number | null; at: Date }

/** Versions, newest first: who published them, when, and what changed, before and after. */
export function EntryHistory(props: Props) {
  const { t, locale, entry, versions, nextBefore } = props
  const here = `/${locale}/${pathOf[entry.kind]}/${entry.id}`
  const isNewest = versions[0]?.number === entry.version
  return (
    <>
      <PageHeader
        title={
          <span lang={entry.language || undefined}>{t('browse.history.title', { title: entry.title })}</span>
        }
        lead={t('browse.history.lead')}
        back={{ href: here, label: t('browse.history.back') }}
      />
      <ol reversed className="flex flex-col gap-4">
        {versions.map((version) => (
          <Card as="li" key={version.number}>
            <Version {...props} version={version} />
          </Card>
        ))}
      </ol>
      <p className="no-print mt-6 flex flex-wrap gap-3">
        {!isNewest && (
          <ButtonLink href={`${here}/history`} kind="secondary">
            {t('browse.history.newest')}
          </ButtonLink>
        )}
        {nextBefore !== null && (
          <ButtonLink href={`${here}/history?before=${nextBefore}`} kind="secondary">
            {t('browse.history.older')}
          </ButtonLink>
        )}
      </p>
    </>
  )
}

function Version({ version, ...props }: Props & { version: VersionRow }) {
  const { t, locale, entry } = props
  const when = formatMoment(locale, version.publishedAt, 'UTC')
  const name = entry.owner?.name ?? entry.buyerName
  const fieldName = (field: string) => t(`directory.fields.${entry.kind.toLowerCase()}.${field}`)
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <h2>{t('browse.history.version', { number: version.number })}</h2>
        {version.number === entry.version && <Badge tone="accent">{t('browse.history.current')}</Badge>}
      </div>
      <p className="text-sm text-ink-soft">{version.by === 'notice' ? t('browse.history.by-notice', { when }) : t('browse.history.by', { name, when })}</p>
      {version.before === null ? (
        <p>{t('browse.history.first')}</p>
      ) : version.changed.length === 0 ? (
        <p>{t('browse.history.unchanged')}</p>
      ) : (
        <>
          <p>{t('browse.history.changed', { count: version.changed.length, fields: formatList(locale, version.changed.map(fieldName)) })}</p>
          {version.changed.map((field) => (
            <Change key={field} {...props} field={field} title={fieldName(field)} before={version.before ?? {}} after={version.content} />
          ))}
        </>
      )}
    </div>
  )
}

function Change({ t, locale, entry, labels, at, field, title, before, after }: Props & { field: string; title: string; before: Content; after: Content }) {
  const shown = (content: Content) => <FieldValue t={t} locale={locale} kind={entry.kind} content={content} labels={labels} at={at} field={field} />
  return (
    <section aria-label={title} className="border-t border-line pt-3">
      <h3>{title}</h3>
      <div className="mt-1 grid gap-4 sm:grid-cols-2">
        <div className="border-l-2 border-line pl-3">
          <p className="text-sm text-ink-soft">{t('browse.history.before')}</p>
          {shown(before)}
        </div>
        <div className="border-l-2 border-accent pl-3">
          <p className="text-sm text-ink-soft">{t('browse.history.after')}</p>
          {shown(after)}
        </div>
      </div>
    </section>
  )
}
