import { expect, test, type Page } from '@playwright/test'
import { becomePerson, expectAccessible, expectReadableInTheDark, tabTo } from './steps'

const title = 'Sydämen vajaatoimintaa sairastavien etäseuranta kotona'
const pages = ['needs', 'offerings', 'mandates', 'organisations'] as const

const count = (page: Page) => page.getByRole('status')
const chips = (page: Page) => page.getByRole('list', { name: 'Chosen filters' })

test('every list and what it leads to is accessible, wide and narrow, light and dark', async ({ page }) => {
  for (const path of pages) {
    await page.goto(`/en/${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
    await expectReadableInTheDark(page)
    await page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first().click()
    await page.waitForURL(`**/en/${path}/*`)
    await expectAccessible(page)
    if (path === 'organisations') continue
    await page.getByRole('link', { name: 'History of versions' }).click()
    await expect(page.getByText('First published.')).toBeVisible()
    await expectAccessible(page)
  }
})

test('results follow the typing, and the typing is left alone', async ({ page }) => {
  await page.goto('/en/needs')
  const box = page.getByRole('searchbox', { name: 'Search needs' })
  await box.pressSequentially('sydam', { delay: 120 })
  await page.waitForURL('**/en/needs?q=sydam')
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await box.pressSequentially('en', { delay: 400 })
  await expect(box).toHaveValue('sydamen')
  await expect(box).toBeFocused()
  await page.waitForURL('**/en/needs?q=sydamen')

  await page.getByRole('checkbox', { name: /^Finland/ }).check()
  await page.waitForURL('**/en/needs?q=sydamen&country=FI')
  await expect(count(page)).toHaveText(/^\d+ needs?$/)
  await expect(box).toHaveValue('sydamen')
  await expectAccessible(page)

  await page.getByLabel('Order').selectOption({ label: 'Deadline soonest' })
  await page.waitForURL('**/en/needs?q=sydamen&country=FI&sort=deadline')
  await chips(page).getByRole('link', { name: 'Remove Words: sydamen' }).click()
  await page.waitForURL('**/en/needs?country=FI&sort=deadline')
  await chips(page).getByRole('link', { name: 'Clear all' }).click()
  await page.waitForURL(/\/en\/needs$/)

  await box.fill('zzz nothing of the kind')
  await expect(page.getByText('No need matches this')).toBeVisible()
  await expect(count(page)).toHaveText('No needs')
  await expectAccessible(page)
})

test('a list is searched and filtered with the keyboard alone', async ({ page }) => {
  await page.goto('/en/needs')
  await tabTo(page, 'Search needs')
  await page.keyboard.type('sydam')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/en/needs?q=sydam')
  await tabTo(page, 'Finland')
  await page.keyboard.press('Space')
  await page.waitForURL('**/en/needs?q=sydam&country=FI')
  await tabTo(page, title)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  expect(await page.locator('h1 [lang]').getAttribute('lang')).toBe('fi')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('search, facets and order are one form with one address', async ({ page }) => {
    await page.goto('/en/needs')
    await page.getByRole('searchbox', { name: 'Search needs' }).fill('SYDÄM')
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    expect(new URL(page.url()).search).toBe('?q=SYD%C3%84M')
    await expect(page.getByRole('link', { name: title })).toBeVisible()
    await page.getByRole('checkbox', { name: /^Finland/ }).check()
    await page.getByRole('radio', { name: /^Open and archive/ }).check()
    await page.getByLabel('Order').selectOption({ label: 'Newest first' })
    await page.getByRole('button', { name: 'Show results' }).click()
    expect(new URL(page.url()).search).toBe('?q=SYD%C3%84M&state=all&country=FI&sort=newest')
    await expect(chips(page).getByRole('listitem')).toHaveCount(4)
    await page.getByRole('link', { name: title }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  })

  test('on a phone the facets unfold as a sheet', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/en/needs')
    const country = page.getByRole('checkbox', { name: /^Finland/ })
    await expect(country).toBeHidden()
    await page.locator('summary', { hasText: 'Filters' }).click()
    await country.check()
    await page.getByRole('button', { name: /^Show \d+ results?$/ }).click()
    expect(new URL(page.url()).search).toBe('?country=FI')
    await expect(page.getByText('Filters (1 chosen)')).toBeVisible()
  })
})

test('an odd address is answered, never with a failure', async ({ request }) => {
  const id = '019aaaaa-0000-7000-8000-000000000001'
  const odd = ['q=%00', "q=%27%20or%201%3D1", 'q=%F0%9F%98%80&q=2', 'stage=%27&stage[]=x', 'country=../../etc', 'after=x', `after=99999999999999~${id}`, `sort=deadline&after=-99999999999999~${id}`, `q=a&after=1.99999999999999~${id}`, 'cpv=4%25', 'trl=10', `q=${'x'.repeat(3000)}`, Array.from({ length: 300 }, (_, n) => `stage=s${n}`).join('&'), '__proto__=1&constructor=2', 'sort=random()&state=DRAFT', 'q=%ED%A0%80', 'q=%']
  for (const path of pages) {
    for (const query of odd) expect([path, query, (await request.get(`/en/${path}?${query}`)).status() < 500]).toEqual([path, query, true])
    for (const part of ['x', id, `${id}'`, '%00', '..%2f..']) expect([path, part, [400, 404].includes((await request.get(`/en/${path}/${part}`)).status())]).toEqual([path, part, true])
  }
})

test('search engines learn of published pages, and printing leaves the way around out', async ({ page, request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain('/sitemap.xml')
  const map = await (await request.get('/sitemap.xml')).text()
  await page.goto('/en/needs')
  const href = await page.getByRole('link', { name: title }).getAttribute('href')
  expect(map).toContain(`${href}</loc>`)
  await page.goto(href ?? '')
  expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toBe(title)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole('link', { name: 'All needs' })).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
})

test('a person saves a search, renames, opens and deletes it', async ({ page }) => {
  await page.goto('/en/needs?country=FI')
  await expect(page.getByRole('link', { name: 'Sign in to save this search' })).toHaveAttribute('href', '/en/sign-in?next=%2Fen%2Fneeds%3Fcountry%3DFI')
  await becomePerson(page, 'Saga Searcher')
  await page.goto('/en/searches')
  await expect(page.getByText('You have no saved searches')).toBeVisible()
  await page.goto('/en/needs?country=FI')
  await page.getByText('Save this search').click()
  await page.getByLabel('Name of the search').fill('Finland')
  await page.getByRole('button', { name: 'Save the search' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.getByLabel('Name of the search').fill('Finland')
  await page.getByRole('button', { name: 'Save the search' }).click()
  await expect(page.locator('form [role="alert"]')).toContainText('You have a saved search of this name already.')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Your saved searches' }).click()
  await expectAccessible(page)
  await page.getByText('Rename', { exact: true }).click()
  await page.getByLabel('New name').fill('All of Finland')
  await page.getByRole('button', { name: 'Save the name' }).click()
  await expect(page.getByRole('heading', { name: 'All of Finland' })).toBeVisible()
  await page.getByRole('link', { name: /^Open ?: All of Finland$/ }).click()
  await page.waitForURL('**/en/needs?country=FI')
  await page.goto('/en/searches')
  await page.getByRole('button', { name: /^Delete ?: All of Finland$/ }).click()
  await expect(page.getByText('You have no saved searches')).toBeVisible()
})
