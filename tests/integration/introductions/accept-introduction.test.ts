import { afterEach, expect, test } from 'vitest'
import { acceptIntroduction } from '@/lib/introductions/commands/accept-introduction'
import { declineIntroduction } from '@/lib/introductions/commands/decline-introduction'
import { suggestColleague } from '@/lib/introductions/commands/suggest-colleague'
import { getIntroduction } from '@/lib/introductions/queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { askFor, createBrokered, createParties } from '@/tests/factories/introduction'
import { mailTo } from '@/tests/factories/mailbox'
import { addMember } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { createStrangers, notFoundForAll } from './strangers'

afterEach(() => setClock(null))

test('the asked side agrees: both see whom to talk to, and both are told', async () => {
  const parties = await createParties()
  const introductionId = await askFor(parties)
  expect(await acceptIntroduction(parties.buyer.actor, { introductionId })).toEqual({ state: 'ACCEPTED' })
  const row = await db.introduction.findUniqueOrThrow({ where: { id: introductionId } })
  expect(row).toMatchObject({ state: 'ACCEPTED', seekingPersonId: parties.buyer.actor.personId, remindAt: null })
  expect(row.seekingAgreedAt).toEqual(row.stateAt)
  const contacts = { buyer: { name: parties.buyer.actor.name, email: parties.buyer.actor.email }, seller: { name: parties.seller.actor.name, email: parties.seller.actor.email } }
  for (const { actor } of [parties.buyer, parties.seller]) {
    const view = await getIntroduction(actor, introductionId)
    expect([view.seeking.contact, view.offering.contact, view.nextStep]).toEqual([contacts.buyer, contacts.seller, 'write'])
    expect(await mailTo(actor.email)).toContain('introduction-accepted')
  }
  expect(await auditedActions()).toEqual(['request-introduction', 'accept-introduction'])
})

test('of two who are introduced, one yes shows nothing yet; the second opens it, and who introduced is told', async () => {
  const { buyer, seller, broker, introductionId } = await createBrokered()
  expect(await acceptIntroduction(seller.actor, { introductionId })).toEqual({ state: 'PROPOSED' })
  for (const { actor } of [buyer, seller, broker]) {
    const view = await getIntroduction(actor, introductionId)
    expect([view.state, view.seeking.contact, view.offering.contact, view.offering.hasAgreed, view.seeking.hasAgreed]).toEqual(['PROPOSED', null, null, true, false])
  }
  expect(await outcomeOf(acceptIntroduction(seller.actor, { introductionId }))).toBe('Conflict introduction.agreed-already')
  expect(await acceptIntroduction(buyer.actor, { introductionId })).toEqual({ state: 'ACCEPTED' })
  expect((await getIntroduction(buyer.actor, introductionId)).offering.contact).toEqual({ name: seller.actor.name, email: seller.actor.email })
  const seen = await getIntroduction(broker.actor, introductionId)
  expect([seen.state, seen.seeking.contact, seen.offering.contact]).toEqual(['ACCEPTED', null, null])
  expect(await mailTo(broker.actor.email)).toEqual(['introduction-accepted'])
})

test('both say yes in the same moment, and neither yes is lost', async () => {
  for (let round = 0; round < 5; round++) {
    const { buyer, seller, introductionId } = await createBrokered()
    const states = await Promise.all([acceptIntroduction(buyer.actor, { introductionId }), acceptIntroduction(seller.actor, { introductionId })])
    expect(states.map(({ state }) => state).sort()).toEqual(['ACCEPTED', 'PROPOSED'])
    expect((await db.introduction.findUniqueOrThrow({ where: { id: introductionId } })).state).toBe('ACCEPTED')
  }
})

test('of many answers at once exactly one holds', async () => {
  const parties = await createParties()
  const colleague = await createPerson()
  await addMember(parties.buyer.organisation, colleague)
  const other = await actorFor(colleague, parties.buyer.organisation)
  const introductionId = await askFor(parties)
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      outcomeOf(i % 2 ? acceptIntroduction(other, { introductionId }) : declineIntroduction(parties.buyer.actor, { introductionId, code: 'no-time', words: '' })),
    ),
  )
  expect(outcomes.filter((one) => one === 'done')).toHaveLength(1)
  expect(new Set(outcomes)).toEqual(new Set(['done', 'Conflict introduction.is-over']))
  expect(await db.introductionStep.count({ where: { introductionId, kind: { in: ['accepted', 'declined'] } } })).toBe(1)
})

test('the named colleague stays the contact when somebody else says yes', async () => {
  const parties = await createParties()
  const expert = await createPerson({ name: 'Expert', email: 'expert@example.org' })
  await addMember(parties.buyer.organisation, expert)
  const introductionId = await askFor(parties)
  await suggestColleague(parties.buyer.actor, { introductionId, personId: expert.id })
  await acceptIntroduction(parties.buyer.actor, { introductionId })
  expect((await getIntroduction(parties.seller.actor, introductionId)).seeking.contact).toEqual({ name: 'Expert', email: 'expert@example.org' })
  await db.membership.deleteMany({ where: { personId: expert.id } })
  expect((await getIntroduction(parties.seller.actor, introductionId)).seeking.contact?.email).toBe(parties.buyer.actor.email)
})

test('only the side that is asked answers, and strangers find nothing', async () => {
  const parties = await createParties()
  const introductionId = await askFor(parties)
  expect(await outcomeOf(acceptIntroduction(parties.seller.actor, { introductionId }))).toBe('Forbidden introduction.not-your-turn')
  const outcomes = []
  for (const actor of await createStrangers()) outcomes.push(await outcomeOf(acceptIntroduction(actor, { introductionId })))
  expect(outcomes).toEqual(notFoundForAll)
  const brokered = await createBrokered()
  expect(await outcomeOf(acceptIntroduction(brokered.broker.actor, { introductionId: brokered.introductionId }))).toBe('Forbidden introduction.not-a-side')
  expect((await db.introduction.findUniqueOrThrow({ where: { id: introductionId } })).state).toBe('REQUESTED')
})

test('nothing is agreed after its time, nor with an organisation that is gone', async () => {
  const parties = await createParties()
  const introductionId = await askFor(parties)
  setClock(new Date(Date.now() + 15 * 86_400_000))
  expect(await outcomeOf(acceptIntroduction(parties.buyer.actor, { introductionId }))).toBe('Conflict introduction.is-over')
  setClock(null)
  await db.organisation.update({ where: { id: parties.seller.organisation.id }, data: { closedAt: new Date() } })
  expect(await outcomeOf(acceptIntroduction(parties.buyer.actor, { introductionId }))).toBe('Conflict introduction.other-closed')
})
