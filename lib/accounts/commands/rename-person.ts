import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import type { Actor } from '../model'
import { asPerson } from '../person-policy'
import type { RenamePerson } from '../person-schemas'

export async function renamePerson(actor: Actor, input: RenamePerson): Promise<void> {
  const person = asPerson(actor)
  await db.$transaction(async (tx) => {
    await tx.person.update({ where: { id: person.personId }, data: { name: input.name } })
    await recordAudit(tx, actor, { action: 'rename-person', subject: 'person', subjectId: person.personId })
  })
}
