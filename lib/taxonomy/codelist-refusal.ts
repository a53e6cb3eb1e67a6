/** Why a whole file cannot be taken as a code list; the sentence stands in the message catalogue. */
export const listReasons = [
  'empty',
  'too-large',
  'encoding',
  'doctype',
  'xml-malformed',
  'json-malformed',
  'too-deep',
  'too-many-rows',
  'text-too-long',
  'unknown-format',
  'unknown-list',
  'no-usable-row',
] as const

export type ListReason = (typeof listReasons)[number]
export type ListRefusal = { code: ListReason; params: Record<string, string | number> }

/** The complete CPV with 24 languages stays far below these. */
export const codelistLimits = { bytes: 64 * 1024 * 1024, rows: 50_000, depth: 12, textLength: 4_000, labelLength: 1_000 }

export class RefusedList extends Error {
  constructor(readonly refusal: ListRefusal) {
    super(refusal.code)
    this.name = 'RefusedList'
  }
}

export function refuseList(code: ListReason, params: Record<string, string | number> = {}): never {
  throw new RefusedList({ code, params })
}
