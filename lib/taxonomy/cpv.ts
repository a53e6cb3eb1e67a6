/**
 * Common Procurement Vocabulary (CPV 2008): eight digits, the first two the division, then group, class,
 * category and up to three finer digits; trailing zeros mean "this level and everything below".
 */

/**
 * The eight digits of "48814000", "48814000-7" or "4881 4000 - 7"; null when the text has not the shape of a code.
 * The check digit is not verified: in about one code of eighteen the official list does not follow its own formula.
 */
export function normaliseCpv(text: string): string | null {
  const match = /^(\d{8})(?:-?\d)?$/.exec(text.replace(/\s+/g, '').replace(/[\u2010-\u2015]/g, '-'))
  const code = match?.[1]
  return code === undefined || code.startsWith('00') ? null : code
}

/** How many digits say something: 48814000 has five, a division has two. */
export function cpvDepth(code: string): number {
  return Math.max(2, code.replace(/0+$/, '').length)
}

/** From the nearest coarser code up to the division. */
export function cpvAncestors(code: string): readonly string[] {
  const ancestors: string[] = []
  for (let digits = cpvDepth(code) - 1; digits >= 2; digits -= 1) {
    const coarser = code.slice(0, digits).padEnd(8, '0')
    if (ancestors.at(-1) !== coarser && coarser !== code) ancestors.push(coarser)
  }
  return ancestors
}

/**
 * The deepest level that both codes name: 8 the same code, else 5 category, 4 class, 3 group, 2 division, 0 nothing.
 * A zero that only fills up is not a shared digit: 48000000 and 48810000 share the division alone.
 */
export function cpvCloseness(a: string, b: string): 0 | 2 | 3 | 4 | 5 | 8 {
  if (a === b) return 8
  const limit = Math.min(cpvDepth(a), cpvDepth(b))
  let shared = 0
  while (shared < limit && a.charAt(shared) === b.charAt(shared)) shared += 1
  if (shared < 2) return 0
  return shared >= 5 ? 5 : (shared as 2 | 3 | 4)
}
