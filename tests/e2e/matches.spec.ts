import { expect, test, type Page } from '@playwright/test'
import { demoAccounts } from '../../prisma/demo-accounts.mjs'
import { expectAccessible, signIn } from './steps'

const accountOf = (part: string) => demoAccounts.find((account) => account.email.startsWith(part))!

async function signInAs(page: Page, part: string) {
  const account = accountOf(part)
  await signIn(page, account.email, account.password)
}

test('a visitor sees on one screen what Sund is for, and browses at once', async ({ page, context }) => {
  await page.goto('/en')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const side of ['You sell health IT', 'You buy for health care', 'You invest in health']) await expect(page.getByRole('heading', { name: side })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Look for a need').fill('heart failure')
  await page.getByRole('button', { name: 'Search needs' }).click()
  await page.waitForURL('**/en/needs?q=heart+failure')
  await expect(page.getByRole('link', { name: 'Sydämen vajaatoimintaa sairastavien etäseuranta kotona' })).toBeVisible()
  expect(await context.cookies()).toEqual([])
})

test('an authority reads who could solve its need, and why', async ({ page }) => {
  await signInAs(page, 'authority')
  await page.waitForURL('**/en/start')
  await expect(page.getByRole('heading', { name: 'Your best matches' })).toBeVisible()
  await expectAccessible(page)

  await page.goto('/en/needs?q=vajaatoimintaa')
  await page.getByRole('link', { name: 'Sydämen vajaatoimintaa sairastavien etäseuranta kotona' }).click()
  await page.getByRole('link', { name: 'See the ranked offerings' }).click()
  const best = page.getByRole('article').first()
  await expect(best.getByRole('heading', { name: 'Kajo Sydän' })).toBeVisible()
  await expect(best.getByText('Strong match')).toBeVisible()

  await best.getByText('All findings').click()
  await expect(best.getByText('The company serves Finland').first()).toBeVisible()
  const points = await best.locator('tbody td:nth-of-type(1)').allInnerTexts()
  const total = await best.locator('tfoot td').first().innerText()
  const sum = points.reduce((all, text) => all + Number(text.split(' of ')[0]), 0)
  expect(Math.abs(sum - Number(total.split(' of ')[0])), 'the points add up to the score').toBeLessThan(0.5)
  await expectAccessible(page)
  await expect(page.getByRole('heading', { name: 'Left out, with the reason' })).toBeVisible()
})

test('a company sees which needs fit, what to answer, and the same score from the need', async ({ page }) => {
  await signInAs(page, 'company')
  await page.getByRole('link', { name: /See all \d+ matches/ }).first().click()
  const best = page.getByRole('article').first()
  await expect(best).toContainText('points')
  const score = await best.getByText(/of 100 points/).textContent()
  const title = await best.getByRole('heading', { level: 3 }).first().textContent()
  await best.getByRole('link', { name: 'Open the need' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title ?? '' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'How your offerings fit' })).toBeVisible()
  await expect(page.getByRole('article').getByText(score ?? '').first()).toBeVisible()
})

test('an investor sees the offerings that fit a mandate', async ({ page }) => {
  await signInAs(page, 'investor')
  await page.getByRole('link', { name: /See all \d+ matches/ }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Offerings for this mandate' })).toBeVisible()
  await expect(page.getByRole('article').first()).toContainText('points')
  await expectAccessible(page)
})

test('pages beside the lists are accessible in the dark, too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const path of ['', '/about', '/about/accessibility', '/sign-in', '/register', '/no-such-page']) {
    await page.goto(`/en${path}`)
    await expectAccessible(page)
  }
})

test('the page of an unknown address says what to do, and is not found', async ({ page }) => {
  const answer = await page.goto('/en/needs/00000000-0000-7000-8000-000000000000')
  expect(answer?.status()).toBe(404)
  await expect(page.getByText('This page does not exist')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Browse needs' })).toBeVisible()
})

test('no page asks anything of another site, and none breaks its own security policy', async ({ page }) => {
  const foreign: string[] = []
  const broken: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('http://localhost:') && !request.url().startsWith('data:')) foreign.push(request.url())
  })
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) broken.push(message.text())
  })
  for (const path of ['', '/needs', '/offerings', '/mandates', '/organisations', '/sign-in', '/register']) {
    await page.goto(`/en${path}`, { waitUntil: 'networkidle' })
    await page.reload({ waitUntil: 'networkidle' })
  }
  expect(foreign).toEqual([])
  expect(broken).toEqual([])
})

test('an authority sees what moves before it weighs otherwise, and the company reads how it is weighed', async ({ page, browser }) => {
  await signInAs(page, 'authority')
  await page.goto('/en/needs?q=vajaatoimintaa')
  await page.getByRole('link', { name: 'Sydämen vajaatoimintaa sairastavien etäseuranta kotona' }).click()
  const need = new URL(page.url()).pathname
  await page.getByRole('link', { name: 'See the ranked offerings' }).click()
  await expect(page.getByRole('heading', { name: 'What no score uses' })).toBeVisible()
  await page.getByRole('link', { name: 'Change what counts' }).click()
  await page.waitForURL('**/weights')
  await expectAccessible(page)

  await page.getByLabel('References').fill('9')
  await page.getByLabel('Words in common').fill('0')
  await page.getByLabel('Concepts in common').fill('1')
  await page.getByRole('button', { name: 'Show what moves' }).click()
  await expect(page.getByText('at least 20 are needed')).toBeVisible()
  await page.getByRole('link', { name: 'Show the usual shares' }).click()
  await expect(page.getByText('Nothing moves.')).toBeVisible()
  await page.getByLabel('Interoperability').fill('12')
  await page.getByRole('button', { name: 'Show what moves' }).click()
  await page.waitForURL('**interoperability=12**')
  await expect(page.getByRole('table')).toContainText('Kajo Sydän')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Keep them' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Why do you weigh it so?' }), 'a reason is needed').toBeVisible()
  await page.getByLabel('Why do you weigh it so?').fill('It must run beside our records system.')
  await page.getByRole('button', { name: 'Keep them' }).click()
  await expect(page.getByText('Kept. The rankings of this need')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'It must run beside our records system.' })).toContainText('Antti Aurinko')

  const companyPage = await (await browser.newContext()).newPage()
  await signInAs(companyPage, 'company')
  await companyPage.waitForURL('**/en/start')
  await companyPage.goto(need)
  await expect(companyPage.getByText('This buyer weighs otherwise than usual:').first()).toBeVisible()
  await companyPage.context().close()

  await page.getByRole('link', { name: 'Show the usual shares' }).click()
  await page.getByLabel('Why do you weigh it so?').fill('Back to how others do it.')
  await page.getByRole('button', { name: 'Keep them' }).click()
  await expect(page.getByText('Kept. The usual shares count again.')).toBeVisible()
})

test('a finding leads to where it stands, and a pair that was left out says who can change it', async ({ page }) => {
  await signInAs(page, 'authority')
  await page.goto('/en/needs?q=vajaatoimintaa')
  await page.getByRole('link', { name: 'Sydämen vajaatoimintaa sairastavien etäseuranta kotona' }).click()
  await page.getByRole('link', { name: 'See the ranked offerings' }).click()
  const leftOut = page.getByRole('region', { name: 'Left out, with the reason' }).getByRole('article').first()
  const name = (await leftOut.getByRole('heading').filter({ hasNotText: 'Sydämen' }).first().textContent()) ?? ''
  await page.getByLabel('Why is an offering not here, or not higher?').fill(name)
  await page.getByRole('button', { name: 'Look for it' }).click()
  await page.waitForURL('**/pairs?q=**')
  await expectAccessible(page)
  await page.getByRole('link', { name }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'How these two fit' })).toBeVisible()
  await expect(page.getByText('Left out of the ranking')).toBeVisible()
  await expect(page.getByText('The company can change this').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('row', { name: /Setting and purpose/ }).getByRole('link', { name: 'Care settings' }).first().click()
  await page.waitForURL('**#field-careSettings')
  await expect(page.locator('#field-careSettings')).toBeInViewport()
})

test('a company tries answers without JavaScript, and nothing is saved', async ({ browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await signInAs(page, 'company')
  await page.waitForURL('**/en/start')
  await page.getByRole('link', { name: /See all \d+ matches/ }).first().click()
  await page.getByRole('link', { name: 'What would change it?' }).click()
  await page.waitForURL('**/what-if')
  await expectAccessible(page)
  const still = await (await browser.newContext({ javaScriptEnabled: false, storageState: await context.storageState() })).newPage()
  await still.goto(page.url())
  await still.getByRole('heading', { name: 'What open needs would reward' }).waitFor()
  await still.getByRole('link', { name: / served$/ }).first().click()
  await expect(still.getByRole('table')).toContainText('No longer left out')
  await expect(still.getByRole('link', { name: 'Countries served' })).toHaveAttribute('href', /\/edit\/where#field-countriesServed$/)
  await still.locator('summary', { hasText: 'Add a certificate' }).click()
  const certificate = still.locator('details', { hasText: 'Add a certificate' }).locator('label').first()
  const name = (await certificate.textContent())!.trim()
  await certificate.getByRole('checkbox').check()
  await still.getByRole('button', { name: 'Show what moves' }).click()
  await expect(still.getByRole('heading', { level: 2 }).first()).toContainText(name)
  await still.getByRole('link', { name: 'Start again' }).click()
  await expect(still.getByRole('table')).toHaveCount(0)
  await still.context().close()
  await context.close()
})

test('an admin reads who stands high on lists, and takes it away as a table', async ({ page }) => {
  await signInAs(page, 'admin')
  await page.waitForURL('**/en/start')
  await page.goto('/en/admin/exposure')
  await expect(page.getByRole('heading', { name: 'Are newcomers seen?' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('row', { name: /No reference customer yet/ })).toBeVisible()
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download as a table (CSV)' }).click()
  expect((await download).suggestedFilename()).toBe('exposure.csv')
})
