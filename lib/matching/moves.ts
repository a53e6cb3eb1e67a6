import type { Criterion, Match } from './finding'

/** Where a candidate stood and stands; `cause` is the criterion that moved it most against the others. */
export type Move = { id: string; place: number; before: number | null; score: number; scoreBefore: number; cause: Criterion | null }

/** `before` and `after` are the same candidates, judged by other weights, each best first. */
export function movesBetween(before: readonly Match[], after: readonly Match[], shown: number): Move[] {
  const places = new Map(before.map((match, at) => [match.id, { place: at + 1, match }]))
  const changes = new Map(after.map((match) => [match.id, changesOf(places.get(match.id)?.match, match)]))
  const usualChange = meanOf([...changes.values()])
  return after.slice(0, shown).map((match, at) => {
    const earlier = places.get(match.id)
    const place = at + 1
    const risen = earlier ? Math.sign(earlier.place - place) : 1
    return {
      id: match.id,
      place,
      before: earlier?.place ?? null,
      score: match.score,
      scoreBefore: earlier?.match.score ?? 0,
      cause: risen === 0 ? null : causeOf(changes.get(match.id)!, usualChange, risen),
    }
  })
}

type Changes = ReadonlyMap<Criterion, number>

function changesOf(before: Match | undefined, after: Match): Changes {
  const changes = new Map<Criterion, number>()
  for (const { criterion, points } of after.findings) changes.set(criterion, points)
  for (const { criterion, points } of before?.findings ?? []) changes.set(criterion, (changes.get(criterion) ?? 0) - points)
  return changes
}

function meanOf(all: readonly Changes[]): Changes {
  const sums = new Map<Criterion, number>()
  for (const changes of all) for (const [criterion, change] of changes) sums.set(criterion, (sums.get(criterion) ?? 0) + change / all.length)
  return sums
}

/** What a criterion gives to all alike moves nobody, so its change is taken against that of the rest. */
function causeOf(changes: Changes, usual: Changes, direction: number): Criterion | null {
  let cause: Criterion | null = null
  let most = 0.005
  for (const [criterion, change] of changes) {
    const push = (change - (usual.get(criterion) ?? 0)) * direction
    if (push > most) [cause, most] = [criterion, push]
  }
  return cause
}
