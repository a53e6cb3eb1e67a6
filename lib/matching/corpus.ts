import 'server-only'
import type { NeedContent, OfferingContent } from '@/lib/directory/schemas'
import { isOpenNeed } from '@/lib/directory/model'
import { publicEntries } from '@/lib/directory/policy'
import { db } from '@/lib/platform/db'
import type { NeedEntry, OfferingEntry } from './entry'
import { poolNeeds, poolOfferings, type Pool } from './pool'

/**
 * The published offerings and needs, ready for ranking in this process. Before each use the public revision is
 * compared; only entries that changed since are read again.
 */
export type Corpus = {
  revision: bigint
  offerings: Pool<OfferingEntry>
  needs: Pool<NeedEntry>
  /** What decides whether a need is open, by id. */
  needStates: Map<string, { stage: string | null; deadline: Date | null }>
  seen: Map<string, { kind: 'OFFERING' | 'NEED'; updatedAt: number }>
}

const kept = globalThis as unknown as { sundCorpus?: Corpus; sundCorpusLoading?: Promise<Corpus> }

export async function currentCorpus(): Promise<Corpus> {
  const revision = (await db.publicRevision.findUnique({ where: { id: 1 }, select: { value: true } }))?.value ?? 0n
  if (kept.sundCorpus && kept.sundCorpus.revision >= revision) return kept.sundCorpus
  // One refresh at a time: whoever comes meanwhile waits for it, then looks again.
  if (kept.sundCorpusLoading) {
    await kept.sundCorpusLoading
    return currentCorpus()
  }
  kept.sundCorpusLoading = refresh(kept.sundCorpus ?? emptyCorpus(), revision)
  try {
    return (kept.sundCorpus = await kept.sundCorpusLoading)
  } finally {
    kept.sundCorpusLoading = undefined
  }
}

const emptyCorpus = (): Corpus => ({ revision: -1n, offerings: poolOfferings(), needs: poolNeeds(), needStates: new Map(), seen: new Map() })

/** `revision` was read before the entries, so a change in between is at worst read twice. */
async function refresh(corpus: Corpus, revision: bigint): Promise<Corpus> {
  const present = await db.entry.findMany({
    where: { ...publicEntries, kind: { in: ['OFFERING', 'NEED'] } },
    select: { id: true, updatedAt: true, organisation: { select: { updatedAt: true } } },
  })
  const stamps = new Map(present.map((entry) => [entry.id, Math.max(entry.updatedAt.getTime(), entry.organisation?.updatedAt.getTime() ?? 0)]))
  for (const id of [...corpus.seen.keys()]) if (!stamps.has(id)) forget(corpus, id)
  const stale = [...stamps].filter(([id, stamp]) => corpus.seen.get(id)?.updatedAt !== stamp).map(([id]) => id)
  for (let from = 0; from < stale.length; from += 500) await read(corpus, stale.slice(from, from + 500), stamps)
  corpus.revision = revision
  return corpus
}

async function read(corpus: Corpus, ids: string[], stamps: ReadonlyMap<string, number>): Promise<void> {
  const entries = await db.entry.findMany({
    where: { AND: [publicEntries, { id: { in: ids } }] },
    select: {
      id: true,
      kind: true,
      content: true,
      organisationId: true,
      lotText: true,
      stage: true,
      deadline: true,
      countries: true,
      organisation: { select: { country: true } },
    },
  })
  for (const entry of entries) {
    const base = { id: entry.id, organisationId: entry.organisationId }
    if (entry.kind === 'OFFERING') {
      corpus.offerings.add({ ...base, country: entry.organisation?.country ?? null, content: entry.content as OfferingContent })
    } else {
      const country = entry.organisation?.country ?? entry.countries[0] ?? null
      corpus.needs.add({ ...base, country, content: entry.content as NeedContent, lotText: entry.lotText })
      corpus.needStates.set(entry.id, { stage: entry.stage, deadline: entry.deadline })
    }
    corpus.seen.set(entry.id, { kind: entry.kind === 'OFFERING' ? 'OFFERING' : 'NEED', updatedAt: stamps.get(entry.id) ?? 0 })
  }
}

function forget(corpus: Corpus, id: string): void {
  corpus.offerings.remove(id)
  corpus.needs.remove(id)
  corpus.needStates.delete(id)
  corpus.seen.delete(id)
}

/** Whether the need can still be answered at `at`; unknown ids cannot. */
export function isOpenIn(corpus: Corpus, needId: string, at: Date): boolean {
  const state = corpus.needStates.get(needId)
  return state !== undefined && isOpenNeed({ state: 'PUBLISHED', ...state }, at)
}
