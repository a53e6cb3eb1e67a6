import type { Metadata } from 'next'
import { LotList } from '@/components/notices/lot-list'
import { PageHeader } from '@/components/ui/layout'
import { getLots, lotsPerPage } from '@/lib/notices/queries'
import { now } from '@/lib/platform/clock'
import { currentActor } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'

type Props = { params: Promise<LocaleParams & { id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('notices.lots.page-title'), robots: { index: false } }
}

export default async function LotsPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id } = await params
  const search = await searchParams
  const asked = search.page === undefined ? 1 : Number(search.page)
  const { record, title, lots, lotCount, page, pages, labels } = await orNotFound(getLots(await currentActor(), id, asked, locale))
  const from = (page - 1) * lotsPerPage
  const to = (other: number) => `/${locale}/needs/${id}/lots?page=${other}`
  return (
    <>
      <PageHeader title={t('notices.lots.page-title')} lead={<p lang={record.languages.original[0]}>{title}</p>} back={{ href: `/${locale}/needs/${id}`, label: t('notices.lots.back') }} />
      <h2 className="mb-4 text-lg">{t('notices.lots.range', { from: Math.min(from + 1, lotCount), to: from + lots.length, total: lotCount })}</h2>
      <LotList t={t} locale={locale} at={now()} lots={lots} languages={record.languages} labels={labels} />
      {pages > 1 && (
        <nav aria-label={t('notices.lots.pages')} className="no-print mt-6 flex flex-wrap items-center gap-x-6 gap-y-2">
          {page > 1 && <a href={to(page - 1)} rel="prev">{t('notices.lots.previous')}</a>}
          <span>{t('notices.lots.page', { page, pages })}</span>
          {page < pages && <a href={to(page + 1)} rel="next">{t('notices.lots.next')}</a>}
        </nav>
      )}
    </>
  )
}
