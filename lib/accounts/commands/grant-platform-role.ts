import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import type { Actor } from '../model'
import { canGrantPlatformRole } from '../policy'
import type { GrantPlatformRole } from '../schemas'

export async function grantPlatformRole(actor: Actor, input: GrantPlatformRole): Promise<void> {
  if (!canGrantPlatformRole(actor)) throw new NotFound()
  const person = await db.person.findUnique({ where: { email: input.email }, select: { id: true, emailVerifiedAt: true } })
  if (!person) throw new RuleBroken('person.unknown-address', {}, 'email')
  // An address nobody has confirmed could be anybody's.
  if (!person.emailVerifiedAt) throw new RuleBroken('person.unconfirmed', {}, 'email')
  await db.$transaction(async (tx) => {
    const { count } = await tx.person.updateMany({
      where: { id: person.id, NOT: { platformRoles: { has: input.role } } },
      data: { platformRoles: { push: input.role } },
    })
    if (count === 0) throw new RuleBroken('person.has-role', {}, 'email')
    await recordAudit(tx, actor, { action: 'grant-platform-role', subject: 'person', subjectId: person.id, detail: { role: input.role } })
  })
}
