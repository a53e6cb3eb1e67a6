/** What the board's page gets from the server, and how it keeps it. Pure: plain data that travels as JSON. */
import type { BoardMeeting } from './judge-board'
import type { BoardEditKind } from '../model'
import type { ScheduleFacts } from '../schedule/schedule-facts'

/** Participants were told so; they were told something else; they were told nothing yet. */
export type ToldState = 'told' | 'moved' | 'new'
export type MeetingView = BoardMeeting & { told: ToldState }

export type BoardView = {
  revision: number
  facts: ScheduleFacts
  meetings: MeetingView[]
  /** Meetings that were shown and are off the board: they go out as cancelled when the schedule is published. */
  unpublishedRemovals: number
  canUndo: boolean
  canRedo: boolean
  /** What would be undone is a whole proposal. */
  undoesProposal: boolean
}

export type EditView = { revision: number; kind: BoardEditKind; who: string; isOwn: boolean; at: string; meetings: { one: string; other: string }[]; count: number }

/** What happened since a revision; `isTooOld`: load everything again. */
export type BoardNews =
  | { revision: number; isTooOld: true }
  | { revision: number; isTooOld?: false; edits: EditView[]; meetings: MeetingView[]; gone: string[]; unpublishedRemovals: number; canUndo: boolean; canRedo: boolean; undoesProposal: boolean }

/** Somebody for a free place, with what speaks for it. */
export type GapCandidate = { participantId: string; name: string; organisation: string; value: number; sentences: string[] }

/** Dates come as texts. */
export function revived(view: BoardView): BoardView {
  const date = (value: Date | string | null) => (value === null ? null : new Date(value))
  const { facts } = view
  return {
    ...view,
    facts: {
      ...facts,
      slots: facts.slots.map((slot) => ({ ...slot, startsAt: new Date(slot.startsAt), endsAt: new Date(slot.endsAt) })),
      tables: facts.tables.map((table) => ({ ...table, closedFrom: date(table.closedFrom), closedUntil: date(table.closedUntil) })),
    },
  }
}
