'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { answerRefill } from '@/lib/events/commands/answer-refill'
import { makeCalendarFeed } from '@/lib/events/commands/make-calendar-feed'
import { revokeCalendarFeed } from '@/lib/events/commands/revoke-calendar-feed'
import { answerRefillSchema, feedSchema } from '@/lib/events/day/day-schemas'
import { publicUrl } from '@/lib/platform/env'
import { emptyFormState, type FormState } from '@/lib/platform/form-state'
import { getTranslator } from '@/lib/platform/i18n'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

const agendaPath = (formData: FormData, eventId: string) => `/${formLocale(formData)}/events/${eventId}/agenda`

/** The one answer that ever holds the address. */
export async function makeCalendarFeedAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(feedSchema, makeCalendarFeed, formData)
  if (!done.ok) return done.state
  revalidatePath(agendaPath(formData, done.result.eventId))
  return { ...emptyFormState, values: { address: publicUrl(`/${formLocale(formData)}/api/events/${done.result.eventId}/calendar/${done.result.token}.ics`) } }
}

export async function revokeCalendarFeedAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(feedSchema, revokeCalendarFeed, formData)
  if (!done.ok) return done.state
  revalidatePath(agendaPath(formData, done.result.eventId))
  return { ...emptyFormState, done: getTranslator(formLocale(formData))('day.feed.revoked') }
}

export async function answerRefillAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(answerRefillSchema, answerRefill, formData)
  if (!done.ok) return done.state
  redirect(agendaPath(formData, done.result.eventId))
}
