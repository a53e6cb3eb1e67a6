import { cpvDepth } from './cpv'
import type { CpvFit } from './cpv-reader'

/**
 * How alike two texts are by the codes they were read into. A code stands for its division, group, class and category
 * as well, so that texts about neighbouring codes are a little alike. Entries are in rising order of their key.
 */
export type CpvVector = { readonly keys: Int32Array; readonly weights: Float32Array }

/** Only codes that fit nearly as well as the best count for much. */
const sharpness = 4
const levels: readonly (readonly [digits: number, weight: number])[] = [[2, 0.3], [3, 0.5], [4, 0.7], [5, 1], [8, 1]]
const mostEntries = 64

export function cpvVector(fits: readonly CpvFit[]): CpvVector {
  const mass = new Map<number, number>()
  for (const { code, fit } of fits) {
    for (const [digits, weight] of levels) {
      const key = keyOf(code, digits)
      mass.set(key, (mass.get(key) ?? 0) + fit ** sharpness * weight)
    }
  }
  const kept = [...mass].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostEntries).sort((a, b) => a[0] - b[0])
  const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight, 0)) || 1
  return { keys: Int32Array.from(kept, ([key]) => key), weights: Float32Array.from(kept, ([, weight]) => Math.sqrt(weight) / length) }
}

/** 0 for nothing in common, 1 for the same. */
export function cpvLikeness(a: CpvVector, b: CpvVector): number {
  let sum = 0
  let i = 0
  let j = 0
  while (i < a.keys.length && j < b.keys.length) {
    if (a.keys[i]! < b.keys[j]!) i += 1
    else if (a.keys[i]! > b.keys[j]!) j += 1
    else {
      sum += a.weights[i]! * b.weights[j]!
      i += 1
      j += 1
    }
  }
  return Math.min(1, sum)
}

/** The codes that two readings share, each by how much it says in both; a code near another counts at the level they share. */
export function sharedCodes(a: readonly CpvFit[], b: readonly CpvFit[], limit = 3): CpvFit[] {
  const mass = (fits: readonly CpvFit[]) => new Map(fits.map(({ code, fit }) => [code, fit ** sharpness]))
  const there = mass(b)
  return [...mass(a)]
    .flatMap(([code, fit]) => (there.has(code) ? [{ code, fit: Math.sqrt(fit * there.get(code)!) }] : []))
    .sort((x, y) => y.fit - x.fit || cpvDepth(y.code) - cpvDepth(x.code) || (x.code < y.code ? -1 : 1))
    .slice(0, limit)
}

/** A number for the first digits of a code; the number of digits leads, so that levels never meet. */
const keyOf = (code: string, digits: number): number => digits * 100_000_000 + Number(code.slice(0, digits))
