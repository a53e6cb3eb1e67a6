/** npm run schedule -- problem.json: the best schedule of a day of 1:1 meetings, with a bound, as a file. See `usage`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { solveInBackground } from '@/lib/scheduling/background'
import { differenceLines, differenceOf } from '@/lib/scheduling/difference'
import { toInstance } from '@/lib/scheduling/instance'
import type { Problem, Solution } from '@/lib/scheduling/model'
import { count, explain, figure } from '@/lib/scheduling/reasons'
import { droppedSentence, refill, replan, type Changes } from '@/lib/scheduling/replan'
import { quote, readProblem, readSolution, type Reading } from '@/lib/scheduling/read-problem'
import { placingOf } from '@/lib/scheduling/solve'

const usage = `Usage: npm run schedule -- PROBLEM.json [options]

  --time-limit SECONDS   how long to search (default 10)
  --seed NUMBER          another seed may find another schedule of the same worth (default 1)
  --out FILE             write the solution there (JSON)
  --explain m1,m2        say why these meetings are held or not
  --quiet                no progress

After a change, with the schedule as it stands:
  --previous SOLUTION.json   keep what stands; without a price no meeting that can stand is moved
  --absent p1,p2             who does not come
  --there p3:s4+s5           in which slots someone is there now; may be given several times
  --withdrawn m1,m2          meetings nobody wishes any more
  --lost-tables 3,4          tables that are gone
  --call p9                  people on standby who come now
  --from s5                  the first slot that is not past
  --price VALUE              let meetings change where that gains more than this for each

Ends with 0 and a schedule, 2 where it is proven that there is none, 3 where neither was found in time, 1 on bad input.
The formats: docs/schedule-problem.schema.json and docs/schedule-solution.schema.json; what is optimised: docs/scheduling.md.`

class Refusal extends Error {}

const options = {
  'time-limit': { type: 'string', default: '10' },
  seed: { type: 'string', default: '1' },
  out: { type: 'string' },
  explain: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  previous: { type: 'string' },
  absent: { type: 'string' },
  there: { type: 'string', multiple: true },
  withdrawn: { type: 'string' },
  'lost-tables': { type: 'string' },
  call: { type: 'string' },
  from: { type: 'string' },
  price: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

type Values = ReturnType<typeof readArguments>['values']

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${usage}`)
  }
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments()
  if (values.help) {
    console.log(usage)
    return 0
  }
  if (positionals.length !== 1) throw new Refusal(positionals.length === 0 ? usage : `One problem at a time: ${positionals.join(', ')} are ${positionals.length}.`)
  const timeLimit = numberFrom(values['time-limit'], '--time-limit', 0.1, 86_400)
  const seed = numberFrom(values.seed, '--seed', 0, 2 ** 32 - 1)
  if (!Number.isInteger(seed)) throw new Refusal('--seed takes a whole number')
  const given = orRefuse(readProblem(readJson(positionals[0]!)), positionals[0]!)
  const ids = new Set(given.candidates.map(({ id }) => id))
  const asked = list(values.explain)
  for (const id of asked) if (!ids.has(id)) throw new Refusal(`--explain: ${quote(id)} is no candidate of the problem`)

  const stop = new AbortController()
  let interruptedAt = 0
  // The first Ctrl-C ends with the best so far (npm passes it on twice); a later one ends at once.
  process.on('SIGINT', () => {
    if (interruptedAt > 0 && Date.now() - interruptedAt > 1000) process.exit(130)
    interruptedAt ||= Date.now()
    stop.abort()
  })
  const watched = { timeLimit, seed, enough: stop.signal, ...(values.quiet || !process.stderr.isTTY ? {} : { onProgress: progressLine }) }
  const { problem, solution } = values.previous === undefined ? { problem: given, solution: await solveInBackground(toInstance(given), watched) } : await again(given, values, watched)
  if (!values.quiet && process.stderr.isTTY) process.stderr.write('\r\x1b[K')
  if (values.out) writeJson(values.out, solution)
  report(solution)
  if (asked.length > 0 && solution.status !== 'infeasible' && solution.status !== 'unknown') {
    const instance = toInstance(problem)
    const placing = placingOf(problem, solution.meetings)
    for (const id of asked) console.log(`\n${explain(instance, placing, problem.candidates.findIndex((candidate) => candidate.id === id))}`)
  }
  return { optimal: 0, feasible: 0, infeasible: 2, unknown: 3 }[solution.status]
}

async function again(given: Problem, values: Values, watched: Parameters<typeof solveInBackground>[1]): Promise<{ problem: Problem; solution: Solution }> {
  const previous = orRefuse(readSolution(readJson(values.previous!), given), values.previous!)
  const changes: Changes = {
    absent: list(values.absent),
    withdrawn: list(values.withdrawn),
    lostTables: list(values['lost-tables']),
    called: list(values.call),
    available: Object.fromEntries((values.there ?? []).map((text) => {
      const at = text.lastIndexOf(':')
      if (at < 1) throw new Refusal(`--there takes a person and slots, such as p3:s4+s5, not ${quote(text)}`)
      return [text.slice(0, at), text.slice(at + 1).split('+').filter(Boolean)]
    })),
    ...(values.from === undefined ? {} : { from: values.from }),
    ...(values.price === undefined ? {} : { price: numberFrom(values.price, '--price', 0, 1e9) }),
  }
  const begun = Date.now()
  const plan = orRefuse(replan(given, previous, changes), 'The changes')
  const start = refill(plan)
  const left = Math.max(0.05, watched.timeLimit - (Date.now() - begun) / 1000)
  const found = await solveInBackground(plan.instance, { ...watched, timeLimit: left, start, previousSeats: plan.seats, ...(plan.keep ? { keep: plan.keep } : {}) })
  const solution = { ...found, seconds: Math.round(Date.now() - begun) / 1000 }
  const difference = differenceOf(given, previous, solution)
  console.log(droppedSentence(plan.dropped))
  if (solution.meetings.length > 0) {
    console.log(difference.sentence)
    const lines = differenceLines(difference)
    for (const line of lines.slice(0, 40)) console.log(`  ${line}`)
    if (lines.length > 40) console.log(`  … and ${lines.length - 40} more people; the solution has them all`)
  }
  return { problem: plan.problem, solution }
}

function report(solution: Solution): void {
  const shortages = (solution.shortages ?? []).map(({ isHard, detail, mend }) => ({ isHard, text: `${detail} ${mend}` })).filter(({ text }) => text !== solution.conflict)
  if (solution.status === 'infeasible') console.log(`There is no schedule. ${solution.conflict}`)
  for (const { isHard, text } of shortages.slice(0, 12)) console.log(`${isHard ? 'Impossible' : 'Cannot be promised'}: ${text}`)
  if (shortages.length > 12) console.log(`… and ${shortages.length - 12} more of this kind`)
  if (solution.status === 'infeasible') return
  if (solution.status === 'unknown') {
    console.log('\nNo schedule was found in this time, and no proof that there is none. Give more time, or require fewer meetings.')
    return
  }
  const below = solution.fairness?.belowFloor.length ?? 0
  const rows: [string, string][] = [
    ['held', `${solution.meetings.length} of ${solution.meetings.length + solution.unscheduled.length}`],
    ['value', figure(solution.objective)],
    ['bound', figure(solution.bound)],
    ['gap', solution.status === 'optimal' ? '0 (proven optimal)' : `${(100 * solution.gap).toFixed(3)} %`],
    ['floor', below === 0 ? 'reached by all' : `${count(below, 'person').replace('persons', 'people')} below, ${solution.floorShortfall} missing`],
    ['breaks', String(solution.breaks)],
    ['seconds', solution.seconds.toFixed(1)],
  ]
  console.log(`\n${rows.map(([name]) => name.padStart(Math.max(8, widthOf(rows, name)))).join('  ')}\n${rows.map(([name, value]) => value.padStart(Math.max(8, widthOf(rows, name)))).join('  ')}`)
  const { all, roles } = solution.fairness!
  console.log(`\n${'role'.padEnd(14)}  people  meetings  fewest  median  most  share of score`)
  for (const row of [...roles, { ...all, role: 'everybody' }])
    console.log(`${(row.role || '(no role)').slice(0, 14).padEnd(14)}  ${String(row.people).padStart(6)}  ${String(row.meetings).padStart(8)}  ${String(row.fewest).padStart(6)}  ${String(row.median).padStart(6)}  ${String(row.most).padStart(4)}  ${(100 * row.scoreShare).toFixed(1).padStart(12)} %`)
  for (const { why } of (solution.fairness?.belowFloor ?? []).slice(0, 10)) console.log(`  ${why}`)
}

function widthOf(rows: [string, string][], name: string): number {
  return Math.max(...rows.filter(([each]) => each === name).map(([each, value]) => Math.max(each.length, value.length)))
}

function progressLine({ seconds, value, bound, gap, held }: { seconds: number; value: number | null; bound: number; gap: number | null; held: number }): void {
  process.stderr.write(`\r\x1b[K${seconds.toFixed(1)} s  held ${held}  value ${value === null ? '–' : figure(value)}  bound ${figure(bound)}  gap ${gap === null ? '–' : `${(100 * gap).toFixed(3)} %`}`)
}

function list(text: string | undefined): string[] {
  return (text ?? '').split(',').map((each) => each.trim()).filter(Boolean)
}

function numberFrom(text: string, name: string, least: number, most: number): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= least && value <= most)) throw new Refusal(`${name} takes a number from ${least} to ${most}, not ${quote(text)}`)
  return value
}

const unreadable: Record<string, string> = { ENOENT: 'there is no such file', EACCES: 'it is not ours to read', EISDIR: 'it is a folder', ERR_STRING_TOO_LONG: 'it is too large' }

function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${unreadable[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message}`)
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Refusal(`${file} is no JSON: ${(error as Error).message.slice(0, 200)}`)
  }
}

function writeJson(file: string, solution: Solution): void {
  try {
    writeFileSync(file, `${JSON.stringify(solution)}\n`)
  } catch (error) {
    throw new Refusal(`${file} cannot be written: ${(error as Error).message}`)
  }
}

function orRefuse<T>(reading: Reading<T>, file: string): T {
  if (reading.faults === undefined) return reading.value
  const more = reading.more > 0 ? ['… and more of this kind'] : []
  throw new Refusal([`${file} has ${reading.more > 0 ? 'more than ' : ''}${count(reading.faults.length, 'fault')}:`, ...reading.faults.map(({ message }) => `  ${message}`), ...more].join('\n'))
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    process.exit(1)
  },
)
