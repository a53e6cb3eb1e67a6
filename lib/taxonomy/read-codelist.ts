import { cpvAncestors } from './cpv'
import { codelistLimits, RefusedList, refuseList, type ListRefusal } from './codelist-refusal'
import { readCodelistJson } from './codelist-json'
import { readGenericode } from './genericode'
import type { Term, VocabularyName } from './model'
import { nutsAncestors } from './nuts'
import { ownCode, recognise, type OfficialRow, type RowReason } from './official-list'

export type Codelist = {
  vocabulary: VocabularyName
  /** The list's own name, e.g. "nuts" or "country_eu-country" */
  name: string
  version: string
  source: string
  licence: string
  terms: readonly Term[]
  refusedRows: readonly RefusedRow[]
}

/** `row` counts from 1, as a person counts. */
export type RefusedRow = { row: number; code: string; reason: RowReason }

export type CodelistReading = { kind: 'read'; codelist: Codelist } | { kind: 'refused'; refusal: ListRefusal }

/** Genericode or JSON, told apart by what the file holds, never by its name. A bad row is reported; the rest is kept. */
export function readCodelist(bytes: Uint8Array): CodelistReading {
  try {
    return { kind: 'read', codelist: read(bytes) }
  } catch (error) {
    if (error instanceof RefusedList) return { kind: 'refused', refusal: error.refusal }
    throw error
  }
}

function read(bytes: Uint8Array): Codelist {
  const text = decode(bytes)
  const start = text.trimStart().charAt(0)
  const official =
    start === '<' ? readGenericode(text) : start === '{' ? readCodelistJson(text) : refuseList('unknown-format')
  const known = recognise(official)
  if (known === null) return refuseList('unknown-list', { name: (official.names[0] ?? '').slice(0, 80) })
  const { terms, refusedRows } = takeRows(known.vocabulary, official.rows)
  if (terms.length === 0) refuseList('no-usable-row')
  const { version, source, licence } = official
  return { vocabulary: known.vocabulary, name: known.list, version, source, licence, terms, refusedRows }
}

function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) refuseList('empty')
  if (bytes.length > codelistLimits.bytes) refuseList('too-large', { megabytes: codelistLimits.bytes / 1024 / 1024 })
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  try {
    return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuseList('encoding')
  }
}

function takeRows(vocabulary: VocabularyName, rows: readonly OfficialRow[]) {
  const taken = new Map<string, OfficialRow>()
  const refusedRows: RefusedRow[] = []
  rows.forEach((row, at) => {
    const answer = judge(vocabulary, row, taken)
    if ('reason' in answer) refusedRows.push({ row: at + 1, code: row.code.slice(0, 80), reason: answer.reason })
    else taken.set(answer.code, row)
  })
  const terms = [...taken].map(([code, row]) => withParent({ code, label: englishFirst(row.labels) }, parentOf(vocabulary, code, row, taken)))
  return { terms, refusedRows }
}

function judge(vocabulary: VocabularyName, row: OfficialRow, taken: ReadonlyMap<string, OfficialRow>): { code: string } | { reason: RowReason } {
  if (row.code === '') return { reason: 'no-code' }
  const own = ownCode(vocabulary, row.code)
  if ('reason' in own) return own
  if (taken.has(own.code)) return { reason: 'duplicate' }
  const labels = Object.values(row.labels)
  if (labels.length === 0) return { reason: 'no-label' }
  if (labels.some((label) => label.length > codelistLimits.labelLength)) return { reason: 'label-too-long' }
  return own
}

// A list without English still has to be readable: its first language stands in.
function englishFirst(labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return labels.en === undefined ? { en: Object.values(labels)[0] ?? '', ...labels } : labels
}

// In CPV and NUTS the code itself says where it belongs; elsewhere the file has to.
function parentOf(vocabulary: VocabularyName, code: string, row: OfficialRow, taken: ReadonlyMap<string, OfficialRow>): string | undefined {
  if (vocabulary === 'cpv') return cpvAncestors(code).find((ancestor) => taken.has(ancestor))
  if (vocabulary === 'nuts') return nutsAncestors(code).find((ancestor) => taken.has(ancestor))
  if (row.parent === undefined) return undefined
  const own = ownCode(vocabulary, row.parent)
  return 'code' in own && own.code !== code && taken.has(own.code) ? own.code : undefined
}

function withParent(term: Term, parent: string | undefined): Term {
  return parent === undefined ? term : { ...term, parent }
}
