import 'server-only'
import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node'
import { cellText, csvLine, type SpreadsheetCell } from './spreadsheet-cell'

export type SpreadsheetFormat = 'csv' | 'xlsx'

/** A table with a line of headings; `name` is written on its tab. */
export type SpreadsheetTable = { name: string; columns: readonly string[]; rows: readonly (readonly SpreadsheetCell[])[] }
export type WrittenSpreadsheet = { bytes: Uint8Array; contentType: string }

/** One file. Of several tables a CSV file holds one below the other, with its name and an empty line between. */
export async function writeSpreadsheet(format: SpreadsheetFormat, tables: readonly SpreadsheetTable[]): Promise<WrittenSpreadsheet> {
  if (format === 'csv') return { bytes: new TextEncoder().encode(csvOf(tables)), contentType: 'text/csv; charset=utf-8' }
  const sheets = sheetNames(tables.map((table) => table.name)).map((sheet, at) => ({ sheet, data: [headingsOf(tables[at]!), ...tables[at]!.rows.map((row) => row.map(cellOf))], columns: widthsOf(tables[at]!), stickyRowsCount: 1 }))
  return { bytes: await writeExcelFile(sheets).toBuffer(), contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }
}

function csvOf(tables: readonly SpreadsheetTable[]): string {
  const parts = tables.map((table) => (tables.length > 1 ? csvLine([table.name]) : '') + csvLine(table.columns) + table.rows.map(csvLine).join(''))
  // The mark tells a spreadsheet that this is UTF-8.
  return `\ufeff${parts.join('\r\n')}`
}

// The format "@" keeps text text even when somebody opens the cell and presses Enter.
const cellOf = (cell: SpreadsheetCell): Cell => (cell === null || cell === '' ? null : typeof cell === 'number' ? { type: Number, value: cell } : { type: String, value: cellText(cell), format: '@' })
const headingsOf = (table: SpreadsheetTable): Row => table.columns.map((name) => ({ type: String, value: cellText(name), fontWeight: 'bold', format: '@' }))

/** As wide as what stands in the first rows, within reason. */
function widthsOf(table: SpreadsheetTable): { width: number }[] {
  return table.columns.map((name, at) => ({ width: Math.min(48, Math.max(8, name.length + 2, ...table.rows.slice(0, 100).map((row) => String(row[at] ?? '').length + 2))) }))
}

/** Excel allows 31 characters of its choosing, and each name once. */
function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name, at) => {
    const clean = cellText(name).replace(/[[\]:*?/\\\t\r\n]/g, ' ').replace(/^'+|'+$/g, '').trim().slice(0, 31) || `Table ${at + 1}`
    const unique = taken.has(clean.toLowerCase()) ? `${clean.slice(0, 31 - ` ${at + 1}`.length)} ${at + 1}` : clean
    taken.add(unique.toLowerCase())
    return unique
  })
}
