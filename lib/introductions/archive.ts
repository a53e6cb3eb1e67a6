import 'server-only'
import { crc32 } from 'node:zlib'
import type { Translator } from '@/lib/platform/i18n'
import { exportText } from './export-text'
import type { ThreadExport } from './thread-queries'

/** Reads one attachment when its turn has come. */
export type ReadFile = (attachmentId: string) => Promise<Uint8Array>

/** A zip of the whole thread: as text, as JSON, and its files, of which one is in memory at a time. Nothing is packed: what comes is packed already. */
export async function* threadArchive(thread: ThreadExport, t: Translator, readFile: ReadFile): AsyncGenerator<Uint8Array> {
  const listed: Buffer[] = []
  let offset = 0
  const put = function* (name: string, bytes: Uint8Array): Generator<Uint8Array> {
    const head = header(name, bytes)
    listed.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 3]), head.shared, directoryTail(offset), head.name]))
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), head.shared, head.name])
    offset += local.length + bytes.length
    yield local
    yield bytes
  }
  yield* put('introduction.txt', Buffer.from(exportText(thread, t), 'utf8'))
  yield* put('introduction.json', Buffer.from(JSON.stringify(thread, null, 2), 'utf8'))
  for (const { attachments } of thread.messages) for (const { id, file } of attachments) yield* put(file, await readFile(id))
  const directory = Buffer.concat(listed)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(listed.length, 8)
  end.writeUInt16LE(listed.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  yield directory
  yield end
}

/** The fields that the file's own header and the directory share: stored as they are, names in UTF-8. */
function header(fileName: string, bytes: Uint8Array): { shared: Buffer; name: Buffer } {
  const name = Buffer.from(fileName, 'utf8')
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt16LE(0x800, 2)
  // The first of January 1980: a date is needed, and the text says when each message was written.
  shared.writeUInt16LE(0x21, 8)
  shared.writeUInt32LE(crc32(bytes), 10)
  shared.writeUInt32LE(bytes.length, 14)
  shared.writeUInt32LE(bytes.length, 18)
  shared.writeUInt16LE(name.length, 22)
  return { shared, name }
}

function directoryTail(offset: number): Buffer {
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE((0x81a4 << 16) >>> 0, 6)
  tail.writeUInt32LE(offset, 10)
  return tail
}
