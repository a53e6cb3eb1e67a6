import { fieldForms, rowForms, type CellForm, type FieldForm, type RowName } from './entry-fields'
import type { EntryKind } from './model'
import { instantOf, localOf } from './zoned-time'

/** What the fields of a form sent, nested: lists and rows as lists. */
export type Typed = Readonly<Record<string, unknown>>

export type ReadForm = {
  changes: Record<string, unknown>
  /** Where each kept row stood in the form, by field: errors must point at the row that was typed in. */
  rowPositions: Record<string, number[]>
}

/**
 * Turns what was typed into the fields of a draft. What cannot be understood stays as it was typed,
 * and the schema refuses it with a reason. Codes of pickers come resolved (see lib/web): here they are lists.
 */
export function readForm(kind: EntryKind, fields: readonly string[], typed: Typed): ReadForm {
  const changes: Record<string, unknown> = {}
  const rowPositions: Record<string, number[]> = {}
  for (const field of fields) {
    const form = fieldForms[kind][field]
    if (form === undefined) continue
    if (form.as === 'rows') {
      const { rows, positions } = readRows(form.name, typed[field])
      changes[field] = rows
      rowPositions[field] = positions
    } else {
      changes[field] = readField(form, typed[field], typed)
    }
  }
  return { changes, rowPositions }
}

/** The DOM field an error is about: its row as typed, and for lists of codes or lines the list as a whole. */
export function fieldInForm(kind: EntryKind, path: string, rowPositions: ReadForm['rowPositions']): string {
  const [field = '', row, cell] = path.split('.')
  const form = fieldForms[kind][field]
  if (form?.as !== 'rows') return field
  if (row === undefined || !/^\d+$/.test(row)) return field
  return [field, rowPositions[field]?.[Number(row)] ?? row, cell].filter((part) => part !== undefined).join('.')
}

function readField(form: Exclude<FieldForm, { as: 'rows' }>, value: unknown, typed: Typed): unknown {
  if (form.as === 'choices' || form.as === 'picker') return listOf(value)
  if (form.as === 'lines') return textOf(value).split(/\r?\n/).map((line) => line.trim()).filter(Boolean)
  if (form.as === 'number') return readNumber(textOf(value))
  if (form.as === 'deadline') return readDeadline(textOf(value), textOf(typed.timeZone))
  if (form.as === 'words') return textOf(value) || null
  if (form.as === 'choice') return readChoice(form.of, textOf(value))
  return withUnixLines(textOf(value))
}

function readChoice(of: 'code' | 'text' | 'number', value: string): unknown {
  if (of === 'text') return value
  return value === '' ? null : of === 'number' ? readNumber(value) : value
}

function readDeadline(local: string, zone: string): string | null {
  if (local === '') return null
  return instantOf(local, zone) ?? local
}

/** "120 000", "120.000" and "120,000" are the same sum; what is no number stays text. */
export function readNumber(value: string): number | string | null {
  const text = value.replace(/[\s\u00a0\u202f'’]/g, '')
  if (text === '') return null
  if (/^\d+$/.test(text)) return Number(text)
  if (/^\d{1,3}([.,]\d{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ''))
  if (/^\d+[.,]\d{1,2}$/.test(text)) return Number(text.replace(',', '.'))
  return value
}

function readRows(name: RowName, value: unknown): { rows: Record<string, unknown>[]; positions: number[] } {
  const cells = Object.entries(rowForms[name])
  const kept = rowsOf(value).flatMap(([position, typed]) => {
    const row = Object.fromEntries(cells.map(([key, cell]) => [key, readCell(cell, typed[key])]))
    const isBlank = cells.every(([key, cell]) => cell.as === 'check' || row[key] === '' || row[key] === null)
    return isBlank ? [] : [{ position, row }]
  })
  return { rows: kept.map((one) => one.row), positions: kept.map((one) => one.position) }
}

function readCell(cell: CellForm, value: unknown): unknown {
  if (cell.as === 'check') return value === 'on'
  if (cell.as === 'number') return readNumber(textOf(value))
  if (cell.as === 'date') return textOf(value).trim() || null
  return withUnixLines(textOf(value)).trim()
}

/** Rows by their number in the form: a list when all were numbered, an object when one has gone missing. */
function rowsOf(value: unknown): [number, Record<string, unknown>][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, row]) =>
    /^\d+$/.test(key) && typeof row === 'object' && row !== null ? [[Number(key), row as Record<string, unknown>] as [number, Record<string, unknown>]] : [],
  )
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const listOf = (value: unknown): string[] => [...new Set((Array.isArray(value) ? value : []).filter((one): one is string => typeof one === 'string' && one !== ''))]
const withUnixLines = (text: string) => text.replace(/\r\n?/g, '\n')

/** The draft as the form's fields show it. */
export function typedOf(kind: EntryKind, field: string, draft: Readonly<Record<string, unknown>>): string | string[] {
  const value = draft[field]
  const form = fieldForms[kind][field]
  if (form === undefined || value === null || value === undefined) return form?.as === 'choices' || form?.as === 'picker' ? [] : ''
  if (form.as === 'lines') return (value as string[]).join('\n')
  if (form.as === 'deadline') return localOf(String(value), String(draft.timeZone ?? ''))
  return Array.isArray(value) ? value.map(String) : String(value)
}
