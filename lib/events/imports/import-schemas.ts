import { z } from 'zod'

export const uploadRegistrationsSchema = z.object({ eventId: z.uuid(), file: z.object({ name: z.string().max(300), bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }) })
export type UploadRegistrations = z.infer<typeof uploadRegistrationsSchema>

export const importModes = ['confirmed', 'invite'] as const
export type ImportMode = (typeof importModes)[number]
export const importChoices = ['update', 'skip'] as const
export type ImportChoice = (typeof importChoices)[number]

export const importRegistrationsSchema = z.object({
  eventId: z.uuid(),
  importId: z.uuid(),
  /** judgementMark of the preview that was looked at. */
  seen: z.string().min(1).max(100),
  mode: z.enum(importModes),
  known: z.enum(importChoices),
  /** The good rows without the bad ones, by an explicit choice. */
  onlyGood: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
})
export type ImportRegistrations = z.infer<typeof importRegistrationsSchema>
