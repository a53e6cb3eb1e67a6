import { afterEach, expect, test } from 'vitest'
import { stopMatchMails } from '@/lib/matching/commands/stop-match-mails'
import { mailMatches } from '@/lib/jobs/mail-matches'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { buildNeed, buildOffering, createEntry } from '@/tests/factories/entry'
import { createOrganisation } from '@/tests/factories/organisation'

const hour = 3_600_000
afterEach(() => setClock(null))

const mails = () => db.message.findMany({ where: { kind: 'matches' }, orderBy: { createdAt: 'asc' } })
const twins = { title: 'Bed overview for wards', summary: 'Shows free beds.', description: 'A board of free beds for nurses, for each ward.' }
const need = (title: string) => buildNeed({ title, problem: 'Nurses need a board of free beds for each ward, an overview of beds.' })

async function companyWithOffering() {
  const company = await createOrganisation({ kind: 'SME', country: 'FI' })
  const offering = await createEntry('OFFERING', { organisationId: company.id, content: buildOffering(twins) })
  const owner = await db.person.findUniqueOrThrow({ where: { id: company.owner.id } })
  return { company, offering, owner }
}

test('tells of a new good match once, with its reasons and the way to stop such mails', async () => {
  const { owner } = await companyWithOffering()
  const authority = await createOrganisation({ kind: 'HEALTH_AUTHORITY', country: 'FI' })
  await createEntry('NEED', { organisationId: authority.id, content: need('Bed overview for wards') })
  await mailMatches()
  await mailMatches()
  const toOwner = (await mails()).filter((mail) => mail.to === owner.email)
  expect(toOwner).toHaveLength(1)
  const [mail] = toOwner
  expect(mail!.text).toContain('Bed overview for wards')
  expect(mail!.text).toMatch(/Both (name|are|state|concern)/)
  const { stopToken } = await db.matchMails.findUniqueOrThrow({ where: { personId: owner.id } })
  expect(mail!.stopUrl).toContain(`/en/api/stop-match-mails?token=${stopToken}`)
})

test('sends at most one mail a day, and then only of what is new', async () => {
  const { owner } = await companyWithOffering()
  const authority = await createOrganisation({ kind: 'HEALTH_AUTHORITY', country: 'FI' })
  await createEntry('NEED', { organisationId: authority.id, content: need('Bed overview for wards') })
  await mailMatches()
  await createEntry('NEED', { organisationId: authority.id, content: need('Overview of beds for wards') })
  await mailMatches()
  const start = Date.now()
  setClock(new Date(start + 25 * hour))
  await mailMatches()
  setClock(new Date(start + 51 * hour))
  await mailMatches()
  const toOwner = (await mails()).filter((mail) => mail.to === owner.email)
  expect(toOwner.map(({ subject }) => subject)).toEqual(['A new match for Bed overview for wards', 'A new match for Bed overview for wards'])
  expect(toOwner[1]!.text).toContain('\nOverview of beds for wards\n')
})

test('of two processes that look at once one sends', async () => {
  const { owner } = await companyWithOffering()
  const authority = await createOrganisation({ kind: 'HEALTH_AUTHORITY', country: 'FI' })
  await createEntry('NEED', { organisationId: authority.id, content: need('Bed overview for wards') })
  await Promise.all([mailMatches(), mailMatches(), mailMatches()])
  expect((await mails()).filter((mail) => mail.to === owner.email)).toHaveLength(1)
})

test('is silent for who stopped the mails, has not confirmed the address, or has only poor matches', async () => {
  const { owner } = await companyWithOffering()
  const authority = await createOrganisation({ kind: 'HEALTH_AUTHORITY', country: 'FI' })
  await createEntry('NEED', { organisationId: authority.id, content: buildNeed({ title: 'Laundry for theatres', problem: 'Linen is washed elsewhere.', summary: 'Linen.', categories: [], careSettings: [], careAreas: [], mainPurpose: null, cpv: [] }) })
  await mailMatches()
  expect((await mails()).filter((mail) => mail.to === owner.email)).toHaveLength(0)
  await createEntry('NEED', { organisationId: authority.id, content: need('Bed overview for wards') })
  await db.matchMails.create({ data: { personId: owner.id, stopToken: 'stop-me' } })
  await stopMatchMails({ kind: 'visitor' }, { token: 'stop-me' })
  await db.person.update({ where: { id: authority.owner.id }, data: { emailVerifiedAt: null } })
  await mailMatches()
  expect(await mails()).toHaveLength(0)
})
