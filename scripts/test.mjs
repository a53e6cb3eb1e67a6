// npm test: everything that must hold, ending in one line of sums. `node scripts/test.mjs e2e` runs one part.
// Everything imported here is part of Node: dependencies may not be installed yet.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from './child.mjs'
import { howToGetChromium, provideChromium } from './chromium.mjs'
import { checkNode, installDependencies } from './install.mjs'
import { fail, root, say } from './trouble.mjs'

const reports = join(root, '.data/test/reports')
const bin = (path) => join(root, 'node_modules', path)

const parts = {
  lint: () => step('Lint', [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0', '--cache', '--cache-location', join(root, '.data/test/eslintcache')]),
  types: () => step('Types', [bin('typescript/bin/tsc'), '--noEmit']),
  unit: () => vitest('unit'),
  integration: () => vitest('integration'),
  e2e,
}

async function main(wanted) {
  checkNode()
  for (const name of wanted) if (!(name in parts)) throw new Error(`There is no part "${name}": choose from ${Object.keys(parts).join(', ')}`)
  await installDependencies()
  const { generateClient, isClientCurrent } = await import('./generate.mjs')
  if (!isClientCurrent()) generateClient({ quiet: true })
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })

  const sums = { passed: 0, failed: 0, skipped: 0 }
  const broken = []
  const names = wanted.length > 0 ? wanted : Object.keys(parts)
  // Each of these keeps one processor busy and says little.
  const besideEachOther = names.filter((name) => name === 'lint' || name === 'types')
  for (const group of [besideEachOther, ...names.filter((name) => !besideEachOther.includes(name)).map((name) => [name])]) {
    await Promise.all(group.map(runPart))
  }
  if (broken.length > 0) say(`\nFailed in: ${broken.join(', ')}`)
  say(`\n${sums.passed} passed, ${sums.failed} failed${sums.skipped ? `, ${sums.skipped} skipped` : ''}`)
  return broken.length === 0 ? 0 : 1

  async function runPart(name) {
    const begun = Date.now()
    say(`\n── ${name} ──`)
    const result = await parts[name]()
    for (const key of Object.keys(sums)) sums[key] += result[key] ?? 0
    if (result.failed > 0) broken.push(name)
    say(`${name}: ${result.passed} passed, ${result.failed} failed${result.skipped ? `, ${result.skipped} skipped` : ''} (${Math.round((Date.now() - begun) / 1000)} s)`)
  }
}

async function step(name, args) {
  const { code } = await runNode(args)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function vitest(project) {
  const file = join(reports, `${project}.json`)
  const { code } = await runNode([bin('vitest/vitest.mjs'), 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], { env: { NODE_ENV: 'test' } })
  const report = readReport(file)
  return count({ passed: report?.numPassedTests, failed: (report?.numFailedTests ?? 0) + countBrokenFiles(report), skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0) }, code)
}

/** A file that fails before its first test counts as one failure. */
const countBrokenFiles = (report) => (report?.testResults ?? []).filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')).length

async function e2e() {
  if (!provideChromium()) {
    say(howToGetChromium)
    return { passed: 0, failed: 1 }
  }
  const { freePort } = await import('./postgres.mjs')
  const file = join(reports, 'e2e.json')
  const { code } = await runNode([bin('@playwright/test/cli.js'), 'test'], { env: { E2E_PORT: String(await freePort()), E2E_REPORT: file } })
  const stats = readReport(file)?.stats
  return count({ passed: stats?.expected, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0), skipped: stats?.skipped }, code)
}

/** A runner that failed without a failed test (it did not start, or found no test) has failed once. */
function count({ passed = 0, failed = 0, skipped = 0 }, code) {
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed, skipped }
}

function readReport(file) {
  if (!existsSync(file)) return null
  return JSON.parse(readFileSync(file, 'utf8'))
}

main(process.argv.slice(2)).then((code) => process.exit(code), fail)
