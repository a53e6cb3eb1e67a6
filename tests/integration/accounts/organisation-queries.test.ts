import { expect, test } from 'vitest'
import { inviteMember } from '@/lib/accounts/commands/invite-member'
import { updateOrganisation } from '@/lib/accounts/commands/update-organisation'
import { visitor, type Actor } from '@/lib/accounts/model'
import { auditPageSize, getOwnOrganisation, listAuditEntries, listMembers, listOpenInvitations, listVerificationHistory } from '@/lib/accounts/organisation-queries'
import { updateOrganisationSchema } from '@/lib/accounts/schemas'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { addMember, createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

test('the inside of an organisation is seen by those who act for it', async () => {
  const organisation = await createOrganisation({ name: 'Own', isVerified: true, owner: await createPerson({ name: 'Owner', email: 'owner@example.org' }) })
  const member = await createPerson({ name: 'Member', email: 'member@example.org' })
  await addMember(organisation, member)
  const owner = await actorFor(organisation.owner, organisation)
  await inviteMember(owner, { organisationId: organisation.id, email: 'invited@example.org', role: 'OWNER' })
  const inside = async (actor: Actor) => ({
    organisation: await outcomeOf(getOwnOrganisation(actor)),
    name: await getOwnOrganisation(actor).then((one) => one.name, () => ''),
    members: (await listMembers(actor)).map((one) => `${one.name} ${one.role}`),
    invitations: (await listOpenInvitations(actor)).map((one) => one.email),
    history: (await listVerificationHistory(actor)).map((one) => one.state),
  })
  const people = ['Owner OWNER', 'Member MEMBER']
  expect(await inside(owner)).toEqual({ organisation: 'done', name: 'Own', members: people, invitations: ['invited@example.org'], history: ['VERIFIED'] })
  expect(await inside(await actorFor(member, organisation))).toEqual({ organisation: 'done', name: 'Own', members: people, invitations: [], history: ['VERIFIED'] })

  const nothing = { organisation: 'NotFound not-found', name: '', members: [], invitations: [], history: [] }
  for (const actor of [visitor, { kind: 'job', name: 'sweep' } as const, await actorFor(await createPerson({ platformRoles: ['ADMIN'] }))]) {
    expect(await inside(actor)).toEqual(nothing)
  }
  const other = await createOrganisation({ name: 'Other', owner: organisation.owner })
  expect(await inside(await actorFor(organisation.owner, other))).toMatchObject({ name: 'Other', members: ['Owner OWNER'], invitations: [], history: [] })
})

test('the audit log is for admins and comes in pages, newest first', async () => {
  const admin = await actorFor(await createPerson({ platformRoles: ['ADMIN'] }))
  for (let i = 0; i < auditPageSize + 3; i++) {
    await db.$transaction((tx) => recordAudit(tx, { kind: 'job', name: i % 2 ? 'sweep' : 'mail' }, { action: 'sweep-sessions', subject: 'session', subjectId: String(i) }))
  }
  const first = await listAuditEntries(admin, {})
  const second = await listAuditEntries(admin, { before: first.next! })
  expect([...first.rows, ...second.rows].map((row) => Number(row.subjectId))).toEqual(Array.from({ length: auditPageSize + 3 }, (_, i) => auditPageSize + 2 - i))
  expect(second.next).toBeNull()
  const others: Actor[] = [visitor, { kind: 'job', name: 'sweep' }, await actorFor(await createPerson({ platformRoles: ['NAVIGATOR'] }))]
  for (const other of others) expect(await outcomeOf(listAuditEntries(other, {}))).toBe('NotFound not-found')
})

test('the audit log is filtered by what, by whom, and when', async () => {
  const organisation = await createOrganisation({ name: 'Own' })
  const person = await createPerson({ name: 'Bo', email: 'bo@example.org' })
  await addMember(organisation, person, 'OWNER')
  const actor = await actorFor(person, organisation)
  const { updatedAt } = await db.organisation.findFirstOrThrow()
  await updateOrganisation(actor, updateOrganisationSchema.parse({ kind: 'SME', name: 'Own', country: 'SE', organisationId: organisation.id, seenAt: updatedAt.toISOString() }))
  await db.$transaction((tx) => recordAudit(tx, { kind: 'job', name: 'sweep' }, { action: 'sweep-sessions', subject: 'session', subjectId: 'x' }))
  const admin = await actorFor(await createPerson({ platformRoles: ['ADMIN'] }))
  const actions = async (filter: Parameters<typeof listAuditEntries>[1]) => (await listAuditEntries(admin, filter)).rows.map((row) => [row.action, row.person, row.organisation])
  const update = ['update-organisation', 'Bo', 'Own']
  const sweep = ['sweep-sessions', null, null]
  expect(await actions({})).toEqual([sweep, update])
  expect(await actions({ action: 'update' })).toEqual([update])
  expect(await actions({ subject: 'session' })).toEqual([sweep])
  expect(await actions({ subjectId: organisation.id })).toEqual([update])
  expect(await actions({ who: 'Bo@example.org' })).toEqual([update])
  expect(await actions({ who: person.id })).toEqual([update])
  expect(await actions({ who: 'sweep' })).toEqual([sweep])
  expect(await actions({ who: 'nobody@example.org' })).toEqual([])
  expect(await actions({ from: new Date(Date.now() + 1000) })).toEqual([])
  expect(await actions({ until: new Date(Date.now() - 60_000) })).toEqual([])
})
