import { describe, expect, it } from 'vitest'
import { indexFacts, pairKey } from '@/lib/events/schedule/schedule-facts'
import { unmetWishes } from '@/lib/events/wishes/unmet-wishes'
import { seededRandom } from '@/lib/scheduling/budget'
import { buildFacts } from '../../../factories/board'

const wish = (fromId: string, toId: string) => ({ id: `${fromId} ${toId}`, fromId, toId })

describe('why wishes are not met', () => {
  const participants = [{ id: 'c1' }, { id: 'c2' }, { id: 'a1' }, { id: 'a2' }]

  it('says nothing of a wish that is met, whoever of the two organisations meet', () => {
    const facts = indexFacts(buildFacts({ participants: [...participants, { id: 'c9', registrationId: 'r-c1' }] }))
    expect([...unmetWishes(facts, [wish('r-c1', 'r-a1'), wish('r-a1', 'r-c1')], [{ aId: 'a1', bId: 'c9', slotId: 's0' }]).values()]).toEqual(['', ''])
  })

  it('tells apart what concerns oneself or everybody', () => {
    const facts = indexFacts(buildFacts({ participants: [{ id: 'c1', most: 1 }, { id: 'c2' }, { id: 'a1' }, { id: 'a2', away: { s0: 'blocked', s1: 'blocked', s2: 'blocked', s3: 'blocked' } }] }))
    const reasons = unmetWishes(facts, [wish('r-c1', 'r-c2'), wish('r-c1', 'r-gone'), wish('r-c2', 'r-a2'), wish('r-c1', 'r-a1'), wish('r-c2', 'r-a1')], [{ aId: 'c1', bId: 'a2', slotId: 's0' }])
    expect([...reasons.values()]).toEqual(['kinds-do-not-meet', 'not-coming', 'no-common-time', 'own-day-full', 'did-not-come-together'])
  })

  it('gives the same reasons whether or not the other side has said that it does not want to', () => {
    const random = seededRandom(11)
    const draw = (below: number) => Math.floor(random() * below)
    const seen = new Set<string>()
    for (let round = 0; round < 400; round++) {
      const people = Array.from({ length: 6 }, (_, i) => ({
        id: `${i % 2 ? 'a' : 'c'}${i}`,
        most: draw(3) === 0 ? 1 + draw(2) : null,
        away: Object.fromEntries(['s0', 's1', 's2', 's3'].flatMap((slot) => (draw(3) === 0 ? [[slot, 'blocked' as const]] : []))),
      }))
      const meetings = ['s0', 's1', 's2', 's3'].flatMap((slotId) => (draw(2) ? [{ aId: people[2 * draw(3)]!.id, bId: people[2 * draw(3) + 1]!.id, slotId }] : []))
      const wishes = people.flatMap((one) => people.flatMap((other) => (one === other ? [] : [wish(`r-${one.id}`, `r-${other.id}`)])))
      const judge = (never: string[]) => unmetWishes(indexFacts(buildFacts({ participants: people, never })), wishes, meetings)
      const without = judge([])
      const everyNever = wishes.map(({ fromId, toId }) => pairKey(fromId, toId))
      expect(judge(everyNever)).toEqual(without)
      expect(judge(everyNever.filter(() => draw(2) === 0))).toEqual(without)
      for (const reason of without.values()) seen.add(reason)
    }
    // The case of a "not" is among ordinary ones: each reason was given without any.
    expect([...seen].sort()).toEqual(['', 'did-not-come-together', 'kinds-do-not-meet', 'no-common-time', 'own-day-full'])
  })
})
