/** Which entries of two who want to go on belong into their thread, and what is missing where there are none. Pure. */
import type { OrganisationKind } from '@/lib/accounts/model'
import { ownerKinds, type EntryKind } from '@/lib/directory/model'

export type GoOnEntry = { id: string; kind: EntryKind; /** It was brought to the event. */ isBrought: boolean }
export type GoOnSide = {
  organisation: { id: string; kind: OrganisationKind; isClosed: boolean } | null
  /** Who said that they want to go on is a member: nobody else speaks for an organisation in a thread. */
  isSaidByMember: boolean
  /** All it has published. */
  entries: readonly GoOnEntry[]
}

export const missingCodes = ['no-account', 'closed', 'not-a-member', 'entry', 'no-pair'] as const
/** `kinds`: what could be published to have a pair. */
export type Missing = { code: (typeof missingCodes)[number]; side: 'own' | 'other' | 'both'; kinds: EntryKind[] }

export type EntryPair = { seekingId: string; offeringId: string; /** How many of the two were brought. */ brought: number }

/** A need or a mandate of one with an offering of the other; what was brought to the event first. */
export function entryPairs(a: GoOnSide, b: GoOnSide): EntryPair[] {
  const cross = (seeking: GoOnSide, offering: GoOnSide): EntryPair[] =>
    seeking.entries
      .filter(({ kind }) => kind !== 'OFFERING')
      .flatMap((one) => offering.entries.filter(({ kind }) => kind === 'OFFERING').map((other) => ({ seekingId: one.id, offeringId: other.id, brought: Number(one.isBrought) + Number(other.isBrought) })))
  return [...cross(a, b), ...cross(b, a)].sort((x, y) => y.brought - x.brought || (x.seekingId + x.offeringId < y.seekingId + y.offeringId ? -1 : 1))
}

export function missingOf(own: GoOnSide, other: GoOnSide): Missing[] {
  const sides = [['own', own, other], ['other', other, own]] as const
  const first = sides.flatMap(([side, one]): Missing[] => {
    if (one.organisation === null) return [{ code: 'no-account', side, kinds: [] }]
    if (one.organisation.isClosed) return [{ code: 'closed', side, kinds: [] }]
    return one.isSaidByMember ? [] : [{ code: 'not-a-member', side, kinds: [] }]
  })
  if (first.some(({ code }) => code !== 'not-a-member') || entryPairs(own, other).length > 0) return first
  const entries = sides.flatMap(([side, one, against]): Missing[] => {
    const kinds = kindsToAdd(one, against)
    return kinds.length > 0 ? [{ code: 'entry', side, kinds }] : []
  })
  return [...first, ...(entries.length > 0 ? entries : [{ code: 'no-pair', side: 'both', kinds: [] } as Missing])]
}

/** What one side could publish that makes a pair with what the other has, or could have. */
function kindsToAdd(one: GoOnSide, other: GoOnSide): EntryKind[] {
  const has = (side: GoOnSide, kind: EntryKind) => side.entries.some((entry) => entry.kind === kind)
  const may = (side: GoOnSide, kind: EntryKind) => side.organisation !== null && ownerKinds[kind].includes(side.organisation.kind)
  const seeking = (['NEED', 'MANDATE'] as const).filter((kind) => may(one, kind) && !has(one, kind))
  const offers = has(other, 'OFFERING') || (may(other, 'OFFERING') && !other.entries.some(({ kind }) => kind !== 'OFFERING'))
  const seeks = other.entries.some(({ kind }) => kind !== 'OFFERING') || ((may(other, 'NEED') || may(other, 'MANDATE')) && !has(other, 'OFFERING'))
  return [...(offers ? seeking : []), ...(seeks && may(one, 'OFFERING') && !has(one, 'OFFERING') ? (['OFFERING'] as const) : [])]
}
