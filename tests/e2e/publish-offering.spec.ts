import { expect, test, type Page } from '@playwright/test'
import { becomePerson, expectAccessible, registerOrganisation, tabTo } from './steps'

const title = 'Potilastietojärjestelmäintegraatiokokonaisuus'
const saved = /^Saved \d/

async function beginOffering(page: Page) {
  await becomePerson(page, 'Liisa Writer')
  await registerOrganisation(page, 'Company', `Strait Health ${Date.now() % 100_000}`)
  await page.goto('/en/offerings/new')
  await page.getByLabel('What is your product or service called?').fill(title)
  await page.getByRole('button', { name: 'Begin the draft' }).click()
  await page.waitForURL('**/edit/what')
}

const next = (page: Page) => page.getByRole('button', { name: 'Save and continue' }).click()

test('a company publishes an offering by the short path, saved as it types', async ({ page }) => {
  await beginOffering(page)
  await expectAccessible(page)

  await page.getByLabel('What does it do, in one or two sentences?').fill('Nurses see values from home.')
  await expect(page.getByText(saved)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('What does it do, in one or two sentences?')).toHaveValue('Nurses see values from home.')

  await page.getByLabel('How does it work, and what does it need?').fill('Patients measure at home.')
  await next(page)
  await page.waitForURL('**/edit/kind')
  await page.getByRole('checkbox', { name: 'Remote patient monitoring' }).check()
  await page.getByRole('checkbox', { name: 'Care at home' }).check()
  await expectAccessible(page)
  await next(page)
  await page.waitForURL('**/edit/where')

  // By keyboard alone: type, choose, take away, choose again.
  await tabTo(page, 'Which countries do you serve')
  await page.keyboard.type('latv')
  await expect(page.getByRole('option', { name: /Latvia/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Latvia' })).toBeVisible()
  await page.keyboard.press('Backspace')
  await expect(page.getByRole('button', { name: 'Remove Latvia' })).toBeHidden()
  await page.keyboard.type('finl')
  await expect(page.getByRole('option', { name: /Finland/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Finland' })).toBeVisible()
  await expect(page.getByText(saved)).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Save and see the preview' }).click()
  await page.waitForURL('**/preview')
  await expect(page.getByText('All that publication needs is there.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.waitForURL('**/preview?published=1')
  await page.getByRole('link', { name: 'Open the public page' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})

test('a mistake is named beside its field and nothing that was typed is lost', async ({ page }) => {
  await beginOffering(page)
  const edit = page.url().replace(/what$/, '')
  await page.goto(`${edit}price`)
  await page.getByLabel('What does a typical first customer pay a year, at least?').fill('about ten')
  await page.getByLabel('Where can one read more?').fill('https://example.org')
  await next(page)
  await expect(page.getByRole('main').getByRole('alert').getByRole('link', { name: 'Write Lowest price a year as a number, like 120000.' })).toBeVisible()
  await expect(page.getByLabel('What does a typical first customer pay a year, at least?')).toHaveValue('about ten')
  await expect(page.getByLabel('Where can one read more?')).toHaveValue('https://example.org')
  await expectAccessible(page)
})

test('a save that does not arrive says so, keeps the words and is tried again', async ({ page }) => {
  await beginOffering(page)
  await page.route('**/api/entries/**', (route) => route.abort())
  const summary = page.getByLabel('What does it do, in one or two sentences?')
  await summary.fill('Written without a network.')
  await expect(page.getByText('Not saved, we try again')).toBeVisible()
  await expect(summary).toHaveValue('Written without a network.')
  await page.unroute('**/api/entries/**')
  await expect(page.getByText(saved)).toBeVisible({ timeout: 20_000 })
})

test('a save from an older screen is refused, says so and keeps the words', async ({ page }) => {
  await beginOffering(page)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByLabel('What does it do, in one or two sentences?').fill('From the other window.')
  await expect(other.getByText(saved)).toBeVisible()

  const summary = page.getByLabel('What does it do, in one or two sentences?')
  await summary.fill('From this window.')
  await expect(page.getByText('Not saved: somebody changed this while you were writing.')).toBeVisible()
  await next(page)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Somebody changed this')
  await expect(summary).toHaveValue('From this window.')
  await next(page)
  await page.waitForURL('**/edit/kind')
})

test('a save that another site asks for is refused', async ({ page }) => {
  await beginOffering(page)
  const id = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? ''
  const elsewhere: Record<string, string>[] = [{ origin: 'https://elsewhere.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }]
  for (const headers of elsewhere) {
    const answer = await page.request.post(`/en/api/entries/${id}/draft`, { headers, multipart: { kind: 'OFFERING', step: 'what', revision: '0', title: 'From elsewhere' } })
    expect(answer.status()).toBe(403)
  }
  await page.reload()
  expect(await page.content()).not.toContain('From elsewhere')
})

test.describe('without JavaScript', () => {
  test('a company writes rows, codes and names, and publishes', async ({ browser, page }) => {
    await beginOffering(page)
    const context = await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState() })
    const plain = await context.newPage()
    const edit = page.url().replace(/what$/, '')

    await plain.goto(`${edit}what`)
    await plain.getByLabel('What does it do, in one or two sentences?').fill('Nurses see values from home.')
    await plain.getByLabel('How does it work, and what does it need?').fill('Patients measure at home.')
    await next(plain)
    await plain.getByRole('checkbox', { name: 'Remote patient monitoring' }).check()
    await plain.getByRole('checkbox', { name: 'Care at home' }).check()
    await next(plain)
    await plain.getByRole('textbox', { name: 'Which countries do you serve' }).fill('FI, Latvia, Atlantis')
    await plain.getByRole('button', { name: 'Save and see the preview' }).click()
    await expect(plain.getByRole('main').getByRole('alert')).toContainText('We found nothing for “Atlantis”')
    await plain.getByRole('textbox', { name: 'Which countries do you serve' }).fill('FI, Latvia')
    await plain.getByRole('button', { name: 'Save and see the preview' }).click()
    await plain.waitForURL('**/preview')

    await plain.goto(`${edit}references`)
    await plain.getByLabel('Customer').fill('Riga East Hospital')
    await plain.getByRole('button', { name: 'Add a reference' }).click()
    await plain.waitForURL('**/references?more=references*')
    await expect(plain.getByLabel('Customer')).toHaveCount(2)
    await plain.getByRole('button', { name: 'Remove reference 1' }).click()
    await expect(plain.getByLabel('Customer')).toHaveCount(1)
    await expect(plain.getByLabel('Customer')).toHaveValue('')

    await plain.goto(`${edit.replace(/edit\/$/, '')}preview`)
    await plain.getByRole('button', { name: 'Publish', exact: true }).click()
    await plain.waitForURL('**/preview?published=1')
    await expect(plain.getByText('Published. Others see it now.')).toBeVisible()
    await context.close()
  })
})
