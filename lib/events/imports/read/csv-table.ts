import { CsvError, parse } from 'csv-parse/sync'
import { importLimits, type ImportRefusal } from '../import-table'
import { withoutMark } from '../../spreadsheet-cell'

export type RawTable = { rows: string[][]; isGuessed: boolean }

/** Rows of a CSV file, whatever program wrote it: by its mark UTF-8 or UTF-16, else UTF-8, else Windows-1252. */
export function readCsvTable(bytes: Uint8Array): RawTable | { refusal: ImportRefusal } {
  const { text, isGuessed } = decode(bytes)
  if (text === null || text.includes('\0')) return { refusal: { code: 'import-damaged' } }
  const named = /^sep=(.)\r?\n/.exec(text)
  const body = named ? text.slice(named[0].length) : text
  try {
    const rows = parse(body, {
      delimiter: named?.[1] ?? delimiterOf(body),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 400_000,
      // One more than is taken is enough to know that it is too many.
      to: importLimits.rows + 200,
    }) as string[][]
    // A line that names the separator counts in the file as a row of its own.
    const counted = named ? [[''], ...rows] : rows
    return { rows: counted.map((row) => row.map(withoutMark)), isGuessed }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : 1
    return { refusal: { code: 'import-quotes', params: { line } } }
  }
}

function decode(bytes: Uint8Array): { text: string | null; isGuessed: boolean } {
  const as = (encoding: string): string | null => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      return null
    }
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: as('utf-16le'), isGuessed: false }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: as('utf-16be'), isGuessed: false }
  const text = as('utf-8')
  return text === null ? { text: as('windows-1252'), isGuessed: true } : { text, isGuessed: false }
}

const delimiters = [',', ';', '\t', '|'] as const

/** What stands most often in the first line, outside quotation marks. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>(delimiters.map((one) => [one, 0]))
  let isQuoted = false
  for (const sign of text.slice(0, 20_000)) {
    if (sign === '"') isQuoted = !isQuoted
    else if (sign === '\n' && !isQuoted && [...counts.values()].some((count) => count > 0)) break
    else if (!isQuoted && counts.has(sign)) counts.set(sign, counts.get(sign)! + 1)
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}
