import type { NoticeRecord } from './model'
import { sourceKeyOf } from './model'

/** As much of a notice as decides whether another version of it counts. */
export interface StandingVersion {
  contentHash: string
  sourceKey: string
  version: string
  /** yyyy-mm-dd, or empty where the source says no day. */
  day: string
}

export function versionOf(notice: NoticeRecord, contentHash: string): StandingVersion {
  return { contentHash, sourceKey: sourceKeyOf(notice), version: notice.version ?? '', day: publicationDayOf(notice) }
}

/** The same again, or a version that was published before the one that stands. */
export function changesNothing(coming: StandingVersion, standing: StandingVersion): boolean {
  if (coming.contentHash === standing.contentHash) return true
  // Published under the same number: a better reading or a repaired text.
  if (coming.sourceKey === standing.sourceKey) return false
  if (coming.day !== '' && standing.day !== '' && coming.day !== standing.day) return coming.day < standing.day
  return coming.version < standing.version
}

/** The day it was published, else the day it was sent; a day that no calendar has is none. */
export function publicationDayOf({ publicationDate, issueDate }: Pick<NoticeRecord, 'publicationDate' | 'issueDate'>): string {
  const day = (publicationDate ?? issueDate ?? '').slice(0, 10)
  const at = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day ? '' : day
}
