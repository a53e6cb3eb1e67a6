import { expect, it } from 'vitest'
import { auditedActions } from '@/tests/factories/audit'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { visitor } from '@/lib/accounts/model'
import { deleteSearch } from '@/lib/directory/commands/delete-search'
import { db } from '@/lib/platform/db'

const createSearch = (personId: string) => db.savedSearch.create({ data: { personId, page: 'needs', name: 'Beds', query: '' } })

it('removes a saved search, once', async () => {
  const actor = await actorFor(await createPerson())
  const { id } = await createSearch(actor.personId)
  const outcomes = await Promise.all([1, 2].map(() => outcomeOf(deleteSearch(actor, { id }))))
  expect(outcomes.sort()).toEqual(['NotFound not-found', 'done'])
  expect([await db.savedSearch.count(), await auditedActions()]).toEqual([0, ['delete-search']])
})

it('knows no search of somebody else', async () => {
  const { id } = await createSearch((await createPerson()).id)
  for (const actor of [visitor, await actorFor(await createPerson())]) expect(await outcomeOf(deleteSearch(actor, { id }))).toBe('NotFound not-found')
  expect([await db.savedSearch.count(), await auditedActions()]).toEqual([1, []])
})
