/** Problem and solution of a day of 1:1 meetings, as files and callers write them. */

export const problemFormat = 'sund-schedule-problem/1'
export const solutionFormat = 'sund-schedule-solution/1'

export interface Slot {
  id: string
  /** ISO 8601 with offset. */
  start?: string
  end?: string
  session?: string
}

export interface Table {
  id: string
}

export interface Participant {
  id: string
  role?: string
  /** People of one organisation do not meet each other. */
  organisation?: string
  /** Slot ids; absent means always. */
  available?: string[]
  /** Soft floor: each missing meeting costs `objective.floorShortfall`. */
  minMeetings?: number
  /** Hard. */
  maxMeetings?: number
  /** A table's id, or its number from 1 where tables are only counted; kept for those who have it as theirs. All their meetings are there; where both sides have one, `a`'s counts. */
  fixedTable?: string | number
  /** After this many meetings in a row one slot stays free. Hard. */
  restAfter?: number
  /** Of each of these windows (slot ids) one slot stays free. Hard. */
  freeOneOf?: string[][]
  /** Comes only if called: none of their meetings may be held until a schedule is re-planned with them. */
  standby?: boolean
}

export interface Candidate {
  id: string
  a: string
  b: string
  /** 0 to 100. */
  score: number
  required?: boolean
  forbidden?: boolean
  session?: string
  fixedSlot?: string
  /** Strictly earlier than those, where both are held. */
  before?: string[]
  /** Of all candidates with the same name here at most one is held: colleagues who stand in for each other. */
  oneOf?: string
  /** Class of priority, 0 (default) to 9: each step adds `objective.priority` to the meeting's value. */
  priority?: number
}

export interface Lock {
  candidate: string
  slot: string
  table?: string | number
}

export interface Objective {
  score: number
  floorShortfall: number
  breaks: number
  priority: number
}

export interface Problem {
  format: typeof problemFormat
  slots: Slot[]
  /** Meetings that fit in one slot: a number, or the tables themselves. */
  tables: number | Table[]
  participants: Participant[]
  candidates: Candidate[]
  locked?: Lock[]
  objective?: Partial<Objective>
  /** Hard: most breaks of a person less the fewest, over all participants. */
  maxBreakDifference?: number
  /** For every participant without an own value. */
  restAfter?: number
  freeOneOf?: string[][]
}

export const usualObjective: Objective = { score: 1, floorShortfall: 200, breaks: 0, priority: 1000 }

/** `optimal` and `infeasible` only with proof; `unknown`: neither a schedule nor a proof that there is none. */
export const statuses = ['optimal', 'feasible', 'infeasible', 'unknown'] as const
export type Status = (typeof statuses)[number]

export interface HeldMeeting {
  candidate: string
  slot: string
  /** A table's id, or its number from 1 where tables are only counted. */
  table: string | number
}

/** Why a candidate is not held; `not-found`: it could be added with gain, which a finished schedule leaves to none. */
export const reasons = [
  'forbidden', 'colleagues', 'standby', 'no-common-slot', 'locked', 'alternative-held', 'person-full', 'replaced', 'tables-full', 'rest', 'order', 'break-difference', 'below-threshold', 'not-found',
] as const
export type Reason = (typeof reasons)[number]

export interface Unscheduled {
  candidate: string
  reason: Reason
  /** One sentence that can be checked against the schedule. */
  detail: string
  /** People the reason is about, where it is one of the two or both as such. */
  people?: string[]
  /** Slots the reason is about. */
  slots?: string[]
  /** Candidates held in its place, where there are such. */
  instead?: string[]
  /** What the schedule would be worth less with it (`below-threshold`). */
  loss?: number
  /** What would make it possible, in words. */
  possible?: string
}

export interface RoleFairness {
  /** Empty for everybody, or for those without a role. */
  role: string
  people: number
  /** Counted per person: a meeting of two of them counts twice. */
  meetings: number
  fewest: number
  median: number
  most: number
  /** Of the scores of all people's meetings, 0 to 1. */
  scoreShare: number
}

export interface Fairness {
  all: RoleFairness
  /** Only where there are several roles. */
  roles: RoleFairness[]
  belowFloor: { person: string; meetings: number; floor: number; why: string }[]
}

/** Something that cannot be had, shown by counting before anything is planned. */
export interface Shortage {
  kind: ShortageKind
  /** True where it is a hard rule: no schedule exists. False for a floor that cannot be reached. */
  isHard: boolean
  people: string[]
  candidates: string[]
  slots: string[]
  needed: number
  possible: number
  detail: string
  /** The smallest change that mends this, in words; where it is slots to be there in as well, or more tables, also as data. */
  mend: string
  available?: { person: string; slot: string }[]
  tables?: number
}
export const shortageKinds = ['no-slot', 'order', 'alternatives', 'locked', 'person-most', 'person-slots', 'tables', 'own-table', 'floor-most', 'floor-candidates', 'floor-slots', 'floors-tables'] as const
export type ShortageKind = (typeof shortageKinds)[number]

export interface Solution {
  format: typeof solutionFormat
  status: Status
  objective: number
  /** No schedule can be worth more. */
  bound: number
  /** (bound - objective) / |bound|; 0 where both are 0. */
  gap: number
  score: number
  floorShortfall: number
  breaks: number
  meetings: HeldMeeting[]
  unscheduled: Unscheduled[]
  fairness?: Fairness
  shortages?: Shortage[]
  /** Of an infeasible problem: a sentence a person can act on. */
  conflict?: string
  seconds: number
  seed: number
}
