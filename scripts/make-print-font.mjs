// Makes lib/platform/fonts/inter-*.ttf, the fonts of printed sheets, from the web fonts of Inter: one weight each, the letters of
// Europe's alphabets in one file, as a PDF writer can embed it. Run again when @fontsource-variable/inter changes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const require = createRequire(join(root, 'node_modules/pdfkit/package.json'))
const fontkit = require('fontkit')
const source = join(root, 'node_modules/@fontsource-variable/inter')
const subsets = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext']

mkdirSync(join(root, 'lib/platform/fonts'), { recursive: true })
for (const [name, weight] of [['regular', 400], ['bold', 650]]) {
  const bytes = makeFont(`Inter-${name[0].toUpperCase()}${name.slice(1)}`, weight)
  writeFileSync(join(root, `lib/platform/fonts/inter-${name}.ttf`), bytes)
  console.log(name, bytes.length)
}
writeFileSync(join(root, 'lib/platform/fonts/LICENSE.txt'), readFileSync(join(source, 'LICENSE')))

function makeFont(postscriptName, weight) {
  const fonts = subsets.map((subset) => {
    const bytes = readFileSync(join(source, `files/inter-${subset}-wght-normal.woff2`))
    const [font, varied] = [fontkit.create(bytes), fontkit.create(bytes)]
    font._transformGlyfTable()
    varied.variationCoords = [weight]
    font.vary = (id, points) => varied._variationProcessor.transformPoints(id, points)
    return font
  })
  const first = fonts[0]
  const glyphs = [outline(first, 0)]
  const codes = new Map()
  for (const font of fonts) {
    for (const code of font.characterSet) {
      if (codes.has(code) || code > 0xffff) continue
      codes.set(code, glyphs.length)
      glyphs.push(outline(font, font._cmapProcessor.lookup(code)))
    }
  }
  return assemble(glyphs, [...codes].sort((a, b) => a[0] - b[0]), first, postscriptName, weight)
}

/** The contours of a glyph as points of quadratic curves, in whole numbers. fontkit varies the weight of no glyph of a woff2 file: it is asked for that here. */
function outline(font, id) {
  const glyph = font._transformedGlyphs[id]
  const Point = font._transformedGlyphs.find((one) => one.points?.length).points[0].constructor
  const own = glyph.numberOfContours > 0 ? glyph.points.map((p) => p.copy()) : (glyph.components ?? []).map((part) => new Point(true, true, part.dx, part.dy))
  const advance = font.hmtx.metrics.get(Math.min(id, font.hmtx.metrics.length - 1)).advance
  const points = [...own, new Point(false, true, 0, 0), new Point(false, true, advance, 0), new Point(false, true, 0, 0), new Point(false, true, 0, 0)]
  font.vary(id, points)
  const [left, right] = points.slice(-4)
  const contours = glyph.numberOfContours < 0 ? glyph.components.flatMap((part, i) => moved(outline(font, part.glyphID).contours, part, points[i])) : split(points.slice(0, -4))
  return { contours: contours.map((contour) => contour.map((p) => ({ ...p, x: p.x - Math.round(left.x) }))), advance: Math.round(right.x - left.x) }
}

function split(points) {
  const contours = [[]]
  for (const { x, y, onCurve, endContour } of points) {
    contours.at(-1).push({ x: Math.round(x), y: Math.round(y), on: onCurve })
    if (endContour) contours.push([])
  }
  return contours.filter((contour) => contour.length > 2)
}

function moved(contours, part, by) {
  return contours.map((contour) => contour.map((p) => ({ x: Math.round(p.x * part.scaleX + p.y * part.scale10 + by.x), y: Math.round(p.x * part.scale01 + p.y * part.scaleY + by.y), on: p.on })))
}

function glyphBytes({ contours }) {
  if (contours.length === 0) return { bytes: Buffer.alloc(0), box: null, points: 0 }
  const all = contours.flat()
  const box = { xMin: Math.min(...all.map((p) => p.x)), yMin: Math.min(...all.map((p) => p.y)), xMax: Math.max(...all.map((p) => p.x)), yMax: Math.max(...all.map((p) => p.y)) }
  const head = Buffer.alloc(10 + contours.length * 2 + 2)
  ;[contours.length, box.xMin, box.yMin, box.xMax, box.yMax].forEach((value, i) => head.writeInt16BE(value, i * 2))
  let end = -1
  contours.forEach((contour, i) => head.writeUInt16BE((end += contour.length), 10 + i * 2))
  const flags = Buffer.from(all.map((p) => (p.on ? 1 : 0)))
  const xs = Buffer.alloc(all.length * 2)
  const ys = Buffer.alloc(all.length * 2)
  all.forEach((p, i) => {
    xs.writeInt16BE(p.x - (all[i - 1]?.x ?? 0), i * 2)
    ys.writeInt16BE(p.y - (all[i - 1]?.y ?? 0), i * 2)
  })
  return { bytes: pad(Buffer.concat([head, flags, xs, ys])), box, points: all.length }
}

function pad(bytes) {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
}

function assemble(glyphs, codes, font, postscriptName, weight) {
  const made = glyphs.map(glyphBytes)
  const boxes = made.flatMap((one) => (one.box ? [one.box] : []))
  const bound = { xMin: Math.min(...boxes.map((b) => b.xMin)), yMin: Math.min(...boxes.map((b) => b.yMin)), xMax: Math.max(...boxes.map((b) => b.xMax)), yMax: Math.max(...boxes.map((b) => b.yMax)) }
  const loca = Buffer.alloc((made.length + 1) * 4)
  let offset = 0
  made.forEach((one, i) => {
    loca.writeUInt32BE(offset, i * 4)
    offset += one.bytes.length
  })
  loca.writeUInt32BE(offset, made.length * 4)
  const hmtx = Buffer.alloc(made.length * 4)
  glyphs.forEach((glyph, i) => {
    hmtx.writeUInt16BE(glyph.advance, i * 4)
    hmtx.writeInt16BE(made[i].box?.xMin ?? 0, i * 4 + 2)
  })
  const head = Buffer.alloc(54)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt32BE(0x00010000, 4)
  head.writeUInt32BE(0x5f0f3cf5, 12)
  head.writeUInt16BE(font.unitsPerEm, 18)
  ;[bound.xMin, bound.yMin, bound.xMax, bound.yMax].forEach((value, i) => head.writeInt16BE(value, 36 + i * 2))
  head.writeUInt16BE(weight > 500 ? 1 : 0, 44)
  head.writeUInt16BE(8, 46)
  head.writeInt16BE(2, 48)
  head.writeInt16BE(1, 50)
  const hhea = Buffer.alloc(36)
  hhea.writeUInt32BE(0x00010000, 0)
  hhea.writeInt16BE(font.ascent, 4)
  hhea.writeInt16BE(font.descent, 6)
  hhea.writeUInt16BE(Math.max(...glyphs.map((g) => g.advance)), 10)
  hhea.writeInt16BE(1, 18)
  hhea.writeUInt16BE(made.length, 34)
  const maxp = Buffer.alloc(32)
  maxp.writeUInt32BE(0x00010000, 0)
  maxp.writeUInt16BE(made.length, 4)
  maxp.writeUInt16BE(Math.max(...made.map((one) => one.points)), 6)
  maxp.writeUInt16BE(Math.max(...glyphs.map((g) => g.contours.length)), 8)
  maxp.writeUInt16BE(2, 14)
  const os2 = Buffer.alloc(96)
  os2.writeUInt16BE(4, 0)
  os2.writeUInt16BE(weight, 4)
  os2.writeUInt16BE(5, 6)
  os2.write('SUND', 58, 'latin1')
  os2.writeUInt16BE(weight > 500 ? 0x20 : 0x40, 62)
  os2.writeUInt16BE(codes[0][0], 64)
  os2.writeUInt16BE(codes.at(-1)[0], 66)
  os2.writeInt16BE(font.ascent, 68)
  os2.writeInt16BE(font.descent, 70)
  os2.writeUInt16BE(font.ascent, 74)
  os2.writeUInt16BE(-font.descent, 76)
  os2.writeInt16BE(Math.round(font.xHeight), 86)
  os2.writeInt16BE(Math.round(font.capHeight), 88)
  const post = Buffer.alloc(32)
  post.writeUInt32BE(0x00030000, 0)
  return directory({ 'OS/2': os2, cmap: cmapTable(codes), glyf: Buffer.concat(made.map((one) => one.bytes)), head, hhea, hmtx, loca, maxp, name: nameTable(postscriptName), post })
}

/** Format 12: groups of codes in a row. */
function cmapTable(codes) {
  const groups = []
  for (const [code, glyph] of codes) {
    const last = groups.at(-1)
    if (last && last.end + 1 === code && last.glyph + (code - last.start) === glyph) last.end = code
    else groups.push({ start: code, end: code, glyph })
  }
  const table = Buffer.alloc(12 + 16 + groups.length * 12)
  table.writeUInt16BE(1, 2)
  table.writeUInt16BE(3, 4)
  table.writeUInt16BE(10, 6)
  table.writeUInt32BE(12, 8)
  table.writeUInt16BE(12, 12)
  table.writeUInt32BE(16 + groups.length * 12, 16)
  table.writeUInt32BE(groups.length, 24)
  groups.forEach((group, i) => [group.start, group.end, group.glyph].forEach((value, j) => table.writeUInt32BE(value, 28 + i * 12 + j * 4)))
  return table
}

function nameTable(postscriptName) {
  const [family, style] = postscriptName.split('-')
  const names = [[1, family], [2, style], [4, `${family} ${style}`], [6, postscriptName]].map(([id, text]) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }))
  const head = Buffer.alloc(6 + names.length * 12)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  names.forEach(({ id, bytes }, i) => {
    ;[3, 1, 0x409, id, bytes.length, offset].forEach((value, j) => head.writeUInt16BE(value, 6 + i * 12 + j * 2))
    offset += bytes.length
  })
  return Buffer.concat([head, ...names.map((one) => one.bytes)])
}

function directory(tables) {
  const names = Object.keys(tables).sort()
  const head = Buffer.alloc(12 + names.length * 16)
  const power = 2 ** Math.floor(Math.log2(names.length))
  head.writeUInt32BE(0x00010000, 0)
  ;[names.length, power * 16, Math.log2(power), (names.length - power) * 16].forEach((value, i) => head.writeUInt16BE(value, 4 + i * 2))
  let offset = head.length
  const bodies = []
  names.forEach((name, i) => {
    const body = pad(tables[name])
    head.write(name.padEnd(4), 12 + i * 16, 'latin1')
    let sum = 0
    for (let at = 0; at < body.length; at += 4) sum = (sum + body.readUInt32BE(at)) >>> 0
    ;[sum, offset, tables[name].length].forEach((value, j) => head.writeUInt32BE(value, 12 + i * 16 + 4 + j * 4))
    offset += body.length
    bodies.push(body)
  })
  return Buffer.concat([head, ...bodies])
}
