import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { asPerson } from '@/lib/accounts/person-policy'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { newToken } from '@/lib/platform/secrets'
import type { SetMatchMails } from '../schemas'

/** One's own mails of new matches, on or off. */
export async function setMatchMails(actor: Actor, { isOn }: SetMatchMails): Promise<void> {
  const { personId } = asPerson(actor)
  await db.$transaction(async (tx) => {
    await tx.matchMails.upsert({ where: { personId }, create: { personId, isOff: !isOn, stopToken: newToken() }, update: { isOff: !isOn } })
    await recordAudit(tx, actor, { action: 'set-match-mails', subject: 'person', subjectId: personId, detail: { isOn } })
  })
}
