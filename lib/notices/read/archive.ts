import { fromBuffer, open, type Entry, type ZipFile } from 'yauzl'
import type { Refusal, RefusalCode } from '../model'
import { READ_LIMITS } from './limits'
import { collectCapped } from './read-capped'

/** A file as it lies in a folder, an upload or an archive; or why it was not even opened. */
export type NoticeFile = { name: string; bytes: Uint8Array } | { name: string; refusal: Refusal }

export interface ArchiveLimits {
  entries: number
  totalBytes: number
  /** Unpacked to packed; notices reach about 40. */
  ratio: number
  /** Small files may be denser than the ratio without harm. */
  ratioFromBytes: number
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  entries: 20_000,
  totalBytes: 1024 * 1024 * 1024,
  ratio: 100,
  ratioFromBytes: 1024 * 1024,
}

export function isZip(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes
  return a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6))
}

/** The files of a zip, one in memory at a time. Nothing is ever written to disk. */
export async function* readArchive(
  name: string,
  source: string | Uint8Array,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): AsyncGenerator<NoticeFile> {
  const refused = (code: RefusalCode, params: Refusal['params'] = {}, file = name): NoticeFile => ({
    name: file,
    refusal: { code, params },
  })
  let zip: ZipFile
  try {
    zip = await openZip(source)
  } catch {
    yield refused('zip-damaged')
    return
  }
  try {
    if (zip.entryCount > limits.entries) {
      yield refused('zip-too-many-entries', { limit: limits.entries })
      return
    }
    const entries = entriesOf(zip)
    let total = 0
    let files = 0
    for (let entry = await entries.next(); entry !== null; entry = await entries.next()) {
      const inner = entryName(entry)
      if (inner.endsWith('/') || isSystemFile(inner)) continue
      files++
      const shown = `${name}/${inner}`
      const refusal = refusalOf(entry, inner, limits)
      if (refusal !== null) {
        yield { name: shown, refusal }
        continue
      }
      total += entry.uncompressedSize
      if (total > limits.totalBytes) {
        yield refused('zip-too-large', { limitMb: Math.floor(limits.totalBytes / 1024 / 1024) })
        return
      }
      yield await readEntry(zip, entry, shown)
    }
    if (files === 0) yield refused('zip-empty')
  } catch {
    yield refused('zip-damaged')
  } finally {
    zip.close()
  }
}

/** Names stay bytes: the library would give up the whole archive for one bad name. */
const OPTIONS = { lazyEntries: true, decodeStrings: false, validateEntrySizes: true, autoClose: false }

function openZip(source: string | Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip: ZipFile): void => (error ? reject(error) : resolve(zip))
    if (typeof source === 'string') open(source, OPTIONS, done)
    else fromBuffer(Buffer.from(source.buffer, source.byteOffset, source.byteLength), OPTIONS, done)
  })
}

function entriesOf(zip: ZipFile): { next: () => Promise<Entry | null> } {
  let settle: { resolve: (entry: Entry | null) => void; reject: (error: Error) => void } | null = null
  let failure: Error | null = null
  zip.on('entry', (entry: Entry) => settle?.resolve(entry))
  zip.on('end', () => settle?.resolve(null))
  zip.on('error', (error: Error) => {
    failure = error
    settle?.reject(error)
  })
  return {
    next: () =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure)
        settle = { resolve, reject }
        zip.readEntry()
      }),
  }
}

function entryName(entry: Entry): string {
  const raw: unknown = entry.fileName
  const bytes = raw instanceof Uint8Array ? raw : new TextEncoder().encode(String(raw))
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    text = new TextDecoder('latin1').decode(bytes)
  }
  return text.replace(/\\/g, '/').replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '�').slice(0, 500)
}

/** What Finder and Explorer leave behind is nobody's notice. */
function isSystemFile(name: string): boolean {
  return /(^|\/)(__MACOSX\/|\.[^./]|thumbs\.db$|desktop\.ini$)/i.test(name)
}

const UNIX_LINK = 0xa000

function refusalOf(entry: Entry, name: string, limits: ArchiveLimits): Refusal | null {
  const refused = (code: RefusalCode, params: Refusal['params'] = {}): Refusal => ({ code, params })
  if (name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..')) return refused('zip-path')
  if (((entry.externalFileAttributes >>> 16) & 0xf000) === UNIX_LINK) return refused('zip-symlink')
  if ((entry.generalPurposeBitFlag & 1) === 1) return refused('zip-encrypted')
  if (
    entry.uncompressedSize > limits.ratioFromBytes &&
    entry.uncompressedSize > entry.compressedSize * limits.ratio
  )
    return refused('zip-ratio', { limit: limits.ratio })
  if (entry.uncompressedSize > READ_LIMITS.fileBytes)
    return refused('too-large', { limitMb: READ_LIMITS.fileBytes / 1024 / 1024 })
  return null
}

/** The library ends the stream as soon as it brings more than the entry declared. */
async function readEntry(zip: ZipFile, entry: Entry, name: string): Promise<NoticeFile> {
  let bytes: Uint8Array | null
  try {
    const stream = await new Promise<AsyncIterable<Uint8Array>>((resolve, reject) => {
      zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)))
    })
    bytes = await collectCapped(stream, READ_LIMITS.fileBytes)
  } catch {
    return { name, refusal: { code: 'zip-damaged', params: {} } }
  }
  if (bytes === null)
    return { name, refusal: { code: 'too-large', params: { limitMb: READ_LIMITS.fileBytes / 1024 / 1024 } } }
  return isZip(bytes) ? { name, refusal: { code: 'zip-nested', params: {} } } : { name, bytes }
}
