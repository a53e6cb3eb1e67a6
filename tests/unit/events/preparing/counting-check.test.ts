import { describe, expect, it } from 'vitest'
import { checkCounts, expectedMeetings, isPossible, proposeFloors, proposeTables, type Counted, type CountedKind, type Finding } from '@/lib/events/preparing/counting-check'

const kind = (id: string, people: number, mayMeet: string[], fields: Partial<CountedKind> = {}): CountedKind => ({ id, people, mayMeet, min: 0, max: null, capacity: null, ...fields })
const three = (sme = 80, authority = 25, investor = 15, min: [number, number, number] = [0, 0, 0]) => [
  kind('sme', sme, ['authority', 'investor'], { min: min[0] }),
  kind('authority', authority, ['sme', 'investor'], { min: min[1] }),
  kind('investor', investor, ['sme', 'authority'], { min: min[2] }),
]
const counted = (kinds: CountedKind[], fields: Partial<Counted> = {}): Counted => ({ mode: 'ON_SITE', kinds, slots: 12, shortestSlot: 20, tables: 23, rooms: 0, seats: 1000, smallTables: 0, onlinePeople: 0, capacity: null, peoplePerOrganisation: 1, ...fields })
const codes = (findings: Finding[]) => findings.map(({ code, kind: of }) => (of ? `${code} ${of}` : code))

describe('proposals', () => {
  it('proposes tables for the expected meetings per slot, and 10 to 20 per cent more', () => {
    expect(proposeTables(three(), 12)).toEqual({ meetings: 240, perSlot: 20, least: 22, proposed: 23, most: 24 })
  })

  it('expects as many tables twice the people need', () => {
    expect(proposeTables(three(160, 50, 30), 12)).toEqual({ meetings: 480, perSlot: 40, least: 44, proposed: 46, most: 48 })
  })

  it('counts the scarce side: a crowd of companies does not need more tables than authorities fill', () => {
    expect(expectedMeetings([kind('sme', 500, ['authority']), kind('authority', 10, ['sme'])], 12)).toBe(60)
  })

  it('proposes floors that can be kept at the tables proposed', () => {
    const kinds = three()
    const floors = proposeFloors(kinds, 12)
    expect(Object.fromEntries(floors)).toEqual({ sme: 2, authority: 4, investor: 4 })
    expect(codes(checkCounts(counted(kinds.map((one) => ({ ...one, min: floors.get(one.id)! })))))).toEqual([])
  })

  it('proposes nothing for nobody', () => {
    expect(proposeTables([], 12)).toEqual({ meetings: 0, perSlot: 0, least: 0, proposed: 0, most: 0 })
    expect(proposeTables(three(), 0).proposed).toBe(0)
  })
})

describe('what cannot work', () => {
  it('finds nothing wrong with an event that adds up', () => {
    expect(checkCounts(counted(three(80, 25, 15, [2, 4, 4])))).toEqual([])
  })

  it('says what is missing altogether', () => {
    expect(codes(checkCounts(counted([kind('a', 5, [])], { slots: 0, tables: 0, shortestSlot: null })))).toEqual(['no-kinds', 'no-slots', 'no-tables'])
  })

  it.each([
    ['people who join online without a room', { onlinePeople: 3 }, ['no-rooms']],
    ['an event online without rooms', { mode: 'ONLINE' as const }, ['no-rooms']],
    ['a mixed event without rooms', { mode: 'HYBRID' as const }, ['no-rooms']],
    ['a mixed event without tables', { mode: 'HYBRID' as const, tables: 0, rooms: 24 }, ['no-tables-on-site']],
    ['a place without tables', { tables: 0, rooms: 24 }, ['no-tables-on-site']],
    ['tables for one', { smallTables: 2 }, ['small-tables']],
    ['slots that are too short', { shortestSlot: 10 }, ['slots-short']],
    ['more people than seats', { seats: 92 }, ['seats-for-some']],
    ['more organisations than places', { capacity: 100 }, ['expected-above-capacity']],
    ['enough places, as each organisation brings three', { capacity: 100, peoplePerOrganisation: 3 }, []],
  ])('%s', (_, fields, expected) => {
    expect(codes(checkCounts(counted(three(), fields)))).toEqual(expected)
  })

  it('names a floor above the slots, with both ways out', () => {
    const [finding] = checkCounts(counted(three(80, 25, 15, [0, 14, 0])))
    expect(finding).toMatchObject({ code: 'floor-above-slots', kind: 'authority', params: { min: 14, slots: 12 } })
    expect(finding!.mends).toEqual([
      { code: 'lower-floor', page: 'kinds', kind: 'authority', to: 12, more: 2 },
      { code: 'more-slots', page: 'programme', to: 14, more: 2 },
    ])
  })

  it('names a floor above the own maximum', () => {
    const kinds = three()
    kinds[0] = { ...kinds[0]!, min: 4, max: 3 }
    expect(checkCounts(counted(kinds, { tables: 40 })).map(({ code, mends }) => [code, mends.map(({ code: mend, to }) => `${mend} ${to}`)])).toEqual([['floor-above-maximum', ['raise-maximum 4', 'lower-floor 3']]])
  })

  it('names a kind nobody may meet, and one with too few to meet', () => {
    expect(codes(checkCounts(counted([kind('a', 5, [], { min: 1 }), kind('b', 5, ['c'], { min: 4 }), kind('c', 3, ['b'])])))).toEqual(['no-partners a', 'partners-too-few b'])
  })

  it('names a kind whose partners together cannot carry its floor', () => {
    const [finding] = checkCounts(counted(three(80, 25, 15, [7, 0, 0])))
    expect(finding).toMatchObject({ code: 'partners-cannot-carry', kind: 'sme', params: { promised: 560, possible: 480, partners: 40 } })
    expect(finding!.mends.map(({ code, to }) => `${code} ${to}`)).toEqual(['lower-floor 6', 'more-slots 14'])
  })

  it('offers to let the partners have more meetings where that is enough', () => {
    const kinds = [kind('sme', 20, ['authority'], { min: 3 }), kind('authority', 10, ['sme'], { max: 5 })]
    expect(checkCounts(counted(kinds)).find(({ code }) => code === 'partners-cannot-carry')!.mends).toContainEqual({ code: 'raise-maximum', page: 'kinds', kind: 'authority', to: 6, more: 1 })
  })

  it('names promises that go alone but not together', () => {
    // Four of c give at most 24 meetings: 20 for a or 20 for b, not both.
    const kinds = [kind('a', 10, ['c'], { min: 2 }), kind('b', 10, ['c'], { min: 2 }), kind('c', 4, ['a', 'b'])]
    expect(codes(checkCounts(counted(kinds, { slots: 6 })))).toEqual(['floors-together'])
  })

  it('names too few tables for what is promised, with the fewest that are enough', () => {
    const [finding] = checkCounts(counted(three(80, 25, 15, [4, 0, 0]), { tables: 20 }))
    expect(finding).toMatchObject({ code: 'tables-too-few', params: { needed: 320, places: 240 } })
    expect(finding!.mends.map(({ code, to }) => `${code} ${to}`)).toEqual(['more-tables 27', 'more-slots 16', 'lower-floor 3'])
  })

  it('says when tables are tight', () => {
    expect(checkCounts(counted(three(), { tables: 20 }))).toMatchObject([{ code: 'tables-tight', weight: 'tight', params: { perSlot: 20, tables: 20, proposed: 23 }, mends: [{ code: 'more-tables', to: 23, more: 3 }] }])
  })

  it('says when more are expected of a kind than there are places', () => {
    const kinds = three()
    kinds[2] = { ...kinds[2]!, capacity: 10 }
    expect(checkCounts(counted(kinds))).toMatchObject([{ code: 'expected-above-cap', kind: 'investor', mends: [{ code: 'raise-cap', to: 15, more: 5 }] }])
  })
})

describe('properties', () => {
  const impossible = ['no-partners', 'floor-above-slots', 'floor-above-maximum', 'partners-too-few', 'partners-cannot-carry', 'floors-together', 'tables-too-few']
  const random = seeded(7)
  const pick = (n: number) => Math.floor(random() * n)

  function draw(): Counted {
    const ids = ['a', 'b', 'c'].slice(0, 2 + pick(2))
    const kinds = ids.map((id) => kind(id, pick(3), [], { min: pick(4), max: pick(3) === 0 ? 1 + pick(3) : null }))
    for (const [i, one] of kinds.entries())
      for (const [j, other] of kinds.entries())
        if (j > i && pick(4) > 0) {
          kinds[i] = { ...kinds[i]!, mayMeet: [...kinds[i]!.mayMeet, other.id] }
          kinds[j] = { ...kinds[j]!, mayMeet: [...kinds[j]!.mayMeet, one.id] }
        }
    return counted(kinds, { slots: 1 + pick(4), tables: 1 + pick(3) })
  }

  it('never calls impossible what some choice of meetings achieves, and misses nothing where two sides meet', () => {
    const seen = { possible: 0, impossible: 0 }
    for (let i = 0; i < 400; i++) {
      const drawn = draw()
      const isCalled = checkCounts(drawn).some(({ code }) => impossible.includes(code))
      const exists = someChoiceWorks(drawn)
      seen[exists ? 'possible' : 'impossible']++
      if (exists) expect(isCalled, JSON.stringify(drawn)).toBe(false)
      else if (drawn.kinds.length === 2) expect(isCalled, JSON.stringify(drawn)).toBe(true)
    }
    expect(Math.min(seen.possible, seen.impossible)).toBeGreaterThan(60)
  })

  it('proposes only changes that mend what was found', () => {
    let mends = 0
    for (let i = 0; i < 300; i++) {
      const drawn = draw()
      for (const finding of checkCounts(drawn)) {
        for (const mend of finding.mends.filter(({ code }) => ['lower-floor', 'more-slots', 'more-tables', 'raise-maximum'].includes(code))) {
          mends++
          const change = (one: CountedKind) => (one.id !== mend.kind ? one : mend.code === 'lower-floor' ? { ...one, min: mend.to } : mend.code === 'raise-maximum' ? { ...one, max: mend.to } : one)
          const mended = { ...drawn, kinds: drawn.kinds.map(change), slots: mend.code === 'more-slots' ? mend.to : drawn.slots, tables: mend.code === 'more-tables' ? mend.to : drawn.tables }
          expect(codes(checkCounts(mended)), JSON.stringify({ drawn, finding, mend })).not.toContain(finding.kind ? `${finding.code} ${finding.kind}` : finding.code)
        }
      }
    }
    expect(mends).toBeGreaterThan(100)
  })

  it('proposes floors and tables that are never impossible', () => {
    for (let i = 0; i < 150; i++) {
      const kinds = three(pick(120), pick(40), pick(30))
      const slots = 1 + pick(20)
      const floors = proposeFloors(kinds, slots)
      const promised = kinds.map((one) => ({ ...one, min: floors.get(one.id)! }))
      const { proposed } = proposeTables(promised, slots)
      const wrong = codes(checkCounts(counted(promised, { slots, tables: Math.max(1, proposed) }))).filter((code) => impossible.includes(code.split(' ')[0]!))
      expect(wrong, JSON.stringify({ kinds, slots })).toEqual([])
    }
  })

  it('is at once even for many kinds and thousands of people', () => {
    const ids = Array.from({ length: 12 }, (_, i) => `k${i}`)
    const kinds = ids.map((id) => kind(id, 400, ids, { min: 3 }))
    const start = performance.now()
    checkCounts(counted(kinds, { slots: 30, tables: 100 }))
    expect(performance.now() - start).toBeLessThan(2000)
    expect(isPossible(kinds, 30)).toBe(true)
  })
})

/** Tries every set of meetings between the people themselves. */
function someChoiceWorks({ kinds, slots, tables, rooms }: Counted): boolean {
  const people = kinds.flatMap((one) => Array.from({ length: one.people }, () => one))
  const pairs: [number, number][] = []
  for (let a = 0; a < people.length; a++) for (let b = a + 1; b < people.length; b++) if (people[a]!.mayMeet.includes(people[b]!.id)) pairs.push([a, b])
  for (let set = 0; set < 1 << pairs.length; set++) {
    const degrees = people.map(() => 0)
    let count = 0
    pairs.forEach(([a, b], i) => {
      if ((set >> i) & 1) {
        degrees[a]!++
        degrees[b]!++
        count++
      }
    })
    if (count <= slots * (tables + rooms) && degrees.every((degree, i) => degree >= people[i]!.min && degree <= Math.min(slots, people[i]!.max ?? slots))) return true
  }
  return false
}

function seeded(seed: number) {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}
