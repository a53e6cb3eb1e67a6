/** One problem solved in a process of its own, so that its memory can be told: PROBLEM.json SECONDS SOLUTION.json, then a line of JSON. */
import { readFileSync, writeFileSync } from 'node:fs'
import { solveInBackground } from '@/lib/scheduling/background'
import { toInstance } from '@/lib/scheduling/instance'
import { readProblem } from '@/lib/scheduling/read-problem'

const [problemFile, seconds, solutionFile] = process.argv.slice(2) as [string, string, string]
const { value: problem, faults } = readProblem(JSON.parse(readFileSync(problemFile, 'utf8')))
if (!problem) throw new Error(faults.map(({ message }) => message).join('\n'))
const begun = performance.now()
let best = -Infinity
let foundAt = 0
const onProgress = ({ value, seconds }: { value: number | null; seconds: number }) => {
  if (value !== null && value > best) [best, foundAt] = [value, seconds]
}
const solution = await solveInBackground(toInstance(problem), { timeLimit: Number(seconds), seed: 1, onProgress })
const wall = (performance.now() - begun) / 1000
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
writeFileSync(solutionFile, JSON.stringify(solution))
console.log(JSON.stringify({ wall, foundAt, megabytes: Math.round(maxRSS / 1024), processor: (userCPUTime + systemCPUTime) / 1e6 }))
process.exit(0)
