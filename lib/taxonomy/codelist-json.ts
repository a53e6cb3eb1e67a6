import { z } from 'zod'
import { codelistLimits, refuseList } from './codelist-refusal'
import { languageAlpha2 } from './iso'
import type { OfficialList, OfficialRow } from './official-list'

const rowSchema = z.object({
  code: z.string(),
  label: z.record(z.string(), z.unknown()).optional(),
  /** Some lists have one name in the language of the place rather than labels. */
  name: z.string().optional(),
  parent: z.string().nullish(),
})

const fileSchema = z.object({
  list: z.string().optional(),
  source: z.string().optional(),
  version: z.string().optional(),
  uri: z.string().optional(),
  licence: z.string().optional(),
  codes: z.array(z.unknown()),
})

/** The JSON form: `{source, version, licence, codes: [{code, label: {en, …}, parent}]}`. */
export function readCodelistJson(text: string): OfficialList {
  const file = fileSchema.safeParse(parse(text))
  if (!file.success) return refuseList('unknown-format')
  const { codes, source = '', version = '', uri = '', licence = '' } = file.data
  if (codes.length > codelistLimits.rows) refuseList('too-many-rows', { limit: codelistLimits.rows })
  return { names: namesOf(file.data.list, uri, source), version, source, licence, rows: codes.map(toRow) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return refuseList('json-malformed')
  }
}

function namesOf(list: string | undefined, uri: string, source: string): readonly string[] {
  const file = /([\w-]+)\.gc\b/.exec(source)?.[1]
  const dataset = uri.split('/').at(-1)
  const cpv = /\bCPV\b/.test(source) ? 'cpv' : undefined
  return [list, file, dataset, cpv].filter((name): name is string => name !== undefined && name !== '')
}

// A row that is no row keeps its place with an empty code, so that it is reported by its number.
function toRow(value: unknown): OfficialRow {
  const parsed = rowSchema.safeParse(value)
  if (!parsed.success) return { code: '', labels: {} }
  const { code, label = {}, name, parent } = parsed.data
  const labels: Record<string, string> = {}
  if (name !== undefined) labels.en = name
  for (const [key, words] of Object.entries(label)) {
    const language = key === 'und' ? 'en' : languageAlpha2(key)
    if (language !== null && typeof words === 'string' && words.trim() !== '') labels[language] ??= words.trim()
  }
  return parent ? { code: code.trim(), labels, parent } : { code: code.trim(), labels }
}
