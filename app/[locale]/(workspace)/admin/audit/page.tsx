import type { Metadata } from 'next'
import { buttonClass } from '@/components/ui/button-class'
import { EmptyState, TableFrame } from '@/components/ui/layout'
import { listAuditEntries, type AuditRow } from '@/lib/accounts/organisation-queries'
import { tag } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { AdminFrame, adminOrNotFound } from '../admin-frame'
import { auditSearch, auditWords, readAuditFilter, type AuditWords } from './audit-filter'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('admin.audit.title') }
}

export default async function AuditPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const words = auditWords(await searchParams)
  const { rows, next } = await orNotFound(listAuditEntries(await adminOrNotFound(), readAuditFilter(words)))
  const here = `/${locale}/admin/audit`
  const text = (key: string) => t(`admin.audit.${key}`)
  return (
    <AdminFrame t={t} path="/audit" title={text('title')} lead={text('lead')}>
      <Filter t={t} here={here} words={words} />
      {rows.length === 0 ? <EmptyState title={text('empty')}>{text('empty-text')}</EmptyState> : <Entries t={t} rows={rows} />}
      <p className="mt-5 flex flex-wrap gap-6">
        {words.before !== '' && <a href={`${here}?${auditSearch({ ...words, before: '' })}`}>{text('newest')}</a>}
        {next !== null && <a href={`${here}?${auditSearch({ ...words, before: String(next) })}`}>{text('older')}</a>}
      </p>
    </AdminFrame>
  )
}

function Filter({ t, here, words }: { t: Translator; here: string; words: AuditWords }) {
  const text = (key: string) => t(`admin.audit.${key}`)
  const fields: { name: keyof AuditWords; label: string; hint?: string; type?: string }[] = [
    { name: 'action', label: text('action'), hint: text('action-hint') },
    { name: 'who', label: text('who'), hint: text('who-hint') },
    { name: 'subject', label: text('subject') },
    { name: 'subjectId', label: text('subject-id') },
    { name: 'from', label: text('from'), type: 'date' },
    { name: 'until', label: text('until'), type: 'date' },
  ]
  return (
    <form method="get" action={here} className="mb-8 flex flex-col gap-4">
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {fields.map(({ name, label, hint, type }) => (
          <div key={name} className="flex flex-col gap-1.5">
            <label htmlFor={`filter-${name}`} className="font-semibold">
              {label}
            </label>
            {hint && (
              <p id={`filter-${name}-hint`} className="text-sm text-ink-soft">
                {hint}
              </p>
            )}
            <input
              id={`filter-${name}`}
              name={name}
              type={type ?? 'text'}
              defaultValue={words[name]}
              maxLength={254}
              aria-describedby={hint && `filter-${name}-hint`}
              className="min-h-11 w-full rounded-base border border-line-strong bg-surface px-3 py-2"
            />
          </div>
        ))}
      </div>
      <div className="flex flex-wrap gap-3">
        <button type="submit" className={buttonClass('secondary')}>
          {text('filter')}
        </button>
        <a href={here} className={buttonClass('quiet')}>
          {text('reset')}
        </a>
      </div>
    </form>
  )
}

function Entries({ t, rows }: { t: Translator; rows: AuditRow[] }) {
  const text = (key: string, params?: Record<string, string>) => t(`admin.audit.${key}`, params)
  const when = new Intl.DateTimeFormat(tag(t.locale), { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' })
  const who = (row: AuditRow) => {
    if (row.actorKind === 'job') return text('job', { name: row.job ?? '' })
    return row.actorKind === 'person' ? (row.person ?? text('gone')) : text('visitor')
  }
  return (
    <TableFrame label={text('table')}>
      <table className="w-full min-w-4xl text-left text-sm">
        <thead className="border-b border-line-strong">
          <tr>
            {['at', 'who', 'for', 'action', 'thing', 'detail'].map((key) => (
              <th key={key} scope="col" className="px-3 py-2.5 font-semibold">
                {text(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line align-top">
          {rows.map((row) => (
            <tr key={String(row.id)}>
              <td className="px-3 py-2.5 whitespace-nowrap">
                <time dateTime={row.at.toISOString()}>{when.format(row.at)} UTC</time>
              </td>
              <td className="min-w-32 px-3 py-2.5">{who(row)}</td>
              <td className="min-w-32 px-3 py-2.5">{row.organisation}</td>
              <td className="px-3 py-2.5 whitespace-nowrap">{row.action}</td>
              <td className="min-w-40 px-3 py-2.5">
                <a href={`/${t.locale}/admin/audit?${auditSearch({ subject: row.subject, subjectId: row.subjectId })}`}>
                  {row.subject} {row.subjectId}
                </a>
              </td>
              <td className="min-w-48 px-3 py-2.5">{detailOf(row.detail)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

/** Ids and codes as they stand; an administrator reads them as such. */
function detailOf(detail: AuditRow['detail']): string {
  if (typeof detail !== 'object' || detail === null || Array.isArray(detail)) return ''
  return Object.entries(detail)
    .map(([key, value]) => `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(', ')
    .slice(0, 500)
}
