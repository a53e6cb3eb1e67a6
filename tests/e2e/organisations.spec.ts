import { expect, test } from '@playwright/test'
import { demoAccounts } from '../../prisma/demo-accounts.mjs'
import { becomePerson, confirmAddress, expectAccessible, fillRegistration, linkFromOutbox, newAddress, registerOrganisation, signIn, tabTo } from './steps'

const hospital = () => `Samodzielny Publiczny Wojewódzki Szpital Specjalistyczny im. Św. Łukasza w Bydgoszczy ${Date.now() % 10_000}`
const admin = demoAccounts.find((account) => account.role === 'Platform admin')!

test('a person registers an organisation and invites a colleague, who registers on the way and joins', async ({ page, browser }) => {
  await becomePerson(page, 'Ada Berg')
  await page.goto('/en/organisation')
  await expect(page.getByText('You do not act for an organisation yet')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('main').getByRole('link', { name: 'Register an organisation' }).click()
  await expectAccessible(page)

  // What was typed is kept when something is missing.
  await page.getByLabel('Summary').fill('We care for the whole region.')
  await page.getByLabel('Web address').fill('javascript:alert(1)')
  await page.getByRole('button', { name: 'Register the organisation' }).click()
  const summary = page.locator('form [role="alert"]')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveText([
    'Choose one of the answers offered for Kind of organisation.',
    'Name needs at least 2 characters.',
    'Choose one of the answers offered for Country.',
    'Write a web address that starts with https:// or http://.',
  ])
  await expect(page.getByLabel('Summary')).toHaveValue('We care for the whole region.')
  await expectAccessible(page)

  const name = hospital()
  await page.getByRole('radio', { name: 'Public health authority' }).check()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Country').selectOption({ label: 'Poland' })
  await page.getByLabel('Web address').fill('www.szpital.example')
  await page.getByRole('button', { name: 'Register the organisation' }).click()
  await expect(page.getByRole('status')).toContainText(`${name} is registered.`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expectAccessible(page)

  await page.getByRole('link', { name: 'People', exact: true }).click()
  const colleague = newAddress()
  await page.getByLabel('E-mail address').fill(colleague)
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page.getByRole('status')).toHaveText('The invitation is on its way.')
  await expect(page.getByText(colleague, { exact: true }).first()).toBeVisible()
  await expectAccessible(page)
  const invitation = await linkFromOutbox(page, colleague, '/invitations/')

  // Somebody else who holds the link learns why it is not theirs, and not whose it is.
  const stranger = await (await browser.newContext()).newPage()
  await becomePerson(stranger, 'Eve Stranger')
  await stranger.goto(invitation)
  await expect(stranger.getByText('This invitation is for another address')).toBeVisible()
  await expect(stranger.getByRole('button', { name: 'Join' })).toHaveCount(0)
  expect(await stranger.content()).not.toContain(colleague)
  await expectAccessible(stranger)

  const guest = await (await browser.newContext()).newPage()
  await guest.goto(invitation)
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText(`${name} invites you`)
  await expectAccessible(guest)
  await guest.getByRole('main').getByRole('link', { name: 'Register' }).click()
  await fillRegistration(guest, 'Bo Colleague', colleague)
  await confirmAddress(guest, colleague)
  await expect(guest).toHaveURL(new RegExp(`${invitation}$`))
  await expectAccessible(guest)
  await guest.getByRole('button', { name: `Join ${name}` }).click()
  await expect(guest.getByRole('status')).toHaveText(`Welcome. You act for ${name} now.`)
  await guest.goto(invitation)
  await expect(guest.getByText('This invitation has been used')).toBeVisible()
  await expectAccessible(guest)

  // A member sees the people, and none of what owners do.
  await guest.goto('/en/organisation/members')
  await expect(guest.getByText('Owners invite and remove people.')).toBeVisible()
  for (const path of ['edit', 'close', 'figures']) expect((await guest.goto(`/en/organisation/${path}`))?.status()).toBe(404)

  // Two organisations, one at a time.
  await registerOrganisation(guest, 'Company', 'Second Oy', 'Finland')
  await guest.getByRole('button', { name: `Act for this one ${name}` }).click()
  await expect(guest.getByRole('status')).toHaveText(`You act for ${name} now.`)
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText(name)

  // The owner removes the colleague, whose next page is another one.
  await page.goto('/en/organisation/members')
  await page.getByText('Change what Bo Colleague may do').click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Remove Bo Colleague' }).click()
  await expect(page.getByRole('status')).toHaveText('The person is no longer a member.')
  await guest.goto('/en/organisation')
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Second Oy')
})

test('a withdrawn invitation says so', async ({ page, browser }) => {
  await becomePerson(page, 'Ada Berg')
  await registerOrganisation(page, 'Cluster or organiser', 'Baltic Cluster')
  await page.goto('/en/organisation/members')
  const email = newAddress()
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page.getByRole('status')).toHaveText('The invitation is on its way.')
  const invitation = await linkFromOutbox(page, email, '/invitations/')
  await page.goto('/en/organisation/members')
  await page.getByRole('button', { name: `Withdraw ${email}` }).click()
  await expect(page.getByRole('status')).toContainText('The invitation is withdrawn.')
  const guest = await (await browser.newContext()).newPage()
  await guest.goto(invitation)
  await expect(guest.getByText('This invitation has been withdrawn')).toBeVisible()
  await expectAccessible(guest)
  expect((await guest.goto('/en/invitations/not-a-token-of-any-invitation'))?.status()).toBe(404)
})

test('a company states its figures and sees its size with the reason, by keyboard alone', async ({ page }) => {
  await becomePerson(page, 'Ada Berg')
  await registerOrganisation(page, 'Company', 'Small Oy', 'Finland')
  await expect(page.getByText('Size not stated')).toBeVisible()
  await tabTo(page, 'State the figures')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/organisation/figures')
  await expectAccessible(page)
  await tabTo(page, 'Headcount in annual work units')
  await page.keyboard.type('9,5')
  await tabTo(page, 'Annual turnover in euros')
  await page.keyboard.type('1.200')
  await page.keyboard.press('Enter')
  const summary = page.locator('form [role="alert"]')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveText('Annual turnover in euros can be read in two ways. Group thousands with spaces, like 1 200 or 1 200 000.')
  await expect(page.getByLabel('Headcount in annual work units').first()).toHaveValue('9,5')
  await expectAccessible(page)
  await tabTo(page, 'Annual turnover in euros can be read')
  await page.keyboard.press('Enter')
  await expect(page.locator('#field-turnover')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('1.200.000')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/figures?done=figures-saved')
  await expect(page.getByText('Micro enterprise')).toBeVisible()
  await expect(page.getByText('9.5 annual work units are fewer than 10.')).toBeVisible()
  await expect(page.getByText('The turnover (€1,200,000) is at most €2,000,000.')).toBeVisible()
  await expect(page.locator('#field-turnover')).toHaveValue('1 200 000')
})

test('a health authority counts as verified only after an admin has checked it', async ({ page, browser }) => {
  await becomePerson(page, 'Ada Berg')
  const name = hospital()
  await registerOrganisation(page, 'Public health authority', name)
  await page.getByRole('link', { name: 'Verification', exact: true }).click()
  await page.waitForURL('**/organisation/verification')
  await expectAccessible(page)
  await page.getByLabel('How can we check').fill('I head the digital office.')
  await page.getByRole('button', { name: 'Ask for the check' }).click()
  await expect(page.getByRole('status')).toContainText('The request is with the administrators.')
  await expectAccessible(page)

  // To everybody else the administration does not exist.
  for (const path of ['', '/verifications', '/people', '/audit', '/demo', '/code-lists']) expect((await page.goto(`/en/admin${path}`))?.status(), path).toBe(404)

  const adminPage = await (await browser.newContext()).newPage()
  await signIn(adminPage, admin.email, admin.password)
  await adminPage.goto('/en/admin')
  await expectAccessible(adminPage)
  await adminPage.getByRole('main').getByRole('link', { name: 'Verifications' }).first().click()
  await expectAccessible(adminPage)
  await adminPage.getByRole('button', { name: `Refuse ${name}` }).click()
  await expect(adminPage.locator('form [role="alert"]')).toContainText('Say why: the owners are told.')
  await expectAccessible(adminPage)
  await adminPage.getByRole('button', { name: `Verify ${name}` }).click()
  await expect(adminPage.getByRole('status')).toContainText(`${name} is verified.`)

  await page.goto('/en/organisation')
  await expect(page.getByRole('main').getByText('Verified', { exact: true })).toBeVisible()
  await expectAccessible(page)

  // Another name is another organisation, as far as the check goes.
  await page.goto('/en/organisation/edit')
  await expectAccessible(page)
  await page.getByLabel('Name', { exact: true }).fill('Another Hospital')
  await page.getByRole('button', { name: 'Save the profile' }).click()
  await expect(page.getByRole('status')).toContainText('no longer counts as verified')
  await expect(page.getByRole('main').getByText('Verified', { exact: true })).toHaveCount(0)
})

test('an admin gives roles, reads the audit log and loads a code list', async ({ page, browser }) => {
  const other = await (await browser.newContext()).newPage()
  const email = await becomePerson(other, 'Nora Navigator')
  await signIn(page, admin.email, admin.password)
  await page.goto('/en/admin/people')
  await expectAccessible(page)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('radio', { name: 'Navigator' }).check()
  await page.getByRole('button', { name: 'Give the role' }).click()
  await expect(page.getByRole('status')).toHaveText('The role is given.')
  await expect(page.getByText(email)).toBeVisible()

  await page.goto('/en/admin/audit')
  await page.getByLabel('Action').fill('grant')
  await page.getByLabel('Who').fill(admin.email)
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page.getByRole('cell', { name: 'grant-platform-role' }).first()).toBeVisible()
  await expect(page.getByRole('cell', { name: 'register-organisation' })).toHaveCount(0)
  await expectAccessible(page)

  await page.goto('/en/admin/code-lists')
  await expectAccessible(page)
  const codes = [{ code: 'e2e-one', label: { en: 'One' } }, { code: '', label: { en: 'Two' } }]
  await page.getByLabel('File').setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ list: 'timeperiod', version: '1', codes })) })
  await page.getByRole('button', { name: 'Load the list' }).click()
  await expect(page.getByText(/timeperiod (is loaded|was loaded already)/)).toBeVisible()
  await expect(page.getByRole('cell', { name: 'It has no code.' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('File').setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from('{"no":') })
  await page.getByRole('button', { name: 'Load the list' }).click()
  await expect(page.getByText('The JSON of the file is broken.')).toBeVisible()

  await page.goto('/en/admin/demo')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Remove the demo data' }).click()
  await expect(page.locator('form [role="alert"]')).toContainText('Tick the box to say that you mean it.')
})
