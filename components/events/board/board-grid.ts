import { foldText } from '@/lib/platform/fold-text'
import type { BoardMeeting } from '@/lib/events/board/judge-board'
import type { ParticipantFacts, TableFacts } from '@/lib/events/schedule/schedule-facts'
import { tableNameOf } from '@/lib/events/table-name'
import { verdictOf, type BoardStore, type Target } from './board-store'
import { fill } from './texts'

export type By = 'people' | 'tables'
export type Filter = { search: string; kindId: string; hall: string; isBelowFloor: boolean; hasBreach: boolean }
export type Chosen = { meetingId: string } | { columnId: string; slotId: string } | null
export type GridCalls = {
  choose: (chosen: Chosen) => void
  put: (target: Target) => void
  /** One line about what is under the pointer or the focus while a meeting is carried; empty: nothing. */
  say: (words: string, isQuiet?: boolean) => void
  shown: (count: number, all: number) => void
  key: (key: 'lock' | 'undo' | 'redo' | 'remove' | 'help' | 'search') => void
}

const classes = {
  scroller: 'relative max-h-[34rem] overflow-auto lg:max-h-[calc(100dvh-7rem)] overscroll-contain rounded-base border border-line bg-surface text-sm tabular focus-within:border-line-strong',
  board: 'flex w-max min-w-full',
  times: 'sticky left-0 z-20 w-20 shrink-0 border-r border-line-strong bg-paper',
  column: 'group/column w-36 shrink-0 border-r border-line [content-visibility:auto] [contain-intrinsic-inline-size:9rem]',
  head: 'sticky top-0 z-10 flex h-16 flex-col justify-center border-b border-line-strong bg-paper px-2 leading-tight',
  corner: 'sticky top-0 z-10 flex h-16 items-end border-b border-line-strong bg-paper px-2 pb-1 text-ink-soft',
  time: 'flex h-13 flex-col justify-center border-b border-line px-2 leading-tight data-[row=new]:mt-3 data-[row=new]:border-t',
  cell: 'flex h-13 cursor-pointer flex-col justify-center overflow-hidden border-b border-line p-1 leading-tight select-none data-[row=new]:mt-3 data-[row=new]:border-t data-[state=away]:bg-sunken data-[state=away]:text-ink-soft data-[verdict=possible]:bg-accent-soft data-[verdict=ask]:bg-attention-soft data-[verdict=refused]:bg-sunken aria-selected:bg-accent-soft focus-visible:outline-offset-[-3px] data-[over]:outline-2 data-[over]:outline-offset-[-2px] data-[over]:outline-accent',
  tile: 'flex h-full min-w-0 flex-col justify-center rounded-base border border-line-strong bg-surface px-1.5 leading-tight transition-colors duration-150 data-[conflict]:border-danger data-[conflict]:bg-danger-soft data-[carried]:border-dashed data-[carried]:opacity-60 data-[fresh]:border-accent data-[fresh]:bg-accent-soft data-[working]:opacity-60 [[aria-selected=true]>&]:border-2 [[aria-selected=true]>&]:border-accent',
  line: 'truncate',
  soft: 'truncate text-ink-soft',
  danger: 'truncate text-danger',
  verdict: 'truncate px-1.5 text-ink',
  refused: 'line-clamp-2 px-1.5 text-ink-soft',
}

const dragFrom = 6
const holdFor = 350
const frameBudget = 8

/**
 * The board as plain elements: thousands of cells, of which a change touches a handful. Columns out of sight are not laid out (content-visibility),
 * they are built a few a frame, and one listener serves them all. Read as a grid it has a row for each person or table, and columns of time.
 */
export class BoardGrid {
  private readonly scroller = element('div', classes.scroller)
  private readonly cells = new Map<string, HTMLElement>()
  private readonly columns = new Map<string, HTMLElement>()
  private order: string[] = []
  private slots: string[] = []
  private focused: HTMLElement | null = null
  private carried: BoardMeeting | null = null
  private chosen: HTMLElement[] = []
  private chosenNow: Chosen = null
  private over: HTMLElement | null = null
  private ghost: HTMLElement | null = null
  private press: { x: number; y: number; cell: HTMLElement; meeting: BoardMeeting; timer: number } | null = null
  private isDragging = false
  private filter: Filter = { search: '', kindId: '', hall: '', isBelowFloor: false, hasBreach: false }
  private work: (() => boolean) | null = null
  /** Cells that say what would be there, nearest first. */
  private judged: HTMLElement[] = []
  private building = 0
  private readonly stop: (() => void)[] = []

  constructor(private readonly root: HTMLElement, private readonly store: BoardStore, private readonly by: By, private readonly calls: GridCalls) {
    this.scroller.setAttribute('role', 'grid')
    this.scroller.setAttribute('aria-label', store.texts[by === 'people' ? 'grid-people' : 'grid-tables'])
    root.replaceChildren(this.scroller)
    this.listen()
    this.build()
    this.stop.push(store.listen((changed) => (changed ? this.patch(changed) : this.build())))
  }

  destroy(): void {
    this.building++
    this.work = null
    for (const stop of this.stop) stop()
    this.ghost?.remove()
    this.root.replaceChildren()
  }

  show(filter: Filter): void {
    this.filter = filter
    this.applyFilter()
  }

  choose(chosen: Chosen): void {
    this.chosenNow = chosen
    for (const cell of this.chosen) cell.removeAttribute('aria-selected')
    this.chosen = chosen === null ? [] : 'meetingId' in chosen ? this.cellsOf(this.store.board.meetings.get(chosen.meetingId)) : [this.cells.get(`${chosen.columnId} ${chosen.slotId}`)].filter((cell) => cell !== undefined)
    for (const cell of this.chosen) cell.setAttribute('aria-selected', 'true')
  }

  /** The meeting is on its way to another place. */
  markWorking(meetingIds: readonly string[], isWorking: boolean): void {
    for (const id of meetingIds) for (const cell of this.cellsOf(this.store.board.meetings.get(id))) cell.firstElementChild?.toggleAttribute('data-working', isWorking)
  }

  focusChosen(): void {
    ;(this.chosen[0] ?? this.focused)?.focus()
  }

  // Building

  private build(): void {
    const { facts } = this.store
    this.put(null)
    this.judged = []
    this.cells.clear()
    this.columns.clear()
    this.slots = facts.facts.slots.map(({ id }) => id)
    const before = { left: this.scroller.scrollLeft, top: this.scroller.scrollTop, focus: this.focused?.dataset.key, hasFocus: this.focused !== null && this.focused === document.activeElement }
    const board = element('div', classes.board)
    board.append(this.timesColumn())
    this.scroller.replaceChildren(board)
    const all: (ParticipantFacts | TableFacts)[] = this.by === 'people' ? [...facts.facts.participants] : [...facts.facts.tables]
    this.order = all.map(({ id }) => id)
    this.scroller.setAttribute('aria-rowcount', String(all.length + 1))
    this.scroller.setAttribute('aria-colcount', String(this.slots.length + 1))
    const turn = ++this.building
    let at = 0
    // A few columns a frame: the page answers while hundreds are made.
    const step = () => {
      if (turn !== this.building) return
      const until = performance.now() + frameBudget
      const part = document.createDocumentFragment()
      while (at < all.length && (performance.now() < until || at % 4 !== 0)) part.append(this.column(all[at]!, at++))
      board.append(part)
      if (at < all.length) return void requestAnimationFrame(step)
      this.applyFilter()
      this.scroller.scrollTo({ left: before.left, top: before.top })
      this.focusCell((before.focus ? this.cells.get(before.focus) : undefined) ?? this.firstCell(), before.hasFocus)
    }
    step()
  }

  private timesColumn(): HTMLElement {
    const { store } = this
    const column = element('div', classes.times, { role: 'row', 'aria-rowindex': '1' })
    column.append(element('div', classes.corner, { role: 'columnheader' }, store.texts.time))
    this.slots.forEach((slotId, i) => {
      const cell = element('div', classes.time, { role: 'columnheader', 'aria-colindex': String(i + 2), 'data-row': this.rowMark(i) })
      if (store.isOfSeveralDays && (i === 0 || store.dayOf(slotId) !== store.dayOf(this.slots[i - 1]!))) cell.append(element('span', 'text-ink-soft', {}, store.dayOf(slotId).slice(5)))
      cell.append(element('span', 'font-semibold', {}, store.time(slotId)))
      column.append(cell)
    })
    return column
  }

  private rowMark(i: number): string {
    const { slots } = this.store.facts.facts
    return i > 0 && slots[i]!.row !== slots[i - 1]!.row ? 'new' : ''
  }

  private column(of: ParticipantFacts | TableFacts, at: number): HTMLElement {
    const column = element('div', classes.column, { role: 'row', 'aria-rowindex': String(at + 2), 'data-column': of.id })
    this.columns.set(of.id, column)
    column.append(element('div', classes.head, { role: 'rowheader' }))
    this.slots.forEach((slotId, i) => {
      const key = `${of.id} ${slotId}`
      const cell = element('div', classes.cell, { role: 'gridcell', tabindex: '-1', 'aria-colindex': String(i + 2), 'data-key': key, 'data-row': this.rowMark(i) })
      this.cells.set(key, cell)
      column.append(cell)
      this.fillCell(cell)
    })
    this.fillHead(of.id)
    return column
  }

  private fillHead(columnId: string): void {
    const head = this.columns.get(columnId)?.firstElementChild
    if (!head) return
    const { store } = this
    const count = store.board.meetingsOf(columnId).length
    if (this.by === 'people') {
      const one = store.facts.participants.get(columnId)!
      const below = store.isBelowFloor(one)
      const counted = one.floor > 0 ? fill(store.texts['person-of'], { count, floor: one.floor }) : fill(store.texts['person-count'], { count })
      head.replaceChildren(element('span', 'truncate font-semibold', { title: one.name }, one.name), element('span', classes.soft, { title: one.organisationName }, one.organisationName), element('span', below ? 'truncate font-semibold text-attention' : classes.soft, {}, `${one.isOnline ? `${store.texts.online} · ` : ''}${counted}`))
      return
    }
    const table = store.facts.tables.get(columnId)!
    const owner = table.ownerId ? store.facts.participants.get(table.ownerId) : undefined
    const held = this.slots.filter((slotId) => store.board.here(slotId, columnId).length > 0).length
    const traits = [owner ? fill(store.texts.booth, { who: owner.name }) : '', table.isOnline ? store.texts.online : '', table.hasHearingLoop ? store.texts['hearing-loop'] : '', table.isStepFree && !table.isOnline ? store.texts['step-free'] : ''].filter(Boolean).join(', ')
    head.replaceChildren(element('span', 'truncate font-semibold', {}, tableNameOf(table)), element('span', classes.soft, { title: traits }, traits), element('span', classes.soft, {}, fill(store.texts['table-count'], { count: held })))
  }

  private fillCell(cell: HTMLElement): void {
    const { store } = this
    const { columnId, slotId } = keyOf(cell)
    const meetings = store.board.here(slotId, columnId)
    cell.dataset.state = ''
    if (meetings.length > 0) return void cell.replaceChildren(...meetings.slice(0, 1).map((meeting) => this.tile(meeting, columnId)))
    const why = this.awayWord(columnId, slotId)
    if (!why) return void (cell.firstChild && cell.replaceChildren())
    cell.dataset.state = 'away'
    cell.textContent = why
  }

  private awayWord(columnId: string, slotId: string): string {
    const { store } = this
    if (this.by === 'tables') return store.isClosed(store.facts.tables.get(columnId)!, slotId) ? store.texts.closed : ''
    const away = store.facts.participants.get(columnId)?.away[slotId]
    return away ? store.texts[`away-${away}`] : ''
  }

  private tile(meeting: BoardMeeting, columnId: string): HTMLElement {
    const { store } = this
    const isFirst = meeting.aId === columnId
    const breaches = store.breachesAt(meeting)
    const tile = element('div', classes.tile, { 'data-meeting': meeting.id })
    if (breaches.length > 0) tile.dataset.conflict = ''
    const [name, second] = this.by === 'people' ? [isFirst ? meeting.bName : meeting.aName, `${store.shortTable(meeting.tableId)} · ${store.organisationOf(isFirst ? meeting.bId : meeting.aId)}`] : [meeting.aName, meeting.bName]
    const line = element('span', 'flex min-w-0 items-center gap-1')
    line.append(element('span', 'truncate font-medium', {}, name))
    if (meeting.isLocked) line.append(lockIcon(store.texts.locked))
    tile.append(line, breaches.length > 0 ? element('span', classes.danger, {}, store.breachWords(breaches)) : element('span', this.by === 'people' ? classes.soft : classes.line, {}, second))
    return tile
  }

  /** Only what is touched is made anew: cells of the meetings before and after, and those of their people. */
  private patch(changed: readonly BoardMeeting[]): void {
    const people = new Set(changed.flatMap(({ aId, bId }) => [aId, bId]))
    const columns = new Set<string>(this.by === 'people' ? people : [])
    const cells = new Set<HTMLElement>()
    for (const meeting of changed) for (const cell of this.cellsOf(meeting)) cells.add(cell)
    // A meeting of the same people elsewhere may have come into conflict, or out of it.
    for (const person of people) for (const meeting of this.store.board.meetingsOf(person)) for (const cell of this.cellsOf(meeting)) cells.add(cell)
    for (const cell of cells) {
      this.fillCell(cell)
      columns.add(keyOf(cell).columnId)
    }
    for (const id of columns) this.fillHead(id)
    if (this.focused && cells.has(this.focused)) this.focused.setAttribute('aria-label', this.label(this.focused))
    const fresh = changed.flatMap(({ id }) => this.cellsOf(this.store.board.meetings.get(id)))
    for (const cell of fresh) cell.firstElementChild?.setAttribute('data-fresh', '')
    setTimeout(() => fresh.forEach((cell) => cell.firstElementChild?.removeAttribute('data-fresh')), 1600)
    if (this.carried && !this.store.board.meetings.has(this.carried.id)) this.put(null)
    else if (this.carried) this.judge()
    if (this.filter.isBelowFloor || this.filter.hasBreach) this.applyFilter()
  }

  private cellsOf(meeting: BoardMeeting | undefined): HTMLElement[] {
    if (!meeting) return []
    const columns = this.by === 'people' ? [meeting.aId, meeting.bId] : meeting.tableId ? [meeting.tableId] : []
    return columns.flatMap((id) => this.cells.get(`${id} ${meeting.slotId}`) ?? [])
  }

  // Searching

  private applyFilter(): void {
    let shown = 0
    for (const id of this.order) {
      const column = this.columns.get(id)
      if (!column) continue
      const isShown = this.fits(id)
      column.hidden = !isShown
      if (isShown) shown++
    }
    this.calls.shown(shown, this.order.length)
    if (this.focused && this.columns.get(keyOf(this.focused).columnId)?.hidden) this.focusCell(this.firstCell(), false)
  }

  private fits(id: string): boolean {
    const { store, filter } = this
    const { facts } = store
    const wanted = foldText(filter.search.trim())
    if (this.by === 'people') {
      const one = facts.participants.get(id)!
      if (filter.kindId && one.kindId !== filter.kindId) return false
      if (filter.isBelowFloor && !store.isBelowFloor(one)) return false
      if (filter.hasBreach && !store.board.meetingsOf(id).some((meeting) => store.breachesAt(meeting).length > 0)) return false
      if (filter.hall && !store.board.meetingsOf(id).some(({ tableId }) => facts.tables.get(tableId ?? '')?.hall === filter.hall)) return false
      return wanted === '' || foldText(`${one.name} ${one.organisationName}`).includes(wanted)
    }
    const table = facts.tables.get(id)!
    const held = this.slots.flatMap((slotId) => store.board.here(slotId, id))
    if (filter.hall && table.hall !== filter.hall) return false
    if (filter.hasBreach && !held.some((meeting) => store.breachesAt(meeting).length > 0)) return false
    const people = held.flatMap(({ aId, bId }) => [aId, bId])
    if (filter.kindId && !people.some((person) => facts.participants.get(person)?.kindId === filter.kindId)) return false
    if (filter.isBelowFloor && !people.some((person) => facts.participants.has(person) && store.isBelowFloor(facts.participants.get(person)!))) return false
    return wanted === '' || foldText(tableNameOf(table)).includes(wanted) || people.some((person) => foldText(`${facts.participants.get(person)?.name ?? ''} ${store.organisationOf(person)}`).includes(wanted))
  }

  private firstCell(): HTMLElement | null {
    const id = this.order.find((each) => this.columns.get(each) && !this.columns.get(each)!.hidden)
    return id === undefined || this.slots.length === 0 ? null : (this.cells.get(`${id} ${this.slots[0]}`) ?? null)
  }

  // Focus and keys

  private focusCell(cell: HTMLElement | null, isMoved = true): void {
    if (this.focused && this.focused !== cell) this.focused.tabIndex = -1
    this.focused = cell
    if (!cell) return
    cell.tabIndex = 0
    if (isMoved) cell.focus({ preventScroll: true })
    if (isMoved) this.bringIntoSight(cell)
  }

  /** Past the heads, which cover what lies under them. */
  private bringIntoSight(cell: HTMLElement): void {
    const [box, frame] = [cell.getBoundingClientRect(), this.scroller.getBoundingClientRect()]
    const times = this.scroller.firstElementChild?.firstElementChild as HTMLElement | null
    const [left, top] = [frame.left + (times?.offsetWidth ?? 0), frame.top + (times?.firstElementChild?.clientHeight ?? 0)]
    const x = box.left < left ? box.left - left : box.right > frame.right - 16 ? box.right - frame.right + 16 : 0
    const y = box.top < top ? box.top - top : box.bottom > frame.bottom - 16 ? box.bottom - frame.bottom + 16 : 0
    if (x !== 0 || y !== 0) this.scroller.scrollBy(x, y)
  }

  private label(cell: HTMLElement): string {
    const { store } = this
    const { columnId, slotId } = keyOf(cell)
    const time = store.time(slotId)
    const meeting = this.meetingIn(cell)
    const more = meeting ? [meeting.isLocked ? store.texts.locked : '', ...store.breachesAt(meeting).map((breach) => fill(store.texts.conflict, { why: store.breachWords([breach]) }))].filter(Boolean).join('. ') : ''
    const why = this.awayWord(columnId, slotId)
    if (this.by === 'tables') {
      const table = store.tableName(columnId)
      return `${meeting ? fill(store.texts['cell-table-meeting'], { time, table, one: meeting.aName, other: meeting.bName }) : fill(store.texts[why ? 'cell-table-closed' : 'cell-table-free'], { time, table })}${more && `. ${more}`}`
    }
    const who = store.facts.participants.get(columnId)?.name ?? ''
    if (!meeting) return fill(store.texts[why ? 'cell-away' : 'cell-free'], { time, who, why })
    const isFirst = meeting.aId === columnId
    return `${fill(store.texts['cell-meeting'], { time, who, other: isFirst ? meeting.bName : meeting.aName, organisation: store.organisationOf(isFirst ? meeting.bId : meeting.aId), table: store.tableName(meeting.tableId) })}${more && `. ${more}`}`
  }

  private meetingIn(cell: HTMLElement): BoardMeeting | null {
    const { columnId, slotId } = keyOf(cell)
    return this.store.board.here(slotId, columnId)[0] ?? null
  }

  private onKey(event: KeyboardEvent): void {
    const cell = this.focused
    if (!cell || event.target !== cell) return
    const isCommand = event.ctrlKey || event.metaKey
    if (isCommand && event.key.toLowerCase() === 'z') return this.doKey(event, event.shiftKey ? 'redo' : 'undo')
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key]
    if (step) return this.walk(event, cell, step[0]!, step[1]!)
    if (event.key === 'Home' || event.key === 'End') return this.walk(event, cell, isCommand ? (event.key === 'Home' ? -Infinity : Infinity) : 0, isCommand ? 0 : event.key === 'Home' ? -Infinity : Infinity)
    if (event.key === 'PageUp' || event.key === 'PageDown') return this.walk(event, cell, event.key === 'PageUp' ? -6 : 6, 0)
    if (isCommand || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      if (this.carried) return this.drop(cell)
      return this.pick(cell)
    }
    if (event.key === 'Escape' && this.carried) {
      event.preventDefault()
      if (this.isDragging) this.endDrag(null)
      else this.put(null)
      return this.calls.say(this.store.texts.left)
    }
    if (event.key === 'm') {
      event.preventDefault()
      const meeting = this.meetingIn(cell)
      if (meeting) this.put(meeting)
      return
    }
    const keys = { l: 'lock', u: 'undo', r: 'redo', Delete: 'remove', '?': 'help', '/': 'search' } as const
    const key = keys[event.key as keyof typeof keys]
    if (!key) return
    if (key === 'lock' || key === 'remove') this.pick(cell)
    this.doKey(event, key)
  }

  private doKey(event: KeyboardEvent, key: Parameters<GridCalls['key']>[0]): void {
    event.preventDefault()
    this.calls.key(key)
  }

  private walk(event: KeyboardEvent, cell: HTMLElement, x: number, y: number): void {
    event.preventDefault()
    const { columnId, slotId } = keyOf(cell)
    const shown = this.order.filter((id) => this.columns.get(id) && !this.columns.get(id)!.hidden)
    const within = (at: number, length: number) => Math.max(0, Math.min(length - 1, at))
    const column = shown[within(shown.indexOf(columnId) + x, shown.length)]
    const slot = this.slots[within(this.slots.indexOf(slotId) + y, this.slots.length)]
    const next = this.cells.get(`${column} ${slot}`)
    if (next) this.focusCell(next)
  }

  private pick(cell: HTMLElement): void {
    const meeting = this.meetingIn(cell)
    this.calls.choose(meeting ? { meetingId: meeting.id } : keyOf(cell))
  }

  // Carrying a meeting

  private put(meeting: BoardMeeting | null): void {
    const before = this.carried
    this.carried = meeting
    this.setOver(null)
    this.work = null
    this.clearVerdicts()
    // The next judging must not be cleared by what is still to be cleared of the last.
    if (meeting) for (const cell of this.judged.splice(0)) this.clearVerdict(cell)
    if (before) for (const cell of this.cellsOf(this.store.board.meetings.get(before.id))) cell.firstElementChild?.removeAttribute('data-carried')
    this.choose(this.chosenNow)
    if (!meeting) return
    for (const cell of this.cellsOf(meeting)) cell.firstElementChild?.setAttribute('data-carried', '')
    this.calls.say(fill(this.store.texts.carrying, { one: meeting.aName, other: meeting.bName }))
    this.judge()
  }

  private clearVerdicts(): void {
    const step = () => {
      const until = performance.now() + frameBudget
      while (this.judged.length > 0 && performance.now() < until) this.clearVerdict(this.judged.shift()!)
      if (this.judged.length > 0 && !this.carried) requestAnimationFrame(step)
    }
    step()
  }

  private clearVerdict(cell: HTMLElement): void {
    delete cell.dataset.verdict
    this.fillCell(cell)
  }

  private targetIn(cell: HTMLElement): Target | null {
    const meeting = this.carried && this.store.board.meetings.get(this.carried.id)
    if (!meeting) return null
    const { columnId, slotId } = keyOf(cell)
    const there = this.meetingIn(cell)
    if (there?.id === meeting.id) return null
    return this.store.targetAt(meeting, slotId, this.by === 'tables' ? columnId : null, there)
  }

  /** Each place the meeting could go to, nearest columns first, a few a frame. */
  private judge(): void {
    const meeting = this.carried
    if (!meeting) return
    const columns = this.by === 'people' ? [meeting.aId, meeting.bId] : this.nearestColumns()
    const queue = columns.flatMap((id) => this.slots.flatMap((slotId) => this.cells.get(`${id} ${slotId}`) ?? []))
    let at = 0
    this.work = () => {
      const until = performance.now() + frameBudget
      while (at < queue.length && performance.now() < until) this.showVerdict(queue[at++]!)
      return at < queue.length
    }
    const work = this.work
    const step = () => {
      if (this.work === work && work()) requestAnimationFrame(step)
    }
    step()
  }

  private nearestColumns(): string[] {
    const from = this.focused ? this.order.indexOf(keyOf(this.focused).columnId) : 0
    return this.order.filter((id) => !this.columns.get(id)?.hidden).sort((x, y) => Math.abs(this.order.indexOf(x) - from) - Math.abs(this.order.indexOf(y) - from))
  }

  private showVerdict(cell: HTMLElement): void {
    const target = this.targetIn(cell)
    if (!target) return
    const verdict = verdictOf(target.judgement)
    if (cell.dataset.verdict === undefined) this.judged.push(cell)
    cell.dataset.verdict = verdict
    const { texts } = this.store
    if (target.other) {
      const line = cell.querySelector('[data-meeting]')?.lastElementChild
      if (line) line.textContent = verdict === 'refused' ? texts['short-refused'] : verdict === 'ask' ? texts['short-ask'] : texts['short-swap']
      return
    }
    const words = verdict === 'refused' ? this.store.breachWords(target.judgement.breaches.filter(({ isHard }) => isHard)) : verdict === 'ask' ? texts['short-ask'] : texts['short-possible']
    const lines = [element('span', verdict === 'refused' ? classes.refused : classes.verdict, {}, words)]
    if (verdict !== 'refused') lines.push(element('span', classes.verdict, {}, this.store.priceWords(target.judgement)))
    cell.replaceChildren(...lines)
  }

  private setOver(cell: HTMLElement | null): void {
    if (this.over === cell) return
    this.over?.removeAttribute('data-over')
    this.over = cell
    if (!cell || !this.carried) return
    cell.setAttribute('data-over', '')
    const target = this.targetIn(cell)
    this.calls.say(target ? this.store.targetWords(target) : fill(this.store.texts.carrying, { one: this.carried.aName, other: this.carried.bName }), this.isDragging)
  }

  private drop(cell: HTMLElement): void {
    const target = this.targetIn(cell)
    this.put(null)
    if (target) this.calls.put(target)
    else this.calls.say(this.store.texts.left)
  }

  // Pointers

  private listen(): void {
    const { scroller } = this
    const on = <K extends keyof HTMLElementEventMap>(name: K, handle: (event: HTMLElementEventMap[K]) => void, options?: AddEventListenerOptions) => {
      scroller.addEventListener(name, handle, options)
      this.stop.push(() => scroller.removeEventListener(name, handle, options))
    }
    on('keydown', (event) => this.onKey(event))
    on('focusin', (event) => {
      const cell = cellOf(event.target)
      if (!cell) return
      cell.setAttribute('aria-label', this.label(cell))
      if (cell !== this.focused) this.focusCell(cell, false)
      this.setOver(this.carried ? cell : null)
    })
    on('pointerdown', (event) => this.onPress(event))
    on('pointermove', (event) => this.onMove(event))
    on('pointerup', (event) => this.onRelease(event))
    on('pointercancel', () => this.endDrag(null))
    on('click', (event) => {
      const cell = cellOf(event.target)
      if (!cell) return
      this.focusCell(cell, false)
      if (this.carried) this.drop(cell)
      else this.pick(cell)
    })
    // Once a finger carries a meeting, the page must not scroll under it.
    on('touchmove', (event) => this.isDragging && event.preventDefault(), { passive: false })
    on('contextmenu', (event) => this.isDragging && event.preventDefault())
  }

  private onPress(event: PointerEvent): void {
    const cell = cellOf(event.target)
    const meeting = cell && this.meetingIn(cell)
    if (!cell || !meeting || event.button !== 0 || this.carried) return
    const { clientX: x, clientY: y } = event
    const timer = event.pointerType === 'mouse' ? 0 : window.setTimeout(() => this.press && this.beginDrag(event.pointerId), holdFor)
    this.press = { x, y, cell, meeting, timer }
  }

  private onMove(event: PointerEvent): void {
    if (this.press && !this.isDragging) {
      const far = Math.hypot(event.clientX - this.press.x, event.clientY - this.press.y) > dragFrom
      if (far && event.pointerType === 'mouse') this.beginDrag(event.pointerId)
      // A finger that moves before it has held is scrolling.
      else if (far) this.endDrag(null)
    }
    if (!this.isDragging) return
    // Written through the style object, which the content security policy allows; the place of a pointer is no class.
    if (this.ghost) this.ghost.style.translate = `${event.clientX + 12}px ${event.clientY + 12}px`
    this.scrollAtEdge(event)
    this.setOver(cellOf(document.elementFromPoint(event.clientX, event.clientY)))
  }

  private beginDrag(pointerId: number): void {
    const press = this.press
    if (!press) return
    this.isDragging = true
    this.scroller.setPointerCapture(pointerId)
    // Focused, so that Escape reaches it.
    this.focusCell(press.cell)
    this.put(press.meeting)
    this.ghost = element('div', 'pointer-events-none fixed left-0 top-0 z-50 rounded-base border-2 border-accent bg-surface px-2 py-1 text-sm', { 'aria-hidden': 'true' }, `${press.meeting.aName} – ${press.meeting.bName}`)
    this.ghost.style.translate = `${press.x + 12}px ${press.y + 12}px`
    document.body.append(this.ghost)
  }

  private onRelease(event: PointerEvent): void {
    if (!this.isDragging) return this.endDrag(null)
    this.endDrag(cellOf(document.elementFromPoint(event.clientX, event.clientY)))
    // The click that follows a drag is none.
    const swallow = (click: Event) => click.stopPropagation()
    window.addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 50)
  }

  private endDrag(cell: HTMLElement | null): void {
    clearTimeout(this.press?.timer)
    this.press = null
    if (!this.isDragging) return
    this.isDragging = false
    this.ghost?.remove()
    this.ghost = null
    if (cell) this.drop(cell)
    else this.put(null)
  }

  private scrollAtEdge(event: PointerEvent): void {
    const box = this.scroller.getBoundingClientRect()
    const edge = 48
    const x = event.clientX < box.left + edge + 80 ? -16 : event.clientX > box.right - edge ? 16 : 0
    const y = event.clientY < box.top + edge + 64 ? -12 : event.clientY > box.bottom - edge ? 12 : 0
    if (x !== 0 || y !== 0) this.scroller.scrollBy(x, y)
  }
}

function element(tag: string, className: string, attributes: Record<string, string> = {}, text = ''): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  for (const [name, value] of Object.entries(attributes)) if (value !== '') made.setAttribute(name, value)
  if (text !== '') made.textContent = text
  return made
}

function lockIcon(label: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  for (const [name, value] of Object.entries({ viewBox: '0 0 24 24', class: 'size-3.5 shrink-0 fill-none stroke-ink-soft stroke-2', role: 'img', 'aria-label': label })) svg.setAttribute(name, value)
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', 'M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4')
  svg.append(path)
  return svg
}

const cellOf = (target: EventTarget | null): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null)
const keyOf = (cell: HTMLElement): { columnId: string; slotId: string } => {
  const [columnId = '', slotId = ''] = (cell.dataset.key ?? '').split(' ')
  return { columnId, slotId }
}
