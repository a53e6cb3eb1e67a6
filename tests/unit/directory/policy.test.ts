import { expect, test } from 'vitest'
import { visitor, type ActingFor, type PersonActor } from '@/lib/accounts/model'
import { asOwner, canCreateEntry, canEditEntry, canSeeEntry, entriesOwnedBy, entriesVisibleTo, isPublicEntry, ownsEntry, publicEntries } from '@/lib/directory/policy'

const sme: ActingFor = { organisationId: 'sme', name: 'A', kind: 'SME', role: 'MEMBER', isVerified: false }
const pha: ActingFor = { organisationId: 'pha', name: 'B', kind: 'HEALTH_AUTHORITY', role: 'OWNER', isVerified: true }
const person = (said: Partial<PersonActor> = {}): PersonActor => ({
  kind: 'person', personId: 'p', sessionId: 's', name: 'P', email: 'p@example.org', locale: 'en', isEmailVerified: true, platformRoles: [], organisation: sme, memberships: [sme, pha], ...said,
})

test('only the right kind of organisation begins an entry, and only with a confirmed address', () => {
  const kinds = ['OFFERING', 'NEED', 'MANDATE'] as const
  expect(kinds.map((kind) => canCreateEntry(person(), kind))).toEqual([true, false, false])
  expect(kinds.map((kind) => canCreateEntry(person({ organisation: pha }), kind))).toEqual([false, true, false])
  expect(kinds.map((kind) => canCreateEntry(person({ isEmailVerified: false }), kind))).toEqual([false, false, false])
  expect(kinds.map((kind) => canCreateEntry(person({ organisation: null, platformRoles: ['ADMIN'] }), kind))).toEqual([false, false, false])
  expect(kinds.map((kind) => canCreateEntry(visitor, kind))).toEqual([false, false, false])
})

test('members own what is their organisation’s, and nobody owns what is nobody’s', () => {
  expect(ownsEntry(person(), { organisationId: 'pha' })).toBe(true)
  expect(ownsEntry(person(), { organisationId: 'other' })).toBe(false)
  expect(ownsEntry(person({ memberships: [] }), { organisationId: null })).toBe(false)
  expect(canEditEntry(person({ isEmailVerified: false }), { organisationId: 'sme' })).toBe(false)
  expect(entriesOwnedBy(person())).toEqual({ organisationId: { in: ['sme', 'pha'] } })
  expect(entriesOwnedBy(visitor)).toEqual({ organisationId: { in: [] } })
})

test('everybody sees what is published by the living, and owners see the rest of theirs', () => {
  const open = { organisationId: 'sme', state: 'PUBLISHED', organisation: { closedAt: null } } as const
  expect(isPublicEntry(open)).toBe(true)
  expect(isPublicEntry({ ...open, organisationId: null, organisation: null })).toBe(true)
  expect(isPublicEntry({ ...open, organisation: { closedAt: new Date(0) } })).toBe(false)
  for (const state of ['DRAFT', 'ARCHIVED'] as const) {
    expect(canSeeEntry(visitor, { ...open, state })).toBe(false)
    expect(canSeeEntry(person({ memberships: [pha] }), { ...open, state })).toBe(false)
    expect(canSeeEntry(person(), { ...open, state })).toBe(true)
  }
  expect(entriesVisibleTo(visitor)).toBe(publicEntries)
  expect(entriesVisibleTo(person())).toEqual({ OR: [publicEntries, { organisationId: { in: ['sme', 'pha'] } }] })
})

test('what is done to an entry is done for its owner', () => {
  expect(asOwner(person(), 'pha').organisation).toBe(pha)
})
