import 'server-only'
import type { OrganisationKind, Prisma, VerificationState } from '@/lib/generated/prisma/client'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { hashToken } from '@/lib/platform/secrets'
import type { Actor, MembershipRole, PlatformRole } from './model'
import {
  auditEntriesVisibleTo,
  canSeeAdministration,
  invitationState,
  invitationsVisibleTo,
  isInvited,
  membersVisibleTo,
  organisationsInsideVisibleTo,
  peopleVisibleTo,
  verificationsVisibleTo,
  type InvitationState,
} from './policy'

/** What an organisation says of itself. Its figures stay inside: outside only the size they make is said. */
export const profileSelect = {
  id: true,
  kind: true,
  name: true,
  country: true,
  city: true,
  nuts: true,
  website: true,
  registrationNumber: true,
  summary: true,
  description: true,
  languages: true,
  isDemo: true,
  headcount: true,
  turnover: true,
  balanceSheet: true,
  publicBodyShare: true,
  relatedEnterprises: true,
} satisfies Prisma.OrganisationSelect

// What members see of the organisation they act for

const ownOrganisationSelect = {
  ...profileSelect,
  updatedAt: true,
  verifications: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1, select: { id: true, state: true, note: true, at: true } },
  _count: { select: { memberships: true } },
} satisfies Prisma.OrganisationSelect

export async function getOwnOrganisation(actor: Actor) {
  const organisation = await db.organisation.findFirst({ where: organisationsInsideVisibleTo(actor), select: ownOrganisationSelect })
  if (!organisation) throw new NotFound()
  const { verifications, _count, ...rest } = organisation
  return { ...rest, verification: verifications[0] ?? null, memberCount: _count.memberships }
}
export type OwnOrganisation = Awaited<ReturnType<typeof getOwnOrganisation>>

export async function listVerificationHistory(actor: Actor) {
  return db.organisationVerification.findMany({
    where: { organisation: organisationsInsideVisibleTo(actor) },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 20,
    select: { id: true, state: true, note: true, at: true },
  })
}

export type MemberView = { personId: string; name: string; email: string; role: MembershipRole; since: Date }

export async function listMembers(actor: Actor): Promise<MemberView[]> {
  const rows = await db.membership.findMany({
    where: membersVisibleTo(actor),
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { role: true, createdAt: true, person: { select: { id: true, name: true, email: true } } },
  })
  return rows.map(({ role, createdAt, person }) => ({ personId: person.id, name: person.name, email: person.email, role, since: createdAt }))
}

export async function listOpenInvitations(actor: Actor) {
  return db.invitation.findMany({
    where: { AND: [invitationsVisibleTo(actor), { acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now() } }] },
    orderBy: { createdAt: 'asc' },
    select: { id: true, email: true, role: true, createdAt: true, expiresAt: true },
  })
}

// What the bearer of a mailed link sees

export type InvitationView = {
  state: InvitationState
  organisation: string
  role: MembershipRole
  expiresAt: Date
  /** Whether it was sent to the signed-in person's address; the address itself is not told to whoever holds the link. */
  isForActor: boolean
}

/** Whoever holds the token got it by mail; the token alone opens this much and no more. */
export async function findInvitation(actor: Actor, token: string): Promise<InvitationView | null> {
  const invitation = await db.invitation.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { email: true, role: true, acceptedAt: true, withdrawnAt: true, expiresAt: true, organisation: { select: { name: true, closedAt: true } } },
  })
  if (!invitation) return null
  const state = invitationState(invitation, now())
  return {
    state: state === 'open' && invitation.organisation.closedAt ? 'withdrawn' : state,
    organisation: invitation.organisation.name,
    role: invitation.role,
    expiresAt: invitation.expiresAt,
    isForActor: isInvited(actor, invitation),
  }
}

// What admins see

function mustAdminister(actor: Actor): void {
  if (!canSeeAdministration(actor)) throw new NotFound()
}

export async function getAdminOverview(actor: Actor) {
  mustAdminister(actor)
  const [requests] = await db.$queryRaw<{ count: bigint }[]>`
    select count(*) as count from "OrganisationVerification" v join "Organisation" o on o.id = v."organisationId"
    where v.state = 'REQUESTED' and o."closedAt" is null and not exists (
      select 1 from "OrganisationVerification" newer where newer."organisationId" = v."organisationId" and (newer.at, newer.id) > (v.at, v.id))`
  const [organisations, people, entries] = await Promise.all([
    db.organisation.count({ where: { isDemo: true } }),
    db.person.count({ where: { isDemo: true } }),
    db.entry.count({ where: { isDemo: true } }),
  ])
  return { openRequests: Number(requests?.count ?? 0), demo: { organisations, people, entries } }
}

export type VerificationRow = {
  verificationId: string
  state: VerificationState
  at: Date
  note: string
  organisationId: string
  seenAt: Date
  name: string
  kind: OrganisationKind
  country: string
  city: string
  website: string
  registrationNumber: string
  isDemo: boolean
  askedBy: { name: string; email: string } | null
}

/** Organisations whose newest word is `state`: the oldest request first, the newest verification first. */
export async function listVerifications(actor: Actor, state: 'REQUESTED' | 'VERIFIED', page: { after?: string; size?: number } = {}) {
  mustAdminister(actor)
  const size = page.size ?? 20
  const after = await findVerificationPlace(page.after)
  const isQueue = state === 'REQUESTED'
  const ids = isQueue
    ? await db.$queryRaw<{ id: string }[]>`
        select v.id from "OrganisationVerification" v join "Organisation" o on o.id = v."organisationId"
        where v.state = 'REQUESTED' and o."closedAt" is null
          and (${after === null} or (v.at, v.id) > (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid))
          and not exists (select 1 from "OrganisationVerification" newer where newer."organisationId" = v."organisationId" and (newer.at, newer.id) > (v.at, v.id))
        order by v.at, v.id limit ${size + 1}`
    : await db.$queryRaw<{ id: string }[]>`
        select v.id from "OrganisationVerification" v join "Organisation" o on o.id = v."organisationId"
        where v.state = 'VERIFIED' and o."closedAt" is null
          and (${after === null} or (v.at, v.id) < (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid))
          and not exists (select 1 from "OrganisationVerification" newer where newer."organisationId" = v."organisationId" and (newer.at, newer.id) > (v.at, v.id))
        order by v.at desc, v.id desc limit ${size + 1}`
  const shown = ids.slice(0, size).map((row) => row.id)
  const rows = await db.organisationVerification.findMany({
    where: { AND: [verificationsVisibleTo(actor), { id: { in: shown } }] },
    select: {
      id: true,
      state: true,
      at: true,
      note: true,
      byPersonId: true,
      organisation: { select: { id: true, updatedAt: true, name: true, kind: true, country: true, city: true, website: true, registrationNumber: true, isDemo: true } },
    },
  })
  const askers = await db.person.findMany({ where: { id: { in: rows.flatMap((row) => row.byPersonId ?? []) } }, select: { id: true, name: true, email: true } })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const views = shown.flatMap((id): VerificationRow[] => {
    const row = byId.get(id)
    if (!row) return []
    const { id: organisationId, updatedAt, ...organisation } = row.organisation
    const asker = askers.find((person) => person.id === row.byPersonId)
    return [{ verificationId: row.id, state: row.state, at: row.at, note: row.note, organisationId, seenAt: updatedAt, ...organisation, askedBy: asker ? { name: asker.name, email: asker.email } : null }]
  })
  return { rows: views, next: ids.length > size ? (shown.at(-1) ?? null) : null }
}

async function findVerificationPlace(id: string | undefined): Promise<{ id: string; at: Date } | null> {
  if (!id || !isUuid(id)) return null
  return db.organisationVerification.findUnique({ where: { id }, select: { id: true, at: true } })
}

export type PlatformPerson = { id: string; name: string; email: string; platformRoles: PlatformRole[]; isDemo: boolean }

export async function listPlatformPeople(actor: Actor): Promise<PlatformPerson[]> {
  mustAdminister(actor)
  return db.person.findMany({
    where: { AND: [peopleVisibleTo(actor), { platformRoles: { isEmpty: false } }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 200,
    select: { id: true, name: true, email: true, platformRoles: true, isDemo: true },
  })
}

export type AuditFilter = { action?: string; subject?: string; subjectId?: string; who?: string; from?: Date; until?: Date; before?: bigint }
export const auditPageSize = 50

/** Newest first. `who` is an e-mail address, a person's id or a job's name. */
export async function listAuditEntries(actor: Actor, filter: AuditFilter) {
  mustAdminister(actor)
  const rows = await db.auditEntry.findMany({
    where: { AND: [auditEntriesVisibleTo(actor), await auditWhere(filter)] },
    orderBy: { id: 'desc' },
    take: auditPageSize + 1,
    select: { id: true, at: true, actorKind: true, personId: true, organisationId: true, job: true, action: true, subject: true, subjectId: true, detail: true },
  })
  const shown = rows.slice(0, auditPageSize)
  const [people, organisations] = await Promise.all([
    db.person.findMany({ where: { id: { in: shown.flatMap((row) => row.personId ?? []) } }, select: { id: true, name: true } }),
    db.organisation.findMany({ where: { id: { in: shown.flatMap((row) => row.organisationId ?? []) } }, select: { id: true, name: true } }),
  ])
  const nameOf = (named: { id: string; name: string }[], id: string | null) => named.find((one) => one.id === id)?.name ?? null
  return {
    rows: shown.map((row) => ({ ...row, person: nameOf(people, row.personId), organisation: nameOf(organisations, row.organisationId) })),
    next: rows.length > auditPageSize ? (shown.at(-1)?.id ?? null) : null,
  }
}
export type AuditRow = Awaited<ReturnType<typeof listAuditEntries>>['rows'][number]

async function auditWhere({ action, subject, subjectId, who, from, until, before }: AuditFilter): Promise<Prisma.AuditEntryWhereInput> {
  return {
    ...(action ? { action: { startsWith: action } } : {}),
    ...(subject ? { subject } : {}),
    ...(subjectId ? { subjectId } : {}),
    ...(from || until ? { at: { ...(from ? { gte: from } : {}), ...(until ? { lt: until } : {}) } } : {}),
    ...(before ? { id: { lt: before } } : {}),
    ...(who ? await whoWhere(who) : {}),
  }
}

async function whoWhere(who: string): Promise<Prisma.AuditEntryWhereInput> {
  if (isUuid(who)) return { personId: who }
  if (!who.includes('@')) return { job: who }
  const person = await db.person.findUnique({ where: { email: who.toLowerCase() }, select: { id: true } })
  return person ? { personId: person.id } : { id: { in: [] } }
}

const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
