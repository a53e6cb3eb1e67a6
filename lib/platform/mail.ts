import 'server-only'
import type { Tx } from './db'

/** Puts a message in the outbox; lib/jobs delivers it once the transaction has committed. Header fields stay on one line. `stopUrl` is where one click stops mails of this kind. Whoever has no address gets none. */
export async function queueMessage(
  tx: Tx,
  message: { to: string; kind: string; subject: string; text: string; stopUrl?: string },
): Promise<void> {
  if (message.to === '') return
  await tx.message.create({
    data: { to: message.to, kind: message.kind, subject: message.subject.replace(/[\r\n]+/g, ' '), text: message.text, stopUrl: message.stopUrl },
  })
}
