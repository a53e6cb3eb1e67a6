import type { Actor, PersonActor } from '@/lib/accounts/model'
import type { Prisma } from '@/lib/generated/prisma/client'
import { ownerKinds, type EntryKind, type EntryState } from './model'

type Owned = { organisationId: string | null }
type Shown = Owned & { state: EntryState; organisation?: { closedAt: Date | null } | null }

const membershipsOf = (actor: Actor) => (actor.kind === 'person' ? actor.memberships : [])

/** Members read drafts, versions and the confidential layer of their own organisation. */
export function ownsEntry(actor: Actor, entry: Owned): boolean {
  return entry.organisationId !== null && membershipsOf(actor).some((one) => one.organisationId === entry.organisationId)
}

/** The same as a filter. */
export function entriesOwnedBy(actor: Actor): Prisma.EntryWhereInput {
  return { organisationId: { in: membershipsOf(actor).map((one) => one.organisationId) } }
}

/** Published entries of living organisations, and of notices that nobody has claimed. */
export function isPublicEntry(entry: Shown): boolean {
  return entry.state === 'PUBLISHED' && (entry.organisationId === null || entry.organisation?.closedAt == null)
}

export const publicEntries: Prisma.EntryWhereInput = {
  state: 'PUBLISHED',
  OR: [{ organisationId: null }, { organisation: { is: { closedAt: null } } }],
}

/** Who may know that an entry exists. */
export function canSeeEntry(actor: Actor, entry: Shown): boolean {
  return isPublicEntry(entry) || ownsEntry(actor, entry)
}

export function entriesVisibleTo(actor: Actor): Prisma.EntryWhereInput {
  return membershipsOf(actor).length === 0 ? publicEntries : { OR: [publicEntries, entriesOwnedBy(actor)] }
}

/** Writing asks for a confirmed address: an entry speaks to strangers in the organisation's name. */
export function canEditEntry(actor: Actor, entry: Owned): boolean {
  return actor.kind === 'person' && actor.isEmailVerified && ownsEntry(actor, entry)
}

export function canCreateEntry(actor: Actor, kind: EntryKind): boolean {
  return actor.kind === 'person' && actor.isEmailVerified && isOwnerKind(actor, kind)
}

/** The organisation the person acts for now is of a kind that has such entries. */
export function isOwnerKind(actor: Actor, kind: EntryKind): boolean {
  return actor.kind === 'person' && actor.organisation !== null && ownerKinds[kind].includes(actor.organisation.kind)
}

/** The person, acting for the owner of the entry: the record says for whom something was done. */
export function asOwner(actor: PersonActor, organisationId: string): PersonActor {
  return { ...actor, organisation: actor.memberships.find((one) => one.organisationId === organisationId) ?? actor.organisation }
}
