import { db } from '@/lib/platform/db'

/** The token in the newest invitation that was mailed. */
export async function newestInvitation(): Promise<string> {
  const message = await db.message.findFirstOrThrow({ where: { kind: 'invitation' }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })
  const token = /\/invitations\/([\w-]+)/.exec(message.text)?.[1]
  if (!token) throw new Error('The message holds no link')
  return token
}
