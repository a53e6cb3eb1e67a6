import { importOutcomes, type ImportOutcome } from '@/lib/notices/model'
import type { Search } from '@/lib/web/page'

/** Which answers the address asks for; anything else asks for all, from the first. */
export function readAnswerSearch(search: Search): { outcome?: ImportOutcome; after?: number } {
  const outcome = importOutcomes.find((one) => one === search.outcome)
  const after = typeof search.after === 'string' && /^\d{1,9}$/.test(search.after) ? Number(search.after) : undefined
  return { outcome, after }
}
