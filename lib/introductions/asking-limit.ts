import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { RuleBroken } from '@/lib/platform/errors'
import { takeTry, type Limit } from '@/lib/platform/rate-limit'
import type { PersonActor } from '@/lib/accounts/model'
import type { Asking, Obstacle } from './asking'

/** Enough to ask everybody on a good list in one sitting; far too little for a machine. */
const asking: Limit = { name: 'ask-introduction', tries: 30, seconds: 3600 }
/** Of one person, in all conversations together. */
const writing: Limit = { name: 'introduction-message', tries: 120, seconds: 3600 }
/** A lively conversation is one mail an hour to each side, not one a line. */
const mailing: Limit = { name: 'introduction-message-mail', tries: 1, seconds: 3600 }

/** Counted for the organisation acted for, so that more members do not mean more requests. */
export const admitAsking = (person: PersonActor): Promise<void> => admit(asking, person, person.organisation?.organisationId ?? person.personId)
export const admitWriting = (person: PersonActor): Promise<void> => admit(writing, person, person.personId)
export const mayMailAboutMessage = async (introductionId: string, side: string): Promise<boolean> => (await takeTry(mailing, introductionId, side)).isAdmitted

/** Of what was refused the record stays; the transaction that found what is in the way has ended by then. */
export async function refuseAsking(action: string, { person, seeking, offering }: Asking, { code, params }: Obstacle): Promise<never> {
  await recordAudit(db, person, { action, subject: 'entry', subjectId: seeking.id, detail: { offeringId: offering.id, code } })
  throw new RuleBroken(code, params)
}

async function admit(limit: Limit, person: PersonActor, key: string): Promise<void> {
  const admission = await takeTry(limit, key)
  if (admission.isAdmitted) return
  if (admission.isFirstRefusal) await recordAudit(db, person, { action: 'refuse-for-now', subject: 'rate-limit', subjectId: limit.name })
  throw new RuleBroken('too-many-tries', { minutes: admission.minutes })
}
