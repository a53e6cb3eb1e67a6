import 'server-only'
import { sendsMail } from '@/lib/platform/env'
import { deliverMessages } from './deliver-messages'
import { mailMatches } from './mail-matches'
import { runProposals } from './run-proposals'
import { sweep } from './sweep'
import { tendEvents } from './tend-events'
import { tendIntroductions } from './tend-introductions'

type Running = { stop: () => Promise<void> }
const kept = globalThis as unknown as { sundJobs?: Running }

const seconds = 1000
const minutes = 60 * seconds
const day = 86_400 * seconds

/** Starts what runs by the clock, once per process however often it is asked. `stop` lets what is under way finish. */
export function startJobs(): Running {
  return (kept.sundJobs ??= start())
}

function start(): Running {
  let isStopping = false
  const jobs = [
    every(2 * seconds, async () => {
      if (sendsMail()) await deliverMessages(() => isStopping)
    }),
    every(seconds, () => runProposals(() => isStopping)),
    every(10 * minutes, tendIntroductions, 30 * seconds),
    every(10 * minutes, tendEvents, 45 * seconds),
    every(60 * minutes, () => mailMatches(() => isStopping), 2 * minutes),
    every(day, sweep, 60 * seconds),
  ]
  const running = {
    async stop() {
      isStopping = true
      await Promise.all(jobs.map((job) => job.stop()))
    },
  }
  // Whoever serves ends the process; nothing new is begun while it does.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void running.stop())
  return running
}

/** Never twice at the same time, and never what keeps the process alive. */
function every(pause: number, work: () => Promise<void>, firstAfter = pause): Running {
  let timer: NodeJS.Timeout
  let underWay = Promise.resolve()
  let isStopped = false
  const plan = (after: number) => {
    timer = setTimeout(() => {
      underWay = work()
        .catch((error: unknown) => console.error(error))
        .then(() => {
          if (!isStopped) plan(pause)
        })
    }, after)
    timer.unref()
  }
  plan(firstAfter)
  return {
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await underWay
    },
  }
}
