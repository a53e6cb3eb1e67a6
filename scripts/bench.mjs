// npm run bench: everything that is measured, one after the other; `npm run bench pages` one of them.
import { join } from 'node:path'
import { runNode } from './child.mjs'
import { fail, root, say } from './trouble.mjs'

const benches = {
  start: ['tests/bench/start.mjs'],
  pages: ['tests/bench/pages.mjs'],
  import: ['scripts/run.mjs', 'tests/bench/import-speed.ts', '--no-database'],
  agreement: ['scripts/run.mjs', 'tests/bench/import-agreement.ts', '--no-database'],
  rank: ['scripts/run.mjs', 'tests/bench/rank-latency.ts', '--no-database'],
  quality: ['scripts/run.mjs', 'tests/bench/rank-quality.ts', '--no-database'],
  concepts: ['scripts/run.mjs', 'tests/bench/concepts.ts', '--no-database'],
  schedule: ['scripts/run.mjs', 'tests/bench/schedule.ts', '--no-database'],
  pairs: ['scripts/run.mjs', 'tests/bench/event-pairs.ts', '--no-database'],
  refill: ['scripts/run.mjs', 'tests/bench/refill.ts', '--no-database'],
  codes: ['scripts/run.mjs', 'tests/bench/cpv-suggestions.ts', '--no-database'],
  board: ['tests/bench/board.mjs'],
}

async function main(wanted) {
  for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
    if (!(name in benches)) throw new Error(`There is no bench "${name}": choose from ${Object.keys(benches).join(', ')}`)
    say(`\n── ${name} ──`)
    const [file, ...args] = benches[name]
    const { code } = await runNode([join(root, file), ...args], { stdio: 'inherit' })
    if (code !== 0) return code
  }
  return 0
}

main(process.argv.slice(2)).then((code) => process.exit(code), fail)
