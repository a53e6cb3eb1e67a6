import { defineConfig } from '@playwright/test'
import { chromiumArgs, findHeadlessChromium } from './scripts/chromium.mjs'

const port = process.env.E2E_PORT ?? '3100'
const baseURL = `http://localhost:${port}`
const log = process.env.SUND_E2E_LOG === '1' ? 'pipe' : 'ignore'

/** A production server of its own, with a database that is new for every run and filled with the demo data. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Each test makes its own people and organisations.
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: process.env.E2E_REPORT ? [['list'], ['json', { outputFile: process.env.E2E_REPORT }]] : [['list']],
  use: {
    baseURL,
    // What was done and what the end looked like. To record every moment takes a third of the time of a run: `npx playwright test --trace on`.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    screenshot: 'only-on-failure',
    actionTimeout: 30_000,
    locale: 'en-GB',
    timezoneId: 'Europe/Stockholm',
    launchOptions: { executablePath: findHeadlessChromium() ?? undefined, args: chromiumArgs },
  },
  webServer: {
    command: 'node scripts/serve-tests.mjs',
    env: { PORT: port, E2E_PARENT: String(process.pid) },
    url: `${baseURL}/en`,
    reuseExistingServer: false,
    timeout: 420_000,
    stdout: log,
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
})
