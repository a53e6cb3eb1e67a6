import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { Forbidden, RuleBroken } from '@/lib/platform/errors'
import type { Actor } from '../model'
import { organisationSearchText } from '../organisation-search-text'
import { canRegisterOrganisation } from '../policy'
import type { RegisterOrganisation } from '../schemas'

/** More than a person founds by hand; a limit on what one account can flood the directory with. */
const mostOwned = 20

/** The person who registers it owns it, and acts for it from now on. */
export async function registerOrganisation(actor: Actor, input: RegisterOrganisation): Promise<{ organisationId: string }> {
  if (actor.kind !== 'person') throw new Forbidden('sign-in-first')
  if (!canRegisterOrganisation(actor)) throw new Forbidden('verify-email-first')
  return db.$transaction(async (tx) => {
    // Holding the person's row keeps parallel registrations within the limit.
    await tx.$queryRaw`select 1 from "Person" where id = ${actor.personId}::uuid for update`
    const person = await tx.person.findUniqueOrThrow({
      where: { id: actor.personId },
      select: { isDemo: true, _count: { select: { memberships: { where: { role: 'OWNER', organisation: { closedAt: null } } } } } },
    })
    if (person._count.memberships >= mostOwned) throw new RuleBroken('organisation.too-many', { maximum: mostOwned })
    const { kind, name, country, city, nuts, website, registrationNumber, summary, description, languages } = input
    const organisation = await tx.organisation.create({
      data: {
        ...{ kind, name, country, city, nuts, website, registrationNumber, summary, description, languages },
        searchText: organisationSearchText(input),
        // What an invented person makes goes with that person.
        isDemo: person.isDemo,
        memberships: { create: { personId: actor.personId, role: 'OWNER' } },
      },
      select: { id: true },
    })
    await tx.session.updateMany({ where: { id: actor.sessionId, personId: actor.personId }, data: { organisationId: organisation.id } })
    await recordAudit(tx, actor, { action: 'register-organisation', subject: 'organisation', subjectId: organisation.id, detail: { kind } })
    return { organisationId: organisation.id }
  })
}
