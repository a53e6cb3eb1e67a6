/** How much of the longer word both words begin with, 0 to 1. */
export function sharedStart(a: string, b: string): number {
  const limit = Math.min(a.length, b.length)
  let shared = 0
  while (shared < limit && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1
  return shared / Math.max(a.length, b.length)
}
