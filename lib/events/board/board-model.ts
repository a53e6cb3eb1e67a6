import type { MeetingState } from '@/lib/generated/prisma/client'

/** What the board knows of itself: where meetings are, and how it changed. Pure. */
export type PlacedState = { slotId: string | null; tableId: string | null; isLocked: boolean; state: MeetingState }

/** One meeting in a BoardEdit; `before` is null where the edit created it. */
export type BoardEditChange = { meetingId: string; before: PlacedState | null; after: PlacedState }
