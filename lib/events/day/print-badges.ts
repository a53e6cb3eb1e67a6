import 'server-only'
import { encode } from 'uqr'
import { publicUrl } from '@/lib/platform/env'
import { getPrintTranslator } from '@/lib/platform/i18n'
import { addPage, drawCells, heightOf, ink, letOthersIn, makePdf, page, setText, sizeThatFits, type Pdf } from '@/lib/platform/pdf'
import { labelOf } from '@/lib/taxonomy/vocabulary'
import { badgePath } from './badge-code'
import type { Badge } from './print-queries'

/** The cells of the code alone; around it four of them must stay white. */
export const badgeCells = (eventId: string, code: string): boolean[][] => encode(publicUrl(badgePath(eventId, code)), { ecc: 'M', border: 0 }).data

export type PerPage = 4 | 8
const layouts = {
  4: { columns: 2, rows: 2, padding: 26, code: 104, name: [30, 26, 22, 19, 16, 14], organisation: [15, 13.5, 12, 11] },
  8: { columns: 2, rows: 4, padding: 18, code: 78, name: [21, 18, 16, 14, 12, 11], organisation: [12, 11, 10, 9] },
} as const

/** Four (A6) or eight (A7) on a page, to be cut along the marks. */
export function badges(eventId: string, people: readonly Badge[], perPage: PerPage, title: string): Promise<Buffer> {
  const { columns, rows } = layouts[perPage]
  const [width, height] = [page.width / columns, page.height / rows]
  return makePdf({ title, language: 'en' }, async (pdf) => {
    for (const [i, person] of people.entries()) {
      if (i % perPage === 0) {
        await letOthersIn()
        addPage(pdf)
        cutMarks(pdf, columns, rows)
      }
      const at = i % perPage
      drawBadge(pdf, eventId, person, layouts[perPage], { x: (at % columns) * width, y: Math.floor(at / columns) * height, width, height })
    }
    if (people.length === 0) addPage(pdf)
  })
}

type Layout = (typeof layouts)[PerPage]

/** Texts above, kind and code below: the name as large as it fits, a long organisation in smaller letters rather than cut. */
function drawBadge(pdf: Pdf, eventId: string, person: Badge, layout: Layout, box: { x: number; y: number; width: number; height: number }): void {
  const t = getPrintTranslator(person.locale)
  const { padding, code } = layout
  const [x, width] = [box.x + padding, box.width - 2 * padding]
  const isWide = box.height < box.width
  // The small badge has its code beside the texts, the large one below them.
  const textWidth = isWide ? width - code - 12 : width
  let y = setText(pdf, person.event, { x, y: box.y + padding, width, lines: 1 }, { size: 8, colour: ink.soft }) + (isWide ? 4 : 12)
  const nameSize = sizeThatFits(pdf, person.name, textWidth, 3, layout.name, 'bold')
  y = setText(pdf, person.name, { x, y, width: textWidth, lines: 3 }, { size: nameSize, weight: 'bold' }) + 4
  const organisationSize = sizeThatFits(pdf, person.organisation, textWidth, isWide ? 3 : 5, layout.organisation)
  const room = Math.max(2, Math.floor((box.y + box.height - padding - (isWide ? 26 : code + 24) - y) / (organisationSize * 1.3)))
  y = setText(pdf, person.organisation, { x, y, width: textWidth, lines: Math.min(room, 6) }, { size: organisationSize })
  const foot = box.y + box.height - padding
  const country = person.country ? labelOf('country', person.country, t.locale) : ''
  const labelSize = sizeThatFits(pdf, person.kind, isWide ? textWidth : width - code - 12, 2, isWide ? [9, 8, 7] : [12, 10, 9], 'bold')
  const label = { size: labelSize, weight: 'bold' as const, colour: ink.accent }
  const lines = [person.kind, country].filter((part) => part !== '')
  const below = lines.reduce((sum, line) => sum + heightOf(pdf, line, isWide ? textWidth : width - code - 12, 2, label), 0)
  let footY = foot - below
  for (const [i, line] of lines.entries()) footY = setText(pdf, line, { x, y: footY, width: isWide ? textWidth : width - code - 12, lines: 2 }, i === 0 ? label : { ...label, weight: 'regular', colour: ink.soft })
  const codeAt = { x: x + width - code, y: foot - code, size: code }
  drawCells(pdf, badgeCells(eventId, person.badgeCode), codeAt)
}

function cutMarks(pdf: Pdf, columns: number, rows: number): void {
  pdf.save().lineWidth(0.4).strokeColor('#999999').dash(3, { space: 3 })
  for (let i = 1; i < columns; i++) pdf.moveTo((page.width / columns) * i, 0).lineTo((page.width / columns) * i, page.height)
  for (let i = 1; i < rows; i++) pdf.moveTo(0, (page.height / rows) * i).lineTo(page.width, (page.height / rows) * i)
  pdf.stroke().undash().restore()
}
