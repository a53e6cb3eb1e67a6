import { afterEach, expect, test } from 'vitest'
import { acceptIntroduction } from '@/lib/introductions/commands/accept-introduction'
import { answerFirstQuestion } from '@/lib/introductions/commands/answer-first-question'
import { askFirst } from '@/lib/introductions/commands/ask-first'
import { getIntroduction } from '@/lib/introductions/queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { askFor, createBrokered, createParties } from '@/tests/factories/introduction'
import { mailTo } from '@/tests/factories/mailbox'
import { outcomeOf } from '@/tests/factories/refusal'
import { createStrangers, notFoundForAll } from './strangers'

afterEach(() => setClock(null))
const question = 'Which hospitals use it today?'

test('one question goes back to the asker, whose turn has its own ten days', async () => {
  setClock(new Date('2026-03-02T10:00:00Z'))
  const parties = await createParties()
  const introductionId = await askFor(parties)
  setClock(new Date('2026-03-12T10:00:00Z'))
  await askFirst(parties.buyer.actor, { introductionId, question })
  const view = await getIntroduction(parties.seller.actor, introductionId)
  expect([view.state, view.nextStep, view.expiresAt, view.can.answerFirstQuestion, view.seeking.contact]).toEqual(['WAITING_ON_ASKER', 'answer-question', new Date('2026-03-26T10:00:00Z'), true, null])
  expect(view.steps.at(-1)).toMatchObject({ kind: 'asked-first', by: 'SEEKING', name: null, text: question })
  expect(await mailTo(parties.seller.actor.email)).toEqual(['introduction-asked-first'])
  expect(await auditedActions()).toEqual(['request-introduction', 'ask-first'])
})

test('only once, and only by the side that is asked', async () => {
  const parties = await createParties()
  const introductionId = await askFor(parties)
  expect(await outcomeOf(askFirst(parties.seller.actor, { introductionId, question }))).toBe('Forbidden introduction.not-your-turn')
  const outcomes = await Promise.all([1, 2, 3].map(() => outcomeOf(askFirst(parties.buyer.actor, { introductionId, question }))))
  expect([...outcomes].sort()).toEqual(['RuleBroken introduction.asked-once', 'RuleBroken introduction.asked-once', 'done'])
  await answerFirstQuestion(parties.seller.actor, { introductionId, answer: 'Three.' })
  expect(await outcomeOf(askFirst(parties.buyer.actor, { introductionId, question }))).toBe('RuleBroken introduction.asked-once')
  expect((await getIntroduction(parties.buyer.actor, introductionId)).can.askFirst).toBe(false)
})

test('the asked side may still say yes while it waits', async () => {
  const parties = await createParties()
  const introductionId = await askFor(parties)
  await askFirst(parties.buyer.actor, { introductionId, question })
  expect(await acceptIntroduction(parties.buyer.actor, { introductionId })).toEqual({ state: 'ACCEPTED' })
})

test('strangers ask nothing, and introduced ones ask who introduces them', async () => {
  const introductionId = await askFor(await createParties())
  const outcomes = []
  for (const actor of await createStrangers()) outcomes.push(await outcomeOf(askFirst(actor, { introductionId, question })))
  expect(outcomes).toEqual(notFoundForAll)
  const brokered = await createBrokered()
  expect(await outcomeOf(askFirst(brokered.buyer.actor, { introductionId: brokered.introductionId, question }))).toBe('RuleBroken introduction.ask-the-broker')
  expect(await db.introductionStep.count({ where: { kind: 'asked-first' } })).toBe(0)
})
