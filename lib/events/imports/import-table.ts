import { importColumns, meaningOf, type HeaderMeaning, type ImportColumn } from './import-columns'

/** Far more than any event has had, far less than what hurts. */
export const importLimits = { bytes: 3 * 1024 * 1024, rows: 2_000, columns: 80, cell: 5_000 }

/** A list as it was read: what each column means, and its rows under their numbers in the file. */
export type ImportTable = { headers: string[]; meanings: (HeaderMeaning | null)[]; rows: { number: number; cells: string[] }[]; /** The text was not UTF-8, so accents may be wrong. */ isGuessed: boolean }
/** A key below `errors.registration.`, and what it says. */
export type ImportRefusal = { code: string; params?: Record<string, string | number> }

const needed: readonly ImportColumn[] = ['organisation', 'person', 'email']

/** Rows as they stand in the file, the first one with names of columns. Empty rows are left out, and keep their numbers. */
export function tableOf(raw: readonly (readonly string[])[], isGuessed: boolean, name: (column: ImportColumn) => string): ImportTable | { refusal: ImportRefusal } {
  const refused = (code: string, params: ImportRefusal['params'] = {}) => ({ refusal: { code, params } })
  const first = raw.findIndex((row) => row.some((cell) => cell.trim() !== ''))
  if (first === -1) return refused('import-empty')
  const headers = withoutEmptyEnd(raw[first]!).map((cell) => cell.replace(/\s+/g, ' ').trim().slice(0, 100))
  if (headers.length > importLimits.columns) return refused('import-too-many-columns', { maximum: importLimits.columns })
  const meanings = headers.map(meaningOf)
  for (const [at, meaning] of meanings.entries()) {
    const earlier = meaning === null ? -1 : meanings.indexOf(meaning)
    if (earlier !== -1 && earlier < at) return refused('import-column-twice', { first: headers[earlier]!, second: headers[at]! })
  }
  const has = (column: HeaderMeaning) => meanings.includes(column)
  const missing = needed.filter((column) => !has(column) && !(column === 'person' && (has('firstName') || has('lastName'))))
  if (missing.length > 0) return refused('import-columns', { columns: missing.map(name).join(', ') })
  const rows = []
  for (const [at, row] of raw.entries()) {
    if (at <= first || row.every((cell) => cell.trim() === '')) continue
    if (withoutEmptyEnd(row).length > importLimits.columns) return refused('import-too-many-columns', { maximum: importLimits.columns })
    if (row.some((cell) => cell.length > importLimits.cell)) return refused('import-cell-too-long', { row: at + 1, maximum: importLimits.cell })
    rows.push({ number: at + 1, cells: headers.map((_, column) => (row[column] ?? '').trim()) })
  }
  if (rows.length > importLimits.rows) return refused('import-too-many-rows', { maximum: importLimits.rows })
  return rows.length === 0 ? refused('import-empty') : { headers, meanings, rows, isGuessed }
}

function withoutEmptyEnd(row: readonly string[]): string[] {
  const last = row.findLastIndex((cell) => cell.trim() !== '')
  return row.slice(0, last + 1)
}

/** What a row says, by column; a name in two columns is put together. */
export function cellsOf(table: Pick<ImportTable, 'meanings'>, cells: readonly string[]): Record<ImportColumn, string> {
  const of = (meaning: HeaderMeaning) => cells[table.meanings.indexOf(meaning)] ?? ''
  const said = Object.fromEntries(importColumns.map((column) => [column, of(column)])) as Record<ImportColumn, string>
  return { ...said, person: said.person || [of('firstName'), of('lastName')].filter((part) => part !== '').join(' ') }
}
