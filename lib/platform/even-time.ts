import 'server-only'

/**
 * Answers at the next full step after the work is done, whether it succeeded or failed: how long the work
 * took can then not be told to a few milliseconds, and with it whether an account exists.
 */
export async function inEvenTime<T>(work: () => Promise<T>, step = 250): Promise<T> {
  const start = performance.now()
  try {
    return await work()
  } finally {
    const spent = performance.now() - start
    await new Promise((done) => setTimeout(done, Math.ceil(spent / step) * step - spent))
  }
}
