import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { agreementTable, dataFolder, measureAgreement } from '@/tests/bench/import-agreement'

const hasData = existsSync(join(dataFolder, 'notices.jsonl'))

describe.skipIf(!hasData)('real notices, where they are at hand', { timeout: 120_000 }, () => {
  it('agree with an independent reading in 99 of 100 per field, and each difference has its reason', async () => {
    const agreement = await measureAgreement(dataFolder)
    const table = agreementTable(agreement)
    expect(agreement.compared, table).toBeGreaterThan(0)
    expect(agreement.refused, table).toEqual([])
    expect(agreement.differences.filter((one) => one.because === null), table).toEqual([])
    for (const [field, agreeing] of Object.entries(agreement.agreeing)) expect(agreeing / agreement.compared, field).toBeGreaterThanOrEqual(0.99)
  })
})
