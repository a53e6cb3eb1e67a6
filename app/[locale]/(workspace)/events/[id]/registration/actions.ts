'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { registrationLabels } from '@/components/events/registration-labels'
import { answerOrganiser } from '@/lib/events/commands/answer-organiser'
import { connectRegistration } from '@/lib/events/commands/connect-registration'
import { submitRegistration } from '@/lib/events/commands/submit-registration'
import { updateRegistration } from '@/lib/events/commands/update-registration'
import { withdrawParticipant } from '@/lib/events/commands/withdraw-participant'
import { withdrawRegistration } from '@/lib/events/commands/withdraw-registration'
import { answerOrganiserSchema, registrationSchema, submitRegistrationSchema, updateRegistrationSchema, withdrawParticipantSchema, withdrawRegistrationSchema } from '@/lib/events/registrations/registration-schemas'
import type { FormState } from '@/lib/platform/form-state'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

function backTo(formData: FormData, done: string): never {
  const eventId = z.uuid().safeParse(formData.get('eventId'))
  const registrationId = z.uuid().safeParse(formData.get('registrationId'))
  redirect(`/${formLocale(formData)}/events/${eventId.data ?? ''}/registration?done=${done}${registrationId.success ? `&registration=${registrationId.data}` : ''}`)
}

export async function submitRegistrationAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(submitRegistrationSchema, submitRegistration, formData, { labels: registrationLabels })
  if (!done.ok) return done.state
  formData.set('registrationId', done.result.registrationId)
  return backTo(formData, done.result.state.toLowerCase())
}

export async function updateRegistrationAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(updateRegistrationSchema, updateRegistration, formData, { labels: registrationLabels })
  return done.ok ? backTo(formData, 'saved') : done.state
}

export async function answerOrganiserAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(answerOrganiserSchema, answerOrganiser, formData, { labels: (t) => ({ text: t('registrations.own.answer') }) })
  return done.ok ? backTo(formData, 'answered') : done.state
}

export async function withdrawRegistrationAction(_: FormState, formData: FormData): Promise<FormState> {
  const schema = withdrawRegistrationSchema.extend({ sure: z.string().default('') }).refine((input) => input.sure === 'on', { path: ['sure'], message: 'organisation.not-confirmed' })
  const done = await runAction(schema, withdrawRegistration, formData)
  return done.ok ? backTo(formData, 'withdrawn') : done.state
}

export async function withdrawParticipantAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(withdrawParticipantSchema, withdrawParticipant, formData)
  return done.ok ? backTo(formData, 'person') : done.state
}

export async function connectRegistrationAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(registrationSchema, connectRegistration, formData)
  return done.ok ? backTo(formData, 'connected') : done.state
}
