import { expect, test, type Locator, type Page } from '@playwright/test'
import { generatePeople, toCsv } from '../factories/meeting-day'
import { findDemoEvent, openDatabase, passUntilSlot, searchQuickly, wishOfOthers, type Database } from './event-database'
import { expectAccessible, signIn } from './steps'

const mark = `T${Date.now() % 1_000_000}`
const name = `Day at the desk ${mark}`
const people = generatePeople({ Companies: 160, 'Health authorities': 50, Investors: 30 }, 7, mark).map((row) => (row.kind === 'Companies' ? { ...row, kind: 'Digital health companies' } : row))
const phone = { width: 390, height: 844 }
type Sitting = { meetingId: string; id: string; person: string; organisation: string }

/** The desk of a day for 240, in its second slot. */
test.describe.serial('at the desk of a day for 240', () => {
  test.setTimeout(240_000)
  let database: Database
  let eventId = ''
  let organiser: Page, desk: Page
  const organise = (path: string) => organiser.goto(`/en/organise/${eventId}${path}`)
  const atDesk = (path = '') => desk.goto(`/en/organise/${eventId}/day${path}`)
  const rows = async <T>(text: string, values: unknown[] = [eventId]): Promise<T[]> => (await database.query(text, values)).rows
  /** Those who sit on the first side of the meetings of the slot that is going on. */
  const sitting = () => rows<Sitting>(`select m."id" as "meetingId", p."id", p."name" as "person", r."organisationName" as "organisation" from "Meeting" m join "MeetingSlot" s on s."id" = m."shownSlotId" join "EventParticipant" p on p."id" = m."aId" join "EventRegistration" r on r."id" = p."registrationId"
    where m."eventId" = $1 and m."state" = 'PLANNED' and s."startsAt" <= now() and s."endsAt" > now() order by m."id"`)
  const section = (heading: string): Locator => desk.getByRole('region', { name: new RegExp(`^${heading}`) })
  const renewed = async () => {
    await atDesk()
    await expect(desk.getByRole('heading', { level: 1, name: 'The day' })).toBeVisible()
  }

  test.beforeAll(async ({ browser }) => {
    database = await openDatabase()
    ;[organiser, desk] = [await (await browser.newContext()).newPage(), await (await browser.newContext()).newPage()]
  })
  test.afterAll(async () => {
    await database.close()
    for (const page of [organiser, desk]) await page.context().close()
  })

  test('an organiser copies an event, imports 240 people and publishes their meetings', async () => {
    await signIn(organiser, 'organiser@demo.example', 'Sund-demo-2026')
    await organiser.goto(`/en/organise/${await findDemoEvent(database, 'coming')}/copy`)
    await organiser.getByLabel('Name of the new event').fill(name)
    await organiser.getByLabel('First day of the new event').fill(new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10))
    await organiser.getByRole('button', { name: 'Make the copy' }).click()
    await organiser.getByRole('heading', { level: 1, name }).waitFor()
    eventId = /organise\/([0-9a-f-]{36})/.exec(organiser.url())![1]!
    await addTables('28', 'Great hall')
    await organise('')
    await organiser.getByRole('button', { name: 'Publish the event' }).click()
    await expect(organiser.getByText('The event is published.')).toBeVisible()
    await organise('/registrations/import')
    await organiser.locator('input[type=file]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(toCsv(people)) })
    await organiser.getByRole('button', { name: 'Read the file' }).click()
    await organiser.getByRole('radio', { name: /^They are confirmed at once/ }).check()
    await organiser.getByRole('button', { name: 'Import 240 rows' }).click()
    await organiser.waitForURL(/registrations(\?|$)/)
    await wishOfOthers(database, eventId)
    await organise(`/schedule/${await searchQuickly(database, eventId, 3)}`)
    await organiser.getByRole('button', { name: 'Put this schedule on the board' }).click()
    await expect(organiser.getByText(/meetings are on the board\./)).toBeVisible()
    await organise('/publish')
    await organiser.getByRole('button', { name: 'Publish the schedule' }).click()
    await expect(organiser.getByText('Published. 240 people are being told.')).toBeVisible()
    // Kept for what the day brings.
    await addTables('3', 'Foyer')
    await organise('/staff')
    await organiser.getByLabel('E-mail address').fill('authority@demo.example')
    await organiser.getByRole('button', { name: 'Add this person' }).click()
    await expect(organiser.getByRole('paragraph').filter({ hasText: 'Antti Aurinko' })).toBeVisible()
  })

  test('who is late is missed, and found by name or in the list when they come', async () => {
    await passUntilSlot(database, eventId, 1)
    const late = (await sitting()).slice(0, 12)
    expect(late).toHaveLength(12)
    await database.query('update "EventParticipant" set "checkedInAt" = now() where "eventId" = $1 and not ("id" = any($2::uuid[]))', [eventId, late.map(({ id }) => id)])
    await signIn(desk, 'authority@demo.example', 'Sund-demo-2026')
    await renewed()
    await expect(desk.getByText('228 of 240 have come.')).toBeVisible()
    await expect(section('Missing').getByRole('button', { name: 'Check in' })).toHaveCount(12)

    await desk.setViewportSize(phone)
    await atDesk('/check-in')
    await desk.getByLabel('Name or organisation').fill(late[0]!.organisation)
    await desk.getByRole('button', { name: 'Find' }).click()
    await desk.getByRole('listitem').filter({ hasText: late[0]!.organisation }).getByRole('button', { name: 'Check in' }).click()
    await expect(desk.getByText(`${late[0]!.person} is checked in`).first()).toBeVisible()
    await renewed()
    await section('Missing').getByRole('listitem').filter({ hasText: late[1]!.organisation }).getByRole('button', { name: 'Check in' }).click()
    await expect(section('Missing').getByRole('button', { name: 'Check in' })).toHaveCount(10)
    await expect(desk.getByText('230 of 240 have come.')).toBeVisible()
  })

  test('whose partner does not come is asked whether they would like to meet somebody else, and both say yes', async ({ browser }) => {
    const [absent] = (await sitting()).slice(2)
    const meeting = () => section('Meetings in this slot').getByRole('listitem').filter({ hasText: absent!.organisation })
    await desk.setViewportSize({ width: 1280, height: 900 })
    await renewed()
    await meeting().getByRole('button', { name: `${absent!.person} did not come` }).click()
    await expect(desk.getByText('Noted. You can look for somebody who is free now.')).toBeVisible()
    await expect(meeting().getByText('did not come', { exact: true })).toBeVisible()
    await meeting().getByRole('link', { name: 'Find a partner' }).click()
    await expect(desk.getByRole('button', { name: 'Put together now' }), 'only organisers decide for others').toHaveCount(0)
    await desk.setViewportSize(phone)
    await expectAccessible(desk)
    await desk.getByRole('button', { name: 'Ask both' }).first().click()
    await expect(desk.getByText('Both are asked. You see here when they answer.')).toBeVisible()
    await expect(section('Asked whether they would like to meet').getByRole('listitem')).toHaveCount(1)

    const [asked] = await rows<{ aId: string; bId: string }>('select "aId", "bId" from "RefillOffer" where "eventId" = $1')
    for (const [participantId, email] of [[asked!.aId, 'company@demo.example'], [asked!.bId, 'investor@demo.example']]) {
      await database.query('update "EventParticipant" set "personId" = (select "id" from "Person" where "email" = $2) where "id" = $1', [participantId, email])
      const page = await (await browser.newContext({ viewport: phone })).newPage()
      await signIn(page, email!, 'Sund-demo-2026')
      await page.goto(`/en/events/${eventId}/agenda`)
      await expect(page.getByRole('heading', { name: 'Would you like to meet now?' })).toBeVisible()
      if (participantId === asked!.aId) await expectAccessible(page)
      await page.getByRole('button', { name: 'Yes, I would like to meet' }).click()
      await expect(page.getByRole('button', { name: 'Yes, I would like to meet' })).toHaveCount(0)
      await page.context().close()
    }
    await renewed()
    await expect(section('Asked whether they would like to meet')).toHaveCount(0)
    expect(await rows(`select 1 from "Meeting" m join "MeetingSlot" s on s."id" = m."shownSlotId" where m."eventId" = $1 and m."source" = 'REFILL' and m."state" = 'PLANNED' and s."endsAt" > now()`)).toHaveLength(1)
    await expect(meeting()).toHaveCount(0)
  })

  test('who registers at the door is put together with somebody who is free', async () => {
    await organise('/registrations/new')
    await organiser.getByLabel('Name of the person').fill('Late Guest')
    await organiser.getByLabel('Organisation', { exact: true }).fill(`Doorstep ${mark}`)
    await organiser.getByRole('radio', { name: 'Digital health companies' }).check()
    await organiser.getByLabel('Is here now: check in at once').check()
    await organiser.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(organiser.getByText(`Doorstep ${mark} is confirmed.`)).toBeVisible()
    await organise(`/day?q=Doorstep ${mark}`)
    await expect(organiser.getByText('231 of 241 have come.')).toBeVisible()
    await organiser.getByRole('listitem').filter({ hasText: `Doorstep ${mark}` }).first().getByRole('link', { name: 'Find a partner' }).click()
    await organiser.getByRole('button', { name: 'Put together now' }).first().click()
    await expect(organiser.getByText('The two meet. Both have a mail, and it stands in their agendas.')).toBeVisible()
    await renewed()
    await expect(section('Meetings in this slot').getByRole('listitem').filter({ hasText: `Doorstep ${mark}` })).toBeVisible()
  })

  test('a lost hall leaves meetings without a place, and the desk reads which and why', async () => {
    await organise('/day/changes')
    await organiser.getByLabel('Which').selectOption({ label: 'All of Hall A' })
    await organiser.getByLabel('Why').fill('The lights are out')
    await organiser.getByRole('button', { name: 'Close and move the meetings' }).click()
    await expect(organiser.getByText(/^Closed\. \d+ meetings moved; \d+ have no place\.$/)).toBeVisible()
    await renewed()
    const without = await rows<{ id: string }>(`select m."id" from "Meeting" m join "MeetingSlot" s on s."id" = m."shownSlotId" where m."eventId" = $1 and m."state" = 'PLANNED' and m."shownTableId" is null and s."endsAt" > now()`)
    expect(without.length).toBeGreaterThan(0)
    const tables = section('Free tables')
    await expect(tables.getByRole('listitem').filter({ hasText: /^\d\d:\d\d/ })).toHaveCount(without.length)
    await expect(tables.getByText('(The lights are out)')).toHaveCount(8)
    await expectAccessible(desk)
    expect(await rows(`select 1 from "Meeting" m join "MeetingSlot" s on s."id" = m."shownSlotId" join "EventTable" t on t."id" = m."shownTableId" where m."eventId" = $1 and m."state" = 'PLANNED' and s."endsAt" > now() and t."hall" = 'Hall A'`)).toHaveLength(0)
    expect(await rows(`select 1 from (select "layer", "slotId", "occupantId" from "SlotOccupancy" o join "MeetingSlot" s on s."id" = o."slotId" where s."eventId" = $1 group by 1, 2, 3 having count(*) > 1) t`)).toHaveLength(0)
  })

  async function addTables(count: string, hall: string): Promise<void> {
    await organise('/tables?add=table')
    await organiser.getByLabel('How many').fill(count)
    await organiser.getByLabel('Hall').fill(hall)
    await organiser.getByRole('button', { name: 'Add the tables' }).click()
    await expect(organiser.getByText('The tables are added.')).toBeVisible()
  }
})
