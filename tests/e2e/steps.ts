import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

export const password = 'seven green boats'
export const newAddress = () => `e2e-${Date.now()}-${Math.floor(Math.random() * 1e6)}@example.org`

type RunOnly = NonNullable<axe.RunOptions['runOnly']>
type Colour = { r: number; g: number; b: number; alpha: number; parseString(text: string): Colour }

const standards: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }

/**
 * What axe finds wrong. It describes nothing else: to describe all that is right takes longer than to look at it.
 * Nor does it read a colour twice: a page has a dozen, and axe asks for one at every element above every text.
 */
async function findViolations(page: Page, runOnly: RunOnly): Promise<axe.Result[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: { run: typeof import('axe-core').run; commons: { color: { Color: { prototype: Colour } } } } }
    const { prototype } = axe.commons.color.Color
    const read = prototype.parseString
    const known = new Map<string, Pick<Colour, 'r' | 'g' | 'b' | 'alpha'>>()
    prototype.parseString = function (text) {
      const colour = known.get(text)
      if (colour) return Object.assign(this, colour)
      const { r, g, b, alpha } = read.call(this, text)
      known.set(text, { r, g, b, alpha })
      return this
    }
    // A colour that fades into another is neither.
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
    await Promise.allSettled(document.getAnimations().flatMap((one) => (one instanceof CSSTransition ? [one.finished] : [])))
    return (await axe.run(document, options)).violations
  }, { runOnly, resultTypes: ['violations' as const] })
}

/** Nothing for axe to find, and nothing that scrolls sideways, not even on the narrowest phone. Said of every page before the test ends. */
export async function expectAccessible(page: Page) {
  const violations = await findViolations(page, standards)
  const { pathname } = new URL(page.url())
  expect.soft(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target).join(' ')}`), pathname).toEqual([])
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 800 })
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${pathname}: pixels beyond 320`).toBe(0)
  if (size) await page.setViewportSize(size)
}

/** The same page in the dark: only its colours are others. */
export async function expectReadableInTheDark(page: Page) {
  await page.emulateMedia({ colorScheme: 'dark' })
  const violations = await findViolations(page, { type: 'rule', values: ['color-contrast'] })
  expect.soft(violations.flatMap(({ nodes }) => nodes.map((node) => `${node.target}: ${node.failureSummary}`)), new URL(page.url()).pathname).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}

/** Goes on with the Tab key until the thing with this name has the focus. */
export async function tabTo(page: Page, name: string) {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null
      const label = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0]?.textContent : element?.textContent
      return { name: (label ?? '').replace(/\s+/g, ' ').trim(), outline: element ? getComputedStyle(element).outlineStyle : 'none' }
    })
    if (focused.name.startsWith(name)) {
      expect(focused.outline, `the focus on "${focused.name}" can be seen`).not.toBe('none')
      return
    }
  }
  throw new Error(`Tab never reached ${name}`)
}

/** The path of the newest link in the outbox whose address contains `part`, mailed to this address. */
export async function linkFromOutbox(page: Page, email: string, part: string): Promise<string> {
  await page.goto('/en/outbox')
  const href = await page.getByRole('listitem').filter({ hasText: email }).locator(`a[href*="${part}"]`).first().getAttribute('href')
  const { pathname, search } = new URL(href ?? '')
  return pathname + search
}

export async function fillRegistration(page: Page, name: string, email: string) {
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Register' }).click()
  await page.waitForURL('**/check-your-mail**')
}

export async function confirmAddress(page: Page, email: string) {
  await page.goto(await linkFromOutbox(page, email, '/verify?token='))
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Confirm and sign in' }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/verify'))
}

/** A new person with a confirmed address, signed in. */
export async function becomePerson(page: Page, name: string): Promise<string> {
  const email = newAddress()
  await page.goto('/en/register')
  await fillRegistration(page, name, email)
  await confirmAddress(page, email)
  return email
}

export async function signIn(page: Page, email: string, given = password) {
  await page.goto('/en/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(given)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
}

export async function registerOrganisation(page: Page, kind: string, name: string, country = 'Poland') {
  await page.goto('/en/organisations/new')
  await page.getByRole('radio', { name: kind }).check()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Country').selectOption({ label: country })
  await page.getByRole('button', { name: 'Register the organisation' }).click()
  await page.waitForURL('**/organisation?done=registered')
}
