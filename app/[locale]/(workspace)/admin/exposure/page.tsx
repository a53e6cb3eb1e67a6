import type { Metadata } from 'next'
import { ExposureTables } from '@/components/matches/exposure-tables'
import { Banner, ButtonLink } from '@/components/ui/layout'
import { getExposure, type ExposureView } from '@/lib/matching/exposure-queries'
import { formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { AdminFrame, adminOrNotFound } from '../admin-frame'
import { RefreshWhileRunning } from '../notices/[importId]/refresh-while-running'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('matches.exposure.title') }
}

export default async function ExposurePage({ params, searchParams }: Props) {
  const [{ t }, search] = [await pageLocale(params), await searchParams]
  const withArchive = search.archive === '1'
  const view = await orNotFound(getExposure(await adminOrNotFound(), { withArchive, again: search.measure === '1' }))
  return (
    <AdminFrame t={t} path="/exposure" title={t('matches.exposure.title')} lead={t('matches.exposure.lead')}>
      <div className="flex flex-col gap-8">
        <Banner>{t('matches.exposure.how')}</Banner>
        <Status t={t} view={view} withArchive={withArchive} />
        {view.measurement.result && <ExposureTables t={t} exposure={view.measurement.result} />}
      </div>
    </AdminFrame>
  )
}

function Status({ t, view: { measurement, isRunning, isCurrent }, withArchive }: { t: Translator; view: ExposureView; withArchive: boolean }) {
  const { result, done, total, measuredAt } = measurement
  const link = (query: Record<string, string>) => {
    const text = new URLSearchParams({ ...(withArchive && { archive: '1' }), ...query }).toString()
    return `/${t.locale}/admin/exposure${text ? `?${text}` : ''}`
  }
  return (
    <div className="flex flex-col gap-4">
      {isRunning && (
        <div role="status" className="flex flex-col gap-2">
          <p>{t('matches.exposure.running', { done, total })}</p>
          <progress value={done} max={Math.max(1, total)} className="w-full max-w-md accent-accent">
            {t('matches.exposure.running', { done, total })}
          </progress>
          <p>
            <a href={link({})}>{t('matches.exposure.look-again')}</a>
          </p>
          <RefreshWhileRunning />
        </div>
      )}
      {!isRunning && !result && <Banner tone="danger">{t('matches.exposure.failed')}</Banner>}
      {result && (
        <p>
          {t(withArchive ? 'matches.exposure.measured-all' : 'matches.exposure.measured-open', { needs: result.needs, offerings: result.offerings, at: formatMoment(t.locale, measuredAt, 'UTC') })}{' '}
          {!isCurrent && t('matches.exposure.outdated')}
        </p>
      )}
      <div className="no-print flex flex-wrap gap-3">
        {result && <ButtonLink href={`/${t.locale}/admin/exposure/table${withArchive ? '?archive=1' : ''}`}>{t('matches.exposure.download')}</ButtonLink>}
        {result && !isCurrent && (
          <ButtonLink kind="secondary" href={link({ measure: '1' })}>
            {t('matches.exposure.again')}
          </ButtonLink>
        )}
        <ButtonLink kind="quiet" href={withArchive ? `/${t.locale}/admin/exposure` : `/${t.locale}/admin/exposure?archive=1`}>
          {t(withArchive ? 'matches.exposure.open-only' : 'matches.exposure.all-needs')}
        </ButtonLink>
      </div>
    </div>
  )
}
