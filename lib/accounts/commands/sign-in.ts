import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import type { Client } from '@/lib/platform/client-address'
import { db } from '@/lib/platform/db'
import { RuleBroken } from '@/lib/platform/errors'
import { inEvenTime } from '@/lib/platform/even-time'
import type { Actor } from '../model'
import { isPasswordRight } from '../password'
import type { SignIn } from '../person-schemas'
import { takePasswordTry, tooManyTries } from '../rate-limit'
import { startSession, type NewSession } from '../sessions'

/** The same sentence after the same time, whether the account is missing or the password is wrong. */
export async function signIn(actor: Actor, input: SignIn & { client: Client }): Promise<NewSession> {
  const { admission, succeed } = await takePasswordTry(input.email, input.client.address)
  if (!admission.isAdmitted) {
    if (admission.isFirstRefusal) await recordAudit(db, actor, { action: 'sign-in-throttled', subject: 'person', subjectId: 'unknown' })
    throw tooManyTries(admission)
  }
  return inEvenTime(async () => {
    const person = await db.person.findUnique({ where: { email: input.email }, select: { id: true, passwordHash: true } })
    const isRight = await isPasswordRight(person?.passwordHash, input.password)
    if (!person || !isRight) {
      await recordAudit(db, actor, { action: 'sign-in-refused', subject: 'person', subjectId: person?.id ?? 'unknown' })
      throw new RuleBroken('account.wrong-credentials')
    }
    await succeed()
    return db.$transaction(async (tx) => {
      const session = await startSession(tx, actor, person.id, input.client)
      await recordAudit(tx, actor, { action: 'sign-in', subject: 'person', subjectId: person.id })
      return session
    })
  })
}
