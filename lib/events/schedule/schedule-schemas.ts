import { z } from 'zod'
import { timeLimits } from './proposal'
import { scheduleAimsSchema } from './schedule-aims'

/** What comes in about proposals of a schedule. Pure. */
const eventId = z.uuid()
const number = z.coerce.number().int().min(1)
const name = z.string().trim().max(80).default('')
/** Seconds; empty: as suits the size of the event. */
const timeLimit = z
  .union([z.literal(''), z.coerce.number().int().refine((value) => (timeLimits as readonly number[]).includes(value))])
  .optional()
  .transform((value) => (value === '' || value === undefined ? null : value))

export const proposeScheduleSchema = z.object({ eventId, aims: scheduleAimsSchema, timeLimit, name })
export const cancelProposalSchema = z.object({ eventId, number })
export const nameProposalSchema = z.object({ eventId, number, name })
export const useProposalSchema = z.object({ eventId, number })

export type ProposeSchedule = z.infer<typeof proposeScheduleSchema>
export type CancelProposal = z.infer<typeof cancelProposalSchema>
export type NameProposal = z.infer<typeof nameProposalSchema>
export type UseProposal = z.infer<typeof useProposalSchema>
