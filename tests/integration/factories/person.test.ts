import { expect, test } from 'vitest'
import { actorFor, createPerson, signInAs } from '@/tests/factories/person'
import { addMember, createOrganisation } from '@/tests/factories/organisation'
import { findSession } from '@/lib/accounts/queries'
import { hashToken } from '@/lib/platform/secrets'

test('an actor from the factories acts for the organisation asked for', async () => {
  const person = await createPerson({ name: 'Ada' })
  await createOrganisation({ owner: person, name: 'First' })
  const second = await createOrganisation({ name: 'Second', kind: 'HEALTH_AUTHORITY', isVerified: true })
  await addMember(second, person)
  const actor = await actorFor(person, second)
  expect(actor.organisation).toEqual({ organisationId: second.id, name: 'Second', kind: 'HEALTH_AUTHORITY', role: 'MEMBER', isVerified: true })
  expect(actor.memberships.map((one) => one.name)).toEqual(['First', 'Second'])
})

test('a session from the factories is found by the hash of its token', async () => {
  const person = await createPerson()
  const { sessionId, token } = await signInAs(person)
  expect(await findSession(hashToken(token))).toMatchObject({ id: sessionId, personId: person.id })
  expect(await findSession(token)).toBeNull()
})
