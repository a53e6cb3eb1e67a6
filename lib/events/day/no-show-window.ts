/** When somebody may be said not to have come: some minutes after the start, and for a day after. Pure. */
const minute = 60_000

export const noShowFrom = (slot: { startsAt: Date; endsAt: Date }, minutes: number): Date => new Date(Math.min(slot.startsAt.getTime() + minutes * minute, slot.endsAt.getTime()))
export const noShowUntil = (slot: { endsAt: Date }): Date => new Date(slot.endsAt.getTime() + 24 * 60 * minute)
export const canSayNoShow = (slot: { startsAt: Date; endsAt: Date }, minutes: number, at: Date): boolean => at >= noShowFrom(slot, minutes) && at <= noShowUntil(slot)

/** Standing reports alone count; one that is disputed and not decided counts neither way. */
export type Report = { stands: boolean; disputedAt: Date | null; decidedAt: Date | null }
export type NoShowStanding = 'said' | 'disputed' | 'stands' | 'dismissed'

export function noShowStanding(report: Report): NoShowStanding {
  if (report.decidedAt !== null) return report.stands ? 'stands' : 'dismissed'
  return report.disputedAt !== null ? 'disputed' : 'said'
}
export const countsAsMissed = (report: Report): boolean => ['said', 'stands'].includes(noShowStanding(report))
