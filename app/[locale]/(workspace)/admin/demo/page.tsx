import type { Metadata } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/fields'
import { EmptyState } from '@/components/ui/layout'
import { getAdminOverview } from '@/lib/accounts/organisation-queries'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'
import { AdminFrame, adminOrNotFound } from '../admin-frame'
import { removeDemoDataAction } from './actions'

export async function generateMetadata({ params }: { params: Promise<LocaleParams> }): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('admin.demo.title') }
}

export default async function DemoDataPage({ params }: { params: Promise<LocaleParams> }) {
  const { locale, t } = await pageLocale(params)
  const { demo } = await orNotFound(getAdminOverview(await adminOrNotFound()))
  const isEmpty = demo.organisations + demo.people + demo.entries === 0
  const text = (key: string, params?: Record<string, number>) => t(`admin.demo.${key}`, params)
  return (
    <AdminFrame t={t} path="/demo" title={text('title')} lead={text('lead')}>
      {isEmpty && <EmptyState title={text('none')}>{text('none-text')}</EmptyState>}
      <ActionForm action={removeDemoDataAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })}>
        {!isEmpty && (
          <>
            <p className="measure">{text('present', demo)}</p>
            <p className="measure">{text('what')}</p>
            <Checkbox name="confirmed" label={text('confirm')} />
            <div>
              <SubmitButton kind="danger">{text('submit')}</SubmitButton>
            </div>
          </>
        )}
      </ActionForm>
    </AdminFrame>
  )
}
