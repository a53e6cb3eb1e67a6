import { afterEach, describe, expect, it } from 'vitest'
import { createEntry } from '@/tests/factories/entry'
import { addMember, createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { countStatements } from '@/tests/factories/statements'
import { visitor, type Actor } from '@/lib/accounts/model'
import { getEntry, getHistory, getOrganisation, listPublicPaths, listSavedSearches, versionsPerPage } from '@/lib/directory/queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'

const notFound = 'NotFound not-found'
const need = (actor: Actor, id: string) => getEntry(actor, 'NEED', id, 'en')

afterEach(() => setClock(null))

async function authorityWithMember() {
  const authority = await createOrganisation({ kind: 'HEALTH_AUTHORITY', name: 'Region', isVerified: true })
  return { authority, member: await actorFor(authority.owner, authority) }
}

async function strangers(): Promise<[string, Actor][]> {
  const other = await createOrganisation({ kind: 'HEALTH_AUTHORITY', name: 'Other' })
  const admin = await createPerson({ platformRoles: ['ADMIN'] })
  return [['visitor', visitor], ['member of another', await actorFor(other.owner, other)], ['admin', await actorFor(admin)], ['job', { kind: 'job', name: 'sweep' }]]
}

describe('an entry', () => {
  it.each(['DRAFT', 'ARCHIVED'] as const)('that is %s is found by members of its owner alone, its history too', async (state) => {
    const { authority, member } = await authorityWithMember()
    const { id } = await createEntry('NEED', { organisationId: authority.id, state, content: { title: 'Secret' } })
    for (const [who, actor] of await strangers()) {
      expect([who, await outcomeOf(need(actor, id))]).toEqual([who, notFound])
      expect([who, await outcomeOf(getHistory(actor, 'NEED', id, 'en', null))]).toEqual([who, notFound])
    }
    const seen = await need(member, id)
    expect([seen.title, seen.state, seen.isMember, seen.canEdit]).toEqual(['Secret', state, true, true])
  })

  it('shows to others what is published, not what its owner is writing beside it', async () => {
    const { authority, member } = await authorityWithMember()
    const { id } = await createEntry('NEED', { organisationId: authority.id, content: { title: 'Said' } })
    await db.entry.update({ where: { id }, data: { draft: { title: 'Secret change', problem: 'Secret' }, draftSavedAt: new Date() } })
    for (const [who, actor] of await strangers()) {
      const seen = await need(actor, id)
      expect([who, seen.title, seen.hasUnpublishedChanges, seen.isMember, seen.canEdit]).toEqual([who, 'Said', false, false, false])
      expect(JSON.stringify(seen)).not.toContain('Secret')
    }
    const own = await need(member, id)
    expect([own.title, own.hasUnpublishedChanges, own.isMember]).toEqual(['Said', true, true])
    expect(JSON.stringify(own)).not.toContain('Secret')
  })

  it('never brings its confidential layer along, not even to its members', async () => {
    const company = await createOrganisation()
    const { id } = await createEntry('OFFERING', { organisationId: company.id, confidential: { roadmap: 'Moonshot' } })
    for (const actor of [visitor, await actorFor(company.owner, company)]) expect(JSON.stringify(await getEntry(actor, 'OFFERING', id, 'en'))).not.toContain('Moonshot')
  })

  it('of a closed organisation is not found', async () => {
    const { authority } = await authorityWithMember()
    const { id } = await createEntry('NEED', { organisationId: authority.id })
    await db.organisation.update({ where: { id: authority.id }, data: { closedAt: new Date() } })
    expect(await outcomeOf(need(visitor, id))).toBe(notFound)
    expect(await outcomeOf(getOrganisation(visitor, authority.id, 'en'))).toBe(notFound)
    expect(await listPublicPaths()).toEqual([])
  })

  it('is not found under another kind, or by what is no id', async () => {
    const { id } = await createEntry('NEED')
    expect(await outcomeOf(getEntry(visitor, 'OFFERING', id, 'en'))).toBe(notFound)
    for (const odd of ['x', '', `${id}'`, `${id} `, '../..', '\u0000', 'null']) expect(await outcomeOf(need(visitor, odd))).toBe(notFound)
  })

  it('says who it is from, and of a notice the buyer', async () => {
    const { authority } = await authorityWithMember()
    const own = await need(visitor, (await createEntry('NEED', { organisationId: authority.id })).id)
    expect(own.owner).toEqual({ id: authority.id, name: 'Region', kind: 'HEALTH_AUTHORITY', country: 'SE', city: '', isVerified: true })
    const notice = await need(visitor, (await createEntry('NEED', { organisationId: null, buyerName: 'Szpital', content: { language: 'pl' } })).id)
    expect([notice.owner, notice.buyerName, notice.isFromNotice, notice.language]).toEqual([null, 'Szpital', true, 'pl'])
  })

  it('is open until its deadline', async () => {
    const { id } = await createEntry('NEED', { content: { deadline: '2027-03-12T14:00:00+02:00', timeZone: 'Europe/Vilnius' } })
    setClock(new Date('2027-03-12T11:59:59Z'))
    expect((await need(visitor, id)).isOpen).toBe(true)
    setClock(new Date('2027-03-12T12:00:00Z'))
    expect((await need(visitor, id)).isOpen).toBe(false)
  })

  it('may not be edited by a member whose address is not confirmed', async () => {
    const { authority } = await authorityWithMember()
    const person = await createPerson({ isVerified: false })
    await addMember(authority, person)
    const seen = await need(await actorFor(person, authority), (await createEntry('NEED', { organisationId: authority.id })).id)
    expect([seen.isMember, seen.canEdit]).toEqual([true, false])
  })
})

describe('the history', () => {
  it('tells each version from the one before, newest first', async () => {
    const { id } = await createEntry('NEED', { earlier: [{ title: 'First' }, { title: 'Second', stage: 'idea' }], content: { title: 'Third', stage: 'idea' } })
    const { versions, entry } = await getHistory(visitor, 'NEED', id, 'en', null)
    expect(versions.map((one) => [one.number, one.changed, one.before?.title ?? null, one.content.title])).toEqual([
      [3, ['title'], 'Second', 'Third'],
      [2, ['title', 'stage'], 'First', 'Second'],
      [1, [], null, 'First'],
    ])
    expect(entry.version).toBe(3)
  })

  it('goes on by pages that know the version before', async () => {
    const earlier = Array.from({ length: versionsPerPage + 1 }, (_, n) => ({ title: `Title ${n + 1}` }))
    const { id } = await createEntry('NEED', { earlier, content: { title: 'Last' } })
    const first = await getHistory(visitor, 'NEED', id, 'en', null)
    expect([first.versions.length, first.nextBefore, first.versions.at(-1)?.changed]).toEqual([versionsPerPage, 3, ['title']])
    const second = await getHistory(visitor, 'NEED', id, 'en', first.nextBefore)
    expect([second.versions.map((one) => one.number), second.nextBefore]).toEqual([[2, 1], null])
  })

  it('names the organisation, never the person', async () => {
    const { authority } = await authorityWithMember()
    const { id } = await createEntry('NEED', { organisationId: authority.id })
    await db.entryVersion.updateMany({ where: { entryId: id }, data: { publishedById: authority.owner.id } })
    const history = await getHistory(visitor, 'NEED', id, 'en', null)
    expect(JSON.stringify(history)).not.toContain(authority.owner.id)
    expect([history.versions[0]?.by, history.entry.owner?.name]).toEqual(['owner', 'Region'])
    const notice = await createEntry('NEED', { organisationId: null })
    expect((await getHistory(visitor, 'NEED', notice.id, 'en', null)).versions[0]?.by).toBe('notice')
  })

  it('asks the database as often for three versions as for one', async () => {
    const one = await createEntry('NEED')
    const three = await createEntry('NEED', { earlier: [{ title: 'a' }, { title: 'b' }] })
    await getHistory(visitor, 'NEED', one.id, 'en', null)
    const asked = await countStatements(() => getHistory(visitor, 'NEED', one.id, 'en', null))
    expect(await countStatements(() => getHistory(visitor, 'NEED', three.id, 'en', null))).toBe(asked)
  })
})

describe('an organisation', () => {
  it('shows what it has published and nothing else', async () => {
    const { authority, member } = await authorityWithMember()
    await createEntry('NEED', { organisationId: authority.id, content: { title: 'Said' } })
    await createEntry('NEED', { organisationId: authority.id, content: { title: 'Awarded', stage: 'awarded' }, publishedAt: new Date(0) })
    await createEntry('NEED', { organisationId: authority.id, state: 'DRAFT', content: { title: 'Secret' } })
    await createEntry('NEED', { organisationId: authority.id, state: 'ARCHIVED', content: { title: 'Secret' } })
    for (const actor of [visitor, member]) {
      const seen = await getOrganisation(actor, authority.id, 'en')
      expect(seen.entries.map((entry) => [entry.title, entry.isOpen])).toEqual([['Said', true], ['Awarded', false]])
      expect([seen.verification?.state, seen.size, seen.isMember]).toEqual(['VERIFIED', null, actor !== visitor])
    }
  })

  it('of a company shows its size and keeps its figures', async () => {
    const company = await createOrganisation({ kind: 'SME' })
    await db.organisation.update({ where: { id: company.id }, data: { headcount: 17, turnover: 1234567, publicBodyShare: 3 } })
    const seen = await getOrganisation(visitor, company.id, 'en')
    expect(seen.size?.size).toBe('small')
    expect(Object.keys(seen).filter((key) => ['headcount', 'turnover', 'balanceSheet', 'publicBodyShare', 'relatedEnterprises'].includes(key))).toEqual([])
  })

  it('asks the database as often for three entries as for one', async () => {
    const company = await createOrganisation()
    await createEntry('OFFERING', { organisationId: company.id })
    await getOrganisation(visitor, company.id, 'en')
    const asked = await countStatements(() => getOrganisation(visitor, company.id, 'en'))
    await createEntry('OFFERING', { organisationId: company.id })
    await createEntry('OFFERING', { organisationId: company.id })
    expect(await countStatements(() => getOrganisation(visitor, company.id, 'en'))).toBe(asked)
  })
})

it('tells search engines of published things alone', async () => {
  const { authority } = await authorityWithMember()
  const seen = await createEntry('NEED', { organisationId: authority.id })
  await createEntry('NEED', { organisationId: authority.id, state: 'DRAFT' })
  await createEntry('NEED', { organisationId: authority.id, state: 'ARCHIVED' })
  const notice = await createEntry('NEED', { organisationId: null, publishedAt: new Date(0) })
  expect((await listPublicPaths()).map((one) => one.path)).toEqual([`/needs/${seen.id}`, `/needs/${notice.id}`, `/organisations/${authority.id}`])
})

it('lists one\'s own saved searches alone', async () => {
  const [mine, theirs] = [await createPerson(), await createPerson()]
  for (const [person, name] of [[mine, 'Mine'], [theirs, 'Theirs']] as const) await db.savedSearch.create({ data: { personId: person.id, page: 'needs', name, query: 'q=x' } })
  expect((await listSavedSearches(await actorFor(mine))).map((one) => [one.name, one.page, one.query])).toEqual([['Mine', 'needs', 'q=x']])
})
