import { z } from 'zod'
import { isCode } from '@/lib/taxonomy/vocabulary'
import { attachmentLimits, declineReasons, messageLength, wishes } from './model'

/** Neither control characters nor marks that turn the reading direction: what is shown must be what was written. */
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u
const prose = (max: number, least = 0) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .min(least)
        .max(max)
        .refine((text) => !hidden.test(text), 'text.hidden'),
    )

/** `seekingId`: the need or the mandate. */
const pair = { seekingId: z.uuid(), offeringId: z.uuid() }
const asked = { ...pair, wish: z.enum(wishes), reason: prose(2000, 10) }

export const requestIntroductionSchema = z.object({ ...asked, waiver: prose(1000).default('') })
export type RequestIntroduction = z.infer<typeof requestIntroductionSchema>

export const brokerIntroductionSchema = z.object(asked)
export type BrokerIntroduction = z.infer<typeof brokerIntroductionSchema>

const one = { introductionId: z.uuid() }

export const acceptIntroductionSchema = z.object(one)
export type AcceptIntroduction = z.infer<typeof acceptIntroductionSchema>

export const declineIntroductionSchema = z
  .object({ ...one, code: z.enum(declineReasons), words: prose(1000).default('') })
  .refine((input) => input.code !== 'other' || input.words !== '', { path: ['words'], message: 'introduction.decline-words' })
export type DeclineIntroduction = z.infer<typeof declineIntroductionSchema>

export const suggestColleagueSchema = z.object({ ...one, personId: z.uuid() })
export type SuggestColleague = z.infer<typeof suggestColleagueSchema>

export const askFirstSchema = z.object({ ...one, question: prose(1000, 1) })
export type AskFirst = z.infer<typeof askFirstSchema>

export const answerFirstQuestionSchema = z.object({ ...one, answer: prose(2000, 1) })
export type AnswerFirstQuestion = z.infer<typeof answerFirstQuestionSchema>

export const withdrawIntroductionSchema = z.object(one)
export type WithdrawIntroduction = z.infer<typeof withdrawIntroductionSchema>

/** A file as it comes: what it is called and what it holds, neither of which is believed. */
const attachedFileSchema = z.object({ name: z.string().max(1000), bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) })
export type AttachedFile = z.infer<typeof attachedFileSchema>

export const postMessageSchema = z
  .object({ ...one, text: prose(messageLength).default(''), files: z.array(attachedFileSchema).max(attachmentLimits.perMessage).default([]) })
  .refine((input) => input.text !== '' || input.files.length > 0, { path: ['text'], message: 'introduction.empty-message' })
export type PostMessage = z.infer<typeof postMessageSchema>

export const blockOrganisationSchema = z.object({ organisationId: z.uuid() })
export type BlockOrganisation = z.infer<typeof blockOrganisationSchema>

export const unblockOrganisationSchema = z.object({ organisationId: z.uuid() })
export type UnblockOrganisation = z.infer<typeof unblockOrganisationSchema>

/** From a form, an empty field is no minimum. */
export const setRequestCriteriaSchema = z.object({
  entryId: z.uuid(),
  certificates: z.array(z.string().refine((code) => isCode('certificate', code), 'field.choice')).max(12).default([]),
  minTrl: z.preprocess((value) => (value === '' || value === undefined ? null : value), z.coerce.number().int().min(1).max(9).nullable()),
})
export type SetRequestCriteria = z.infer<typeof setRequestCriteriaSchema>

export const boxes = ['received', 'sent', 'brokered'] as const
export type Box = (typeof boxes)[number]
export const listStates = ['open', 'accepted', 'ended', 'all'] as const
export type ListState = (typeof listStates)[number]

const listSearch = z.object({ box: z.enum(boxes).catch('received'), state: z.enum(listStates).catch('open'), after: z.uuid().optional().catch(undefined) })
export type ListOptions = z.infer<typeof listSearch>

/** `?box=sent&state=ended`; anything else means the usual. */
export const readListOptions = (params: Record<string, string | string[] | undefined>): ListOptions => listSearch.parse(params)
