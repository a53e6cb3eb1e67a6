import type { ProposalResult, ProposedMeeting } from './proposal'
import { pairKey } from './schedule-facts'

/** For one person: meetings and their worth by either proposal. */
export type PersonDifference = { participantId: string; meetings: { a: number; b: number }; value: { a: number; b: number } }
export type Comparison = {
  /** Who has more or less by one of them, the greatest difference in worth first. */
  people: PersonDifference[]
  /** Meetings that one of them alone has, the most worth first. */
  only: { a: ProposedMeeting[]; b: ProposedMeeting[] }
  shared: number
  /** Of the shared, those at another time. */
  moved: number
}

/** What is different between two schedules. Pure. */
export function compareResults(a: ProposalResult, b: ProposalResult): Comparison {
  const [ofA, ofB] = [byPair(a), byPair(b)]
  const shared = [...ofA.keys()].filter((key) => ofB.has(key))
  const only = (own: Map<string, ProposedMeeting>, other: Map<string, ProposedMeeting>) => [...own].flatMap(([key, meeting]) => (other.has(key) ? [] : [meeting])).sort((x, y) => y.value - x.value || (pairKey(x.aId, x.bId) < pairKey(y.aId, y.bId) ? -1 : 1))
  return {
    people: differences(a, b),
    only: { a: only(ofA, ofB), b: only(ofB, ofA) },
    shared: shared.length,
    moved: shared.filter((key) => ofA.get(key)!.slotId !== ofB.get(key)!.slotId).length,
  }
}

const byPair = ({ meetings }: ProposalResult): Map<string, ProposedMeeting> => new Map(meetings.map((meeting) => [pairKey(meeting.aId, meeting.bId), meeting]))

function differences(a: ProposalResult, b: ProposalResult): PersonDifference[] {
  const people = new Map<string, PersonDifference>()
  for (const [side, { meetings }] of [['a', a], ['b', b]] as const)
    for (const { aId, bId, value } of meetings)
      for (const participantId of [aId, bId]) {
        const own = people.get(participantId) ?? { participantId, meetings: { a: 0, b: 0 }, value: { a: 0, b: 0 } }
        own.meetings[side]++
        own.value[side] += value
        people.set(participantId, own)
      }
  const gain = ({ value }: PersonDifference) => value.b - value.a
  return [...people.values()].filter((one) => gain(one) !== 0 || one.meetings.a !== one.meetings.b).sort((x, y) => Math.abs(gain(y)) - Math.abs(gain(x)) || (x.participantId < y.participantId ? -1 : 1))
}
