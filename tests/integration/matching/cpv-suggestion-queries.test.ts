import pg from 'pg'
import { beforeEach, expect, test, vi } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { suggestCpvFor, type CpvSuggestionsView } from '@/lib/matching/cpv-suggestion-queries'
import { db } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import { createEntry } from '@/tests/factories/entry'
import { addMember, createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'

const codes = (answer: CpvSuggestionsView) => (answer.outcome === 'suggested' ? answer.suggestions.map(({ code }) => code) : answer.outcome)
const rides = { title: 'Taxi rides for dialysis', summary: '', problem: 'Patients on dialysis need rides three times weekly.', requiredFeatures: [], wishedFeatures: [], cpv: ['60120000'] }

let authority: Awaited<ReturnType<typeof createOrganisation>>
beforeEach(async () => {
  authority = await createOrganisation({ kind: 'HEALTH_AUTHORITY', country: 'FI' })
})
const ownNeed = (content = {}) => createEntry('NEED', { organisationId: authority.id, state: 'DRAFT', content: { ...rides, cpv: [], ...content } })

test('suggests codes by the words of their labels', async () => {
  const need = await ownNeed({ title: 'Medical information systems', summary: '', problem: 'We are looking for medical information systems for our wards.' })
  const answer = await suggestCpvFor(await actorFor(authority.owner), 'NEED', need.id)
  expect(codes(answer)).toContain('48814000')
})

test('suggests what published entries like it carry, and names them; drafts and hidden ones teach nothing', async () => {
  const need = await ownNeed()
  const actor = await actorFor(authority.owner)
  const published = await createEntry('NEED', { organisationId: null, buyerName: 'City of Example', content: rides })
  const closed = await createOrganisation({ kind: 'HEALTH_AUTHORITY', closedAt: new Date() })
  await createEntry('NEED', { state: 'DRAFT', content: { ...rides, cpv: ['60130000'] } })
  await createEntry('NEED', { state: 'ARCHIVED', content: { ...rides, cpv: ['60140000'] } })
  await createEntry('NEED', { organisationId: closed.id, content: { ...rides, cpv: ['60160000'] } })
  const answer = await suggestCpvFor(actor, 'NEED', need.id)
  expect(codes(answer)[0]).toBe('60120000')
  expect(answer.outcome === 'suggested' && answer.suggestions[0]?.because).toContainEqual({ kind: 'examples', count: 1, entries: [{ id: published.id, kind: 'NEED', title: 'Taxi rides for dialysis' }] })
  expect(codes(answer)).not.toEqual(expect.arrayContaining(['60130000']))
  expect(codes(answer)).not.toEqual(expect.arrayContaining(['60140000']))
  expect(codes(answer)).not.toEqual(expect.arrayContaining(['60160000']))
})

test('learns from what is published next, and forgets what is taken back', async () => {
  const need = await ownNeed()
  const actor = await actorFor(authority.owner)
  expect(codes(await suggestCpvFor(actor, 'NEED', need.id))).not.toContain('60120000')
  const published = await createEntry('NEED', { content: rides })
  expect(codes(await suggestCpvFor(actor, 'NEED', need.id))).toContain('60120000')
  await db.entry.update({ where: { id: published.id }, data: { state: 'ARCHIVED' } })
  expect(codes(await suggestCpvFor(actor, 'NEED', need.id))).not.toContain('60120000')
})

test('learns nothing from the entry itself, and leaves out the codes it has', async () => {
  const need = await createEntry('NEED', { organisationId: authority.id, content: rides })
  expect(codes(await suggestCpvFor(await actorFor(authority.owner), 'NEED', need.id))).not.toContain('60120000')
})

test('reads an offering too', async () => {
  const sme = await createOrganisation({ kind: 'SME' })
  const offering = await createEntry('OFFERING', { organisationId: sme.id, state: 'DRAFT', content: { title: 'Medical information systems', summary: '', description: 'Medical information systems for wards, in daily use.', cpv: [] } })
  expect(codes(await suggestCpvFor(await actorFor(sme.owner), 'OFFERING', offering.id))).toContain('48814000')
})

test('sets nothing', async () => {
  const need = await ownNeed()
  const before = await db.entry.findUniqueOrThrow({ where: { id: need.id }, select: { draft: true, revision: true } })
  await suggestCpvFor(await actorFor(authority.owner), 'NEED', need.id)
  expect(await db.entry.findUniqueOrThrow({ where: { id: need.id }, select: { draft: true, revision: true } })).toEqual(before)
})

test('asks for more text when there is too little', async () => {
  const need = await ownNeed({ title: 'Rides', problem: '' })
  expect(await suggestCpvFor(await actorFor(authority.owner), 'NEED', need.id)).toEqual({ outcome: 'too-short', least: 4 })
})

test('does not exist for visitors, other organisations, admins, or under another kind; an unconfirmed member confirms first', async () => {
  const need = await createEntry('NEED', { organisationId: authority.id, content: rides })
  const rival = await createOrganisation({ kind: 'HEALTH_AUTHORITY' })
  const admin = await createPerson({ platformRoles: ['ADMIN'] })
  for (const actor of [visitor, await actorFor(rival.owner), await actorFor(admin)]) {
    await expect(suggestCpvFor(actor, 'NEED', need.id)).rejects.toThrow(NotFound)
  }
  await expect(suggestCpvFor(await actorFor(authority.owner), 'OFFERING', need.id)).rejects.toThrow(NotFound)
  await expect(suggestCpvFor(await actorFor(authority.owner), 'NEED', 'no-id')).rejects.toThrow(NotFound)
  const newcomer = await createPerson({ isVerified: false })
  await addMember(authority, newcomer)
  await expect(suggestCpvFor(await actorFor(newcomer), 'NEED', need.id)).rejects.toThrow(Forbidden)
})

test('asks as much of the database with one example as with three', async () => {
  const need = await ownNeed()
  const actor = await actorFor(authority.owner)
  const query = vi.spyOn(pg.Client.prototype, 'query')
  const statements = async () => {
    query.mockClear()
    await suggestCpvFor(actor, 'NEED', need.id)
    return query.mock.calls.length
  }
  await createEntry('NEED', { content: rides })
  await suggestCpvFor(actor, 'NEED', need.id)
  const one = await statements()
  await createEntry('NEED', { content: rides })
  await createEntry('NEED', { content: rides })
  await suggestCpvFor(actor, 'NEED', need.id)
  expect(await statements()).toBe(one)
  query.mockRestore()
})
