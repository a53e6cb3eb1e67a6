import 'server-only'
import type { PersonActor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { RuleBroken } from '@/lib/platform/errors'
import { takeTry, type Limit } from '@/lib/platform/rate-limit'

/** Enough to register, look and correct; too little to try out addresses or to have mails sent to strangers. */
const registering: Limit = { name: 'register-for-event', tries: 60, seconds: 3600 }

export async function admitRegistering(person: PersonActor): Promise<void> {
  const admission = await takeTry(registering, person.personId)
  if (admission.isAdmitted) return
  if (admission.isFirstRefusal) await recordAudit(db, person, { action: 'refuse-for-now', subject: 'rate-limit', subjectId: registering.name })
  throw new RuleBroken('too-many-tries', { minutes: admission.minutes })
}
