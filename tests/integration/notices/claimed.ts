import { db } from '@/lib/platform/db'
import { createEntry } from '@/tests/factories/entry'
import { createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'

/** A need that came from a notice and belongs to nobody. */
export const createImportedNeed = (buyerName = 'Riga East') => createEntry('NEED', { organisationId: null, buyerName })

/** Somebody of a checked health authority. */
export async function authority(name = 'Riga East', isVerified = true) {
  const owner = await createPerson({ email: `${name.replace(/\W/g, '').toLowerCase()}@example.org` })
  const organisation = await createOrganisation({ kind: 'HEALTH_AUTHORITY', name, owner, isVerified })
  return { organisation, actor: await actorFor(owner, organisation) }
}

export const adminActor = async () => actorFor(await createPerson({ platformRoles: ['ADMIN'] }))

/** Each claim's state, in the order they were made. */
export const claimStates = async () => (await db.noticeClaim.findMany({ orderBy: { id: 'asc' }, select: { state: true } })).map((claim) => claim.state)
