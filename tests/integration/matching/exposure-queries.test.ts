import { beforeEach, expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { forgetExposure, getExposure } from '@/lib/matching/exposure-queries'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { createEntry } from '@/tests/factories/entry'
import { createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'

const reference = { customer: 'City', country: 'FI', kind: 'ready-made' as const, isPublicBody: true, year: null, note: '' }
let admin: Awaited<ReturnType<typeof actorFor>>

beforeEach(async () => {
  forgetExposure()
  admin = await actorFor(await createPerson({ platformRoles: ['ADMIN'] }))
})

const look = (options: { withArchive?: boolean; again?: boolean } = {}) => getExposure(admin, { withArchive: false, patience: 20_000, ...options })

test('counts every open need by size, country and references of the firms on its list', async () => {
  const small = await createOrganisation({ kind: 'SME', country: 'FI' })
  await db.organisation.update({ where: { id: small.id }, data: { headcount: 5, turnover: 100_000, balanceSheet: 100_000 } })
  await createEntry('OFFERING', { organisationId: small.id })
  const unknown = await createOrganisation({ kind: 'SME', country: 'SE' })
  await createEntry('OFFERING', { organisationId: unknown.id, content: { references: [reference] } })
  await createEntry('OFFERING', { organisationId: unknown.id, content: { countriesServed: ['DE'] } })
  await createEntry('OFFERING', { organisationId: unknown.id, state: 'DRAFT' })
  await createEntry('NEED')
  await createEntry('NEED', { content: { stage: 'closed' } })

  const { measurement, isRunning, isCurrent } = await look()
  expect([isRunning, isCurrent, measurement.done, measurement.total]).toEqual([false, true, 1, 1])
  const { needs, offerings, tables } = measurement.result!
  expect([needs, offerings]).toEqual([1, 3])
  const counts = (dimension: keyof typeof tables) => tables[dimension].map(({ value, offerings: some, inTop10 }) => [value, some, inTop10])
  expect(counts('size')).toEqual([
    ['not-stated', 2, 1],
    ['micro', 1, 1],
  ])
  expect(counts('country')).toEqual([
    ['SE', 2, 1],
    ['FI', 1, 1],
  ])
  expect(counts('references')).toEqual([
    ['newcomer', 2, 1],
    ['with-references', 1, 1],
  ])
  expect((await look({ withArchive: true })).measurement.result?.needs).toBe(2)
})

test('shows what was measured until it is asked for anew after a change', async () => {
  await createEntry('OFFERING')
  await createEntry('NEED')
  const first = await look()
  expect((await look({ again: true })).measurement, 'nothing has changed').toEqual(first.measurement)
  await createEntry('NEED')
  const later = await look()
  expect([later.isCurrent, later.measurement.result?.needs]).toEqual([false, 1])
  const again = await look({ again: true })
  expect([again.isCurrent, again.measurement.result?.needs]).toEqual([true, 2])
})

test('measures an empty Sund', async () => {
  expect((await look()).measurement.result).toMatchObject({ needs: 0, offerings: 0 })
})

test('is for admins alone', async () => {
  const person = await actorFor((await createOrganisation({ kind: 'HEALTH_AUTHORITY' })).owner)
  for (const actor of [visitor, person]) await expect(getExposure(actor, { withArchive: false })).rejects.toThrow(NotFound)
})
