import { expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { blockOrganisation } from '@/lib/introductions/commands/block-organisation'
import { postMessage } from '@/lib/introductions/commands/post-message'
import { requestIntroduction } from '@/lib/introductions/commands/request-introduction'
import { checkAsk, listAskOptions, listBlocked, listPairStandings } from '@/lib/introductions/ask-queries'
import { getIntroduction } from '@/lib/introductions/queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { askInput, createAccepted, createMember, createParties } from '@/tests/factories/introduction'
import { createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

test('a blocked organisation is offered nothing to ask with, and refused without being told why', async () => {
  const { buyer, seller } = await createParties()
  expect((await listAskOptions(seller.actor, buyer.entry.id)).map((option) => option.own.id)).toEqual([seller.entry.id])
  await blockOrganisation(buyer.actor, { organisationId: seller.organisation.id })
  await blockOrganisation(buyer.actor, { organisationId: seller.organisation.id })
  expect(await listAskOptions(seller.actor, buyer.entry.id)).toEqual([])
  expect([...(await listPairStandings(seller.actor, seller.entry.id, [buyer.entry.id])).keys()]).toEqual([])
  expect((await checkAsk(seller.actor, askInput({ buyer, seller }))).obstacle).toEqual({ code: 'introduction.takes-none', params: {}, introductionId: null })
  expect(await outcomeOf(requestIntroduction(seller.actor, askInput({ buyer, seller })))).toBe('RuleBroken introduction.takes-none')
  expect((await listBlocked(buyer.actor)).map(({ organisationId, name }) => [organisationId, name])).toEqual([[seller.organisation.id, seller.organisation.name]])
  expect(await listBlocked(seller.actor)).toEqual([])
  expect((await auditedActions()).filter((action) => action === 'block-organisation')).toHaveLength(1)
  expect(await db.message.count()).toBe(0)
})

test('in a conversation that runs already, nothing more is written by either', async () => {
  const { buyer, seller, introductionId } = await createAccepted()
  await blockOrganisation(buyer.actor, { organisationId: seller.organisation.id })
  const write = (actor: typeof buyer.actor) => outcomeOf(postMessage(actor, { introductionId, text: 'Hello', files: [] }))
  expect([await write(seller.actor), await write(buyer.actor)]).toEqual(['RuleBroken introduction.takes-none', 'RuleBroken introduction.you-blocked'])
  const [theirs, own] = [await getIntroduction(seller.actor, introductionId), await getIntroduction(buyer.actor, introductionId)]
  expect([theirs.can.post, theirs.hasBlockedOther, own.can.post, own.hasBlockedOther]).toEqual([false, false, false, true])
  expect(await db.introductionMessage.count()).toBe(0)
})

test('one blocks others, in the name of the organisation one acts for', async () => {
  const { organisation, actor } = await createMember()
  const homeless = await actorFor(await createPerson())
  const unverified = await createPerson({ isVerified: false })
  const closed = await createOrganisation({ closedAt: new Date() })
  const block = (who: Parameters<typeof blockOrganisation>[0], organisationId = closed.id) => outcomeOf(blockOrganisation(who, { organisationId }))
  expect([
    await block(visitor, organisation.id),
    await block({ kind: 'job', name: 'any' }, organisation.id),
    await block(homeless, organisation.id),
    await block(await actorFor(unverified, await createOrganisation({ owner: unverified })), organisation.id),
    await block(actor, organisation.id),
    await block(actor),
  ]).toEqual(['Forbidden sign-in-first', 'Forbidden sign-in-first', 'Forbidden sign-in-first', 'Forbidden verify-email-first', 'RuleBroken introduction.own-organisation', 'NotFound not-found'])
  expect(await db.organisationBlock.count()).toBe(0)
})
