import { say } from './trouble.mjs'

/** Says what goes on, and every ten seconds that it still does. */
export async function withProgress(what, work) {
  const begun = Date.now()
  const seconds = () => Math.round((Date.now() - begun) / 1000)
  say(`${what} …`)
  const tick = setInterval(() => say(`  … still at it after ${seconds()} s`), 10_000)
  try {
    const result = await work()
    if (seconds() >= 2) say(`  done in ${seconds()} s`)
    return result
  } finally {
    clearInterval(tick)
  }
}
