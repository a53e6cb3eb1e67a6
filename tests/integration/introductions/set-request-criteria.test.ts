import { expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { setRequestCriteria } from '@/lib/introductions/commands/set-request-criteria'
import { checkAsk, findRequestCriteria } from '@/lib/introductions/ask-queries'
import { setRequestCriteriaSchema } from '@/lib/introductions/schemas'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createEntry } from '@/tests/factories/entry'
import { askInput, createParties } from '@/tests/factories/introduction'
import { outcomeOf } from '@/tests/factories/refusal'
import { createStrangers, notFoundForAll } from './strangers'

test('who has the need says what offerings must show, and everybody reads it before asking', async () => {
  const { buyer, seller } = await createParties()
  await setRequestCriteria(buyer.actor, { entryId: buyer.entry.id, certificates: ['iso-27001', 'iso-27001'], minTrl: 8 })
  expect(await findRequestCriteria(visitor, buyer.entry.id)).toEqual({ certificates: ['iso-27001'], minTrl: 8 })
  expect(await checkAsk(seller.actor, askInput({ buyer, seller }))).toMatchObject({ criteria: { certificates: ['iso-27001'], minTrl: 8 }, unmet: [{ code: 'certificate', certificate: 'iso-27001', state: 'not-stated', expires: null }] })
  await setRequestCriteria(buyer.actor, { entryId: buyer.entry.id, certificates: [], minTrl: 9 })
  expect(await findRequestCriteria(visitor, buyer.entry.id)).toEqual({ certificates: [], minTrl: 9 })
  await setRequestCriteria(buyer.actor, { entryId: buyer.entry.id, certificates: [], minTrl: null })
  expect(await findRequestCriteria(visitor, buyer.entry.id)).toBe(null)
  expect(await auditedActions()).toEqual(Array(3).fill('set-request-criteria'))
})

test('nobody else does, and only for needs', async () => {
  const { buyer, seller } = await createParties()
  const set = (actor: Parameters<typeof setRequestCriteria>[0], entryId = buyer.entry.id) => outcomeOf(setRequestCriteria(actor, { entryId, certificates: [], minTrl: 9 }))
  const outcomes = []
  for (const actor of await createStrangers()) outcomes.push(await set(actor))
  expect(outcomes).toEqual(notFoundForAll)
  expect([await set(seller.actor), await set(seller.actor, seller.entry.id)]).toEqual(Array(2).fill('NotFound not-found'))
  expect(await db.needGate.count()).toBe(0)
})

test('criteria of a draft are for its own people alone', async () => {
  const { buyer } = await createParties()
  const draft = await createEntry('NEED', { organisationId: buyer.organisation.id, state: 'DRAFT' })
  await setRequestCriteria(buyer.actor, { entryId: draft.id, certificates: [], minTrl: 5 })
  expect([await findRequestCriteria(visitor, draft.id), await findRequestCriteria(buyer.actor, draft.id)]).toEqual([null, { certificates: [], minTrl: 5 }])
})

test('reads a form: an empty field is no minimum, and unknown certificates are refused', () => {
  const entryId = '019a2f6e-0000-7000-8000-000000000001'
  expect(setRequestCriteriaSchema.parse({ entryId, minTrl: '' })).toEqual({ entryId, certificates: [], minTrl: null })
  expect(setRequestCriteriaSchema.parse({ entryId, certificates: ['iso-27001'], minTrl: '7' })).toEqual({ entryId, certificates: ['iso-27001'], minTrl: 7 })
  for (const change of [{ certificates: ['my-own'] }, { minTrl: '10' }, { minTrl: '0' }, { minTrl: 'high' }]) expect(setRequestCriteriaSchema.safeParse({ entryId, ...change }).success).toBe(false)
})

test('kept copies of the need’s page are thrown away when criteria change', async () => {
  const { buyer } = await createParties()
  const revision = async () => (await db.publicRevision.findUniqueOrThrow({ where: { id: 1 } })).value
  const before = await revision()
  await setRequestCriteria(buyer.actor, { entryId: buyer.entry.id, certificates: [], minTrl: 8 })
  const after = await revision()
  await setRequestCriteria(buyer.actor, { entryId: buyer.entry.id, certificates: [], minTrl: null })
  expect([after > before, (await revision()) > after]).toEqual([true, true])
})
