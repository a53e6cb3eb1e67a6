import { getReportRecords } from '@/lib/events/outcomes/report-queries'
import { reportTable, reportTableNames } from '@/lib/events/outcomes/report-tables'
import { writeSpreadsheet } from '@/lib/events/write-spreadsheet'
import { cleanFileName, contentDisposition } from '@/lib/introductions/file-name'
import { NotFound } from '@/lib/platform/errors'
import { defaultLocale, getTranslator, isLocale } from '@/lib/platform/i18n'
import { currentActor } from '@/lib/web/current-actor'
import { nothingHere, savedOnly } from '../../../introductions/answers'

type Params = { params: Promise<{ locale: string; id: string }> }

/** The rows behind the report: `?format=xlsx` holds all tables, `?format=csv&table=meetings` one. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { locale, id } = await params
  const search = new URL(request.url).searchParams
  const format = search.get('format') === 'csv' ? 'csv' : 'xlsx'
  const asked = reportTableNames.find((name) => name === search.get('table'))
  if (search.has('table') && !asked) return nothingHere(locale)
  const t = getTranslator(isLocale(locale) ? locale : defaultLocale)
  const actor = await currentActor()
  try {
    const records = await getReportRecords(actor, id, t.locale)
    const tables = (asked ? [asked] : reportTableNames).map((name) => reportTable(name, records, t))
    const { bytes, contentType } = await writeSpreadsheet(format, tables)
    const file = cleanFileName([records.event.name, t('outcomes.export.file'), ...(asked ? [t(`outcomes.export.tables.${asked}`)] : [])].join(' ') + `.${format}`)
    return new Response(new Uint8Array(bytes), { headers: { ...savedOnly, 'content-type': contentType, 'content-disposition': contentDisposition(file) } })
  } catch (error) {
    if (error instanceof NotFound) return nothingHere(locale)
    throw error
  }
}
