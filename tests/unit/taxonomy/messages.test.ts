import { describe, expect, it } from 'vitest'
import { getTranslator } from '@/lib/platform/i18n'
import { listReasons } from '@/lib/taxonomy/codelist-refusal'
import { rowReasons } from '@/lib/taxonomy/official-list'

const t = getTranslator('en')

describe('each reason to refuse a list or a row has its sentence', () => {
  it.each(listReasons)('%s', (reason) => {
    expect(t(`taxonomy.refusal.${reason}`, { megabytes: 64, limit: 12, line: 3, name: 'permission' })).toMatch(/^[A-Z].*\.$/)
  })

  it.each(rowReasons)('%s', (reason) => {
    expect(t('taxonomy.import.row', { row: 2, code: 'x', reason: t(`taxonomy.row-reason.${reason}`) })).toMatch(/^Row 2 \(x\): .*\.$/)
  })
})
