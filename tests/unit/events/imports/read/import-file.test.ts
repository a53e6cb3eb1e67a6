import { describe, expect, it } from 'vitest'
import { importLimits } from '@/lib/events/imports/import-table'
import { readImportFile } from '@/lib/events/imports/read/import-file'
import { writeSpreadsheet } from '@/lib/events/write-spreadsheet'
import { buildZip, type ZipPart } from '@/tests/unit/notices/zip'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))
const read = (content: Uint8Array, name = 'list.csv') => readImportFile({ name, bytes: content }, (column) => column)
const rowsOf = async (content: Uint8Array, name?: string) => {
  const table = await read(content, name)
  if ('refusal' in table) throw new Error(table.refusal.code)
  return table.rows.map((row) => [row.number, ...row.cells])
}
const refusalOf = async (content: Uint8Array, name?: string) => {
  const table = await read(content, name)
  return 'refusal' in table ? table.refusal : 'read'
}
const head = 'Organisation,Person,E-mail'
const written = [[2, 'Rīgas slimnīca', 'Anna Ozola', 'anna@example.org']]

describe('a CSV file', () => {
  it.each([
    ['UTF-8', bytes(`${head}\nRīgas slimnīca,Anna Ozola,anna@example.org\n`)],
    ['UTF-8 with its mark, semicolons and CRLF', bytes('\ufeffOrganisation;Person;E-mail\r\n"Rīgas slimnīca";Anna Ozola;anna@example.org\r\n')],
    ['UTF-16 with tabs, as Excel writes "Unicode text"', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Organisation\tPerson\tE-mail\r\nRīgas slimnīca\tAnna Ozola\tanna@example.org\r\n', 'utf16le')])],
    ['a line that names the separator', bytes('sep=;\r\nOrganisation;Person;E-mail\r\nRīgas slimnīca;Anna Ozola;anna@example.org\r\n')],
  ])('is read in %s', async (name, content) => {
    expect(await rowsOf(content)).toEqual(name.startsWith('a line') ? [[3, ...written[0]!.slice(1)]] : written)
  })

  it('is read in Windows-1252, and says that it is a guess', async () => {
    const table = await read(bytes(`${head}\nTøndelag Sjukhus,Åsa Örn,asa@example.org`, 'latin1'))
    expect(table).toMatchObject({ isGuessed: true, rows: [{ cells: ['Tøndelag Sjukhus', 'Åsa Örn', 'asa@example.org'] }] })
  })

  it('may have quotes, commas and line breaks in its cells, and keeps the numbers of rows', async () => {
    expect(await rowsOf(bytes(`${head},Brings\n"A, B & ""C""",X,x@example.org,"one\ntwo"\n\n,,,\nD 5" screens,Y,y@example.org\n`))).toEqual([
      [2, 'A, B & "C"', 'X', 'x@example.org', 'one\ntwo'],
      [5, 'D 5" screens', 'Y', 'y@example.org', ''],
    ])
  })

  it('says where a quotation mark is never closed', async () => {
    expect(await refusalOf(bytes(`${head}\nA,X,x@example.org\n"B,Y,y@example.org\n`))).toMatchObject({ code: 'import-quotes' })
    expect(await refusalOf(bytes(`${head}\n"${'a,b\n'.repeat(200_000)}`))).toMatchObject({ code: 'import-quotes' })
  })

  it('keeps what looks like a formula as text, and takes back the mark of an export', async () => {
    expect(await rowsOf(bytes(`${head}\n=1+1,@Anna,x@example.org\n'=2+2,'Ada,y@example.org`))).toEqual([
      [2, '=1+1', '@Anna', 'x@example.org'],
      [3, '=2+2', "'Ada", 'y@example.org'],
    ])
  })

  it('is refused whole with a hundred thousand rows, with too many columns, or with a novel in a cell', async () => {
    expect(await refusalOf(bytes(`${head}\n${'a,b,c\n'.repeat(100_000)}`))).toEqual({ code: 'import-too-many-rows', params: { maximum: importLimits.rows } })
    expect(await refusalOf(bytes(`${head}${',x'.repeat(200)}\n`))).toMatchObject({ code: 'import-too-many-columns' })
    expect(await refusalOf(bytes(`${head}\na,b,${'x'.repeat(6000)}`))).toMatchObject({ code: 'import-cell-too-long', params: { row: 2 } })
    expect(await refusalOf(new Uint8Array(importLimits.bytes + 1))).toMatchObject({ code: 'import-too-large' })
    expect((await rowsOf(bytes(`${head}\n${'a,b,c\n'.repeat(importLimits.rows)}`))).length).toBe(importLimits.rows)
  }, 30_000)

  it('says which columns are missing or stand twice', async () => {
    expect(await refusalOf(bytes('Organisation,Country\nA,LV'))).toEqual({ code: 'import-columns', params: { columns: 'person, email' } })
    expect(await refusalOf(bytes('Company,Organisation,Name,Mail\nA,B,C,D'))).toEqual({ code: 'import-column-twice', params: { first: 'Company', second: 'Organisation' } })
    expect(await refusalOf(bytes(''))).toEqual({ code: 'import-empty' })
    expect(await refusalOf(bytes(`${head}\n\n`))).toMatchObject({ code: 'import-empty' })
  })

  it('is no other file', async () => {
    expect([await refusalOf(bytes('<html>'), 'page.html'), await refusalOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'old.xls'), await refusalOf(bytes('a\0b')), await refusalOf(bytes('%PDF-1.7'), 'x.pdf')]).toMatchObject([
      { code: 'import-type' }, { code: 'import-type' }, { code: 'import-damaged' }, { code: 'import-type' },
    ])
  })
})

describe('the names of columns', () => {
  it.each([
    ['COMPANY NAME', 'organisation'], ['organization', 'organisation'], ['E-Mail Address *', 'email'], ['Full name', 'person'], ['Given name', 'firstName'], ['Sähköposti', 'email'], ['Languages (spoken)', 'languages'], ['What they bring', 'brings'],
    ['Looking for', 'seeks'], ['Step-free access', 'stepFree'], ['Shoe size', null],
  ])('%j means %s', async (header, meaning) => {
    const { meaningOf } = await import('@/lib/events/imports/import-columns')
    expect(meaningOf(header)).toBe(meaning)
  })
})

describe('a workbook', () => {
  const workbook = async (rows: (string | number | null)[][], columns = ['Organisation', 'Person', 'E-mail', 'Arrives']) => (await writeSpreadsheet('xlsx', [{ name: 'List', columns, rows }])).bytes

  it('is read like the table it is', async () => {
    expect(await rowsOf(await workbook([['Rīgas slimnīca', 'Anna Ozola', 'anna@example.org', '2027-06-03 09:30'], ['=1+1', 'Ben', 'ben@example.org', null], ['C', 'Cee', 'c@example.org', 7]]), 'list.xlsx')).toEqual([
      [2, 'Rīgas slimnīca', 'Anna Ozola', 'anna@example.org', '2027-06-03 09:30'], [3, '=1+1', 'Ben', 'ben@example.org', ''], [4, 'C', 'Cee', 'c@example.org', '7'],
    ])
  })

  const part = (name: string, data: string | Buffer): ZipPart => ({ name, data: Buffer.from(data as string) })
  const sheetOf = (rows: string) => `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`
  const book = (sheet: string, more: ZipPart[] = []) =>
    new Uint8Array(
      buildZip([
        part('[Content_Types].xml', '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
        part('xl/workbook.xml', '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'),
        part('xl/_rels/workbook.xml.rels', '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
        part('xl/worksheets/sheet1.xml', sheet),
        ...more,
      ]),
    )
  const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
  const heading = `<row r="1">${cell('A1', 'Organisation')}${cell('B1', 'Person')}${cell('C1', 'E-mail')}</row>`
  const row = (n: number) => `<row r="${n}">${cell(`A${n}`, 'A')}${cell(`B${n}`, 'B')}${cell(`C${n}`, 'c@example.org')}</row>`

  it('takes the value of a formula, and no formats that reach to the end of the sheet', async () => {
    const sheet = sheetOf(`${heading}<row r="2"><c r="A2" t="str"><f>1+1</f><v>two</v></c>${cell('B2', 'B')}${cell('C2', 'c@example.org')}<c r="XFD2" s="3"/></row><row r="1048576" ht="12"/><row r="1048576"><c r="A1048576" s="1"/></row>`)
    expect(await rowsOf(book(sheet), 'list.xlsx')).toEqual([[2, 'two', 'B', 'c@example.org']])
  })

  it('is refused where it would unpack to far more than it is, before it is unpacked', async () => {
    const bomb = book(sheetOf(heading + row(2)), [part('xl/sharedStrings.xml', Buffer.alloc(40 * 1024 * 1024, 0x20))])
    const lying = book(sheetOf(heading + row(2)), [{ ...part('xl/sharedStrings.xml', Buffer.alloc(40 * 1024 * 1024, 0x20)), declaredSize: 1000 }])
    expect(await refusalOf(lying, 'list.xlsx')).toEqual({ code: 'import-damaged' })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await refusalOf(bomb, 'list.xlsx')).toEqual({ code: 'import-packed' })
    expect(await refusalOf(book(sheetOf(heading + row(2)), Array.from({ length: 600 }, (_, i) => part(`x/${i}.xml`, 'x'))), 'list.xlsx')).toEqual({ code: 'import-packed' })
    expect(await refusalOf(book(sheetOf(heading + row(2)), [part('xl/media/a.png', Buffer.alloc(5 * 1024 * 1024))]), 'list.xlsx')).toEqual({ code: 'import-packed' })
  })

  it('is refused with a cell that would make a table of a million rows, and with a hundred thousand real ones', async () => {
    expect(await refusalOf(book(sheetOf(`${heading}<row r="1000000">${cell('A1000000', 'A')}</row>`)), 'list.xlsx')).toMatchObject({ code: 'import-too-many-rows' })
    expect(await refusalOf(book(sheetOf(`${heading}<row r="2">${cell('ZZZ2', 'A')}</row>`)), 'list.xlsx')).toMatchObject({ code: 'import-too-many-columns' })
    const many = sheetOf(heading + Array.from({ length: 100_000 }, (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><v>${i * 7919}</v></c></row>`).join(''))
    expect(['import-too-many-rows', 'import-packed']).toContain(((await refusalOf(book(many), 'list.xlsx')) as { code: string }).code)
  }, 30_000)

  it('is refused with entities, with nothing of a workbook in it, and when it is cut off', async () => {
    const whole = book(sheetOf(heading + row(2)))
    expect(await refusalOf(book(`<!DOCTYPE x [<!ENTITY a "b">]>${sheetOf(heading)}`), 'list.xlsx')).toEqual({ code: 'import-damaged' })
    expect(await refusalOf(new Uint8Array(buildZip([part('a.txt', 'a')])), 'list.xlsx')).toEqual({ code: 'import-damaged' })
    expect(await refusalOf(whole.slice(0, whole.length - 40), 'list.xlsx')).toEqual({ code: 'import-damaged' })
    expect(await rowsOf(whole, 'list.xlsx')).toEqual([[2, 'A', 'B', 'c@example.org']])
  })
})
