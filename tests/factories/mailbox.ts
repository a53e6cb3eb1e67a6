import { db } from '@/lib/platform/db'

/** What was written to an address, oldest first, by its kind. */
export async function mailTo(email: string): Promise<string[]> {
  const messages = await db.message.findMany({ where: { to: email }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: { kind: true } })
  return messages.map((message) => message.kind)
}

/** The newest link in an address's mailbox. */
export async function newestLink(email: string): Promise<URL> {
  const messages = await db.message.findMany({ where: { to: email }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], select: { text: true } })
  for (const { text } of messages) {
    const link = /https?:\/\/\S+token=\S+/.exec(text)?.[0]
    if (link) return new URL(link)
  }
  throw new Error(`No link was mailed to ${email}`)
}

export async function newestToken(email: string): Promise<string> {
  return (await newestLink(email)).searchParams.get('token') ?? ''
}
