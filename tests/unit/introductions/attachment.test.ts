import { describe, expect, it } from 'vitest'
import { attachmentLimits } from '@/lib/introductions/model'
import { readAttachment } from '@/lib/introductions/read/attachment'
import { contentTypes, eicar, jpeg, office, pdf, png } from '@/tests/factories/attached'
import { buildZip } from '../notices/zip'

const read = async (name: string, bytes: Uint8Array | string) => {
  const answer = await readAttachment({ name, bytes: typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes })
  return 'type' in answer ? answer.type : answer.refusal
}
const part = (name: string, data = 'x', more = {}) => ({ name, data: Buffer.from(data), ...more })

describe('files that are what they say', () => {
  it.each([
    ['offer.pdf', pdf(), 'pdf'],
    ['OFFER.PDF', pdf(), 'pdf'],
    ['screen.png', png(), 'png'],
    ['photo.jpg', jpeg(), 'jpeg'],
    ['photo.jpeg', jpeg('a camera writes more'), 'jpeg'],
    ['plan.docx', office('docx', [part('word/document.xml'), part('word/media/image1.png')]), 'docx'],
    ['prices.xlsx', office('xlsx', [part('xl/printerSettings/printerSettings1.bin')]), 'xlsx'],
    ['talk.pptx', office('pptx', [part('ppt/embeddings/Microsoft_Excel_Sheet1.xlsx')]), 'pptx'],
    ['notes.txt', 'Ääkköset: 3 < 4, and <b>bold</b>\r\n', 'txt'],
    ['rows.csv', '\ufeffa;b\n1;2\n', 'csv'],
  ])('takes %s', async (name, bytes, type) => {
    expect(await read(name, bytes)).toBe(type)
  })
})

describe('files that are not', () => {
  const html = '<!DOCTYPE html><html><script>alert(1)</script></html>'
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const exe = Buffer.concat([Buffer.from('MZ'), Buffer.from([0x90, 0, 3, 0, 0, 0]), Buffer.alloc(200)])
  const archive = buildZip([part('run.exe')])

  it.each([
    ['page.html', html, 'type'],
    ['drawing.svg', svg, 'type'],
    ['tool.exe', exe, 'type'],
    ['all.zip', archive, 'type'],
    ['plan.docm', office('docx'), 'type'],
    ['none', pdf(), 'type'],
    ['offer.pdf.exe', pdf(), 'type'],
    ['offer\u202efdp.exe', pdf(), 'type'],
    ['page.txt', html, 'mismatch'],
    ['drawing.csv', svg, 'mismatch'],
    ['late.txt', `Some words first.\n${html}`, 'mismatch'],
    ['feed.txt', '\ufeff\n <?xml version="1.0"?><a/>', 'mismatch'],
    ['tool.txt', exe, 'mismatch'],
    ['latin.txt', Buffer.from([0x4d, 0xe4, 0x79]), 'mismatch'],
    ['wide.txt', Buffer.from('words', 'utf16le'), 'mismatch'],
    ['tool.pdf', exe, 'mismatch'],
    ['page.pdf', html, 'mismatch'],
    ['page.png', html, 'mismatch'],
    ['drawing.jpg', svg, 'mismatch'],
    ['photo.png', jpeg(), 'mismatch'],
    ['all.docx', archive, 'packed'],
    ['any.docx', buildZip([part('a.xml')]), 'mismatch'],
    ['sheet.docx', office('xlsx'), 'mismatch'],
    ['empty.pdf', '', 'empty'],
    ['cut.pdf', pdf().subarray(0, 20), 'damaged'],
    ['cut.png', png().subarray(0, 40), 'damaged'],
    ['cut.docx', office('docx').subarray(0, 60), 'damaged'],
  ])('refuses %s', async (name, bytes, refusal) => {
    expect(await read(name, bytes)).toBe(refusal)
  })

  it('refuses a file that is two things at once', async () => {
    expect(await read('a.pdf', Buffer.concat([Buffer.from('<html>'), pdf()]))).toBe('mismatch')
    expect(await read('a.pdf', Buffer.concat([Buffer.from('\n'), pdf()]))).toBe('mismatch')
    expect(await read('a.pdf', pdf('<html><script>alert(1)</script></html>'))).toBe('two-in-one')
    expect(await read('a.pdf', Buffer.concat([pdf(), buildZip([part('run.jar')]), Buffer.from('')]))).toBe('two-in-one')
    expect(await read('a.png', png('<script>alert(1)</script>'))).toBe('two-in-one')
    expect(await read('a.jpg', Buffer.concat([jpeg(), buildZip([part('run.jar')])]))).toBe('two-in-one')
    expect(await read('a.docx', Buffer.concat([exe, office('docx')]))).toBe('mismatch')
    expect(await read('a.docx', Buffer.concat([pdf(), office('docx')]))).toBe('mismatch')
  })

  it('refuses what would run by itself', async () => {
    expect(await read('a.pdf', pdf('2 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj'))).toBe('active')
    expect(await read('a.pdf', pdf('2 0 obj << /S /Launch /F (cmd.exe) >> endobj'))).toBe('active')
    expect(await read('a.docx', office('docx', [part('word/vbaProject.bin')]))).toBe('macros')
    expect(await read('a.docx', office('docx', [], contentTypes('ms-word.document.macroEnabled.main+xml')))).toBe('macros')
    expect(await read('a.xlsx', office('xlsx', [part('xl/macrosheets/sheet1.xml')]))).toBe('macros')
    expect(await read('a.docx', office('docx', [], `<!DOCTYPE x [<!ENTITY a "b">]>${contentTypes('openxmlformats-officedocument.wordprocessingml.document.main+xml')}`))).toBe('active')
  })

  it('refuses the pattern that scanners are tested with, wherever it stands', async () => {
    expect(await read('a.txt', eicar())).toBe('virus-test')
    expect(await read('a.pdf', pdf(eicar()))).toBe('virus-test')
    expect(await read('a.docx', office('docx', [part('word/media/a.png', eicar(), { stored: true })]))).toBe('virus-test')
  })

  it('refuses archives within, paths that lead out, links, ciphers, and two files of one name', async () => {
    for (const name of ['word/a.zip', 'word/run.exe', 'word/embeddings/oleObject1.bin', 'word/activeX/activeX1.xml', 'word/afchunk.html']) expect(await read('a.docx', office('docx', [part(name)]))).toBe('packed')
    expect(await read('a.docx', office('docx', [part('word/link.xml', 'x', { mode: 0xa1ff })]))).toBe('packed')
    expect(await read('a.docx', office('docx', [part('word/secret.xml', 'x', { flags: 0x801 })]))).toBe('packed')
    expect(await read('a.docx', office('docx', [part('WORD/a.xml'), part('word/a.xml')]))).toBe('packed')
    for (const name of ['../../x.xml', '/etc/x.xml', 'c:/x.xml']) expect(['packed', 'damaged']).toContain(await read('a.docx', office('docx', [part(name)])))
  })

  it('refuses what is small and unpacks to much, without unpacking it', async () => {
    const zeros = Buffer.alloc(8 * 1024 * 1024)
    expect(await read('a.xlsx', office('xlsx', [{ name: 'xl/sheet1.xml', data: zeros }]))).toBe('packed')
    const claims = Array.from({ length: 30 }, (_, i) => part(`xl/sheet${i}.xml`, 'y'.repeat(100), { declaredSize: 900_000_000 }))
    expect(await read('a.xlsx', office('xlsx', claims))).toBe('packed')
    expect(await read('a.xlsx', office('xlsx', Array.from({ length: 5_001 }, (_, i) => part(`xl/${i}`, ''))))).toBe('packed')
    // The list of contents itself is read with a limit, and not further than it claims to be.
    const bomb = buildZip([{ name: '[Content_Types].xml', data: zeros, declaredSize: 100 }, part('word/document.xml')])
    expect(['damaged', 'mismatch', 'packed']).toContain(await read('a.docx', bomb))
    // Many entries in the directory, one place in the file: together they are longer than the file.
    const one = Buffer.from(buildZip([{ name: '[Content_Types].xml', data: Buffer.from(contentTypes('openxmlformats-officedocument.wordprocessingml.document.main+xml')) }, { name: 'b.xml', data: Buffer.alloc(50_000, 'z'), stored: true }]))
    expect(await read('a.docx', overlapping(one, 20))).toBe('packed')
  })

  it('refuses what is too large', async () => {
    expect(await read('a.txt', Buffer.alloc(attachmentLimits.bytes, 'a'))).toBe('txt')
    expect(await read('a.txt', Buffer.alloc(attachmentLimits.bytes + 1, 'a'))).toBe('too-large')
  })
})

/** The last file of the archive, listed many times under other names. */
function overlapping(zip: Buffer, times: number): Buffer {
  const end = zip.length - 22
  const start = zip.readUInt32LE(end + 16)
  const firstLength = 46 + zip.readUInt16LE(start + 28)
  const [body, first, last] = [zip.subarray(0, start), zip.subarray(start, start + firstLength), zip.subarray(start + firstLength, end)]
  const copies = Array.from({ length: times }, (_, i) => {
    const copy = Buffer.from(last)
    copy[46] = 65 + i
    return copy
  })
  const directory = Buffer.concat([first, ...copies])
  const tail = Buffer.from(zip.subarray(end))
  tail.writeUInt16LE(times + 1, 8)
  tail.writeUInt16LE(times + 1, 10)
  tail.writeUInt32LE(directory.length, 12)
  return Buffer.concat([body, directory, tail])
}
