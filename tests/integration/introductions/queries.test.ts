import { afterEach, expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { acceptIntroduction } from '@/lib/introductions/commands/accept-introduction'
import { askFirst } from '@/lib/introductions/commands/ask-first'
import { brokerIntroduction } from '@/lib/introductions/commands/broker-introduction'
import { declineIntroduction } from '@/lib/introductions/commands/decline-introduction'
import { postMessage } from '@/lib/introductions/commands/post-message'
import { requestIntroduction } from '@/lib/introductions/commands/request-introduction'
import { countWaiting, countWaitingByBox, getIntroduction, getSheet, listIntroductions } from '@/lib/introductions/queries'
import type { Box, ListState } from '@/lib/introductions/schemas'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { askFor, askInput, createAccepted, createBroker, createBrokered, createBuyer, createParties, createSeller, type Side } from '@/tests/factories/introduction'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { countStatements } from '@/tests/factories/statements'
import { createStrangers, notFoundForAll } from './strangers'

afterEach(() => setClock(null))
const list = (side: { actor: Side['actor']; organisation: { id: string } }, box: Box, state: ListState = 'open') => listIntroductions(side.actor, side.organisation.id, { box, state, after: undefined })
const ids = async (...args: Parameters<typeof list>) => (await list(...args)).rows.map((row) => row.id)

test('each side finds its requests with state, waiting time and next step', async () => {
  setClock(new Date('2026-03-02T10:00:00Z'))
  const parties = await createParties()
  const introductionId = await askFor(parties)
  setClock(new Date('2026-03-05T10:00:00Z'))
  const { rows, next } = await list(parties.buyer, 'received')
  expect(next).toBe(null)
  expect(rows).toMatchObject([
    {
      id: introductionId,
      state: 'REQUESTED',
      role: 'SEEKING',
      asker: 'OFFERING',
      wish: 'MEETING',
      seekingTitle: 'Overview of beds',
      seekingKind: 'NEED',
      offeringTitle: 'Ward board',
      others: [{ id: parties.seller.organisation.id, name: parties.seller.organisation.name, kind: 'SME', isVerified: false, isClosed: false }],
      broker: null,
      waitingDays: 3,
      expiresAt: new Date('2026-03-16T10:00:00Z'),
      nextStep: 'answer',
      isYourTurn: true,
      lastMessageAt: null,
    },
  ])
  expect((await list(parties.seller, 'sent')).rows).toMatchObject([{ id: introductionId, role: 'OFFERING', nextStep: 'wait-for-answer', isYourTurn: false }])
  expect([await ids(parties.seller, 'received'), await ids(parties.buyer, 'sent'), await ids(parties.buyer, 'brokered')]).toEqual([[], [], []])
  for (const secret of [parties.seller.actor.email, parties.seller.actor.name]) expect(JSON.stringify(rows)).not.toContain(secret)
})

test('lists by what is open, agreed and over, and counts what waits for a word', async () => {
  const buyer = await createBuyer()
  const sellers = [await createSeller(), await createSeller(), await createSeller(), await createSeller()]
  const asked = []
  for (const seller of sellers) asked.push(await askFor({ buyer, seller }))
  const [open, accepted, declined, waiting] = asked as [string, string, string, string]
  await acceptIntroduction(buyer.actor, { introductionId: accepted })
  await declineIntroduction(buyer.actor, { introductionId: declined, code: 'no-fit', words: '' })
  await askFirst(buyer.actor, { introductionId: waiting, question: 'Who uses it?' })
  expect(await ids(buyer, 'received', 'open')).toEqual([open, waiting])
  expect(await ids(buyer, 'received', 'accepted')).toEqual([accepted])
  expect(await ids(buyer, 'received', 'ended')).toEqual([declined])
  expect((await ids(buyer, 'received', 'all')).sort()).toEqual([...asked].sort())
  expect([await countWaiting(buyer.actor), await countWaiting(sellers[0]!.actor), await countWaiting(sellers[3]!.actor), await countWaiting(visitor)]).toEqual([1, 0, 1, 0])
  expect([await countWaitingByBox(buyer.actor), await countWaitingByBox(sellers[3]!.actor), await countWaitingByBox(visitor)]).toEqual([
    { received: 1, sent: 0 },
    { received: 0, sent: 1 },
    { received: 0, sent: 0 },
  ])
  const brokered = await createBrokered()
  expect([await countWaiting(brokered.buyer.actor), await countWaiting(brokered.seller.actor), await countWaiting(brokered.broker.actor)]).toEqual([1, 1, 0])
  await acceptIntroduction(brokered.buyer.actor, { introductionId: brokered.introductionId })
  expect([await countWaiting(brokered.buyer.actor), await countWaiting(brokered.seller.actor)]).toEqual([0, 1])
  setClock(new Date(Date.now() + 20 * 86_400_000))
  expect([await countWaiting(buyer.actor), await ids(buyer, 'received', 'open'), (await ids(buyer, 'received', 'ended')).length]).toEqual([0, [], 3])
})

test('who introduces finds both and their state; so do colleagues, and a navigator alone', async () => {
  const { broker, buyer, seller, introductionId } = await createBrokered()
  const [row] = (await list(broker, 'brokered')).rows
  expect([row?.id, row?.role, row?.others.map((other) => other.id), row?.nextStep]).toEqual([introductionId, 'BROKER', [buyer.organisation.id, seller.organisation.id], 'wait-for-answer'])
  expect(await ids(buyer, 'received')).toEqual([introductionId])
  const navigator = await actorFor(await createPerson({ platformRoles: ['NAVIGATOR'] }))
  const more = await createParties()
  const own = await brokerIntroduction(navigator, askInput(more))
  expect((await listIntroductions(navigator, null, { box: 'brokered', state: 'open', after: undefined })).rows.map((one) => one.id)).toEqual([own.introductionId])
})

test('lists cost the same with one row and with three, page by page without gaps', async () => {
  const buyer = await createBuyer()
  const broker = await createBroker()
  await askFor({ buyer, seller: await createSeller() })
  const cost = await countStatements(() => list(buyer, 'received', 'all'))
  const one = await countStatements(() => list(broker, 'brokered', 'all'))
  for (let i = 0; i < 2; i++) await brokerIntroduction(broker.actor, askInput({ buyer, seller: await createSeller() }))
  expect([await countStatements(() => list(buyer, 'received', 'all')), await countStatements(() => list(broker, 'brokered', 'all'))]).toEqual([cost, one])

  const { frozen, unmet, ...row } = await db.introduction.findFirstOrThrow()
  for (let i = 0; i < 25; i++) {
    const { entry, organisation } = await createSeller()
    await db.introduction.create({ data: { ...row, id: undefined, offeringEntryId: entry.id, offeringOrganisationId: organisation.id, frozen: frozen!, unmet: unmet! } })
  }
  const seen: string[] = []
  for (let after: string | undefined; ; ) {
    const page = await listIntroductions(buyer.actor, buyer.organisation.id, { box: 'received', state: 'open', after })
    seen.push(...page.rows.map((entry) => entry.id))
    if (!page.next) break
    after = page.next
  }
  expect([seen.length, new Set(seen).size]).toEqual([28, 28])
})

test('a list of an organisation one does not belong to is not found', async () => {
  const { buyer } = await createParties()
  const outcomes = []
  for (const actor of await createStrangers()) outcomes.push(await outcomeOf(listIntroductions(actor, buyer.organisation.id, { box: 'received', state: 'all', after: undefined })))
  expect(outcomes).toEqual(notFoundForAll)
})

test('before both agree no name, address or member of the other side stands in anything that is read', async () => {
  const parties = await createParties()
  const introductionId = await askFor(parties)
  await askFirst(parties.buyer.actor, { introductionId, question: 'Who uses it?' })
  const brokered = await createBrokered()
  await acceptIntroduction(brokered.seller.actor, { introductionId: brokered.introductionId })
  const read = async (actor: Side['actor'], id: string, organisationId: string) => JSON.stringify([await getIntroduction(actor, id), await getSheet(actor, id), await listIntroductions(actor, organisationId, { box: 'received', state: 'all', after: undefined }), await listIntroductions(actor, organisationId, { box: 'sent', state: 'all', after: undefined })])
  for (const [reader, other, id] of [
    [parties.buyer, parties.seller, introductionId],
    [parties.seller, parties.buyer, introductionId],
    [brokered.buyer, brokered.seller, brokered.introductionId],
    [brokered.seller, brokered.buyer, brokered.introductionId],
  ] as const) {
    const text = await read(reader.actor, id, reader.organisation.id)
    for (const secret of [other.actor.email, other.actor.name, other.actor.personId]) expect(text).not.toContain(secret)
  }
  const seen = JSON.stringify(await getIntroduction(brokered.broker.actor, brokered.introductionId))
  for (const { actor } of [brokered.buyer, brokered.seller]) for (const secret of [actor.email, actor.name, actor.personId]) expect(seen).not.toContain(secret)
})

test('who introduced two others sees that they agreed, and not what they write', async () => {
  const { broker, buyer, seller, introductionId } = await createBrokered()
  for (const { actor } of [buyer, seller]) await acceptIntroduction(actor, { introductionId })
  await postMessage(seller.actor, { introductionId, text: 'Between us', files: [] })
  const view = await getIntroduction(broker.actor, introductionId)
  expect([view.state, view.messages, view.can.post, view.colleagues]).toEqual(['ACCEPTED', [], false, []])
  for (const secret of ['Between us', buyer.actor.email, seller.actor.email, seller.actor.name]) expect(JSON.stringify(view)).not.toContain(secret)
  expect(await outcomeOf(getSheet(broker.actor, introductionId))).toBe('NotFound not-found')
})

test('the sheet for the meeting has both sides, why they match, and what to ask', async () => {
  const { buyer, seller, introductionId } = await createAccepted()
  await db.organisation.update({ where: { id: seller.organisation.id }, data: { summary: 'Boards for wards since 2019.', website: 'https://company.example/' } })
  const sheet = await getSheet(buyer.actor, introductionId)
  expect(sheet.offering).toMatchObject({ website: 'https://company.example/', summary: 'Boards for wards since 2019.', entry: { title: 'Ward board', summary: 'Shows who lies in which bed.' }, contact: { email: seller.actor.email } })
  expect(sheet.seeking.entry.title).toBe('Overview of beds')
  const silent = sheet.introduction.frozen.match.findings.filter((finding) => finding.state === 'not-stated' && finding.raise).map((finding) => finding.criterion)
  expect(silent.length).toBeGreaterThan(0)
  expect(sheet.openQuestions.map((one) => one.criterion).sort()).toEqual([...silent].sort())
})

test('an introduction is not found by strangers, nor by an id that is none', async () => {
  const { buyer, introductionId } = await createAccepted()
  const outcomes = []
  for (const actor of await createStrangers()) outcomes.push(await outcomeOf(getIntroduction(actor, introductionId)), await outcomeOf(getSheet(actor, introductionId)))
  expect(outcomes).toEqual([...notFoundForAll, ...notFoundForAll])
  for (const id of ['', '1', "' or 1=1 --", '019a2f6e-0000-7000-8000-000000000001']) expect(await outcomeOf(getIntroduction(buyer.actor, id))).toBe('NotFound not-found')
})

test('whoever leaves an organisation sees nothing of it any more', async () => {
  const { buyer, introductionId } = await createAccepted()
  await db.membership.deleteMany({ where: { personId: buyer.actor.personId } })
  expect(await outcomeOf(getIntroduction(await actorFor({ id: buyer.actor.personId }), introductionId))).toBe('NotFound not-found')
})

test('what can be done is what the commands allow', async () => {
  const parties = await createParties()
  const introductionId = await askFor(parties)
  const can = async (side: Side) => (await getIntroduction(side.actor, introductionId)).can
  expect(await can(parties.buyer)).toEqual({ accept: true, decline: true, suggestColleague: true, askFirst: true, answerFirstQuestion: false, withdraw: false, post: false, block: true })
  expect(await can(parties.seller)).toEqual({ accept: false, decline: false, suggestColleague: true, askFirst: false, answerFirstQuestion: false, withdraw: true, post: false, block: true })
  await acceptIntroduction(parties.buyer.actor, { introductionId })
  for (const side of [parties.buyer, parties.seller]) expect(await can(side)).toEqual({ accept: false, decline: false, suggestColleague: true, askFirst: false, answerFirstQuestion: false, withdraw: false, post: true, block: true })
  expect(await outcomeOf(requestIntroduction(parties.seller.actor, askInput(parties)))).toBe('RuleBroken introduction.is-introduced')
})
