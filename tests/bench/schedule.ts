/**
 * npm run bench schedule: schedules beside a bound and beside simpler ways on the same problems, written to
 * docs/benchmarks/scheduling.md, with a picture of one. Takes about ten minutes; with --picture the picture alone, in one.
 * Problems come from a generator and files outside the project (SUND_BENCH, else ../shared/bench); without them it says so and ends.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { seededRandom } from '@/lib/scheduling/budget'
import { differenceOf } from '@/lib/scheduling/difference'
import { firstFit } from '@/lib/scheduling/first-fit'
import { toInstance, type Instance, type Placing } from '@/lib/scheduling/instance'
import { violationsOf, worthOf } from '@/lib/scheduling/judge'
import type { Problem, Solution } from '@/lib/scheduling/model'
import { refill, replan } from '@/lib/scheduling/replan'
import { readProblem } from '@/lib/scheduling/read-problem'
import { Best } from '@/lib/scheduling/best'
import { toSolution } from '@/lib/scheduling/solve'
import { alphabetical } from './schedule-baselines'
import { pictureOf } from './schedule-picture'

const folder = resolve(process.env.SUND_BENCH ?? '../shared/bench', 'schedule')
const work = mkdtempSync(join(tmpdir(), 'schedule-'))

interface Case {
  name: string
  options: Record<string, number>
  seconds: number
  /** Candidates among SMEs too. */
  isMixed?: boolean
  /** Bound from the linear program over (meeting, slot), where one is known from elsewhere. */
  knownBound?: number
}

const large = { seed: 1, sme: 1200, pha: 500, investors: 300, slots: 40, tables: 400, candidates: 60_000, maxSme: 12, maxOther: 20 }
const cases: Case[] = [
  { name: '200 people, 3,000 candidates, seed 1', options: { seed: 1 }, seconds: 5 },
  { name: '… seed 2', options: { seed: 2 }, seconds: 5 },
  { name: '… seed 3', options: { seed: 3 }, seconds: 5 },
  { name: '2,000 people, 60,000 candidates', options: large, seconds: 20 },
  { name: '50 % availability (seed 4)', options: { seed: 4, availability: 0.5 }, seconds: 60, knownBound: 61_704 },
  { name: '40 % availability, 16 slots (seed 7)', options: { seed: 7, availability: 0.4, slots: 16, maxSme: 16, maxOther: 16, tables: 100 }, seconds: 60, knownBound: 38_655 },
  { name: 'tables scarce: 30 (seed 5)', options: { seed: 5, tables: 30 }, seconds: 30 },
  { name: 'no limit per person (seed 6)', options: { seed: 6, maxSme: 24, maxOther: 24, tables: 60 }, seconds: 30 },
  { name: 'candidates between SMEs too (seed 8)', options: { seed: 8 }, seconds: 30, isMixed: true },
]

interface Solved {
  solution: Solution
  wall: number
  foundAt: number
  megabytes: number
}

async function main(): Promise<void> {
  if (!existsSync(join(folder, 'generate.mjs'))) {
    console.log(`Skipped: there is no ${join(folder, 'generate.mjs')}. Set SUND_BENCH to the folder of the benches.`)
    return
  }
  const { generate } = (await import(pathToFileURL(join(folder, 'generate.mjs')).href)) as { generate: (options: object) => Problem }
  if (process.argv.includes('--picture')) return writePicture(generate)
  const lines: string[] = []
  const rows: string[] = []
  let again = ''
  for (const each of cases) {
    const problem = each.isMixed ? withMixedCandidates(generate(each.options)) : generate(each.options)
    const solved = solveApart(problem, each.seconds)
    rows.push(rowOf(each, problem, solved))
    console.log(rows.at(-1))
    if (each.options === large) again = replanned(problem, solved.solution)
  }
  lines.push(...tableOf(rows), '', '## Planned again', again, '')
  lines.push(...(await instances()))
  writePicture(generate)
  mkdirSync('docs/benchmarks', { recursive: true })
  writeFileSync('docs/benchmarks/scheduling.md', `${intro()}\n${lines.join('\n')}\n`)
  console.log('\ndocs/benchmarks/scheduling.md is written')
}

function intro(): string {
  return `# Schedules, beside a bound and beside simpler ways

\`npm run bench schedule\` measures anew and writes this page; [scheduling.md](../scheduling.md) says what is optimised.
Two threads, ${cpus().length} cores, Node ${process.versions.node}. Seed 1 throughout. Every schedule passed an independent checker.

Value: sum of scores less 200 for each meeting missing below a floor. Bound: worked out by us in the same time; no schedule can be
worth more. Gap: how far the value is below the bound. Best at: when the best value was found. First-fit takes the best score first, each in its earliest
slot; alphabetical goes round the people from A to Z, each taking their best that fits.
`
}

function tableOf(rows: string[]): string[] {
  return [
    '## Problems drawn from a seed',
    '| problem | time | value | bound | gap | best at | memory | below floor, fewest | first-fit: score, value | below floor, fewest | alphabetical: score, value | below floor, fewest |',
    '|---|---|---|---|---|---|---|---|---|---|---|---|',
    ...rows,
  ]
}

function rowOf({ name, seconds, knownBound }: Case, problem: Problem, { solution, wall, foundAt, megabytes }: Solved): string {
  const instance = toInstance(problem)
  const { all, belowFloor } = solution.fairness!
  const known = knownBound === undefined ? '' : ` (${percent((knownBound - solution.objective) / knownBound)} below ${number(knownBound)}, a linear program's)`
  const simple = [firstFit(instance), alphabetical(instance)].map((placing) => figuresOf(instance, placing))
  return `| ${[name, `${wall.toFixed(1)} of ${seconds} s`, number(solution.objective), number(solution.bound), `${solution.status === 'optimal' ? '0, proven' : percent(solution.gap)}${known}`, `${foundAt.toFixed(1)} s`, `${megabytes} MB`, `${belowFloor.length}, ${all.fewest}`, ...simple.flatMap(({ score, value, below, fewest }) => [`${number(score)}, ${number(value)} (${percent((solution.bound - value) / solution.bound)} below)`, `${below}, ${fewest}`])].join(' | ')} |`
}

function figuresOf(instance: Instance, placing: Placing) {
  const broken = violationsOf(instance, placing)
  if (broken.length > 0) throw new Error(`A simple schedule breaks a rule: ${broken[0]!.rule}`)
  const held = new Int32Array(instance.P)
  placing.forEach((t, m) => {
    if (t < 0) return
    held[instance.a[m]!]!++
    held[instance.b[m]!]!++
  })
  const { value, score } = worthOf(instance, placing)
  return { value, score, below: held.filter((n, p) => n < instance.min[p]!).length, fewest: Math.min(...held) }
}

function solveApart(problem: Problem, seconds: number): Solved {
  const [problemFile, solutionFile] = [join(work, 'problem.json'), join(work, 'solution.json')]
  writeFileSync(problemFile, JSON.stringify(problem))
  const node = (args: string[]) => execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 })
  const told = node(['--import', 'tsx', '--import', './scripts/server-only.mjs', 'tests/bench/schedule-one.ts', problemFile, String(seconds), solutionFile])
  const solution = JSON.parse(readFileSync(solutionFile, 'utf8')) as Solution
  if (solution.meetings.length > 0) checkIndependently(problemFile, solutionFile, solution)
  return { solution, ...(JSON.parse(told.trim().split('\n').at(-1)!) as { wall: number; foundAt: number; megabytes: number }) }
}

function checkIndependently(problemFile: string, solutionFile: string, solution: Solution): void {
  const { stdout } = spawnSync(process.execPath, [join(folder, 'check.mjs'), problemFile, solutionFile], { encoding: 'utf8' })
  const found = JSON.parse(stdout) as { feasible: boolean; objective: number; violations: string[] }
  if (!found.feasible || Math.abs(found.objective - solution.objective) > 1e-6) throw new Error(`The checker disagrees: ${found.violations.join('; ')} ${found.objective} for ${solution.objective}`)
}

/** Half of the candidates are between SMEs: no two sides are left. */
function withMixedCandidates(problem: Problem): Problem {
  const random = seededRandom(8)
  const smes = problem.participants.filter(({ role }) => role === 'SME').map(({ id }) => id)
  const seen = new Set<string>()
  const candidates = problem.candidates.map((candidate, m) => {
    if (m % 2 === 0) return candidate
    for (;;) {
      const [a, b] = [smes[Math.floor(random() * smes.length)]!, smes[Math.floor(random() * smes.length)]!]
      if (a === b || seen.has(`${a} ${b}`) || seen.has(`${b} ${a}`)) continue
      seen.add(`${a} ${b}`)
      return { ...candidate, a, b }
    }
  })
  return { ...problem, candidates }
}

function replanned(problem: Problem, before: Solution): string {
  const random = seededRandom(5)
  const absent = problem.participants.filter(() => random() < 0.05).map(({ id }) => id)
  const begun = performance.now()
  const { value: plan } = replan(problem, before, { absent })
  const placing = refill(plan!)
  const planned = performance.now()
  const best = new Best(plan!.instance)
  if (!best.offer(placing)) throw new Error('What was planned again breaks a rule')
  const after = toSolution(plan!.instance, best, [], { seed: 1, seconds: 0, previousSeats: plan!.seats })
  const done = performance.now()
  const { meetings, sentence } = differenceOf(problem, before, after)
  const isGone = new Set(absent)
  const touched = meetings.filter(({ kind, people }) => kind !== 'added' && !people.some((person) => isGone.has(person))).length
  return `${absent.length} of 2,000 people do not come. ${sentence} Meetings of the others that were dropped, moved or seated elsewhere: ${touched}. Planned in ${((planned - begun) / 1000).toFixed(2)} s; seats and a reason for each of ${number(after.unscheduled.length)} candidates left out in ${((done - planned) / 1000).toFixed(2)} s more.`
}

/** Published files of real events: every meeting required, fewest breaks. */
async function instances(): Promise<string[]> {
  const dir = join(folder, 'instances')
  if (!existsSync(dir)) return []
  const published: Record<string, number | null> = {
    'tic-12.original': 0, 'tic-12.fixed020-Forb': 1, 'tic-12.fixed040-Forb': null, 'tic-12.forb0003': null, 'tic-12.forb0007': null, 'tic-12.prec15': 0, 'tic-12.prec25': 0,
    'tic-13.original': 0, 'tic-13.fixed020-Forb': 2, 'tic-13.fixed040-Forb': 13, 'tic-13.forb0003': null, 'tic-13.forb0007': null, 'tic-13.prec15': 0, 'tic-13.prec25': 0,
    'forumt-14.original': 5, 'forumt-14.fixed020-Forb': 7, 'forumt-14.fixed040-Forb': null, 'forumt-14.forb0003': 0, 'forumt-14.forb0007': null, 'forumt-14.prec15': 5, 'forumt-14.prec25': 5,
  }
  const rows: string[] = []
  const sums = { feasible: 0, optimal: 0, proven: 0, refuted: 0, wrong: 0 }
  for (const file of readdirSync(dir).filter((name) => name.endsWith('.json')).sort()) {
    const name = file.replace('.json', '')
    const { value: problem } = readProblem(JSON.parse(readFileSync(join(dir, file), 'utf8')))
    const { solution, wall } = solveApart(problem!, 30)
    const best = published[name]
    const isHeld = solution.meetings.length > 0
    if (isHeld) sums.feasible++
    if (isHeld && solution.breaks === best) sums.optimal++
    if (solution.status === 'optimal') sums.proven++
    if (solution.status === 'infeasible' && best === null) sums.refuted++
    if ((solution.status === 'infeasible') !== (best === null) && solution.status === 'infeasible') sums.wrong++
    if (solution.status === 'optimal' && best !== solution.breaks) sums.wrong++
    if (isHeld && typeof best === 'number' && solution.breaks < best) sums.wrong++
    rows.push(`| ${name} | ${best === null ? 'infeasible' : best} | ${isHeld ? solution.breaks : '–'} | ${isHeld ? number(0 - solution.bound) : '–'} | ${solution.status} | ${wall.toFixed(1)} s |`)
    console.log(rows.at(-1))
  }
  return [
    '## Real events',
    'B2B forums of the Girona science park, from the published files; optima from Bofill et al., "Constraint Solving Approaches to the',
    'Business-to-Business Meeting Scheduling Problem" (JAIR 2022). All meetings are required; the fewest breaks are sought.',
    '',
    `Of 14 that have a schedule, one was found for ${sums.feasible}, with the published number of breaks for ${sums.optimal}; ${sums.proven} are proven optimal. Of 7 without, ${sums.refuted} are proven to have none, each with a conflict. Claims that contradict what is published: ${sums.wrong}.`,
    '',
    '| event | published | breaks | at least | status | time |',
    '|---|---|---|---|---|---|',
    ...rows,
  ]
}

function writePicture(generate: (options: object) => Problem): void {
  const problem = generate({ seed: 11, sme: 24, pha: 10, investors: 6, slots: 14, tables: 9, candidates: 220, maxSme: 5, maxOther: 9 })
  const priced = { ...problem, objective: { ...problem.objective, breaks: 5 } }
  const { solution } = solveApart(priced, 40)
  mkdirSync('docs/pictures', { recursive: true })
  writeFileSync('docs/pictures/schedule.svg', pictureOf(priced, solution, [
    `A day of ${priced.participants.length} people, ${priced.slots.length} slots and ${priced.tables as number} tables`,
    `${solution.meetings.length} meetings of ${priced.candidates.length} candidates, ${solution.breaks} breaks; value ${number(solution.objective)}, at most ${percent(solution.gap)} below the best there is`,
  ]))
}

const number = (value: number): string => (Math.round(value * 10) / 10).toLocaleString('en-GB')
const percent = (share: number): string => `${(100 * share).toFixed(2)} %`

main()
  .finally(() => rmSync(work, { recursive: true, force: true }))
  .then(() => process.exit(0), (error: unknown) => {
    console.error(error)
    process.exit(1)
  })
