import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { db } from '@/lib/platform/db'
import { placedMeetings } from './board-change'
import { organisedEvent } from '../find-event'
import { BoardIndex, breachesOf, type Breach } from './judge-board'
import type { EventState } from '../model'
import { neverPublished, shownChanges, tellings, type ShownChangeKind } from './publication'
import { listPublicationRows, listTold, type PublicationRow } from './publication-rows'
import { indexFacts } from '../schedule/schedule-facts'
import { loadScheduleFacts } from '../schedule/schedule-facts-queries'

export type PreviewPlace = { startsAt: Date; endsAt: Date; table: { label: string; hall: string; isOnline: boolean } | null }
export type PreviewChange = { id: string; kind: ShownChangeKind; one: { name: string; organisation: string }; other: { name: string; organisation: string }; place: PreviewPlace; from: PreviewPlace | null }
export type PublicationPreview = {
  event: { id: string; name: string; state: EventState; timeZone: string }
  /** Of the board; what is published is what was looked at. */
  revision: number
  isFirst: boolean
  changes: PreviewChange[]
  counts: Record<ShownChangeKind, number>
  told: number
  /** Of those: people who get their whole day. */
  toldWhole: number
  conflicts: { id: string; one: string; other: string; breaches: Breach[]; mayNotGoOut: boolean }[]
  belowFloor: number
  published: { number: number; at: Date; by: string; note: string; counts: { added: number; moved: number; removed: number; told: number } }[]
}

/** What publishing would change, for whom. */
export async function getPublicationPreview(actor: Actor, eventId: string): Promise<PublicationPreview> {
  const { event } = await organisedEvent(actor, eventId)
  const revision = (await db.eventBoard.findUnique({ where: { eventId }, select: { revision: true } }))?.revision ?? 0
  const rows = (await listPublicationRows(db, eventId)).filter((row) => row.state === 'PLANNED' || row.wasTold)
  const changes = shownChanges(rows.filter(({ state }) => state === 'PLANNED'))
  const publications = await db.schedulePublication.findMany({ where: { eventId }, orderBy: { number: 'desc' }, select: { number: true, at: true, byPersonId: true, note: true, counts: true } })
  const people = await listTold(db, eventId)
  const told = tellings(rows.map((row) => (row.state === 'PLANNED' ? row : { ...row, slotId: null, shownSlotId: null })), people.map(({ id }) => id), publications.length === 0)
  const facts = indexFacts(await loadScheduleFacts(eventId))
  const board = new BoardIndex(await placedMeetings(db, eventId))
  const names = new Map((await db.person.findMany({ where: { id: { in: publications.map(({ byPersonId }) => byPersonId) } }, select: { id: true, name: true } })).map(({ id, name }) => [id, name]))
  const count = (kind: ShownChangeKind) => changes.filter((change) => change.kind === kind).length
  return {
    event: { id: event.id, name: event.name, state: event.state, timeZone: event.timeZone },
    revision,
    isFirst: publications.length === 0,
    changes: changes.map(({ kind, meeting }) => previewOf(kind, meeting)).sort((x, y) => x.place.startsAt.getTime() - y.place.startsAt.getTime() || (x.id < y.id ? -1 : 1)),
    counts: { added: count('added'), moved: count('moved'), removed: count('removed') },
    told: changes.length === 0 ? 0 : told.size,
    toldWhole: [...told.values()].filter(({ kind }) => kind === 'whole').length,
    conflicts: [...board.meetings.values()].flatMap((meeting) => {
      const breaches = breachesOf(facts, board, meeting).filter(({ isHard }) => isHard)
      return breaches.length === 0 ? [] : [{ id: meeting.id, one: meeting.aName, other: meeting.bName, breaches, mayNotGoOut: breaches.some(({ code }) => neverPublished.includes(code)) }]
    }),
    belowFloor: facts.facts.participants.filter((one) => !one.isStandby && board.meetingsOf(one.id).length < one.floor).length,
    published: publications.map(({ byPersonId, counts, ...publication }) => ({ ...publication, by: names.get(byPersonId) ?? '', counts: counts as PublicationPreview['published'][number]['counts'] })),
  }
}

function previewOf(kind: ShownChangeKind, row: PublicationRow): PreviewChange {
  const board = row.slot && { ...row.slot, table: row.table }
  const shown = row.shownSlot && { ...row.shownSlot, table: row.shownTable }
  const side = ({ name, registration }: PublicationRow['a']) => ({ name, organisation: registration.organisationName })
  return { id: row.id, kind, one: side(row.a), other: side(row.b), place: (kind === 'removed' ? shown : board)!, from: kind === 'moved' ? shown : null }
}
