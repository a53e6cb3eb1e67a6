import { threadArchive } from '@/lib/introductions/archive'
import { contentDisposition } from '@/lib/introductions/file-name'
import { getAttachment, getExport } from '@/lib/introductions/thread-queries'
import { NotFound } from '@/lib/platform/errors'
import { defaultLocale, getTranslator, isLocale } from '@/lib/platform/i18n'
import { currentActor } from '@/lib/web/current-actor'
import { nothingHere, savedOnly } from '../../answers'

type Params = { params: Promise<{ locale: string; id: string }> }

/** The whole thread with its files as one archive, a file in memory at a time. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { locale, id } = await params
  const actor = await currentActor()
  try {
    const thread = await getExport(actor, id)
    const parts = threadArchive(thread, getTranslator(isLocale(locale) ? locale : defaultLocale), async (attachmentId) => (await getAttachment(actor, id, attachmentId)).bytes)
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await parts.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
    })
    return new Response(body, { headers: { ...savedOnly, 'content-type': 'application/zip', 'content-disposition': contentDisposition(`introduction-${id}.zip`) } })
  } catch (error) {
    if (error instanceof NotFound) return nothingHere(locale)
    throw error
  }
}
