import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db, type Tx } from '@/lib/platform/db'
import { RuleBroken } from '@/lib/platform/errors'
import { getTranslator } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'
import { confirmPassword } from '../confirm-password'
import type { Actor, PersonActor } from '../model'
import { asPerson } from '../person-policy'
import type { DeleteAccount } from '../person-schemas'

/**
 * Deletes the person with sessions, links, memberships and saved searches. An organisation of this person alone is
 * closed, and with it what it published is seen no more. One with other members needs another owner first.
 */
export async function deleteAccount(actor: Actor, input: DeleteAccount): Promise<void> {
  const person = asPerson(actor)
  await confirmPassword(person, input.currentPassword)
  await db.$transaction(async (tx) => {
    await refuseLastAdmin(tx, person)
    const closed = await closeOrganisationsOf(tx, person)
    await tx.person.delete({ where: { id: person.personId } })
    const t = getTranslator(person.locale)
    await queueMessage(tx, { to: person.email, kind: 'account-deleted', subject: t('mail.account-deleted.subject'), text: t('mail.account-deleted.text') })
    await recordAudit(tx, actor, { action: 'delete-account', subject: 'person', subjectId: person.personId, detail: { closed } })
  })
}

/** Admins are locked in order, so that two who leave at once do not both count on the other. */
async function refuseLastAdmin(tx: Tx, person: PersonActor): Promise<void> {
  if (!person.platformRoles.includes('ADMIN')) return
  const admins = await tx.$queryRaw<{ id: string }[]>`select id from "Person" where 'ADMIN' = any("platformRoles") order by id for update`
  if (admins.length <= 1) throw new RuleBroken('person.last-admin')
}

async function closeOrganisationsOf(tx: Tx, person: PersonActor): Promise<string[]> {
  // Locked before they are counted: another owner may be leaving in this moment.
  await tx.$queryRaw`
    select o.id from "Organisation" o join "Membership" m on m."organisationId" = o.id
    where m."personId" = ${person.personId}::uuid order by o.id for update of o`
  const organisations = await tx.organisation.findMany({
    where: { closedAt: null, memberships: { some: { personId: person.personId } } },
    select: { id: true, name: true, memberships: { select: { personId: true, role: true } } },
  })
  const closing: string[] = []
  for (const { id, name, memberships } of organisations) {
    const others = memberships.filter((one) => one.personId !== person.personId)
    if (others.length === 0) closing.push(id)
    else if (!others.some((one) => one.role === 'OWNER')) throw new RuleBroken('account.hand-over-first', { organisation: name })
  }
  await tx.organisation.updateMany({ where: { id: { in: closing } }, data: { closedAt: now(), updatedAt: now() } })
  await tx.invitation.updateMany({ where: { organisationId: { in: closing }, acceptedAt: null, withdrawnAt: null }, data: { withdrawnAt: now() } })
  return closing
}
