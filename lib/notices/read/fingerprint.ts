import { createHash } from 'node:crypto'
import type { NoticeRecord } from '../model'

/** Equal for equal readings, whatever file they came from; keys are sorted so that nothing but content counts. */
export function fingerprintNotice(notice: NoticeRecord): string {
  return createHash('sha256').update(JSON.stringify(notice, sortKeys)).digest('base64url')
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
