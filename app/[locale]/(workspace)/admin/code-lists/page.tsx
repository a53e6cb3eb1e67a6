import type { Metadata } from 'next'
import { pageLocale, type LocaleParams } from '@/lib/web/page'
import { AdminFrame, adminOrNotFound } from '../admin-frame'
import { importCodelistAction } from './actions'
import { CodelistForm } from './codelist-form'

export async function generateMetadata({ params }: { params: Promise<LocaleParams> }): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('admin.code-lists.title') }
}

export default async function CodeListsPage({ params }: { params: Promise<LocaleParams> }) {
  const { locale, t } = await pageLocale(params)
  await adminOrNotFound()
  const text = (key: string) => t(`admin.code-lists.${key}`)
  return (
    <AdminFrame t={t} path="/code-lists" title={text('title')} lead={text('lead')}>
      <p className="measure mb-6">{text('how')}</p>
      <CodelistForm action={importCodelistAction} locale={locale} words={{ file: text('file'), hint: text('file-hint'), submit: text('submit'), row: text('row'), code: text('code'), reason: text('reason') }} />
    </AdminFrame>
  )
}
