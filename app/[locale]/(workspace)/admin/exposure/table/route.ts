import { cellsOf, exposureColumns } from '@/components/matches/exposure-tables'
import { dimensions } from '@/lib/matching/exposure'
import { getExposure } from '@/lib/matching/exposure-queries'
import { csvRow } from '@/lib/notices/answers-csv'
import { NotFound } from '@/lib/platform/errors'
import { getTranslator, isLocale } from '@/lib/platform/i18n'
import { currentActor } from '@/lib/web/current-actor'

/** What the page shows, as one table for a spreadsheet. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  const withArchive = new URL(request.url).searchParams.get('archive') === '1'
  const exposure = await find(locale, withArchive)
  const t = getTranslator(locale)
  if (!exposure) return new Response(t('errors.not-found'), { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  const head = csvRow([t('matches.exposure.column.dimension'), ...exposureColumns.map((key) => t(`matches.exposure.column.${key}`))])
  const rows = dimensions.flatMap((dimension) => exposure.tables[dimension].map((row) => csvRow([t(`matches.exposure.dimension.${dimension}`), ...cellsOf(t, dimension, row)])))
  // The mark tells a spreadsheet that this is UTF-8.
  return new Response(`\ufeff${head}${rows.join('')}`, {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="exposure.csv"', 'cache-control': 'no-store' },
  })
}

/** Null for whoever may not see it, and while it is still being measured. */
async function find(locale: string, withArchive: boolean) {
  try {
    if (!isLocale(locale)) throw new NotFound()
    return (await getExposure(await currentActor(), { withArchive })).measurement.result
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
