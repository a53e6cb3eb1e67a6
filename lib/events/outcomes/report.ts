/**
 * The organiser's report: figures of one event and their definitions. Pure.
 *
 * Of organisations: registered = all but those only invited; confirmed = those with a place now; checked in = confirmed with a person who was.
 * Wishes: "must" and "like" of confirmed organisations about confirmed ones. A "not" appears nowhere.
 *   acceptance = wishes answered by a must or like, or that led to a meeting ÷ wishes
 * Meetings: those that participants were told of. planned = not cancelled; held = standingOf of outcome.ts
 *   kept = held ÷ (held + no-show + said not to be held)      meetings per person = 2 × held ÷ people checked in
 *   (where nobody was checked in at all: ÷ people of confirmed organisations)
 * Answers: of held meetings alone, one per organisation and meeting.
 *   useful = "somewhat" and "very" ÷ answers on usefulness
 *   second meetings = held meetings after which a side named a second meeting or a pilot talk ÷ held meetings with an answer on the next step
 * Later: per held meeting the furthest of what its two sides answered three months on.
 */
import type { LaterResult, NextStep, RegistrationState } from '../model'
import { laterResults, nextSteps } from '../model'
import type { MeetingStanding, Usefulness } from './outcome'
import { safeGroups, leastGroup, type Grouping } from './safe-groups'

export type ReportOrganisation = { id: string; state: RegistrationState; kind: string; country: string; size: string; people: number; checkedIn: number }
export type ReportWish = { fromId: string; toId: string }
export type ReportMeeting = {
  id: string
  aId: string
  bId: string
  standing: MeetingStanding
  hasThread: boolean
  answers: readonly { organisationId: string; usefulness: Usefulness | null; nextStep: NextStep | null }[]
  later: readonly { organisationId: string; result: LaterResult }[]
}
export type ReportFacts = { organisations: readonly ReportOrganisation[]; wishes: readonly ReportWish[]; meetings: readonly ReportMeeting[] }

/** Null: there is nothing to divide by. */
export type Share = { of: number; count: number } | null
const share = (count: number, of: number): Share => (of === 0 ? null : { count, of })
export const shareValue = (one: Share): number | null => (one === null ? null : one.count / one.of)

export type Answers = { usefulness: Record<Usefulness, number>; useful: Share; nextSteps: Record<NextStep, number> }
export type Later = Record<LaterResult, number>

/** Null: fewer than five organisations have answered. */
export type Totals = {
  registered: number
  confirmed: number
  checkedIn: number
  people: number
  peopleCheckedIn: number
  wishes: number
  acceptance: Share
  planned: number
  cancelled: number
  coming: number
  held: number
  noShows: number
  notHeld: number
  kept: Share
  meetingsPerPerson: Share
  usefulness: { counts: Record<Usefulness, number>; useful: Share } | null
  nextSteps: { counts: Record<NextStep, number>; second: Share } | null
  threads: number
  later: { counts: Later; answered: number } | null
}

export type GroupRow = {
  key: string
  confirmed: number
  checkedIn: number
  wishes: number
  acceptance: Share
  /** Held meetings of its organisations, by organisation. */
  perOrganisation: Share
  /** Null: too few have answered to show it beside the others. */
  useful: Share | 'withheld'
  second: Share | 'withheld'
  later: { pilots: number; contracts: number } | 'withheld'
}
export type GroupTable = { grouping: GroupingName; rows: GroupRow[]; /** Groups that are not shown, and organisations in them. */ withheld: { groups: number; organisations: number } }
export const groupingNames = ['kind', 'country', 'size'] as const
export type GroupingName = (typeof groupingNames)[number]

/** What a vendor of event software says is usual: Converve, "Event matchmaking FAQ 2026". Not checked by anybody else. */
export const fieldFigures = { acceptance: { from: 0.4, to: 0.6 }, meetingsPerPerson: { from: 2, to: null }, kept: { from: 0.8, to: null }, second: { from: 0.2, to: 0.3 } } as const

export type Report = { totals: Totals; groups: GroupTable[] }

export function reportOf(facts: ReportFacts): Report {
  return { totals: totalsOf(facts), groups: groupTablesOf(facts) }
}

export function totalsOf({ organisations, wishes, meetings }: ReportFacts): Totals {
  const confirmed = organisations.filter(({ state }) => state === 'CONFIRMED')
  const count = (standing: MeetingStanding) => meetings.filter((meeting) => meeting.standing === standing).length
  const [held, noShows, notHeld, cancelled, coming] = [count('held'), count('no-show'), count('not-held'), count('cancelled'), count('coming')]
  const people = sum(confirmed.map((one) => one.people))
  const peopleCheckedIn = sum(confirmed.map((one) => one.checkedIn))
  const counted = countedWishes(confirmed, wishes)
  return {
    registered: organisations.filter(({ state }) => state !== 'INVITED').length,
    confirmed: confirmed.length,
    checkedIn: confirmed.filter((one) => one.checkedIn > 0).length,
    people,
    peopleCheckedIn,
    wishes: counted.length,
    acceptance: acceptanceOf(counted, wishes, meetings),
    planned: meetings.length - cancelled,
    cancelled,
    coming,
    held,
    noShows,
    notHeld,
    kept: share(held, held + noShows + notHeld),
    meetingsPerPerson: share(2 * held, peopleCheckedIn || people),
    usefulness: orTooFew(usefulnessAnswers(meetings), (answers) => ({ counts: usefulnessCounts(answers), useful: usefulOf(answers) })),
    nextSteps: orTooFew(stepAnswers(meetings), (answers) => ({ counts: stepCounts(answers), second: secondOf(answers) })),
    threads: meetings.filter(({ hasThread }) => hasThread).length,
    later: orTooFew(laterAnswers(meetings), (answers) => ({ counts: furthestCounts(answers), answered: new Set(answers.map(({ meetingId }) => meetingId)).size })),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

// Wishes

function countedWishes(confirmed: readonly ReportOrganisation[], wishes: readonly ReportWish[]): ReportWish[] {
  const ids = new Set(confirmed.map(({ id }) => id))
  return wishes.filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId))
}

function acceptanceOf(counted: readonly ReportWish[], all: readonly ReportWish[], meetings: readonly ReportMeeting[]): Share {
  const wished = new Set(all.map(({ fromId, toId }) => `${fromId} ${toId}`))
  const met = new Set(meetings.filter(({ standing }) => standing !== 'cancelled').flatMap(({ aId, bId }) => [`${aId} ${bId}`, `${bId} ${aId}`]))
  return share(counted.filter(({ fromId, toId }) => wished.has(`${toId} ${fromId}`) || met.has(`${fromId} ${toId}`)).length, counted.length)
}

// Answers

type Answer<Value> = { meetingId: string; organisationId: string; value: Value }
const heldOf = (meetings: readonly ReportMeeting[]) => meetings.filter(({ standing }) => standing === 'held')

const usefulnessAnswers = (meetings: readonly ReportMeeting[]): Answer<Usefulness>[] =>
  heldOf(meetings).flatMap(({ id, answers }) => answers.flatMap(({ organisationId, usefulness }) => (usefulness === null ? [] : [{ meetingId: id, organisationId, value: usefulness }])))
const stepAnswers = (meetings: readonly ReportMeeting[]): Answer<NextStep>[] =>
  heldOf(meetings).flatMap(({ id, answers }) => answers.flatMap(({ organisationId, nextStep }) => (nextStep === null ? [] : [{ meetingId: id, organisationId, value: nextStep }])))
const laterAnswers = (meetings: readonly ReportMeeting[]): Answer<LaterResult>[] =>
  heldOf(meetings).flatMap(({ id, later }) => later.map(({ organisationId, result }) => ({ meetingId: id, organisationId, value: result })))

const answering = (answers: readonly Answer<unknown>[]): Set<string> => new Set(answers.map(({ organisationId }) => organisationId))

/** What so few said would tell who said it. */
function orTooFew<Value, R>(answers: readonly Answer<Value>[], describe: (answers: readonly Answer<Value>[]) => R): R | null {
  return answering(answers).size < leastGroup ? null : describe(answers)
}

function usefulnessCounts(answers: readonly Answer<Usefulness>[]): Record<Usefulness, number> {
  const count = (level: Usefulness) => answers.filter(({ value }) => value === level).length
  return { 1: count(1), 2: count(2), 3: count(3) }
}
const usefulOf = (answers: readonly Answer<Usefulness>[]): Share => share(answers.filter(({ value }) => value > 1).length, answers.length)

function stepCounts(answers: readonly Answer<NextStep>[]): Record<NextStep, number> {
  return Object.fromEntries(nextSteps.map((step) => [step, answers.filter(({ value }) => value === step).length])) as Record<NextStep, number>
}

const isSecond = (step: NextStep): boolean => step === 'SECOND_MEETING' || step === 'PILOT_TALK'

function secondOf(answers: readonly Answer<NextStep>[]): Share {
  const meetings = new Set(answers.map(({ meetingId }) => meetingId))
  return share(new Set(answers.filter(({ value }) => isSecond(value)).map(({ meetingId }) => meetingId)).size, meetings.size)
}

function furthestCounts(answers: readonly Answer<LaterResult>[]): Later {
  const furthest = new Map<string, number>()
  for (const { meetingId, value } of answers) furthest.set(meetingId, Math.max(furthest.get(meetingId) ?? 0, laterResults.indexOf(value)))
  return Object.fromEntries(laterResults.map((result, rank) => [result, [...furthest.values()].filter((one) => one === rank).length])) as Later
}

// Groups

function groupTablesOf(facts: ReportFacts): GroupTable[] {
  const confirmed = facts.organisations.filter(({ state }) => state === 'CONFIRMED')
  const groupings = groupingNames.map((name): Grouping => ({ name, groups: groupBy(confirmed, name) }))
  const shown = safeGroups(groupings, new Set(confirmed.map(({ id }) => id)))
  const families = {
    useful: familyOf(groupings, shown, usefulnessAnswers(facts.meetings)),
    steps: familyOf(groupings, shown, stepAnswers(facts.meetings)),
    later: familyOf(groupings, shown, laterAnswers(facts.meetings)),
  }
  return groupingNames.map((grouping, i) => {
    const { groups } = groupings[i]!
    const keys = shown.get(grouping)!
    const rows = groups.filter(({ key }) => keys.has(key)).map(({ key, members }): GroupRow => {
      const own = confirmed.filter(({ id }) => members.has(id))
      const wishes = countedWishes(confirmed, facts.wishes).filter(({ fromId }) => members.has(fromId))
      const held = heldOf(facts.meetings)
      return {
        key,
        confirmed: own.length,
        checkedIn: own.filter(({ checkedIn }) => checkedIn > 0).length,
        wishes: wishes.length,
        acceptance: acceptanceOf(wishes, facts.wishes, facts.meetings),
        perOrganisation: share(sum(held.map(({ aId, bId }) => Number(members.has(aId)) + Number(members.has(bId)))), own.length),
        useful: families.useful(grouping, key, members, usefulOf),
        second: families.steps(grouping, key, members, secondOf),
        later: families.later(grouping, key, members, (answers) => ({ pilots: countOf(answers, 'PILOT'), contracts: countOf(answers, 'CONTRACT') })),
      }
    })
    const hidden = groups.filter(({ key, members }) => !keys.has(key) && members.size > 0)
    return { grouping, rows, withheld: { groups: hidden.length, organisations: sum(hidden.map(({ members }) => members.size)) } }
  })
}

const countOf = (answers: readonly Answer<LaterResult>[], result: LaterResult): number => answers.filter(({ value }) => value === result).length

/** The larger groups first; unknown ones last. */
function groupBy(organisations: readonly ReportOrganisation[], name: GroupingName): { key: string; members: ReadonlySet<string> }[] {
  const groups = new Map<string, Set<string>>()
  for (const one of organisations) groups.set(one[name], (groups.get(one[name]) ?? new Set()).add(one.id))
  return [...groups].map(([key, members]) => ({ key, members })).sort((a, b) => Number(a.key === '') - Number(b.key === '') || b.members.size - a.members.size || (a.key < b.key ? -1 : 1))
}

/** One question's answers by group: of those who answered it, as many must lie in every group that is shown as in any other number. */
function familyOf<Value>(groupings: readonly Grouping[], shown: ReadonlyMap<string, ReadonlySet<string>>, answers: readonly Answer<Value>[]) {
  const everybody = answering(answers)
  const answered = groupings.map(({ name, groups }) => ({
    name,
    groups: groups.filter(({ key }) => shown.get(name)!.has(key)).map(({ key, members }) => ({ key, members: new Set([...members].filter((id) => everybody.has(id))) })),
  }))
  const safe = safeGroups(answered, everybody)
  return <R>(name: GroupingName, key: string, members: ReadonlySet<string>, describe: (answers: readonly Answer<Value>[]) => R): R | 'withheld' =>
    safe.get(name)!.has(key) ? describe(answers.filter(({ organisationId }) => members.has(organisationId))) : 'withheld'
}

/** How much more or less than the last time, in the unit of the figure; null where one of the two is missing. */
export function changeOf(now: Share, before: Share): number | null {
  const [a, b] = [shareValue(now), shareValue(before)]
  return a === null || b === null ? null : a - b
}

/** Where a figure lies beside the field's. */
export function besideField(value: number | null, field: { from: number; to: number | null }): 'below' | 'within' | 'above' | null {
  if (value === null) return null
  if (value < field.from) return 'below'
  return field.to !== null && value > field.to ? 'above' : 'within'
}
