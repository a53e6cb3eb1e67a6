import 'server-only'
import { Prisma } from '@/lib/generated/prisma/client'
import { now } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db'
import { Conflict, NotFound } from '@/lib/platform/errors'
import type { BoardEditChange, PlacedState } from '../board/board-model'
import type { BoardEditKind, MeetingSource } from '../model'
import { pairKey } from './schedule-facts'

/**
 * The only writer of where and when meetings are. One change of the board after the other (the board's row is locked), none from an
 * older screen, and none that takes a person or a table twice: that the database refuses, and here it is told in names.
 */
export type Place = { slotId: string; tableId: string | null }

export type NewMeeting = { aId: string; bId: string; score: number; because: Prisma.InputJsonValue; source: MeetingSource }

export type MeetingChange =
  /** Two people who are to meet. A meeting of the two that was taken off the board comes back instead of a second one. */
  | { add: NewMeeting; place: Place; isLocked?: boolean; isShown?: boolean }
  | {
      meetingId: string
      /** Of the screen the change comes from; null where the caller holds the board (`lockBoard`) and has read the meeting since. */
      version: number | null
      /** Null: off the board. Absent: where it is. */
      place?: Place | null
      isLocked?: boolean
      score?: number
      because?: Prisma.InputJsonValue
      /** Both layers at once, for changes on the day that people are told of as they happen: what is shown becomes what the board says. */
      isShown?: boolean
      /** It will not be held; frees its people and its table on both layers, and keeps where it was shown. */
      cancel?: { reason: string }
    }

export type BoardChange = { kind: BoardEditKind; byPersonId: string; changes: readonly MeetingChange[]; ofEditId?: bigint }
export type Placed = { revision: number; editId: bigint | null; meetingIds: string[] }

/** Until the transaction ends nobody else changes the board. Returns its revision. */
export async function lockBoard(tx: Tx, eventId: string): Promise<number> {
  await tx.$executeRaw`insert into "EventBoard" ("eventId") values (${eventId}::uuid) on conflict do nothing`
  const [board] = await tx.$queryRaw<{ revision: number }[]>`select "revision" from "EventBoard" where "eventId" = ${eventId}::uuid for update`
  if (!board) throw new NotFound()
  return board.revision
}

/** All changes or none. `meetingIds` come in the order of the changes. What changes nothing raises no revision. */
export async function placeMeetings(tx: Tx, eventId: string, { kind, byPersonId, changes, ofEditId }: BoardChange): Promise<Placed> {
  const revision = await lockBoard(tx, eventId)
  const drafts = await draftsOf(tx, eventId, byPersonId, changes)
  const changing = drafts.filter((draft) => draft.hasChanged)
  if (changing.length === 0) return { revision, editId: null, meetingIds: drafts.map((draft) => draft.id!) }
  await guarded(tx, eventId, changing, async () => {
    await tx.$executeRaw`set constraints "SlotOccupancy_layer_slotId_occupantId_key" deferred`
    await updateRows(tx, eventId, changing.filter((draft) => draft.id !== null))
    await createRows(tx, eventId, changing.filter((draft) => draft.id === null))
    // Judged here and not at the commit: only here can it be said who is in the way.
    await tx.$executeRaw`set constraints "SlotOccupancy_layer_slotId_occupantId_key" immediate`
  })
  const edit = await tx.boardEdit.create({
    data: {
      eventId,
      revision: revision + 1,
      at: now(),
      byPersonId,
      kind,
      changes: changing.map((draft): BoardEditChange => ({ meetingId: draft.id!, before: draft.before, after: draft.after })),
      ofEditId: ofEditId ?? null,
    },
    select: { id: true },
  })
  await tx.eventBoard.update({ where: { eventId }, data: { revision: revision + 1 }, select: { eventId: true } })
  return { revision: revision + 1, editId: edit.id, meetingIds: drafts.map((draft) => draft.id!) }
}

/** Who changed this meeting last, and how. */
export async function findLastEdit(tx: Tx, eventId: string, meetingId: string): Promise<{ id: bigint; byPersonId: string; kind: string; at: Date; name: string } | null> {
  const edit = await tx.boardEdit.findFirst({
    where: { eventId, changes: { array_contains: [{ meetingId }] } },
    orderBy: { revision: 'desc' },
    select: { id: true, byPersonId: true, kind: true, at: true },
  })
  if (!edit) return null
  const person = await tx.person.findUnique({ where: { id: edit.byPersonId }, select: { name: true } })
  return { ...edit, name: person?.name ?? '' }
}

/**
 * Participants are told what the board says: both layers become the same. A meeting that was shown and is off the board is cancelled, and keeps where it was.
 * `changed` are those of which anything is told. Authorises nobody, and expects the board to be held.
 */
export async function showBoard(tx: Tx, eventId: string, changed: readonly { id: string; isRemoved: boolean }[], reason: string): Promise<void> {
  const at = now()
  const [shown, removed] = [changed.filter((one) => !one.isRemoved).map(({ id }) => id), changed.filter((one) => one.isRemoved).map(({ id }) => id)]
  await tx.$executeRaw`set constraints "SlotOccupancy_layer_slotId_occupantId_key" deferred`
  await tx.$executeRaw`
    update "Meeting" set "state" = 'CANCELLED', "cancelledAt" = ${at}, "cancelReason" = ${reason}, "sequence" = "sequence" + 1, "version" = "version" + 1, "updatedAt" = ${at}
    where "eventId" = ${eventId}::uuid and "id" = any(${removed}::uuid[])`
  await tx.$executeRaw`
    update "Meeting" set "shownSlotId" = "slotId", "shownTableId" = "tableId", "shownAt" = ${at}, "updatedAt" = ${at}, "sequence" = "sequence" + case when "shownAt" is null then 0 else 1 end
    where "eventId" = ${eventId}::uuid and "id" = any(${shown}::uuid[])`
  await tx.$executeRaw`set constraints "SlotOccupancy_layer_slotId_occupantId_key" immediate`
}

type Draft = {
  /** Null until it is created. */
  id: string | null
  aId: string
  bId: string
  source: MeetingSource
  score: number
  because: Prisma.InputJsonValue
  before: PlacedState | null
  after: PlacedState
  isShown: boolean
  cancelReason: string | null
  hasChanged: boolean
}

const rowSelect = { id: true, aId: true, bId: true, slotId: true, tableId: true, isLocked: true, state: true, version: true, score: true, because: true, source: true } satisfies Prisma.MeetingSelect
type Row = Prisma.MeetingGetPayload<{ select: typeof rowSelect }>

async function draftsOf(tx: Tx, eventId: string, byPersonId: string, changes: readonly MeetingChange[]): Promise<Draft[]> {
  const ids = changes.flatMap((change) => ('meetingId' in change ? [change.meetingId] : []))
  const added = changes.flatMap((change) => ('add' in change ? [change.add.aId, change.add.bId] : []))
  const rows = ids.length > 0 ? await tx.meeting.findMany({ where: { eventId, id: { in: ids } }, select: rowSelect }) : []
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  const kept = await takenOff(tx, eventId, added, new Set(ids))
  const drafts: Draft[] = []
  for (const change of changes) {
    if ('add' in change) {
      const key = pairKey(change.add.aId, change.add.bId)
      const row = kept.get(key)?.pop()
      const after: PlacedState = { ...change.place, isLocked: change.isLocked ?? false, state: 'PLANNED' }
      drafts.push({ ...change.add, id: row?.id ?? null, before: row ? stateOf(row) : null, after, isShown: change.isShown ?? false, cancelReason: null, hasChanged: true })
      continue
    }
    const row = rowOf.get(change.meetingId)
    if (!row) throw new NotFound('board.meeting-gone')
    if (change.version !== null && change.version !== row.version) throw await changedSince(tx, eventId, row.id, byPersonId)
    drafts.push(draftOf(row, change))
  }
  return drafts
}

function draftOf(row: Row, change: Extract<MeetingChange, { meetingId: string }>): Draft {
  const before = stateOf(row)
  const place = change.place === undefined ? { slotId: before.slotId, tableId: before.tableId } : (change.place ?? { slotId: null, tableId: null })
  const after: PlacedState = { ...place, isLocked: change.isLocked ?? before.isLocked, state: change.cancel ? 'CANCELLED' : before.state }
  const isSame = before.slotId === after.slotId && before.tableId === after.tableId && before.isLocked === after.isLocked && before.state === after.state
  return {
    id: row.id,
    aId: row.aId,
    bId: row.bId,
    source: row.source,
    score: change.score ?? row.score,
    because: change.because ?? (row.because as Prisma.InputJsonValue),
    before,
    after,
    isShown: change.isShown ?? false,
    cancelReason: change.cancel?.reason ?? null,
    hasChanged: !isSame || change.isShown === true || change.score !== undefined || change.because !== undefined,
  }
}

const stateOf = (row: Row): PlacedState => ({ slotId: row.slotId, tableId: row.tableId, isLocked: row.isLocked, state: row.state })

/** Meetings of these people that were taken off the board, by pair. */
async function takenOff(tx: Tx, eventId: string, people: string[], without: ReadonlySet<string>): Promise<Map<string, Row[]>> {
  const byPair = new Map<string, Row[]>()
  if (people.length === 0) return byPair
  const rows = await tx.meeting.findMany({ where: { eventId, slotId: null, state: 'PLANNED', aId: { in: people }, bId: { in: people } }, orderBy: { id: 'desc' }, select: rowSelect })
  for (const row of rows) {
    if (without.has(row.id)) continue
    const key = pairKey(row.aId, row.bId)
    byPair.set(key, [...(byPair.get(key) ?? []), row])
  }
  return byPair
}

async function updateRows(tx: Tx, eventId: string, drafts: Draft[]): Promise<void> {
  if (drafts.length === 0) return
  const at = now()
  const rows = drafts.map(({ id, aId, bId, source, after, isShown, cancelReason, score, because }) => ({ id, aId, bId, source, ...after, isShown, cancelReason, score, because }))
  // One statement for all: a proposal changes hundreds of meetings.
  await tx.$executeRaw`
    update "Meeting" as meeting set
      "slotId" = change."slotId", "tableId" = change."tableId", "isLocked" = change."isLocked", "state" = change."state"::"MeetingState",
      "aId" = change."aId", "bId" = change."bId", "source" = change."source"::"MeetingSource", "score" = change."score", "because" = change."because", "version" = meeting."version" + 1, "updatedAt" = ${at},
      "cancelledAt" = case when change."cancelReason" is not null then ${at} else meeting."cancelledAt" end,
      "cancelReason" = coalesce(change."cancelReason", meeting."cancelReason"),
      "shownSlotId" = case when change."isShown" and change."cancelReason" is null then change."slotId" else meeting."shownSlotId" end,
      "shownTableId" = case when change."isShown" and change."cancelReason" is null then change."tableId" else meeting."shownTableId" end,
      "shownAt" = case when change."isShown" then ${at} else meeting."shownAt" end,
      "sequence" = meeting."sequence" + case when change."isShown" and meeting."shownAt" is not null then 1 else 0 end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as change
      ("id" uuid, "aId" uuid, "bId" uuid, "source" text, "slotId" uuid, "tableId" uuid, "isLocked" boolean, "state" text, "score" float8, "because" jsonb, "isShown" boolean, "cancelReason" text)
    where meeting."id" = change."id" and meeting."eventId" = ${eventId}::uuid`
}

async function createRows(tx: Tx, eventId: string, drafts: Draft[]): Promise<void> {
  if (drafts.length === 0) return
  const created = await tx.meeting.createManyAndReturn({
    data: drafts.map(({ aId, bId, source, score, because, after, isShown }) => ({
      eventId, aId, bId, source, score, because, ...after,
      ...(isShown ? { shownSlotId: after.slotId, shownTableId: after.tableId, shownAt: now() } : {}),
    })),
    select: { id: true, aId: true, bId: true, slotId: true },
  })
  const idOf = new Map(created.map((row) => [`${row.aId} ${row.bId} ${row.slotId}`, row.id]))
  for (const draft of drafts) draft.id = idOf.get(`${draft.aId} ${draft.bId} ${draft.after.slotId}`) ?? null
}

/** Runs the writing; a double booking leaves the transaction usable, and is told in names. */
async function guarded(tx: Tx, eventId: string, drafts: Draft[], write: () => Promise<void>): Promise<void> {
  await tx.$executeRaw`savepoint places`
  try {
    await write()
    await tx.$executeRaw`release savepoint places`
  } catch (error) {
    if (!isDoubleBooking(error)) throw error
    await tx.$executeRaw`rollback to savepoint places`
    throw await takenBy(tx, eventId, drafts)
  }
}

function isDoubleBooking(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  if (error.code === 'P2002') return true
  return error.code === 'P2010' && /23505/.test(`${JSON.stringify(error.meta)} ${error.message}`)
}

/** The meeting that has the place already: another one of the board, one that participants were told of, or one of the same change. */
async function takenBy(tx: Tx, eventId: string, drafts: Draft[]): Promise<Conflict> {
  const own = drafts.flatMap((draft) => (draft.id ? [draft.id] : []))
  for (const layer of ['BOARD', 'SHOWN'] as const) {
    const wanted = drafts.filter((draft) => draft.after.slotId !== null && (layer === 'BOARD' || draft.isShown))
    if (wanted.length === 0) continue
    const taken = await tx.slotOccupancy.findFirst({
      where: { layer, meetingId: { notIn: own }, OR: wanted.map(({ aId, bId, after }) => ({ slotId: after.slotId!, occupantId: { in: [aId, bId, ...(after.tableId ? [after.tableId] : [])] } })) },
      select: { occupantId: true, meeting: { select: { a: { select: { id: true, name: true } }, b: { select: { id: true, name: true } } } } },
    })
    if (!taken) continue
    const table = await tx.eventTable.findFirst({ where: { id: taken.occupantId, eventId }, select: { label: true } })
    const { a, b } = taken.meeting
    const meeting = { one: a.name, other: b.name }
    if (table) return new Conflict(layer === 'BOARD' ? 'board.table-taken' : 'board.shown-table-taken', { table: table.label, ...meeting })
    return new Conflict(layer === 'BOARD' ? 'board.person-taken' : 'board.shown-person-taken', { who: taken.occupantId === a.id ? a.name : b.name, other: taken.occupantId === a.id ? b.name : a.name })
  }
  return new Conflict('board.place-taken')
}

/** What is said to somebody whose screen is older than the meeting. */
export async function changedSince(tx: Tx, eventId: string, meetingId: string, byPersonId: string): Promise<Conflict> {
  const edit = await findLastEdit(tx, eventId, meetingId)
  if (!edit?.name) return new Conflict('board.meeting-changed')
  if (edit.byPersonId === byPersonId) return new Conflict('board.meeting-changed-by-you')
  return new Conflict('board.meeting-changed-by', { who: edit.name })
}
