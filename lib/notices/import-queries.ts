import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { isId } from './id'
import { importOutcomes, type ImportOutcome, type Refusal, type RefusalCode } from './model'
import { canSeeImports, importsVisibleTo } from './policy'

export type ImportState = 'running' | 'finished' | 'cut-off'
export type ImportView = {
  id: string
  /** A person's name; for one of our own jobs null. */
  by: string | null
  startedAt: Date
  finishedAt: Date | null
  state: ImportState
  counts: Record<ImportOutcome, number>
  answered: number
}

export const importsPerPage = 30

/** No import takes this long; a process that was killed says no goodbye. */
const longestRun = 30 * 60_000

const importSelect = { id: true, byPersonId: true, startedAt: true, finishedAt: true, created: true, updated: true, unchanged: true, refused: true } as const
type ImportRow = { id: string; byPersonId: string | null; startedAt: Date; finishedAt: Date | null } & Record<ImportOutcome, number>

/** Newest first. */
export async function listImports(actor: Actor, before?: string): Promise<{ rows: ImportView[]; next: string | null }> {
  if (!canSeeImports(actor)) throw new NotFound()
  const found = await db.noticeImport.findMany({
    where: { AND: [importsVisibleTo(actor), before && isId(before) ? { id: { lt: before } } : {}] },
    orderBy: { id: 'desc' },
    take: importsPerPage + 1,
    select: importSelect,
  })
  const rows = await viewsOf(found.slice(0, importsPerPage))
  return { rows, next: found.length > importsPerPage ? (rows.at(-1)?.id ?? null) : null }
}

export async function getImport(actor: Actor, id: string): Promise<ImportView> {
  const found = isId(id) ? await db.noticeImport.findFirst({ where: { AND: [{ id }, importsVisibleTo(actor)] }, select: importSelect }) : null
  if (!found) throw new NotFound()
  const [view] = await viewsOf([found])
  if (!view) throw new NotFound()
  return view
}

async function viewsOf(rows: readonly ImportRow[]): Promise<ImportView[]> {
  const unfinished = rows.filter((row) => row.finishedAt === null).map((row) => row.id)
  const [people, answers] = await Promise.all([
    db.person.findMany({ where: { id: { in: rows.flatMap((row) => row.byPersonId ?? []) } }, select: { id: true, name: true } }),
    // Counts are written at the end; until then the answers themselves are counted.
    db.noticeImportRow.groupBy({ by: ['importId', 'outcome'], where: { importId: { in: unfinished } }, _count: { _all: true } }),
  ])
  const at = now().getTime()
  return rows.map((row) => {
    const soFar = (outcome: ImportOutcome) =>
      row.finishedAt ? row[outcome] : (answers.find((one) => one.importId === row.id && one.outcome === outcome)?._count._all ?? 0)
    const counts = { created: soFar('created'), updated: soFar('updated'), unchanged: soFar('unchanged'), refused: soFar('refused') }
    return {
      id: row.id,
      by: people.find((one) => one.id === row.byPersonId)?.name ?? null,
      startedAt: row.startedAt,
      finishedAt: row.finishedAt,
      state: row.finishedAt ? 'finished' : at - row.startedAt.getTime() > longestRun ? 'cut-off' : 'running',
      counts,
      answered: importOutcomes.reduce((sum, outcome) => sum + counts[outcome], 0),
    }
  })
}

export type AnswerView = { position: number; file: string; outcome: ImportOutcome; refusal: Refusal | null; sourceKey: string; title: string; entryId: string | null }

export const answersPerPage = 100

/** In the order the files came. */
export async function listAnswers(
  actor: Actor,
  importId: string,
  { outcome, after, size = answersPerPage }: { outcome?: ImportOutcome; after?: number; size?: number } = {},
): Promise<{ rows: AnswerView[]; next: number | null }> {
  if (!canSeeImports(actor) || !isId(importId)) throw new NotFound()
  const found = await db.noticeImportRow.findMany({
    where: { importId, outcome, ...(after !== undefined && { position: { gt: after } }) },
    orderBy: { position: 'asc' },
    take: size + 1,
    select: { position: true, file: true, outcome: true, reasonCode: true, reasonParams: true, sourceKey: true, title: true, entryId: true },
  })
  const rows = found.slice(0, size).map(({ reasonCode, reasonParams, outcome: said, ...row }): AnswerView => ({
    ...row,
    outcome: said as ImportOutcome,
    refusal: reasonCode === '' ? null : { code: reasonCode as RefusalCode, params: reasonParams as Refusal['params'] },
  }))
  return { rows, next: found.length > size ? (rows.at(-1)?.position ?? null) : null }
}

/** All answers, a thousand at a time. */
export async function* allAnswers(actor: Actor, importId: string, outcome?: ImportOutcome): AsyncGenerator<AnswerView> {
  for (let after: number | undefined; ; ) {
    const { rows, next } = await listAnswers(actor, importId, { outcome, after, size: 1000 })
    yield* rows
    if (next === null) return
    after = next
  }
}
