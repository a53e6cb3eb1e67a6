import { SaxesParser } from 'saxes'
import { languageAlpha2 } from './iso'
import type { OfficialList, OfficialRow } from './official-list'
import { codelistLimits, refuseList } from './codelist-refusal'

const genericode = 'http://docs.oasis-open.org/codelist/ns/genericode/1.0/'

/** OASIS genericode 1.0, as the Publications Office publishes its code lists. */
export function readGenericode(text: string): OfficialList {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const path: string[] = []
  const rows: OfficialRow[] = []
  const head: Head = { shortName: '', longNames: [], version: '', uri: '' }
  let row: Record<string, string> = {}
  let column = ''
  let identifier = ''
  let words = ''

  parser.on('doctype', () => refuseList('doctype'))
  parser.on('error', () => refuseList('xml-malformed', { line: parser.line }))
  parser.on('opentag', (tag) => {
    if (path.length === 0 && (tag.local !== 'CodeList' || tag.uri !== genericode)) refuseList('unknown-format')
    if (path.length >= codelistLimits.depth) refuseList('too-deep', { limit: codelistLimits.depth })
    path.push(tag.local)
    words = ''
    if (tag.local === 'Row') row = {}
    if (tag.local === 'Value') column = tag.attributes.ColumnRef?.value ?? ''
    if (tag.local === 'LongName') identifier = tag.attributes.Identifier?.value ?? ''
  })
  const hear = (part: string) => {
    if (words.length + part.length > codelistLimits.textLength) refuseList('text-too-long', { limit: codelistLimits.textLength })
    words += part
  }
  parser.on('text', hear)
  parser.on('cdata', hear)
  parser.on('closetag', (tag) => {
    const value = words.trim()
    words = ''
    path.pop()
    const inside = path.at(-1)
    if (inside === 'Identification') note(head, tag.local, identifier, value)
    if (tag.local === 'SimpleValue' && column !== '') row[column] = value
    if (tag.local === 'Row') rows.push(toRow(row))
    if (rows.length > codelistLimits.rows) refuseList('too-many-rows', { limit: codelistLimits.rows })
  })

  parser.write(text).close()
  return { names: namesOf(head), version: head.version, source: head.uri, licence: '', rows }
}

type Head = { shortName: string; longNames: { identifier: string; value: string }[]; version: string; uri: string }

function note(head: Head, element: string, identifier: string, value: string) {
  if (element === 'ShortName') head.shortName = value
  if (element === 'LongName') head.longNames.push({ identifier, value })
  if (element === 'Version') head.version = value
  if (element === 'CanonicalUri') head.uri = value
}

// A part of a list says its parent beside its own name; joined they are what its file is called.
function namesOf(head: Head): readonly string[] {
  const named = (identifier: string) => head.longNames.find((name) => name.identifier === identifier)?.value
  const own = named('') ?? kebab(head.shortName)
  const parent = named('eFormsParentListId') ?? named('eFormsParentId')
  const joined = parent !== undefined && parent !== own ? [`${parent}_${own}`] : []
  const fromUris = [head.uri, named('listId') ?? ''].map((uri) => uri.split('/').at(-1) ?? '')
  return [...joined, own, kebab(head.shortName), ...fromUris].filter((name) => name !== '')
}

function kebab(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()
}

function toRow(cells: Readonly<Record<string, string>>): OfficialRow {
  const labels: Record<string, string> = {}
  for (const [column, value] of Object.entries(cells)) {
    const language = column === 'Name' ? 'en' : labelLanguage(column)
    if (language !== null && value !== '') labels[language] = value
  }
  const parent = cells.parentCode ?? cells.parent ?? cells.parent_code
  const row = { code: cells.code ?? cells.Code ?? '', labels }
  return parent ? { ...row, parent } : row
}

function labelLanguage(column: string): string | null {
  const match = /^([a-z]{3})_label$/.exec(column)
  return match?.[1] === undefined ? null : languageAlpha2(match[1])
}
