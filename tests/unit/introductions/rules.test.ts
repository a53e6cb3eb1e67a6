import { describe, expect, it } from 'vitest'
import { answeringRecord } from '@/lib/introductions/answering-record'
import { unmetCriteria } from '@/lib/introductions/request-criteria'
import { readListOptions } from '@/lib/introductions/schemas'
import { nextStepOf, stateOf, waitingDaysOf } from '@/lib/introductions/view'
import { addWorkingDays, workingDaysBetween } from '@/lib/introductions/working-days'

const at = (day: string) => new Date(`${day}T10:00:00Z`)

describe('working days', () => {
  it('counts from Monday to Friday', () => {
    expect(addWorkingDays(at('2026-03-02'), 10)).toEqual(at('2026-03-16'))
    expect(addWorkingDays(at('2026-03-06'), 1)).toEqual(at('2026-03-09'))
    expect(addWorkingDays(at('2026-03-07'), 1)).toEqual(at('2026-03-09'))
    expect(addWorkingDays(at('2026-03-16'), -3)).toEqual(at('2026-03-11'))
    expect(addWorkingDays(at('2026-03-04'), 0)).toEqual(at('2026-03-04'))
  })

  it('says how many have begun since', () => {
    expect([
      workingDaysBetween(at('2026-03-02'), at('2026-03-02')),
      workingDaysBetween(at('2026-03-06'), at('2026-03-08')),
      workingDaysBetween(at('2026-03-06'), at('2026-03-09')),
      workingDaysBetween(at('2026-03-02'), at('2026-03-16')),
      workingDaysBetween(at('2026-03-09'), at('2026-03-02')),
    ]).toEqual([0, 0, 1, 10, 0])
  })
})

describe('the record of answering', () => {
  const one = (answered: string | null) => ({ requestedAt: at('2026-03-02'), answeredAt: answered ? at(answered) : null })

  it('says nothing below three requests', () => {
    expect(answeringRecord([one('2026-03-03'), one(null)])).toEqual({ state: 'none-yet', asked: 2 })
  })

  it('has the share and the middle number of working days', () => {
    expect(answeringRecord([one('2026-03-03'), one('2026-03-05'), one('2026-03-16'), one(null)])).toEqual({ state: 'known', asked: 4, answered: 3, share: 0.75, medianDays: 3 })
    expect(answeringRecord([one('2026-03-03'), one('2026-03-06'), one(null)])).toMatchObject({ answered: 2, medianDays: 2.5 })
    expect(answeringRecord([one(null), one(null), one(null)])).toEqual({ state: 'known', asked: 3, answered: 0, share: 0, medianDays: 0 })
  })
})

describe('what a need asks of an offering', () => {
  const held = (certificate: string, expires: string | null) => ({ certificate, issuer: '', number: '', expires, hasNoExpiry: false })
  const unmet = (certificates: ReturnType<typeof held>[], trl: number | null) => unmetCriteria({ certificates: ['iso-27001'], minTrl: 6 }, { certificates, trl }, '2026-03-02')

  it('is met by a certificate that holds today, or whose end is not stated, and by enough maturity', () => {
    expect(unmet([held('iso-27001', '2026-03-02')], 6)).toEqual([])
    expect(unmet([held('iso-27001', null)], 9)).toEqual([])
    expect(unmet([held('iso-27001', '2020-01-01'), held('iso-27001', '2030-01-01')], 7)).toEqual([])
  })

  it('tells what is missing from what has ended and from what nobody said', () => {
    expect(unmet([held('iso-13485', null)], 5)).toEqual([{ code: 'certificate', certificate: 'iso-27001', state: 'missing', expires: null }, { code: 'maturity', asked: 6, offered: 5 }])
    expect(unmet([held('iso-27001', '2026-03-01'), held('iso-27001', '2025-01-01')], null)).toEqual([
      { code: 'certificate', certificate: 'iso-27001', state: 'expired', expires: '2026-03-01' },
      { code: 'maturity', asked: 6, offered: null },
    ])
    expect(unmet([], 6)).toEqual([{ code: 'certificate', certificate: 'iso-27001', state: 'not-stated', expires: null }])
  })
})

describe('whose turn it is', () => {
  const standing = { state: 'REQUESTED' as const, askerSide: 'OFFERING' as const, seekingAgreedAt: null, offeringAgreedAt: at('2026-03-02'), stateAt: at('2026-03-02'), expiresAt: at('2026-03-16') }
  const steps = (change: object, when = at('2026-03-05')) => (['SEEKING', 'OFFERING'] as const).map((role) => nextStepOf({ ...standing, ...change }, role, when))

  it('follows from the state and the side', () => {
    expect(steps({})).toEqual(['answer', 'wait-for-answer'])
    expect(steps({ state: 'WAITING_ON_ASKER' })).toEqual(['wait-for-asker', 'answer-question'])
    expect(steps({ state: 'PROPOSED', askerSide: null })).toEqual(['answer', 'wait-for-other'])
    expect(steps({ state: 'ACCEPTED' })).toEqual(['write', 'write'])
    for (const state of ['DECLINED', 'WITHDRAWN', 'EXPIRED']) expect(steps({ state })).toEqual(['none', 'none'])
    expect(nextStepOf({ ...standing, state: 'PROPOSED', askerSide: null }, 'BROKER', at('2026-03-05'))).toBe('wait-for-answer')
    expect(nextStepOf({ ...standing, state: 'ACCEPTED' }, 'BROKER', at('2026-03-05'))).toBe('none')
  })

  it('is nobody’s once the time is over', () => {
    expect(steps({}, at('2026-03-16'))).toEqual(['none', 'none'])
    expect([stateOf(standing, at('2026-03-16')), waitingDaysOf(standing, at('2026-03-05')), waitingDaysOf(standing, at('2026-03-16'))]).toEqual(['EXPIRED', 3, null])
  })
})

it('reads which list is meant, and takes anything else for the usual', () => {
  expect(readListOptions({ box: 'sent', state: 'ended' })).toEqual({ box: 'sent', state: 'ended' })
  expect(readListOptions({ box: ['sent', 'received'], state: 'x', after: '1 or 1=1' })).toEqual({ box: 'received', state: 'open', after: undefined })
})
