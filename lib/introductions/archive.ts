import 'server-only'
import type { Translator } from '@/lib/platform/i18n'
import { StoredZip } from '@/lib/platform/stored-zip'
import { exportText } from './export-text'
import type { ThreadExport } from './thread-queries'

/** Reads one attachment when its turn has come. */
export type ReadFile = (attachmentId: string) => Promise<Uint8Array>

/** A zip of the whole thread: as text, as JSON, and its files, of which one is in memory at a time. Nothing is packed: what comes is packed already. */
export async function* threadArchive(thread: ThreadExport, t: Translator, readFile: ReadFile): AsyncGenerator<Uint8Array> {
  const zip = new StoredZip()
  yield* zip.put('introduction.txt', Buffer.from(exportText(thread, t), 'utf8'))
  yield* zip.put('introduction.json', Buffer.from(JSON.stringify(thread, null, 2), 'utf8'))
  for (const { attachments } of thread.messages) for (const { id, file } of attachments) yield* zip.put(file, await readFile(id))
  yield* zip.end()
}
