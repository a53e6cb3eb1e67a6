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
const namesShown = 16

/** Which meetings cannot all be held, what stands in the way, and what would change it, in sentences a person can act on. */
export function conflictSentence({ problem }: Instance, { candidates, people, person, slots, absences, pins, rules }: Conflict): string {
  const name = (p: number) => problem.participants[p]!.id
  const id = (m: number) => problem.candidates[m]!.id
  const slot = (t: number) => problem.slots[t]!.id
  const meetings = joined(candidates.map((m) => `${id(m)} of ${problem.candidates[m]!.a} with ${problem.candidates[m]!.b}`), namesShown)
  const isOne = candidates.length === 1
  const what = isOne
    ? `${meetings} must be held and cannot be.`
    : person >= 0
      ? `${name(person)} must have ${count(candidates.length, 'meeting')} that cannot all be held in ${slots.length < candidates.length ? `the ${count(slots.length, 'slot')} left for them` : 'their slots'}, ${joined(slots.map(slot), namesShown)}: ${meetings}.`
      : `${count(candidates.length, 'meeting')} must be held and cannot all be: ${meetings}.`
  const who = person < 0 && people.length > 0 ? ` They share ${joined(people.map(name), namesShown)}.` : ''
  const ways = [
    ...awayIn(absences).map(([p, each]) => `${name(p)} is away in ${joined(each.map(slot), namesShown)}`),
    ...pins.map((m) => `${id(m)} is bound to ${boundTo(problem, m)}`),
    ...(rules.length > 0 ? [`${joined(rules.map((rule) => ruleSaid[rule]))} ${rules.length > 1 ? 'are' : 'is'} part of it`] : []),
  ]
  const inTheWay = ways.length > 0 ? ` In the way: ${joined(ways, namesShown)}.` : ''
  const mend = [
    `Take "required" away from ${isOne ? 'it' : 'one of them'}`,
    ...(absences[0] ? [`make ${name(absences[0][0])} available in ${slot(absences[0][1])}`] : []),
    ...(pins.length > 0 ? [`free ${id(pins[0]!)} from ${boundTo(problem, pins[0]!)}`] : []),
    ...(rules.includes('tables') ? ['add a table'] : []),
  ]
  return `${what}${who}${inTheWay} ${joined(mend, 6, 'or')}.`
}

function awayIn(absences: Conflict['absences']): [number, number[]][] {
  const away = new Map<number, number[]>()
  for (const [p, t] of absences) away.set(p, [...(away.get(p) ?? []), t])
  return [...away]
}

function boundTo(problem: Instance['problem'], m: number): string {
  const { id, fixedSlot, session } = problem.candidates[m]!
  return problem.locked?.find((lock) => lock.candidate === id)?.slot ?? fixedSlot ?? `session ${session}`
}
