import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db, type Tx } from '@/lib/platform/db'
import { Conflict, RuleBroken } from '@/lib/platform/errors'
import { queueMessage } from '@/lib/platform/mail'
import { agendaMails } from '../agenda/agenda-mails'
import { placedMeetings } from '../board/board-change'
import type { PublishSchedule } from '../board/board-schemas'
import { lockEvent, organisedEvent } from '../find-event'
import { BoardIndex, breachesOf } from '../board/judge-board'
import { lockBoard, showBoard } from '../schedule/meeting-places'
import { neverPublished, shownChanges, tellings } from '../board/publication'
import { listPublicationRows, listTold } from '../board/publication-rows'
import { indexFacts, type FactsIndex } from '../schedule/schedule-facts'
import { loadScheduleFacts } from '../schedule/schedule-facts-queries'
import { unmetWishes, type HeldPair } from '../wishes/unmet-wishes'

export type PublicationCounts = { added: number; moved: number; removed: number; told: number }

/** Participants are told what the board says: everybody their day the first time, later only those for whom something changes. One mail a person. */
export async function publishSchedule(actor: Actor, { eventId, note, revision }: PublishSchedule): Promise<{ number: number; counts: PublicationCounts }> {
  const { actor: person, event } = await organisedEvent(actor, eventId)
  if (event.state !== 'OPEN') throw new RuleBroken(event.state === 'DRAFT' ? 'board.publish-draft' : 'board.event-cancelled')
  return db.$transaction(async (tx) => {
    await lockEvent(tx, eventId)
    const held = await lockBoard(tx, eventId)
    const rows = (await listPublicationRows(tx, eventId)).filter((row) => row.state === 'PLANNED' || row.wasTold)
    const planned = rows.filter(({ state }) => state === 'PLANNED')
    const changes = shownChanges(planned)
    if (changes.length === 0) throw new RuleBroken('board.nothing-to-publish')
    // What goes out is what was looked at.
    if (held !== revision) throw new Conflict('board.changed-since-preview')
    const facts = indexFacts(await loadScheduleFacts(eventId, tx))
    await refuseNever(tx, facts, eventId)
    const last = await tx.schedulePublication.findFirst({ where: { eventId }, orderBy: { number: 'desc' }, select: { number: true } })
    const people = await listTold(tx, eventId)
    const told = tellings(rows.map((row) => (row.state === 'PLANNED' ? row : { ...row, slotId: null, shownSlotId: null })), people.map(({ id }) => id), last === null)
    await showBoard(tx, eventId, changes.map(({ kind, meeting }) => ({ id: meeting.id, isRemoved: kind === 'removed' })), note)
    await writeUnmet(tx, facts, eventId, planned.flatMap(({ aId, bId, slotId }) => (slotId ? [{ aId, bId, slotId }] : [])))
    for (const mail of await agendaMails(tx, eventId, { rows: planned, people, told, note })) await queueMessage(tx, mail)
    const count = (wanted: string) => changes.filter(({ kind }) => kind === wanted).length
    const counts = { added: count('added'), moved: count('moved'), removed: count('removed'), told: told.size }
    const number = (last?.number ?? 0) + 1
    const publication = await tx.schedulePublication.create({ data: { eventId, number, at: now(), byPersonId: person.personId, note, counts }, select: { id: true } })
    await recordAudit(tx, person, { action: 'schedule.publish', subject: 'MatchEvent', subjectId: eventId, detail: { publicationId: publication.id, number, ...counts } })
    return { number, counts }
  })
}

async function refuseNever(tx: Tx, facts: FactsIndex, eventId: string): Promise<void> {
  const board = new BoardIndex(await placedMeetings(tx, eventId))
  const wrong = [...board.meetings.values()].filter((meeting) => breachesOf(facts, board, meeting).some(({ code }) => neverPublished.includes(code)))
  if (wrong.length > 0) throw new RuleBroken('board.publish-breaches', { count: wrong.length, one: wrong[0]!.aName, other: wrong[0]!.bName })
}

async function writeUnmet(tx: Tx, facts: FactsIndex, eventId: string, meetings: HeldPair[]): Promise<void> {
  const wishes = await tx.eventWish.findMany({ where: { eventId, mark: { in: ['MUST', 'LIKE'] } }, select: { id: true, fromId: true, toId: true } })
  const reasons = [...unmetWishes(facts, wishes, meetings)].map(([id, reason]) => ({ id, reason }))
  await tx.$executeRaw`
    update "EventWish" as wish set "unmetReason" = judged."reason"
    from jsonb_to_recordset(${JSON.stringify(reasons)}::jsonb) as judged ("id" uuid, "reason" text)
    where wish."id" = judged."id" and wish."unmetReason" <> judged."reason"`
}
