import 'server-only'
import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { env, publicUrl } from '@/lib/platform/env'

/**
 * Sends what waits in the outbox, each message at most once.
 * QUEUED → SENDING → SENT; a definite failure goes back to QUEUED with a longer pause, and after the tenth to FAILED.
 * Where nobody can know whether the server took it (the connection or this process died in between) it is
 * UNCERTAIN, and stays so: a second copy of a letter is worse than asking for another link.
 */
export const mostAttempts = 10
const lease = 5 * 60_000
const sendingTakesAtMost = 2 * 60_000
const pauseAfter = (attempts: number) => 30_000 * 2 ** (attempts - 1)

type Claimed = { id: string; to: string; subject: string; text: string; stopUrl: string | null; attempts: number }
type Outcome = { state: 'sent' } | { state: 'refused' | 'uncertain'; error: string }

/** Until nothing is due. Several processes may do this at once. */
export async function deliverMessages(isStopping: () => boolean = () => false): Promise<void> {
  await giveUpInterrupted()
  while (!isStopping()) {
    const message = await claimNext()
    if (!message) return
    await note(message, await send(message))
  }
}

/** Who claimed these died while sending, or before noting how it went. While SENDING, `nextAttemptAt` says until when the claim holds. */
async function giveUpInterrupted(): Promise<void> {
  await db.message.updateMany({ where: { state: 'SENDING', nextAttemptAt: { lt: now() } }, data: { state: 'UNCERTAIN', lastError: 'interrupted while sending' } })
}

async function claimNext(): Promise<Claimed | undefined> {
  const [claimed] = await db.$queryRaw<Claimed[]>`
    update "Message" set state = 'SENDING', attempts = attempts + 1, "nextAttemptAt" = ${new Date(now().getTime() + lease)}
    where id = (
      select id from "Message" where state = 'QUEUED' and "nextAttemptAt" <= ${now()}
      order by "nextAttemptAt", id limit 1 for update skip locked
    )
    returning id, "to", subject, text, "stopUrl", attempts`
  return claimed
}

async function send(message: Claimed): Promise<Outcome> {
  // The text is handed over as a stream: once somebody reads it, a broken connection no longer says that nothing arrived.
  let isUnderWay = false
  const text = new Readable({
    read() {
      isUnderWay = true
      this.push(message.text)
      this.push(null)
    },
  })
  const transport = createTransport(env().SMTP_URL, { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000, disableFileAccess: true, disableUrlAccess: true })
  let late: NodeJS.Timeout | undefined
  try {
    const sending = transport.sendMail({
      from: env().MAIL_FROM,
      to: { name: '', address: message.to },
      subject: message.subject,
      text,
      messageId: `<${message.id}@${new URL(publicUrl('/')).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated', ...(message.stopUrl && oneClickStop(message.stopUrl)) },
    })
    const tooLate = new Promise<never>((_, refuse) => {
      late = setTimeout(() => refuse(new Error('the mail server took too long')), sendingTakesAtMost)
    })
    await Promise.race([sending, tooLate])
    return { state: 'sent' }
  } catch (error) {
    return { state: isUnderWay && !isRefusal(error) ? 'uncertain' : 'refused', error: describe(error) }
  } finally {
    clearTimeout(late)
    transport.close()
  }
}

/** RFC 8058: the reader's mail program offers a button, and sends the request itself. */
const oneClickStop = (url: string) => ({ 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })

/** The server said no in so many words: 4xx for now, 5xx for good. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'responseCode' in error && Number(error.responseCode) >= 400
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 300)

async function note(message: Claimed, outcome: Outcome): Promise<void> {
  const mine = { id: message.id, attempts: message.attempts, state: { in: ['SENDING' as const, 'UNCERTAIN' as const] } }
  if (outcome.state === 'sent') {
    // The text goes with it: it may hold a link that signs somebody in.
    await db.message.updateMany({ where: mine, data: { state: 'SENT', sentAt: now(), text: '', lastError: null } })
  } else if (outcome.state === 'uncertain') {
    await db.message.updateMany({ where: mine, data: { state: 'UNCERTAIN', lastError: outcome.error } })
  } else {
    const isLast = message.attempts >= mostAttempts
    const nextAttemptAt = new Date(now().getTime() + pauseAfter(message.attempts))
    await db.message.updateMany({ where: mine, data: { state: isLast ? 'FAILED' : 'QUEUED', nextAttemptAt, lastError: outcome.error } })
  }
}
