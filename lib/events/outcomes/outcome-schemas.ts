import { z } from 'zod'
import { laterResults } from '../model'
import { outcomeAnswers } from './outcome'

/** Neither control characters nor marks that turn the reading direction: what is shown must be what was written. */
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u
export const noteLength = 4000

export const recordOutcomeSchema = z.object({ meetingId: z.uuid(), answer: z.enum(outcomeAnswers) })
export type RecordOutcome = z.infer<typeof recordOutcomeSchema>

/** An empty note is no note. */
export const saveMeetingNoteSchema = z.object({
  meetingId: z.uuid(),
  text: z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(noteLength).refine((text) => !hidden.test(text), 'text.hidden')),
})
export type SaveMeetingNote = z.infer<typeof saveMeetingNoteSchema>

export const goOnSchema = z.object({ meetingId: z.uuid() })
export type GoOnInput = z.infer<typeof goOnSchema>

/** `results` by meeting; one that is left open has none. `token` stands in the mail and is enough. */
export const answerLaterSchema = z.object({
  eventId: z.uuid(),
  token: z.string().max(100).default(''),
  results: z
    .record(z.uuid(), z.enum(laterResults))
    .refine((results) => Object.keys(results).length <= 200)
    .default({}),
})
export type AnswerLater = z.infer<typeof answerLaterSchema>
