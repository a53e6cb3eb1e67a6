import 'server-only'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import type { Program } from '../bounds/program'

export interface WholeSolution {
  status: 'optimal' | 'infeasible' | 'feasible' | 'unknown'
  /** Best values of the columns seen. */
  values?: Float64Array
  /** No whole solution is worth more. */
  bound: number
}

export interface WholeOptions {
  /** Values of a solution to begin with. */
  start?: Float64Array
  /** Ends with the best so far; the thread stays. */
  milliseconds?: number
}

interface Message {
  status?: 'optimal' | 'infeasible' | 'unknown'
  values?: Float64Array
  bound?: number
}

// A plain file read by the thread itself: the same under Next, tsx and Vitest, as all of them run in the project's folder.
const workerFile = (): string => join(process.cwd(), 'lib/scheduling/exact/branch-and-cut-worker.mjs')
const askEvery = 25
const keptFor = 5_000

/** A thread that has finished, kept a while as its start takes longer than most small programs. */
let idle: Worker | null = null
let ending: NodeJS.Timeout | undefined

/**
 * Solves a program in whole numbers with HiGHS (Huangfu and Hall 2018; MIT licence) in a thread of its own, which is ended as soon
 * as `stop` says so, whatever it is doing. Rejects where the thread fails.
 */
export function solveWhole(program: Program, stop: () => boolean, progress: (best: WholeSolution) => void, options: WholeOptions = {}): Promise<WholeSolution> {
  const worker = idle ?? start()
  idle = null
  clearTimeout(ending)
  worker.ref()
  let best: WholeSolution = { status: 'unknown', bound: Infinity }
  return new Promise<WholeSolution>((resolve, reject) => {
    const asking = setInterval(() => {
      if (!stop()) return
      leave()
      void worker.terminate()
      resolve(best)
    }, askEvery)
    const hear = ({ status, values, bound = Infinity }: Message) => {
      const least = Math.min(best.bound, bound)
      best = { status: values ? 'feasible' : best.status, values: values ?? best.values, bound: least }
      if (status === undefined) {
        progress(best)
        return
      }
      leave()
      keep(worker)
      resolve(status === 'unknown' ? best : { ...best, status })
    }
    const fail = (error: unknown) => {
      leave()
      reject(error instanceof Error ? error : new Error(`The solver's thread ended: ${String(error)}`))
    }
    // Each by name: a worker also listens to itself.
    const leave = () => {
      clearInterval(asking)
      worker.off('message', hear).off('error', fail).off('exit', fail)
    }
    worker.on('message', hear).on('error', fail).on('exit', fail)
    worker.postMessage({ ...program, ...options })
  })
}

function start(): Worker {
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  const worker = new Worker(workerFile())
  const forget = () => {
    if (idle === worker) idle = null
  }
  return worker.once('error', forget).once('exit', forget)
}

function keep(worker: Worker): void {
  if (idle) {
    void worker.terminate()
    return
  }
  idle = worker
  worker.unref()
  ending = setTimeout(() => {
    idle = null
    void worker.terminate()
  }, keptFor).unref()
}
