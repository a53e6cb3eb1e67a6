import { readSheet } from 'read-excel-file/node'
import type { Entry, ZipFile } from 'yauzl'
import { StoredZip } from '@/lib/platform/stored-zip'
import { listEntries, openZip, readEntry } from '@/lib/platform/zip'
import { importLimits, type ImportRefusal } from '../import-table'
import type { RawTable } from './csv-table'

/** A list of two thousand people stays far below. */
const limits = { entries: 500, unpackedBytes: 30 * 1024 * 1024, ratio: 100, ratioFromBytes: 1024 * 1024 }
const packed = { refusal: { code: 'import-packed' } } as const
const damaged = { refusal: { code: 'import-damaged' } } as const

/** All that is needed of a workbook to read its first sheet. */
const wanted = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml)$/i

/**
 * Rows of the first sheet. Nothing is unpacked before the list of contents was found harmless, and the reader gets only what was unpacked
 * here, within bounds: what hides from that list in the archive never reaches it.
 */
export async function readXlsxTable(bytes: Uint8Array): Promise<RawTable | { refusal: ImportRefusal }> {
  const unpacked = await unpack(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if ('refusal' in unpacked) return unpacked
  const files = new Map<string, string>()
  for (const [name, text] of unpacked) {
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) return damaged
    const isSheet = /^xl\/worksheets\//i.test(name)
    const clean = isSheet ? withoutEmptyCells(text) : text
    if (isSheet) {
      const size = sizeOf(clean)
      if (size.rows > importLimits.rows + 200) return { refusal: { code: 'import-too-many-rows', params: { maximum: importLimits.rows } } }
      if (size.columns > importLimits.columns * 4) return { refusal: { code: 'import-too-many-columns', params: { maximum: importLimits.columns } } }
    }
    files.set(name, clean)
  }
  try {
    const rows = await readSheet(storedZip(files), { trim: false })
    return { rows: rows.map((row) => row.map(cellOf)), isGuessed: false }
  } catch {
    return damaged
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (!(value instanceof Date)) return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
  if (Number.isNaN(value.getTime())) return ''
  // The library puts the clock of the cell into UTC; a time alone lies in the first days of its calendar.
  const text = value.toISOString().slice(0, 16)
  return value.getUTCFullYear() < 1901 ? text.slice(11) : text.endsWith('T00:00') ? text.slice(0, 10) : text
}

/** Cells and rows that hold a format and nothing else reach to the end of many a sheet. */
const withoutEmptyCells = (sheet: string): string =>
  sheet
    .replace(/<c(?:\s[^<>]*)?(?:\/>|>\s*<\/c>)/g, '')
    .replace(/<row(?:\s[^<>]*)?(?:\/>|>\s*<\/row>)/g, '')

function sizeOf(sheet: string): { rows: number; columns: number } {
  let rows = 0
  let columns = 0
  for (const [, number] of sheet.matchAll(/<row\s[^<>]*?\br="(\d{1,9})"/g)) rows = Math.max(rows, Number(number))
  for (const [, letters, number] of sheet.matchAll(/<c\s[^<>]*?\br="([A-Za-z]{1,5})(\d{1,9})"/g)) {
    columns = Math.max(columns, [...letters!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0))
    rows = Math.max(rows, Number(number))
  }
  return { rows, columns }
}

async function unpack(bytes: Buffer): Promise<Map<string, string> | { refusal: ImportRefusal }> {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4)) return damaged
  let zip: ZipFile | null = null
  try {
    zip = await openZip(bytes)
    if (zip.entryCount > limits.entries) return packed
    const entries = await listEntries(zip, limits.entries)
    if (isHarmful(entries, bytes.length)) return packed
    const files = new Map<string, string>()
    for (const entry of entries.filter((one) => wanted.test(one.fileName))) files.set(entry.fileName, await readText(zip, entry))
    return files.has('xl/workbook.xml') ? files : damaged
  } catch {
    return damaged
  } finally {
    zip?.close()
  }
}

function isHarmful(entries: readonly Entry[], fileBytes: number): boolean {
  const names = new Set(entries.map((entry) => entry.fileName.toLowerCase()))
  const unpackedBytes = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  // Files that together are longer than what holds them overlap: that is how a small archive becomes a great one.
  const packedBytes = entries.reduce((sum, entry) => sum + entry.compressedSize, 0)
  return (
    names.size !== entries.length ||
    unpackedBytes > limits.unpackedBytes ||
    packedBytes > fileBytes ||
    entries.some((entry) => (entry.generalPurposeBitFlag & 1) === 1 || (entry.uncompressedSize > limits.ratioFromBytes && entry.uncompressedSize > entry.compressedSize * limits.ratio))
  )
}

async function readText(zip: ZipFile, entry: Entry): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await readEntry(zip, entry))
}

/** An archive of nothing but these files, as they are. */
function storedZip(files: ReadonlyMap<string, string>): Buffer {
  const zip = new StoredZip()
  return Buffer.concat([...[...files].flatMap(([name, text]) => zip.put(name, Buffer.from(text, 'utf8'))), ...zip.end()])
}
