import { afterEach, beforeEach, expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { acceptIntroduction } from '@/lib/introductions/commands/accept-introduction'
import { askFirst } from '@/lib/introductions/commands/ask-first'
import { remindIntroductions } from '@/lib/introductions/commands/remind-introductions'
import { withdrawIntroduction } from '@/lib/introductions/commands/withdraw-introduction'
import { tendIntroductions } from '@/lib/jobs/tend-introductions'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { askFor, createAccepted, createBrokered, createMember, createParties } from '@/tests/factories/introduction'
import { mailTo } from '@/tests/factories/mailbox'
import { outcomeOf } from '@/tests/factories/refusal'

const job = { kind: 'job', name: 'test' } as const
const at = (day: string) => setClock(new Date(`${day}T10:00:00Z`))
const reminders = async (email: string) => (await mailTo(email)).filter((kind) => kind === 'introduction-reminder').length
beforeEach(() => at('2026-03-02'))
afterEach(() => setClock(null))

test('one reminder goes to the side that is asked, three working days before the end', async () => {
  const parties = await createParties()
  await askFor(parties)
  setClock(new Date('2026-03-11T09:59:59Z'))
  expect(await remindIntroductions(job)).toEqual({ reminded: 0 })
  at('2026-03-11')
  const runs = await Promise.all([remindIntroductions(job), remindIntroductions(job), remindIntroductions(job)])
  expect(runs.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(1)
  at('2026-03-13')
  expect(await remindIntroductions(job)).toEqual({ reminded: 0 })
  expect([await reminders(parties.buyer.actor.email), await reminders(parties.seller.actor.email)]).toEqual([1, 0])
  expect(await auditedActions()).toEqual(['request-introduction', 'remind-introduction'])
  const { text } = await db.message.findFirstOrThrow({ where: { kind: 'introduction-reminder' } })
  expect(text).toContain('16 March 2026')
})

test('goes to the asker where a question waits, and of two who are introduced to whoever has said nothing', async () => {
  const asked = await createParties()
  await askFirst(asked.buyer.actor, { introductionId: await askFor(asked), question: 'Who uses it?' })
  const { buyer, seller, introductionId } = await createBrokered()
  await acceptIntroduction(seller.actor, { introductionId })
  at('2026-03-11')
  expect(await remindIntroductions(job)).toEqual({ reminded: 2 })
  expect(await Promise.all([asked.buyer, asked.seller, buyer, seller].map(({ actor }) => reminders(actor.email)))).toEqual([0, 1, 1, 0])
})

test('nobody is reminded of what is settled or over', async () => {
  await createAccepted()
  const withdrawn = await createParties()
  await withdrawIntroduction(withdrawn.seller.actor, { introductionId: await askFor(withdrawn) })
  await askFor(await createParties())
  at('2026-03-20')
  expect(await remindIntroductions(job)).toEqual({ reminded: 0 })
  await tendIntroductions()
  expect(await db.message.count({ where: { kind: 'introduction-reminder' } })).toBe(0)
  expect(await db.introduction.count({ where: { state: 'EXPIRED' } })).toBe(1)
})

test('only the clock reminds', async () => {
  expect(await outcomeOf(remindIntroductions(visitor))).toBe('Forbidden forbidden')
  expect(await outcomeOf(remindIntroductions((await createMember()).actor))).toBe('Forbidden forbidden')
})
