import type { Metadata } from 'next'
import { getAdminOverview } from '@/lib/accounts/organisation-queries'
import { countOpenClaims } from '@/lib/notices/claim-queries'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'
import { AdminFrame, adminOrNotFound } from './admin-frame'

export async function generateMetadata({ params }: { params: Promise<LocaleParams> }): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('admin.overview.title') }
}

export default async function AdminOverviewPage({ params }: { params: Promise<LocaleParams> }) {
  const { locale, t } = await pageLocale(params)
  const actor = await adminOrNotFound()
  const [overview, openClaims] = await orNotFound(Promise.all([getAdminOverview(actor), countOpenClaims(actor)]))
  const rows = [
    { page: 'verifications', text: t('admin.overview.verifications', { count: overview.openRequests }) },
    { page: 'people', text: t('admin.overview.people') },
    { page: 'notices', text: t('admin.overview.notices') },
    { page: 'claims', text: t('admin.overview.claims', { count: openClaims }) },
    { page: 'code-lists', text: t('admin.overview.code-lists') },
    { page: 'exposure', text: t('admin.overview.exposure') },
    { page: 'audit', text: t('admin.overview.audit') },
    { page: 'demo', text: t('admin.overview.demo', { count: overview.demo.organisations }) },
  ]
  return (
    <AdminFrame t={t} path="" title={t('admin.overview.title')} lead={t('admin.overview.lead')}>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(({ page, text }) => (
          <li key={page} className="grid gap-1 py-4 sm:grid-cols-[14rem_1fr] sm:gap-6">
            <a href={`/${locale}/admin/${page}`} className="font-semibold">
              {t(`admin.nav.${page}`)}
            </a>
            <p className="measure">{text}</p>
          </li>
        ))}
      </ul>
    </AdminFrame>
  )
}
