import { clockDay, clockTime } from '@/lib/events/event-clock'
import { revived, type BoardNews, type BoardView, type EditView, type MeetingView, type ToldState } from '@/lib/events/board/board-view'
import { BoardIndex, breachesOf, judgeChange, swapped, tableFor, type BoardMeeting, type Breach, type Judgement, type PlacedChange } from '@/lib/events/board/judge-board'
import { indexFacts, isClosedIn, type FactsIndex, type ParticipantFacts, type TableFacts } from '@/lib/events/schedule/schedule-facts'
import { tableNameOf } from '@/lib/events/table-name'
import { fill, type BoardTexts } from './texts'

/** What would happen: a move or a swap, as judged. */
export type Target = { kind: 'move' | 'swap'; changes: PlacedChange[]; judgement: Judgement; other: BoardMeeting | null }
export type Verdict = 'possible' | 'ask' | 'refused'

const activityKept = 8

/** The board as this browser knows it. Whoever shows it listens; the newest state always comes from the server. */
export class BoardStore {
  facts!: FactsIndex
  board = new BoardIndex()
  revision = -1
  canUndo = false
  canRedo = false
  undoesProposal = false
  unpublished = 0
  activity: EditView[] = []
  private told = new Map<string, ToldState>()
  private removals = 0
  /** Of the facts, to see whether anything but meetings has changed. */
  private print = ''
  private times = new Map<string, string>()
  private listeners = new Set<(changed: BoardMeeting[] | null) => void>()
  /** Raised with every change, for those who compare. */
  version = 0

  constructor(readonly texts: BoardTexts) {}

  listen(listener: (changed: BoardMeeting[] | null) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  load(sent: BoardView): void {
    const view = revived(sent)
    const print = JSON.stringify(sent.facts)
    const isSame = print === this.print
    this.print = print
    if (isSame) {
      const touched = differing(this.board, view.meetings)
      this.fillMeetings(view)
      if (touched.length > 0) this.tell(touched)
      return
    }
    this.facts = indexFacts(view.facts)
    this.times = new Map(view.facts.slots.map((slot) => [slot.id, clockTime(slot.startsAt, view.facts.timeZone)]))
    this.fillMeetings(view)
    this.tell(null)
  }

  private fillMeetings(view: BoardView): void {
    this.board = new BoardIndex(view.meetings.map(bare))
    this.told = new Map(view.meetings.map(({ id, told }) => [id, told]))
    this.removals = view.unpublishedRemovals
    this.take(view)
  }

  /** False where everything must be read again. */
  apply(news: BoardNews): boolean {
    if (news.isTooOld) return false
    const touched: BoardMeeting[] = []
    for (const id of [...news.gone, ...news.meetings.map((meeting) => meeting.id)]) {
      const before = this.board.meetings.get(id)
      if (before) touched.push(before)
    }
    for (const id of news.gone) this.board.drop(id)
    for (const meeting of news.meetings) {
      this.board.put(bare(meeting))
      this.told.set(meeting.id, meeting.told)
      touched.push(bare(meeting))
    }
    const hasChanged = news.revision !== this.revision || news.unpublishedRemovals !== this.removals || news.canUndo !== this.canUndo || news.canRedo !== this.canRedo
    this.removals = news.unpublishedRemovals
    this.activity = [...news.edits.toReversed(), ...this.activity].slice(0, activityKept)
    this.take(news)
    if (hasChanged) this.tell(touched)
    return true
  }

  private take(from: { revision: number; canUndo: boolean; canRedo: boolean; undoesProposal: boolean }): void {
    this.revision = from.revision
    this.canUndo = from.canUndo
    this.canRedo = from.canRedo
    this.undoesProposal = from.undoesProposal
    this.unpublished = this.removals + [...this.board.meetings.keys()].filter((id) => this.told.get(id) !== 'told').length
  }

  private tell(changed: BoardMeeting[] | null): void {
    this.version++
    for (const listener of this.listeners) listener(changed)
  }

  // What is said

  time = (slotId: string): string => this.times.get(slotId) ?? ''
  dayOf = (slotId: string): string => clockDay(this.facts.slots.get(slotId)!.startsAt, this.facts.facts.timeZone)
  get isOfSeveralDays(): boolean {
    const slots = this.facts.facts.slots
    return slots.length > 1 && this.dayOf(slots[0]!.id) !== this.dayOf(slots.at(-1)!.id)
  }
  tableName(id: string | null): string {
    const table = id === null ? undefined : this.facts.tables.get(id)
    return table ? fill(this.texts.table, { table: tableNameOf(table) }) : this.texts['no-table']
  }
  shortTable = (id: string | null): string => (id === null ? '–' : (this.facts.tables.get(id)?.label ?? '–'))
  organisationOf = (participantId: string): string => this.facts.participants.get(participantId)?.organisationName ?? ''
  toldOf = (id: string): ToldState => this.told.get(id) ?? 'new'
  breachWords = (breaches: readonly Breach[]): string => breaches.map(({ code, params }) => fill(this.texts.breach[code], params)).join(' ')
  breachesAt = (meeting: BoardMeeting): Breach[] => breachesOf(this.facts, this.board, meeting).filter(({ isHard }) => isHard)
  isBelowFloor = (one: ParticipantFacts): boolean => this.board.meetingsOf(one.id).length < one.floor
  isClosed = (table: TableFacts, slotId: string): boolean => isClosedIn(table, this.facts.slots.get(slotId)!)

  priceWords({ price }: Judgement): string {
    const { texts } = this
    const points = Math.round(Math.abs(price.value) * 10) / 10
    const parts = [points === 0 ? texts['price-same'] : fill(price.value > 0 ? texts['price-more'] : texts['price-less'], { points })]
    if (price.gaps !== 0) parts.push(Math.abs(price.gaps) === 1 ? texts[price.gaps > 0 ? 'gap-one-more' : 'gap-one-less'] : fill(texts[price.gaps > 0 ? 'gaps-more' : 'gaps-less'], { count: Math.abs(price.gaps) }))
    for (const { who, now, floor } of price.floors) parts.push(fill(texts.floor, { who, now, floor }))
    return parts.join('; ')
  }

  /** "Possible, but: …", with the place and the price. */
  targetWords(target: Target): string {
    const { texts } = this
    const place = target.changes[0]!.place
    const where = target.other ? fill(texts['swap-with'], { one: target.other.aName, other: target.other.bName }) : place ? fill(texts['to-place'], { time: this.time(place.slotId), table: this.tableName(place.tableId) }) : ''
    const verdict = verdictOf(target.judgement)
    const why = this.breachWords(target.judgement.breaches)
    const word = { possible: texts.possible, ask: texts['possible-but'], refused: texts.refused }[verdict]
    return `${where}: ${word}${why ? `: ${why}` : verdict === 'refused' ? '.' : `, ${this.priceWords(target.judgement)}.`}${why && verdict === 'ask' ? ` ${this.priceWords(target.judgement)}.` : ''}`
  }

  /** The newest change, as it is said once it came. */
  lastWords = (): string => (this.activity[0] ? this.activityWords(this.activity[0]) : '')

  activityWords(edit: EditView): string {
    const { texts } = this
    const what = edit.count === 1 && edit.meetings[0] ? fill(texts.pair, edit.meetings[0]) : fill(texts.meetings, { count: edit.count })
    return fill(texts[`did-${edit.kind}`], { who: edit.isOwn ? texts.you : edit.who || texts.somebody, what })
  }

  // What would be

  judgeRemoval = (meeting: BoardMeeting): Judgement => judgeChange(this.facts, this.board, [{ meeting, place: null }])

  judgeAddition(aId: string, bId: string, slotId: string): Judgement {
    const [a, b] = [this.facts.participants.get(aId), this.facts.participants.get(bId)]
    const meeting: BoardMeeting = { id: 'new', version: 0, aId, bId, aName: a?.name ?? '', bName: b?.name ?? '', slotId, tableId: null, isLocked: false, score: 0 }
    return judgeChange(this.facts, this.board, [{ meeting, place: { slotId, tableId: tableFor(this.facts, this.board, meeting, slotId) } }])
  }

  /** To a slot, and a table: null for one that fits. Somebody else's meeting there is swapped with. */
  targetAt(meeting: BoardMeeting, slotId: string, tableId: string | null, there: BoardMeeting | null): Target {
    if (there && there.id !== meeting.id) {
      const changes = swapped(this.facts, this.board, meeting, there)
      return { kind: 'swap', changes, judgement: judgeChange(this.facts, this.board, changes), other: there }
    }
    const place = { slotId, tableId: tableId ?? tableFor(this.facts, this.board, meeting, slotId) }
    const changes = [{ meeting, place }]
    return { kind: 'move', changes, judgement: judgeChange(this.facts, this.board, changes), other: null }
  }
}

export function verdictOf({ breaches }: Judgement): Verdict {
  if (breaches.some(({ isHard }) => isHard)) return 'refused'
  return breaches.length > 0 ? 'ask' : 'possible'
}

/** Meetings that are elsewhere, or otherwise, than before. */
function differing(before: BoardIndex, after: readonly MeetingView[]): BoardMeeting[] {
  const here = new Map(after.map((meeting) => [meeting.id, bare(meeting)]))
  const gone = [...before.meetings.values()].filter(({ id, version }) => here.get(id)?.version !== version)
  return [...gone, ...[...here.values()].filter(({ id, version }) => before.meetings.get(id)?.version !== version)]
}

const bare = ({ told: _, ...meeting }: MeetingView): BoardMeeting => meeting
