import { expect, test, type Page } from '@playwright/test'
import { findDemoEvent, openDatabase } from './event-database'
import { expectAccessible, signIn } from './steps'

const wide = { width: 1280, height: 900 }
const narrow = { width: 390, height: 844 }

/** Narrow and wide by turns; that nothing scrolls sideways is looked at for each. */
async function look(page: Page, paths: readonly string[]) {
  for (const [i, path] of paths.entries()) {
    await page.setViewportSize(i % 2 === 0 ? wide : narrow)
    expect((await page.goto(path))!.status(), path).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
  }
}

test('the forms of organisers can be used by everybody', async ({ page }) => {
  const database = await openDatabase()
  const eventId = await findDemoEvent(database, 'coming')
  const first = async (from: string) => (await database.query(`select "id" from ${from} limit 1`, [eventId])).rows[0].id as string
  const root = `/en/organise/${eventId}`
  const paths = [
    '/copy',
    '/details?text=lv',
    '/details?text=de',
    '/programme?item=new',
    `/programme?item=${await first('"AgendaItem" where "eventId" = $1')}`,
    '/programme?session=new',
    `/programme?session=${await first('"MeetingSession" where "eventId" = $1')}`,
    '/tables?add=table',
    `/tables?table=${await first('"EventTable" where "eventId" = $1')}`,
    '/kinds?kind=new',
    `/kinds?kind=${await first('"ParticipantKind" where "eventId" = $1')}`,
    '/questions?question=new',
    '/registrations/new',
    `/registrations/${await first(`"EventRegistration" where "eventId" = $1 and "state" = 'SUBMITTED'`)}`,
    `/registrations/${await first(`"EventRegistration" where "eventId" = $1 and "state" = 'CONFIRMED'`)}`,
  ]
  await database.close()
  await signIn(page, 'organiser@demo.example', 'Sund-demo-2026')
  await look(page, [...paths.map((path) => root + path), `/en/organise/new?copy=${eventId}`])

  await page.goto(`${root}/questions?question=new`)
  await page.getByLabel(/^Question/).first().fill('Do you need a power socket?')
  await page.getByRole('button', { name: 'Save the question' }).click()
  await page.waitForURL((url) => !url.search.includes('question=new'))
  await page.getByRole('listitem').filter({ hasText: 'power socket' }).getByRole('link').first().click()
  await expectAccessible(page)
})

test('what a participant reads of others and of one meeting can be used by everybody', async ({ page }) => {
  const database = await openDatabase()
  const [coming, over] = [await findDemoEvent(database, 'coming'), await findDemoEvent(database, 'over')]
  const mine = `p."personId" = (select "id" from "Person" where "email" = 'company@demo.example')`
  const { rows: [meeting] } = await database.query(`select m."id" from "Meeting" m join "EventParticipant" p on p."id" in (m."aId", m."bId") where m."eventId" = $1 and m."state" = 'PLANNED' and ${mine} limit 1`, [over])
  const { rows: [other] } = await database.query(`select r."id" from "EventRegistration" r join "ParticipantKind" k on k."id" = r."kindId" where r."eventId" = $1 and r."state" = 'CONFIRMED' and 'HEALTH_AUTHORITY' = any(k."organisationKinds"::text[]) order by r."organisationName" limit 1`, [coming])
  await database.close()
  await signIn(page, 'company@demo.example', 'Sund-demo-2026')
  await look(page, [`/en/events/${coming}/wishes/${other.id}`, `/en/events/${over}/meetings/${meeting.id}`, `/en/events/${over}/later`, `/en/events/${coming}/agenda`])
})
