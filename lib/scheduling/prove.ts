import { timeIndexedBound } from './bounds/time-indexed'
import type { Conflict } from './exact/conflict'
import { solveExactly } from './exact/solve-exactly'
import type { Instance, Placing } from './instance'
import { count, joined } from './reasons'
import type { Stage } from './stages'

export interface Proof extends Stage {
  /** The best schedule found so far, by whichever stage. */
  best(): Placing | null
  /** Nothing is worth more than the best schedule. */
  proved(): void
  /** There is no schedule, and why. */
  refuted(conflict: string): void
}

/** Passes over the linear program before it is tried exactly: enough to end easy ones. */
const firstSteps = 640

/** Bounds and proofs: a first bound, then an exact answer where the problem is small enough for one, then the best bound. */
export async function proveSchedules(instance: Instance, proof: Proof): Promise<void> {
  if (proof.stop()) return
  const bound = (steps: number) => timeIndexedBound(instance, { steps, stop: proof.stop, bounded: proof.bounded })
  const hasChoice = instance.required.some((each) => !each)
  if (hasChoice) proof.bounded(bound(Math.min(firstSteps, proof.steps)).bound)
  if (proof.stop()) return

  const exact = await solveExactly(instance, { steps: proof.steps, stop: proof.stop, found: (placing) => proof.placed(placing), bounded: proof.bounded })
  if (exact.placing) proof.placed(exact.placing)
  if (exact.bound !== undefined) proof.bounded(exact.bound)
  if (exact.status === 'optimal') return proof.proved()
  if (exact.status === 'infeasible') return proof.refuted(exact.conflict ? conflictSentence(instance, exact.conflict) : beyondCounting(instance))
  if (!proof.stop()) proof.bounded(bound(proof.steps).bound)
}

export function beyondCounting(instance: Instance): string {
  const required = instance.required.reduce((sum, each) => sum + each, 0)
  return `The ${required} required meetings do not fit together: over all people, tables and slots they ask for more than there is. Take "required" away from some, or add slots or tables.`
}

const inWords: Record<Conflict['rules'][number], string> = { tables: 'the number of tables', order: 'the order asked for', breakDifference: 'the largest difference in breaks' }

/** Which meetings cannot all be held, what is in their way, and what to change. */
export function conflictSentence({ problem }: Instance, { candidates, person, people, slots, absences, pins, rules }: Conflict): string {
  const name = (p: number) => problem.participants[p]!.id
  const meeting = (m: number) => `${problem.candidates[m]!.id} of ${problem.candidates[m]!.a} with ${problem.candidates[m]!.b}`
  const slot = (t: number) => problem.slots[t]!.id
  const whose = person >= 0 ? `${name(person)} has ${count(candidates.length, 'required meeting')} that cannot all be held` : `${count(candidates.length, 'required meeting')} cannot all be held`
  const which = `${whose} in ${joined(slots.map(slot), 12)}: ${joined(candidates.map(meeting), 16)}.`
  const away = new Map<number, number[]>()
  for (const [p, t] of absences) away.set(p, [...(away.get(p) ?? []), t])
  const because = [
    away.size > 0 ? joined([...away].map(([p, each]) => `${name(p)} is not there in ${joined(each.map(slot))}`), 8) : '',
    pins.length > 0 ? `${joined(pins.map((m) => problem.candidates[m]!.id), 8)} ${pins.length > 1 ? 'are' : 'is'} bound to a slot or session` : '',
    rules.length > 0 ? `${joined(rules.map((rule) => inWords[rule]))} ${rules.length > 1 ? 'are' : 'is'} part of it` : '',
  ].filter(Boolean)
  const who = person < 0 && people.length > 0 && people.length <= 8 ? ` They share ${joined(people.map(name), 8)}.` : ''
  const first = absences[0]
  const mend = ['Take "required" away from one of them', first ? `or make ${name(first[0])} available in ${slot(first[1])}` : pins.length > 0 ? `or free ${problem.candidates[pins[0]!]!.id} from its slot` : rules.includes('tables') ? 'or add a table' : ''].filter(Boolean).join(', ')
  return `${which}${who}${because.length > 0 ? ` In the way: ${because.join('; ')}.` : ''} ${mend}.`
}
