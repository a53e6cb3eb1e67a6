import { z } from 'zod'

/** What may come in on the day. */
const id = z.uuid()
/** An answer one may leave empty: nothing typed is no answer. */
const orNull = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable())
const note = z.string().trim().max(500)

export const feedSchema = z.object({ participantId: id })
export type FeedInput = z.infer<typeof feedSchema>

/** By id from the list, or by the code of a badge: what the camera or a scanner reads, a web address with the code in it. */
export const checkInSchema = z.object({ eventId: id, participantId: orNull(id), code: orNull(z.string().trim().max(300)) })
export type CheckInInput = z.infer<typeof checkInSchema>
export const undoCheckInSchema = z.object({ eventId: id, participantId: id })
export type UndoCheckInInput = z.infer<typeof undoCheckInSchema>

export const reportNoShowSchema = z.object({ meetingId: id, absentId: id })
export type ReportNoShowInput = z.infer<typeof reportNoShowSchema>
export const disputeNoShowSchema = z.object({ noShowId: id, dispute: note })
export type DisputeNoShowInput = z.infer<typeof disputeNoShowSchema>
export const decideNoShowSchema = z.object({ eventId: id, noShowId: id, stands: z.enum(['yes', 'no']) })
export type DecideNoShowInput = z.infer<typeof decideNoShowSchema>
export const withdrawNoShowSchema = z.object({ noShowId: id })
export type WithdrawNoShowInput = z.infer<typeof withdrawNoShowSchema>

export const refillSchema = z.object({ eventId: id, slotId: id, aId: id, bId: id })
export type RefillInput = z.infer<typeof refillSchema>
export const answerRefillSchema = z.object({ offerId: id, answer: z.enum(['yes', 'no']) })
export type AnswerRefillInput = z.infer<typeof answerRefillSchema>
export const withdrawRefillSchema = z.object({ eventId: id, offerId: id })
export type WithdrawRefillInput = z.infer<typeof withdrawRefillSchema>

/** One table or a whole hall; from a slot on or from now; for this many slots, or until it is reopened. */
export const closeTablesSchema = z.object({ eventId: id, tableId: orNull(id), hall: orNull(z.string().trim().max(200)), fromSlotId: orNull(id), toSlotId: orNull(id), reason: z.string().trim().max(200) })
export type CloseTablesInput = z.infer<typeof closeTablesSchema>
export const reopenTablesSchema = z.object({ eventId: id, tableId: orNull(id), hall: orNull(z.string().trim().max(200)) })
export type ReopenTablesInput = z.infer<typeof reopenTablesSchema>

export const shiftSlotsSchema = z.object({ eventId: id, fromSlotId: id, minutes: z.coerce.number().int().min(-120).max(120).refine((minutes) => minutes !== 0) })
export type ShiftSlotsInput = z.infer<typeof shiftSlotsSchema>

export const signOffSchema = z.object({ eventId: id, participantId: id })
export type SignOffInput = z.infer<typeof signOffSchema>
