/** Cells of the tables we hand out. Whatever people typed stays text in every spreadsheet that opens it. */
export type SpreadsheetCell = string | number | null

/** What a spreadsheet takes for the beginning of a formula, also in full width and behind what cannot be seen. */
const formula = /^[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u
const startsWithControl = /^[\t\r\n]/
/** XML has no place for these, and no reader of a CSV file expects them. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g

/** Excel holds no more in one cell. */
export const cellLength = 32_767

export const startsFormula = (text: string): boolean => startsWithControl.test(text) || formula.test(text)

/** Text as any cell can hold it. */
export const cellText = (text: string): string => text.toWellFormed().replace(control, '').slice(0, cellLength)

/** Text for a CSV file: an apostrophe before what would be run, as spreadsheets themselves mark text. */
export function plainText(text: string): string {
  const clean = cellText(text)
  return startsFormula(clean) ? `'${clean}` : clean
}

/** What `plainText` wrote, as it was meant: an exported list can be read in again. */
export const withoutMark = (text: string): string => (text.startsWith("'") && startsFormula(text.slice(1)) ? text.slice(1) : text)

/** A row of a CSV file (RFC 4180). Numbers stay numbers. */
export const csvLine = (cells: readonly SpreadsheetCell[]): string => `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : `"${plainText(cell ?? '').replaceAll('"', '""')}"`)).join(',')}\r\n`
