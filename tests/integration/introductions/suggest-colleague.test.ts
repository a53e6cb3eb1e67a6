import { expect, test } from 'vitest'
import { suggestColleague } from '@/lib/introductions/commands/suggest-colleague'
import { withdrawIntroduction } from '@/lib/introductions/commands/withdraw-introduction'
import { getIntroduction } from '@/lib/introductions/queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { askFor, createAccepted, createParties } from '@/tests/factories/introduction'
import { mailTo } from '@/tests/factories/mailbox'
import { addMember } from '@/tests/factories/organisation'
import { createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { createStrangers, notFoundForAll } from './strangers'

test('a colleague becomes responsible and is told; the other side learns no name', async () => {
  const parties = await createParties()
  const expert = await createPerson({ name: 'Expert' })
  await addMember(parties.buyer.organisation, expert)
  const introductionId = await askFor(parties)
  expect((await getIntroduction(parties.buyer.actor, introductionId)).colleagues).toContainEqual({ personId: expert.id, name: 'Expert' })
  await suggestColleague(parties.buyer.actor, { introductionId, personId: expert.id })
  expect(await mailTo(expert.email)).toEqual(['introduction-colleague'])
  const own = await getIntroduction(parties.buyer.actor, introductionId)
  expect([own.seeking.responsible, own.state, own.steps.at(-1)?.name]).toEqual([{ personId: expert.id, name: 'Expert' }, 'REQUESTED', 'Expert'])
  const other = await getIntroduction(parties.seller.actor, introductionId)
  expect([other.seeking.responsible, other.seeking.contact, other.steps.at(-1)]).toMatchObject([null, null, { kind: 'colleague', by: 'SEEKING', name: null }])
  expect(JSON.stringify(other)).not.toContain('Expert')
  expect(await auditedActions()).toEqual(['request-introduction', 'suggest-colleague'])
  expect(await outcomeOf(suggestColleague(parties.buyer.actor, { introductionId, personId: expert.id }))).toBe('RuleBroken introduction.is-responsible')
})

test('each side hands over within itself, also once both have agreed, and never to outsiders', async () => {
  const { buyer, seller, introductionId } = await createAccepted()
  const expert = await createPerson({ name: 'Expert' })
  await addMember(seller.organisation, expert)
  expect(await outcomeOf(suggestColleague(buyer.actor, { introductionId, personId: expert.id }))).toBe('NotFound not-found')
  await suggestColleague(seller.actor, { introductionId, personId: expert.id })
  expect((await getIntroduction(buyer.actor, introductionId)).offering.contact?.name).toBe('Expert')
})

test('strangers hand over nothing, and what is over stays as it was', async () => {
  const parties = await createParties()
  const introductionId = await askFor(parties)
  const outcomes = []
  for (const actor of await createStrangers()) outcomes.push(await outcomeOf(suggestColleague(actor, { introductionId, personId: parties.buyer.actor.personId })))
  expect(outcomes).toEqual(notFoundForAll)
  await withdrawIntroduction(parties.seller.actor, { introductionId })
  expect(await outcomeOf(suggestColleague(parties.buyer.actor, { introductionId, personId: parties.buyer.actor.personId }))).toBe('Forbidden introduction.is-over')
  expect((await db.introduction.findUniqueOrThrow({ where: { id: introductionId } })).seekingPersonId).toBe(null)
})
