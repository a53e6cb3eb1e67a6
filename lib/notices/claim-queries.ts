import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { publicEntries } from '@/lib/directory/policy'
import type { ClaimState } from '@/lib/generated/prisma/client'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { isId } from './id'
import type { NoticeRecord } from './model'
import { canClaimNotices, canDecideClaims, claimsVisibleTo } from './policy'

/** How an imported need stands towards the organisation the actor acts for. */
export type ClaimStanding = {
  canClaim: boolean
  own: { id: string; state: ClaimState; requestedAt: Date } | null
}

/** Null where there is nothing to claim: the need belongs to an account, or came from no notice. */
export async function findClaimStanding(actor: Actor, entryId: string): Promise<ClaimStanding | null> {
  if (!isId(entryId)) return null
  const need = await db.entry.findFirst({ where: { AND: [{ id: entryId, kind: 'NEED', isFromNotice: true, organisationId: null }, publicEntries] }, select: { id: true } })
  if (!need) return null
  if (actor.kind !== 'person' || !actor.organisation) return { canClaim: false, own: null }
  const own = await db.noticeClaim.findFirst({
    where: { entryId, organisationId: actor.organisation.organisationId },
    orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, state: true, requestedAt: true },
  })
  return { canClaim: canClaimNotices(actor) && own?.state !== 'REQUESTED', own }
}

export type ClaimableNeed = { entryId: string; title: string; language: string; buyerName: string; organisation: string }

/** What somebody who may claim sees before doing so. */
export async function getClaimableNeed(actor: Actor, entryId: string): Promise<ClaimableNeed> {
  const need =
    canClaimNotices(actor) && isId(entryId)
      ? await db.entry.findFirst({
          where: { AND: [{ id: entryId, kind: 'NEED', isFromNotice: true, organisationId: null }, publicEntries] },
          select: { id: true, title: true, language: true, buyerName: true },
        })
      : null
  if (!need || actor.kind !== 'person' || !actor.organisation) throw new NotFound()
  const { id, ...rest } = need
  return { entryId: id, ...rest, organisation: actor.organisation.name }
}

/** Claims that wait for an admin. */
export async function countOpenClaims(actor: Actor): Promise<number> {
  if (!canDecideClaims(actor)) throw new NotFound()
  return db.noticeClaim.count({ where: { state: 'REQUESTED' } })
}

export type ClaimRow = {
  id: string
  note: string
  requestedAt: Date
  requestedBy: { name: string; email: string } | null
  need: { id: string; title: string; language: string; buyerName: string }
  buyers: Pick<NoticeRecord['buyers'][number], 'name' | 'town' | 'country' | 'nationalId'>[]
  organisation: { id: string; name: string; city: string; country: string; registrationNumber: string; isVerified: boolean; isDemo: boolean }
  /** Others who claim the same need. */
  rivals: number
}

export const claimsPerPage = 20

/** For admins: the oldest claim first. */
export async function listOpenClaims(actor: Actor, after?: string): Promise<{ rows: ClaimRow[]; next: string | null }> {
  if (!canDecideClaims(actor)) throw new NotFound()
  const found = await db.noticeClaim.findMany({
    where: { AND: [claimsVisibleTo(actor), { state: 'REQUESTED', ...(after && isId(after) && { id: { gt: after } }) }] },
    orderBy: { id: 'asc' },
    take: claimsPerPage + 1,
    select: {
      id: true,
      note: true,
      requestedAt: true,
      requestedById: true,
      entry: {
        select: {
          id: true,
          title: true,
          language: true,
          buyerName: true,
          notice: { select: { record: true } },
          _count: { select: { claims: { where: { state: 'REQUESTED' } } } },
        },
      },
      organisation: {
        select: {
          id: true,
          name: true,
          city: true,
          country: true,
          registrationNumber: true,
          isDemo: true,
          closedAt: true,
          verifications: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1, select: { state: true } },
        },
      },
    },
  })
  const page = found.slice(0, claimsPerPage)
  const people = await db.person.findMany({ where: { id: { in: page.map((row) => row.requestedById) } }, select: { id: true, name: true, email: true } })
  const rows = page.map(({ entry, organisation, requestedById, ...claim }): ClaimRow => {
    const { notice, _count, ...need } = entry
    const { verifications, closedAt, ...claimant } = organisation
    const person = people.find((one) => one.id === requestedById)
    const buyers = (notice?.record as unknown as NoticeRecord | undefined)?.buyers ?? []
    return {
      ...claim,
      requestedBy: person ? { name: person.name, email: person.email } : null,
      need,
      buyers: buyers.map(({ name, town, country, nationalId }) => ({ name, town, country, nationalId })),
      organisation: { ...claimant, isVerified: closedAt === null && verifications[0]?.state === 'VERIFIED' },
      rivals: _count.claims - 1,
    }
  })
  return { rows, next: found.length > claimsPerPage ? (rows.at(-1)?.id ?? null) : null }
}
