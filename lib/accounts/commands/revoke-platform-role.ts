import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { Conflict, NotFound, RuleBroken } from '@/lib/platform/errors'
import type { Actor } from '../model'
import { canRevokePlatformRole } from '../policy'
import type { RevokePlatformRole } from '../schemas'

export async function revokePlatformRole(actor: Actor, input: RevokePlatformRole): Promise<{ isOwnAdminRole: boolean }> {
  if (!canRevokePlatformRole(actor)) throw new NotFound()
  return db.$transaction(async (tx) => {
    // All holders at once and in order: two admins who revoke each other must not both succeed.
    const holders = await tx.$queryRaw<{ id: string }[]>`
      select id from "Person" where ${input.role}::"PlatformRole" = any("platformRoles") order by id for update`
    const person = await tx.person.findUnique({ where: { id: input.personId }, select: { id: true, platformRoles: true } })
    if (!person) throw new NotFound()
    if (input.role === 'ADMIN' && !holders.some((one) => one.id === actor.personId)) throw new NotFound()
    if (!person.platformRoles.includes(input.role)) throw new Conflict('person.has-not-role')
    if (input.role === 'ADMIN' && holders.length === 1) throw new RuleBroken('person.last-admin')

    await tx.person.update({ where: { id: person.id }, data: { platformRoles: person.platformRoles.filter((role) => role !== input.role) } })
    await recordAudit(tx, actor, { action: 'revoke-platform-role', subject: 'person', subjectId: person.id, detail: { role: input.role } })
    return { isOwnAdminRole: input.role === 'ADMIN' && person.id === actor.personId }
  })
}
