import { describe, expect, it } from 'vitest'
import { auditedActions } from '@/tests/factories/audit'
import { createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { visitor } from '@/lib/accounts/model'
import { saveSearch } from '@/lib/directory/commands/save-search'
import { mostSavedSearches } from '@/lib/directory/saved-search'
import { db } from '@/lib/platform/db'

const search = { page: 'needs', query: 'stage=tender&q=beds&x=1', name: 'Beds' } as const

describe('saving a search', () => {
  it('keeps the question in its one form, for the person and the organisation acted for', async () => {
    const company = await createOrganisation()
    const actor = await actorFor(company.owner, company)
    const { id } = await saveSearch(actor, search)
    expect(await db.savedSearch.findMany({ omit: { createdAt: true } })).toEqual([{ id, personId: actor.personId, organisationId: company.id, page: 'needs', name: 'Beds', query: 'q=beds&stage=tender' }])
    expect(await auditedActions()).toEqual(['save-search'])
  })

  it('asks a visitor to sign in', async () => {
    expect(await outcomeOf(saveSearch(visitor, search))).toBe('Forbidden sign-in-first')
    expect(await db.savedSearch.count()).toBe(0)
  })

  it('refuses a name twice for one page, also when two tabs save at once', async () => {
    const actor = await actorFor(await createPerson())
    const outcomes = await Promise.all([1, 2, 3].map(() => outcomeOf(saveSearch(actor, search))))
    expect(outcomes.sort()).toEqual(['Conflict saved-search-name', 'Conflict saved-search-name', 'done'])
    expect(await outcomeOf(saveSearch(actor, { ...search, page: 'offerings' }))).toBe('done')
    expect(await outcomeOf(saveSearch(await actorFor(await createPerson()), search))).toBe('done')
  })

  it('stops at the most there can be', async () => {
    const actor = await actorFor(await createPerson())
    await db.savedSearch.createMany({ data: Array.from({ length: mostSavedSearches }, (_, n) => ({ personId: actor.personId, page: 'needs', name: `Search ${n}`, query: '' })) })
    expect(await outcomeOf(saveSearch(actor, search))).toBe('RuleBroken saved-search-limit')
    expect(await db.savedSearch.count()).toBe(mostSavedSearches)
  })
})
