import type { SpreadsheetTable, SpreadsheetFormat } from '@/lib/events/write-spreadsheet'
import { writeSpreadsheet } from '@/lib/events/write-spreadsheet'
import { contentDisposition } from '@/lib/introductions/file-name'
import { nothingHere, savedOnly } from '@/app/[locale]/api/introductions/answers'
import type { Actor } from '@/lib/accounts/model'
import { NotFound } from '@/lib/platform/errors'
import { defaultLocale, getTranslator, isLocale, type Translator } from '@/lib/platform/i18n'
import { currentActor } from '@/lib/web/current-actor'

type Params = Promise<{ locale: string; id: string }>

/** A table as a file to save; for whoever may not have it, there is none. */
export async function spreadsheetAnswer(request: Request, params: Params, make: (actor: Actor, eventId: string, t: Translator) => Promise<{ name: string; table: SpreadsheetTable }>): Promise<Response> {
  const { locale, id } = await params
  const format: SpreadsheetFormat = new URL(request.url).searchParams.get('format') === 'csv' ? 'csv' : 'xlsx'
  try {
    const { name, table } = await make(await currentActor(), id, getTranslator(isLocale(locale) ? locale : defaultLocale))
    const { bytes, contentType } = await writeSpreadsheet(format, [table])
    return new Response(new Uint8Array(bytes), { headers: { ...savedOnly, 'content-type': contentType, 'content-disposition': contentDisposition(`${name}.${format}`) } })
  } catch (error) {
    if (error instanceof NotFound) return nothingHere(locale)
    throw error
  }
}
