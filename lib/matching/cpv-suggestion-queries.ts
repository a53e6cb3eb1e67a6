import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { getEditableEntry } from '@/lib/directory/entry-queries'
import type { EntryKind } from '@/lib/directory/model'
import { publicEntries } from '@/lib/directory/policy'
import type { NeedContent, OfferingContent } from '@/lib/directory/schemas'
import { db } from '@/lib/platform/db'
import { currentCpvReader } from '@/lib/taxonomy/learnt-queries'
import { CpvExamples } from './cpv-examples'
import { suggestCpv, type CpvBecause, type CpvSuggestions } from './cpv-suggestions'
import { needTexts, offeringTexts } from './entry-texts'

/** Published entries that carry a code, named so that the reader can open them. */
export type CpvExampleView = { id: string; kind: EntryKind; title: string }
export type SuggestedCpv = { code: string; because: (Exclude<CpvBecause, { kind: 'examples' }> | { kind: 'examples'; count: number; entries: CpvExampleView[] })[] }
export type CpvSuggestionsView = Exclude<CpvSuggestions, { outcome: 'suggested' }> | { outcome: 'suggested'; suggestions: SuggestedCpv[] }

/** CPV codes for what an offering or a need of one's own says as it is saved now. Codes it has already are left out. */
export async function suggestCpvFor(actor: Actor, kind: 'OFFERING' | 'NEED', entryId: string): Promise<CpvSuggestionsView> {
  const { entry } = await getEditableEntry(actor, entryId, kind)
  const { texts, codes } = readEntry(kind, entry.draft)
  const found = suggestCpv(texts, await currentCpvReader(), await currentExamples(), { except: entry.id, chosen: codes })
  return found.outcome === 'suggested' ? withEntries(found.suggestions) : found
}

async function withEntries(suggestions: Extract<CpvSuggestions, { outcome: 'suggested' }>['suggestions']): Promise<CpvSuggestionsView> {
  const ids = suggestions.flatMap(({ because }) => because.flatMap((one) => (one.kind === 'examples' ? one.ids : [])))
  const rows = await db.entry.findMany({ where: { AND: [publicEntries, { id: { in: [...new Set(ids)] } }] }, select: { id: true, kind: true, title: true } })
  const views = new Map(rows.map((row) => [row.id, row]))
  return {
    outcome: 'suggested',
    suggestions: suggestions.map(({ code, because }) => ({
      code,
      because: because.map((one) => (one.kind === 'examples' ? { kind: 'examples', count: one.count, entries: one.ids.flatMap((id) => views.get(id) ?? []) } : one)),
    })),
  }
}

function readEntry(kind: EntryKind, content: unknown, lotText = '') {
  if (kind === 'OFFERING') {
    const offering = content as OfferingContent
    return { texts: offeringTexts(offering), codes: offering.cpv }
  }
  const need = content as NeedContent
  return { texts: needTexts(need, lotText), codes: need.cpv }
}

/** The newest are enough to learn from, and soon read; beyond this memory would grow with the directory. */
const mostExamples = 4000
const readAtOnce = 200
type Known = { revision: bigint; examples: CpvExamples; stamps: Map<string, number> }
const kept = globalThis as unknown as { sundCpvExamples?: Known; sundCpvExamplesLoading?: Promise<Known> }

/** Kept in this process; before each use only what changed in public since is read again. */
async function currentExamples(): Promise<CpvExamples> {
  const revision = (await db.publicRevision.findUnique({ where: { id: 1 }, select: { value: true } }))?.value ?? 0n
  if (kept.sundCpvExamples && kept.sundCpvExamples.revision >= revision) return kept.sundCpvExamples.examples
  kept.sundCpvExamplesLoading ??= refresh(kept.sundCpvExamples ?? { revision: -1n, examples: new CpvExamples(), stamps: new Map() }, revision)
  try {
    return (kept.sundCpvExamples = await kept.sundCpvExamplesLoading).examples
  } finally {
    kept.sundCpvExamplesLoading = undefined
  }
}

/** `revision` was read before the entries: what changes meanwhile is read again next time. */
async function refresh({ examples, stamps }: Known, revision: bigint): Promise<Known> {
  const rows = await db.entry.findMany({
    where: { AND: [publicEntries, { kind: { in: ['OFFERING', 'NEED'] }, cpv: { isEmpty: false } }] },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: mostExamples,
    select: { id: true, updatedAt: true },
  })
  const present = new Map(rows.map(({ id, updatedAt }) => [id, updatedAt.getTime()]))
  for (const id of [...stamps.keys()]) {
    if (present.has(id)) continue
    examples.remove(id)
    stamps.delete(id)
  }
  const changed = [...present].filter(([id, stamp]) => stamps.get(id) !== stamp).map(([id]) => id)
  for (let from = 0; from < changed.length; from += readAtOnce) {
    const entries = await db.entry.findMany({ where: { AND: [publicEntries, { id: { in: changed.slice(from, from + readAtOnce) } }] }, select: { id: true, kind: true, content: true, lotText: true } })
    for (const { id, kind, content, lotText } of entries) {
      const { texts, codes } = readEntry(kind, content, lotText)
      examples.add(id, texts, codes)
      stamps.set(id, present.get(id)!)
    }
  }
  return { revision, examples, stamps }
}
