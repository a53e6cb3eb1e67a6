import { expect, test, type CDPSession, type Locator, type Page, type Route } from '@playwright/test'
import { findDemoEvent, openDatabase, searchQuickly, type Database } from './event-database'
import { expectAccessible, signIn } from './steps'

type Placed = { id: string; slotId: string; tableId: string; version: number; aId: string; bId: string }

/** Two organisers of one event, each at a screen of their own, and what a finger can do. */
test.describe.serial('the board with several hands', () => {
  test.setTimeout(180_000)
  let database: Database
  let eventId = ''
  let ilona: Page, ada: Page

  test.beforeAll(async ({ browser }) => {
    database = await openDatabase()
    eventId = await findDemoEvent(database, 'coming')
    ;[ilona, ada] = await Promise.all([0, 1].map(async () => (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage())) as [Page, Page]
  })
  test.afterAll(async () => {
    await database.close()
    for (const page of [ilona, ada]) await page.context().close()
  })

  const placed = async (id?: string): Promise<Placed[]> =>
    (await database.query(`select "id", "slotId", "tableId", "version", "aId", "bId" from "Meeting" where "eventId" = $1 and "state" = 'PLANNED' and "slotId" is not null and ($2::uuid is null or "id" = $2) order by "id"`, [eventId, id ?? null])).rows
  const tile = (page: Page, columnId: string, id: string): Locator => page.locator(`[data-column="${columnId}"] [data-meeting="${id}"]`)
  /** A place in the day of the same person where the meeting can go to without a question. */
  const possible = (page: Page, columnId: string): Locator => page.locator(`[data-column="${columnId}"] [data-verdict="possible"]:not(:has([data-meeting]))`).first()
  const cell = (page: Page, columnId: string, slotId: string): Locator => page.locator(`[data-key="${columnId} ${slotId}"]`)
  const slotOf = async (found: Locator) => (await found.getAttribute('data-key'))!.split(' ')[1]!
  const middle = async (found: Locator) => {
    const box = (await found.boundingBox())!
    return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
  }
  const openBoard = async (page: Page) => {
    await page.goto(`/en/organise/${eventId}/board`)
    await expect(page.locator('[data-meeting]').first()).toBeVisible()
  }
  const isAt = (id: string, slotId: string) => expect.poll(async () => (await placed(id))[0]?.slotId).toBe(slotId)
  /** Another status says how many are shown. */
  const said = (page: Page) => page.getByRole('status').filter({ hasNotText: /\d+ of \d+ people/ })
  /** Carried by the key, a meeting shows where it can go to. Returns the meeting and such a slot. */
  async function findMovable(page: Page, without: readonly string[] = []): Promise<{ meeting: Placed; slotId: string }> {
    for (const meeting of (await placed()).filter(({ id }) => !without.includes(id))) {
      await cell(page, meeting.aId, meeting.slotId).focus()
      await page.keyboard.press('m')
      await expect(cell(page, meeting.aId, meeting.slotId).locator('[data-carried]')).toBeVisible()
      await expect(page.locator(`[data-column="${meeting.aId}"] [data-verdict]`).first()).toBeAttached()
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      const found = possible(page, meeting.aId)
      const slotId = (await found.count()) > 0 ? await slotOf(found) : null
      await page.keyboard.press('Escape')
      if (slotId) return { meeting, slotId }
    }
    throw new Error('No meeting can be moved')
  }

  test('an organiser of another organisation is let in, and both open the board', async () => {
    await signIn(ilona, 'organiser@demo.example', 'Sund-demo-2026')
    await ilona.goto(`/en/organise/${eventId}/staff`)
    await ilona.getByLabel('E-mail address').fill('admin@demo.example')
    await ilona.getByRole('radio', { name: /^Organise the event/ }).check()
    await ilona.getByRole('button', { name: 'Add this person' }).click()
    await expect(ilona.getByRole('paragraph').filter({ hasText: 'Ada Admin' })).toBeVisible()
    await signIn(ada, 'admin@demo.example', 'Sund-demo-2026')
    const [first, second] = [await searchQuickly(database, eventId, 2), await searchQuickly(database, eventId, 1)]
    await ada.goto(`/en/organise/${eventId}/schedule/compare?a=${first}&b=${second}`)
    await expectAccessible(ada)
    await ada.goto(`/en/organise/${eventId}/schedule/${first}`)
    await ada.getByRole('button', { name: 'Put this schedule on the board' }).click()
    await expect(ada.getByText(/meetings are on the board\./)).toBeVisible()
    // A proposal uses every table it can: more are free now, so that meetings can move.
    await ilona.goto(`/en/organise/${eventId}/tables?add=table`)
    await ilona.getByLabel('How many').fill('4')
    await ilona.getByLabel('Hearing loop').check()
    await ilona.getByRole('button', { name: 'Add the tables' }).click()
    await expect(ilona.getByText('The tables are added.')).toBeVisible()
    await Promise.all([ilona, ada].map(openBoard))
  })

  test('what one drags with the mouse the other sees move, without loading the page anew', async () => {
    const { meeting, slotId } = await findMovable(ilona)
    const own = tile(ilona, meeting.aId, meeting.id)
    await own.scrollIntoViewIfNeeded()
    const from = await middle(own)
    await ilona.mouse.move(from.x, from.y)
    await ilona.mouse.down()
    await ilona.mouse.move(from.x + 10, from.y + 10, { steps: 3 })
    const target = cell(ilona, meeting.aId, slotId)
    await expect(target).toHaveAttribute('data-verdict', 'possible')
    await target.scrollIntoViewIfNeeded()
    const to = await middle(target)
    await ilona.mouse.move(to.x, to.y, { steps: 5 })
    await expect(said(ilona)).toContainText('Possible')
    await ilona.mouse.up()
    await expect(said(ilona)).toHaveText('Done.')
    await expect(cell(ilona, meeting.aId, slotId).locator(`[data-meeting="${meeting.id}"]`)).toBeVisible()
    await expect(cell(ada, meeting.aId, slotId).locator(`[data-meeting="${meeting.id}"]`)).toBeAttached()
    await expect(cell(ada, meeting.aId, meeting.slotId).locator('[data-meeting]')).toHaveCount(0)
    await expect(ada.getByText(/^Ilona Itä moved /).first()).toBeVisible()
    expect((await placed(meeting.id))[0]).toMatchObject({ slotId, version: meeting.version + 1 })
  })

  test('of two who move the same meeting the later one is told who was faster, and the board is as the first left it', async () => {
    const { meeting, slotId } = await findMovable(ada)
    // What Ilona does is on its way to Ada's screen while Ada acts herself.
    let arrive = () => {}
    const onItsWay = new Promise<void>((done) => (arrive = done))
    const hold = async (route: Route) => {
      await onItsWay
      await route.continue()
    }
    await ada.route('**/api/events/*/board?since=*', hold)
    const move = async (page: Page) => {
      await cell(page, meeting.aId, meeting.slotId).click()
      await page.getByRole('combobox', { name: /^Time/ }).selectOption(slotId)
      await page.getByRole('button', { name: /^Move / }).click()
    }
    await move(ilona)
    await isAt(meeting.id, slotId)
    const after = (await placed(meeting.id))[0]!
    expect(after.version).toBe(meeting.version + 1)
    await expect(cell(ada, meeting.aId, meeting.slotId).locator('[data-meeting]')).toHaveCount(1)
    const answered = ada.waitForResponse((response) => response.request().method() === 'POST')
    await move(ada)
    await answered
    arrive()
    await expect(said(ada)).toContainText('Ilona Itä changed this meeting meanwhile. Nothing was changed by you; look at where it is now, and decide again.')
    await expect(cell(ada, meeting.aId, slotId).locator(`[data-meeting="${meeting.id}"]`)).toBeAttached()
    expect((await placed(meeting.id))[0]).toEqual(after)
    // Having looked, Ada takes it back to where it was.
    await cell(ada, meeting.aId, slotId).click()
    await ada.getByRole('combobox', { name: /^Time/ }).selectOption(meeting.slotId)
    await ada.getByRole('button', { name: /^Move / }).click()
    await isAt(meeting.id, meeting.slotId)
    expect((await placed(meeting.id))[0]!.version).toBe(after.version + 1)
    await expect(cell(ilona, meeting.aId, meeting.slotId).locator(`[data-meeting="${meeting.id}"]`)).toBeAttached()
  })

  test('a finger that holds carries a meeting, one that does not scrolls, and a phone has a form', async ({ browser }) => {
    const state = await ilona.context().storageState()
    const tablet = await browser.newContext({ storageState: state, viewport: { width: 1024, height: 768 }, hasTouch: true })
    const page = await tablet.newPage()
    await openBoard(page)
    const { meeting, slotId } = await findMovable(page)
    const cdp = await tablet.newCDPSession(page)
    const board = page.getByRole('grid')
    const before = await board.evaluate((grid) => grid.scrollLeft)
    const own = tile(page, meeting.aId, meeting.id)
    await own.scrollIntoViewIfNeeded()
    const start = await middle(own)

    await touch(cdp, 'touchStart', start)
    for (let i = 1; i <= 10; i++) await touch(cdp, 'touchMove', { x: start.x - i * 30, y: start.y })
    await touch(cdp, 'touchEnd')
    await expect.poll(() => board.evaluate((grid) => grid.scrollLeft)).toBeGreaterThan(before)
    expect((await placed(meeting.id))[0]).toEqual(meeting)
    await expect(page.locator('[data-carried]')).toHaveCount(0)

    await board.evaluate((grid, left) => grid.scrollTo({ left }), before)
    await own.scrollIntoViewIfNeeded()
    await touch(cdp, 'touchStart', await middle(own))
    const target = cell(page, meeting.aId, slotId)
    await expect(target).toHaveAttribute('data-verdict', 'possible')
    const [from, to] = [await middle(own), await middle(target)]
    for (let i = 1; i <= 8; i++) await touch(cdp, 'touchMove', { x: from.x + Math.round(((to.x - from.x) * i) / 8), y: from.y + Math.round(((to.y - from.y) * i) / 8) })
    await touch(cdp, 'touchEnd')
    await isAt(meeting.id, slotId)
    await expect(said(page)).toHaveText('Done.')
    await tablet.close()

    const phone = await browser.newContext({ storageState: state, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    const small = await phone.newPage()
    await small.goto(`/en/organise/${eventId}/board`)
    await small.getByRole('combobox', { name: /^Person/ }).selectOption(meeting.aId)
    const list = small.getByRole('listitem').filter({ has: small.getByRole('button', { pressed: false }) })
    await list.filter({ hasText: 'table ' }).first().getByRole('button').tap()
    const times = small.getByRole('combobox', { name: /^Time/ })
    const free = times.locator('option').filter({ hasText: /: worth/ }).first()
    const chosen = (await free.getAttribute('value'))!
    await times.selectOption(chosen)
    await expectAccessible(small)
    await small.getByRole('button', { name: /^Move / }).tap()
    await expect(said(small)).toHaveText('Done.')
    expect((await placed()).some((one) => [one.aId, one.bId].includes(meeting.aId) && one.slotId === chosen)).toBe(true)
    await phone.close()
  })
})

const touch = (cdp: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) => cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
