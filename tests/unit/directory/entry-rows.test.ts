import { describe, expect, it } from 'vitest'
import { buildMandate, buildNeed, buildOffering } from '@/tests/factories/entry'
import { rowsOf } from '@/components/entries-view/entry-rows'
import { getTranslator } from '@/lib/platform/i18n'

const first = (rows: readonly { fields: readonly string[] }[]) => rows.map((row) => row.fields[0])

describe('the lines of a detail page', () => {
  it('stand in the order of the form, whatever the order of what is stored', () => {
    const need = buildNeed({ problem: 'P', translations: [{ language: 'sv', title: 'T', problem: 'P' }], cpv: ['48814000'] })
    const shuffled = Object.fromEntries(Object.entries(need).reverse())
    const { stated } = rowsOf('NEED', shuffled)
    expect(stated).toEqual(rowsOf('NEED', need).stated)
    expect(first(stated).slice(0, 2)).toEqual(['problem', 'translations'])
  })

  it('say every field once, as stated or as not', () => {
    const contents = [['OFFERING', buildOffering()], ['NEED', buildNeed()], ['MANDATE', buildMandate()]] as const
    for (const [kind, content] of contents) {
      const { stated, missing } = rowsOf(kind, content)
      const fields = [...stated, ...missing].flatMap((row) => row.fields)
      expect(fields.toSorted()).toEqual(Object.keys(content).filter((field) => !['title', 'summary', 'language'].includes(field)).toSorted())
      for (const row of [...stated, ...missing]) expect([row.name, getTranslator('en').has(row.name)]).toEqual([row.name, true])
    }
  })

  it('take a currency or a time zone alone as nothing stated', () => {
    const { missing } = rowsOf('NEED', buildNeed({ currency: 'EUR', timeZone: 'Europe/Riga' }))
    expect(first(missing)).toEqual(expect.arrayContaining(['budgetFrom', 'deadline']))
    expect(first(rowsOf('NEED', buildNeed({ budgetTo: 5, currency: 'EUR' })).stated)).toContain('budgetFrom')
  })
})
