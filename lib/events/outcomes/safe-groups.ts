/**
 * Which groups of a report may be shown, so that no number of it speaks of fewer than `leastGroup` organisations. Pure.
 *
 * A report shows sums over everybody and over the groups of several groupings (kinds, countries, sizes), each of which takes every
 * organisation once. Whoever reads it may know who belongs where, and takes sums from each other. So besides each shown group, these must
 * not be smaller, unless they are empty:
 * - what a grouping leaves unshown: everybody minus its shown groups. One small group alone would be found by one subtraction, so others
 *   are left out with it until `leastGroup` organisations lie together (complementary suppression);
 * - the difference between any union of shown groups (and that rest) of one grouping and any of another: "all investors" from "all of Latvia".
 * Sums of three groupings at once are not looked at.
 */
export const leastGroup = 5

/** Each member is in one group at most; who is in none belongs to the unshown rest. */
export type Grouping = { name: string; groups: readonly { key: string; members: ReadonlySet<string> }[] }
type Group = Grouping['groups'][number]

/** The keys that may be shown, by grouping. None at all where everybody together is too few. */
export function safeGroups(groupings: readonly Grouping[], everybody: ReadonlySet<string>, least = leastGroup): Map<string, Set<string>> {
  const shown = new Map<string, Group[]>(groupings.map(({ name, groups }) => [name, withSafeRest(groups.filter(({ members }) => members.size >= least), everybody, least)]))
  const names = groupings.map(({ name }) => name)
  const pairs = names.flatMap((one, i) => names.slice(i + 1).map((other) => [one, other] as const))
  // Every round leaves something out, so it ends.
  for (let changed = true; changed; ) {
    changed = false
    for (const [one, other] of pairs) {
      const toHide = findRevealing(shown.get(one)!, shown.get(other)!, everybody, least)
      if (!toHide) continue
      const name = shown.get(other)!.includes(toHide) ? other : one
      shown.set(name, withSafeRest(shown.get(name)!.filter((group) => group !== toHide), everybody, least))
      changed = true
    }
  }
  return new Map(names.map((name) => [name, new Set(shown.get(name)!.map(({ key }) => key))]))
}

/** Leaves out the smallest ones until what is not shown is nothing, or enough organisations together. */
function withSafeRest(shown: readonly Group[], everybody: ReadonlySet<string>, least: number): Group[] {
  const kept = [...shown].sort((a, b) => b.members.size - a.members.size || (a.key < b.key ? -1 : 1))
  let rest = everybody.size - kept.reduce((sum, { members }) => sum + members.size, 0)
  while (rest > 0 && rest < least && kept.length > 0) rest += kept.pop()!.members.size
  return kept
}

/** A group to leave out, as some union of one grouping and some union of the other differ by too few; null where none do. */
function findRevealing(one: readonly Group[], other: readonly Group[], everybody: ReadonlySet<string>, least: number): Group | null {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  // So many groups of both kinds no event has; what cannot be looked through is not shown.
  if (few.length > mostGroups) return smallest(few)
  const [fewCells, manyCells] = [withRest(few, everybody), withRest(many, everybody)]
  for (let chosen = 1; chosen < 2 ** fewCells.length; chosen++) {
    const union = new Set(fewCells.filter((_, i) => chosen & (1 << i)).flatMap((cell) => [...cell]))
    // Of each group of the other side, taking or leaving it is what differs less: together the least difference of all its unions.
    const difference = manyCells.flatMap((cell) => lesserPart(cell, union))
    if (difference.length === 0 || difference.length >= least) continue
    const touching = (groups: readonly Group[]) => groups.filter(({ members }) => difference.some((id) => members.has(id)))
    // Of the later grouping first: kinds say more of an event than sizes. What is not shown any more is known as the rest, until that grows.
    return smallest(touching(other)) ?? smallest(other) ?? smallest(touching(one)) ?? smallest(one)
  }
  return null
}
const mostGroups = 12

type Cell = ReadonlySet<string>

/** What can be known of a grouping: its shown groups, and everybody else. */
function withRest(groups: readonly Group[], everybody: ReadonlySet<string>): Cell[] {
  const named = new Set(groups.flatMap(({ members }) => [...members]))
  const rest = new Set([...everybody].filter((id) => !named.has(id)))
  return [...groups.map(({ members }) => members), ...(rest.size > 0 ? [rest] : [])]
}

function lesserPart(cell: Cell, union: ReadonlySet<string>): string[] {
  const inside = [...cell].filter((id) => union.has(id))
  return inside.length * 2 <= cell.size ? inside : [...cell].filter((id) => !union.has(id))
}

const smallest = (groups: readonly Group[]): Group | null => [...groups].sort((a, b) => a.members.size - b.members.size || (a.key < b.key ? -1 : 1))[0] ?? null
