import { attachmentLimits, type AttachmentType } from '../model'
import { cleanFileName, extensionOf } from '../file-name'
import { readOffice } from './office'

/** Why a file is not taken: a key below `errors.attachment.`. */
export type AttachmentRefusal = 'empty' | 'too-large' | 'type' | 'mismatch' | 'damaged' | 'two-in-one' | 'active' | 'macros' | 'packed' | 'virus-test'
export type ReadAttachment = { name: string; type: AttachmentType } | { name: string; refusal: AttachmentRefusal }

const typeByExtension: Record<string, AttachmentType> = { pdf: 'pdf', png: 'png', jpg: 'jpeg', jpeg: 'jpeg', docx: 'docx', xlsx: 'xlsx', pptx: 'pptx', txt: 'txt', csv: 'csv' }

/** What a file is, by what it holds. Its name must say the same: what opens it on the other side goes by the name. */
export async function readAttachment(file: { name: string; bytes: Uint8Array }): Promise<ReadAttachment> {
  const name = cleanFileName(file.name)
  const refused = (refusal: AttachmentRefusal): ReadAttachment => ({ name, refusal })
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength)
  if (bytes.length === 0) return refused('empty')
  if (bytes.length > attachmentLimits.bytes) return refused('too-large')
  if (bytes.includes(virusTest())) return refused('virus-test')
  const claimed = typeByExtension[extensionOf(name)]
  if (!claimed) return refused('type')
  const refusal = await refusalAs(claimed, bytes)
  return refusal ? refused(refusal) : { name, type: claimed }
}

/** The harmless file that every virus scanner knows, put together here so that no scanner takes this source for it. */
const virusTest = (): string => ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

async function refusalAs(type: AttachmentType, bytes: Buffer): Promise<AttachmentRefusal | null> {
  if (type === 'docx' || type === 'xlsx' || type === 'pptx') return readOffice(type, bytes)
  if (type === 'txt' || type === 'csv') return refusalOfText(bytes)
  const refusal = type === 'pdf' ? refusalOfPdf(bytes) : type === 'png' ? refusalOfPng(bytes) : refusalOfJpeg(bytes)
  return refusal ?? (isTwoInOne(bytes) ? 'two-in-one' : null)
}

/** The mark stands at the very beginning: readers that look for it further on are what polyglots live on. */
function refusalOfPdf(bytes: Buffer): AttachmentRefusal | null {
  if (!/^%PDF-[12]\.\d/.test(bytes.toString('latin1', 0, 8))) return 'mismatch'
  if (!bytes.subarray(-2048).includes('%%EOF')) return 'damaged'
  return ['/JavaScript', '/Launch', '/RichMedia'].some((action) => bytes.includes(action)) ? 'active' : null
}

const pngMark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Chunk by chunk to IEND, and nothing behind it. */
function refusalOfPng(bytes: Buffer): AttachmentRefusal | null {
  if (!bytes.subarray(0, 8).equals(pngMark)) return 'mismatch'
  for (let at = 8; at + 12 <= bytes.length; ) {
    const kind = bytes.toString('latin1', at + 4, at + 8)
    if (at === 8 && kind !== 'IHDR') return 'damaged'
    at += 12 + bytes.readUInt32BE(at)
    if (kind === 'IEND') return at === bytes.length ? null : 'two-in-one'
  }
  return 'damaged'
}

function refusalOfJpeg(bytes: Buffer): AttachmentRefusal | null {
  if (!(bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff)) return 'mismatch'
  // Cameras write more behind the picture, so the end mark need not be last.
  return bytes.includes(Buffer.from([0xff, 0xd9])) ? null : 'damaged'
}

const endOfZip = Buffer.from([0x50, 0x4b, 5, 6])
const markup = /<(?:!doctype|html|body|script|svg|iframe|\?php)/i

/** A picture or document that is an archive as well, or that an over-eager browser would take for a page. */
function isTwoInOne(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf(endOfZip)
  // What claims to be the end of an archive is one when its comment ends where the file does.
  const isArchive = end >= 0 && end + 22 <= bytes.length && end + 22 + bytes.readUInt16LE(end + 20) === bytes.length
  return isArchive || markup.test(bytes.toString('latin1', 0, 1024))
}

/** Text in UTF-8 that is no page, drawing or script for a browser. */
function refusalOfText(bytes: Buffer): AttachmentRefusal | null {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return 'mismatch'
  }
  if (/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(text)) return 'mismatch'
  return /^[\s\ufeff]*<[a-z!?%]/i.test(text) || markup.test(text) ? 'mismatch' : null
}
