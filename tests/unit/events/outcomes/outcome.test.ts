import { describe, expect, it } from 'vitest'
import { goOnOf, isUpheld, standingOf, withAnswer, wishOf, type Outcome } from '@/lib/events/outcomes/outcome'

const said = (fields: Partial<Outcome> = {}) => ({ wasHeld: true, usefulness: null, nextStep: null, ...fields })
const at = new Date('2027-06-03T12:00:00Z')
const missing = (fields: { stands?: boolean; disputedAt?: Date | null; decidedAt?: Date | null } = {}) => ({ stands: true, disputedAt: null, decidedAt: null, ...fields })

describe('one tap', () => {
  it('says that a meeting was held by saying how it was', () => {
    expect(withAnswer(null, 'useful.3')).toEqual(said({ usefulness: 3 }))
    expect(withAnswer(said({ usefulness: 3 }), 'next.PILOT_TALK')).toEqual(said({ usefulness: 3, nextStep: 'PILOT_TALK' }))
  })

  it('leaves nothing else of a meeting that was not held', () => {
    expect(withAnswer(said({ usefulness: 3, nextStep: 'NONE' }), 'held.no')).toEqual(said({ wasHeld: false }))
    expect(withAnswer(said({ wasHeld: false }), 'useful.1')).toEqual(said({ usefulness: 1 }))
  })

  it('takes back what was tapped', () => {
    expect(withAnswer(said({ usefulness: 2, nextStep: 'NONE' }), 'useful.clear')).toEqual(said({ nextStep: 'NONE' }))
    expect(withAnswer(said({ usefulness: 2, nextStep: 'NONE' }), 'next.clear')).toEqual(said({ usefulness: 2 }))
    expect(withAnswer(said({ usefulness: 2 }), 'held.clear')).toBeNull()
    expect(withAnswer(null, 'useful.clear')).toBeNull()
  })
})

describe('what a meeting counts as', () => {
  const meeting = { state: 'PLANNED' as const, endsAt: at, noShows: [], outcomes: [] }

  it('is held when its time is over and nobody says otherwise', () => {
    expect(standingOf(meeting, at)).toBe('held')
    expect(standingOf({ ...meeting, outcomes: [said(), said()] }, at)).toBe('held')
    expect(standingOf({ ...meeting, endsAt: new Date(at.getTime() + 1) }, at)).toBe('coming')
  })

  it('is not held when one of the two says so', () => {
    expect(standingOf({ ...meeting, outcomes: [said(), said({ wasHeld: false })] }, at)).toBe('not-held')
  })

  it('is a no-show only while that stands', () => {
    expect(standingOf({ ...meeting, noShows: [missing()] }, at)).toBe('no-show')
    expect(standingOf({ ...meeting, noShows: [missing({ disputedAt: at })] }, at)).toBe('held')
    expect(standingOf({ ...meeting, noShows: [missing({ stands: false, decidedAt: at })] }, at)).toBe('held')
    expect(isUpheld(missing({ disputedAt: at, decidedAt: at }))).toBe(true)
  })

  it('is cancelled when it was, or was taken off what participants were told', () => {
    expect(standingOf({ ...meeting, state: 'CANCELLED' }, at)).toBe('cancelled')
    expect(standingOf({ ...meeting, endsAt: null }, at)).toBe('cancelled')
  })
})

describe('going on', () => {
  const wants = { ...said({ nextStep: 'SECOND_MEETING' }), askedAt: null }
  const asked = { ...wants, askedAt: at }
  const none = { ...said({ nextStep: 'NONE' }), askedAt: null }

  it('tells nothing of what the other side answered until it asks', () => {
    expect(goOnOf(null, wants, null)).toEqual({ state: 'not-said' })
    expect(goOnOf(none, wants, null)).toEqual({ state: 'not-said' })
    expect(goOnOf(null, asked, null)).toEqual({ state: 'asked-by-them', at, step: 'SECOND_MEETING' })
  })

  it('never tells the asker of a no', () => {
    expect(goOnOf(asked, none, null)).toEqual({ state: 'asked', at })
    expect(goOnOf(asked, null, null)).toEqual({ state: 'asked', at })
    expect(goOnOf(wants, none, null)).toEqual({ state: 'wanted' })
  })

  it('is both once both want it, and the thread once there is one', () => {
    expect(goOnOf(wants, asked, null)).toEqual({ state: 'both' })
    expect(goOnOf(none, none, 'i')).toEqual({ state: 'thread', introductionId: 'i' })
  })

  it('stops being asked when the asker thinks again', () => {
    expect(goOnOf(null, { ...none, askedAt: at }, null)).toEqual({ state: 'not-said' })
    expect(goOnOf(none, asked, null)).toEqual({ state: 'declined' })
  })

  it('is for the larger of the two wishes', () => {
    expect(wishOf(['INFORMATION', 'PILOT_TALK'])).toBe('PILOT_TALK')
    expect(wishOf(['SECOND_MEETING', 'INFORMATION'])).toBe('MEETING')
    expect(wishOf(['INFORMATION', 'INFORMATION'])).toBe('INFORMATION')
  })
})
