import 'server-only'
import type { PersonActor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { RuleBroken } from '@/lib/platform/errors'
import { spendTries, takeTry, type Limit } from '@/lib/platform/rate-limit'

/** Enough to register, look and correct; too little to try out addresses or to have mails sent to strangers. */
const perTakenAddress = 10
const registering: Limit = { name: 'register-for-event', tries: 60, seconds: 3600 }

export async function admitRegistering(person: PersonActor): Promise<void> {
  const admission = await takeTry(registering, person.personId)
  if (admission.isAdmitted) return
  if (admission.isFirstRefusal) await recordAudit(db, person, { action: 'refuse-for-now', subject: 'rate-limit', subjectId: registering.name })
  throw new RuleBroken('too-many-tries', { minutes: admission.minutes })
}

/**
 * An address that has a place already is refused, and that says that it has one: an address has one place at an event, and whoever names a colleague
 * has to know. So it costs many tries, and whoever goes through a list of addresses soon gets no answer for any.
 */
export async function chargeTakenAddresses(person: PersonActor, eventId: string, count: number): Promise<void> {
  await spendTries(registering, perTakenAddress * count, person.personId)
  await recordAudit(db, person, { action: 'refuse-taken-address', subject: 'match-event', subjectId: eventId, detail: { addresses: count } })
}
