import { expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { blockOrganisation } from '@/lib/introductions/commands/block-organisation'
import { brokerIntroduction } from '@/lib/introductions/commands/broker-introduction'
import { declineIntroduction } from '@/lib/introductions/commands/decline-introduction'
import { requestIntroduction } from '@/lib/introductions/commands/request-introduction'
import { withdrawIntroduction } from '@/lib/introductions/commands/withdraw-introduction'
import { checkBroker } from '@/lib/introductions/ask-queries'
import { getIntroduction } from '@/lib/introductions/queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createEntry } from '@/tests/factories/entry'
import { askFor, askInput, createBroker, createBrokered, createBuyer, createMember, createParties } from '@/tests/factories/introduction'
import { mailTo } from '@/tests/factories/mailbox'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

test('a checked cluster introduces two others, who both see who did', async () => {
  const { buyer, seller, broker, introductionId } = await createBrokered()
  for (const { actor } of [buyer, seller]) {
    expect(await mailTo(actor.email)).toEqual(['introduction-brokered'])
    const view = await getIntroduction(actor, introductionId)
    expect([view.asker, view.broker, view.nextStep]).toEqual(['BROKER', { organisation: { id: broker.organisation.id, name: broker.organisation.name, kind: 'CLUSTER' }, name: null }, 'answer'])
  }
  expect(await db.introduction.findUniqueOrThrow({ where: { id: introductionId } })).toMatchObject({ state: 'PROPOSED', askerSide: null, brokerOrganisationId: broker.organisation.id, seekingPersonId: null, offeringPersonId: null, seekingAgreedAt: null, offeringAgreedAt: null })
  expect(await auditedActions()).toEqual(['broker-introduction'])
})

test('a navigator of the platform introduces in the own name', async () => {
  const parties = await createParties()
  const navigator = await actorFor(await createPerson({ name: 'Nora Navigator', platformRoles: ['NAVIGATOR'] }))
  const { introductionId } = await brokerIntroduction(navigator, askInput(parties))
  expect((await getIntroduction(parties.buyer.actor, introductionId)).broker).toEqual({ organisation: null, name: 'Nora Navigator' })
  expect((await getIntroduction(navigator, introductionId)).role).toBe('BROKER')
  const another = await actorFor(await createPerson({ platformRoles: ['NAVIGATOR'] }))
  expect([await outcomeOf(getIntroduction(another, introductionId)), await outcomeOf(withdrawIntroduction(another, { introductionId }))]).toEqual(Array(2).fill('NotFound not-found'))
  expect(await outcomeOf(withdrawIntroduction(navigator, { introductionId }))).toBe('done')
})

test('companies, unchecked clusters, admins and visitors introduce nobody', async () => {
  const parties = await createParties()
  const outcomes = []
  for (const actor of [visitor, (await createMember('SME')).actor, (await createMember('CLUSTER', 'New', false)).actor, await actorFor(await createPerson({ platformRoles: ['ADMIN'] }))])
    outcomes.push(await outcomeOf(brokerIntroduction(actor, askInput(parties))))
  expect(outcomes).toEqual(['Forbidden sign-in-first', ...Array<string>(3).fill('Forbidden introduction.not-a-broker')])
  expect([await db.introduction.count(), await db.message.count()]).toEqual([0, 0])
})

test('nobody introduces the own organisation, a notice without owner, or what is not published', async () => {
  const parties = await createParties()
  const member = await createPerson({ platformRoles: ['NAVIGATOR'] })
  await db.membership.create({ data: { personId: member.id, organisationId: parties.seller.organisation.id, role: 'MEMBER' } })
  expect(await outcomeOf(brokerIntroduction(await actorFor(member), askInput(parties)))).toBe('RuleBroken introduction.own-pair')
  const broker = await createBroker()
  const notice = { buyer: { entry: await createEntry('NEED', { organisationId: null }) }, seller: parties.seller }
  const draft = { buyer: { entry: await createEntry('NEED', { state: 'DRAFT' }) }, seller: parties.seller }
  expect(await outcomeOf(brokerIntroduction(broker.actor, askInput(notice)))).toBe('RuleBroken introduction.unclaimed')
  expect(await outcomeOf(brokerIntroduction(broker.actor, askInput(draft)))).toBe('NotFound not-found')
})

test('what stands between two is not told to who would introduce them', async () => {
  const broker = await createBroker()
  const [asked, declined, blocked, shy] = [await createParties(), await createParties(), await createParties(), await createParties()]
  await askFor(asked)
  await declineIntroduction(declined.buyer.actor, { introductionId: await askFor(declined), code: 'no-fit', words: '' })
  await blockOrganisation(blocked.buyer.actor, { organisationId: blocked.seller.organisation.id })
  await blockOrganisation(shy.seller.actor, { organisationId: broker.organisation.id })
  for (const parties of [asked, declined, blocked, shy]) {
    expect(await outcomeOf(brokerIntroduction(broker.actor, askInput(parties)))).toBe('RuleBroken introduction.cannot-broker')
    expect((await checkBroker(broker.actor, askInput(parties))).obstacle).toEqual({ code: 'introduction.cannot-broker', params: {}, introductionId: null })
  }
})

test('a no to a broker is a no to the other side as well; the pause and the number of tries hold for brokers', async () => {
  const { buyer, seller, broker, introductionId } = await createBrokered()
  await declineIntroduction(buyer.actor, { introductionId, code: 'not-now', words: '' })
  expect(await outcomeOf(requestIntroduction(seller.actor, askInput({ buyer, seller })))).toBe('RuleBroken introduction.declined-lately')
  expect(await outcomeOf(requestIntroduction(buyer.actor, askInput({ buyer, seller })))).toBe('done')
  const again = await createParties()
  for (const _ of [1, 2]) await withdrawIntroduction(broker.actor, { introductionId: (await brokerIntroduction(broker.actor, askInput(again))).introductionId })
  expect(await outcomeOf(brokerIntroduction(broker.actor, askInput(again)))).toBe('RuleBroken introduction.asked-often')
})

test('so many introductions of one navigator may be open, made at once or one by one', async () => {
  const { seller } = await createParties()
  const navigator = await actorFor(await createPerson({ platformRoles: ['NAVIGATOR'] }))
  const buyer = await createBuyer()
  const { introductionId } = await brokerIntroduction(navigator, askInput({ buyer, seller }))
  const row = await db.introduction.findUniqueOrThrow({ where: { id: introductionId } })
  const { frozen, unmet, ...rest } = row
  for (let i = 0; i < 29; i++) {
    const entry = await createEntry('NEED')
    await db.introduction.create({ data: { ...rest, id: undefined, seekingEntryId: entry.id, seekingOrganisationId: entry.organisationId!, frozen: frozen!, unmet: unmet! } })
  }
  expect(await outcomeOf(brokerIntroduction(navigator, askInput({ buyer: await createBuyer(), seller })))).toBe('RuleBroken introduction.quota')
  const cluster = await createBroker()
  expect(await outcomeOf(brokerIntroduction(cluster.actor, askInput({ buyer: await createBuyer(), seller })))).toBe('done')
})
