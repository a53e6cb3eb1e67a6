import { expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { decideClaim } from '@/lib/notices/commands/decide-claim'
import { requestClaim } from '@/lib/notices/commands/request-claim'
import { withdrawClaim } from '@/lib/notices/commands/withdraw-claim'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { outcomeOf } from '@/tests/factories/refusal'
import { adminActor, authority, claimStates, createImportedNeed } from './claimed'

async function claimed() {
  const need = await createImportedNeed()
  const { organisation, actor } = await authority()
  return { need, organisation, actor, ...(await requestClaim(actor, { entryId: need.id, note: '' })) }
}

test('the organisation takes its claim back, and may claim again', async () => {
  const { need, actor, claimId } = await claimed()
  expect(await withdrawClaim(actor, { claimId })).toEqual({ entryId: need.id })
  await requestClaim(actor, { entryId: need.id, note: 'After all' })
  expect(await claimStates()).toEqual(['WITHDRAWN', 'REQUESTED'])
  expect(await auditedActions()).toEqual(['request-claim', 'withdraw-claim', 'request-claim'])
})

test('nobody else can withdraw it', async () => {
  const { claimId } = await claimed()
  for (const actor of [visitor, (await authority('Riga West')).actor, await adminActor()]) expect(await outcomeOf(withdrawClaim(actor, { claimId }))).toBe('NotFound not-found')
  expect(await claimStates()).toEqual(['REQUESTED'])
})

test('a claim is withdrawn or decided, never both', async () => {
  const { need, organisation, actor, claimId } = await claimed()
  const admin = await adminActor()
  const outcomes = await Promise.all([
    outcomeOf(withdrawClaim(actor, { claimId })),
    outcomeOf(decideClaim(admin, { claimId, decision: 'GRANTED', seenName: 'Riga East', note: '' })),
  ])
  expect([...outcomes].sort()).toEqual(['Conflict claim.is-decided', 'done'])
  const { organisationId } = await db.entry.findUniqueOrThrow({ where: { id: need.id } })
  expect([await claimStates(), organisationId]).toEqual(outcomes[0] === 'done' ? [['WITHDRAWN'], null] : [['GRANTED'], organisation.id])
  expect(await outcomeOf(withdrawClaim(actor, { claimId }))).toBe('Conflict claim.is-decided')
})
