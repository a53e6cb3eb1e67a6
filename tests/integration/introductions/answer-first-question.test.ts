import { expect, test } from 'vitest'
import { answerFirstQuestion } from '@/lib/introductions/commands/answer-first-question'
import { askFirst } from '@/lib/introductions/commands/ask-first'
import { getIntroduction } from '@/lib/introductions/queries'
import { auditedActions } from '@/tests/factories/audit'
import { askFor, createParties } from '@/tests/factories/introduction'
import { mailTo } from '@/tests/factories/mailbox'
import { outcomeOf } from '@/tests/factories/refusal'
import { createStrangers, notFoundForAll } from './strangers'

async function questioned() {
  const parties = await createParties()
  const introductionId = await askFor(parties)
  await askFirst(parties.buyer.actor, { introductionId, question: 'Which hospitals use it?' })
  return { ...parties, introductionId }
}

test('the asker answers, and it is the other side’s turn again', async () => {
  const { buyer, seller, introductionId } = await questioned()
  await answerFirstQuestion(seller.actor, { introductionId, answer: 'Three in Tampere.' })
  const view = await getIntroduction(buyer.actor, introductionId)
  expect([view.state, view.nextStep, view.steps.at(-1)?.text, view.offering.contact]).toEqual(['REQUESTED', 'answer', 'Three in Tampere.', null])
  expect(await mailTo(buyer.actor.email)).toEqual(['introduction-asked', 'introduction-answered-first'])
  expect(await auditedActions()).toEqual(['request-introduction', 'ask-first', 'answer-first-question'])
})

test('nobody but the asker answers, and only what was asked', async () => {
  const { buyer, seller, introductionId } = await questioned()
  expect(await outcomeOf(answerFirstQuestion(buyer.actor, { introductionId, answer: 'Three.' }))).toBe('Forbidden introduction.not-your-turn')
  const outcomes = []
  for (const actor of await createStrangers()) outcomes.push(await outcomeOf(answerFirstQuestion(actor, { introductionId, answer: 'Three.' })))
  expect(outcomes).toEqual(notFoundForAll)
  const twice = await Promise.all([1, 2].map(() => outcomeOf(answerFirstQuestion(seller.actor, { introductionId, answer: 'Three.' }))))
  expect([...twice].sort()).toEqual(['Forbidden introduction.not-your-turn', 'done'])
})
