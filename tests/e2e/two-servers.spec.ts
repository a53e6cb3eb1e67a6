import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test, type Browser, type Page } from '@playwright/test'
import pg from 'pg'
import { demoAccounts } from '../../prisma/demo-accounts.mjs'
import { signIn } from './steps'

const need = 'Sydämen vajaatoimintaa sairastavien etäseuranta kotona'
/** In milliseconds: a busy machine is slow to ask; how long it took is noted with the test. */
const soon = 10_000

let server: ChildProcess
let other = ''
let admin = ''

test.describe.configure({ timeout: 120_000 })

test.beforeAll(async () => {
  server = spawn(process.execPath, [join(import.meta.dirname, 'second-server.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: server.stdout! })) {
    if (!line.startsWith('http://')) continue
    ;[other = '', admin = ''] = line.split(' ')
    break
  }
  expect(other, 'the second server serves').not.toBe('')
})

test.afterAll(async () => {
  const ended = new Promise((done) => server.once('exit', done))
  server.stdin!.end()
  await ended
})

/** Plain forms do: what is looked at here is the servers. */
async function pageAt(browser: Browser, baseURL: string | undefined, part: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage()
  const { email, password } = demoAccounts.find((account) => account.email.startsWith(part))!
  await signIn(page, email, password)
  return page
}

/** Asks until a page is as it should be: how many milliseconds after the beginning that one was asked for. */
async function askUntil(what: string, isSo: () => Promise<boolean>): Promise<number> {
  const begun = performance.now()
  for (;;) {
    const asked = performance.now() - begun
    const isShown = await isSo()
    if (isShown) test.info().annotations.push({ type: what, description: `asked for after ${Math.round(asked)} ms, came after ${Math.round(performance.now() - begun)} ms` })
    if (isShown || asked > soon) return asked
    await new Promise((done) => setTimeout(done, 20))
  }
}

/** Presses the button and waits for the answer to what it sends: by then it is in force at the first server. */
async function submit(page: Page, button: string): Promise<void> {
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: button, exact: true }).click()
  expect((await answer).status()).toBe(303)
}

async function matchesOf(page: Page, title: string): Promise<string> {
  await page.goto('/en/needs?q=vajaatoimintaa')
  return `${await page.getByRole('link', { name: title }).getAttribute('href')}/matches`
}

async function draftOffering(page: Page, title: string): Promise<string> {
  const next = () => page.getByRole('button', { name: 'Save and continue' }).click()
  await page.goto('/en/offerings/new')
  await page.getByLabel('What is your product or service called?').fill(title)
  await page.getByRole('button', { name: 'Begin the draft' }).click()
  await page.getByLabel('What does it do, in one or two sentences?').fill('Sydämen vajaatoimintaa sairastavat mittaavat kotona, ja hoitaja näkee arvot.')
  await page.getByLabel('How does it work, and what does it need?').fill('Etäseuranta kotona: paino ja verenpaine siirtyvät hoitajan näkymään.')
  await next()
  await page.getByRole('checkbox', { name: 'Remote patient monitoring' }).check()
  await page.getByRole('checkbox', { name: 'Care at home' }).check()
  await next()
  await page.getByRole('textbox', { name: 'Which countries do you serve' }).fill('FI')
  await page.getByRole('button', { name: 'Save and see the preview' }).click()
  await page.waitForURL('**/preview')
  return new URL(page.url()).pathname.replace(/\/preview$/, '')
}

test('what is published at one server is ranked and shown at the other, and gone when it is withdrawn', async ({ browser, baseURL }) => {
  const title = `Kaksospalvelin ${Date.now() % 100_000}`
  const [company, authority] = await Promise.all([pageAt(browser, baseURL, 'company'), pageAt(browser, other, 'authority')])
  const matches = await matchesOf(authority, need)
  const offering = await draftOffering(company, title)
  const visit = async (path: string) => {
    const answer = await fetch(other + path)
    return { status: answer.status, isKept: answer.headers.get('server-timing') === 'cache;desc=hit', isNamed: (await answer.text()).includes(title) }
  }
  const isRanked = async () => (await (await authority.request.get(matches)).text()).includes(title)
  const browse = '/en/offerings?country=FI'

  expect(await isRanked()).toBe(false)
  for (const path of [browse, matches]) {
    await visit(path)
    expect(await visit(path), `kept for visitors: ${path}`).toEqual({ status: 200, isKept: true, isNamed: false })
  }

  await submit(company, 'Publish')
  const shown = await Promise.all([
    askUntil('published: ranking of the authority', isRanked),
    askUntil('published: ranking for visitors', async () => (await visit(matches)).isNamed),
    askUntil('published: list for visitors', async () => (await visit(browse)).isNamed),
  ])
  expect(Math.max(...shown)).toBeLessThan(soon)
  await authority.goto(matches)
  await expect(authority.getByRole('region', { name: 'Ranked, best first' }).getByRole('heading', { name: title })).toBeVisible()
  for (const path of [offering, browse, matches]) {
    await visit(path)
    expect(await visit(path), `kept for visitors: ${path}`).toEqual({ status: 200, isKept: true, isNamed: true })
  }

  await company.goto(`${offering}/preview`)
  await company.locator('summary', { hasText: 'Archive' }).click()
  await submit(company, 'Archive')
  const gone = await Promise.all([
    askUntil('withdrawn: ranking of the authority', async () => !(await isRanked())),
    askUntil('withdrawn: ranking for visitors', async () => !(await visit(matches)).isNamed),
    askUntil('withdrawn: list for visitors', async () => !(await visit(browse)).isNamed),
    askUntil('withdrawn: its own page', async () => (await visit(offering)).status === 404),
  ])
  expect(Math.max(...gone)).toBeLessThan(soon)
})

test('weights that are changed at one server are in force at the other, for whoever is signed in at either', async ({ browser, baseURL }) => {
  const authority = await pageAt(browser, other, 'authority')
  const matches = await matchesOf(authority, need)
  const scoresAt = async (origin: string) => [...(await (await authority.request.get(origin + matches)).text()).matchAll(/([\d.]+)(?:<!-- -->)? of 100 points/g)].map(([, score]) => score)
  const before = await scoresAt(other)
  expect(before.length).toBeGreaterThan(1)

  // A cookie knows no port: the session of the one server is that of the other.
  await authority.goto(`${baseURL}${matches.replace(/matches$/, 'weights')}`)
  await authority.getByLabel('Interoperability').fill('12')
  await authority.getByRole('button', { name: 'Show what moves' }).click()
  await authority.getByLabel('Why do you weigh it so?').fill('It must run beside our records system.')
  await submit(authority, 'Keep them')
  expect(await askUntil('weights: ranking of the authority', async () => String(await scoresAt(other)) !== String(before))).toBeLessThan(soon)
  expect(await scoresAt(other)).toEqual(await scoresAt(baseURL!))
})

test('pages are kept for visitors only while the server hears of changes, and a lost connection is mended', async () => {
  const isKept = async () => (await fetch(`${other}/en/about`)).headers.get('server-timing') === 'cache;desc=hit'
  expect(await askUntil('begun: page kept', isKept)).toBeLessThan(soon)
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  try {
    await client.query('alter database sund with allow_connections false')
    const { rows } = await client.query(`select pg_terminate_backend(pid, 5000) as ended from pg_stat_activity where datname = 'sund' and application_name = 'sund pages'`)
    expect(rows).toEqual([{ ended: true }, { ended: true }])
    await askUntil('lost: page not kept', async () => !(await isKept()))
    expect(await isKept()).toBe(false)
  } finally {
    await client.query('alter database sund with allow_connections true')
    await client.end()
  }
  expect(await askUntil('mended: page kept', isKept)).toBeLessThan(soon)
})
