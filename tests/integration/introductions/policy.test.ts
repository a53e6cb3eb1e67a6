import { expect, test } from 'vitest'
import type { Actor } from '@/lib/accounts/model'
import { acceptIntroduction } from '@/lib/introductions/commands/accept-introduction'
import { brokerIntroduction } from '@/lib/introductions/commands/broker-introduction'
import { canSeeIntroduction, canSeeThread, introductionsVisibleTo, threadsVisibleTo } from '@/lib/introductions/policy'
import { db } from '@/lib/platform/db'
import { askFor, askInput, createAccepted, createBrokered, createParties } from '@/tests/factories/introduction'
import { addMember } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { createStrangers } from './strangers'

test('for everybody, the rule and its filter let through the same introductions and threads', async () => {
  const asked = await createParties()
  await askFor(asked)
  const accepted = await createAccepted()
  const brokered = await createBrokered()
  const agreed = await createBrokered()
  for (const { actor } of [agreed.buyer, agreed.seller]) await acceptIntroduction(actor, { introductionId: agreed.introductionId })
  const navigator = await actorFor(await createPerson({ platformRoles: ['NAVIGATOR'] }))
  await brokerIntroduction(navigator, askInput(await createParties()))
  const both = await createPerson()
  for (const { organisation } of [accepted.buyer, accepted.seller]) await addMember(organisation, both)
  const actors: Actor[] = [...(await createStrangers()), navigator, await actorFor(both)]
  for (const { buyer, seller } of [asked, accepted, brokered, agreed]) actors.push(buyer.actor, seller.actor)
  actors.push(brokered.broker.actor, agreed.broker.actor)

  const rows = await db.introduction.findMany()
  const counts: number[] = []
  for (const actor of actors) {
    const [seen, read] = await Promise.all([db.introduction.findMany({ where: introductionsVisibleTo(actor) }), db.introduction.findMany({ where: threadsVisibleTo(actor) })])
    expect(seen.map((one) => one.id).sort()).toEqual(rows.filter((one) => canSeeIntroduction(actor, one)).map((one) => one.id).sort())
    expect(read.map((one) => one.id).sort()).toEqual(rows.filter((one) => canSeeThread(actor, one)).map((one) => one.id).sort())
    counts.push(seen.length * 10 + read.length)
  }
  // Six strangers; the navigator; one who is of both; four pairs; two clusters.
  expect(counts).toEqual([0, 0, 0, 0, 0, 0, 10, 11, 10, 10, 11, 11, 10, 10, 11, 11, 10, 10])
})
