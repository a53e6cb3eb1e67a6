import { expect, test } from 'vitest'
import { acceptIntroduction } from '@/lib/introductions/commands/accept-introduction'
import { withdrawIntroduction } from '@/lib/introductions/commands/withdraw-introduction'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { askFor, createAccepted, createBrokered, createParties } from '@/tests/factories/introduction'
import { mailTo } from '@/tests/factories/mailbox'
import { outcomeOf } from '@/tests/factories/refusal'
import { createStrangers, notFoundForAll } from './strangers'

const stateOf = async (id: string) => (await db.introduction.findUniqueOrThrow({ where: { id } })).state

test('the asker takes it back, and the other side is told', async () => {
  const parties = await createParties()
  const introductionId = await askFor(parties)
  await withdrawIntroduction(parties.seller.actor, { introductionId })
  expect([await stateOf(introductionId), await mailTo(parties.buyer.actor.email)]).toEqual(['WITHDRAWN', ['introduction-asked', 'introduction-withdrawn']])
  expect(await auditedActions()).toEqual(['request-introduction', 'withdraw-introduction'])
})

test('who introduced two others takes it back; neither of them does', async () => {
  const { buyer, seller, broker, introductionId } = await createBrokered()
  for (const { actor } of [buyer, seller]) expect(await outcomeOf(withdrawIntroduction(actor, { introductionId }))).toBe('Forbidden introduction.not-asked-by-you')
  await withdrawIntroduction(broker.actor, { introductionId })
  expect(await stateOf(introductionId)).toBe('WITHDRAWN')
  expect(await mailTo(seller.actor.email)).toEqual(['introduction-brokered', 'introduction-withdrawn'])
})

test('a yes and a withdrawal at once: one holds', async () => {
  const parties = await createParties()
  const introductionId = await askFor(parties)
  const outcomes = await Promise.all([outcomeOf(withdrawIntroduction(parties.seller.actor, { introductionId })), outcomeOf(acceptIntroduction(parties.buyer.actor, { introductionId }))])
  expect([...outcomes].sort()).toEqual(['Conflict introduction.is-over', 'done'])
})

test('the asked side, strangers and latecomers withdraw nothing', async () => {
  const parties = await createParties()
  const introductionId = await askFor(parties)
  expect(await outcomeOf(withdrawIntroduction(parties.buyer.actor, { introductionId }))).toBe('Forbidden introduction.not-asked-by-you')
  const outcomes = []
  for (const actor of await createStrangers()) outcomes.push(await outcomeOf(withdrawIntroduction(actor, { introductionId })))
  expect(outcomes).toEqual(notFoundForAll)
  expect(await stateOf(introductionId)).toBe('REQUESTED')
  const accepted = await createAccepted()
  expect(await outcomeOf(withdrawIntroduction(accepted.seller.actor, { introductionId: accepted.introductionId }))).toBe('Conflict introduction.is-over')
})
