import type { Instance } from '../instance'
import { count, joined } from '../reasons'
import type { Conflict } from './conflict'
import type { Rules } from './formula'

const ruleSaid: Record<keyof Rules, string> = {
  breakDifference: 'the largest difference in breaks',
  alternatives: 'colleagues who stand in for each other',
  rests: 'the slots people keep free',
  order: 'the order asked for',
  most: 'the most meetings a person may have',
  fixedTables: 'people who keep their table',
  tables: 'the number of tables',
}
const namesShown = 20

/** What cannot be, what stands in the way, and what would change it, in sentences a person can act on. */
export function conflictSentence({ problem }: Instance, { candidates, people, person, slots, absences, pins, rules }: Conflict): string {
  const name = (p: number) => problem.participants[p]!.id
  const slot = (t: number) => problem.slots[t]!.id
  const meeting = (m: number) => {
    const { id, a, b } = problem.candidates[m]!
    return `${id} (${a} and ${b})`
  }
  const meetings = joined(candidates.map(meeting), namesShown)
  const among = slots.length === 0 ? 'no slot is left for' : `these ${count(slots.length, 'slot')} are left for`
  const what =
    person >= 0
      ? `${name(person)} must have ${count(candidates.length, 'meeting')}, yet ${among} them${slots.length > 0 ? `: ${joined(slots.map(slot), namesShown)}` : ''}.`
      : candidates.length === 1
        ? `${meetings} must be held, yet cannot be.`
        : `${count(candidates.length, 'meeting')} must be held, yet cannot all be${people.length > 0 ? `, as ${joined(people.map(name), namesShown)} ${people.length > 1 ? 'are' : 'is'} in several of them` : ''}.`
  const ways = [
    ...absences.map(([p, t]) => `${name(p)} is away in ${slot(t)}`),
    ...pins.map((m) => `${problem.candidates[m]!.id} is bound to ${boundTo(problem, m)}`),
    ...(rules.length > 0 ? [`it is also a matter of ${joined(rules.map((rule) => ruleSaid[rule]))}`] : []),
  ]
  const inTheWay = ways.length > 0 ? ` In the way: ${joined(ways, namesShown)}.` : ''
  return `${what}${candidates.length > 1 ? ` They are ${meetings}.` : ''}${inTheWay} Change one of these, or take "required" from one of the meetings.`
}

function boundTo(problem: Instance['problem'], m: number): string {
  const { id, fixedSlot, session } = problem.candidates[m]!
  return problem.locked?.find((lock) => lock.candidate === id)?.slot ?? fixedSlot ?? `session ${session}`
}
