import { describe, expect, it } from 'vitest'
import { safeGroups, type Grouping } from '@/lib/events/outcomes/safe-groups'

const people = (from: number, count: number) => new Set(Array.from({ length: count }, (_, i) => `o${from + i}`))
const grouping = (name: string, groups: Record<string, Set<string>>): Grouping => ({ name, groups: Object.entries(groups).map(([key, members]) => ({ key, members })) })
const shownOf = (groupings: Grouping[], everybody: Set<string>) => Object.fromEntries([...safeGroups(groupings, everybody)].map(([name, keys]) => [name, [...keys].sort()]))

describe('groups of a report', () => {
  it('shows groups of five and more when there is no smaller one', () => {
    expect(shownOf([grouping('kind', { a: people(0, 5), b: people(5, 20) })], people(0, 25))).toEqual({ kind: ['a', 'b'] })
  })

  it('leaves the next larger group out with a small one, which a subtraction would find', () => {
    expect(shownOf([grouping('kind', { small: people(0, 3), middle: people(3, 7), large: people(10, 30) })], people(0, 40))).toEqual({ kind: ['large'] })
  })

  it('needs no further group where several small ones are five together', () => {
    expect(shownOf([grouping('country', { a: people(0, 3), b: people(3, 2), c: people(5, 6), d: people(11, 9) })], people(0, 20))).toEqual({ country: ['c', 'd'] })
  })

  it('counts who belongs to no group as not shown', () => {
    expect(shownOf([grouping('kind', { a: people(0, 8), b: people(8, 9) })], people(0, 20))).toEqual({ kind: ['b'] })
  })

  it('shows nothing of fewer than five organisations', () => {
    expect(shownOf([grouping('kind', { all: people(0, 4) })], people(0, 4))).toEqual({ kind: [] })
  })

  it('leaves out a country that is a kind and four more', () => {
    const kinds = grouping('kind', { investors: people(0, 6), companies: people(6, 34) })
    const countries = grouping('country', { LV: people(0, 10), EE: people(10, 15), FI: people(25, 15) })
    const shown = shownOf([kinds, countries], people(0, 40))
    expect(shown.kind).toEqual(['companies', 'investors'])
    expect(shown.country).not.toContain('LV')
  })

  it('never lets two sums of one or two groupings differ by one to four organisations', () => {
    const random = generator(20261123)
    let shownGroups = 0
    for (let round = 0; round < 400; round++) {
      const size = 5 + Math.floor(random() * 45)
      const everybody = people(0, size)
      const groupings = ['kind', 'country', 'size'].map((name) => split(name, everybody, 1 + Math.floor(random() * 5), random))
      const shown = safeGroups(groupings, everybody)
      const cells = groupings.map(({ name, groups }) => cellsOf(groups.filter(({ key }) => shown.get(name)!.has(key)).map(({ members }) => members), everybody))
      shownGroups += [...shown.values()].reduce((sum, keys) => sum + keys.size, 0)
      for (const own of cells) for (const cell of own) expect(cell.size).toBeGreaterThanOrEqual(5)
      for (let i = 0; i < cells.length; i++) for (let j = i + 1; j < cells.length; j++) expect(leastDifference(cells[i]!, cells[j]!)).toBeGreaterThanOrEqual(5)
    }
    // The rule must not be kept by showing nothing.
    expect(shownGroups).toBeGreaterThan(1000)
  }, 60_000)
})

/** Every union of one side against every union of the other, by brute force. */
function leastDifference(a: Set<string>[], b: Set<string>[]): number {
  let least = Infinity
  for (const one of unionsOf(a)) {
    for (const other of unionsOf(b)) {
      const difference = [...one].filter((id) => !other.has(id)).length + [...other].filter((id) => !one.has(id)).length
      if (difference > 0) least = Math.min(least, difference)
    }
  }
  return least
}

const unionsOf = (cells: Set<string>[]): Set<string>[] => Array.from({ length: 2 ** cells.length }, (_, chosen) => new Set(cells.filter((_, i) => chosen & (1 << i)).flatMap((cell) => [...cell])))

function cellsOf(shown: ReadonlySet<string>[], everybody: Set<string>): Set<string>[] {
  const rest = new Set([...everybody].filter((id) => !shown.some((group) => group.has(id))))
  return [...shown.map((group) => new Set(group)), ...(rest.size > 0 ? [rest] : [])]
}

/** Uneven groups, as countries are; some people in none. */
function split(name: string, everybody: Set<string>, count: number, random: () => number): Grouping {
  const groups: Record<string, Set<string>> = {}
  const withNone = random() < 0.2
  for (const id of everybody) {
    const at = Math.floor(random() ** 2 * (count + (withNone ? 1 : 0)))
    if (at < count) (groups[`g${at}`] ??= new Set()).add(id)
  }
  return grouping(name, groups)
}

function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
