import { expect, test, type Browser, type Page } from '@playwright/test'
import { demoAccounts } from '../../prisma/demo-accounts.mjs'
import { becomePerson, expectAccessible, signIn } from './steps'

const account = (part: string) => demoAccounts.find(({ email }) => email.startsWith(part))!
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n', 'latin1')

async function open(browser: Browser, part: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, account(part).email, account(part).password)
  return page
}

test('a company asks from a match, the authority agrees, and the two write to each other', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const company = page
  await signIn(company, account('company').email, account('company').password)
  await company.getByRole('link', { name: /See all \d+ matches/ }).first().click()
  const card = company.getByRole('article').filter({ hasText: 'Sydämen vajaatoimintaa sairastavien etäseuranta kotona' })
  await card.getByRole('link', { name: 'Ask for an introduction' }).click()

  // Before anything is sent: why the two match, what the need asks for, and how long it takes.
  await expect(company.getByRole('heading', { level: 1, name: 'Ask for an introduction' })).toBeVisible()
  await expect(company.getByText('Kanta joint testing and certification (Finland): not among the offering’s certificates')).toBeVisible()
  await expect(company.getByText('A request holds nobody’s calendar')).toBeVisible()
  await expect(company.getByText('No record yet')).toBeVisible()
  await expectAccessible(company)
  const reason = 'Weight and blood pressure reach your nurse on the same day. Two counties use it.'
  await company.getByLabel('Why do you ask?').fill(reason)
  await company.getByRole('button', { name: 'Ask for an introduction' }).click()
  await expect(company.getByRole('alert').filter({ hasText: 'not shown in your offering' })).toBeVisible()
  await expect(company.getByLabel('Why do you ask?'), 'what was typed is kept').toHaveValue(reason)
  await company.getByLabel('Why should they hear you').fill('The joint test with Kanta is booked for March.')
  await company.getByRole('button', { name: 'Ask for an introduction' }).click()
  await company.waitForURL('**/introductions/*?done=asked')
  const address = new URL(company.url()).pathname
  await expect(company.getByText('The request is on its way')).toBeVisible()
  await expect(company.getByText(account('authority').name)).toHaveCount(0)

  // The authority is told on its start page, reads why, and sees no name before it agrees.
  const authority = await open(browser, 'authority')
  await authority.goto('/en/start')
  await expect(authority.getByText(/introductions wait for your answer/)).toBeVisible()
  await authority.getByRole('link', { name: 'Answer', exact: true }).click()
  await expectAccessible(authority)
  await authority.getByRole('link', { name: 'Kajo Terveys Oy' }).click()
  await expect(authority.getByText(reason)).toBeVisible()
  await expect(authority.getByText('The joint test with Kanta is booked for March.')).toBeVisible()
  await expect(authority.getByText(account('company').name)).toHaveCount(0)
  await authority.getByText('All findings').click()
  await expect(authority.getByRole('rowheader', { name: 'Concepts in common' })).toBeVisible()
  for (const choice of ['Decline', 'Hand it to a colleague', 'Ask one thing first']) {
    await authority.getByRole('link', { name: choice, exact: true }).click()
    await expectAccessible(authority)
  }
  await authority.getByRole('button', { name: 'Say yes' }).click()
  await authority.waitForURL('**?done=accepted')

  // Both see whom to talk to.
  for (const side of [authority, company]) {
    await side.goto(address)
    await expect(side.getByRole('link', { name: account('company').email })).toBeVisible()
    await expect(side.getByRole('link', { name: account('authority').email })).toBeVisible()
  }
  await expectAccessible(company)

  // A file that is not what its name says keeps the message back, and the text stays.
  await company.getByRole('textbox', { name: 'Message' }).fill('Here is our data sheet. Does Tuesday at ten suit you?')
  await company.getByLabel('Files').setInputFiles({ name: 'data-sheet.pdf', mimeType: 'application/pdf', buffer: Buffer.from('not a pdf at all') })
  await company.getByRole('button', { name: 'Send the message' }).click()
  await expect(company.getByRole('alert').filter({ hasText: 'data-sheet.pdf does not hold what its name says' })).toBeVisible()
  await expect(company.getByRole('textbox', { name: 'Message' })).toHaveValue('Here is our data sheet. Does Tuesday at ten suit you?')
  await company.getByLabel('Files').setInputFiles({ name: 'data-sheet.pdf', mimeType: 'application/pdf', buffer: pdf })
  await company.getByRole('button', { name: 'Send the message' }).click()
  await company.waitForURL('**?done=sent**')

  await authority.reload()
  await expect(authority.getByText('Does Tuesday at ten suit you?')).toBeVisible()
  const [file] = await Promise.all([authority.waitForEvent('download'), authority.getByRole('link', { name: 'data-sheet.pdf' }).click()])
  expect(file.suggestedFilename()).toBe('data-sheet.pdf')
  const [everything] = await Promise.all([authority.waitForEvent('download'), authority.getByRole('link', { name: 'Download everything (ZIP)' }).click()])
  expect(everything.suggestedFilename()).toMatch(/^introduction-.*\.zip$/)
  await authority.getByRole('link', { name: 'Page to print before the meeting' }).click()
  await expect(authority.getByRole('heading', { level: 1, name: 'Before the meeting' })).toBeVisible()
  await expect(authority.getByText(account('company').email)).toBeVisible()
  await expectAccessible(authority)

  // A stranger finds nothing of it, nor does a cluster that introduces others.
  const stranger = await (await browser.newContext()).newPage()
  await becomePerson(stranger, 'A stranger')
  for (const one of [stranger, await open(browser, 'organiser')]) {
    for (const path of ['', '/sheet']) expect((await one.goto(address + path))?.status()).toBe(404)
    expect((await one.request.get(`/en/api${address.replace('/en', '')}/export`)).status()).toBe(404)
  }
})

test('a cluster introduces two others without JavaScript, and each side decides', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await signIn(page, account('organiser').email, account('organiser').password)
  await page.goto('/en/introductions/broker')
  await page.getByLabel('Search needs').fill('Wunddokumentation')
  await page.getByRole('region', { name: 'The need or mandate' }).getByRole('button', { name: 'Search' }).click()
  await page.getByRole('link', { name: 'Choose Wunddokumentation mit Foto im Krankenhaus und in der häuslichen Pflege' }).click()
  await page.getByLabel('Search offerings').fill('Kranich')
  await page.getByRole('region', { name: 'The offering' }).getByRole('button', { name: 'Search' }).click()
  await page.getByRole('link', { name: 'Choose Kranich Wunde' }).click()
  await expect(page.getByText('Both must say yes')).toBeVisible()
  await page.getByLabel('Why should they talk?').fill('too short')
  await page.getByRole('button', { name: 'Introduce them' }).click()
  await expect(page.getByRole('link', { name: /needs at least 10 characters/ })).toBeVisible()
  await page.getByLabel('Why should they talk?').fill('The clinics want one wound record; this one works in three hospitals.')
  await page.getByRole('button', { name: 'Introduce them' }).click()
  await page.waitForURL('**?done=brokered')
  await expect(page.getByText('Both sides have been told')).toBeVisible()
  await page.goto('/en/introductions?box=brokered')
  await expect(page.getByRole('link', { name: 'Kommunaler Klinikverbund Seeuferland and Kranichfeder Pflegesoftware GmbH' })).toBeVisible()
})

test('an authority says what offerings must show before a request, and companies read it', async ({ page, browser }) => {
  await signIn(page, account('authority').email, account('authority').password)
  await page.goto('/en/needs?q=triage')
  await page.getByRole('link', { name: 'Swedish-speaking triage before contact with the health station' }).click()
  const address = new URL(page.url()).pathname
  await page.getByRole('link', { name: 'Criteria for requests' }).click()
  await page.getByRole('checkbox', { name: 'ISO/IEC 27001 information security' }).check()
  await page.getByLabel('Least technology readiness level').selectOption('8')
  await page.getByRole('button', { name: 'Save the criteria' }).click()
  await page.waitForURL('**/request-criteria?done=saved')
  await expectAccessible(page)
  const visitor = await (await browser.newContext()).newPage()
  await visitor.goto(address)
  await expect(visitor.getByText('Technology readiness level 8 or higher')).toBeVisible()
})
