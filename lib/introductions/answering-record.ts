import { leastForRecord } from './model'
import { workingDaysBetween } from './working-days'

/** How an organisation answers those who ask. Requests that wait, or were withdrawn first, say nothing yet. */
export type AnsweringRecord = { state: 'none-yet'; asked: number } | { state: 'known'; asked: number; answered: number; share: number; medianDays: number }

/** One request that an organisation had to answer and that is over: null when it let it run out. */
export type PastRequest = { requestedAt: Date; answeredAt: Date | null }

export function answeringRecord(requests: readonly PastRequest[]): AnsweringRecord {
  const asked = requests.length
  if (asked < leastForRecord) return { state: 'none-yet', asked }
  const days = requests.flatMap(({ requestedAt, answeredAt }) => (answeredAt ? [workingDaysBetween(requestedAt, answeredAt)] : []))
  return { state: 'known', asked, answered: days.length, share: days.length / asked, medianDays: median(days) }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  if (sorted.length === 0) return 0
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
