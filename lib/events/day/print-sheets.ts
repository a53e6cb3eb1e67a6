import 'server-only'
import { formatList } from '@/lib/platform/format'
import { getPrintTranslator, type Translator } from '@/lib/platform/i18n'
import { addPage, drawBox, drawLine, heightOf, ink, letOthersIn, makePdf, numberPages, page, setText, sizeThatFits, type Pdf } from '@/lib/platform/pdf'
import { labelOf } from '@/lib/taxonomy/vocabulary'
import { byDay, type AgendaEntry, type AgendaMeeting } from '../agenda/agenda'
import type { AgendaView } from '../agenda/agenda-queries'
import type { DoorPerson } from './day-queries'
import { clockDay, clockRange, clockTime, clocksDiffer, dayHeading, placeOfZone } from '../event-clock'
import { shortPairSentences } from '../wishes/pair-sentences'
import { placeWords } from '../agenda/place-words'
import type { PrintedMeeting, PrintedPlan } from './print-queries'
import { tableNameOf } from '../table-name'

const left = page.margin
const width = page.width - 2 * page.margin
const bottom = page.height - 52

/** Each begins on a page of its own, in the language of its owner. */
export function personalSheets(sheets: readonly AgendaView[], title: string): Promise<Buffer> {
  const locale = sheets.length === 1 ? getPrintTranslator(sheets[0]!.me.locale).locale : 'en'
  return makePdf({ title, language: locale }, async (pdf) => {
    for (const sheet of sheets) {
      personalSheet(pdf, sheet)
      await letOthersIn()
    }
    // An empty book has a page all the same, so that it opens.
    if (sheets.length === 0) addPage(pdf)
  })
}

function personalSheet(pdf: Pdf, sheet: AgendaView): void {
  const t = getPrintTranslator(sheet.me.locale)
  const { event, me } = sheet
  addPage(pdf)
  let y = setText(pdf, event.name, { x: left, y: page.margin, width, lines: 2 }, { size: 10, colour: ink.soft })
  y = setText(pdf, me.name, { x: left, y: y + 4, width, lines: 2 }, { size: 20, weight: 'bold' })
  y = setText(pdf, me.organisation, { x: left, y, width, lines: 2 }, { size: 12, colour: ink.soft })
  const place = [event.venue, event.address, event.city].filter((part) => part !== '').join(', ')
  if (place) y = setText(pdf, place, { x: left, y: y + 4, width, lines: 2 }, { size: 9, colour: ink.soft })
  y = setText(pdf, `${t('day.sheet.all-times', { place: placeOfZone(event.timeZone) })} ${t('day.sheet.as-of', { time: `${dayHeading(t.locale, clockDay(sheet.asOf, event.timeZone))}, ${clockTime(sheet.asOf, event.timeZone)}` })}`, { x: left, y: y + 2, width, lines: 2 }, { size: 9, colour: ink.soft })
  if (sheet.entries.length === 0) setText(pdf, t('day.sheet.no-meetings'), { x: left, y: y + 16, width }, { size: 12 })
  for (const { day, entries } of byDay(sheet.entries, (at) => clockDay(at, event.timeZone))) {
    if (y > bottom - 90) y = nextPage(pdf)
    y = setText(pdf, dayHeading(t.locale, day), { x: left, y: y + 14, width, lines: 1 }, { size: 13, weight: 'bold' }) + 4
    for (const entry of entries) y = entryRow(pdf, t, sheet, entry, y)
  }
}

function nextPage(pdf: Pdf): number {
  addPage(pdf)
  return page.margin
}

const timeWidth = 78
const ownTimeSize = 8

function entryRow(pdf: Pdf, t: Translator, sheet: AgendaView, entry: AgendaEntry, from: number): number {
  const lines = entryLines(t, entry)
  const height = lines.reduce((sum, line) => sum + heightOf(pdf, line.text, width - timeWidth, line.lines, line), 0) + 10
  let y = from + height > bottom ? nextPage(pdf) : from
  drawLine(pdf, left, y, width)
  y += 5
  const isOff = entry.kind === 'meeting' && entry.standing === 'cancelled'
  const { timeZone } = sheet.event
  setText(pdf, clockRange(entry, timeZone), { x: left, y, width: timeWidth - 6, lines: 1 }, { size: 10, weight: 'bold', colour: isOff ? ink.soft : ink.text })
  if (clocksDiffer(entry.startsAt, timeZone, sheet.me.timeZone)) setText(pdf, `${clockRange(entry, sheet.me.timeZone)} ${placeOfZone(sheet.me.timeZone)}`, { x: left, y: y + 14, width: timeWidth - 6, lines: 2 }, { size: ownTimeSize, colour: ink.soft })
  for (const line of lines) y = setText(pdf, line.text, { x: left + timeWidth, y, width: width - timeWidth, lines: line.lines }, line)
  return Math.max(y + 5, from + 24)
}

type Line = { text: string; size: number; weight?: 'regular' | 'bold'; colour?: string; lines: number }

function entryLines(t: Translator, entry: AgendaEntry): Line[] {
  if (entry.kind === 'gap') return [{ text: t('day.sheet.free'), size: 10, colour: ink.soft, lines: 1 }]
  if (entry.kind === 'talk') return [{ text: entry.title, size: 10, weight: 'bold', lines: 2 }, ...quiet([entry.isForAll ? t('day.sheet.for-all') : '', entry.place, entry.speakers].filter((part) => part !== '').join(', '), 2)]
  return meetingLines(t, entry)
}

function meetingLines(t: Translator, entry: AgendaMeeting): Line[] {
  const { partner } = entry
  const title = entry.standing === 'cancelled' ? t('day.sheet.cancelled-title', { title: partner.organisation }) : partner.organisation
  const person = [partner.name, partner.jobTitle, partner.country ? labelOf('country', partner.country, t.locale) : ''].filter((part) => part !== '').join(', ')
  if (entry.standing === 'cancelled') return [{ text: title, size: 10, colour: ink.soft, lines: 2 }]
  const place = placeWords(t, entry)
  return [
    { text: entry.standing === 'changed' ? `${place} (${t('day.sheet.changed').toLocaleLowerCase(t.locale)})` : place, size: 10, weight: 'bold', colour: ink.accent, lines: 2 },
    { text: title, size: 11, weight: 'bold', lines: 2 },
    ...quiet(person, 2),
    ...(partner.languages.length > 0 ? quiet(t('day.sheet.speaks', { languages: formatList(t.locale, partner.languages.map((code) => labelOf('language', code, t.locale))) }), 1) : []),
    ...shortPairSentences(t, entry.because, entry.side, partner.organisation).map((text) => ({ text, size: 9, lines: 2 })),
  ]
}

const quiet = (text: string, lines: number): Line[] => (text === '' ? [] : [{ text, size: 9, colour: ink.soft, lines }])

/** A page a table, large enough to be read from where one stands. */
export function tableCards({ event, slots, tables, meetings }: PrintedPlan, title: string): Promise<Buffer> {
  const t = getPrintTranslator(event.language)
  return makePdf({ title, language: t.locale }, async (pdf) => {
    for (const table of tables.filter((one) => !one.isOnline)) {
      await letOthersIn()
      addPage(pdf)
      setText(pdf, event.name, { x: left, y: page.margin, width, lines: 1 }, { size: 9, colour: ink.soft })
      let y = setText(pdf, t('day.sheet.table-card', { label: table.label }), { x: left, y: page.margin + 16, width, lines: 2 }, { size: 40, weight: 'bold', colour: ink.accent })
      if (table.hall) y = setText(pdf, table.hall, { x: left, y, width, lines: 1 }, { size: 16, colour: ink.soft })
      y += 8
      const own = meetings.filter((meeting) => meeting.tableId === table.id)
      const days = new Set(slots.map((slot) => clockDay(slot.startsAt, event.timeZone)))
      for (const { day, entries } of byDay(slots, (at) => clockDay(at, event.timeZone))) {
        if (days.size > 1) y = setText(pdf, dayHeading(t.locale, day), { x: left, y: y + 8, width, lines: 1 }, { size: 11, weight: 'bold' }) + 2
        for (const slot of entries) {
          const meeting = own.find(({ slotId }) => slotId === slot.id)
          if (y > bottom - 36) y = nextPage(pdf)
          y = pairRow(pdf, { head: clockRange(slot, event.timeZone), y, empty: t('day.sheet.reserved'), meeting })
        }
      }
    }
    if (pdf.bufferedPageRange().count === 0) addPage(pdf)
  })
}

function pairRow(pdf: Pdf, { head, y, meeting, empty, headWidth = 84 }: { head: string; y: number; meeting: PrintedMeeting | undefined; empty: string; headWidth?: number }): number {
  drawLine(pdf, left, y, width)
  setText(pdf, head, { x: left, y: y + 5, width: headWidth - 6, lines: 1 }, { size: 11, weight: 'bold' })
  if (!meeting) {
    setText(pdf, empty, { x: left + headWidth, y: y + 5, width: width - headWidth, lines: 1 }, { size: 10, colour: ink.soft })
    return y + 24
  }
  const half = (width - headWidth - 10) / 2
  ;[meeting.a, meeting.b].forEach((side, i) => {
    const x = left + headWidth + i * (half + 10)
    setText(pdf, side.name, { x, y: y + 5, width: half, lines: 1 }, { size: sizeThatFits(pdf, side.name, half, 1, [10.5, 9.5, 8.5, 7.5], 'bold'), weight: 'bold' })
    setText(pdf, side.organisation, { x, y: y + 18, width: half, lines: 2 }, { size: sizeThatFits(pdf, side.organisation, half, 1, [9, 8], 'regular') === 9 ? 9 : 7, colour: ink.soft })
  })
  return y + 38
}

/** A page a slot (or as many as it takes): who sits at which table, in the order in which tables stand. */
export function roomSheets({ event, slots, tables, meetings }: PrintedPlan, title: string): Promise<Buffer> {
  const t = getPrintTranslator(event.language)
  return makePdf({ title, language: t.locale }, async (pdf) => {
    for (const slot of slots) {
      await letOthersIn()
      const head = () => {
        addPage(pdf)
        setText(pdf, event.name, { x: left, y: page.margin, width, lines: 1 }, { size: 9, colour: ink.soft })
        return setText(pdf, t('day.sheet.room-sheet', { time: `${dayHeading(t.locale, clockDay(slot.startsAt, event.timeZone))}, ${clockRange(slot, event.timeZone)}` }), { x: left, y: page.margin + 14, width, lines: 2 }, { size: 16, weight: 'bold' }) + 6
      }
      let y = head()
      const rows = [
        ...meetings.filter((meeting) => meeting.slotId === slot.id && meeting.tableId === null).map((meeting) => ({ label: t('day.sheet.place-at-desk'), meeting })),
        ...tables.map((table) => ({ label: tableNameOf(table), meeting: meetings.find((meeting) => meeting.slotId === slot.id && meeting.tableId === table.id) })),
      ]
      for (const { label, meeting } of rows) {
        if (y > bottom - 38) y = head()
        y = pairRow(pdf, { head: label, y, meeting, empty: t('day.sheet.free'), headWidth: 110 })
      }
    }
    if (pdf.bufferedPageRange().count === 0) addPage(pdf)
    numberPages(pdf, (one, of) => t('day.sheet.page', { page: one, pages: of }))
  })
}

/** Everybody by name, with a box to tick; who is here already is ticked. */
export function doorList(event: { name: string; language: string }, people: readonly DoorPerson[], title: string): Promise<Buffer> {
  const t = getPrintTranslator(event.language)
  const columns = [{ x: left + 24, width: 176 }, { x: left + 208, width: 190 }, { x: left + 406, width: width - 406 }] as const
  return makePdf({ title, language: t.locale }, (pdf) => {
    const head = () => {
      addPage(pdf)
      setText(pdf, event.name, { x: left, y: page.margin, width, lines: 1 }, { size: 9, colour: ink.soft })
      const y = setText(pdf, `${t('day.sheet.door-list')}, ${t('day.sheet.people', { count: people.length })}`, { x: left, y: page.margin + 14, width, lines: 1 }, { size: 16, weight: 'bold' }) + 6
      ;['name', 'organisation', 'kind'].forEach((key, i) => setText(pdf, t(`day.sheet.${key}`), { ...columns[i]!, y, lines: 1 }, { size: 8, weight: 'bold', colour: ink.soft }))
      return y + 14
    }
    let y = head()
    for (const person of people) {
      const texts = [person.name, [person.organisation, person.country ? labelOf('country', person.country, t.locale) : ''].filter((part) => part !== '').join(', '), person.kind]
      const height = Math.max(...texts.map((text, i) => heightOf(pdf, text, columns[i]!.width, 2, { size: 9.5, weight: i === 0 ? 'bold' : 'regular' }))) + 8
      if (y + height > bottom) y = head()
      drawLine(pdf, left, y, width)
      drawBox(pdf, left + 2, y + 5, 11)
      if (person.isHere) pdf.save().lineWidth(1.4).strokeColor(ink.text).moveTo(left + 4.5, y + 10.5).lineTo(left + 7, y + 13.5).lineTo(left + 11, y + 7.5).stroke().restore()
      texts.forEach((text, i) => setText(pdf, text, { ...columns[i]!, y: y + 4, lines: 2 }, { size: 9.5, weight: i === 0 ? 'bold' : 'regular' }))
      y += height
    }
    numberPages(pdf, (one, of) => t('day.sheet.page', { page: one, pages: of }))
  })
}
