/** A row of a table for a spreadsheet. A cell that a spreadsheet would run as a formula is marked as text. */
export function csvRow(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => `"${asText(String(cell)).replaceAll('"', '""')}"`).join(',')}\r\n`
}

const asText = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
