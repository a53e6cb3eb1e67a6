import { expect, test } from 'vitest'
import { acceptIntroduction } from '@/lib/introductions/commands/accept-introduction'
import { declineIntroduction } from '@/lib/introductions/commands/decline-introduction'
import { getIntroduction } from '@/lib/introductions/queries'
import { declineIntroductionSchema } from '@/lib/introductions/schemas'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { askFor, createAccepted, createBrokered, createParties } from '@/tests/factories/introduction'
import { mailTo } from '@/tests/factories/mailbox'
import { outcomeOf } from '@/tests/factories/refusal'
import { createStrangers, notFoundForAll } from './strangers'

const no = (introductionId: string) => ({ introductionId, code: 'procurement-running' as const, words: 'Questions go to the tender site.' })

test('a no has a reason and words, which the asker reads; names stay unknown', async () => {
  const parties = await createParties()
  const introductionId = await askFor(parties)
  await declineIntroduction(parties.buyer.actor, no(introductionId))
  const view = await getIntroduction(parties.seller.actor, introductionId)
  expect([view.state, view.seeking.contact, view.nextStep, view.expiresAt]).toEqual(['DECLINED', null, 'none', null])
  expect(view.steps.at(-1)).toMatchObject({ kind: 'declined', by: 'SEEKING', name: null, code: 'procurement-running', text: 'Questions go to the tender site.' })
  expect(await mailTo(parties.seller.actor.email)).toEqual(['introduction-declined'])
  const { text } = await db.message.findFirstOrThrow({ where: { kind: 'introduction-declined' } })
  for (const secret of ['tender site', parties.buyer.actor.email, parties.buyer.actor.name]) expect(text).not.toContain(secret)
  expect(await auditedActions()).toEqual(['request-introduction', 'decline-introduction'])
})

test('either of two who are introduced ends it, after an own yes as well; the other side hears of it only if it had agreed', async () => {
  const first = await createBrokered()
  await declineIntroduction(first.seller.actor, no(first.introductionId))
  expect([await mailTo(first.buyer.actor.email), await mailTo(first.broker.actor.email)]).toEqual([['introduction-brokered'], ['introduction-declined']])
  const second = await createBrokered()
  await acceptIntroduction(second.buyer.actor, { introductionId: second.introductionId })
  await declineIntroduction(second.seller.actor, no(second.introductionId))
  expect(await mailTo(second.buyer.actor.email)).toEqual(['introduction-brokered', 'introduction-declined'])
  const third = await createBrokered()
  await acceptIntroduction(third.buyer.actor, { introductionId: third.introductionId })
  await declineIntroduction(third.buyer.actor, no(third.introductionId))
  expect((await db.introduction.findMany({ select: { state: true, declinedBy: true }, orderBy: { id: 'asc' } })).map((one) => [one.state, one.declinedBy])).toEqual([
    ['DECLINED', 'OFFERING'],
    ['DECLINED', 'OFFERING'],
    ['DECLINED', 'SEEKING'],
  ])
})

test('another reason needs words', () => {
  const input = { introductionId: '019a2f6e-0000-7000-8000-000000000001', code: 'other' }
  expect(declineIntroductionSchema.safeParse(input).error?.issues.map((issue) => [issue.path.join(), issue.message])).toEqual([['words', 'introduction.decline-words']])
  expect(declineIntroductionSchema.safeParse({ ...input, code: 'rude' }).success).toBe(false)
})

test('the asker, strangers and latecomers decline nothing', async () => {
  const parties = await createParties()
  const introductionId = await askFor(parties)
  expect(await outcomeOf(declineIntroduction(parties.seller.actor, no(introductionId)))).toBe('Forbidden introduction.not-your-turn')
  const outcomes = []
  for (const actor of await createStrangers()) outcomes.push(await outcomeOf(declineIntroduction(actor, no(introductionId))))
  expect(outcomes).toEqual(notFoundForAll)
  const accepted = await createAccepted()
  expect(await outcomeOf(declineIntroduction(accepted.buyer.actor, no(accepted.introductionId)))).toBe('Conflict introduction.is-over')
})
