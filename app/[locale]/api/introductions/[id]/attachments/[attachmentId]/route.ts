import { contentDisposition } from '@/lib/introductions/file-name'
import { mediaTypes } from '@/lib/introductions/model'
import { getAttachment } from '@/lib/introductions/thread-queries'
import { NotFound } from '@/lib/platform/errors'
import { currentActor } from '@/lib/web/current-actor'
import { nothingHere, savedOnly } from '../../../answers'

type Params = { params: Promise<{ locale: string; id: string; attachmentId: string }> }

/** A file that the other side sent: to be saved, never shown. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { locale, id, attachmentId } = await params
  try {
    const { name, type, bytes } = await getAttachment(await currentActor(), id, attachmentId)
    return new Response(new Uint8Array(bytes), { headers: { ...savedOnly, 'content-type': mediaTypes[type], 'content-length': String(bytes.length), 'content-disposition': contentDisposition(name) } })
  } catch (error) {
    if (error instanceof NotFound) return nothingHere(locale)
    throw error
  }
}
