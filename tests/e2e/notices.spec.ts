import { readFile } from 'node:fs/promises'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { demoAccounts } from '../../prisma/demo-accounts.mjs'
import { bytesOf, eforms, eformsLot, PROJECT } from '../unit/notices/fixtures'
import { buildZip } from '../unit/notices/zip'
import { expectAccessible, signIn } from './steps'

const account = (role: string) => demoAccounts.find((one) => one.role === role)!
const title = 'Etävastaanoton järjestelmä saaristoon'
const lots = Array.from({ length: 23 }, (_, at) => eformsLot(`LOT-${String(at + 1).padStart(4, '0')}`, 'Lot')).join('')
const good = eforms({ project: PROJECT.replace('ETÄVASTAANOTON JÄRJESTELMÄ', title), lots })
const malicious = good.replace('<?xml version="1.0" encoding="UTF-8"?>', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY leak SYSTEM "file:///etc/passwd">]>')
const archive = buildZip([
  { name: '=good.xml', data: bytesOf(good) },
  { name: 'broken.xml', data: bytesOf(good.slice(0, 1500)) },
  { name: 'malicious.xml', data: bytesOf(malicious) },
])

async function pageOf(browser: Browser, role?: string): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: true })).newPage()
  if (role) await signIn(page, account(role).email, account(role).password)
  return page
}

async function upload(page: Page) {
  await page.goto('/en/admin/notices')
  await page.getByLabel('Files, or a zip of files').setInputFiles({ name: 'notices.zip', mimeType: 'application/zip', buffer: Buffer.from(archive) })
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page.waitForURL(/\/admin\/notices\/[0-9a-f-]{36}$/)
}

test('a notice comes in, is shown with its lots, is claimed by its buyer and becomes its own', async ({ browser }) => {
  const admin = await pageOf(browser, 'Platform admin')
  await admin.goto('/en/admin/notices')
  await expectAccessible(admin)
  await admin.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(admin.locator('form [role="alert"]')).toContainText('Choose at least one file first.')

  await upload(admin)
  await expect(admin.getByRole('status')).toContainText('3 answers: 1 created, 0 updated, 0 unchanged, 2 refused')
  const rows = admin.getByRole('table').getByRole('row')
  await expect(rows.nth(1)).toContainText(`notices.zip/=good.xml`)
  await expect(rows.nth(1)).toContainText('Created')
  await expect(rows.nth(2)).toContainText('The XML ends too early; the file seems cut off.')
  await expect(rows.nth(3)).toContainText('The XML declares or uses entities of its own, which is not allowed.')
  await expectAccessible(admin)
  const [download] = await Promise.all([admin.waitForEvent('download'), admin.getByRole('link', { name: 'Download as a table (CSV)' }).click()])
  expect((await readFile(await download.path(), 'utf8')).split('\r\n')).toHaveLength(5)
  await admin.getByRole('link', { name: 'Refused (2)' }).click()
  await expect(rows).toHaveCount(3)
  await admin.getByRole('link', { name: 'All (3)' }).click()
  const need = (await admin.getByRole('link', { name: title }).getAttribute('href')) ?? ''

  await upload(admin)
  await expect(admin.getByRole('status')).toContainText('3 answers: 0 created, 0 updated, 1 unchanged, 2 refused')

  const visitor = await pageOf(browser)
  await visitor.goto(need)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(title)
  const notice = visitor.getByRole('region', { name: 'The notice as published' })
  await expect(notice.getByRole('link', { name: 'read it at ted.europa.eu' })).toHaveAttribute('href', 'https://ted.europa.eu/en/notice/-/detail/123456-2026')
  await expect(notice.getByRole('link', { name: 'read it at ted.europa.eu' })).toHaveAttribute('rel', /noopener/)
  for (const words of ['00123456-2026', 'Nordhavnin sairaala', 'Turku, Finland', 'Finnish', '€250,000.50', 'Open', 'Framework agreement']) await expect(notice).toContainText(words)
  await expect(visitor.getByRole('main')).not.toContainText('Meikäläinen')
  await expect(visitor.getByRole('link', { name: 'Claim it' })).toHaveCount(0)
  await expectAccessible(visitor)
  await visitor.getByRole('link', { name: 'Go on with lot 21 of 23' }).click()
  await expect(visitor.getByText('Lots 21 to 23 of 23')).toBeVisible()
  await expect(visitor.getByRole('heading', { name: /^Lot 2[123]: / })).toHaveCount(3)
  await expectAccessible(visitor)
  expect((await visitor.goto(`${need}/lots?page=3`))?.status()).toBe(404)
  await visitor.goto(`${need}/claim`)
  await visitor.waitForURL('**/sign-in?next=**')

  const company = await pageOf(browser, 'Company (SME)')
  expect((await company.goto(`${need}/claim`))?.status()).toBe(404)
  for (const path of ['/en/admin/notices', '/en/admin/claims']) expect((await company.goto(path))?.status()).toBe(404)

  const authority = await pageOf(browser, 'Health authority')
  await authority.goto(need)
  await authority.getByRole('link', { name: 'Claim it' }).click()
  await expectAccessible(authority)
  await authority.getByLabel('How can we see that this is your need?').fill('We bought under our former name.')
  await authority.getByRole('button', { name: 'Claim this need' }).click()
  await expect(authority.getByText('Your organisation claimed it on')).toBeVisible()
  await expectAccessible(authority)

  await admin.goto('/en/admin/claims')
  const claim = admin.getByRole('listitem').filter({ has: admin.getByRole('link', { name: title }) })
  await expect(claim).toContainText('Nordhavnin sairaala')
  await expect(claim).toContainText('We bought under our former name.')
  await expectAccessible(admin)
  await claim.getByRole('button', { name: 'Refuse' }).click()
  await expect(admin.locator('form [role="alert"]')).toContainText('Say why: the owners are told.')
  await claim.getByRole('button', { name: 'Give the need to them' }).click()
  await expect(admin.getByRole('status').filter({ hasText: 'The owners are told.' })).toBeVisible()

  await authority.goto(need)
  await expect(authority.getByText('This need belongs to no account yet')).toHaveCount(0)
  await expect(authority.getByRole('main').locator(`a[href="${need}/edit"]`)).toBeVisible()
  await visitor.goto(need)
  await expect(visitor.getByText('This need belongs to no account yet')).toHaveCount(0)
  await expect(visitor.getByRole('region', { name: 'The notice as published' })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an admin imports a file and reads what became of it', async ({ page }) => {
    await signIn(page, account('Platform admin').email, account('Platform admin').password)
    await page.goto('/en/admin/notices')
    await page.getByLabel('Files, or a zip of files').setInputFiles([{ name: 'empty.xml', mimeType: 'text/xml', buffer: Buffer.alloc(0) }, { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('no notice') }])
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.waitForURL(/\/admin\/notices\/[0-9a-f-]{36}$/)
    await expect(page.getByRole('status')).toContainText('2 answers: 0 created, 0 updated, 0 unchanged, 2 refused')
    await expect(page.getByRole('table')).toContainText('The file is empty.')
  })
})
