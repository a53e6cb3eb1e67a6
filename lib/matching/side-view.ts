import type { EntryKind } from '@/lib/directory/model'

/** One side of a match, as a card shows it. */
export type SideView = {
  id: string
  kind: EntryKind
  title: string
  language: string
  owner: string
  organisationId: string | null
  /** Of a need: where it is. Of the others: where the owner is at home. */
  country: string | null
  stage: string | null
  deadline: Date | null
  timeZone: string
  isDemo: boolean
  isFromNotice: boolean
}
