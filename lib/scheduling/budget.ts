/**
 * How long an algorithm may go on. Results depend on the seed and `steps` alone; `stop` (a clock, a cancel button) may end it
 * sooner. Ask `stop()` every few hundred steps: it may read a clock.
 */
export interface Budget {
  steps: number
  stop(): boolean
  /** Called with every better schedule and every better bound; both are for watching, and to be kept if the run is ended. */
  found?(placing: Int32Array, value: number): void
  bounded?(bound: number): void
}

/** Uniform numbers in [0, 1), the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
