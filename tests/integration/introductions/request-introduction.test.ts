import { afterEach, expect, test } from 'vitest'
import { visitor, type Actor } from '@/lib/accounts/model'
import { acceptIntroduction } from '@/lib/introductions/commands/accept-introduction'
import { blockOrganisation } from '@/lib/introductions/commands/block-organisation'
import { declineIntroduction } from '@/lib/introductions/commands/decline-introduction'
import { requestIntroduction } from '@/lib/introductions/commands/request-introduction'
import { setRequestCriteria } from '@/lib/introductions/commands/set-request-criteria'
import { withdrawIntroduction } from '@/lib/introductions/commands/withdraw-introduction'
import { openRequestQuota } from '@/lib/introductions/model'
import { getIntroduction } from '@/lib/introductions/queries'
import { requestIntroductionSchema } from '@/lib/introductions/schemas'
import { findPair } from '@/lib/matching/queries'
import { needWeights } from '@/lib/matching/weights'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createEntry } from '@/tests/factories/entry'
import { askFor, askInput, createBuyer, createMember, createParties, createSeller, type Parties } from '@/tests/factories/introduction'
import { mailTo } from '@/tests/factories/mailbox'
import { createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

afterEach(() => setClock(null))

const ask = (actor: Actor, parties: { buyer: { entry: { id: string } }; seller: { entry: { id: string } } }, said = {}) => outcomeOf(requestIntroduction(actor, askInput(parties, said)))
const count = () => db.introduction.count()
const day = 86_400_000

test('a company asks about a need, and the owners of the other side are told without a word of the reason', async () => {
  setClock(new Date('2026-03-02T10:00:00Z'))
  const parties = await createParties()
  const introductionId = await askFor(parties)
  const row = await db.introduction.findUniqueOrThrow({ where: { id: introductionId } })
  expect(row).toMatchObject({
    state: 'REQUESTED',
    askerSide: 'OFFERING',
    askedById: parties.seller.actor.personId,
    seekingOrganisationId: parties.buyer.organisation.id,
    offeringOrganisationId: parties.seller.organisation.id,
    wish: 'MEETING',
    waiver: '',
    unmet: [],
    offeringPersonId: parties.seller.actor.personId,
    seekingPersonId: null,
    seekingAgreedAt: null,
    expiresAt: new Date('2026-03-16T10:00:00Z'),
    remindAt: new Date('2026-03-11T10:00:00Z'),
  })
  expect(await auditedActions()).toEqual(['request-introduction'])
  expect(await mailTo(parties.buyer.actor.email)).toEqual(['introduction-asked'])
  expect(await mailTo(parties.seller.actor.email)).toEqual([])
  const { text, subject } = await db.message.findFirstOrThrow()
  expect(subject).toBe(`${parties.seller.organisation.name} asks for an introduction: Overview of beds`)
  for (const secret of [parties.seller.actor.email, parties.seller.actor.name, 'Our board']) expect(text).not.toContain(secret)
  expect(text).toContain(`/en/introductions/${introductionId}`)
})

test('an authority asks a company, and an investor asks one by its mandate', async () => {
  const parties = await createParties()
  await requestIntroduction(parties.buyer.actor, askInput(parties))
  const { organisation, actor } = await createMember('INVESTOR')
  const mandate = await createEntry('MANDATE', { organisationId: organisation.id })
  await requestIntroduction(actor, askInput({ buyer: { entry: mandate }, seller: parties.seller }))
  expect((await db.introduction.findMany({ orderBy: { id: 'asc' } })).map((one) => [one.askerSide, (one.frozen as { seeking: { kind: string } }).seeking.kind, one.score > 0])).toEqual([
    ['SEEKING', 'NEED', true],
    ['SEEKING', 'MANDATE', true],
  ])
})

test('freezes why they fit: neither other words nor other weights touch it', async () => {
  const parties = await createParties()
  const { version, weights, match } = (await findPair(parties.buyer.entry.id, parties.seller.entry.id))!
  const introductionId = await askFor(parties)
  const before = await getIntroduction(parties.buyer.actor, introductionId)
  expect(before.frozen).toMatchObject({ version, weights, match: { score: match.score, certainty: match.certainty, findings: JSON.parse(JSON.stringify(match.findings)) } })
  expect([before.score, before.certainty]).toEqual([match.score, match.certainty])

  const text = needWeights.text
  try {
    Object.assign(needWeights, { text: 5 })
    await db.entry.update({ where: { id: parties.seller.entry.id }, data: { content: { ...(parties.seller.entry.content as object), title: 'Payroll', summary: 'Wages', description: 'Wages', careSettings: [] } } })
    expect((await findPair(parties.buyer.entry.id, parties.seller.entry.id))!.match.score).not.toBe(match.score)
    expect((await getIntroduction(parties.buyer.actor, introductionId)).frozen).toEqual(before.frozen)
  } finally {
    Object.assign(needWeights, { text })
  }
})

test('refuses whoever is not of either side, and says nothing of what is not published', async () => {
  const parties = await createParties()
  const foreign = await createSeller()
  const draft = await createEntry('NEED', { state: 'DRAFT' })
  const archived = await createEntry('NEED', { state: 'ARCHIVED' })
  const unverified = await createPerson({ isVerified: false })
  const hasty = await createOrganisation({ owner: unverified })
  const theirs = await createEntry('OFFERING', { organisationId: hasty.id })
  expect([
    await ask(visitor, parties),
    await ask({ kind: 'job', name: 'any' }, parties),
    await ask(foreign.actor, parties),
    await ask(await actorFor(await createPerson({ platformRoles: ['ADMIN', 'NAVIGATOR'] })), parties),
    await ask(await actorFor(unverified), { buyer: parties.buyer, seller: { entry: theirs } }),
    await ask(parties.seller.actor, { buyer: { entry: draft }, seller: parties.seller }),
    await ask(parties.seller.actor, { buyer: { entry: archived }, seller: parties.seller }),
    await ask(parties.seller.actor, { buyer: parties.seller, seller: parties.buyer }),
  ]).toEqual([
    'Forbidden sign-in-first',
    'Forbidden sign-in-first',
    'Forbidden introduction.not-yours',
    'Forbidden introduction.not-yours',
    'Forbidden verify-email-first',
    'NotFound not-found',
    'NotFound not-found',
    'NotFound not-found',
  ])
  expect([await count(), await db.message.count()]).toEqual([0, 0])
})

test('refuses a notice that nobody has claimed, the own organisation, and a need that is closed', async () => {
  const { seller } = await createParties()
  const notice = await createEntry('NEED', { organisationId: null, buyerName: 'City' })
  const both = await createMember('HEALTH_AUTHORITY')
  const own = { buyer: { entry: await createEntry('NEED', { organisationId: both.organisation.id }) }, seller: { entry: await createEntry('OFFERING', { organisationId: both.organisation.id }) } }
  const closed = await createBuyer({ stage: 'awarded' })
  expect(await ask(seller.actor, { buyer: { entry: notice }, seller })).toBe('RuleBroken introduction.unclaimed')
  expect(await ask(both.actor, own)).toBe('RuleBroken introduction.own-organisation')
  expect(await ask(seller.actor, { buyer: closed, seller })).toBe('RuleBroken introduction.need-closed')
  expect(await ask(closed.actor, { buyer: closed, seller })).toBe('done')
})

test('keeps nothing that the input does not have', () => {
  const id = '019a2f6e-0000-7000-8000-000000000001'
  const input = { seekingId: id, offeringId: id, wish: 'MEETING', reason: 'Ten letters and more', state: 'ACCEPTED', score: 100, askedById: id, seekingAgreedAt: new Date(), expiresAt: 'never' }
  expect(requestIntroductionSchema.parse(input)).toEqual({ seekingId: id, offeringId: id, wish: 'MEETING', reason: 'Ten letters and more', waiver: '' })
  const refused = (change: object) => requestIntroductionSchema.safeParse({ ...input, ...change }).success
  expect([refused({ reason: 'short' }), refused({ reason: 'Hidden \u202e marks turn it' }), refused({ wish: 'MONEY' }), refused({ seekingId: { not: '' } }), refused({ seekingId: '' })]).toEqual(Array(5).fill(false))
})

test('one introduction stands between a need and a company: not a second while it is open or led to a conversation', async () => {
  const parties = await createParties()
  const second = await createEntry('OFFERING', { organisationId: parties.seller.organisation.id })
  const introductionId = await askFor(parties)
  expect(await ask(parties.seller.actor, { buyer: parties.buyer, seller: { entry: second } })).toBe('RuleBroken introduction.is-open')
  expect(await ask(parties.buyer.actor, parties)).toBe('RuleBroken introduction.is-open')
  await acceptIntroduction(parties.buyer.actor, { introductionId })
  expect(await ask(parties.seller.actor, parties)).toBe('RuleBroken introduction.is-introduced')
  expect(await count()).toBe(1)
})

test('after a no the same is not asked again for 90 days, not even with another offering; who said no may ask', async () => {
  const parties = await createParties()
  const other = { buyer: parties.buyer, seller: { entry: await createEntry('OFFERING', { organisationId: parties.seller.organisation.id }) } }
  const introductionId = await askFor(parties)
  await declineIntroduction(parties.buyer.actor, { introductionId, code: 'not-now', words: '' })
  expect([await ask(parties.seller.actor, parties), await ask(parties.seller.actor, other)]).toEqual(Array(2).fill('RuleBroken introduction.declined-lately'))
  setClock(new Date(Date.now() + 89 * day))
  expect(await ask(parties.seller.actor, parties)).toBe('RuleBroken introduction.declined-lately')
  setClock(new Date(Date.now() + 91 * day))
  expect(await ask(parties.seller.actor, parties)).toBe('done')
  setClock(null)
  const more = await createParties()
  await declineIntroduction(more.buyer.actor, { introductionId: await askFor(more), code: 'no-fit', words: '' })
  expect(await ask(more.buyer.actor, more)).toBe('done')
})

test('asking and withdrawing over and over does not fill the other side’s mailbox', async () => {
  const parties = await createParties()
  for (const _ of [1, 2]) await withdrawIntroduction(parties.seller.actor, { introductionId: await askFor(parties) })
  expect(await ask(parties.seller.actor, parties)).toBe('RuleBroken introduction.asked-often')
  expect((await mailTo(parties.buyer.actor.email)).filter((kind) => kind === 'introduction-asked')).toHaveLength(2)
})

test('a blocked company hears that no requests are taken, and no more; the attempt is recorded', async () => {
  const parties = await createParties()
  await blockOrganisation(parties.buyer.actor, { organisationId: parties.seller.organisation.id })
  expect(await ask(parties.seller.actor, parties)).toBe('RuleBroken introduction.takes-none')
  expect(await ask(parties.buyer.actor, parties)).toBe('RuleBroken introduction.you-blocked')
  expect([await count(), await db.message.count()]).toEqual([0, 0])
  expect(await auditedActions()).toEqual(['block-organisation', 'request-introduction-refused', 'request-introduction-refused'])
})

async function criteria(): Promise<Parties> {
  const buyer = await createBuyer()
  await setRequestCriteria(buyer.actor, { entryId: buyer.entry.id, certificates: ['iso-27001', 'iso-13485'], minTrl: 7 })
  return { buyer, seller: await createSeller({ trl: 5, certificates: [{ certificate: 'iso-27001', issuer: '', number: '', expires: '2020-01-01', hasNoExpiry: false }] }) }
}

test('who misses what the need asks for gives a reason, and the answerer reads both', async () => {
  const parties = await criteria()
  expect(await ask(parties.seller.actor, parties)).toBe('RuleBroken introduction.waiver-needed')
  const { introductionId } = await requestIntroduction(parties.seller.actor, askInput(parties, { waiver: 'The audit is booked for June.' }))
  const view = await getIntroduction(parties.buyer.actor, introductionId)
  expect([view.waiver, view.unmet]).toEqual([
    'The audit is booked for June.',
    [
      { code: 'certificate', certificate: 'iso-27001', state: 'expired', expires: '2020-01-01' },
      { code: 'certificate', certificate: 'iso-13485', state: 'missing', expires: null },
      { code: 'maturity', asked: 7, offered: 5 },
    ],
  ])
})

test('who meets it all needs no waiver, and the need’s own side none either', async () => {
  const gated = await criteria()
  const fit = await createSeller({ trl: 7, certificates: ['iso-27001', 'iso-13485'].map((certificate) => ({ certificate, issuer: '', number: '', expires: null, hasNoExpiry: true })) })
  const { introductionId } = await requestIntroduction(fit.actor, askInput({ buyer: gated.buyer, seller: fit }, { waiver: 'Not needed' }))
  expect((await getIntroduction(gated.buyer.actor, introductionId)).waiver).toBe('')
  expect(await ask(gated.buyer.actor, gated)).toBe('done')
})

test('so many requests may be open, also when all are made at once', async () => {
  const seller = await createSeller()
  const buyers = []
  for (let i = 0; i < 25; i++) buyers.push(await createBuyer())
  const limit = openRequestQuota.SME
  const outcomes = await Promise.all([...buyers, ...buyers].map((buyer) => ask(seller.actor, { buyer, seller })))
  expect(outcomes.filter((one) => one === 'done')).toHaveLength(limit)
  expect(await count()).toBe(limit)
  const allowed = ['done', 'RuleBroken introduction.quota', 'RuleBroken introduction.is-open', 'RuleBroken too-many-tries']
  expect(outcomes.filter((one) => !allowed.includes(one))).toEqual([])
  expect(outcomes).toContain('RuleBroken introduction.quota')
})

test('both ask each other at once: one introduction comes of it', async () => {
  const parties = await createParties()
  const outcomes = await Promise.all([ask(parties.seller.actor, parties), ask(parties.buyer.actor, parties)])
  expect([...outcomes].sort()).toEqual(['RuleBroken introduction.is-open', 'done'])
  expect(await count()).toBe(1)
})

test('500 requests in a minute: all but a sitting’s worth are turned away before anything is read', async () => {
  const parties = await createParties()
  const outcomes: string[] = []
  for (let i = 0; i < 10; i++) outcomes.push(...(await Promise.all(Array.from({ length: 50 }, () => ask(parties.seller.actor, parties)))))
  expect(outcomes.filter((one) => one === 'done')).toHaveLength(1)
  expect(outcomes.filter((one) => one === 'RuleBroken too-many-tries')).toHaveLength(470)
  expect([await count(), (await auditedActions()).filter((action) => action === 'refuse-for-now').length, (await mailTo(parties.buyer.actor.email)).length]).toEqual([1, 1, 1])
})
