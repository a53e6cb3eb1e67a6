import { expect, test } from '@playwright/test'
import { demoAccounts } from '../../prisma/demo-accounts.mjs'
import { expectAccessible, signIn } from './steps'

const account = (part: string) => demoAccounts.find(({ email }) => email.startsWith(part))!

test('an authority posts a need, sees ranked offerings at once, and the company reads the same score', async ({ page, browser }) => {
  const { email, password } = account('authority')
  await signIn(page, email, password)
  await page.goto('/en/needs/new')
  await page.getByLabel('What do you need, in one line?').fill('Remote monitoring of heart failure at home')
  await page.getByRole('button', { name: 'Begin the draft' }).click()
  await page.waitForURL('**/edit/problem')
  await page.getByLabel('What is the problem?').fill('Weight and blood pressure of patients with heart failure are written on paper. The nurse sees them weeks later.')
  await page.getByRole('button', { name: 'Save and continue' }).last().click()
  await page.waitForURL('**/edit/where')
  await page.getByRole('checkbox', { name: 'Care at home' }).check()
  await page.getByLabel('In which country is it?').selectOption({ label: 'Finland' })
  await page.getByRole('button', { name: 'Save and continue' }).last().click()
  await page.waitForURL('**/edit/when')
  await page.getByLabel('How far along are you?').selectOption({ label: 'Idea' })
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save and see the preview' }).click()
  await page.waitForURL('**/preview')

  // Before it is published, nobody else knows of it.
  const address = new URL(page.url()).pathname.replace('/preview', '')
  const stranger = await (await browser.newContext()).newPage()
  for (const path of ['', '/matches', '/history', '/edit', '/preview']) {
    const answer = await stranger.goto(address + path)
    expect([path, answer?.status() === 404 || new URL(stranger.url()).pathname.endsWith('/sign-in')]).toEqual([path, true])
    expect(await stranger.content()).not.toContain('The nurse sees them weeks later')
  }
  expect(await (await stranger.goto('/en/needs?q=heart+failure+at+home'))?.text()).not.toContain(address)

  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.waitForURL('**/preview?published=1')
  await page.goto(`${address}/matches`)
  const best = page.getByRole('article').first()
  await expect(best.getByRole('heading', { name: 'Kajo Sydän' })).toBeVisible()
  const score = (await best.getByText(/of 100 points/).textContent()) ?? ''
  await expectAccessible(page)

  const company = await (await browser.newContext()).newPage()
  await signIn(company, account('company').email, account('company').password)
  await company.goto(address)
  await expect(company.getByRole('article').getByText(score).first()).toBeVisible()
  await company.getByText('All findings').first().click()
  await expect(company.getByText('You serve Finland').first()).toBeVisible()
  // Published, it is found by everybody.
  expect((await (await stranger.goto('/en/needs?q=heart+failure+at+home'))?.text())?.includes(address)).toBe(true)
})

test('an authority ticks a code that is suggested from its text, and nothing is chosen before', async ({ page }) => {
  const { email, password } = account('authority')
  await signIn(page, email, password)
  await page.goto('/en/needs/new')
  await page.getByLabel('What do you need, in one line?').fill('Medical information systems for our wards')
  await page.getByRole('button', { name: 'Begin the draft' }).click()
  await page.waitForURL('**/edit/problem')
  const address = new URL(page.url()).pathname.replace('/problem', '/budget')
  await page.goto(address)
  await page.getByRole('button', { name: 'Suggest codes from the text' }).click()
  await page.waitForURL('**/edit/budget?suggest=cpv*')
  const codes = page.getByRole('group', { name: 'Tick the codes that fit' })
  const fitting = codes.getByRole('checkbox').first()
  const code = (await fitting.getAttribute('value')) ?? ''
  expect(code).toMatch(/^\d{8}$/)
  await expect(fitting).not.toBeChecked()
  await expect(codes.getByText('Your text and the code list share').first()).toBeVisible()
  await expectAccessible(page)
  await fitting.check()
  await page.getByRole('button', { name: 'Save and continue' }).last().click()
  await page.waitForURL('**/edit/contact')
  await page.goto(address)
  await expect(page.locator('input[name="cpv[]"]')).toHaveCount(1)
  await expect(page.locator('input[name="cpv[]"]')).toHaveValue(code)
})

test('an investor states a mandate and sees offerings that fit it', async ({ page }) => {
  const { email, password } = account('investor')
  await signIn(page, email, password)
  await page.goto('/en/mandates/new')
  await expectAccessible(page)
  await page.getByRole('textbox').first().fill('Growth money for remote care')
  await page.getByRole('button', { name: /Begin/ }).click()
  await page.waitForURL('**/edit/**')
  await expectAccessible(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Growth money for remote care' })).toBeVisible()
})
