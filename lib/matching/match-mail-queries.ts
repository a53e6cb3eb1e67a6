import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { asPerson } from '@/lib/accounts/person-policy'
import { db } from '@/lib/platform/db'

/** Whether the actor is told of new matches by mail. */
export async function getsMatchMails(actor: Actor): Promise<boolean> {
  const { personId } = asPerson(actor)
  const row = await db.matchMails.findUnique({ where: { personId }, select: { isOff: true } })
  return !row?.isOff
}

/** Whether the link of a mail still stops anything. Whoever holds the mail may ask. */
export async function canStopMatchMails(token: string): Promise<boolean> {
  return (await db.matchMails.count({ where: { stopToken: token } })) > 0
}
