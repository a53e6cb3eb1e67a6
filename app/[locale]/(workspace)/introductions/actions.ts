'use server'

import { redirect } from 'next/navigation'
import { acceptIntroduction } from '@/lib/introductions/commands/accept-introduction'
import { answerFirstQuestion } from '@/lib/introductions/commands/answer-first-question'
import { askFirst } from '@/lib/introductions/commands/ask-first'
import { blockOrganisation } from '@/lib/introductions/commands/block-organisation'
import { brokerIntroduction } from '@/lib/introductions/commands/broker-introduction'
import { declineIntroduction } from '@/lib/introductions/commands/decline-introduction'
import { postMessage } from '@/lib/introductions/commands/post-message'
import { requestIntroduction } from '@/lib/introductions/commands/request-introduction'
import { suggestColleague } from '@/lib/introductions/commands/suggest-colleague'
import { unblockOrganisation } from '@/lib/introductions/commands/unblock-organisation'
import { withdrawIntroduction } from '@/lib/introductions/commands/withdraw-introduction'
import { attachmentLimits } from '@/lib/introductions/model'
import {
  acceptIntroductionSchema,
  answerFirstQuestionSchema,
  askFirstSchema,
  blockOrganisationSchema,
  brokerIntroductionSchema,
  declineIntroductionSchema,
  postMessageSchema,
  requestIntroductionSchema,
  suggestColleagueSchema,
  unblockOrganisationSchema,
  withdrawIntroductionSchema,
  type AttachedFile,
} from '@/lib/introductions/schemas'
import type { FormState } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

const to = (formData: FormData, path: string) => `/${formLocale(formData)}/introductions/${path}`
const back = (formData: FormData, done: string) => to(formData, `${String(formData.get('introductionId'))}?done=${done}`)

const askLabels = (t: Translator) => ({ wish: t('introductions.ask.wish'), reason: t('introductions.ask.reason'), waiver: t('introductions.ask.waiver') })
const answerLabels = (t: Translator) => ({
  code: t('introductions.one.decline-code'),
  words: t('introductions.one.decline-words'),
  question: t('introductions.one.question'),
  answer: t('introductions.one.first-answer'),
  personId: t('introductions.one.colleague'),
  text: t('introductions.one.text'),
  files: t('introductions.one.files'),
})

export async function requestIntroductionAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(requestIntroductionSchema, requestIntroduction, formData, { labels: askLabels })
  if (!done.ok) return done.state
  redirect(to(formData, `${done.result.introductionId}?done=asked`))
}

export async function brokerIntroductionAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(brokerIntroductionSchema, brokerIntroduction, formData, { labels: askLabels })
  if (!done.ok) return done.state
  redirect(to(formData, `${done.result.introductionId}?done=brokered`))
}

export async function acceptIntroductionAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(acceptIntroductionSchema, acceptIntroduction, formData)
  if (!done.ok) return done.state
  redirect(back(formData, done.result.state === 'ACCEPTED' ? 'accepted' : 'agreed'))
}

export async function declineIntroductionAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(declineIntroductionSchema, declineIntroduction, formData, { labels: answerLabels })
  if (!done.ok) return done.state
  redirect(back(formData, 'declined'))
}

export async function askFirstAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(askFirstSchema, askFirst, formData, { labels: answerLabels })
  if (!done.ok) return done.state
  redirect(back(formData, 'question'))
}

export async function answerFirstQuestionAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(answerFirstQuestionSchema, answerFirstQuestion, formData, { labels: answerLabels })
  if (!done.ok) return done.state
  redirect(back(formData, 'answered'))
}

export async function suggestColleagueAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(suggestColleagueSchema, suggestColleague, formData, { labels: answerLabels })
  if (!done.ok) return done.state
  redirect(back(formData, 'colleague'))
}

export async function withdrawIntroductionAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(withdrawIntroductionSchema, withdrawIntroduction, formData)
  if (!done.ok) return done.state
  redirect(back(formData, 'withdrawn'))
}

export async function postMessageAction(_: FormState, formData: FormData): Promise<FormState> {
  const files = await attachedFiles(formData)
  const done = await runAction(postMessageSchema, postMessage, formData, {
    labels: answerLabels,
    input: (form) => ({ introductionId: form.get('introductionId'), text: form.get('text') ?? '', files }),
  })
  if (!done.ok) return done.state
  redirect(`${back(formData, 'sent')}#messages`)
}

/** An empty field sends a file without a name. Of too many none is read: the schema refuses them by their number. */
async function attachedFiles(formData: FormData): Promise<AttachedFile[]> {
  const files = formData.getAll('files').filter((value) => value instanceof File && (value.name !== '' || value.size > 0)) as File[]
  const isTooMany = files.length > attachmentLimits.perMessage
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: isTooMany ? new Uint8Array() : new Uint8Array(await file.arrayBuffer()) })))
}

export async function blockOrganisationAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(blockOrganisationSchema, blockOrganisation, formData)
  if (!done.ok) return done.state
  redirect(to(formData, 'blocked?done=blocked'))
}

export async function unblockOrganisationAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(unblockOrganisationSchema, unblockOrganisation, formData)
  if (!done.ok) return done.state
  redirect(to(formData, 'blocked?done=unblocked'))
}
