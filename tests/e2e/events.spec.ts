import { expect, test, type Browser, type Page } from '@playwright/test'
import ICAL from 'ical.js'
import { generatePeople, toCsv, type GeneratedRow } from '../factories/meeting-day'
import { openDatabase, outcomesOfOthers, passUntilSlot, wishOfOthers, type Database } from './event-database'
import { confirmAddress, expectAccessible, fillRegistration, signIn } from './steps'

const mark = String(Date.now() % 1_000_000)
const name = `Meeting day ${mark}`
const people = generatePeople({ Companies: 80, 'Health authorities': 25, Investors: 15 }, 5, mark)
const company = people.find(({ kind }) => kind === 'Companies')!
const hospital = people.find(({ kind }) => kind === 'Health authorities')!
const aDay = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * aDay).toISOString().slice(0, 10)

/** One event from the first idea to the report: each test goes on where the one before ended. */
test.describe.serial('a meeting day for 120', () => {
  test.setTimeout(300_000)
  let database: Database
  let organiser: Page, atCompany: Page, atHospital: Page
  let eventId = ''
  const organise = (path: string) => organiser.goto(`/en/organise/${eventId}${path}`)
  const newPage = async (browser: Browser) => (await browser.newContext({ acceptDownloads: true })).newPage()

  test.beforeAll(async ({ browser }) => {
    database = await openDatabase()
    ;[organiser, atCompany, atHospital] = [await newPage(browser), await newPage(browser), await newPage(browser)]
  })
  test.afterAll(async () => {
    await database.close()
    for (const page of [organiser, atCompany, atHospital]) await page.context().close()
  })

  test('an organiser makes a draft from a few answers, completes and publishes it', async () => {
    await signIn(organiser, 'organiser@demo.example', 'Sund-demo-2026')
    await organiser.goto('/en/organise')
    await expectAccessible(organiser)
    await organiser.goto('/en/organise/new')
    await organiser.getByLabel('Name of the event').fill(name)
    await organiser.getByLabel('City').fill('Riga')
    await organiser.getByLabel('Country').selectOption({ label: 'Latvia' })
    await organiser.getByLabel('Day', { exact: true }).fill(inDays(40))
    await organiser.getByLabel('Time zone').selectOption('Europe/Riga')
    await expectAccessible(organiser)
    await organiser.getByRole('button', { name: 'Create the draft' }).click()
    await expect(organiser.getByText('The draft is there. Look through the steps below.')).toBeVisible()
    eventId = /organise\/([0-9a-f-]{36})/.exec(organiser.url())![1]!
    await expectAccessible(organiser)

    await organise('/details')
    await organiser.getByLabel('What is it for, in a sentence or two').fill('Companies, hospitals and investors meet for twenty minutes each.')
    await organiser.getByLabel('Venue').fill('Congress hall')
    await organiser.getByLabel('Registration closes').fill(`${inDays(30)}T18:00`)
    await organiser.getByLabel('Wishes close').fill(`${inDays(35)}T18:00`)
    await organiser.getByRole('button', { name: 'Save the details' }).click()
    await expect(organiser.getByText('The details are saved.')).toBeVisible()
    await organise('/tables')
    const tables = organiser.getByRole('checkbox', { name: /^Choose/ })
    for (let i = (await tables.count()) - 1; i >= 20; i--) await tables.nth(i).check()
    await organiser.getByRole('button', { name: 'Remove the chosen tables' }).click()
    await expect(organiser.getByText('The tables are removed.')).toBeVisible()
    await expect(tables).toHaveCount(20)
    for (const path of ['/programme', '/tables', '/kinds', '/questions', '/staff', '/preview']) {
      await organise(path)
      await expectAccessible(organiser)
    }

    expect((await atCompany.goto(`/en/events/${eventId}`))!.status(), 'a draft is not found').toBe(404)
    await organise('')
    await organiser.getByRole('button', { name: 'Publish the event' }).click()
    await expect(organiser.getByText('The event is published.')).toBeVisible()
    await atCompany.goto('/en/events')
    await expectAccessible(atCompany)
    await atCompany.getByRole('link', { name }).click()
    await expect(atCompany.getByRole('heading', { level: 1, name })).toBeVisible()
    await expectAccessible(atCompany)
  })

  test('a list of 120 with two mistakes says which two, and comes in once it is mended', async () => {
    await organise('/registrations/import')
    await expectAccessible(organiser)
    const upload = async (rows: readonly GeneratedRow[]) => {
      await organiser.locator('input[type=file]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(toCsv(rows)) })
      await organiser.getByRole('button', { name: 'Read the file' }).click()
      await expect(organiser.getByRole('heading', { name: 'What would happen' })).toBeVisible()
    }
    await upload(people.map((row, i) => (i === 3 ? { ...row, email: 'nobody at all' } : i === 90 ? { ...row, country: 'Atlantis' } : row)))
    await expect(organiser.getByText('“nobody at all” is no e-mail address.')).toBeVisible()
    await expect(organiser.getByText('“Atlantis” is no country Sund knows.')).toBeVisible()
    await expect(organiser.getByText('2 rows have errors.')).toBeVisible()
    await expectAccessible(organiser)
    await organise('/registrations/import')
    await upload(people)
    await organiser.getByRole('radio', { name: /^They are confirmed at once/ }).check()
    await organiser.getByRole('button', { name: 'Import 120 rows' }).click()
    await organiser.waitForURL(/registrations(\?|$)/)
    await expectAccessible(organiser)
    expect(await countRows('"EventRegistration" where "eventId" = $1 and "state" = \'CONFIRMED\'')).toBe(120)
    expect(await countRows('"EventParticipant" where "eventId" = $1')).toBe(120)
  })

  test('people find their places by their address, and say whom they would like to meet', async () => {
    for (const [page, row] of [[atCompany, company], [atHospital, hospital]] as const) {
      await page.goto('/en/register')
      await fillRegistration(page, row.person, row.email)
      await confirmAddress(page, row.email)
      await page.goto(`/en/events/${eventId}/registration`)
      await expect(page.getByText(row.organisation).first()).toBeVisible()
      await expectAccessible(page)
    }
    await atCompany.goto(`/en/events/${eventId}/wishes`)
    await expectAccessible(atCompany)
    await atCompany.getByRole('searchbox', { name: 'Words' }).fill(hospital.organisation)
    await atCompany.getByRole('button', { name: 'Show', exact: true }).click()
    await atCompany.getByRole('button', { name: `Must meet ${hospital.organisation}` }).click()
    await expect(atCompany.getByText('Saved: must meet.')).toBeVisible()
    await expect(atCompany.getByText('1 of 3 musts used').first()).toBeVisible()

    await atHospital.goto(`/en/events/${eventId}/wishes`)
    await atHospital.getByRole('button', { name: /^Would like to meet/ }).first().click()
    await expect(atHospital.getByText('Saved: would like to meet.')).toBeVisible()
    await atHospital.getByRole('button', { name: /^Do not meet/ }).nth(3).click()
    await expect(atHospital.getByText('Saved: you will not meet. They are not told.')).toBeVisible()
    await atHospital.goto(`/en/events/${eventId}/wishes?mark=wishes-you`)
    await expect(atHospital.getByText(company.organisation).first()).toBeVisible()
    await wishOfOthers(database, eventId)
    await organise('/wishes')
    await expectAccessible(organiser)
  })

  test('a schedule is proposed, put on the board, changed by keyboard, and published', async () => {
    await organise('/schedule')
    await expectAccessible(organiser)
    await organiser.getByLabel('How long to search').selectOption({ index: 0 })
    await organiser.getByRole('button', { name: 'Propose a schedule' }).click()
    await expect(organiser.getByText('Done', { exact: true })).toBeVisible({ timeout: 120_000 })
    await organiser.getByRole('link', { name: 'Proposal 1', exact: true }).click()
    await expectAccessible(organiser)
    await organiser.getByRole('button', { name: 'Put this schedule on the board' }).click()
    await expect(organiser.getByText(/meetings are on the board\./)).toBeVisible()

    const placed = await countRows('"Meeting" where "eventId" = $1 and "slotId" is not null')
    expect(placed).toBeGreaterThan(180)
    expect(await countRows(`"Meeting" m join "EventParticipant" a on a."id" = m."aId" join "EventParticipant" b on b."id" = m."bId"
      join "EventWish" w on (w."fromId", w."toId") in ((a."registrationId", b."registrationId"), (b."registrationId", a."registrationId")) and w."mark" = 'NOT' where m."eventId" = $1`), 'nobody meets whom they do not want to').toBe(0)
    const lacking = await countRows(`"EventRegistration" r join "EventParticipant" p on p."registrationId" = r."id" where r."eventId" = $1
      and exists (select 1 from "EventWish" w where w."fromId" = r."id" and w."mark" <> 'NOT') and not exists (select 1 from "Meeting" m where p."id" in (m."aId", m."bId") and m."slotId" is not null)`)
    expect(lacking, 'people with a wish and without a meeting').toBe(0)

    await organise('/board')
    const tile = organiser.getByRole('gridcell').filter({ hasText: hospital.organisation }).first()
    await expect(tile).toBeVisible()
    await tile.click()
    await organiser.keyboard.press('l')
    await expect(organiser.getByText(/You locked/)).toBeVisible()
    await organiser.keyboard.press('u')
    await expect(organiser.getByText(/You took back a change/)).toBeVisible()
    // One column is made like the next.
    await organiser.getByLabel('Find a person or an organisation').fill(hospital.organisation)
    await expectAccessible(organiser)
    await organise('/board?by=tables')
    await expect(organiser.getByRole('gridcell').first()).toBeVisible()
    await organiser.getByLabel('Find a table or a person').fill(hospital.organisation)
    await expectAccessible(organiser)

    await organise('/publish')
    await expectAccessible(organiser)
    await organiser.getByRole('button', { name: 'Publish the schedule' }).click()
    await expect(organiser.getByText('Published. 120 people are being told.')).toBeVisible()
    const { rows } = await database.query(`select count(*)::int as "count" from "Message" where "subject" = $1`, [`${name}: your meetings`])
    expect(rows[0].count).toBe(120)
  })

  test('each has an agenda, online and off, in the calendar and on paper', async () => {
    await atHospital.goto(`/en/events/${eventId}/agenda`)
    await expect(atHospital.getByText(/Company/).first()).toBeVisible()
    await expectAccessible(atHospital)
    const [calendar] = await Promise.all([atHospital.waitForEvent('download'), atHospital.getByRole('link', { name: 'Calendar file' }).click()])
    const parsed = new ICAL.Component(ICAL.parse((await (await calendar.createReadStream()).toArray()).join('')))
    const held = await countRows(`"Meeting" m join "EventParticipant" p on p."id" in (m."aId", m."bId") where m."eventId" = $1 and p."email" = '${hospital.email}' and m."shownSlotId" is not null`)
    expect(held).toBeGreaterThan(0)
    expect(parsed.getAllSubcomponents('vevent').filter((one) => String(one.getFirstPropertyValue('summary')).startsWith('Meeting')).length).toBe(held)
    for (const path of ['/sheet', ...(await printLinks())]) {
      const response = await (path === '/sheet' ? atHospital : organiser).request.get(path.startsWith('/en') ? path : `/en/api/events/${eventId}${path}`)
      expect(response.status(), path).toBe(200)
      expect((await response.body()).subarray(0, 5).toString(), path).toBe('%PDF-')
    }
    expect((await atHospital.request.get(`/en/api/events/${eventId}/prints/door`)).status(), 'the door list is not for participants').toBe(404)
    await atHospital.waitForFunction(() => navigator.serviceWorker.controller !== null || navigator.serviceWorker.ready.then(() => true))
    await atHospital.reload()
    await expect(atHospital.getByText(/As of/).first()).toBeVisible()
    await atHospital.waitForTimeout(1000)
    await atHospital.context().setOffline(true)
    await atHospital.reload()
    await expect(atHospital.getByText('You are offline.')).toBeVisible()
    await expect(atHospital.getByText(/Company/).first()).toBeVisible()
    await atHospital.context().setOffline(false)
  })

  test('on the day the desk checks in, fills a hole, and moves a lost table', async () => {
    await passUntilSlot(database, eventId, 2)
    await organise('/day')
    await expectAccessible(organiser)
    await organise('/day/check-in')
    await expectAccessible(organiser)
    const { rows: [badge] } = await database.query('select "badgeCode" from "EventParticipant" where "eventId" = $1 and "email" = $2', [eventId, hospital.email])
    await organiser.getByLabel('Code of the badge').fill(badge.badgeCode)
    await organiser.getByRole('button', { name: 'Check in', exact: true }).first().click()
    await expect(organiser.getByText(`${hospital.person} is checked in`).first()).toBeVisible()
    await database.query(`update "EventParticipant" set "checkedInAt" = now() where "eventId" = $1`, [eventId])
    await organise('/day')
    const absent = organiser.getByRole('button', { name: /did not come$/ }).first()
    await absent.click()
    await expect(organiser.getByText('Noted. You can look for somebody who is free now.')).toBeVisible()
    await expectAccessible(organiser)
    await organiser.getByRole('link', { name: 'Find a partner' }).first().click()
    await expectAccessible(organiser)
    const before = await countRows('"Meeting" where "eventId" = $1')
    const arrange = organiser.getByRole('button', { name: 'Put together now' })
    if ((await arrange.count()) > 0) {
      await arrange.first().click()
      await expect(organiser.getByText('The two meet.')).toBeVisible()
      expect(await countRows('"Meeting" where "eventId" = $1')).toBe(before + 1)
    }
    await organise('/day/changes')
    await expectAccessible(organiser)
    await organiser.getByLabel('Which').selectOption({ index: 1 })
    await organiser.getByRole('button', { name: 'Close and move the meetings' }).click()
    await expect(organiser.getByText(/^Closed\./)).toBeVisible()
    expect(await countRows(`(select "slotId", "occupantId" from "SlotOccupancy" o join "MeetingSlot" s on s."id" = o."slotId" where s."eventId" = $1 group by "layer", "slotId", "occupantId" having count(*) > 1) twice`)).toBe(0)
  })

  test('afterwards people say how it was and months later what became of it, and the organiser reads a report', async () => {
    await database.query(`update "MeetingSlot" set "startsAt" = "startsAt" - interval '1 day', "endsAt" = "endsAt" - interval '1 day' where "eventId" = $1`, [eventId])
    for (const page of [atHospital, atCompany]) {
      await page.goto(`/en/events/${eventId}/outcomes`)
      await page.getByRole('button', { name: 'Yes', exact: true }).first().click()
      await expect(page.getByText('Saved.').first()).toBeVisible()
      await page.getByRole('button', { name: 'Very', exact: true }).first().click()
      await expectAccessible(page)
    }
    await outcomesOfOthers(database, eventId)
    await organise('/report')
    await expect(organiser.getByRole('heading', { name: 'How many came?' })).toBeVisible()
    await expectAccessible(organiser)
    const [table] = await Promise.all([organiser.waitForEvent('download'), organiser.getByRole('link', { name: /CSV/ }).first().click()])
    const csv = Buffer.concat(await (await table.createReadStream()).toArray()).toString()
    expect(csv.split('\n').length).toBeGreaterThan(100)
    expect(csv).not.toMatch(/(^|[,;])[=+@-]/m)

    await database.query('update "MatchEvent" set "startsOn" = current_date - 100, "endsOn" = current_date - 100 where "id" = $1', [eventId])
    await atHospital.goto(`/en/events/${eventId}/later`)
    await atHospital.getByRole('radio', { name: 'We are talking' }).first().check()
    await expectAccessible(atHospital)
  })

  async function countRows(from: string): Promise<number> {
    const { rows } = await database.query(`select count(*)::int as "count" from ${from}`, [eventId])
    return rows[0].count
  }

  async function printLinks(): Promise<string[]> {
    await organise('/prints')
    await expectAccessible(organiser)
    return organiser.getByRole('link', { name: /PDF|Badges/ }).evaluateAll((links) => links.map((link) => link.getAttribute('href')!).filter((href) => href.includes('/prints/')))
  }
})
