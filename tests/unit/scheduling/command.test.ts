import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Problem, Solution } from '@/lib/scheduling/model'
import { smallProblem } from '@/tests/factories/problems'

const folder = mkdtempSync(join(tmpdir(), 'schedule-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const schedule = (...args: string[]) =>
  new Promise<{ code: number; output: string; errors: string }>((done) => {
    execFile(process.execPath, ['--import', 'tsx', '--import', './scripts/server-only.mjs', 'scripts/schedule.ts', ...args], (error, output, errors) => done({ code: error ? Number(error.code) : 0, output, errors }))
  })
const problem = smallProblem(4, { people: 10, slots: 4, candidates: 20, tables: 4, minMeetings: 1 })
const solutionIn = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Solution

describe('npm run schedule', () => {
  it('prints a table, explains, writes the solution and plans again from it', async () => {
    const [problemFile, first, second] = [file('problem.json', problem), join(folder, 'first.json'), join(folder, 'second.json')]
    const solved = await schedule(problemFile, '--time-limit', '10', '--out', first, '--explain', 'm1,m2')
    expect([solved.code, solved.errors]).toEqual([0, ''])
    expect(solved.output).toMatch(/held +value +bound +gap +floor +breaks +seconds\n/)
    expect(solved.output).toMatch(/0 \(proven optimal\)/)
    expect(solved.output).toMatch(/\nm1 \(p\d+ with p\d+, score \d+\) is (not )?held/)
    const before = solutionIn('first.json')
    expect(before.status).toBe('optimal')

    const absent = before.meetings.length > 0 ? problem.candidates.find(({ id }) => id === before.meetings[0]!.candidate)!.a : ''
    const again = await schedule(problemFile, '--previous', first, '--absent', absent, '--time-limit', '10', '--out', second)
    expect(again.code).toBe(0)
    expect(again.output).toContain(`(${absent} does not come)`)
    const after = new Map(solutionIn('second.json').meetings.map((meeting) => [meeting.candidate, meeting]))
    for (const meeting of before.meetings) {
      const { a, b } = problem.candidates.find(({ id }) => id === meeting.candidate)!
      expect(after.get(meeting.candidate)).toEqual(a === absent || b === absent ? undefined : meeting)
    }
  }, 60_000)

  it('ends with 2 and the conflict where there is no schedule', async () => {
    const impossible: Problem = { ...problem, slots: problem.slots.slice(0, 1), participants: problem.participants.map(({ id }) => ({ id })), candidates: problem.candidates.slice(0, 20).map((candidate) => ({ ...candidate, required: true })) }
    const { code, output } = await schedule(file('impossible.json', impossible), '--out', join(folder, 'none.json'))
    expect(code).toBe(2)
    expect(output).toMatch(/There is no schedule\. p\d+ has \d+ required meetings/)
    expect(solutionIn('none.json')).toMatchObject({ status: 'infeasible', meetings: [] })
  }, 60_000)

  it('ends with 1 and what to do where the input is wrong', async () => {
    const wrong = file('wrong.json', { ...problem, tables: 0, candidates: [{ id: 'm1', a: 'p1', b: 'p1', score: 500 }] })
    const results = await Promise.all([schedule(), schedule(join(folder, 'none-such.json')), schedule(file('broken.json', '{"format":')), schedule(wrong), schedule(file('fine.json', problem), '--time-limit', 'long'), schedule(file('good.json', problem), '--frobnicate')])
    expect(results.map(({ code }) => code)).toEqual([1, 1, 1, 1, 1, 1])
    expect(results[0]!.errors).toMatch(/^Usage: npm run schedule -- PROBLEM\.json/)
    expect(results[1]!.errors).toMatch(/none-such\.json cannot be read: there is no such file/)
    expect(results[2]!.errors).toMatch(/broken\.json is no JSON/)
    expect(results[3]!.errors).toMatch(/has 2 faults:\n {2}The problem: tables must be .*\n {2}Candidate "m1": score must be a number from 0 to 100, not 500\.\n/)
    expect(results[4]!.errors).toBe('--time-limit takes a number from 0.1 to 86400, not "long"\n')
    expect(results[5]!.errors).toMatch(/Unknown option '--frobnicate'/)
    expect(results.map(({ errors }) => /\n\s+at /.test(errors))).toEqual(Array(6).fill(false))
  }, 60_000)
})
