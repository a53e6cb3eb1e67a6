import { afterEach, expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { checkAsk, checkBroker, findAnsweringRecord, listAskOptions, listPairStandings } from '@/lib/introductions/ask-queries'
import { acceptIntroduction } from '@/lib/introductions/commands/accept-introduction'
import { declineIntroduction } from '@/lib/introductions/commands/decline-introduction'
import { withdrawIntroduction } from '@/lib/introductions/commands/withdraw-introduction'
import { findStanding } from '@/lib/matching/queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { createEntry } from '@/tests/factories/entry'
import { askFor, askInput, createBroker, createBuyer, createMember, createParties, createSeller } from '@/tests/factories/introduction'
import { outcomeOf } from '@/tests/factories/refusal'
import { countStatements } from '@/tests/factories/statements'

afterEach(() => setClock(null))
const at = (day: string) => setClock(new Date(`${day}T10:00:00Z`))

test('before asking one sees the other side’s record, the own quota, the match, and until when they would have time', async () => {
  at('2026-03-02')
  const { buyer, seller } = await createParties()
  const check = await checkAsk(seller.actor, askInput({ buyer, seller }))
  expect(check).toMatchObject({
    askerSide: 'OFFERING',
    seeking: { entry: { id: buyer.entry.id, kind: 'NEED', title: 'Overview of beds' }, organisation: { id: buyer.organisation.id, name: buyer.organisation.name, isVerified: false } },
    records: [{ side: 'SEEKING', record: { state: 'none-yet', asked: 0 } }],
    quota: { open: 0, limit: 10 },
    obstacle: null,
    criteria: null,
    unmet: [],
    expiresAt: new Date('2026-03-16T10:00:00Z'),
  })
  expect(check.match?.score).toBeGreaterThan(0)
  expect((await checkAsk(buyer.actor, askInput({ buyer, seller }))).quota).toEqual({ open: 0, limit: 30 })
  expect(JSON.stringify(check)).not.toContain(buyer.actor.email)
  expect([await db.introduction.count(), await db.auditEntry.count()]).toEqual([0, 0])
})

test('names what is in the way, and for a party which introduction it is', async () => {
  const parties = await createParties()
  const introductionId = await askFor(parties)
  expect((await checkAsk(parties.buyer.actor, askInput(parties))).obstacle).toEqual({ code: 'introduction.is-open', params: {}, introductionId })
  await declineIntroduction(parties.buyer.actor, { introductionId, code: 'no-fit', words: '' })
  expect((await checkAsk(parties.seller.actor, askInput(parties))).obstacle).toEqual({ code: 'introduction.declined-lately', params: { days: 90 }, introductionId })
  const notice = await createEntry('NEED', { organisationId: null })
  expect(await outcomeOf(checkAsk(parties.seller.actor, { seekingId: notice.id, offeringId: parties.seller.entry.id }))).toBe('RuleBroken introduction.unclaimed')
  expect(await outcomeOf(checkAsk((await createSeller()).actor, askInput(parties)))).toBe('Forbidden introduction.not-yours')
  expect(await outcomeOf(checkAsk(visitor, askInput(parties)))).toBe('Forbidden sign-in-first')
  expect(await outcomeOf(checkAsk(parties.seller.actor, { seekingId: 'x', offeringId: 'y' }))).toBe('NotFound not-found')
})

test('who introduces two others sees the record of both', async () => {
  const [parties, broker] = [await createParties(), await createBroker()]
  const check = await checkBroker(broker.actor, askInput(parties))
  expect([check.askerSide, check.records.map((one) => one.side), check.quota]).toEqual([null, ['SEEKING', 'OFFERING'], { open: 0, limit: 30 }])
  expect(await outcomeOf(checkBroker(parties.seller.actor, askInput(parties)))).toBe('Forbidden introduction.not-a-broker')
})

test('the record counts what was answered and what ran out, of the last twelve months, and nothing else', async () => {
  const buyer = await createBuyer()
  const ask = async () => ({ seller: await createSeller(), introductionId: '' })
  const asked = async (day: string) => {
    at(day)
    const { seller } = await ask()
    return { seller, introductionId: await askFor({ buyer, seller }) }
  }
  const old = await asked('2025-01-06')
  await acceptIntroduction(buyer.actor, { introductionId: old.introductionId })
  const accepted = await asked('2026-03-02')
  at('2026-03-03')
  await acceptIntroduction(buyer.actor, { introductionId: accepted.introductionId })
  const declined = await asked('2026-03-02')
  at('2026-03-05')
  await declineIntroduction(buyer.actor, { introductionId: declined.introductionId, code: 'no-time', words: '' })
  const withdrawn = await asked('2026-03-02')
  await withdrawIntroduction(withdrawn.seller.actor, { introductionId: withdrawn.introductionId })
  const ranOut = await asked('2026-03-02')
  await db.introduction.update({ where: { id: ranOut.introductionId }, data: { state: 'EXPIRED' } })
  at('2026-04-01')
  await askFor({ buyer, seller: await createSeller() })
  const reader = (await createMember()).actor
  expect(await findAnsweringRecord(reader, buyer.organisation.id)).toEqual({ state: 'known', asked: 3, answered: 2, share: 2 / 3, medianDays: 2 })
  expect(await findAnsweringRecord(reader, accepted.seller.organisation.id)).toEqual({ state: 'none-yet', asked: 0 })
  expect(await outcomeOf(findAnsweringRecord(visitor, buyer.organisation.id))).toBe('NotFound not-found')
})

test('offers the own entries to ask with, the best match first, and says which have been introduced', async () => {
  const { buyer, seller } = await createParties()
  const far = await createEntry('OFFERING', { organisationId: seller.organisation.id, content: { title: 'Payroll', summary: 'Pays wages.', description: 'Wages.', categories: ['other'], careSettings: ['research'], mainPurpose: null, interoperability: [] } })
  await createEntry('OFFERING', { organisationId: seller.organisation.id, state: 'DRAFT' })
  const options = await listAskOptions(seller.actor, buyer.entry.id)
  expect(options.map(({ own, standing }) => [own.id, standing])).toEqual([[seller.entry.id, { state: 'free' }], [far.id, { state: 'free' }]])
  expect(options[0]!.match!.score).toBeGreaterThan(options[1]!.match!.score)
  const introductionId = await askFor({ buyer, seller })
  expect((await listAskOptions(seller.actor, buyer.entry.id)).map(({ standing }) => standing)).toEqual(Array(2).fill({ state: 'introduced', introductionId, introductionState: 'REQUESTED' }))
  expect((await listAskOptions(buyer.actor, seller.entry.id)).map(({ own, standing }) => [own.id, standing.state])).toEqual([[buyer.entry.id, 'introduced']])
  const notice = await createEntry('NEED', { organisationId: null })
  expect([await listAskOptions(seller.actor, notice.id), await listAskOptions(seller.actor, seller.entry.id), await listAskOptions(visitor, buyer.entry.id)]).toEqual([[], [], []])
})

test('puts own entries that are left out last, however many points they have', async () => {
  const { buyer, seller } = await createParties()
  const abroad = await createEntry('OFFERING', { organisationId: seller.organisation.id, content: { ...seller.entry.content as object, countriesServed: ['PT'] } })
  const dull = await createEntry('OFFERING', { organisationId: seller.organisation.id, content: { title: 'Payroll', summary: 'Pays wages.', description: 'Wages.', categories: ['other'], careSettings: ['research'], mainPurpose: null, interoperability: [] } })
  const options = await listAskOptions(seller.actor, buyer.entry.id)
  expect(options.map(({ own, match }) => [own.id, match!.exclusions.length])).toEqual([[seller.entry.id, 0], [dull.id, 0], [abroad.id, 1]])
  expect(options[2]!.match!.score).toBeGreaterThan(options[1]!.match!.score)
})

test('judges nothing again that a page has judged already', async () => {
  const { buyer, seller } = await createParties()
  const alone = await listAskOptions(seller.actor, buyer.entry.id)
  const found = findStanding(seller.actor, 'NEED', buyer.entry.id)
  await found
  expect(await listAskOptions(seller.actor, buyer.entry.id, found)).toEqual(alone)
  const statements = async (given?: typeof found) => countStatements(() => listAskOptions(seller.actor, buyer.entry.id, given))
  const judging = await countStatements(() => findStanding(seller.actor, 'NEED', buyer.entry.id))
  expect(judging).toBeGreaterThan(2)
  expect((await statements()) - (await statements(found))).toBe(judging)
})

test('an investor is offered its mandates', async () => {
  const { seller } = await createParties()
  const { organisation, actor } = await createMember('INVESTOR')
  const mandate = await createEntry('MANDATE', { organisationId: organisation.id })
  expect((await listAskOptions(actor, seller.entry.id)).map(({ own }) => [own.id, own.kind])).toEqual([[mandate.id, 'MANDATE']])
})

test('tells for a whole list what has been asked, in as many statements as for one', async () => {
  const { buyer, seller } = await createParties()
  const [second, mine] = [await createSeller(), await createEntry('OFFERING', { organisationId: buyer.organisation.id })]
  const one = await countStatements(() => listPairStandings(buyer.actor, buyer.entry.id, [seller.entry.id]))
  const introductionId = await askFor({ buyer, seller })
  const all = [seller.entry.id, second.entry.id, mine.id, 'not-an-id']
  expect(await countStatements(() => listPairStandings(buyer.actor, buyer.entry.id, all))).toBe(one)
  expect(Object.fromEntries(await listPairStandings(buyer.actor, buyer.entry.id, all))).toEqual({
    [seller.entry.id]: { state: 'introduced', introductionId, introductionState: 'REQUESTED' },
    [second.entry.id]: { state: 'free' },
  })
  expect([...(await listPairStandings(seller.actor, seller.entry.id, [buyer.entry.id])).values()]).toEqual([{ state: 'introduced', introductionId, introductionState: 'REQUESTED' }])
  expect((await listPairStandings(second.actor, buyer.entry.id, all)).size).toBe(0)
})
