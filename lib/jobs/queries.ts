import 'server-only'
import { db } from '@/lib/platform/db'
import { sendsMail } from '@/lib/platform/env'
import { NotFound } from '@/lib/platform/errors'

export type OutboxMessage = { id: string; to: string; subject: string; text: string; createdAt: Date }

/** Messages that nothing sends, for whoever sits at the computer that runs Sund. They hold links to sign in: for anybody else there is no outbox. */
export async function listOutbox(visit: { isLocal: boolean }): Promise<OutboxMessage[]> {
  if (!visit.isLocal || sendsMail()) throw new NotFound()
  return db.message.findMany({
    where: { state: 'QUEUED' },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: { id: true, to: true, subject: true, text: true, createdAt: true },
  })
}
