import readExcelFile, { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { writeSpreadsheet } from '@/lib/events/write-spreadsheet'
import { unzip } from './unzip'

const hostile = ['=cmd|"/c calc"!A1', '＝1+1', '@x', '-2+3', '\t=1', '<f>1</f>&"', 'Łódź\u0001']
const table = { name: 'List: of [all]', columns: ['Name', 'Count'], rows: hostile.map((text, at) => [text, at] as const) }

describe('a spreadsheet', () => {
  it('holds text and numbers and no formula', async () => {
    const { bytes } = await writeSpreadsheet('xlsx', [table])
    const sheets = [...(await unzip(bytes))].filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name))
    expect(sheets).toHaveLength(1)
    expect(sheets[0]![1]).not.toMatch(/<f[ >]/)
    const rows = await readSheet(Buffer.from(bytes), { trim: false })
    expect(rows).toEqual([['Name', 'Count'], ...hostile.map((text, at) => [text.replace('\u0001', ''), at])])
  })

  it('gives every table a tab with a name that Excel takes', async () => {
    const { bytes } = await writeSpreadsheet('xlsx', [table, table, { ...table, name: '///' }, { ...table, name: 'x'.repeat(40) }])
    expect((await readExcelFile(Buffer.from(bytes))).map(({ sheet }) => sheet)).toEqual(['List  of  all', 'List  of  all 2', 'Table 3', 'x'.repeat(31)])
  })

  it('is a CSV file with the mark of UTF-8 and every formula marked as text', async () => {
    const { bytes, contentType } = await writeSpreadsheet('csv', [{ name: 'List', columns: ['Name'], rows: [['=1'], ['Łódź'], [null], [-2]] }])
    expect([contentType, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]).toEqual(['text/csv; charset=utf-8', '\ufeff"Name"\r\n"\'=1"\r\n"Łódź"\r\n""\r\n-2\r\n'])
  })
})
