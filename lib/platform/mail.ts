import 'server-only'
import type { Tx } from './db'

type QueuedMessage = { /** Where it is to be found again. */ id?: string; to: string; kind: string; subject: string; text: string; stopUrl?: string }

/** Puts a message in the outbox; lib/jobs delivers it once the transaction has committed. Header fields stay on one line. `stopUrl` is where one click stops mails of this kind. Whoever has no address gets none. */
export const queueMessage = (tx: Tx, message: QueuedMessage): Promise<void> => queueMessages(tx, [message])

/** The same for many at once. */
export async function queueMessages(tx: Tx, messages: readonly QueuedMessage[]): Promise<void> {
  const data = messages.filter(({ to }) => to !== '').map(({ id, to, kind, subject, text, stopUrl }) => ({ ...(id && { id }), to, kind, subject: subject.replace(/[\r\n]+/g, ' '), text, stopUrl }))
  if (data.length > 0) await tx.message.createMany({ data })
}
