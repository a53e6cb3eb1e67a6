import 'server-only'
import type { TokenPurpose } from '@/lib/generated/prisma/enums'
import { now } from '@/lib/platform/clock'
import { db, type Tx } from '@/lib/platform/db'
import { publicUrl } from '@/lib/platform/env'
import { hashToken, newToken } from '@/lib/platform/secrets'

const minute = 60_000
const kinds: Record<TokenPurpose, { page: string; life: number }> = {
  VERIFY_EMAIL: { page: 'verify', life: 3 * 24 * 60 * minute },
  SIGN_IN: { page: 'sign-in/link', life: 15 * minute },
  RESET_PASSWORD: { page: 'reset-password/new', life: 60 * minute },
  CHANGE_EMAIL: { page: 'change-email', life: 24 * 60 * minute },
}

/** Makes a link to mail. It leads to a page with a button: opening it, as mail scanners do, uses nothing up. */
export async function issueLink(tx: Tx, link: { purpose: TokenPurpose; personId: string; email: string; locale: string; next?: string }): Promise<string> {
  const { page, life } = kinds[link.purpose]
  const token = newToken()
  await tx.token.create({
    data: {
      tokenHash: hashToken(token),
      purpose: link.purpose,
      personId: link.personId,
      email: link.email,
      createdAt: now(),
      expiresAt: new Date(now().getTime() + life),
    },
  })
  const next = link.next ? `&next=${encodeURIComponent(link.next)}` : ''
  return publicUrl(`/${link.locale}/${page}?token=${token}${next}`)
}

export type FoundLink = { id: string; email: string; person: { id: string; name: string; email: string; locale: string; passwordHash: string | null; emailVerifiedAt: Date | null } }

/** The link behind a token while it can still be used. All but a change of address die with the address they went to. */
export async function findLink(token: string, purpose: TokenPurpose): Promise<FoundLink | null> {
  const link = await db.token.findFirst({
    where: { tokenHash: hashToken(token), purpose, usedAt: null, expiresAt: { gt: now() } },
    select: {
      id: true,
      email: true,
      person: { select: { id: true, name: true, email: true, locale: true, passwordHash: true, emailVerifiedAt: true } },
    },
  })
  if (!link || (purpose !== 'CHANGE_EMAIL' && link.email !== link.person.email)) return null
  return link
}

/** Of many who redeem the same link at once, exactly one is told true. */
export async function spendLink(tx: Tx, linkId: string): Promise<boolean> {
  const { count } = await tx.token.updateMany({ where: { id: linkId, usedAt: null, expiresAt: { gt: now() } }, data: { usedAt: now() } })
  return count === 1
}
