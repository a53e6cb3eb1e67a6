import type { Instance, Placing } from './instance'
import type { Fairness, Reason, RoleFairness, Unscheduled } from './model'
import { count } from './reasons'

/** How the day is shared out: by role (in the order they first appear), and who is below their floor and why. */
export function fairnessOf(instance: Instance, placing: Placing, unscheduled: Unscheduled[]): Fairness {
  const { problem, P, M, a, b } = instance
  const held = new Int32Array(P)
  const score = new Float64Array(P)
  for (let m = 0; m < M; m++) {
    if (placing[m]! < 0) continue
    for (const p of [a[m]!, b[m]!]) {
      held[p]!++
      score[p]! += problem.candidates[m]!.score
    }
  }
  const people = Array.from({ length: P }, (_, p) => p)
  const total = score.reduce((sum, each) => sum + each, 0)
  const roles = new Map<string, number[]>()
  for (const p of people) {
    const role = problem.participants[p]!.role ?? ''
    roles.set(role, [...(roles.get(role) ?? []), p])
  }
  const row = (role: string, group: number[]): RoleFairness => {
    const meetings = group.map((p) => held[p]!).sort((x, y) => x - y)
    const middle = meetings.length / 2
    return {
      role,
      people: group.length,
      meetings: meetings.reduce((sum, each) => sum + each, 0),
      fewest: meetings[0] ?? 0,
      median: meetings.length % 2 === 1 ? meetings[Math.floor(middle)]! : ((meetings[middle - 1] ?? 0) + (meetings[middle] ?? 0)) / 2,
      most: meetings.at(-1) ?? 0,
      scoreShare: total > 0 ? group.reduce((sum, p) => sum + score[p]!, 0) / total : 0,
    }
  }
  const below = people.filter((p) => held[p]! < instance.min[p]!)
  const why = reasonsByPerson(instance, unscheduled, below)
  return {
    all: row('', people),
    roles: roles.size > 1 ? [...roles].map(([role, group]) => row(role, group)) : [],
    belowFloor: below.map((p) => ({ person: problem.participants[p]!.id, meetings: held[p]!, floor: instance.min[p]!, why: sentence(instance, p, held[p]!, why.get(p)!) })),
  }
}

function reasonsByPerson(instance: Instance, unscheduled: Unscheduled[], people: number[]): Map<number, Map<Reason, number>> {
  const tally = new Map(people.map((p) => [p, new Map<Reason, number>()]))
  const at = new Map(instance.problem.candidates.map(({ id }, m) => [id, m]))
  for (const { candidate, reason } of unscheduled) {
    const m = at.get(candidate)!
    for (const p of [instance.a[m]!, instance.b[m]!]) {
      const own = tally.get(p)
      if (own) own.set(reason, (own.get(reason) ?? 0) + 1)
    }
  }
  return tally
}

/** What is said of one candidate, and of several. */
const inWords: Record<Reason, [one: string, many: string]> = {
  forbidden: ['may not be held', 'may not be held'],
  colleagues: ['would be with a colleague', 'would be with a colleague'],
  standby: ['waits for someone on standby', 'wait for someone on standby'],
  'no-common-slot': ['has no common slot', 'have no common slot'],
  locked: ['shares slots with locked meetings only', 'share slots with locked meetings only'],
  'alternative-held': ['has an alternative that is held', 'have an alternative that is held'],
  'person-full': ['is with someone who has all their meetings', 'are with someone who has all their meetings'],
  replaced: ['shares slots with other meetings only', 'share slots with other meetings only'],
  'tables-full': ['finds no table free', 'find no table free'],
  rest: ['would leave no rest', 'would leave no rest'],
  order: ['would be out of order', 'would be out of order'],
  'break-difference': ['would make breaks too unequal', 'would make breaks too unequal'],
  'below-threshold': ['would lower the value', 'would lower the value'],
  'not-found': ['could still be added', 'could still be added'],
}

function sentence(instance: Instance, p: number, held: number, why: Map<Reason, number>): string {
  const { problem, start } = instance
  const candidates = start[p + 1]! - start[p]!
  const has = `${problem.participants[p]!.id} has ${count(held, 'meeting')} of at least ${instance.min[p]}`
  if (candidates === 0) return `${has}: nobody is a candidate for a meeting with them.`
  if (candidates < instance.min[p]!) return `${has}: only ${count(candidates, 'candidate')} in all.`
  const parts = [...why].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1)).map(([reason, n]) => `${n} ${inWords[reason][n === 1 ? 0 : 1]}`)
  return `${has}: of ${count(candidates, 'candidate')}, ${parts.join(', ')}.`
}
