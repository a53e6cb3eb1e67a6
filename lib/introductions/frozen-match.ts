import type { Prisma } from '@/lib/generated/prisma/client'
import type { Raise } from '@/lib/matching/finding'
import type { SideView } from '@/lib/matching/side-view'
import type { Match } from '@/lib/matching/finding'
import type { Weights } from '@/lib/matching/weights'
import type { FrozenEntry, FrozenMatch } from './model'

type Pair = { seeking: SideView; offering: SideView; match: Match; weights: Weights; version: string }

/** The columns that keep a match as it is now. */
export function freeze(pair: Pair): { frozen: Prisma.InputJsonObject; score: number; certainty: number } {
  const frozen: FrozenMatch = { match: pair.match, weights: pair.weights, version: pair.version, seeking: entryOf(pair.seeking), offering: entryOf(pair.offering) }
  return { frozen: frozen as unknown as Prisma.InputJsonObject, score: pair.match.score, certainty: pair.match.certainty }
}

const entryOf = ({ id, kind, title, language, owner }: SideView): FrozenEntry => ({ id, kind, title, language, owner })

/** What neither side had said when the match was frozen: what to ask at the first meeting, the weightiest first. */
export type OpenQuestion = Pick<Raise, 'criterion' | 'by' | 'change' | 'points'>

export function openQuestions({ match }: FrozenMatch): OpenQuestion[] {
  return match.findings
    .flatMap(({ state, raise }) => (state === 'not-stated' && raise ? [raise] : []))
    .sort((a, b) => b.points - a.points)
}
