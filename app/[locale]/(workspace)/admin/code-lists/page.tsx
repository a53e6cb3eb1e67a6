import type { Metadata } from 'next'
import { listVocabularyImports } from '@/lib/taxonomy/queries'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'
import { AdminFrame, adminOrNotFound } from '../admin-frame'
import { importCodelistAction } from './actions'
import { CodelistForm } from './codelist-form'

export async function generateMetadata({ params }: { params: Promise<LocaleParams> }): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('admin.code-lists.title') }
}

export default async function CodeListsPage({ params }: { params: Promise<LocaleParams> }) {
  const { locale, t } = await pageLocale(params)
  const imports = await orNotFound(listVocabularyImports(await adminOrNotFound()))
  const text = (key: string, params?: Record<string, number | Date>) => t(`admin.code-lists.${key}`, params)
  return (
    <AdminFrame t={t} path="/code-lists" title={text('title')} lead={text('lead')}>
      <p className="measure mb-6">{text('how')}</p>
      <CodelistForm action={importCodelistAction} locale={locale} words={{ file: text('file'), hint: text('file-hint'), submit: text('submit'), row: text('row'), code: text('code'), reason: text('reason') }} />
      <section aria-labelledby="loaded-title" className="mt-12">
        <h2 id="loaded-title">{text('loaded-title')}</h2>
        {imports.length === 0 && <p className="mt-2 text-ink-soft">{text('loaded-empty')}</p>}
        <ul className="mt-3 divide-y divide-line">
          {imports.map((one) => (
            <li key={one.id} className="py-3">
              <p className="font-semibold">
                {one.list} {one.version}
              </p>
              <p className="text-sm text-ink-soft">
                {text('loaded-at', { date: one.importedAt, created: one.created, updated: one.updated, withdrawn: one.withdrawn, refused: one.refusedRows })}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </AdminFrame>
  )
}
