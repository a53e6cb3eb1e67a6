import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { getEditableEntry } from '@/lib/directory/entry-queries'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import type { SetRequestCriteria } from '../schemas'

/** What offerings must show before their owners ask about this need. Nothing at all lifts the gate. Requests already made stay as they are. */
export async function setRequestCriteria(actor: Actor, { entryId, certificates, minTrl }: SetRequestCriteria): Promise<void> {
  const { actor: person } = await getEditableEntry(actor, entryId, 'NEED')
  const criteria = { certificates: [...new Set(certificates)], minTrl, setById: person.personId, setAt: now() }
  await db.$transaction(async (tx) => {
    if (criteria.certificates.length === 0 && minTrl === null) await tx.needGate.deleteMany({ where: { entryId } })
    else await tx.needGate.upsert({ where: { entryId }, create: { entryId, ...criteria }, update: criteria })
    await recordAudit(tx, person, { action: 'set-request-criteria', subject: 'entry', subjectId: entryId, detail: { certificates: criteria.certificates, minTrl } })
  })
}
