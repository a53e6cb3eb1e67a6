import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { canDecideClaims } from './policy'

/** Claims that wait for an admin. */
export async function countOpenClaims(actor: Actor): Promise<number> {
  if (!canDecideClaims(actor)) throw new NotFound()
  return db.noticeClaim.count({ where: { state: 'REQUESTED' } })
}
