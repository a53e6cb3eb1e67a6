import { beforeEach, expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { weighCriteria, weighCriteriaSchema } from '@/lib/matching/commands/weigh-criteria'
import { getPair } from '@/lib/matching/pair-queries'
import { findPair, findStanding, getRanking } from '@/lib/matching/queries'
import { byTie } from '@/lib/matching/tie-order'
import { findOwnWeights, findWeightReason, getNeedWeights, listOwnWeights, previewWeights } from '@/lib/matching/weight-queries'
import { mandateWeights, needWeights } from '@/lib/matching/weights'
import { db } from '@/lib/platform/db'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import { createEntry } from '@/tests/factories/entry'
import { addMember, createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { countStatements } from '@/tests/factories/statements'

const byStandards = { ...needWeights, text: 25, concepts: 18, interoperability: 12 }
const reason = 'It must run beside our records system.'
const all = { limit: 50 }

let authority: Awaited<ReturnType<typeof createOrganisation>>
let sme: Awaited<ReturnType<typeof createOrganisation>>
let need: Awaited<ReturnType<typeof createEntry>>
let offering: Awaited<ReturnType<typeof createEntry>>
let owner: Awaited<ReturnType<typeof actorFor>>

beforeEach(async () => {
  authority = await createOrganisation({ kind: 'HEALTH_AUTHORITY', country: 'FI' })
  sme = await createOrganisation({ kind: 'SME' })
  owner = await actorFor(authority.owner)
  need = await createEntry('NEED', { organisationId: authority.id, content: { interoperability: ['fhir-r4'] } })
  offering = await createEntry('OFFERING', { organisationId: sme.id })
})

const weigh = (actor = owner, weights: object = byStandards) => weighCriteria(actor, weighCriteriaSchema.parse({ entryId: need.id, weights, reason }))

test('keeps the weights as a hundred points with who, why and when, on the record', async () => {
  expect(await weigh()).toEqual({ entryId: need.id, isUsual: false })
  const own = (await findOwnWeights([need.id])).get(need.id)!
  expect(Object.values(own).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 6)
  expect(own.interoperability).toBeGreaterThan(needWeights.interoperability!)
  expect(await db.matchWeights.findMany({ select: { entryId: true, reason: true, byPersonId: true } })).toEqual([{ entryId: need.id, reason, byPersonId: authority.owner.id }])
  expect(await db.auditEntry.findMany({ select: { action: true, subjectId: true, organisationId: true, detail: true } })).toEqual([
    { action: 'weigh-criteria', subjectId: need.id, organisationId: authority.id, detail: { weights: own } },
  ])
  const { history, isUsual, inForce } = await getNeedWeights(owner, need.id)
  expect(history).toEqual([{ id: expect.any(String), at: expect.any(Date), reason, weights: own, by: 'Kim Person' }])
  expect([isUsual, inForce]).toEqual([false, own])
  expect(await findWeightReason(need.id)).toEqual({ at: expect.any(Date), reason })
})

test('goes back to the usual weights, and remembers both', async () => {
  await weigh()
  expect(await weigh(owner, needWeights)).toEqual({ entryId: need.id, isUsual: true })
  expect(await findOwnWeights([need.id])).toEqual(new Map())
  expect(await listOwnWeights()).toEqual(new Map())
  expect(await findWeightReason(need.id)).toBe(null)
  const { history, isUsual } = await getNeedWeights(owner, need.id)
  expect([history.map(({ weights }) => weights === null), isUsual]).toEqual([[true, false], true])
})

test('refuses weights beyond the limits, and a change that changes nothing', async () => {
  await expect(weigh(owner, { ...needWeights, text: 0, concepts: 5 })).rejects.toThrow(new RuleBroken('weights-beyond-limits'))
  await expect(weigh(owner, { ...needWeights, references: 60 })).rejects.toThrow(new RuleBroken('weights-beyond-limits'))
  await expect(weigh(owner, needWeights)).rejects.toThrow(new RuleBroken('weights-unchanged'))
  await weigh()
  await expect(weigh()).rejects.toThrow(new RuleBroken('weights-unchanged'))
  expect(await db.matchWeights.count()).toBe(1)
})

test('is for members of the owner with a confirmed address and for admins alone', async () => {
  const rival = await createOrganisation({ kind: 'HEALTH_AUTHORITY' })
  const unconfirmed = await createPerson({ isVerified: false })
  await addMember(authority, unconfirmed)
  for (const actor of [visitor, await actorFor(rival.owner), await actorFor(sme.owner), await actorFor(unconfirmed)]) {
    await expect(weigh(actor as typeof owner)).rejects.toThrow(NotFound)
    await expect(getNeedWeights(actor, need.id)).rejects.toThrow(NotFound)
    await expect(previewWeights(actor, need.id, byStandards)).rejects.toThrow(NotFound)
  }
  const admin = await actorFor(await createPerson({ platformRoles: ['ADMIN'] }))
  expect(await weigh(admin)).toMatchObject({ isUsual: false })
  const draft = await createEntry('NEED', { organisationId: authority.id, state: 'DRAFT' })
  await expect(getNeedWeights(admin, draft.id)).rejects.toThrow(NotFound)
  await expect(weighCriteria(admin, weighCriteriaSchema.parse({ entryId: draft.id, weights: byStandards, reason }))).rejects.toThrow(NotFound)
  await expect(getNeedWeights(owner, offering.id)).rejects.toThrow(NotFound)
})

test('moves the list of the need, and shows before what moves', async () => {
  const words = await createEntry('OFFERING', { content: { title: 'Overview of free beds', summary: 'We show which beds are free.', description: 'Nurses see free beds on each ward without a call.', interoperability: ['hl7-v2'] } })
  const order = async () => (await getRanking(owner, 'NEED', need.id, all)).matches.map(({ match }) => match.id)
  expect(await order()).toEqual([words.id, offering.id])
  const extreme = { ...needWeights, text: 21, concepts: 0, interoperability: 15, 'setting-and-purpose': 30 }
  const preview = await previewWeights(owner, need.id, extreme)
  expect(preview.total).toBe(2)
  expect(preview.moves.map(({ id, place, before }) => [id, place, before])).toEqual([
    [offering.id, 1, 2],
    [words.id, 2, 1],
  ])
  expect(preview.moves[0]?.cause).toBe('interoperability')
  expect(await order(), 'a preview changes nothing').toEqual([words.id, offering.id])
  await weigh(owner, extreme)
  expect(await order()).toEqual([offering.id, words.id])
})

test('gives a pair one score on both sides, in the standing and in what is frozen', async () => {
  await createEntry('NEED', { content: { title: 'Another overview' } })
  const before = (await findPair(need.id, offering.id))!.match.score
  await weigh()
  const own = (await findOwnWeights([need.id])).get(need.id)
  const pair = (await findPair(need.id, offering.id))!
  expect(pair.weights).toEqual(own)
  expect(pair.match.score).not.toBe(before)
  const fromNeed = (await getRanking(owner, 'NEED', need.id, all)).matches.find(({ match }) => match.id === offering.id)!
  const company = await actorFor(sme.owner)
  const fromOffering = (await getRanking(company, 'OFFERING', offering.id, all)).matches.find(({ match }) => match.id === need.id)!
  const standing = (await findStanding(company, 'NEED', need.id))!.own[0]!
  const seenByBuyer = (await findStanding(owner, 'OFFERING', offering.id))!.own[0]!
  for (const match of [fromNeed.match, fromOffering.match, standing.match, seenByBuyer.match]) {
    expect([match.score, match.findings]).toEqual([pair.match.score, pair.match.findings])
  }
})

test('sets a need with weights of its own in its place in the list of an offering', async () => {
  const other = await createEntry('NEED', { content: { title: 'Overview of rosters', problem: 'Nobody knows who works when.', interoperability: ['dicom'] } })
  const company = await actorFor(sme.owner)
  const list = async () => (await getRanking(company, 'OFFERING', offering.id, all)).matches.map(({ match }) => [match.id, match.score] as const)
  expect((await list()).map(([id]) => id)).toEqual([need.id, other.id])
  await weighCriteria(await actorFor(await createPerson({ platformRoles: ['ADMIN'] })), weighCriteriaSchema.parse({ entryId: other.id, weights: { ...needWeights, text: 23, concepts: 0, 'setting-and-purpose': 30, cpv: 18, interoperability: 0 }, reason }))
  const after = await list()
  expect(after.map(([id]) => id)).toEqual([other.id, need.id])
  expect(after.map(([, score]) => score)).toEqual([...after.map(([, score]) => score)].sort((a, b) => b - a))
  expect((await getRanking(company, 'OFFERING', offering.id, { limit: 1 })).total).toBe(2)
})

test('finds a need that its own weights lift from far below the page to the first place', async () => {
  const organisationId = authority.id
  // They share its words, and by the usual weights every one of them stands above the one that shares all but the words.
  const above = await Promise.all(Array.from({ length: 64 }, (_, i) => createEntry('NEED', { organisationId, content: { title: `Overview of free beds on ward ${i}` } })))
  const low = await createEntry('NEED', { organisationId, content: { title: 'Rosters', summary: 'Who works when.', problem: 'Nobody knows who is on duty.', languages: ['en'] } })
  const company = await actorFor(sme.owner)
  const list = async (limit: number) => (await getRanking(company, 'OFFERING', offering.id, { limit })).matches.map(({ match }) => [match.id, match.score] as const)
  const ids = (some: Awaited<ReturnType<typeof list>>) => some.map(([id]) => id)
  expect(ids(await list(100)).at(-1)).toBe(low.id)

  const byWords = { ...needWeights, text: 43, concepts: 6 }
  const byTerms = { ...needWeights, text: 20, concepts: 0, cpv: 21, 'setting-and-purpose': 30, 'place-and-language': 24, maturity: 5, 'regulation-and-evidence': 0, interoperability: 0, budget: 0, references: 0 }
  await db.matchWeights.createMany({ data: [...above.map(({ id }) => ({ entryId: id, weights: byWords, reason })), { entryId: low.id, weights: byTerms, reason }] })
  const whole = await list(100)
  expect(whole).toEqual([...whole].sort(([a, one], [b, other]) => other - one || byTie(a, b)))
  expect([whole[0]![0], whole.length]).toEqual([low.id, above.length + 2])
  expect(await list(1)).toEqual(whole.slice(0, 1))
  expect(await list(10)).toEqual(whole.slice(0, 10))
  expect((await getPair(company, low.id, offering.id)).needPlace).toEqual({ place: 1, total: whole.length, looked: whole.length })
})

test('leaves mandates with the usual weights: their owners have none to set', async () => {
  const investor = await createOrganisation({ kind: 'INVESTOR' })
  const mandate = await createEntry('MANDATE', { organisationId: investor.id })
  const actor = await actorFor(investor.owner)
  expect((await getRanking(actor, 'MANDATE', mandate.id, all)).canWeigh).toBe(false)
  await expect(weighCriteria(actor, weighCriteriaSchema.parse({ entryId: mandate.id, weights: byStandards, reason }))).rejects.toThrow(NotFound)
  await expect(getNeedWeights(actor, mandate.id)).rejects.toThrow(NotFound)
  expect((await findPair(mandate.id, offering.id))!.weights).toEqual(mandateWeights)
})

test('clears the pages that everybody is shown', async () => {
  const revision = async () => (await db.publicRevision.findUniqueOrThrow({ where: { id: 1 } })).value
  const before = await revision()
  await weigh()
  expect(await revision()).toBeGreaterThan(before)
})

test('reads the weights of one need and of many with the same statements', async () => {
  const ids = [need.id, ...(await Promise.all([1, 2].map(() => createEntry('NEED')))).map(({ id }) => id)]
  await weigh()
  expect(await countStatements(() => findOwnWeights(ids))).toBe(await countStatements(() => findOwnWeights([need.id])))
})
