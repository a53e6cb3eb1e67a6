import type { Instance, Placing } from './instance'
import type { Reason, Unscheduled } from './model'
import { bestSwap, Standing, type Obstacle } from './standing'

/** For every candidate not held one reason that can be checked against the schedule, in the order of the candidates. */
export function reasonsFor(instance: Instance, placing: Placing): Unscheduled[] {
  const standing = new Standing(instance, placing)
  const found: Unscheduled[] = []
  for (let m = 0; m < instance.M; m++) if (placing[m]! < 0) found.push(new Explanation(standing, m).reason())
  return found
}

/** Why one candidate is held, or is not, in a sentence or three. */
export function explain(instance: Instance, placing: Placing, m: number): string {
  const standing = new Standing(instance, placing)
  const { problem, T } = instance
  const candidate = problem.candidates[m]!
  const who = `${candidate.id} (${candidate.a} with ${candidate.b}, score ${candidate.score})`
  if (placing[m]! < 0) {
    const { detail, possible } = new Explanation(standing, m).reason()
    return [`${who} is not held. ${detail}`, possible].filter(Boolean).join(' ')
  }
  const common = Array.from({ length: T }, (_, t) => t).filter((t) => instance.allowed[m * T + t]).length
  const why = instance.lockedSlot[m]! >= 0 ? 'It is locked there.' : instance.required[m] ? 'It is required.' : `Without it the schedule would be worth ${figure(standing.worth(m))} less.`
  return `${who} is held in ${problem.slots[placing[m]!]!.id}, one of ${count(common, 'slot')} it could be in. ${why}`
}

const order: Obstacle[] = ['busy', 'tables-full', 'rest', 'order', 'break-difference']

class Explanation {
  private readonly a: number
  private readonly b: number
  private readonly allowed: number[]

  constructor(private readonly standing: Standing, private readonly m: number) {
    const { instance } = standing
    this.a = instance.a[m]!
    this.b = instance.b[m]!
    this.allowed = []
    for (let t = 0; t < instance.T; t++) if (instance.allowed[m * instance.T + t]) this.allowed.push(t)
  }

  reason(): Unscheduled {
    const { instance } = this.standing
    const candidate = instance.problem.candidates[this.m]!
    if (candidate.forbidden) return this.say('forbidden', `${this.pair()} may not meet.`, { possible: 'Possible if the meeting were allowed.' })
    const organisation = instance.problem.participants[this.a]!.organisation
    if (organisation !== undefined && organisation === instance.problem.participants[this.b]!.organisation) return this.say('colleagues', `${this.pair()} are both of ${organisation}.`)
    const waiting = [this.a, this.b].filter((p) => instance.problem.participants[p]!.standby).map((p) => this.person(p))
    if (waiting.length > 0) return this.say('standby', `${waiting.join(' and ')} ${waiting.length > 1 ? 'are' : 'is'} on standby.`, { people: waiting, possible: `Possible if ${waiting.join(' and ')} came.` })
    if (this.allowed.length === 0) return this.withoutSlot()

    const alternative = instance.group[this.m]! >= 0 ? this.standing.heldOf[instance.group[this.m]!]! : -1
    if (alternative >= 0) return this.say('alternative-held', `${this.meeting(alternative)} is held in its place; at most one of the two may be.`, { instead: [alternative], possible: this.bySwap() })
    const full = [this.a, this.b].filter((p) => this.standing.isFull(p))
    if (full.length > 0) return this.full(full)
    return this.inSlots()
  }

  /** Not one slot in which it may be, looking at its two people alone. */
  private withoutSlot(): Unscheduled {
    const { instance } = this.standing
    const { T, free, problem } = instance
    const candidate = problem.candidates[this.m]!
    const all = Array.from({ length: T }, (_, t) => t)
    const wanted = all.filter((t) => (candidate.session === undefined || problem.slots[t]!.session === candidate.session) && (candidate.fixedSlot === undefined || problem.slots[t]!.id === candidate.fixedSlot))
    const within = candidate.fixedSlot !== undefined ? ` in ${candidate.fixedSlot}` : candidate.session !== undefined ? ` in session ${candidate.session}` : ''
    const common = wanted.filter((t) => free[this.a * T + t] && free[this.b * T + t])
    if (common.length > 0) {
      const locks = [...new Set(common.flatMap((t) => [this.a, this.b].map((p) => this.standing.at[p * T + t]!).filter((m) => m >= 0 && instance.lockedSlot[m] === t)))]
      return this.say('locked', `${this.pair()} are both there in ${this.slots(common)}, but one of them is in a locked meeting then: ${this.list(locks)}.`, { slots: common, instead: locks, possible: `Possible if ${this.list(locks)} were not locked there.` })
    }
    const own = (p: number) => wanted.filter((t) => free[p * T + t])
    const [ofA, ofB] = [own(this.a), own(this.b)]
    const half = wanted.filter((t) => free[this.a * T + t] || free[this.b * T + t])
    const mend = (p: number, slots: number[]) => (slots.length > 0 ? `if ${this.person(p)} were there in ${this.slots(slots, 3, 'or')}` : '')
    const mends = [mend(this.b, ofA), mend(this.a, ofB)].filter(Boolean)
    return this.say('no-common-slot', `No slot${within} has both: ${this.person(this.a)} is there in ${this.slots(ofA) || 'none'}, ${this.person(this.b)} in ${this.slots(ofB) || 'none'}.`, {
      slots: half,
      possible: mends.length > 0 ? `Possible ${mends.join(', or ')}.` : wanted.length > 0 ? `Possible if both were there in ${this.slots(wanted, 3, 'or')}.` : 'Possible if its session or its slot were another.',
    })
  }

  private full(full: number[]): Unscheduled {
    const { instance, at } = this.standing
    const { T, problem } = instance
    const sentences = full.map((p) => {
      const most = problem.participants[p]!.maxMeetings
      const isByChoice = most !== undefined && instance.max[p] === most
      if (instance.max[p] === 0) return isByChoice ? `${this.person(p)} may have no meeting.` : `${this.person(p)} is never there.`
      return isByChoice ? `${this.person(p)} has all ${count(most, 'meeting')} they may have.` : `${this.person(p)} is in a meeting in every slot they are there (${instance.max[p]}).`
    })
    const open = this.allowed.filter((t) => this.standing.obstacleThere(this.m, t) === null)
    const more = open.length > 0 ? `Possible in ${this.slots(open, 3, 'or')} if ${full.map((p) => this.person(p)).join(' and ')} could have one meeting more.` : ''
    const swap = bestSwap(this.standing, this.m)
    const held = swap ? swap.out : full.flatMap((p) => Array.from({ length: T }, (_, t) => at[p * T + t]!).filter((m) => m >= 0))
    return this.say('person-full', sentences.join(' '), { people: full.map((p) => this.person(p)), instead: held, possible: [more, this.bySwap(swap)].filter(Boolean).join(' ') })
  }

  /** The slot that comes furthest through the rules tells the reason. */
  private inSlots(): Unscheduled {
    const { standing, m } = this
    const obstacles = this.allowed.map((t) => standing.obstacleThere(m, t))
    const free = this.allowed.filter((_, i) => obstacles[i] === null)
    if (free.length > 0) return this.gainIn(free)
    const furthest = order.findLast((each) => obstacles.includes(each))!
    const there = this.allowed.filter((_, i) => obstacles[i] === furthest)
    const others = there.length < this.allowed.length ? ` In the other ${count(this.allowed.length - there.length, 'slot')} they share something else stands in the way, such as another meeting.` : ''
    const names = this.slots(there)
    const { T } = standing.instance
    switch (furthest) {
      case 'busy': {
        const blocking = [...new Set(there.flatMap((t) => [this.a, this.b].map((p) => standing.at[p * T + t]!)))].filter((x) => x >= 0)
        return this.say('replaced', `In every slot they share (${names}) one of them is in another meeting: ${this.list(blocking)}.`, { slots: there, instead: blocking, possible: this.bySwap() })
      }
      case 'tables-full': {
        const table = standing.instance.tableOf[m]!
        const at = table < 0 ? [] : there.map((t) => standing.atItsTable(m, t))
        const which = table < 0 ? 'every table is taken' : `their table is taken by ${this.list(at)}`
        return this.say('tables-full', `Both are idle in ${names}, but ${which}.${others}`, { slots: there, instead: at, possible: table < 0 ? `Possible with one table more in ${this.slots(there, 3, 'or')}.` : `Possible at another table in ${this.slots(there, 3, 'or')}.` })
      }
      case 'rest': {
        const tired = [this.a, this.b].filter((p) => there.every((t) => standing.wouldTire(p, t))).map((p) => this.person(p))
        const who = tired.join(' and ') || 'one of them'
        return this.say('rest', `In ${names} ${who} would have too many meetings in a row, or no free slot in a window kept free.${others}`, { slots: there, people: tired, possible: 'Possible if that rule were looser.' })
      }
      case 'order': {
        const { problem, before } = standing.instance
        const partners = before.filter(([x, y]) => (x === m && standing.slotOf[y]! >= 0) || (y === m && standing.slotOf[x]! >= 0)).map(([x, y]) => (x === m ? y : x))
        return this.say('order', `In ${names} it would be out of order with ${partners.slice(0, 3).map((x) => `${problem.candidates[x]!.id} (held in ${problem.slots[standing.slotOf[x]!]!.id})`).join(', ')}.${others}`, { slots: there, instead: partners, possible: 'Possible without that order.' })
      }
      default:
        return this.say('break-difference', `In ${names} the breaks of people would differ by more than ${standing.instance.maxBreakDifference}.${others}`, { slots: there, possible: 'Possible if breaks could differ more.' })
    }
  }

  private gainIn(free: number[]): Unscheduled {
    const gains = free.map((t) => this.standing.gain(this.m, t))
    const gain = Math.max(...gains)
    const best = free[gains.indexOf(gain)]!
    const where = this.standing.instance.problem.slots[best]!.id
    if (gain > 1e-9) return this.say('not-found', `It could be added in ${where}; the schedule would be worth ${figure(gain)} more.`, { slots: [best], loss: -gain, possible: 'Possible as it is: let the search go on.' })
    return this.say('below-threshold', `It could be added in ${where}, but the schedule would be worth ${figure(-gain)} less.`.replace('worth 0 less', 'worth no more'), {
      slots: [best],
      loss: -gain,
      possible: gain === 0 ? 'Possible if its score were above 0.' : `Possible if it were worth ${figure(-gain)} more.`,
    })
  }

  private bySwap(swap = bestSwap(this.standing, this.m)): string {
    if (!swap) return ''
    const change = swap.gain > 1e-9 ? `${figure(swap.gain)} more` : swap.gain < -1e-9 ? `${figure(-swap.gain)} less` : 'as much'
    return `Possible in ${this.standing.instance.problem.slots[swap.slot]!.id} in place of ${this.list(swap.out)}; the schedule would be worth ${change}.`
  }

  private say(reason: Reason, detail: string, more: { people?: string[]; slots?: number[]; instead?: number[]; loss?: number; possible?: string } = {}): Unscheduled {
    const { problem } = this.standing.instance
    return {
      candidate: problem.candidates[this.m]!.id,
      reason,
      detail,
      ...(more.people?.length ? { people: more.people } : {}),
      ...(more.slots?.length ? { slots: more.slots.map((t) => problem.slots[t]!.id) } : {}),
      ...(more.instead?.length ? { instead: more.instead.map((m) => problem.candidates[m]!.id) } : {}),
      ...(more.loss === undefined ? {} : { loss: more.loss === 0 ? 0 : more.loss }),
      ...(more.possible ? { possible: more.possible } : {}),
    }
  }

  private person(p: number): string {
    return this.standing.instance.problem.participants[p]!.id
  }

  private pair(): string {
    return `${this.person(this.a)} and ${this.person(this.b)}`
  }

  private meeting(m: number): string {
    const { id, score } = this.standing.instance.problem.candidates[m]!
    return `${id} (score ${score})`
  }

  private list(meetings: number[]): string {
    return joinedOf(meetings, (m) => this.meeting(m), 4)
  }

  private slots(slots: number[], most = 6, word = 'and'): string {
    return joinedOf(slots, (t) => this.standing.instance.problem.slots[t]!.id, most, word)
  }
}

/** Names in a sentence: "s1, s2 and s3", or "s1, s2 and 5 more". */
export const joined = (names: string[], most = 6, word = 'and'): string => joinedOf(names, (name) => name, most, word)

/** The same of whatever has a name; those that are only counted are not named. */
function joinedOf<T>(all: readonly T[], nameOf: (each: T) => string, most: number, word = 'and'): string {
  const named = all.length > most ? [...all.slice(0, most - 1).map(nameOf), `${all.length - most + 1} more`] : all.map(nameOf)
  const last = named.length - 1
  return named.length < 2 ? (named[0] ?? '') : `${named.slice(0, last).join(', ')} ${all.length > most ? 'and' : word} ${named[last]}`
}

export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** A value as it is read: at most two decimals. */
export const figure = (value: number): string => String(Math.round(value * 100) / 100)
