import { importLimits, tableOf, type ImportRefusal, type ImportTable } from '../import-table'
import type { ImportColumn } from '../import-columns'
import { readCsvTable } from './csv-table'
import { readXlsxTable } from './xlsx-table'

/** A list of participants out of a file, by what the file holds and not by what it is called. */
export async function readImportFile(file: { name: string; bytes: Uint8Array }, columnName: (column: ImportColumn) => string): Promise<ImportTable | { refusal: ImportRefusal }> {
  const { bytes } = file
  if (bytes.length === 0) return { refusal: { code: 'import-empty' } }
  if (bytes.length > importLimits.bytes) return { refusal: { code: 'import-too-large', params: { megabytes: importLimits.bytes / 1024 / 1024 } } }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  // The old binary XLS and everything else that is no text.
  if (!isZip && (/\.xls$/i.test(file.name) || (bytes[0] === 0xd0 && bytes[1] === 0xcf) || !/\.(csv|txt|tsv)$/i.test(file.name))) return { refusal: { code: 'import-type' } }
  const raw = isZip ? await readXlsxTable(bytes) : readCsvTable(bytes)
  return 'refusal' in raw ? raw : tableOf(raw.rows, raw.isGuessed, columnName)
}
