import 'server-only'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'

/** A4 sheets with our own font embedded, so that text stays text in every European alphabet. Nothing but the two fonts is read from the disk. */
export type Pdf = PDFKit.PDFDocument
export const page = { width: 595.28, height: 841.89, margin: 42 } as const
export const ink = { text: '#14211f', soft: '#4a5a58', line: '#9aa8a5', accent: '#0b5e6b', tint: '#eef4f4' } as const

const fonts = new Map<string, Buffer>()
function font(name: 'regular' | 'bold'): Buffer {
  let bytes = fonts.get(name)
  if (!bytes) fonts.set(name, (bytes = readFileSync(join(/* turbopackIgnore: true */ process.cwd(), 'lib/platform/fonts', `inter-${name}.ttf`))))
  return bytes
}

export async function makePdf(about: { title: string; language: string }, draw: (pdf: Pdf) => void | Promise<void>): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4', margin: page.margin, autoFirstPage: false, bufferPages: true, lang: about.language, displayTitle: true,
    info: { Title: printable(about.title), Producer: 'Sund', Creator: 'Sund' },
    // No standard font, which would be looked for on the disk by its name, and no font without a name, which is read anew at every use.
    font: '',
  })
  pdf.registerFont('regular', font('regular'))
  pdf.registerFont('bold', font('bold'))
  const chunks: Buffer[] = []
  const whole = new Promise<Buffer>((done, refuse) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => done(Buffer.concat(chunks)))
    pdf.on('error', refuse)
  })
  await draw(pdf)
  pdf.end()
  return whole
}

/** One line of text in its written form: no control characters, nothing that turns the direction of reading, letters with their marks composed. */
export const printable = (text: string): string =>
  text.normalize('NFC').replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]+/gu, ' ').replace(/[\u{10000}-\u{10ffff}]/gu, '').replace(/\s+/g, ' ').trim()

type Style = { size: number; weight?: 'regular' | 'bold'; colour?: string; align?: 'left' | 'center' | 'right' }

/** A book of hundreds of pages lets others have their turn between them. */
export const letOthersIn = (): Promise<void> => new Promise((done) => setImmediate(done))

/** The caller decides what goes where: nothing flows to a next page by itself. */
export function addPage(pdf: Pdf): void {
  pdf.addPage()
  pdf.page.margins = { top: 0, bottom: 0, left: 0, right: 0 }
}

/** Sets text into a width, on so many lines at most; what does not fit ends in an ellipsis. Returns where the next line begins. */
export function setText(pdf: Pdf, text: string, at: { x: number; y: number; width: number; lines?: number }, style: Style): number {
  const lines = wrapped(pdf, printable(text), at.width, at.lines ?? 50, style)
  pdf.font(style.weight ?? 'regular').fontSize(style.size).fillColor(style.colour ?? ink.text)
  const height = style.size * 1.3
  lines.forEach((line, i) => pdf.text(line, at.x, at.y + i * height, { width: at.width, align: style.align ?? 'left', lineBreak: false }))
  return at.y + lines.length * height
}

export const heightOf = (pdf: Pdf, text: string, width: number, lines: number, style: Style): number => wrapped(pdf, printable(text), width, lines, style).length * style.size * 1.3

/** The largest of these sizes at which the text fits; a word that is longer than the line is broken only at the smallest. */
export function sizeThatFits(pdf: Pdf, text: string, width: number, lines: number, sizes: readonly number[], weight: 'regular' | 'bold' = 'regular'): number {
  const clean = printable(text)
  for (const size of sizes) {
    const isWide = partsOf(clean).some((part) => widthOf(pdf, part.trimEnd(), size, weight) > width)
    if (!isWide && wrapped(pdf, clean, width, lines + 1, { size, weight }).length <= lines) return size
  }
  return sizes.at(-1)!
}

/** Widths of letters in thousandths of the size: our fonts have neither kerning nor ligatures, so a text is as wide as its letters. */
const letterWidths = { regular: new Map<string, number>(), bold: new Map<string, number>() }

function widthOf(pdf: Pdf, text: string, size: number, weight: 'regular' | 'bold'): number {
  const known = letterWidths[weight]
  let sum = 0
  for (const letter of text) {
    let width = known.get(letter)
    if (width === undefined) known.set(letter, (width = pdf.font(weight).fontSize(1000).widthOfString(letter)))
    sum += width
  }
  return (sum * size) / 1000
}

function wrapped(pdf: Pdf, text: string, width: number, most: number, { size, weight = 'regular' }: Style): string[] {
  if (text === '') return []
  const fits = (line: string) => widthOf(pdf, line, size, weight) <= width
  const lines: string[] = []
  let line = ''
  for (const part of partsOf(text).flatMap((one) => (fits(one.trimEnd()) ? [one] : broken(one, fits)))) {
    if (line === '' || fits((line + part).trimEnd())) line += part
    else {
      lines.push(line.trimEnd())
      line = part
    }
  }
  lines.push(line.trimEnd())
  if (lines.length <= most) return lines
  let last = lines.slice(most - 1).join(' ')
  while (last !== '' && !fits(`${last}…`)) last = last.slice(0, -1).trimEnd()
  return [...lines.slice(0, most - 1), `${last}…`]
}

/** Where a line may end: after a space or a hyphen, which stay with what is before them. */
const partsOf = (text: string): string[] => text.match(/[^\s-]*(?:-+|\s+|$)/g)!.filter((part) => part !== '')

/** A word wider than the line, cut where it must be. */
function broken(word: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && !fits(`${part}${letter}`)) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return part === '' ? parts : [...parts, part]
}

/** Dark cells of a QR code as vectors: sharp at any size, and no picture to embed. */
export function drawCells(pdf: Pdf, cells: readonly (readonly boolean[])[], at: { x: number; y: number; size: number }): void {
  const cell = at.size / cells.length
  pdf.save().fillColor('#000000')
  cells.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      let run = 0
      while (row[x + run]) run++
      if (run > 0) pdf.rect(at.x + x * cell, at.y + y * cell, run * cell + 0.02, cell + 0.02)
      x += run
    }
  })
  pdf.fill().restore()
}

export function drawBox(pdf: Pdf, x: number, y: number, size: number): void {
  pdf.save().lineWidth(0.8).strokeColor(ink.text).rect(x, y, size, size).stroke().restore()
}

export function drawLine(pdf: Pdf, x: number, y: number, width: number, colour: string = ink.line): void {
  pdf.save().lineWidth(0.5).strokeColor(colour).moveTo(x, y).lineTo(x + width, y).stroke().restore()
}

/** At the foot of every page, once they are all there. `words` of page and pages. */
export function numberPages(pdf: Pdf, words: (page: number, pages: number) => string): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let i = 0; i < count; i++) {
    pdf.switchToPage(start + i)
    setText(pdf, words(i + 1, count), { x: page.margin, y: page.height - 30, width: page.width - 2 * page.margin, lines: 1 }, { size: 8, colour: ink.soft, align: 'right' })
  }
}
