import { z } from 'zod'
import { wishMarks } from '../model'

/** What comes in about wishes. Pure. */
export const sentenceMost = 280

export const markFilters = ['unmarked', 'MUST', 'LIKE', 'NOT', 'wishes-you'] as const
export type MarkFilter = (typeof markFilters)[number]

/** NONE takes a mark back. A sentence stays as it is where none comes in. */
export const markWishSchema = z.object({
  eventId: z.uuid(),
  toId: z.uuid(),
  mark: z.enum([...wishMarks, 'NONE']),
  sentence: z.string().trim().max(sentenceMost).optional(),
})
export const remindOfWishesSchema = z.object({ eventId: z.uuid() })

export type MarkWish = z.infer<typeof markWishSchema>
export type RemindOfWishes = z.infer<typeof remindOfWishesSchema>
