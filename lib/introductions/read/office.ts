import type { Entry, ZipFile } from 'yauzl'
import { listEntries, openZip, readEntry } from '@/lib/platform/zip'
import type { AttachmentRefusal } from './attachment'

type OfficeType = 'docx' | 'xlsx' | 'pptx'

/** What the main part of each kind is called in the list of contents; the kinds with macros are called otherwise. */
const mainPart: Record<OfficeType, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
}

/** Far above any document seen, far below what hurts whoever opens it. */
const limits = { entries: 5_000, unpackedBytes: 200 * 1024 * 1024, ratio: 100, ratioFromBytes: 1024 * 1024, contentsBytes: 1024 * 1024 }

const contents = '[Content_Types].xml'
const hasCode = /(^|\/)(vbaProject|vbaData)\.|(^|\/)macrosheets\//i
/** Programs and controls carried along, which a double click would start; and archives within. */
const carriesMore = /(^|\/)(activeX\/|oleObject[^/]*\.bin$)|\.(zip|7z|rar|gz|tar|exe|dll|scr|com|bat|cmd|ps1|vbs|js|jse|wsf|hta|msi|jar|lnk|iso|docm|xlsm|pptm|html?|svgz)$/i
const unixLink = 0xa000

/** An office document by its list of files; of the files themselves only the small list of contents is unpacked. */
export async function readOffice(type: OfficeType, bytes: Buffer): Promise<AttachmentRefusal | null> {
  // A zip may begin anywhere in a file; a document begins where the file does.
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4)) return 'mismatch'
  let zip: ZipFile | null = null
  try {
    zip = await openZip(bytes)
    if (zip.entryCount > limits.entries) return 'packed'
    const entries = await listEntries(zip, limits.entries)
    const refusal = refusalOfEntries(entries, bytes.length)
    if (refusal) return refusal
    const list = entries.filter((entry) => nameOf(entry) === contents)
    if (list.length !== 1 || list[0]!.uncompressedSize > limits.contentsBytes) return 'mismatch'
    return refusalOfContents(type, await readText(zip, list[0]!))
  } catch {
    return 'damaged'
  } finally {
    zip?.close()
  }
}

function refusalOfEntries(entries: readonly Entry[], fileBytes: number): AttachmentRefusal | null {
  let unpacked = 0
  let packed = 0
  const names = new Set<string>()
  for (const entry of entries) {
    const name = nameOf(entry)
    if (name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..') || name.includes('\0')) return 'packed'
    if (((entry.externalFileAttributes >>> 16) & 0xf000) === unixLink || (entry.generalPurposeBitFlag & 1) === 1) return 'packed'
    // Two of one name: one program checks the first, another opens the second.
    if (names.has(name.toLowerCase())) return 'packed'
    names.add(name.toLowerCase())
    if (hasCode.test(name)) return 'macros'
    if (carriesMore.test(name)) return 'packed'
    if (entry.uncompressedSize > limits.ratioFromBytes && entry.uncompressedSize > entry.compressedSize * limits.ratio) return 'packed'
    unpacked += entry.uncompressedSize
    packed += entry.compressedSize
  }
  // Files that together are longer than what holds them overlap: that is how a small archive becomes a great one.
  return unpacked > limits.unpackedBytes || packed > fileBytes ? 'packed' : null
}

function refusalOfContents(type: OfficeType, xml: string): AttachmentRefusal | null {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return 'active'
  if (/macroEnabled|vbaProject/i.test(xml)) return 'macros'
  return xml.includes(mainPart[type]) ? null : 'mismatch'
}

const nameOf = (entry: Entry): string => String(entry.fileName).replace(/\\/g, '/')

async function readText(zip: ZipFile, entry: Entry): Promise<string> {
  const bytes = await readEntry(zip, entry)
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isWide) throw new Error('not UTF-8')
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}
