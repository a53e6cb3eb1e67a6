import 'server-only'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { Best } from './best'
import { firstFit } from './first-fit'
import type { Instance, Placing } from './instance'
import type { Problem, Shortage, Solution } from './model'
import { conflictIn, shortagesOf } from './promises'
import { beyondCounting } from './prove'
import type { Keep } from './search/timetable'
import { gapOf, toSolution } from './solve'

export interface BackgroundOptions {
  /** Seconds until the solution is there, half a second more at most. */
  timeLimit: number
  seed?: number
  /** Steps of the search; without it the time limit alone ends it. */
  steps?: number
  onProgress?: (progress: Progress) => void
  /** Told of every better schedule: to be kept where the run may be ended from outside, and gone on with as `start`. */
  onBetter?: (placing: Placing) => void
  /** Cancels: the promise is refused with its reason, and the threads end. */
  signal?: AbortSignal
  /** Ends early with the best so far. */
  enough?: AbortSignal
  start?: Placing
  keep?: Keep
  previousSeats?: Int32Array
}

export interface Progress {
  seconds: number
  value: number | null
  bound: number
  gap: number | null
  held: number
}

export interface WorkerTask {
  problem: Problem
  role: 'find' | 'prove'
  seed: number
  steps: number
  /** Milliseconds since 1970. */
  endsAt: number
  start?: Placing
  keep?: Keep
  /** One cell: not 0 when it is time to end. */
  shared: Int32Array
}

export type WorkerMessage = { kind: 'placing'; placing: Placing } | { kind: 'bound'; bound: number } | { kind: 'proved' } | { kind: 'refuted'; conflict: string } | { kind: 'done' }

/** Not found by following imports: the workers are files of their own. */
const workerFile = (): string => join(process.cwd(), 'scripts', 'schedule-worker.mjs')

/**
 * Solves the instance of a problem that passed `readProblem` in two threads beside this one: one finds schedules, one proves bounds. This
 * thread keeps the best so far and ends both when the time is over, whatever a solver inside does.
 */
export async function solveInBackground(instance: Instance, options: BackgroundOptions): Promise<Solution> {
  const begun = Date.now()
  const { seed = 1, signal } = options
  signal?.throwIfAborted()
  const shortages = shortagesOf(instance)
  const best = new Best(instance, options.keep)
  best.conflict = conflictIn(shortages)
  if (!best.isOver) {
    const milliseconds = searchTime(instance, options.timeLimit)
    const run = milliseconds < startTime ? null : new Run(instance, options, best, begun, begun + milliseconds)
    // Something to give whatever becomes of the threads, made while they start.
    if (best.offer(options.start ?? firstFit(instance))) {
      options.onBetter?.(best.placing!)
      options.onProgress?.(progressOf(best, begun))
    }
    await run?.ended
    if (best.fill()) {
      options.onBetter?.(best.placing!)
      options.onProgress?.(progressOf(best, begun))
    }
  }
  if (best.bound === -Infinity && !best.placing) best.conflict ??= beyondCounting(instance)
  return finish(instance, best, shortages, { seed, begun, ...(options.previousSeats ? { previousSeats: options.previousSeats } : {}) })
}

/** Milliseconds a thread takes to start: with less than that none is asked. */
const startTime = 400

/** Of a time limit in seconds, the milliseconds for the search: seats and reasons are worked out after it, as long as that took with 60,000 candidates in 40 slots, by size. */
const searchTime = ({ M, T }: Instance, timeLimit: number): number => 1000 * timeLimit - Math.min(400 * timeLimit, 100 + (M * T) / 2000)

function finish(instance: Instance, best: Best, shortages: Shortage[], { seed, begun, previousSeats }: { seed: number; begun: number; previousSeats?: Int32Array }): Solution {
  const solution = toSolution(instance, best, shortages, { seed, seconds: 0, ...(previousSeats ? { previousSeats } : {}) })
  return { ...solution, seconds: Math.round(Date.now() - begun) / 1000 }
}

function progressOf({ worth, bound }: Best, begun: number): Progress {
  return { seconds: (Date.now() - begun) / 1000, value: worth?.value ?? null, bound, gap: worth ? gapOf(worth.value, bound) : null, held: worth?.held ?? 0 }
}

class Run {
  readonly ended: Promise<void>
  private readonly workers: Worker[] = []
  private readonly shared = new Int32Array(new SharedArrayBuffer(4))
  private readonly timer: NodeJS.Timeout
  private prove: () => void
  private prover: Worker | undefined
  private waiting: NodeJS.Timeout | undefined
  private working = 0
  private settle: { done(): void; refuse(error: unknown): void }

  constructor(instance: Instance, private readonly options: BackgroundOptions, private readonly best: Best, private readonly begun: number, last: number) {
    let settle: { done(): void; refuse(error: unknown): void }
    this.ended = new Promise<void>((done, refuse) => (settle = { done, refuse }))
    this.settle = settle!
    const { timeLimit, seed = 1, steps = Number.MAX_SAFE_INTEGER, signal, enough, start, keep } = options
    const cancel = () => this.end(() => this.settle.refuse(signal!.reason))
    const stop = () => this.end(this.settle.done)
    signal?.addEventListener('abort', cancel, { once: true })
    enough?.addEventListener('abort', stop, { once: true })
    this.timer = setTimeout(stop, Math.max(0, last - Date.now()))
    const task = (role: WorkerTask['role']): WorkerTask => ({ problem: instance.problem, role, seed, steps, endsAt: last - 50, shared: this.shared, ...(start ? { start } : {}), ...(keep ? { keep } : {}) })
    this.employ(task('find'))
    this.prove = () => {
      clearTimeout(this.waiting)
      this.prove = () => {}
      this.employ(task('prove'))
    }
    // Most days are settled by the search's own bound: where there is a choice of meetings, the second thread waits for a first schedule.
    const hasChoice = instance.required.some((each) => !each)
    if (hasChoice) this.waiting = setTimeout(() => this.prove(), 200 * timeLimit)
    else this.prove()
  }

  private employ(task: WorkerTask): void {
    // Asked for in a way that bundlers do not follow: they would pack the worker with its loader into the app.
    const { Worker } = process.getBuiltinModule('node:worker_threads')
    const worker = new Worker(workerFile(), { workerData: task, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 2048 } })
    this.workers.push(worker)
    this.working++
    worker.on('message', (message: WorkerMessage) => this.hear(message))
    if (task.role === 'prove') this.prover = worker
    this.tellProver()
    worker.on('error', (error) => {
      // A thread that fails takes its part with it, not what the other has: only both together are a failure.
      this.failures.push(error)
      this.leave()
    })
    worker.unref()
  }

  private readonly failures: unknown[] = []

  private hear(message: WorkerMessage): void {
    const { best } = this
    if (message.kind === 'done') return this.leave()
    if (message.kind === 'placing') {
      if (!best.offer(message.placing)) return this.prove()
      this.options.onBetter?.(best.placing!)
      this.tellProver()
    }
    if (message.kind === 'bound') best.lower(message.bound)
    if (message.kind === 'proved') best.prove()
    if (message.kind === 'refuted' && !best.placing) best.conflict = message.conflict
    this.options.onProgress?.(progressOf(best, this.begun))
    if (best.isOver || (best.bound === -Infinity && !best.placing)) this.end(this.settle.done)
    else if (message.kind === 'placing') this.prove()
  }

  /** The thread that proves goes on from the best schedule there is. */
  private tellProver(): void {
    if (this.best.placing) this.prover?.postMessage(this.best.placing)
  }

  private leave(): void {
    this.prove()
    if (--this.working > 0) return
    if (this.failures.length === this.workers.length) this.end(() => this.settle.refuse(this.failures[0]))
    else this.end(this.settle.done)
  }

  private end(settle: () => void): void {
    clearTimeout(this.timer)
    clearTimeout(this.waiting)
    this.prove = () => {}
    Atomics.store(this.shared, 0, 1)
    // Not waited for: a solver deep in its work may hear it late.
    for (const worker of this.workers) {
      worker.removeAllListeners()
      worker.on('error', () => {})
      void worker.terminate()
    }
    settle()
  }
}
