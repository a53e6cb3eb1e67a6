/**
 * What cannot work at an event, said before anybody registers, with the smallest change that mends it. People of one kind are alike here:
 * what is counted is whether meetings can exist at all, so whatever is called impossible is so for every schedule.
 */
export type CountedKind = {
  id: string
  people: number
  /** Meetings each of them is promised, and may have at most. */
  min: number
  max: number | null
  /** Organisations of this kind at most; null: no limit. */
  capacity: number | null
  mayMeet: readonly string[]
}
export type Counted = {
  mode: 'ON_SITE' | 'ONLINE' | 'HYBRID'
  kinds: readonly CountedKind[]
  /** Slots in which meetings may be. */
  slots: number
  /** The shortest slot of all sessions, in minutes; null without sessions. */
  shortestSlot: number | null
  tables: number
  rooms: number
  seats: number
  /** Tables with fewer than two seats. */
  smallTables: number
  onlinePeople: number
  /** Organisations at most; and how many people one may bring. */
  capacity: number | null
  peoplePerOrganisation: number
}

export const weights = ['impossible', 'tight', 'note'] as const
export type CheckPage = 'programme' | 'tables' | 'kinds' | 'details'
export type Mend = { code: 'lower-floor' | 'raise-maximum' | 'more-slots' | 'more-tables' | 'raise-cap' | 'raise-capacity' | 'longer-slots' | 'add-partner'; page: CheckPage; kind?: string; to: number; more: number }
export type Finding = {
  code:
    | 'no-kinds' | 'no-slots' | 'no-tables' | 'no-rooms' | 'no-tables-on-site' | 'small-tables' | 'expected-above-cap' | 'expected-above-capacity' | 'floor-above-maximum'
    | 'floor-above-slots' | 'no-partners' | 'partners-too-few' | 'partners-cannot-carry' | 'floors-together' | 'tables-too-few' | 'tables-tight' | 'slots-short' | 'seats-for-some'
  weight: (typeof weights)[number]
  page: CheckPage
  kind?: string
  params: Record<string, number>
  mends: Mend[]
}

/** Meetings are planned best with some tables to spare. */
export const spare = { least: 1.1, proposed: 1.15, most: 1.2 }
/** In how many of the slots somebody meets on an ordinary day; the others are for talks, coffee and a table change. */
const usualShare = 0.5
const shortest = 15
const mostKinds = 24

export function checkCounts(counted: Counted): Finding[] {
  const kinds = counted.kinds.slice(0, mostKinds)
  const findings = [...checkPlaces(counted), ...kinds.flatMap((kind) => checkCaps(counted, kind)), ...checkCapacity(counted, kinds)]
  if (counted.slots === 0 || kinds.length === 0) return findings
  const ofFloors = kinds.flatMap((kind) => checkFloor(counted, kinds, kind))
  findings.push(...ofFloors)
  // What was said of one kind alone is not said again of all: each goes on with the floor that it could have.
  const lowered = kinds.map((kind) => ({ ...kind, min: largestFloor(kinds.map(without(kind.id)), kind, counted.slots) }))
  const rest = checkTogether(counted, lowered) ?? checkTables(counted, lowered)
  // With more slots a floor that was lowered here would rise again: how many are enough is known once those are mended.
  const isLowered = ofFloors.length > 0
  findings.push(...rest.map((finding) => (isLowered ? { ...finding, mends: finding.mends.filter(({ code }) => code !== 'more-slots') } : finding)))
  return findings
}

function checkPlaces(counted: Counted): Finding[] {
  const found: Finding[] = []
  const say = (code: Finding['code'], page: CheckPage, params: Record<string, number> = {}, mends: Mend[] = [], weight: Finding['weight'] = 'impossible') => found.push({ code, weight, page, params, mends })
  const people = counted.kinds.reduce((sum, kind) => sum + kind.people, 0)
  if (!counted.kinds.some((kind) => kind.mayMeet.length > 0)) say('no-kinds', 'kinds')
  if (counted.slots === 0) say('no-slots', 'programme')
  if (counted.mode !== 'HYBRID' && counted.tables + counted.rooms === 0) say('no-tables', 'tables')
  else {
    if (counted.mode === 'ON_SITE' && counted.tables === 0) say('no-tables-on-site', 'tables')
    if ((counted.mode !== 'ON_SITE' || counted.onlinePeople > 0) && counted.rooms === 0) say('no-rooms', 'tables', { people: counted.onlinePeople })
    if (counted.mode === 'HYBRID' && counted.tables === 0) say('no-tables-on-site', 'tables')
  }
  if (counted.smallTables > 0) say('small-tables', 'tables', { tables: counted.smallTables })
  if (counted.shortestSlot !== null && counted.shortestSlot < shortest) say('slots-short', 'programme', { minutes: counted.shortestSlot }, [{ code: 'longer-slots', page: 'programme', to: shortest, more: shortest - counted.shortestSlot }], 'tight')
  const onSite = people - counted.onlinePeople
  if (counted.mode !== 'ONLINE' && counted.tables > 0 && onSite > counted.seats) say('seats-for-some', 'tables', { people: onSite, seats: counted.seats, standing: onSite - counted.seats }, [], 'note')
  return found
}

/** However many come from each: at least so many organisations. */
const organisationsOf = (counted: Counted, people: number) => Math.ceil(people / counted.peoplePerOrganisation)

function checkCaps(counted: Counted, kind: CountedKind): Finding[] {
  const found: Finding[] = []
  const organisations = organisationsOf(counted, kind.people)
  if (kind.capacity !== null && organisations > kind.capacity)
    found.push({ code: 'expected-above-cap', weight: 'tight', page: 'kinds', kind: kind.id, params: { people: kind.people, organisations, capacity: kind.capacity }, mends: [{ code: 'raise-cap', page: 'kinds', kind: kind.id, to: organisations, more: organisations - kind.capacity }] })
  if (kind.people > 0 && kind.max !== null && kind.min > kind.max)
    found.push({ code: 'floor-above-maximum', weight: 'impossible', page: 'kinds', kind: kind.id, params: { min: kind.min, max: kind.max }, mends: [{ code: 'raise-maximum', page: 'kinds', kind: kind.id, to: kind.min, more: kind.min - kind.max }, lowerFloor(kind, kind.max)] })
  return found
}

function checkCapacity(counted: Counted, kinds: readonly CountedKind[]): Finding[] {
  const people = kinds.reduce((sum, kind) => sum + kind.people, 0)
  const organisations = kinds.reduce((sum, kind) => sum + organisationsOf(counted, kind.people), 0)
  if (counted.capacity === null || organisations <= counted.capacity) return []
  return [{ code: 'expected-above-capacity', weight: 'tight', page: 'details', params: { people, organisations, capacity: counted.capacity }, mends: [{ code: 'raise-capacity', page: 'details', to: organisations, more: organisations - counted.capacity }] }]
}

/** One kind alone, as if no other had been promised anything. */
function checkFloor(counted: Counted, kinds: readonly CountedKind[], kind: CountedKind): Finding[] {
  if (kind.people === 0 || kind.min === 0) return []
  const { slots } = counted
  const say = (code: Finding['code'], params: Record<string, number>, mends: Mend[], page: CheckPage = 'kinds'): Finding[] => [{ code, weight: 'impossible', page, kind: kind.id, params: { min: kind.min, people: kind.people, ...params }, mends }]
  const partners = partnersOf(kinds, kind)
  const alone = kinds.map(without(kind.id))
  const best = largestFloor(alone, kind, slots)
  const lower = lowerFloor(kind, best)
  if (partners === 0) return say('no-partners', {}, [{ code: 'add-partner', page: 'kinds', kind: kind.id, to: 1, more: 1 }, lower])
  if (kind.min > slots) return say('floor-above-slots', { slots }, [lower, { code: 'more-slots', page: 'programme', to: kind.min, more: kind.min - slots }])
  if (kind.min > partners) return say('partners-too-few', { partners }, [lower])
  if (kind.max !== null && kind.min > kind.max) return []
  if (best >= kind.min) return []
  const floors = alone.map((one) => (one.id === kind.id ? kind : one))
  const mends = [lower, ...moreSlots(floors, slots), ...raiseMaximum(floors, kind, slots)]
  return say('partners-cannot-carry', { partners, promised: kind.min * kind.people, possible: mostFor(alone, kind, slots) }, mends)
}

/** All floors at once; null where they go together. */
function checkTogether(counted: Counted, kinds: readonly CountedKind[]): Finding[] | null {
  if (isPossible(kinds, counted.slots)) return null
  return [{ code: 'floors-together', weight: 'impossible', page: 'kinds', params: {}, mends: [...cheapestFloor(kinds, (changed) => isPossible(changed, counted.slots)), ...moreSlots(kinds, counted.slots)] }]
}

function checkTables(counted: Counted, kinds: readonly CountedKind[]): Finding[] {
  const tables = counted.tables + counted.rooms
  const { slots } = counted
  if (tables === 0) return []
  const needed = fewestMeetings(kinds, slots)
  if (needed > slots * tables) {
    const to = Math.ceil(needed / slots)
    const enough = firstFrom(slots + 1, slots * 4, (more) => isPossible(kinds, more, more * tables))
    return [{
      code: 'tables-too-few', weight: 'impossible', page: 'tables', params: { needed, places: slots * tables, slots, tables },
      mends: [
        { code: 'more-tables', page: 'tables', to, more: to - tables },
        ...(enough === null ? [] : [{ code: 'more-slots' as const, page: 'programme' as const, to: enough, more: enough - slots }]),
        ...cheapestFloor(kinds, (changed) => isPossible(changed, slots, slots * tables)),
      ],
    }]
  }
  const { perSlot, least, proposed } = proposeTables(kinds, slots)
  if (tables >= least) return []
  return [{ code: 'tables-tight', weight: 'tight', page: 'tables', params: { perSlot, tables, least, proposed }, mends: [{ code: 'more-tables', page: 'tables', to: proposed, more: proposed - tables }] }]
}

export type TableProposal = { meetings: number; perSlot: number; least: number; proposed: number; most: number }

/** As many tables as meetings are expected in a slot, and 10 to 20 per cent more. */
export function proposeTables(kinds: readonly CountedKind[], slots: number): TableProposal {
  const meetings = expectedMeetings(kinds, slots)
  const perSlot = slots === 0 ? 0 : Math.ceil(meetings / slots)
  const times = (factor: number) => Math.max(0, Math.ceil((slots === 0 ? 0 : meetings / slots) * factor - 1e-9))
  return { meetings, perSlot, least: times(spare.least), proposed: times(spare.proposed), most: times(spare.most) }
}

/** Floors that can be kept with room to choose: well below what each kind has on an ordinary day. */
export function proposeFloors(kinds: readonly CountedKind[], slots: number): Map<string, number> {
  const usual = usualMost(slots)
  const bare = kinds.map((kind) => ({ ...kind, min: 0, max: Math.min(kind.max ?? usual, usual) }))
  const floors = bare.map((kind) => ({ ...kind, min: Math.floor(largestFloor(bare, { ...kind, min: usual }, slots) * 0.7) }))
  while (!isPossible(floors, slots)) {
    const highest = floors.reduce((a, b) => (b.min > a.min ? b : a))
    highest.min--
  }
  return new Map(floors.map((kind) => [kind.id, kind.min]))
}

const usualMost = (slots: number) => Math.ceil(slots * usualShare)

/** Meetings of an ordinary day: everyone in about half of the slots, or as often as promised. */
export function expectedMeetings(kinds: readonly CountedKind[], slots: number): number {
  const day = kinds.map((kind) => ({ ...kind, max: Math.min(kind.max ?? slots, Math.max(usualMost(slots), kind.min)) }))
  const withFloors = isPossible(day, slots) ? day : day.map((kind) => ({ ...kind, min: 0 }))
  return mostMeetings(withFloors, slots)
}

const lowerFloor = (kind: CountedKind, to: number): Mend => ({ code: 'lower-floor', page: 'kinds', kind: kind.id, to, more: kind.min - to })
const without = (id: string) => (kind: CountedKind): CountedKind => (kind.id === id ? kind : { ...kind, min: 0 })
const partnersOf = (kinds: readonly CountedKind[], kind: CountedKind) => kinds.reduce((sum, other) => sum + (meets(kind, other) ? other.people - (other.id === kind.id ? 1 : 0) : 0), 0)
const meets = (a: CountedKind, b: CountedKind) => a.mayMeet.includes(b.id) || b.mayMeet.includes(a.id)

/** The highest floor up to its own that this kind can have beside what the others were promised. */
function largestFloor(others: readonly CountedKind[], kind: CountedKind, slots: number, places = Infinity): number {
  const highest = Math.min(kind.min, slots, kind.max ?? slots)
  const isCarried = (min: number) => isPossible(others.map((one) => (one.id === kind.id ? { ...kind, min } : one)), slots, places)
  for (let floor = highest; floor > 0; floor--) if (isCarried(floor)) return floor
  return 0
}

/** Meetings that people of this kind can have in all, counted on their side. */
function mostFor(kinds: readonly CountedKind[], kind: CountedKind, slots: number): number {
  let most = 0
  for (let more = 1 << 20; more > 0; more >>= 1) {
    const wanted = most + more
    const graph = graphOf(kinds.map((one) => ({ ...one, min: 0 })), slots, 0, Infinity, { id: kind.id, least: wanted })
    if (graph !== null && wanted <= kind.people * Math.min(slots, kind.max ?? slots) && isSatisfied(graph)) most = wanted
  }
  return most
}

function moreSlots(kinds: readonly CountedKind[], slots: number): Mend[] {
  const to = firstFrom(slots + 1, slots * 3, (more) => isPossible(kinds, more))
  return to === null ? [] : [{ code: 'more-slots', page: 'programme', to, more: to - slots }]
}

/** Those the kind may meet, each up to more meetings than they may have now. */
function raiseMaximum(kinds: readonly CountedKind[], kind: CountedKind, slots: number): Mend[] {
  return kinds.flatMap((partner) => {
    if (!meets(kind, partner) || partner.max === null || partner.max >= slots) return []
    const to = firstFrom(partner.max + 1, slots, (max) => isPossible(kinds.map((one) => (one.id === partner.id ? { ...one, max } : one)), slots))
    return to === null ? [] : [{ code: 'raise-maximum' as const, page: 'kinds' as const, kind: partner.id, to, more: to - partner.max }]
  })
}

/** The one floor whose lowering takes the fewest promises back. */
function cheapestFloor(kinds: readonly CountedKind[], isMended: (changed: readonly CountedKind[]) => boolean): Mend[] {
  const choices = kinds.flatMap((kind) => {
    for (let to = kind.min - 1; to >= 0; to--) {
      if (isMended(kinds.map((one) => (one.id === kind.id ? { ...one, min: to } : one)))) return [{ mend: lowerFloor(kind, to), lost: (kind.min - to) * kind.people }]
    }
    return []
  })
  return choices.sort((a, b) => a.lost - b.lost).slice(0, 1).map(({ mend }) => mend)
}

function firstFrom(from: number, to: number, isEnough: (value: number) => boolean): number | null {
  for (let value = from; value <= to; value++) if (isEnough(value)) return value
  return null
}

/** The fewest meetings that keep every floor; Infinity where none do. */
function fewestMeetings(kinds: readonly CountedKind[], slots: number): number {
  const most = mostPossible(kinds, slots)
  if (!isPossible(kinds, slots)) return Infinity
  let [low, high] = [0, most]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isPossible(kinds, slots, middle)) high = middle
    else low = middle + 1
  }
  return low
}

function mostMeetings(kinds: readonly CountedKind[], slots: number): number {
  let [low, high] = [0, mostPossible(kinds, slots)]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isPossible(kinds, slots, Infinity, middle)) low = middle
    else high = middle - 1
  }
  return low
}

const mostPossible = (kinds: readonly CountedKind[], slots: number) => Math.floor(kinds.reduce((sum, kind) => sum + kind.people, 0) * slots / 2)

/** Whether meetings exist that keep all floors and maxima, at most `most` and at least `least` of them. */
export function isPossible(kinds: readonly CountedKind[], slots: number, most = Infinity, least = 0): boolean {
  const graph = graphOf(kinds, slots, 2 * least, 2 * most)
  return graph !== null && isSatisfied(graph)
}

/**
 * Each kind stands twice, once on either side of a flow: what flows from one side to the other, both ways together, is twice the meetings of
 * two kinds. Floors are what must flow through a kind.
 */
type Graph = { size: number; edges: { from: number; to: number; least: number; most: number }[] }

function graphOf(kinds: readonly CountedKind[], slots: number, least: number, most: number, total?: { id: string; least: number }): Graph | null {
  const size = kinds.length * 2 + 2
  const [source, sink] = [size - 2, size - 1]
  const edges: Graph['edges'] = []
  const limitless = kinds.reduce((sum, kind) => sum + kind.people, 0) * slots
  for (const [i, kind] of kinds.entries()) {
    const high = kind.people * Math.min(slots, kind.max ?? slots)
    const low = total?.id === kind.id ? total.least : kind.people * kind.min
    if (low > high) return null
    edges.push({ from: source, to: i, least: low, most: high }, { from: kinds.length + i, to: sink, least: low, most: high })
    for (const [j, other] of kinds.entries()) if (meets(kind, other)) edges.push({ from: i, to: kinds.length + j, least: 0, most: kind.people * (i === j ? Math.max(0, other.people - 1) : other.people) })
  }
  if (least > limitless) return null
  edges.push({ from: sink, to: source, least, most: Math.min(most, limitless) })
  return most < least ? null : { size, edges }
}

/** Whether a flow keeps to every edge's least and most. */
function isSatisfied({ size, edges }: Graph): boolean {
  const [from, to] = [size, size + 1]
  const room = Array.from({ length: size + 2 }, () => new Float64Array(size + 2))
  let needed = 0
  for (const edge of edges) {
    room[edge.from]![edge.to]! += edge.most - edge.least
    room[from]![edge.to]! += edge.least
    room[edge.from]![to]! += edge.least
    needed += edge.least
  }
  return flowThrough(room, from, to) === needed
}

/** Along shortest ways until none is left. */
function flowThrough(room: Float64Array[], from: number, to: number): number {
  let flow = 0
  for (;;) {
    const before = new Int32Array(room.length).fill(-1)
    before[from] = from
    const queue = [from]
    for (let at = 0; at < queue.length && before[to] === -1; at++) {
      const node = queue[at]!
      room[node]!.forEach((left, next) => {
        if (left > 0 && before[next] === -1) {
          before[next] = node
          queue.push(next)
        }
      })
    }
    if (before[to] === -1) return flow
    let least = Infinity
    for (let node = to; node !== from; node = before[node]!) least = Math.min(least, room[before[node]!]![node]!)
    for (let node = to; node !== from; node = before[node]!) {
      room[before[node]!]![node]! -= least
      room[node]![before[node]!]! += least
    }
    flow += least
  }
}
