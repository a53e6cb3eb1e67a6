import { z } from 'zod'

/** What comes in from the board. Pure. */
const id = z.uuid()
const version = z.coerce.number().int().min(0)
const isAccepted = z.union([z.literal('on').transform(() => true), z.literal('').transform(() => false), z.boolean()]).optional().default(false)
/** Empty: a table is chosen. */
const table = z.union([z.literal(''), id]).optional().transform((value) => value || null)

export const addMeetingSchema = z.object({ eventId: id, aId: id, bId: id, slotId: id, tableId: table, isAccepted })
export const moveMeetingSchema = z.object({ eventId: id, meetingId: id, version, slotId: id, tableId: table, isAccepted })
export const swapMeetingsSchema = z.object({ eventId: id, meetingId: id, version, otherId: id, otherVersion: version, isAccepted })
export const removeMeetingSchema = z.object({ eventId: id, meetingId: id, version, isAccepted })
/** Without ids: all that are on the board. */
export const lockMeetingsSchema = z.object({ eventId: id, meetingIds: z.array(id).max(5000).optional() })
export const unlockMeetingsSchema = lockMeetingsSchema
export const boardStepSchema = z.object({ eventId: id })
export const publishScheduleSchema = z.object({ eventId: id, note: z.string().trim().max(1000).default(''), revision: version })

export type AddMeeting = z.infer<typeof addMeetingSchema>
export type MoveMeeting = z.infer<typeof moveMeetingSchema>
export type SwapMeetings = z.infer<typeof swapMeetingsSchema>
export type RemoveMeeting = z.infer<typeof removeMeetingSchema>
export type LockMeetings = z.infer<typeof lockMeetingsSchema>
export type BoardStep = z.infer<typeof boardStepSchema>
export type PublishSchedule = z.infer<typeof publishScheduleSchema>
