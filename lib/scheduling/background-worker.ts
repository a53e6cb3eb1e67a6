import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import type { WorkerMessage, WorkerTask } from './background'
import { Best } from './best'
import { toInstance, type Placing } from './instance'
import { proveSchedules } from './prove'
import { findSchedules, finishPlacing, type Stage } from './stages'

/** A better schedule is told at most this often: the search finds thousands a second at first. */
const tellEvery = 50

const { problem, role, seed, steps, endsAt, start, keep, shared } = workerData as WorkerTask
const instance = toInstance(problem)
const tell = (message: WorkerMessage) => parentPort!.postMessage(message)

const best = new Best(instance, keep)
/** The search's own best, looked at when it is time to tell. */
let bettered: Placing | null = null
let toldAt = 0
let isTold = true

const stage: Stage = {
  seed,
  steps,
  stop: () => {
    const now = Date.now()
    if (now - toldAt >= tellEvery) tellBest(now)
    return now >= endsAt || Atomics.load(shared, 0) !== 0
  },
  placed: (placing) => {
    tellBest(Date.now(), placing)
  },
  bettered: (placing) => {
    bettered = placing
  },
  bounded: (bound) => tell({ kind: 'bound', bound }),
  ...(start ? { start } : {}),
  ...(keep ? { keep } : {}),
}

function tellBest(now: number, placing?: Placing): void {
  for (const each of [bettered, placing]) if (each && best.offer(each)) isTold = false
  bettered = null
  if (isTold || (now - toldAt < tellEvery && !placing)) return
  tell({ kind: 'placing', placing: best.placing! })
  isTold = true
  toldAt = now
}

async function work(): Promise<void> {
  if (role === 'find') find(seed, false)
  else {
    // What the other thread finds, so far and later on.
    parentPort!.on('message', (placing: Placing) => best.offer(placing)).unref()
    await setImmediate()
    await proveSchedules(instance, { ...stage, isClocked: true, best: () => best.placing, proved: () => tell({ kind: 'proved' }), refuted: (conflict) => tell({ kind: 'refuted', conflict }) })
    // Nothing is left to prove: a second search, from another beginning, for the time that is left.
    if (!stage.stop()) find(seed + 1, !keep)
  }
  toldAt = 0
  tellBest(Date.now())
  tell({ kind: 'done' })
}

function find(seed: number, isFresh: boolean): void {
  const begun = Date.now()
  const last = Math.max(begun + 1, endsAt - finishTime())
  findSchedules(instance, { ...stage, seed, isFresh, stop: () => stage.stop() || Date.now() >= last, gone: () => Math.min(1, (Date.now() - begun) / (last - begun)) })
  tellBest(Date.now())
  if (best.placing) stage.placed(finishPlacing(instance, best.placing, stage.stop, keep))
}

/** What the last touch may take, in milliseconds. */
function finishTime(): number {
  return Math.min(300, 20 + instance.M / 200)
}

await work()
