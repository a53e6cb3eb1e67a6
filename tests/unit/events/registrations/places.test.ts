import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inLine, lackingPlace, placeInLine, takePlace, takenPlaces, whoMovesUp, type Places } from '@/lib/events/registrations/places'

const kindIds = ['a', 'b', 'c']
const limit = fc.option(fc.nat(5), { nil: null })
const placesOf: fc.Arbitrary<Places> = fc.record({ capacity: limit, kinds: fc.tuple(...kindIds.map((id) => fc.record({ id: fc.constant(id), capacity: limit, taken: fc.nat(4) }))) })
const waitingOf = fc.array(fc.record({ kindId: fc.constantFrom(...kindIds), minute: fc.nat(50) }), { maxLength: 20 }).map((rows) => rows.map((row, at) => ({ id: `w${at}`, kindId: row.kindId, waitingSince: new Date(row.minute * 60_000), createdAt: new Date(at) })))

describe('the waiting list', () => {
  it('gives away exactly the places there are, to those who came first', () => {
    fc.assert(
      fc.property(placesOf, waitingOf, (places, waiting) => {
        const moved = whoMovesUp(places, waiting)
        let left = places
        for (const one of moved) {
          expect(lackingPlace(left, one.kindId)).toBeNull()
          left = takePlace(left, one.kindId)
        }
        if (places.capacity !== null) expect(takenPlaces(left)).toBeLessThanOrEqual(Math.max(places.capacity, takenPlaces(places)))
        // Nobody is left behind for whom there is still room.
        for (const one of waiting) if (!moved.includes(one)) expect(lackingPlace(left, one.kindId)).not.toBeNull()
        // Of one kind nobody is passed by.
        for (const kindId of kindIds) {
          const line = inLine(waiting).filter((one) => one.kindId === kindId)
          const count = moved.filter((one) => one.kindId === kindId).length
          expect(moved.filter((one) => one.kindId === kindId)).toEqual(line.slice(0, count))
        }
      }),
    )
  })

  it('counts only those ahead whom one competes with', () => {
    const waiting = ['a', 'b', 'a'].map((kindId, at) => ({ id: String(at), kindId, waitingSince: new Date(at), createdAt: new Date(at) }))
    expect([placeInLine({ capacity: 5, kinds: [] }, waiting, '2'), placeInLine({ capacity: null, kinds: [] }, waiting, '2')]).toEqual([3, 2])
  })
})
