import { expect, it } from 'vitest'
import { auditedActions } from '@/tests/factories/audit'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { visitor } from '@/lib/accounts/model'
import { renameSearch } from '@/lib/directory/commands/rename-search'
import { db } from '@/lib/platform/db'

const createSearch = (personId: string, name: string) => db.savedSearch.create({ data: { personId, page: 'needs', name, query: '' } })
const names = async () => (await db.savedSearch.findMany({ orderBy: { name: 'asc' } })).map((one) => one.name)

it('gives a saved search another name', async () => {
  const actor = await actorFor(await createPerson())
  const { id } = await createSearch(actor.personId, 'Old')
  await renameSearch(actor, { id, name: 'New' })
  expect([await names(), await auditedActions()]).toEqual([['New'], ['rename-search']])
  expect(await outcomeOf(renameSearch(actor, { id, name: 'New' }))).toBe('done')
})

it('refuses a name that another search of the page has', async () => {
  const actor = await actorFor(await createPerson())
  const { id } = await createSearch(actor.personId, 'Old')
  await createSearch(actor.personId, 'Taken')
  expect(await outcomeOf(renameSearch(actor, { id, name: 'Taken' }))).toBe('Conflict saved-search-name')
  expect(await names()).toEqual(['Old', 'Taken'])
})

it('knows no search of somebody else', async () => {
  const { id } = await createSearch((await createPerson()).id, 'Theirs')
  for (const actor of [visitor, await actorFor(await createPerson())]) expect(await outcomeOf(renameSearch(actor, { id, name: 'Mine' }))).toBe('NotFound not-found')
  expect([await names(), await auditedActions()]).toEqual([['Theirs'], []])
})
