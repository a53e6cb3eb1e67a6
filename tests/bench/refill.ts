/**
 * Refilling on the day: 300 participants (200 companies, 60 authorities, 40 investors), 12 slots, 60 tables, a day filled by wishes first, a tenth
 * of the meetings lost to no-shows. For every person left alone: is there somebody free who may meet them, who would like to, and how long does it take.
 *   node scripts/run.mjs tests/bench/refill.ts --no-database
 */
import { BoardIndex, judgeMeeting, tableFor, type BoardMeeting } from '@/lib/events/board/judge-board'
import type { WishMark } from '@/lib/events/model'
import { bracketOf, pairValue } from '@/lib/events/wishes/pairing'
import { newMeeting, refillCandidates } from '@/lib/events/day/refill'
import { usualAims } from '@/lib/events/schedule/schedule-aims'
import { indexFacts, whyNever, withRows, type ParticipantFacts } from '@/lib/events/schedule/schedule-facts'

let state = 20_270_603
const random = (): number => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32
const draw = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!

const kinds = [{ id: 'sme', count: 200 }, { id: 'authority', count: 60 }, { id: 'investor', count: 40 }]
const day = Date.UTC(2027, 5, 3, 6)
const participants = kinds.flatMap(({ id: kindId, count }) => Array.from({ length: count }, (_, i): ParticipantFacts => ({
  id: `${kindId}${i}`, registrationId: `r-${kindId}${i}`, organisationId: `o-${kindId}${i}`, organisationName: `${kindId} ${i}`, country: 'FI', kindId, personId: null, name: `${kindId} ${i}`, languages: ['en'],
  isOnline: false, needsStepFree: random() < 0.03, needsHearingLoop: random() < 0.02, isStandby: random() < 0.03, floor: 3, most: 10, away: {},
})))
const facts = indexFacts({
  eventId: 'e', language: 'en', timeZone: 'Europe/Riga', mode: 'ON_SITE', restAfter: null, aims: usualAims, never: [],
  slots: withRows(Array.from({ length: 12 }, (_, i) => ({ id: `s${i}`, sessionId: 'x', startsAt: new Date(day + i * 1_200_000), endsAt: new Date(day + (i + 1) * 1_200_000) }))),
  tables: Array.from({ length: 60 }, (_, i) => ({ id: `t${i}`, label: String(i + 1), hall: i < 40 ? 'A' : 'B', isStepFree: i % 3 !== 0, hasHearingLoop: i % 8 === 0, isOnline: false, ownerId: null, closedFrom: null, closedUntil: null })),
  kinds: kinds.map(({ id }) => ({ id, names: { en: id }, mayMeet: kinds.map((one) => one.id).filter((one) => one !== id), floor: 3, most: 10 })),
  participants,
})

const marks = new Map<string, WishMark>()
for (const one of participants) for (let i = 0; i < 14; i++) {
  const other = draw(participants)
  if (other.kindId !== one.kindId) marks.set(`${one.id} ${other.id}`, i < 3 ? 'MUST' : i < 13 ? 'LIKE' : 'NOT')
}
const scores = new Map<string, number>()
const scoreOf = (a: string, b: string) => {
  const key = a < b ? `${a} ${b}` : `${b} ${a}`
  if (!scores.has(key)) scores.set(key, random() * 100)
  return scores.get(key)!
}
const valueOf = (a: ParticipantFacts, b: ParticipantFacts): number | null => {
  const bracket = whyNever(facts, a, b) === null ? bracketOf(marks.get(`${a.id} ${b.id}`) ?? null, marks.get(`${b.id} ${a.id}`) ?? null) : null
  return bracket && pairValue({ bracket, score: scoreOf(a.id, b.id), languages: 'shared', hasMet: false })
}

const board = new BoardIndex()
let number = 0
for (const key of [...marks.keys()]) {
  const [a, b] = key.split(' ').map((id) => facts.participants.get(id)!) as [ParticipantFacts, ParticipantFacts]
  const value = valueOf(a, b)
  if (value === null || board.meetingsOf(a.id).some((one) => one.aId === b.id || one.bId === b.id)) continue
  for (const slot of facts.facts.slots) {
    const meeting: BoardMeeting = { ...newMeeting(a, b, slot.id, value), id: `m${number++}` }
    const tableId = tableFor(facts, board, meeting, slot.id)
    if (tableId === null || judgeMeeting(facts, board, meeting, { slotId: slot.id, tableId }).breaches.some(({ isHard }) => isHard)) continue
    board.put({ ...meeting, tableId })
    break
  }
}
const held = [...board.meetings.values()]
const lost = held.filter(() => random() < 0.1)
for (const { id } of lost) board.drop(id)
const absent = new Set(lost.map((meeting) => `${meeting.slotId} ${meeting.bId}`))

const times: number[] = []
let [found, wished, first] = [0, 0, 0]
for (const meeting of lost) {
  const begun = performance.now()
  const candidates = refillCandidates(facts, board, { slotId: meeting.slotId, participantId: meeting.aId, valueOf: (a, b) => (absent.has(`${meeting.slotId} ${b.id}`) ? null : valueOf(a, b)), here: new Set(participants.map(({ id }) => id)), shownTables: [] })
  times.push(performance.now() - begun)
  const best = candidates[0]
  if (!best) continue
  found++
  const isWished = marks.has(`${meeting.aId} ${best.participantId}`) || marks.has(`${best.participantId} ${meeting.aId}`)
  if (isWished) wished++
  if (best.value >= meeting.score) first++
}
times.sort((a, b) => a - b)
const at = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]! * 10) / 10
console.log(`${participants.length} participants, ${held.length} meetings of ${12 * 60} places, ${lost.length} of them lost to no-shows`)
console.table({ 'left alone': lost.length, 'somebody free who may meet them': found, 'and one of the two had wished for it': wished, 'worth as much as what was lost': first })
console.log(`Share refilled: ${Math.round((found / lost.length) * 100)} %. Milliseconds to find and judge all candidates: median ${at(0.5)}, 95 in 100 within ${at(0.95)}, longest ${at(1)} (a second is allowed).`)
