import { expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { blockOrganisation } from '@/lib/introductions/commands/block-organisation'
import { requestIntroduction } from '@/lib/introductions/commands/request-introduction'
import { unblockOrganisation } from '@/lib/introductions/commands/unblock-organisation'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { askInput, createMember, createParties } from '@/tests/factories/introduction'
import { outcomeOf } from '@/tests/factories/refusal'

test('whoever blocked lifts it, and the other can ask again', async () => {
  const { buyer, seller } = await createParties()
  await blockOrganisation(buyer.actor, { organisationId: seller.organisation.id })
  await unblockOrganisation(buyer.actor, { organisationId: seller.organisation.id })
  expect(await outcomeOf(requestIntroduction(seller.actor, askInput({ buyer, seller })))).toBe('done')
  expect(await auditedActions()).toEqual(['block-organisation', 'unblock-organisation', 'request-introduction'])
})

test('nobody lifts what others have put up', async () => {
  const { buyer, seller } = await createParties()
  await blockOrganisation(buyer.actor, { organisationId: seller.organisation.id })
  expect([
    await outcomeOf(unblockOrganisation(visitor, { organisationId: seller.organisation.id })),
    await outcomeOf(unblockOrganisation(seller.actor, { organisationId: seller.organisation.id })),
    await outcomeOf(unblockOrganisation(seller.actor, { organisationId: buyer.organisation.id })),
    await outcomeOf(unblockOrganisation((await createMember()).actor, { organisationId: seller.organisation.id })),
  ]).toEqual(['Forbidden sign-in-first', 'NotFound not-found', 'NotFound not-found', 'NotFound not-found'])
  expect(await db.organisationBlock.count()).toBe(1)
})
