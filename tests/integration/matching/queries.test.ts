import { beforeEach, expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { findStanding, getRanking, listBestMatches } from '@/lib/matching/queries'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { createEntry } from '@/tests/factories/entry'
import { createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'

const all = { limit: 50 }
const ids = (ranking: { matches: { match: { id: string } }[] }) => ranking.matches.map(({ match }) => match.id)

let authority: Awaited<ReturnType<typeof createOrganisation>>
let need: Awaited<ReturnType<typeof createEntry>>

beforeEach(async () => {
  authority = await createOrganisation({ kind: 'HEALTH_AUTHORITY', country: 'FI' })
  need = await createEntry('NEED', { organisationId: authority.id })
})

test('ranks the offering that answers the need above the one that does not', async () => {
  const far = await createEntry('OFFERING', { content: { title: 'Payroll', summary: 'Pays wages.', description: 'Wages and taxes.', categories: ['other'], careSettings: ['research'], mainPurpose: null, interoperability: [] } })
  const near = await createEntry('OFFERING', { content: { title: 'Overview of free beds' } })
  expect(ids(await getRanking(await actorFor(authority.owner), 'NEED', need.id, all))).toEqual([near.id, far.id])
})

test('shows the list of a need to its own people and to admins, and to nobody else', async () => {
  const offering = await createEntry('OFFERING')
  const rival = await createOrganisation({ kind: 'HEALTH_AUTHORITY' })
  const admin = await createPerson({ platformRoles: ['ADMIN'] })
  for (const person of [authority.owner, admin]) {
    expect(ids(await getRanking(await actorFor(person), 'NEED', need.id, all))).toEqual([offering.id])
  }
  for (const actor of [visitor, await actorFor(rival.owner)]) {
    await expect(getRanking(actor, 'NEED', need.id, all)).rejects.toThrow(NotFound)
  }
})

test('shows the list of a notice that nobody has claimed to a visitor', async () => {
  const offering = await createEntry('OFFERING')
  const imported = await createEntry('NEED', { organisationId: null, buyerName: 'City of Example' })
  const ranking = await getRanking(visitor, 'NEED', imported.id, all)
  expect(ids(ranking)).toEqual([offering.id])
  expect(ranking.entry).toMatchObject({ owner: 'City of Example', isFromNotice: true })
})

test('never ranks drafts, archived entries or those of closed organisations', async () => {
  const shown = await createEntry('OFFERING')
  await createEntry('OFFERING', { state: 'DRAFT' })
  await createEntry('OFFERING', { state: 'ARCHIVED' })
  const closed = await createOrganisation({ closedAt: new Date() })
  await createEntry('OFFERING', { organisationId: closed.id })
  expect(ids(await getRanking(await actorFor(authority.owner), 'NEED', need.id, all))).toEqual([shown.id])
})

test('follows what is published, withdrawn and closed at once', async () => {
  const actor = await actorFor(authority.owner)
  const offering = await createEntry('OFFERING')
  expect(ids(await getRanking(actor, 'NEED', need.id, all))).toEqual([offering.id])
  await db.entry.update({ where: { id: offering.id }, data: { state: 'ARCHIVED' } })
  expect(ids(await getRanking(actor, 'NEED', need.id, all))).toEqual([])
  await db.entry.update({ where: { id: offering.id }, data: { state: 'PUBLISHED' } })
  expect(ids(await getRanking(actor, 'NEED', need.id, all))).toEqual([offering.id])
  await db.organisation.update({ where: { id: offering.organisationId ?? '' }, data: { closedAt: new Date() } })
  expect(ids(await getRanking(actor, 'NEED', need.id, all))).toEqual([])
})

test('ranks a draft of a need for its own people alone', async () => {
  const offering = await createEntry('OFFERING')
  const draft = await createEntry('NEED', { organisationId: authority.id, state: 'DRAFT' })
  const admin = await createPerson({ platformRoles: ['ADMIN'] })
  expect(ids(await getRanking(await actorFor(authority.owner), 'NEED', draft.id, all))).toEqual([offering.id])
  await expect(getRanking(visitor, 'NEED', draft.id, all)).rejects.toThrow(NotFound)
  await expect(getRanking(await actorFor(admin), 'NEED', draft.id, all)).rejects.toThrow(NotFound)
})

test('names what was left out with the reason, and counts it apart', async () => {
  const abroad = await createEntry('OFFERING', { content: { countriesServed: ['DE'] } })
  const ranking = await getRanking(await actorFor(authority.owner), 'NEED', need.id, all)
  expect(ranking.total).toBe(0)
  expect(ranking.excluded.map(({ match }) => [match.id, match.exclusions])).toEqual([[abroad.id, [{ code: 'country-not-served', country: 'FI' }]]])
})

test('offers open needs to an offering, and past ones when asked', async () => {
  const sme = await createOrganisation({ kind: 'SME' })
  const offering = await createEntry('OFFERING', { organisationId: sme.id })
  const past = await createEntry('NEED', { content: { deadline: '2020-01-01T12:00:00Z', timeZone: 'Europe/Helsinki' } })
  const actor = await actorFor(sme.owner)
  expect(ids(await getRanking(actor, 'OFFERING', offering.id, all))).toEqual([need.id])
  expect(ids(await getRanking(actor, 'OFFERING', offering.id, { ...all, withArchive: true })).sort()).toEqual([need.id, past.id].sort())
})

test('ranks offerings for a mandate', async () => {
  const offering = await createEntry('OFFERING', { organisationId: (await createOrganisation({ country: 'FI' })).id })
  const investor = await createOrganisation({ kind: 'INVESTOR' })
  const mandate = await createEntry('MANDATE', { organisationId: investor.id })
  expect(ids(await getRanking(await actorFor(investor.owner), 'MANDATE', mandate.id, all))).toEqual([offering.id])
})

test('shows a company how its own offerings stand before a need, with the score of the whole list', async () => {
  const sme = await createOrganisation({ kind: 'SME' })
  const offering = await createEntry('OFFERING', { organisationId: sme.id })
  await createEntry('OFFERING')
  const standing = await findStanding(await actorFor(sme.owner), 'NEED', need.id)
  const [own, ...rest] = standing?.own ?? []
  expect(standing?.seesRanking).toBe(false)
  const listed = (await getRanking(await actorFor(authority.owner), 'NEED', need.id, all)).matches.find(({ match }) => match.id === offering.id)
  expect(rest).toEqual([])
  expect(own?.own.id).toBe(offering.id)
  expect(own?.match.score).toBe(listed?.match.score)
  expect(await findStanding(visitor, 'NEED', need.id)).toMatchObject({ seesRanking: false, own: [] })
  const draft = await createEntry('NEED', { state: 'DRAFT' })
  expect(await findStanding(visitor, 'NEED', draft.id)).toBe(null)
})

test('gives a pair the same score on both sides', async () => {
  const sme = await createOrganisation({ kind: 'SME' })
  const offering = await createEntry('OFFERING', { organisationId: sme.id, content: { title: 'Beds at a glance' } })
  await createEntry('OFFERING', { content: { title: 'Overview of rosters' } })
  await createEntry('NEED', { content: { title: 'Overview of rosters', problem: 'Nobody knows who works when.' } })
  const fromNeed = (await getRanking(await actorFor(authority.owner), 'NEED', need.id, all)).matches.find(({ match }) => match.id === offering.id)
  const fromOffering = (await getRanking(await actorFor(sme.owner), 'OFFERING', offering.id, all)).matches.find(({ match }) => match.id === need.id)
  expect(fromOffering?.match.score).toBe(fromNeed?.match.score)
  expect(fromOffering?.match.findings).toEqual(fromNeed?.match.findings)
})

test('gathers the best matches of one organisation for its start page', async () => {
  const offering = await createEntry('OFFERING')
  const [best] = await listBestMatches(await actorFor(authority.owner), 3)
  expect(best?.entry.id).toBe(need.id)
  expect(best?.matches.map(({ match }) => match.id)).toEqual([offering.id])
})

test('does not find an id that is none, or of another kind', async () => {
  const actor = await actorFor(authority.owner)
  await expect(getRanking(actor, 'NEED', 'not-an-id', all)).rejects.toThrow(NotFound)
  await expect(getRanking(actor, 'OFFERING', need.id, all)).rejects.toThrow(NotFound)
})
