import { describe, expect, it } from 'vitest'
import { isFree, whyAway, type Presence } from '@/lib/events/registrations/availability'
import { isClosedIn, pairKey, withRows, type TableFacts } from '@/lib/events/schedule/schedule-facts'

const at = (time: string) => new Date(`2027-06-03T${time}:00Z`)
const slot = { startsAt: at('09:00'), endsAt: at('09:20') }
const nothing: Presence = { arrivesAt: null, leavesAt: null, blocks: [], choices: [] }

describe('when somebody can be met', () => {
  it('is from their arrival to their leaving, to the minute', () => {
    expect(whyAway({ ...nothing, arrivesAt: at('09:00'), leavesAt: at('09:20') }, slot, [])).toBeNull()
    expect(whyAway({ ...nothing, arrivesAt: at('09:01') }, slot, [])).toBe('arrives-later')
    expect(whyAway({ ...nothing, leavesAt: at('09:19') }, slot, [])).toBe('leaves-earlier')
  })

  it('is not while they blocked the time, and is when a block only touches the slot', () => {
    expect(whyAway({ ...nothing, blocks: [{ startsAt: at('09:10'), endsAt: at('10:00') }] }, slot, [])).toBe('blocked')
    expect(isFree({ ...nothing, blocks: [{ startsAt: at('08:00'), endsAt: at('09:00') }, { startsAt: at('09:20'), endsAt: at('10:00') }] }, slot, [])).toBe(true)
  })

  it('is not during what is for all, nor during a talk they chose, and is during one they did not', () => {
    const talk = { id: 'talk', startsAt: at('09:15'), endsAt: at('10:00'), isForAll: false }
    expect(whyAway(nothing, slot, [{ ...talk, isForAll: true }])).toBe('agenda')
    expect(whyAway({ ...nothing, choices: ['talk'] }, slot, [talk])).toBe('agenda')
    expect(isFree({ ...nothing, choices: ['other'] }, slot, [talk])).toBe(true)
  })
})

describe('a table', () => {
  const table: TableFacts = { id: 't', label: '1', hall: '', isStepFree: true, hasHearingLoop: false, isOnline: false, ownerId: null, closedFrom: null, closedUntil: null }
  it('is closed from the moment it is lost, until it is there again or for good', () => {
    expect(isClosedIn(table, slot)).toBe(false)
    expect(isClosedIn({ ...table, closedFrom: at('09:19') }, slot)).toBe(true)
    expect(isClosedIn({ ...table, closedFrom: at('09:20') }, slot)).toBe(false)
    expect(isClosedIn({ ...table, closedFrom: at('07:00'), closedUntil: at('09:00') }, slot)).toBe(false)
    expect(isClosedIn({ ...table, closedFrom: at('07:00'), closedUntil: at('09:01') }, slot)).toBe(true)
  })
})

describe('facts of a schedule', () => {
  it('count slots as one row until a break of 20 minutes or another session', () => {
    const one = (id: string, from: string, to: string, sessionId = 's') => ({ id, sessionId, startsAt: at(from), endsAt: at(to) })
    const rows = withRows([one('a', '09:00', '09:20'), one('b', '09:25', '09:45'), one('c', '10:05', '10:25'), one('d', '10:25', '10:45', 'other')])
    expect(rows.map(({ row }) => row)).toEqual([0, 0, 1, 2])
  })

  it('name a pair by one key whichever comes first', () => {
    expect(pairKey('b', 'a')).toBe(pairKey('a', 'b'))
    expect(pairKey('a', 'b')).not.toBe(pairKey('a', 'c'))
  })
})
