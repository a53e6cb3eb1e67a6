import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const firstOf = (...paths) => paths.find((path) => path && existsSync(path)) ?? null

export const findChromium = () => firstOf(process.env.CHROMIUM, ...places)

/** The same engine without tabs and toolbars around its pages, where there is one: it opens a page in half the time. */
export const findHeadlessChromium = () => firstOf(process.env.CHROMIUM, '/usr/bin/chromium-headless-shell') ?? findChromium()

export const chromiumArgs = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** Debian gives it to root; anyone else is told how to get it. A Chromium that is there will do if nothing better is to be had at once. */
export function provideChromium() {
  const found = findHeadlessChromium()
  if (found && (process.env.CHROMIUM || found.endsWith('-headless-shell'))) return found
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found
  console.log('Installing Chromium …')
  const apt = (...args) => spawnSync('apt-get', ['-qq', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1', ...args], { timeout: found ? 120_000 : 600_000, stdio: ['ignore', 'ignore', found ? 'ignore' : 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
  const install = (name) => apt('install', '-y', '--no-install-recommends', '--no-remove', name)
  if (!found) apt('update')
  if (!install('chromium-headless-shell') && !found) install('chromium')
  return findHeadlessChromium()
}

export const howToGetChromium = 'The end-to-end tests need Chromium or Chrome: install it (on Debian: apt-get install chromium), or set CHROMIUM to its path.'
