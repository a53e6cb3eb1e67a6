import { visitor, type Actor } from '@/lib/accounts/model'
import { createMember } from '@/tests/factories/introduction'
import { actorFor, createPerson } from '@/tests/factories/person'

/** Everybody who has no part in an introduction: nobody known, a job, another company and authority, the platform's own people. */
export async function createStrangers(): Promise<Actor[]> {
  return [
    visitor,
    { kind: 'job', name: 'any' },
    (await createMember('SME')).actor,
    (await createMember('HEALTH_AUTHORITY')).actor,
    (await createMember('CLUSTER', 'Another cluster', true)).actor,
    await actorFor(await createPerson({ platformRoles: ['ADMIN', 'NAVIGATOR', 'ASSESSOR'] })),
  ]
}

/** Six strangers, one answer. */
export const notFoundForAll = Array<string>(6).fill('NotFound not-found')
