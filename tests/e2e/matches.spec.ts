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
  await expect(best.getByText('The company serves Finland').first()).toBeVisible()

  await best.getByText('All findings').click()
  const points = await best.locator('tbody td:nth-of-type(1)').allTextContents()
  const total = await best.locator('tfoot td').first().textContent()
  const sum = points.reduce((all, text) => all + Number(text.split(' of ')[0]), 0)
  expect(Math.abs(sum - Number(total?.split(' of ')[0])), 'the points add up to the score').toBeLessThan(0.5)
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

test('every page of the first level is accessible in the dark, too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const path of ['', '/needs', '/offerings', '/mandates', '/organisations', '/about', '/about/accessibility', '/sign-in', '/register', '/no-such-page']) {
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
