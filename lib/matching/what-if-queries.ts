import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import type { ContentOf } from '@/lib/directory/model'
import { isPublicEntry, ownsEntry } from '@/lib/directory/policy'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { currentCorpus } from './corpus'
import type { NeedEntry, OfferingEntry } from './entry'
import { isUuid, needOf, sideOf, sideSelect, type SideRow } from './entry-rows'
import { listNeeds, placeWeighedNeeds, type Listed } from './listing'
import { poolOfferings } from './pool'
import { placeOfferings } from './rank'
import type { SideView } from './side-view'
import { blankNeed, needTraits, partOf } from './traits'
import { answered, effectOf, isEmpty, moved, suggestionsFrom, type Answers, type Effect, type Suggestion } from './what-if'
import { findOwnWeights } from './weight-queries'
import type { Weights } from './weights'

export type WhatIf = {
  offering: SideView
  content: ContentOf<'OFFERING'>
  effects: (Effect & { need: SideView })[]
  suggestions: Suggestion[]
  /** How many open needs were looked at. */
  looked: number
}

/** The open needs looked at: the best as the offering stands, and the best as it would stand. */
const needsLooked = 120
const excludedLooked = 120
const suggestionsShown = 8

/**
 * How the open needs would move if the offering gave these answers. For its own people; nothing is kept, and the
 * offering itself is not touched.
 */
export async function getWhatIf(actor: Actor, offeringId: string, answers: Answers): Promise<WhatIf> {
  const row = isUuid(offeringId) ? await db.entry.findUnique({ where: { id: offeringId, kind: 'OFFERING' }, select: sideSelect }) : null
  if (!row || !row.content || !isPublicEntry(row) || !ownsEntry(actor, row)) throw new NotFound()
  const content = row.content as ContentOf<'OFFERING'>
  const offering: OfferingEntry = { id: row.id, organisationId: row.organisationId, country: row.organisation?.country ?? null, content }
  const as = (given: Answers): OfferingEntry => ({ ...offering, content: answered(content, given) })
  const found = await openNeeds(offering, isEmpty(answers) ? null : as(answers))
  const weights = await findOwnWeights(found.map(({ row: { id } }) => id))
  const effects = isEmpty(answers) ? [] : effectsOn(found, as(answers), weights)
  const rows = new Map<string, SideRow>(found.map(({ row: need }) => [need.id, need]))
  return {
    offering: sideOf(row),
    content,
    effects: effects.map((effect) => ({ ...effect, need: sideOf(rows.get(effect.needId)!) })),
    suggestions: suggestionsFrom(found.map(({ match }) => match)).slice(0, suggestionsShown),
    looked: found.length,
  }
}

/** A pool of one is enough, and a need without its texts: what those earn is taken from the whole list. */
function effectsOn(found: readonly Listed[], changed: OfferingEntry, weights: ReadonlyMap<string, Weights>): Effect[] {
  const pool = poolOfferings([changed])
  const today = now()
  const effects = found.map(({ match, row }) => {
    const { fitting, excluded, explain } = placeOfferings(withoutTexts(needOf(row)), pool, { today, weights: weights.get(row.id) })
    return effectOf(match, explain([...fitting, ...excluded][0]!, changed, false))
  })
  return moved(effects)
}

const withoutTexts = (need: NeedEntry): NeedEntry => ({ ...need, lotText: '', content: Object.assign({}, blankNeed, ...needTraits.map((trait) => partOf(trait, need.content))) })

/** As they stand now, each need once: those that fit best today, and those that would fit best after. */
async function openNeeds(offering: OfferingEntry, changed: OfferingEntry | null): Promise<Listed[]> {
  const corpus = await currentCorpus()
  const at = now()
  const options = { today: at, openAt: at, limit: needsLooked, excludedLimit: excludedLooked, withOwn: false, wordsFor: 0 }
  const today = await listNeeds(offering, corpus, options)
  const known = [...today.fitting, ...today.excluded]
  if (!changed) return known
  const seen = new Set(known.map(({ match }) => match.id))
  const later = await placeWeighedNeeds(changed, corpus, options)
  const missing = [...later.fitting, ...later.excluded].map(({ id }) => id).filter((id) => !seen.has(id))
  const more = missing.length > 0 ? await listNeeds(offering, corpus, { ...options, limit: missing.length, excludedLimit: missing.length, only: (id) => missing.includes(id) }) : null
  return [...known, ...(more ? [...more.fitting, ...more.excluded] : [])]
}
