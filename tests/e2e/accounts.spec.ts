import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, linkFromOutbox, newAddress, password } from './steps'

/** Goes on with the Tab key until the thing with this name has the focus. */
async function tabTo(page: Page, name: string | RegExp) {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.innerText
      return { name: (label ?? '').trim(), outline: element ? getComputedStyle(element).outlineStyle : 'none' }
    })
    if (typeof name === 'string' ? focused.name === name : name.test(focused.name)) {
      expect(focused.outline, `the focus on "${focused.name}" can be seen`).not.toBe('none')
      return
    }
  }
  throw new Error(`Tab never reached ${name}`)
}

async function fillByKeyboard(page: Page, label: string, text: string) {
  await tabTo(page, label)
  await page.keyboard.type(text)
}

async function register(page: Page, email: string) {
  await page.goto('/en/register')
  await page.getByLabel('Your name').fill('Ada Berg')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Register' }).click()
  await page.waitForURL('**/check-your-mail**')
}

async function registerAndVerify(page: Page, email: string) {
  await register(page, email)
  await page.goto(await linkFromOutbox(page, email, '/verify?token='))
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Confirm and sign in' }).click()
  await page.waitForURL('**/start')
}

async function signIn(page: Page, email: string, next = '') {
  await page.goto(`/en/sign-in${next}`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

const sessionCookie = async (page: Page) => (await page.context().cookies()).find((cookie) => cookie.name.endsWith('next-auth.session-token'))

test('a person registers, confirms, signs in, sees the sessions and signs out, by keyboard alone', async ({ page, browser }) => {
  const email = newAddress()
  await page.goto('/en/register')
  await expectAccessible(page)
  await fillByKeyboard(page, 'Your name', 'Ada Berg')
  await fillByKeyboard(page, 'E-mail address', email)
  await fillByKeyboard(page, 'Password', password)
  await tabTo(page, 'Register')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/check-your-mail**')
  await expectAccessible(page)
  await tabTo(page, 'Open the outbox')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/outbox')
  await expectAccessible(page)

  // No cookie before sign-in.
  expect(await page.context().cookies()).toEqual([])

  const verify = await linkFromOutbox(page, email, '/verify?token=')
  await page.goto(verify)
  await expectAccessible(page)
  await page.goto(verify) // Opening it, as a mail scanner does, uses nothing up.
  await fillByKeyboard(page, 'Password', password)
  await tabTo(page, 'Confirm and sign in')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/start')
  expect(await sessionCookie(page)).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })

  await page.goto(verify)
  await expect(page.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible()
  await expectAccessible(page)

  // A second browser signs in …
  const phone = await (await browser.newContext({ userAgent: 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36' })).newPage()
  await signIn(phone, email)
  await phone.waitForURL('**/start')

  // … and is signed out from the first.
  await page.goto('/en/account')
  await expectAccessible(page)
  await expect(page.getByText('Chrome on Android', { exact: true })).toBeVisible()
  await tabTo(page, /^Sign out.*Chrome on Android/s)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText('That browser was signed out.')
  await expect(page.getByText('Chrome on Android', { exact: true })).toBeHidden()
  await phone.goto('/en/account')
  await phone.waitForURL('**/sign-in?next=%2Fen%2Faccount')
  await phone.context().close()

  const before = (await sessionCookie(page))?.value ?? ''
  await tabTo(page, 'Sign out')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/en')
  expect(await sessionCookie(page)).toBeUndefined()
  await page.context().addCookies([{ name: 'next-auth.session-token', value: before, url: new URL(page.url()).origin }])
  await page.goto('/en/account')
  await page.waitForURL('**/sign-in**')
})

test('a wrong password and an unknown address get the same page', async ({ page }) => {
  const email = newAddress()
  await registerAndVerify(page, email)
  await page.context().clearCookies()
  const answers: string[] = []
  for (const who of [email, newAddress()]) {
    await page.goto('/en/sign-in')
    await page.getByLabel('E-mail address').fill(who)
    await page.getByLabel('Password').fill('something else')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.locator('form [role="alert"]')).toBeFocused()
    await expect(page.getByLabel('E-mail address')).toHaveValue(who)
    await expectAccessible(page)
    answers.push(await page.getByRole('main').innerText())
  }
  expect(answers[0]).toBe(answers[1])
})

test('a link by mail signs in and leads to where one wanted to go', async ({ page }) => {
  const email = newAddress()
  await registerAndVerify(page, email)
  await page.context().clearCookies()
  await page.goto('/en/account')
  await page.waitForURL('**/sign-in**')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Mail me a link' }).click()
  await expect(page.getByRole('heading', { name: 'Without a password' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Mail me a link' }).click()
  await page.waitForURL('**/check-your-mail**')
  await page.goto(await linkFromOutbox(page, email, '/sign-in/link?token='))
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sign in now' }).click()
  await page.waitForURL('**/en/account')
})

test('a forgotten password is chosen anew, and the other browser is signed out', async ({ page, browser }) => {
  const email = newAddress()
  await registerAndVerify(page, email)
  const other = await (await browser.newContext()).newPage()
  await other.goto('/en/reset-password')
  await expectAccessible(other)
  await other.getByLabel('E-mail address').fill(email)
  await other.getByRole('button', { name: 'Mail me the link' }).click()
  await other.waitForURL('**/check-your-mail**')
  await other.goto(await linkFromOutbox(other, email, '/reset-password/new?token='))
  await expectAccessible(other)
  await other.getByLabel('New password').fill('short')
  await other.getByRole('button', { name: 'Save the new password' }).click()
  await expect(other.locator('form [role="alert"]')).toContainText('New password needs at least 10 characters.')
  await other.getByLabel('New password').fill('a better one than before')
  await other.getByRole('button', { name: 'Save the new password' }).click()
  await other.waitForURL('**/start')
  await other.context().close()
  await page.goto('/en/account')
  await page.waitForURL('**/sign-in**')
})

test('name, address and account are changed by their owner', async ({ page }) => {
  const [email, later] = [newAddress(), newAddress()]
  await registerAndVerify(page, email)
  await page.goto('/en/account')
  await page.getByLabel('Your name').fill('Ada Lindqvist')
  await page.getByRole('button', { name: 'Save the name' }).click()
  await expect(page.getByRole('status')).toHaveText('Your name was saved.')
  await expect(page.getByRole('banner').getByText('Ada Lindqvist').first()).toBeAttached()

  await page.goto('/en/account/password')
  await expectAccessible(page)
  await page.goto('/en/account/email')
  await expectAccessible(page)
  await page.getByLabel('New e-mail address').fill(later)
  await page.getByLabel('Your password now').fill(password)
  await page.getByRole('button', { name: 'Mail me the link' }).click()
  await page.waitForURL('**/account?done=saved-email')
  await expect(page.getByText(`Waits for confirmation: ${later}`)).toBeVisible()
  await page.goto(await linkFromOutbox(page, later, '/change-email?token='))
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Use this address' }).click()
  await expect(page.getByRole('heading', { name: 'Your address was changed' })).toBeVisible()

  await page.goto('/en/account/delete')
  await expectAccessible(page)
  await page.getByLabel('Your password now').fill(password)
  await page.getByRole('button', { name: 'Delete my account for good' }).click()
  await page.waitForURL('**/account-deleted')
  await expectAccessible(page)
  expect(await sessionCookie(page)).toBeUndefined()
  await signIn(page, later)
  await expect(page.locator('form [role="alert"]')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a person registers, signs in, sees an error and signs out', async ({ page }) => {
    const email = newAddress()
    await register(page, email)
    await page.goto(await linkFromOutbox(page, email, '/verify?token='))
    await page.getByLabel('Password').fill('something else')
    await page.getByRole('button', { name: 'Confirm and sign in' }).click()
    await expect(page.locator('form [role="alert"]')).toContainText('This is not the password of the account.')
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Confirm and sign in' }).click()
    await page.waitForURL('**/start')
    await page.goto('/en/account')
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.waitForURL('**/en')
    await signIn(page, email, '?next=%2F%2Fevil.example')
    await page.waitForURL('**/en/start')
  })
})

test('nobody but a local visitor sees the outbox', async ({ request }) => {
  for (const headers of [{ host: 'sund.example' }, { host: 'localhost.evil.example' }]) {
    expect((await request.get('/en/outbox', { headers })).status()).not.toBe(200)
  }
  // What a request claims about where it comes from is not believed, either way.
  expect((await request.get('/en/outbox', { headers: { 'x-forwarded-for': '203.0.113.9' } })).status()).toBe(200)
})

test('links in mails never follow the Host header', async ({ page, request, baseURL }) => {
  const email = newAddress()
  await registerAndVerify(page, email)
  await request.get('/en/reset-password', { headers: { host: 'evil.example' } })
  await page.goto('/en/outbox')
  const hosts = await page.locator('main a[href*="token="]').evaluateAll((links) => [...new Set(links.map((link) => new URL((link as HTMLAnchorElement).href).hostname))])
  expect(hosts).toEqual([new URL(baseURL ?? '').hostname])
})

/** The fields a browser without JavaScript sends with the sign-in form. */
async function signInFields(page: Page): Promise<Record<string, string>> {
  await page.goto('/en/sign-in')
  return Object.fromEntries(await page.locator('form:has(input[name="password"]) input[type="hidden"]').evaluateAll((inputs) => inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value])))
}

test('claiming to come from somewhere else does not give more tries', async ({ page, request, baseURL }) => {
  const fields = await signInFields(page)
  const email = newAddress()
  const answers: string[] = []
  for (let i = 0; i < 12; i++) {
    const answer = await request.post(`${baseURL}/en/sign-in`, {
      multipart: { ...fields, email, password: `guess number ${i}` },
      headers: { origin: baseURL ?? '', 'x-forwarded-for': `203.0.113.${i}`, 'x-real-ip': `203.0.113.${i}`, forwarded: `for=203.0.113.${i}` },
    })
    answers.push(/Too many tries/.test(await answer.text()) ? 'stopped' : 'looked at')
  }
  expect(answers).toEqual([...Array(10).fill('looked at'), 'stopped', 'stopped'])
})

test('signing in by a form on another site is refused', async ({ page, request, baseURL }) => {
  const multipart = { ...(await signInFields(page)), email: 'company@demo.example', password: 'Sund-demo-2026' }
  const answer = await request.post(`${baseURL}/en/sign-in`, { multipart, headers: { origin: 'https://evil.example' }, maxRedirects: 0 })
  expect(answer.status()).toBeGreaterThanOrEqual(400)
  expect(answer.headers()['set-cookie']).toBeUndefined()
})
