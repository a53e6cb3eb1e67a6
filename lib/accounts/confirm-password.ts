import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { RuleBroken } from '@/lib/platform/errors'
import type { PersonActor } from './model'
import { isPasswordRight } from './password'
import { admitConfirmation, forgetConfirmations } from './rate-limit'

/** Asked again before what cannot be undone: an unlocked screen is not enough. */
export async function confirmPassword(person: PersonActor, password: string): Promise<void> {
  await admitConfirmation(person.personId)
  const { passwordHash } = await db.person.findUniqueOrThrow({ where: { id: person.personId }, select: { passwordHash: true } })
  if (passwordHash === null) throw new RuleBroken('account.no-password-yet', {}, 'currentPassword')
  if (!(await isPasswordRight(passwordHash, password))) {
    await recordAudit(db, person, { action: 'confirm-password-refused', subject: 'person', subjectId: person.personId })
    throw new RuleBroken('account.wrong-password', {}, 'currentPassword')
  }
  await forgetConfirmations(person.personId)
}
