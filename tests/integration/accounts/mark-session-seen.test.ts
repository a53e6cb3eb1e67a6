import { expect, test } from 'vitest'
import { markSessionSeen } from '@/lib/accounts/commands/mark-session-seen'
import { db } from '@/lib/platform/db'
import { actorFor, createPerson, signInAs } from '@/tests/factories/person'

const lastSeen = async (id: string) => (await db.session.findUniqueOrThrow({ where: { id } })).lastSeenAt.getTime()

test('notes a visit, but not every one', async () => {
  const ada = await createPerson()
  const actor = await actorFor(ada)
  const hourAgo = new Date(Date.now() - 3_600_000)
  await db.session.update({ where: { id: actor.sessionId }, data: { lastSeenAt: hourAgo } })
  await markSessionSeen(actor, { sessionId: actor.sessionId })
  const noted = await lastSeen(actor.sessionId)
  expect(noted).toBeGreaterThan(hourAgo.getTime())
  await markSessionSeen(actor, { sessionId: actor.sessionId })
  expect(await lastSeen(actor.sessionId)).toBe(noted)
  expect(await db.auditEntry.count({ where: { action: 'mark-session-seen' } })).toBe(1)
})

test("does not touch another person's session", async () => {
  const phone = await signInAs(await createPerson(), { lastSeenAt: new Date(0) })
  await expect(markSessionSeen(await actorFor(await createPerson()), { sessionId: phone.sessionId })).rejects.toMatchObject({ name: 'NotFound' })
  expect(await lastSeen(phone.sessionId)).toBe(0)
})
