import type { HeldMeeting, Problem, Solution } from './model'
import { count, joined } from './reasons'

export interface MeetingChange {
  candidate: string
  people: [string, string]
  kind: 'added' | 'dropped' | 'moved' | 'reseated'
  from?: { slot: string; table: string | number }
  to?: { slot: string; table: string | number }
}

export interface PersonChange {
  person: string
  gained: string[]
  lost: string[]
  moved: string[]
  reseated: string[]
}

export interface Difference {
  meetings: MeetingChange[]
  /** Those with a change, in the order of the problem. */
  people: PersonChange[]
  unchanged: number
  value: number
  sentence: string
}

/** What changes between two schedules of one event, meeting by meeting and person by person. */
export function differenceOf(problem: Problem, before: Solution, after: Solution): Difference {
  const [was, is] = [before, after].map((solution) => new Map(solution.meetings.map((meeting) => [meeting.candidate, meeting]))) as [Map<string, HeldMeeting>, Map<string, HeldMeeting>]
  const meetings = problem.candidates.flatMap(({ id, a, b }): MeetingChange[] => {
    const [from, to] = [was.get(id), is.get(id)].map((meeting) => meeting && { slot: meeting.slot, table: meeting.table })
    if (!from && !to) return []
    // Counted tables have their numbers as names once one of them is lost.
    if (from && to && from.slot === to.slot && String(from.table) === String(to.table)) return []
    const kind = !from ? 'added' : !to ? 'dropped' : from.slot !== to.slot ? 'moved' : 'reseated'
    return [{ candidate: id, people: [a, b], kind, ...(from ? { from } : {}), ...(to ? { to } : {}) }]
  })
  const people = new Map<string, PersonChange>(problem.participants.map(({ id }) => [id, { person: id, gained: [], lost: [], moved: [], reseated: [] }]))
  const lists = { added: 'gained', dropped: 'lost', moved: 'moved', reseated: 'reseated' } as const
  for (const { candidate, people: both, kind } of meetings) for (const person of both) people.get(person)?.[lists[kind]].push(candidate)
  const changed = [...people.values()].filter(({ gained, lost, moved, reseated }) => gained.length + lost.length + moved.length + reseated.length > 0)
  const unchanged = is.size - meetings.filter(({ to }) => to).length
  return { meetings, people: changed, unchanged, value: after.objective - before.objective, sentence: sentence(meetings, changed, unchanged) }
}

function sentence(meetings: MeetingChange[], people: PersonChange[], unchanged: number): string {
  if (meetings.length === 0) return `Nothing changes: ${count(unchanged, 'meeting')} as before.`
  const of = (kind: MeetingChange['kind']) => meetings.filter((meeting) => meeting.kind === kind).length
  const parts = [`${of('dropped')} dropped`, `${of('added')} added`, `${of('moved')} moved to another slot`, `${of('reseated')} to another table`].filter((part) => !part.startsWith('0 '))
  return `${count(meetings.length, 'meeting')} of ${count(people.length, 'person').replace('persons', 'people')} ${meetings.length === 1 ? 'changes' : 'change'} (${parts.join(', ')}); ${count(unchanged, 'meeting')} ${unchanged === 1 ? 'stays' : 'stay'} exactly as ${unchanged === 1 ? 'it was' : 'they were'}.`
}

/** One line for each person with a change: "p3 gains m7 (s4, table 2); m9 moves from s1 to s2". */
export function differenceLines(difference: Difference): string[] {
  const at = new Map(difference.meetings.map((meeting) => [meeting.candidate, meeting]))
  const place = (place: MeetingChange['to']) => `${place!.slot}, table ${place!.table}`
  return difference.people.map(({ person, gained, lost, moved, reseated }) => {
    const parts = [
      gained.length > 0 ? `gains ${joined(gained.map((id) => `${id} (${place(at.get(id)!.to)})`), 12)}` : '',
      lost.length > 0 ? `loses ${joined(lost.map((id) => `${id} (${at.get(id)!.from!.slot})`), 12)}` : '',
      moved.length > 0 ? `has moved: ${joined(moved.map((id) => `${id} from ${at.get(id)!.from!.slot} to ${place(at.get(id)!.to)}`), 12)}` : '',
      reseated.length > 0 ? `sits elsewhere for ${joined(reseated.map((id) => `${id} (${place(at.get(id)!.to)})`), 12)}` : '',
    ].filter(Boolean)
    return `${person} ${parts.join('; ')}`
  })
}
