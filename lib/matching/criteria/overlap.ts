import { ancestorsOf, findTerm } from '@/lib/taxonomy/vocabulary'
import type { VocabularyName } from '@/lib/taxonomy/model'
import type { Change, Judgement, Party, Reason } from '../finding'

/** One list of codes set against another: what is asked, and what is offered. */
export type Part = {
  vocabulary: VocabularyName
  weight: number
  asked: { by: Party; field: string; codes: readonly string[] }
  offered: { by: Party; field: string; codes: readonly string[] }
}

const broaderCounts = 0.5
const roomyList = 6

type PartResult = { part: Part; share: number; met: string[]; unmet: string[] } | { part: Part; share: null; silent: Party; field: string }

/**
 * Adds up parts of one criterion. A part about which one side is silent earns nothing and is what that side could add;
 * where all parts are so, the whole criterion is not stated.
 */
export function judgeParts(parts: readonly Part[]): Judgement {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  const results = parts.map(judgePart)
  const stated = results.filter((result) => result.share !== null)
  const share = stated.reduce((sum, { part, share }) => sum + (part.weight / total) * share, 0)
  const because: Reason[] = stated.map(({ part, met, unmet }) => ({ code: 'terms', vocabulary: part.vocabulary, met, unmet }))
  const raise = bestChange(results, total)
  if (stated.length === 0) return { state: 'not-stated', raise: { by: raise?.by ?? 'supplier', change: raise?.change ?? { code: 'state', fields: [] } } }
  return { state: 'stated', share, because, raise: raise ? { by: raise.by, change: raise.change, share: share + raise.gain } : undefined }
}

function judgePart(part: Part): PartResult {
  const { asked, offered } = part
  if (asked.codes.length === 0) return { part, share: null, silent: asked.by, field: asked.field }
  if (offered.codes.length === 0) return { part, share: null, silent: offered.by, field: offered.field }
  const wanted = [...new Set(asked.codes)]
  const given = new Set(offered.codes)
  const points = wanted.map((code) => closeness(part.vocabulary, code, given))
  return {
    part,
    share: coverage(points.reduce((sum, value) => sum + value, 0), wanted.length, given.size),
    met: wanted.filter((_, at) => (points[at] ?? 0) > 0),
    unmet: wanted.filter((_, at) => points[at] === 0),
  }
}

/** `met` is how much of the wanted is met, in all. */
export const coverage = (met: number, wanted: number, given: number): number => (met / wanted) * breadth(given, wanted)

/** A narrower offer meets a broad wish in full; a broader one meets a narrow wish by half. */
export function closeness(vocabulary: VocabularyName, wanted: string, given: ReadonlySet<string>): number {
  if (given.has(wanted)) return 1
  for (const code of given) if (findTerm(vocabulary, code)?.parent && ancestorsOf(vocabulary, code).includes(wanted)) return 1
  if (!findTerm(vocabulary, wanted)?.parent) return 0
  return ancestorsOf(vocabulary, wanted).some((broader) => given.has(broader)) ? broaderCounts : 0
}

/** Whoever ticks every box says nothing by it. */
function breadth(given: number, wanted: number): number {
  return Math.min(1, Math.max(roomyList, wanted * 2) / given)
}

type PossibleChange = { by: Party; change: Change; gain: number }

function bestChange(results: readonly PartResult[], total: number): PossibleChange | null {
  const changes = results.map((result): PossibleChange => {
    const weight = result.part.weight / total
    if (result.share === null) return { by: result.silent, change: { code: 'state', fields: [result.field] }, gain: weight }
    const { vocabulary, offered } = result.part
    const gain = result.unmet.length > 0 ? weight * (1 - result.share) : 0
    return { by: offered.by, change: { code: 'add-terms', vocabulary, terms: result.unmet }, gain }
  })
  return changes.reduce<PossibleChange | null>((best, change) => (change.gain > (best?.gain ?? 0) ? change : best), null)
}
