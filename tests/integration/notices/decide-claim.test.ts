import { expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { getEditableEntry } from '@/lib/directory/entry-queries'
import { getHistory } from '@/lib/directory/queries'
import { countOpenClaims, findClaimStanding, listOpenClaims } from '@/lib/notices/claim-queries'
import { decideClaim, decideClaimSchema } from '@/lib/notices/commands/decide-claim'
import { requestClaim } from '@/lib/notices/commands/request-claim'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createEntry } from '@/tests/factories/entry'
import { addMember } from '@/tests/factories/organisation'
import { createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { countStatements } from '@/tests/factories/statements'
import { adminActor, authority, claimStates, createImportedNeed } from './claimed'

async function claimedBy(name: string, entryId: string) {
  const { organisation, actor } = await authority(name)
  const { claimId } = await requestClaim(actor, { entryId, note: `From ${name}` })
  return { organisation, actor, input: (decision: 'GRANTED' | 'REFUSED', note = '') => ({ claimId, decision, seenName: name, note }) }
}
const ownerOf = async (id: string) => (await db.entry.findUniqueOrThrow({ where: { id } })).organisationId
const messages = () => db.message.findMany({ orderBy: { to: 'asc' }, select: { to: true, kind: true, subject: true } })

test('granting gives the need to the buyer, refuses other claims, and tells the owners', async () => {
  const need = await createEntry('NEED', { organisationId: null, buyerName: 'Riga East', earlier: [{ title: 'An earlier title' }] })
  const east = await claimedBy('Riga East', need.id)
  await addMember(east.organisation, await createPerson({ email: 'silent@example.org' }))
  const west = await claimedBy('Riga West', need.id)
  const elsewhere = await claimedBy('Riga South', (await createImportedNeed()).id)
  const admin = await adminActor()
  expect(await decideClaim(admin, east.input('GRANTED'))).toEqual({ decision: 'GRANTED', organisation: 'Riga East' })

  expect(await ownerOf(need.id)).toBe(east.organisation.id)
  expect(await claimStates()).toEqual(['GRANTED', 'REFUSED', 'REQUESTED'])
  expect((await getEditableEntry(east.actor, need.id)).entry.version).toBe(2)
  expect(await outcomeOf(getEditableEntry(west.actor, need.id))).toBe('NotFound not-found')
  expect((await getHistory(visitor, 'NEED', need.id, 'en', null)).versions.map((version) => version.number)).toEqual([2, 1])
  expect(await messages()).toEqual([
    { to: 'rigaeast@example.org', kind: 'notice-claim', subject: 'The need is yours: Overview of beds' },
    { to: 'rigawest@example.org', kind: 'notice-claim', subject: 'Your claim was refused: Overview of beds' },
  ])
  expect(await auditedActions()).toEqual([...Array<string>(3).fill('request-claim'), 'decide-claim', 'decide-claim'])
  expect((await findClaimStanding(elsewhere.actor, need.id))).toBeNull()
})

test('a refusal says why, and the need stays with nobody', async () => {
  const need = await createImportedNeed()
  const east = await claimedBy('Riga East', need.id)
  const admin = await adminActor()
  expect(decideClaimSchema.safeParse(east.input('REFUSED')).error?.issues.map((issue) => [issue.path.join(), issue.message])).toEqual([['note', 'claim.reason']])
  await decideClaim(admin, decideClaimSchema.parse(east.input('REFUSED', 'Another hospital')))
  expect([await ownerOf(need.id), await claimStates()]).toEqual([null, ['REFUSED']])
  expect((await db.message.findFirstOrThrow()).text).toContain('Why: Another hospital')
  expect(await findClaimStanding(east.actor, need.id)).toMatchObject({ canClaim: true, own: { state: 'REFUSED' } })
})

test('only admins decide, and see what waits', async () => {
  const need = await createImportedNeed()
  const east = await claimedBy('Riga East', need.id)
  for (const actor of [visitor, east.actor, { kind: 'job', name: 'any' } as const]) {
    expect(await outcomeOf(decideClaim(actor, east.input('GRANTED')))).toBe('NotFound not-found')
    expect(await outcomeOf(listOpenClaims(actor))).toBe('NotFound not-found')
    expect(await outcomeOf(countOpenClaims(actor))).toBe('NotFound not-found')
  }
  expect([await ownerOf(need.id), await countOpenClaims(await adminActor())]).toEqual([null, 1])
})

test('two decisions at once: one holds', async () => {
  const need = await createImportedNeed()
  const [east, west] = [await claimedBy('Riga East', need.id), await claimedBy('Riga West', need.id)]
  const [one, other] = [await adminActor(), await adminActor()]
  const outcomes = await Promise.all([outcomeOf(decideClaim(one, east.input('GRANTED'))), outcomeOf(decideClaim(other, west.input('GRANTED')))])
  expect([...outcomes].sort()).toEqual(['Conflict claim.is-decided', 'done'])
  expect(await ownerOf(need.id)).toBe((outcomes[0] === 'done' ? east : west).organisation.id)
  expect((await claimStates()).sort()).toEqual(['GRANTED', 'REFUSED'])
})

test('what the admin compared must still hold', async () => {
  const need = await createImportedNeed()
  const east = await claimedBy('Riga East', need.id)
  const admin = await adminActor()
  await db.organisation.update({ where: { id: east.organisation.id }, data: { name: 'Riga Far East' } })
  expect(await outcomeOf(decideClaim(admin, east.input('GRANTED')))).toBe('Conflict claim.changed')
  await db.organisationVerification.create({ data: { organisationId: east.organisation.id, state: 'WITHDRAWN', at: new Date(Date.now() + 1000) } })
  expect(await outcomeOf(decideClaim(admin, { ...east.input('GRANTED'), seenName: 'Riga Far East' }))).toBe('RuleBroken claim.not-verified')
  expect([await ownerOf(need.id), await claimStates(), await messages()]).toEqual([null, ['REQUESTED'], []])
})

test('the queue costs the same with one claim and with three, the oldest first', async () => {
  const admin = await adminActor()
  const need = await createImportedNeed('Rīgas Austrumu slimnīca')
  await claimedBy('Riga East', need.id)
  const one = await countStatements(() => listOpenClaims(admin))
  await claimedBy('Riga West', need.id)
  await claimedBy('Riga South', (await createImportedNeed()).id)
  expect(await countStatements(() => listOpenClaims(admin))).toBe(one)
  const { rows, next } = await listOpenClaims(admin)
  expect(next).toBeNull()
  expect(rows.map((row) => [row.need.buyerName, row.organisation.name, row.organisation.isVerified, row.note, row.rivals])).toEqual([
    ['Rīgas Austrumu slimnīca', 'Riga East', true, 'From Riga East', 1],
    ['Rīgas Austrumu slimnīca', 'Riga West', true, 'From Riga West', 1],
    ['Riga East', 'Riga South', true, 'From Riga South', 0],
  ])
  expect((await listOpenClaims(admin, rows[0]!.id)).rows.map((row) => row.organisation.name)).toEqual(['Riga West', 'Riga South'])
})
