import { beforeEach, expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { getPair } from '@/lib/matching/pair-queries'
import { noAnswers, type Answers } from '@/lib/matching/what-if'
import { getWhatIf } from '@/lib/matching/what-if-queries'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { createEntry } from '@/tests/factories/entry'
import { createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'

let sme: Awaited<ReturnType<typeof createOrganisation>>
let offering: Awaited<ReturnType<typeof createEntry>>
let owner: Awaited<ReturnType<typeof actorFor>>

beforeEach(async () => {
  sme = await createOrganisation({ kind: 'SME' })
  owner = await actorFor(sme.owner)
  offering = await createEntry('OFFERING', { organisationId: sme.id })
})

const whatIf = (answers: Partial<Answers>) => getWhatIf(owner, offering.id, { ...noAnswers, ...answers })

test('shows which open needs move by an answer, and how each would stand once it is true', async () => {
  const abroad = await createEntry('NEED', { content: { country: 'LV' } })
  const speaking = await createEntry('NEED', { content: { title: 'Overview of beds in Finnish', languages: ['fi'] } })
  await createEntry('NEED', { content: { country: 'LV', stage: 'closed' } })
  const { effects, looked } = await whatIf({ countries: ['LV'], languages: ['fi'] })
  expect(looked).toBe(2)
  expect(effects.map(({ needId, becomesPossible }) => [needId, becomesPossible])).toEqual([
    [abroad.id, true],
    [speaking.id, false],
  ])
  const content = offering.content as { countriesServed: string[]; productLanguages: string[] }
  await db.entry.update({ where: { id: offering.id }, data: { content: { ...content, countriesServed: ['FI', 'LV'], productLanguages: ['en', 'fi'] } } })
  for (const { needId, after } of effects) {
    const pair = await getPair(owner, needId, offering.id)
    expect([pair.match.score, pair.match.exclusions, pair.match.strength]).toEqual([after.score, after.exclusions, after.strength])
  }
})

test('keeps nothing', async () => {
  await createEntry('NEED', { content: { country: 'LV' } })
  const before = await db.entry.findUniqueOrThrow({ where: { id: offering.id } })
  const revision = await db.publicRevision.findUniqueOrThrow({ where: { id: 1 } })
  await whatIf({ countries: ['LV'], certificates: ['iso-27001'], trl: 9, references: ['LV'] })
  expect(await db.entry.findUniqueOrThrow({ where: { id: offering.id } })).toEqual(before)
  expect(await db.publicRevision.findUniqueOrThrow({ where: { id: 1 } })).toEqual(revision)
  expect(await db.auditEntry.count()).toBe(0)
})

test('suggests from open needs what they would reward', async () => {
  await createEntry('NEED', { content: { country: 'LV' } })
  const { effects, suggestions } = await whatIf({})
  expect(effects).toEqual([])
  expect(suggestions[0]).toMatchObject({ answers: { ...noAnswers, countries: ['LV'] }, opens: 1 })
})

test('is for the company’s own people alone, and for what is published', async () => {
  const admin = await actorFor(await createPerson({ platformRoles: ['ADMIN'] }))
  const rival = await actorFor((await createOrganisation({ kind: 'SME' })).owner)
  for (const actor of [visitor, admin, rival]) await expect(getWhatIf(actor, offering.id, noAnswers)).rejects.toThrow(NotFound)
  const draft = await createEntry('OFFERING', { organisationId: sme.id, state: 'DRAFT' })
  await expect(getWhatIf(owner, draft.id, noAnswers)).rejects.toThrow(NotFound)
  await expect(getWhatIf(owner, 'none', noAnswers)).rejects.toThrow(NotFound)
})
