import 'server-only'
import type { Actor, PersonActor } from '@/lib/accounts/model'
import type { Prisma } from '@/lib/generated/prisma/client'
import { isUuid } from '@/lib/introductions/id'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Translator } from '@/lib/platform/i18n'
import { editToUndo, undoingToRedo } from './board-history'
import type { BoardEditChange } from './board-model'
import type { BoardNews, BoardView, EditView, GapCandidate, MeetingView } from './board-view'
import { organisedEvent } from '../find-event'
import { BoardIndex, isRefused, judgeMeeting, tableFor } from './judge-board'
import type { BoardEditKind } from '../model'
import { organiserSentences } from '../wishes/organiser-sentences'
import { judgePairs } from '../wishes/pair-queries'
import { pairKey, type ScheduleFacts } from '../schedule/schedule-facts'
import { loadScheduleFacts } from '../schedule/schedule-facts-queries'

const meetingSelect = {
  id: true, version: true, aId: true, bId: true, slotId: true, tableId: true, isLocked: true, score: true, shownSlotId: true, shownTableId: true,
  a: { select: { name: true } }, b: { select: { name: true } },
} satisfies Prisma.MeetingSelect

/** More changes than these are loaded as a whole. */
const newsAtMost = 100

/** Whether there is something to arrange, for the page around the board. */
export async function getBoardOutline(actor: Actor, eventId: string): Promise<{ event: { id: string; name: string }; counts: { slots: number; tables: number; people: number } }> {
  const { event } = await organisedEvent(actor, eventId)
  const [slots, tables, people] = [await db.meetingSlot.count({ where: { eventId } }), await db.eventTable.count({ where: { eventId } }), await db.eventParticipant.count({ where: { eventId, cancelledAt: null, registration: { state: 'CONFIRMED' } } })]
  return { event: { id: event.id, name: event.name }, counts: { slots, tables, people } }
}

export async function getBoard(actor: Actor, eventId: string): Promise<BoardView> {
  const { actor: person } = await organisedEvent(actor, eventId)
  // The number first: what changes while the rest is read is told again, rather than never.
  const revision = await revisionOf(eventId)
  const [facts, meetings, removals, steps] = [await loadScheduleFacts(eventId), await listMeetings(eventId), await countRemovals(eventId), await stepsOf(person, eventId)]
  return { revision, facts: withoutSecrets(facts, meetings), meetings, unpublishedRemovals: removals, ...steps }
}

export async function getBoardNews(actor: Actor, eventId: string, since: number): Promise<BoardNews> {
  const { actor: person } = await organisedEvent(actor, eventId)
  const revision = await revisionOf(eventId)
  if (revision === since) return { revision, edits: [], meetings: [], gone: [], unpublishedRemovals: await countRemovals(eventId), ...(await stepsOf(person, eventId)) }
  if (revision < since || revision - since > newsAtMost) return { revision, isTooOld: true }
  const edits = await db.boardEdit.findMany({ where: { eventId, revision: { gt: since, lte: revision } }, orderBy: { revision: 'asc' }, select: { revision: true, kind: true, byPersonId: true, at: true, changes: true } })
  const touched = new Set(edits.flatMap(({ changes }) => (changes as unknown as BoardEditChange[]).map(({ meetingId }) => meetingId)))
  if (touched.size > 2 * newsAtMost) return { revision, isTooOld: true }
  const people = new Map((await db.person.findMany({ where: { id: { in: edits.map(({ byPersonId }) => byPersonId) } }, select: { id: true, name: true } })).map(({ id, name }) => [id, name]))
  const names = new Map((await db.meeting.findMany({ where: { eventId, id: { in: [...touched] } }, select: { id: true, a: { select: { name: true } }, b: { select: { name: true } } } })).map(({ id, a, b }) => [id, { one: a.name, other: b.name }]))
  const meetings = await listMeetings(eventId, [...touched])
  const here = new Set(meetings.map(({ id }) => id))
  return {
    revision,
    edits: edits.map(({ changes, byPersonId, ...edit }): EditView => {
      const ids = (changes as unknown as BoardEditChange[]).map(({ meetingId }) => meetingId)
      return { revision: edit.revision, kind: edit.kind as BoardEditKind, at: edit.at.toISOString(), who: people.get(byPersonId) ?? '', isOwn: byPersonId === person.personId, meetings: ids.slice(0, 2).flatMap((id) => names.get(id) ?? []), count: ids.length }
    }),
    meetings,
    gone: [...touched].filter((id) => !here.has(id)),
    unpublishedRemovals: await countRemovals(eventId),
    ...(await stepsOf(person, eventId)),
  }
}

/** Why two meet, in sentences for an organiser. */
export async function getMeetingReasons(actor: Actor, eventId: string, meetingId: string, t: Translator): Promise<{ sentences: string[]; hasReasons: boolean }> {
  await organisedEvent(actor, eventId)
  const meeting = isUuid(meetingId) ? await db.meeting.findFirst({ where: { id: meetingId, eventId }, select: { because: true, a: { select: { name: true } }, b: { select: { name: true } } } }) : null
  if (!meeting) throw new NotFound()
  const sentences = organiserSentences(t, meeting.because, meeting.a.name, meeting.b.name)
  return { sentences, hasReasons: sentences.length > 0 }
}

const candidatesAtMost = 8

/** Who could fill a gap of somebody: those who are free then and may meet them, most worth first. Whom a side does not wish to meet is not among them, and not counted. */
export async function listGapCandidates(actor: Actor, eventId: string, asked: { participantId: string; slotId: string }, t: Translator): Promise<GapCandidate[]> {
  await organisedEvent(actor, eventId)
  const pairs = await judgePairs(eventId)
  const { index } = pairs
  const one = index.participants.get(asked.participantId)
  if (!one || !index.slots.has(asked.slotId)) throw new NotFound()
  const board = new BoardIndex(await listMeetings(eventId))
  const registrationsMet = new Set(
    index.facts.participants.filter(({ registrationId }) => registrationId === one.registrationId).flatMap(({ id }) => board.meetingsOf(id).flatMap(({ aId, bId }) => [aId, bId].map((each) => index.participants.get(each)?.registrationId))),
  )
  const found = index.facts.participants.flatMap((other) => {
    const value = other.id === one.id || registrationsMet.has(other.registrationId) || other.isStandby ? null : pairs.valueOf(one, other)
    if (value === null) return []
    const meeting = { id: 'new', version: 0, aId: one.id, bId: other.id, aName: one.name, bName: other.name, slotId: asked.slotId, tableId: null, isLocked: false, score: value }
    const tableId = tableFor(index, board, meeting, asked.slotId)
    const judged = judgeMeeting(index, board, meeting, { slotId: asked.slotId, tableId })
    return isRefused(judged) ? [] : [{ other, value, worth: judged.price.value }]
  })
  found.sort((x, y) => y.worth - x.worth || y.value - x.value || (x.other.name < y.other.name ? -1 : 1))
  return found.slice(0, candidatesAtMost).map(({ other, value }) => ({
    participantId: other.id, name: other.name, organisation: other.organisationName, value, sentences: organiserSentences(t, pairs.reasonsOf(one, other), one.name, other.name).slice(0, 2),
  }))
}

const revisionOf = async (eventId: string): Promise<number> => (await db.eventBoard.findUnique({ where: { eventId }, select: { revision: true } }))?.revision ?? 0

async function listMeetings(eventId: string, ids?: string[]): Promise<MeetingView[]> {
  const rows = await db.meeting.findMany({ where: { eventId, state: 'PLANNED', slotId: { not: null }, ...(ids ? { id: { in: ids } } : {}) }, orderBy: { id: 'asc' }, select: meetingSelect })
  return rows.map(({ a, b, slotId, shownSlotId, shownTableId, ...row }) => ({
    ...row, slotId: slotId!, aName: a.name, bName: b.name, told: shownSlotId === null ? 'new' : shownSlotId === slotId && shownTableId === row.tableId ? 'told' : 'moved',
  }))
}

const countRemovals = (eventId: string): Promise<number> => db.meeting.count({ where: { eventId, state: 'PLANNED', slotId: null, shownSlotId: { not: null } } })

/** Whether this organiser has something to undo or to do again. */
async function stepsOf({ personId }: PersonActor, eventId: string): Promise<{ canUndo: boolean; canRedo: boolean; undoesProposal: boolean }> {
  const rows = await db.boardEdit.findMany({ where: { eventId, byPersonId: personId }, select: { id: true, revision: true, byPersonId: true, kind: true, isUndone: true, ofEditId: true } })
  const edits = rows.map((row) => ({ ...row, changes: [] }))
  const last = editToUndo(edits, personId)
  return { canUndo: last !== null, canRedo: undoingToRedo(edits, personId) !== null, undoesProposal: last?.kind === 'proposal' }
}

/** Of the wishes not to meet, the page is given those alone that stand against a meeting on the board, and never whose they are. Account ids stay here. */
function withoutSecrets(facts: ScheduleFacts, meetings: readonly MeetingView[]): ScheduleFacts {
  const registrationOf = new Map(facts.participants.map(({ id, registrationId }) => [id, registrationId]))
  const onBoard = new Set(meetings.flatMap(({ aId, bId }) => (registrationOf.has(aId) && registrationOf.has(bId) ? [pairKey(registrationOf.get(aId)!, registrationOf.get(bId)!)] : [])))
  return { ...facts, never: facts.never.filter((key) => onBoard.has(key)), participants: facts.participants.map((one) => ({ ...one, personId: null })) }
}
