import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { isAdmin } from '@/lib/accounts/policy'
import { canSeeEntry, ownsEntry } from '@/lib/directory/policy'
import type { ContentOf } from '@/lib/directory/model'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { currentCorpus } from './corpus'
import type { NeedEntry } from './entry'
import { findRowsById, isUuid, offeringOf, sideOf, sideSelect } from './entry-rows'
import { criteria } from './finding'
import { movesBetween, type Move } from './moves'
import { canWeighCriteria } from './policy'
import { placeOfferings } from './rank'
import type { SideView } from './side-view'
import { needWeights, type Weights } from './weights'

/** The weights that owners of these needs have set; a need without its own is not in the map. */
export async function findOwnWeights(needIds: readonly string[]): Promise<Map<string, Weights>> {
  if (needIds.length === 0) return new Map()
  return inForce(await db.$queryRaw<Row[]>`
    select distinct on ("entryId") "entryId", "weights" from "MatchWeights" where "entryId" = any(${[...needIds]}::uuid[])
    order by "entryId", "at" desc, "id" desc`)
}

/** Of all needs that have their own. */
export async function listOwnWeights(): Promise<Map<string, Weights>> {
  return inForce(await db.$queryRaw<Row[]>`
    select distinct on ("entryId") "entryId", "weights" from "MatchWeights" order by "entryId", "at" desc, "id" desc`)
}

type Row = { entryId: string; weights: unknown }

const inForce = (rows: readonly Row[]): Map<string, Weights> => new Map(rows.flatMap(({ entryId, weights }) => (weights === null ? [] : [[entryId, readStored(weights)]])))

/** A criterion that is not known any more weighs nothing. */
function readStored(weights: unknown): Weights {
  const stored = weights as Record<string, unknown>
  return Object.fromEntries(criteria.map((criterion) => [criterion, Number(stored[criterion] ?? 0)]))
}

export type WeightChange = { id: string; at: Date; reason: string; weights: Weights | null; by: string | null }
export type NeedWeights = { need: SideView; inForce: Weights; isUsual: boolean; history: WeightChange[] }

const changesShown = 20

/** The weights of a need and how they came about, for those who may change them. */
export async function getNeedWeights(actor: Actor, needId: string): Promise<NeedWeights> {
  const { need } = await getWeighed(actor, needId)
  const history = await listChanges(needId, changesShown)
  const names = await namesOf(history)
  const weights = history[0]?.weights ?? null
  return { need, inForce: weights ?? needWeights, isUsual: weights === null, history: history.map(({ byPersonId, ...one }) => ({ ...one, by: names.get(byPersonId ?? '') ?? null })) }
}

/** Why the weights of a published need are not the usual ones: for everybody who may see the need, without names. */
export async function findWeightReason(needId: string): Promise<{ at: Date; reason: string } | null> {
  const [last] = await listChanges(needId, 1)
  return last?.weights ? { at: last.at, reason: last.reason } : null
}

async function listChanges(needId: string, take: number) {
  const rows = await db.matchWeights.findMany({ where: { entryId: needId }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take, select: { id: true, at: true, reason: true, weights: true, byPersonId: true } })
  return rows.map((row) => ({ ...row, weights: row.weights === null ? null : readStored(row.weights) }))
}

async function namesOf(changes: readonly { byPersonId: string | null }[]): Promise<Map<string, string>> {
  const ids = [...new Set(changes.flatMap(({ byPersonId }) => byPersonId ?? []))]
  const people = ids.length > 0 ? await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }) : []
  return new Map(people.map(({ id, name }) => [id, name]))
}

export type WeightPreview = { moves: (Move & { other: SideView })[]; total: number; moved: number }

/** As many are compared as a list shows in all; who stands further down is not moved into sight by any weights. */
const compared = 200
const movesShown = 15

/** Where the best offerings stand by these weights, and where they stand now. Nothing is kept. */
export async function previewWeights(actor: Actor, needId: string, weights: Weights): Promise<WeightPreview> {
  const [{ entry }, own, { offerings }] = await Promise.all([getWeighed(actor, needId), findOwnWeights([needId]), currentCorpus()])
  const options = { today: now(), limit: compared, excludedLimit: 0, withOwn: false }
  const [before, after] = [own.get(needId) ?? needWeights, weights].map((some) => placeOfferings(entry, offerings, { ...options, weights: some })) as [ReturnType<typeof placeOfferings>, ReturnType<typeof placeOfferings>]
  const rows = await findRowsById([...new Set([...before.fitting, ...after.fitting].map(({ id }) => id))])
  const explained = ({ fitting, explain }: typeof before) => fitting.flatMap((ranked) => (rows.has(ranked.id) ? [explain(ranked, offeringOf(rows.get(ranked.id)!), false)] : []))
  const moves = movesBetween(explained(before), explained(after), movesShown)
  return {
    moves: moves.map((move) => ({ ...move, other: sideOf(rows.get(move.id)!) })),
    total: after.total,
    moved: moves.filter(({ place, before: earlier }) => place !== earlier).length,
  }
}

/** The need as it stands, if the actor may weigh its criteria; else it does not exist. */
async function getWeighed(actor: Actor, needId: string): Promise<{ need: SideView; entry: NeedEntry }> {
  const row = isUuid(needId) ? await db.entry.findUnique({ where: { id: needId, kind: 'NEED' }, select: { ...sideSelect, draft: true } }) : null
  const content = row && (row.content ?? (ownsEntry(actor, row) ? row.draft : null))
  if (!row || !content || !canWeighCriteria(actor, row) || !(canSeeEntry(actor, row) || isAdmin(actor))) throw new NotFound()
  const need = sideOf(row, (content as { title?: string }).title || row.title)
  return { need, entry: { id: row.id, organisationId: row.organisationId, country: need.country, content: content as ContentOf<'NEED'>, lotText: row.lotText } }
}
