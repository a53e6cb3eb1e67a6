import { beforeEach, expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { getPair, searchCounterparts } from '@/lib/matching/pair-queries'
import { getRanking } from '@/lib/matching/queries'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { createEntry } from '@/tests/factories/entry'
import { createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'

let authority: Awaited<ReturnType<typeof createOrganisation>>
let sme: Awaited<ReturnType<typeof createOrganisation>>
let need: Awaited<ReturnType<typeof createEntry>>
let offering: Awaited<ReturnType<typeof createEntry>>

beforeEach(async () => {
  authority = await createOrganisation({ kind: 'HEALTH_AUTHORITY', country: 'FI', name: 'Riga East' })
  sme = await createOrganisation({ kind: 'SME', name: 'Łódź Software' })
  need = await createEntry('NEED', { organisationId: authority.id })
  offering = await createEntry('OFFERING', { organisationId: sme.id })
})

test('explains a pair to both sides with the score and the place of the lists', async () => {
  await createEntry('OFFERING', { content: { title: 'Payroll', summary: '', description: 'Wages.', categories: ['other'], careSettings: ['research'] } })
  const [buyer, company] = [await actorFor(authority.owner), await actorFor(sme.owner)]
  const seenByBuyer = await getPair(buyer, need.id, offering.id)
  const seenByCompany = await getPair(company, need.id, offering.id)
  const listed = (await getRanking(buyer, 'NEED', need.id, { limit: 20 })).matches
  const at = listed.findIndex(({ match }) => match.id === offering.id)
  expect(seenByBuyer.match).toEqual(listed[at]!.match)
  expect(seenByCompany.match).toEqual(seenByBuyer.match)
  expect(seenByBuyer).toMatchObject({ owns: 'need', canWeigh: true, seesNeedRanking: true, seesOfferingRanking: false, needPlace: null })
  expect(seenByBuyer.offeringPlace).toEqual({ place: at + 1, total: 2, looked: 2 })
  // What the buyer may know of the list of the offering, and the other way round, each keeps to itself.
  expect(seenByCompany).toMatchObject({ owns: 'offering', canWeigh: false, seesNeedRanking: false, seesOfferingRanking: true, offeringPlace: null })
  expect(seenByCompany.needPlace).toEqual({ place: 1, total: 1, looked: 1 })
})

test('explains what is left out, with the points it has all the same and no place', async () => {
  const abroad = await createEntry('OFFERING', { organisationId: sme.id, content: { countriesServed: ['DE'] } })
  const pair = await getPair(await actorFor(sme.owner), need.id, abroad.id)
  expect(pair.match.exclusions).toEqual([{ code: 'country-not-served', country: 'FI' }])
  expect(pair.match.score).toBeGreaterThan(0)
  expect([pair.offeringPlace, pair.needPlace]).toEqual([null, null])
})

test('is there for members of either side and admins; for anybody only where the list of a side is', async () => {
  const rival = await actorFor((await createOrganisation({ kind: 'SME' })).owner)
  const admin = await actorFor(await createPerson({ platformRoles: ['ADMIN'] }))
  expect((await getPair(admin, need.id, offering.id)).match.id).toBe(offering.id)
  for (const actor of [visitor, rival]) await expect(getPair(actor, need.id, offering.id)).rejects.toThrow(NotFound)
  const unclaimed = await createEntry('NEED', { organisationId: null, buyerName: 'City' })
  expect(await getPair(visitor, unclaimed.id, offering.id)).toMatchObject({ owns: null, seesNeedRanking: true, seesOfferingRanking: false, canWeigh: false })
  const demo = await createEntry('OFFERING', { isDemo: true })
  expect((await getPair(visitor, need.id, demo.id)).seesOfferingRanking).toBe(true)
})

test('never shows a draft, an archived entry, another kind or an id that is none', async () => {
  const actor = await actorFor(authority.owner)
  const draft = await createEntry('OFFERING', { state: 'DRAFT' })
  const ownDraft = await createEntry('NEED', { organisationId: authority.id, state: 'DRAFT' })
  const archived = await createEntry('OFFERING', { state: 'ARCHIVED' })
  for (const id of [draft.id, archived.id, need.id, 'none']) await expect(getPair(actor, need.id, id)).rejects.toThrow(NotFound)
  await expect(getPair(actor, ownDraft.id, offering.id)).rejects.toThrow(NotFound)
  await expect(getPair(actor, offering.id, need.id)).rejects.toThrow(NotFound)
})

test('gives a need that is closed no place among the open ones', async () => {
  await db.entry.update({ where: { id: need.id }, data: { stage: 'closed' } })
  expect((await getPair(await actorFor(sme.owner), need.id, offering.id)).needPlace).toBe(null)
})

test('finds the other side by words of title, text and owner, the title first', async () => {
  const inText = await createEntry('OFFERING', { content: { title: 'Board', description: 'Roster of nurses.' } })
  const inTitle = await createEntry('OFFERING', { content: { title: 'Roster', description: 'Who works when.' } })
  await createEntry('OFFERING', { state: 'DRAFT', content: { title: 'Roster to come' } })
  const actor = await actorFor(authority.owner)
  const found = async (words: string) => (await searchCounterparts(actor, 'NEED', need.id, words)).found.map(({ id }) => id)
  expect(await found('roster')).toEqual([inTitle.id, inText.id])
  expect(await found('lodz')).toEqual([offering.id])
  expect(await found('rosterless')).toEqual([])
  expect((await found('')).length).toBe(3)
  expect((await searchCounterparts(await actorFor(sme.owner), 'OFFERING', offering.id, 'riga')).found.map(({ id }) => id)).toEqual([need.id])
})

test('lets nobody search from a list that is not theirs to see', async () => {
  await expect(searchCounterparts(visitor, 'NEED', need.id, '')).rejects.toThrow(NotFound)
  await expect(searchCounterparts(await actorFor(sme.owner), 'NEED', need.id, '')).rejects.toThrow(NotFound)
  await expect(searchCounterparts(await actorFor(authority.owner), 'OFFERING', need.id, '')).rejects.toThrow(NotFound)
})
