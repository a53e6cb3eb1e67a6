import { afterEach, beforeEach, expect, test } from 'vitest'
import { findAnsweringRecord } from '@/lib/introductions/ask-queries'
import { acceptIntroduction } from '@/lib/introductions/commands/accept-introduction'
import { answerFirstQuestion } from '@/lib/introductions/commands/answer-first-question'
import { askFirst } from '@/lib/introductions/commands/ask-first'
import { expireIntroductions } from '@/lib/introductions/commands/expire-introductions'
import { getIntroduction } from '@/lib/introductions/queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { askFor, createBrokered, createBuyer, createParties, createSeller } from '@/tests/factories/introduction'
import { mailTo } from '@/tests/factories/mailbox'
import { outcomeOf } from '@/tests/factories/refusal'
import { createStrangers } from './strangers'

const job = { kind: 'job', name: 'test' } as const
const at = (day: string) => setClock(new Date(`${day}T10:00:00Z`))
beforeEach(() => at('2026-03-02'))
afterEach(() => setClock(null))

test('what nobody answers runs out after ten working days, once, and the asker is told', async () => {
  const parties = await createParties()
  const introductionId = await askFor(parties)
  setClock(new Date('2026-03-16T09:59:59Z'))
  expect(await expireIntroductions(job)).toEqual({ expired: 0 })
  at('2026-03-16')
  // Even before the clock's job comes by, it reads as over.
  expect((await getIntroduction(parties.buyer.actor, introductionId)).state).toBe('EXPIRED')
  const runs = await Promise.all([expireIntroductions(job), expireIntroductions(job), expireIntroductions(job)])
  expect(runs.reduce((sum, { expired }) => sum + expired, 0)).toBe(1)
  expect(await expireIntroductions(job)).toEqual({ expired: 0 })
  expect((await db.introduction.findUniqueOrThrow({ where: { id: introductionId } })).state).toBe('EXPIRED')
  expect([await mailTo(parties.seller.actor.email), await mailTo(parties.buyer.actor.email)]).toEqual([['introduction-expired'], ['introduction-asked']])
  expect(await auditedActions()).toEqual(['request-introduction', 'expire-introduction'])
  expect(await outcomeOf(acceptIntroduction(parties.buyer.actor, { introductionId }))).toBe('Conflict introduction.is-over')
})

test('leaves alone what was answered, and tells who introduced two others', async () => {
  const parties = await createParties()
  await acceptIntroduction(parties.buyer.actor, { introductionId: await askFor(parties) })
  const brokered = await createBrokered()
  at('2026-04-01')
  expect(await expireIntroductions(job)).toEqual({ expired: 1 })
  expect((await db.introduction.findMany({ orderBy: { id: 'asc' } })).map((one) => one.state)).toEqual(['ACCEPTED', 'EXPIRED'])
  expect(await mailTo(brokered.broker.actor.email)).toEqual(['introduction-expired'])
})

test('a question back that is followed by silence counts as no answer; an asker’s silence is not held against the asked', async () => {
  const buyer = await createBuyer()
  for (let i = 0; i < 3; i++) {
    const seller = await createSeller()
    const introductionId = await askFor({ buyer, seller })
    await askFirst(buyer.actor, { introductionId, question: 'Who uses it?' })
    if (i > 0) await answerFirstQuestion(seller.actor, { introductionId, answer: 'Two hospitals.' })
  }
  at('2026-04-01')
  expect(await expireIntroductions(job)).toEqual({ expired: 3 })
  expect(await findAnsweringRecord((await createSeller()).actor, buyer.organisation.id)).toMatchObject({ state: 'known', asked: 3, answered: 1 })
})

test('only the clock lets requests run out', async () => {
  await askFor(await createParties())
  const strangers = (await createStrangers()).filter((actor) => actor.kind !== 'job')
  at('2026-04-01')
  expect(await Promise.all(strangers.map((actor) => outcomeOf(expireIntroductions(actor))))).toEqual(Array(5).fill('Forbidden forbidden'))
  expect(await db.introduction.count({ where: { state: 'EXPIRED' } })).toBe(0)
})
