import { expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { findClaimStanding, getClaimableNeed } from '@/lib/notices/claim-queries'
import { requestClaim } from '@/lib/notices/commands/request-claim'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createEntry } from '@/tests/factories/entry'
import { addMember, createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { authority, claimStates, createImportedNeed } from './claimed'

test('a member of a verified health authority claims a need', async () => {
  const need = await createImportedNeed()
  const { organisation } = await authority()
  const colleague = await createPerson()
  await addMember(organisation, colleague)
  const actor = await actorFor(colleague, organisation)
  expect(await findClaimStanding(actor, need.id)).toEqual({ canClaim: true, own: null })
  expect(await getClaimableNeed(actor, need.id)).toEqual({ entryId: need.id, title: need.title, language: 'en', buyerName: 'Riga East', organisation: 'Riga East' })
  const { claimId } = await requestClaim(actor, { entryId: need.id, note: 'Our need' })
  expect(await db.noticeClaim.findMany({ select: { id: true, organisationId: true, requestedById: true, state: true, note: true } })).toEqual([
    { id: claimId, organisationId: organisation.id, requestedById: colleague.id, state: 'REQUESTED', note: 'Our need' },
  ])
  expect(await findClaimStanding(actor, need.id)).toEqual({ canClaim: false, own: { id: claimId, state: 'REQUESTED', requestedAt: expect.any(Date) } })
  expect(await auditedActions()).toEqual(['request-claim'])
})

test('nobody else can, nor learns whether the need exists', async () => {
  const need = await createImportedNeed()
  const company = await createOrganisation({ kind: 'SME', isVerified: true })
  const actors = [visitor, await actorFor(await createPerson()), await actorFor(company.owner, company), (await authority('Unchecked', false)).actor]
  for (const actor of actors) {
    expect(await outcomeOf(requestClaim(actor, { entryId: need.id, note: '' }))).toBe('NotFound not-found')
    expect(await outcomeOf(getClaimableNeed(actor, need.id))).toBe('NotFound not-found')
    expect(await findClaimStanding(actor, need.id)).toEqual({ canClaim: false, own: null })
  }
  expect(await claimStates()).toEqual([])
})

test('only a public need of a notice that nobody owns can be claimed', async () => {
  const { organisation, actor } = await authority()
  const owned = await createImportedNeed()
  await db.entry.update({ where: { id: owned.id }, data: { organisationId: organisation.id } })
  const written = await createEntry('NEED')
  const archived = await createEntry('NEED', { organisationId: null, state: 'ARCHIVED' })
  const offering = await createEntry('OFFERING')
  const outcomes = await Promise.all([owned, written, archived, offering, { id: '00000000-0000-7000-8000-000000000000' }].map(({ id }) => outcomeOf(requestClaim(actor, { entryId: id, note: '' }))))
  expect(outcomes).toEqual(['Conflict claim.is-owned', 'NotFound not-found', 'NotFound not-found', 'NotFound not-found', 'NotFound not-found'])
  expect(await findClaimStanding(actor, owned.id)).toBeNull()
})

test('an organisation has one open claim on a need, however many ask at once; another may claim too', async () => {
  const need = await createImportedNeed()
  const [first, second] = [await authority('Riga East'), await authority('Riga West')]
  const ask = (actor: typeof first.actor) => outcomeOf(requestClaim(actor, { entryId: need.id, note: '' }))
  expect((await Promise.all([ask(first.actor), ask(first.actor), ask(first.actor)])).sort()).toEqual(['Conflict claim.is-open', 'Conflict claim.is-open', 'done'])
  expect(await ask(second.actor)).toBe('done')
  expect(await claimStates()).toEqual(['REQUESTED', 'REQUESTED'])
})
