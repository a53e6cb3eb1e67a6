import { refusalWords } from '@/components/notices/notice-words'
import { csvRow } from '@/lib/notices/answers-csv'
import { allAnswers, getImport } from '@/lib/notices/import-queries'
import { NotFound } from '@/lib/platform/errors'
import { publicUrl } from '@/lib/platform/env'
import { getTranslator, isLocale } from '@/lib/platform/i18n'
import { currentActor } from '@/lib/web/current-actor'
import { readAnswerSearch } from '../read-search'

/** The answers of an import as a table for a spreadsheet, a thousand rows in memory at a time. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string; importId: string }> }): Promise<Response> {
  const { locale, importId } = await params
  const actor = await currentActor()
  try {
    if (!isLocale(locale)) throw new NotFound()
    await getImport(actor, importId)
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    return new Response(getTranslator(locale)('errors.not-found'), { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  }
  const t = getTranslator(locale)
  const { outcome } = readAnswerSearch(Object.fromEntries(new URL(request.url).searchParams))
  const answers = allAnswers(actor, importId, outcome)
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      // The mark tells a spreadsheet that this is UTF-8.
      controller.enqueue(encoder.encode(`\ufeff${csvRow(['file', 'outcome', 'reason', 'notice', 'title', 'need'].map((column) => t(`notices.csv.${column}`)))}`))
    },
    async pull(controller) {
      const { done, value } = await answers.next()
      if (done) return controller.close()
      const { file, outcome: said, refusal, sourceKey, title, entryId } = value
      const need = entryId ? publicUrl(`/${locale}/needs/${entryId}`) : ''
      controller.enqueue(encoder.encode(csvRow([file, t(`notices.outcome.${said}`), refusal ? refusalWords({ t }, refusal) : '', sourceKey, title, need])))
    },
  })
  return new Response(body, {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="import-${importId}.csv"`, 'cache-control': 'no-store' },
  })
}
