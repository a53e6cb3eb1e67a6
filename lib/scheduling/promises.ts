import type { Instance } from './instance'
import { tableIndex } from './instance'
import type { Shortage, ShortageKind } from './model'
import { count, joined } from './reasons'
import { matchToSlots, type SlotMatching } from './slot-matching'

/**
 * What cannot be had, shown by counting alone: hard ones first, in the order of the problem. Each with the smallest change
 * that mends it. A hard one proves that there is no schedule; that there is none here proves nothing.
 */
export function shortagesOf(instance: Instance): Shortage[] {
  const counting = new Counting(instance)
  return [...counting.meetings(), ...counting.order(), ...counting.alternatives(), ...counting.people(), ...counting.ownTables(), ...counting.tables(), ...counting.floors(), ...counting.floorsAtTables()]
}

/** The first hard shortage as a sentence a person can act on; null where counting finds none. */
export function conflictIn(shortages: Shortage[]): string | null {
  const hard = shortages.find(({ isHard }) => isHard)
  return hard ? [hard.detail, hard.mend].filter(Boolean).join(' ') : null
}

interface Found {
  people?: number[]
  candidates?: number[]
  slots?: number[]
  needed: number
  possible: number
  detail: string
  mend: string
  available?: [number, number][]
  tables?: number
}

class Counting {
  private readonly slotsOf: number[][]
  private readonly required: number[]

  constructor(private readonly instance: Instance) {
    const { M, T, allowed } = instance
    this.slotsOf = Array.from({ length: M }, (_, m) => {
      const slots: number[] = []
      for (let t = 0; t < T; t++) if (allowed[m * T + t]) slots.push(t)
      return slots
    })
    this.required = Array.from({ length: M }, (_, m) => m).filter((m) => instance.required[m])
  }

  /** Required meetings without a slot. */
  meetings(): Shortage[] {
    return this.required.filter((m) => this.slotsOf[m]!.length === 0).map((m) => {
      const { a, b } = this.instance
      return this.short('no-slot', true, { people: [a[m]!, b[m]!], candidates: [m], needed: 1, possible: 0, detail: `${this.meeting(m)} is required, but ${this.whyNowhere(m)}.`, ...this.slotFor(m) })
    })
  }

  private whyNowhere(m: number): string {
    const { a, b, problem, T, free } = this.instance
    const [first, second] = [problem.participants[a[m]!]!, problem.participants[b[m]!]!]
    if (first.organisation !== undefined && first.organisation === second.organisation) return `both are of ${first.organisation}, and colleagues do not meet`
    const waiting = [first, second].find(({ standby }) => standby)
    if (waiting) return `${waiting.id} is on standby`
    const wanted = this.wanted(m)
    const within = wanted.length < T ? ` among ${this.slots(wanted) || 'those it is bound to'}` : ''
    return wanted.some((t) => free[a[m]! * T + t] && free[b[m]! * T + t]) ? `in every slot both share${within} one of them has a locked meeting` : `no slot${within} has both of them`
  }

  private wanted(m: number): number[] {
    const { problem, T } = this.instance
    const { session, fixedSlot } = problem.candidates[m]!
    return Array.from({ length: T }, (_, t) => t).filter((t) => (session === undefined || problem.slots[t]!.session === session) && (fixedSlot === undefined || problem.slots[t]!.id === fixedSlot))
  }

  private isLockedIn(p: number, t: number): boolean {
    const { start, of, lockedSlot } = this.instance
    for (let i = start[p]!; i < start[p + 1]!; i++) if (lockedSlot[of[i]!] === t) return true
    return false
  }

  private slotFor(m: number): { mend: string; available?: [number, number][] } {
    const { a, b, free, T, problem } = this.instance
    const [first, second] = [problem.participants[a[m]!]!, problem.participants[b[m]!]!]
    if (first.organisation !== undefined && first.organisation === second.organisation) return { mend: 'Take "required" away.' }
    const waiting = [first, second].filter(({ standby }) => standby)
    if (waiting.length > 0) return { mend: `Call ${waiting.map(({ id }) => id).join(' and ')}, or take "required" away.` }
    const ways = this.wanted(m).filter((t) => !this.isLockedIn(a[m]!, t) && !this.isLockedIn(b[m]!, t)).map((t) => ({ t, who: [a[m]!, b[m]!].filter((p) => !free[p * T + t]) })).sort((x, y) => x.who.length - y.who.length)
    const best = ways[0]
    if (!best) return { mend: 'Bind it to another slot or session, move a locked meeting, or take "required" away.' }
    return { mend: `Make ${best.who.map((p) => this.person(p)).join(' and ')} available in ${this.slot(best.t)}.`, available: best.who.map((p) => [p, best.t]) }
  }

  /** Required meetings one before the other, for which there are not slots enough. */
  order(): Shortage[] {
    const { M, before, required, T } = this.instance
    const earliest = new Int32Array(M)
    const by = new Int32Array(M).fill(-1)
    const found: Shortage[] = []
    const waits = new Int32Array(M)
    const later = new Map<number, number[]>()
    for (const [m, n] of before) {
      if (!required[m] || !required[n]) continue
      waits[n]!++
      later.set(m, [...(later.get(m) ?? []), n])
    }
    const ready = this.required.filter((m) => waits[m] === 0 && later.has(m))
    for (let i = 0; i < ready.length; i++) {
      const m = ready[i]!
      const slots = this.slotsOf[m]!
      if (slots.length === 0) continue
      const at = slots.find((t) => t >= earliest[m]!)
      if (at === undefined) {
        const chain = [m]
        for (let before = by[m]!; before >= 0; before = by[before]!) chain.unshift(before)
        const room = `${this.candidate(m)} may be held in ${this.slots(slots)} only`
        found.push(this.short('order', true, {
          candidates: chain, slots, needed: earliest[m]! + 1, possible: slots.at(-1)! + 1,
          detail: `${joined(chain.map((each) => this.candidate(each)), 8)} are required one after the other, which puts ${this.candidate(m)} ${earliest[m]! < T ? `in ${this.slot(earliest[m]!)} at the earliest` : 'after the last slot'}, but ${room}.`,
          mend: `Let ${this.candidate(m)} not wait for ${this.candidate(by[m]!)}, or give it a later slot.`,
        }))
        continue
      }
      for (const n of later.get(m) ?? []) {
        if (at + 1 > earliest[n]!) {
          earliest[n] = at + 1
          by[n] = m
        }
        if (--waits[n]! === 0) ready.push(n)
      }
    }
    return found
  }

  alternatives(): Shortage[] {
    const { groups, required, problem } = this.instance
    return groups.map((group) => group.filter((m) => required[m])).filter((group) => group.length > 1).map((group) =>
      this.short('alternatives', true, {
        candidates: group, needed: group.length, possible: 1,
        detail: `${joined(group.map((m) => this.candidate(m)), 8)} are all required, but they are alternatives (${problem.candidates[group[0]!]!.oneOf}): only one may be held.`,
        mend: `Take "required" or a lock away from ${count(group.length - 1, 'of them').replace('of thems', 'of them')}.`,
      }))
  }

  /** Required meetings of one person against their own limit and slots. */
  people(): Shortage[] {
    const { P, problem, max } = this.instance
    const own: number[][] = Array.from({ length: P }, () => [])
    for (const m of this.required) for (const p of [this.instance.a[m]!, this.instance.b[m]!]) own[p]!.push(m)
    return own.flatMap((meetings, p): Shortage[] => {
      if (meetings.length === 0 || meetings.some((m) => this.slotsOf[m]!.length === 0)) return []
      const most = problem.participants[p]!.maxMeetings
      if (most !== undefined && meetings.length > most)
        return [this.short('person-most', true, { people: [p], candidates: meetings, needed: meetings.length, possible: most, detail: `${this.person(p)} has ${count(meetings.length, 'required meeting')} but may have at most ${most}.`, mend: `Let ${this.person(p)} have ${meetings.length}, or take "required" away from ${meetings.length - most}.` })]
      if (meetings.length > max[p]!) return [this.crowded(p, meetings, this.match(meetings))]
      const matched = this.match(meetings)
      if (matched.crowd) return [this.crowded(p, meetings, matched)]
      return this.tired(p, meetings)
    })
  }

  private match(meetings: number[]): SlotMatching {
    return matchToSlots(meetings.map((m) => this.slotsOf[m]!), this.instance.T, () => 1)
  }

  private crowded(p: number, meetings: number[], { crowd, size, slotOf }: SlotMatching): Shortage {
    const inCrowd = (crowd?.meetings ?? meetings.map((_, i) => i)).map((i) => meetings[i]!)
    const slots = crowd?.slots ?? [...new Set(slotOf)]
    const missing = meetings.length - size
    const more = this.moreSlots(p, meetings, slotOf)
    const names = joined(inCrowd.map((m) => `${this.candidate(m)} with ${this.partner(m, p)}`), 8)
    return this.short('person-slots', true, {
      people: [p], candidates: inCrowd, slots, needed: inCrowd.length, possible: slots.length,
      detail: `${this.person(p)} has ${count(inCrowd.length, 'required meeting')} (${names}) that fit in ${count(slots.length, 'slot')} only (${this.slots(slots)}).`,
      mend: more.length === missing ? `Make ${this.person(p)} available in ${this.slots(more)} too.` : `Take "required" away from ${inCrowd.length - slots.length} of them, or make their partners available in other slots.`,
      available: more.length === missing ? more.map((t) => [p, t]) : [],
    })
  }

  /** Slots that this person would have to be there in as well, so that all these find room: as few as possible; fewer than needed where even all do not do. */
  private moreSlots(p: number, meetings: number[], start: Int32Array): number[] {
    const { T, free } = this.instance
    const lists = meetings.map((m) => [...this.slotsOf[m]!, ...this.wanted(m).filter((t) => !free[p * T + t] && this.isOpenTo(this.other(m, p), t))])
    const { slotOf } = matchToSlots(lists, T, () => 1, start)
    return [...slotOf].filter((t) => t >= 0 && !free[p * T + t]).sort((x, y) => x - y)
  }

  private isOpenTo(p: number, t: number): boolean {
    return this.instance.free[p * this.instance.T + t] === 1 && !this.isLockedIn(p, t)
  }

  private tired(p: number, meetings: number[]): Shortage[] {
    const { restAfter, windows } = this.instance
    if (restAfter[p] === 0 && windows[p]!.length === 0) return []
    const most = this.mostWithRest(p, restAfter[p]!)
    if (most >= meetings.length) return []
    let rest = restAfter[p]!
    while (rest > 0 && rest < this.instance.T && this.mostWithRest(p, rest) < meetings.length) rest++
    const mends = this.mostWithRest(p, rest) >= meetings.length && rest > restAfter[p]! ? `Let ${this.person(p)} have ${rest} in a row.` : `Make ${this.person(p)} available in ${count(meetings.length - most, 'more slot')}, or loosen the rules on rest.`
    const rules = [restAfter[p]! > 0 ? `at most ${count(restAfter[p]!, 'meeting')} in a row` : '', windows[p]!.length > 0 ? 'a free slot in each window' : ''].filter(Boolean).join(' and ')
    return [this.short('person-slots', true, { people: [p], candidates: meetings, needed: meetings.length, possible: most, detail: `${this.person(p)} has ${count(meetings.length, 'required meeting')}, but with ${rules} there is room for ${most}.`, mend: mends })]
  }

  /** No more than this many slots can be taken: rows no longer than `rest`, and one slot left in each of some windows that do not overlap. */
  private mostWithRest(p: number, rest: number): number {
    const { T, free, windows } = this.instance
    let rows = new Int32Array(rest > 0 ? rest + 1 : T + 1).fill(-1)
    rows[0] = 0
    for (let t = 0; t < T; t++) {
      const next = new Int32Array(rows.length).fill(-1)
      next[0] = Math.max(...rows)
      if (free[p * T + t]) for (let run = 0; run + 1 < rows.length; run++) if (rows[run]! >= 0) next[run + 1] = rows[run]! + 1
      rows = next
    }
    const there = Array.from({ length: T }, (_, t) => t).filter((t) => free[p * T + t]).length
    const used = new Set<number>()
    let blocked = 0
    for (const window of [...windows[p]!].sort((x, y) => x.length - y.length)) {
      if (window.length === 0 || window.some((t) => used.has(t) || !free[p * T + t])) continue
      window.forEach((t) => used.add(t))
      blocked++
    }
    return Math.min(Math.max(...rows), there - blocked)
  }

  /** Required meetings of people who share a table of their own. */
  ownTables(): Shortage[] {
    const { tableOf, problem, T } = this.instance
    const owners = new Map<number, number[]>()
    problem.participants.forEach(({ fixedTable }, p) => {
      if (fixedTable === undefined) return
      const table = tableIndex(problem, fixedTable)
      owners.set(table, [...(owners.get(table) ?? []), p])
    })
    return [...owners].flatMap(([table, people]): Shortage[] => {
      const meetings = this.required.filter((m) => tableOf[m] === table && this.slotsOf[m]!.length > 0)
      if (people.length < 2) return []
      const lists = (some: number[]) => some.map((m) => this.slotsOf[m]!)
      const { crowd } = matchToSlots(lists(meetings), T, () => 1)
      if (!crowd) return []
      const without = people.find((p) => !matchToSlots(lists(meetings.filter((m) => this.instance.a[m] !== p && this.instance.b[m] !== p)), T, () => 1).crowd)
      return [this.short('own-table', true, {
        people, candidates: crowd.meetings.map((i) => meetings[i]!), slots: crowd.slots, needed: crowd.meetings.length, possible: crowd.slots.length,
        detail: `${joined(people.map((p) => this.person(p)))} share table ${problem.participants[people[0]!]!.fixedTable}: ${count(crowd.meetings.length, 'required meeting')} there fit in ${count(crowd.slots.length, 'slot')} only (${this.slots(crowd.slots)}).`,
        mend: without === undefined ? 'Give each of them a table of their own.' : `Give ${this.person(without)} another table.`,
      })]
    })
  }

  /** Required meetings against open tables times slots, slot by slot. */
  tables(): Shortage[] {
    const { tableOf, T, openTables } = this.instance
    const meetings = this.required.filter((m) => tableOf[m]! < 0 && this.slotsOf[m]!.length > 0)
    const lists = meetings.map((m) => this.slotsOf[m]!)
    const { crowd } = matchToSlots(lists, T, () => openTables)
    if (!crowd) return []
    let [low, high] = [openTables + 1, meetings.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (matchToSlots(lists, T, () => middle).crowd) low = middle + 1
      else high = middle
    }
    const more = low - openTables
    return [this.short('tables', true, {
      candidates: crowd.meetings.map((i) => meetings[i]!), slots: crowd.slots, needed: crowd.meetings.length, possible: crowd.slots.length * openTables,
      detail: `${count(crowd.meetings.length, 'required meeting')} must be in ${count(crowd.slots.length, 'slot')} (${this.slots(crowd.slots)}), where ${count(openTables, 'open table')} hold ${crowd.slots.length * openTables}.`,
      mend: `${count(more, 'more table')} would do.`.replace(/^1 more/, 'One more'),
      tables: more,
    })]
  }

  /** Floors that a person cannot reach whatever the others do. */
  floors(): Shortage[] {
    const { P, min } = this.instance
    return Array.from({ length: P }, (_, p) => p).filter((p) => min[p]! > 0).flatMap((p) => this.floor(p))
  }

  private floor(p: number): Shortage[] {
    const { instance } = this
    const { min, max, T, start, of, free } = instance
    const floor = min[p]!
    if (this.reachesFloor(p)) return []
    // Alternatives count as one meeting in any of their slots.
    const byMeeting = new Map<string, number[]>()
    for (let i = start[p]!; i < start[p + 1]!; i++) {
      const m = of[i]!
      if (instance.problem.candidates[m]!.forbidden || this.slotsOf[m]!.length === 0) continue
      const key = instance.group[m]! >= 0 ? `group ${instance.group[m]}` : `meeting ${m}`
      byMeeting.set(key, [...(byMeeting.get(key) ?? []), m])
    }
    const meetings = [...byMeeting.values()]
    const lists = meetings.map((group) => [...new Set(group.flatMap((m) => this.slotsOf[m]!))])
    const { size, slotOf } = matchToSlots(lists, T, () => 1)
    const within = Math.min(max[p]!, this.mostWithRest(p, instance.restAfter[p]!))
    const possible = Math.min(size, within)
    if (possible >= floor) return []
    const has = `${this.person(p)} is promised ${count(floor, 'meeting')} but can have ${possible === 0 ? 'none' : `at most ${possible}`}`
    const say = (kind: ShortageKind, why: string, mend: string, more: number[] = []) => [this.short(kind, false, { people: [p], candidates: meetings.flat(), needed: floor, possible, detail: `${has}: ${why}.`, mend, available: more.map((t) => [p, t]) })]
    const missing = floor - possible
    const most = instance.problem.participants[p]!.maxMeetings
    if (most !== undefined && most < floor) return say('floor-most', `that is their own limit (${most})`, `Let ${this.person(p)} have ${floor} meetings, or lower the floor to ${most}.`)
    const everyone = Array.from({ length: start[p + 1]! - start[p]! }, (_, i) => of[start[p]! + i]!).filter((m) => this.mayMeet(m))
    if (everyone.length < floor) {
      const slots = within < floor ? ` and ${count(floor - within, 'slot')}` : ''
      return say('floor-candidates', `there ${everyone.length === 1 ? 'is 1 candidate' : `are ${everyone.length} candidates`} with them`, `Add ${count(floor - everyone.length, 'candidate')}${slots} for ${this.person(p)}.`)
    }
    if (within < floor && within <= size) return say('floor-slots', `they are there in ${count(Array.from({ length: T }, (_, t) => free[p * T + t]!).reduce((sum, each) => sum + each, 0), 'slot')}${within < max[p]! ? ' and need rest' : ''}`, `Give ${this.person(p)} ${count(missing, 'more slot')}.`)
    const matched = new Int32Array(everyone.length).fill(-1)
    meetings.forEach((group, i) => {
      const m = group.find((each) => this.slotsOf[each]!.includes(slotOf[i]!))
      if (m !== undefined && slotOf[i]! >= 0) matched[everyone.indexOf(m)] = slotOf[i]!
    })
    const more = this.moreSlots(p, everyone, matched).slice(0, missing)
    const mend = more.length === missing ? `Make ${this.person(p)} available in ${this.slots(more)} too.` : `Add ${count(missing, 'candidate')} who ${missing === 1 ? 'is' : 'are'} there when ${this.person(p)} is.`
    return say('floor-slots', `of ${count(everyone.length, 'candidate')} with them no more fit in the slots both sides share`, mend, more.length === missing ? more : [])
  }

  /** A floor within easy reach: that many different meetings in the first slots that come, with no rest to keep. */
  private reachesFloor(p: number): boolean {
    const { min, max, start, of, group, restAfter, windows } = this.instance
    if (restAfter[p]! > 0 || windows[p]!.length > 0 || max[p]! < min[p]!) return false
    const used = new Set<number>()
    const groups = new Set<number>()
    for (let i = start[p]!; i < start[p + 1]! && used.size < min[p]!; i++) {
      const m = of[i]!
      if (group[m]! >= 0 && groups.has(group[m]!)) continue
      const t = this.slotsOf[m]!.find((each) => !used.has(each))
      if (t === undefined) continue
      used.add(t)
      if (group[m]! >= 0) groups.add(group[m]!)
    }
    return used.size >= min[p]!
  }

  private mayMeet(m: number): boolean {
    const { problem, a, b } = this.instance
    const [first, second] = [problem.participants[a[m]!]!, problem.participants[b[m]!]!]
    return !problem.candidates[m]!.forbidden && !first.standby && !second.standby && (first.organisation === undefined || first.organisation !== second.organisation)
  }

  /** All floors of people who do not meet each other, against tables times slots. */
  floorsAtTables(): Shortage[] {
    const { problem, P, M, a, b, T, tables, min } = this.instance
    const room = tables * T
    const roles = new Map<string, number[]>()
    for (let p = 0; p < P; p++) roles.set(problem.participants[p]!.role ?? '', [...(roles.get(problem.participants[p]!.role ?? '') ?? []), p])
    const roleOf = (p: number) => problem.participants[p]!.role ?? ''
    const within = new Set<string>()
    for (let m = 0; m < M; m++) if (roleOf(a[m]!) === roleOf(b[m]!) && this.slotsOf[m]!.length > 0) within.add(roleOf(a[m]!))
    return [...roles].flatMap(([role, people]): Shortage[] => {
      const promised = people.reduce((sum, p) => sum + min[p]!, 0)
      // Two who meet each other are served by one meeting.
      const needed = within.has(role) ? Math.ceil(promised / 2) : promised
      if (needed <= room) return []
      const more = Math.ceil(needed / T) - tables
      return [this.short('floors-tables', false, {
        needed, possible: room,
        detail: `The floors of ${role === '' ? 'the people' : `${role} people`} ask for ${count(needed, 'meeting')} in all, but ${count(tables, 'table')} in ${count(T, 'slot')} hold ${room}.`,
        mend: `${count(more, 'more table')} or ${count(Math.ceil(needed / tables) - T, 'more slot')} would do.`,
        tables: more,
      })]
    })
  }

  private short(kind: ShortageKind, isHard: boolean, found: Found): Shortage {
    const { people = [], candidates = [], slots = [], available = [], tables, ...rest } = found
    return {
      kind, isHard, people: people.map(this.person), candidates: candidates.map(this.candidate), slots: slots.map(this.slot), ...rest,
      ...(available.length > 0 ? { available: available.map(([p, t]) => ({ person: this.person(p), slot: this.slot(t) })) } : {}),
      ...(tables === undefined ? {} : { tables }),
    }
  }

  private other = (m: number, p: number): number => (this.instance.a[m] === p ? this.instance.b[m]! : this.instance.a[m]!)
  private partner = (m: number, p: number): string => this.person(this.other(m, p))
  private person = (p: number): string => this.instance.problem.participants[p]!.id
  private slot = (t: number): string => this.instance.problem.slots[t]!.id
  private slots = (slots: number[]): string => joined(slots.map(this.slot), 8)
  private candidate = (m: number): string => this.instance.problem.candidates[m]!.id
  private meeting = (m: number): string => `${this.candidate(m)} (${this.person(this.instance.a[m]!)} with ${this.person(this.instance.b[m]!)})`
}
