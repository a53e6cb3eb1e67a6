import type { Metadata } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { FieldFrame } from '@/components/ui/fields'
import { EmptyState, TableFrame } from '@/components/ui/layout'
import { listImports, type ImportView } from '@/lib/notices/import-queries'
import { importOutcomes } from '@/lib/notices/model'
import { formatMoment, formatNumber } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { AdminFrame, adminOrNotFound } from '../admin-frame'
import { importNoticesAction } from './actions'
import { uploadMegabytes } from './run-import'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('notices.imports.title') }
}

export default async function NoticesPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const { before } = await searchParams
  const { rows, next } = await orNotFound(listImports(await adminOrNotFound(), typeof before === 'string' ? before : undefined))
  const text = (key: string, params?: Record<string, number>) => t(`notices.imports.${key}`, params)
  return (
    <AdminFrame t={t} path="/notices" title={text('title')} lead={text('lead')}>
      <section aria-labelledby="upload-title" className="mb-12">
        <h2 id="upload-title" className="mb-4">
          {text('upload')}
        </h2>
        <ActionForm action={importNoticesAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })}>
          <FieldFrame name="files" label={text('files')} hint={text('files-hint', { megabytes: uploadMegabytes })}>
            <input
              id="field-files"
              name="files"
              type="file"
              multiple
              required
              accept=".xml,.json,.zip"
              aria-describedby="field-files-hint"
              className="min-h-11 w-full max-w-xl rounded-base border border-line-strong bg-surface px-3 py-2"
            />
          </FieldFrame>
          <div>
            <SubmitButton>{text('submit')}</SubmitButton>
          </div>
        </ActionForm>
      </section>
      <section aria-labelledby="imports-title">
        <h2 id="imports-title" className="mb-4">
          {text('earlier')}
        </h2>
        {rows.length === 0 ? <EmptyState title={text('empty')}>{text('empty-text')}</EmptyState> : <Imports t={t} rows={rows} />}
        {next && (
          <p className="mt-4">
            <a href={`/${locale}/admin/notices?before=${next}`}>{text('older')}</a>
          </p>
        )}
      </section>
    </AdminFrame>
  )
}

function Imports({ t, rows }: { t: Translator; rows: ImportView[] }) {
  return (
    <TableFrame label={t('notices.imports.table')}>
      <table className="w-full text-left text-sm">
        <thead className="border-b border-line-strong">
          <tr>
            {['when', 'by', 'state', ...importOutcomes].map((column) => (
              <th key={column} scope="col" className="px-3 py-2.5 font-semibold">
                {t(column === 'when' || column === 'by' || column === 'state' ? `notices.imports.${column}` : `notices.outcome.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="px-3 py-2.5 font-normal whitespace-nowrap">
                <a href={`/${t.locale}/admin/notices/${row.id}`}>{formatMoment(t.locale, row.startedAt, 'UTC')}</a>
              </th>
              <td className="px-3 py-2.5">{row.by ?? t('notices.imports.by-command')}</td>
              <td className="px-3 py-2.5">{t(`notices.imports.states.${row.state}`)}</td>
              {importOutcomes.map((outcome) => (
                <td key={outcome} className="px-3 py-2.5 text-right tabular-nums sm:text-left">
                  {formatNumber(t.locale, row.counts[outcome])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}
