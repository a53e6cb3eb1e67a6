'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { registrationLabels } from '@/components/events/registration-labels'
import { addRegistration } from '@/lib/events/commands/add-registration'
import { amendRegistration } from '@/lib/events/commands/amend-registration'
import { askRegistrant } from '@/lib/events/commands/ask-registrant'
import { confirmRegistrations } from '@/lib/events/commands/confirm-registrations'
import { moveRegistrationUp } from '@/lib/events/commands/move-registration-up'
import { refuseRegistration } from '@/lib/events/commands/refuse-registration'
import { sendInvitationsAgain } from '@/lib/events/commands/send-invitations-again'
import { withdrawParticipant } from '@/lib/events/commands/withdraw-participant'
import { withdrawRegistration } from '@/lib/events/commands/withdraw-registration'
import { addRegistrationSchema, amendRegistrationSchema, askRegistrantSchema, confirmRegistrationsSchema, refuseRegistrationSchema, registrationSchema, sendInvitationsAgainSchema, withdrawParticipantSchema, withdrawRegistrationSchema } from '@/lib/events/registrations/registration-schemas'
import type { FormState } from '@/lib/platform/form-state'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

const idOf = (formData: FormData, name: string): string => z.uuid().safeParse(formData.get(name)).data ?? ''
const list = (formData: FormData): string => `/${formLocale(formData)}/organise/${idOf(formData, 'eventId')}/registrations`
const one = (formData: FormData): string => `${list(formData)}/${idOf(formData, 'registrationId')}`

export async function confirmRegistrationsAction(_: FormState, formData: FormData): Promise<FormState> {
  // "All that are shown" sends them beside the ticks.
  const ids = formData.getAll(formData.get('all') === '1' ? 'shown[]' : 'registrations[]')
  const done = await runAction(confirmRegistrationsSchema, confirmRegistrations, formData, { input: () => ({ eventId: formData.get('eventId'), registrations: ids }), labels: (t) => ({ registrations: t('registrations.organiser.bulk.which') }) })
  if (!done.ok) return done.state
  redirect(`${list(formData)}?confirmed=${done.result.confirmed}&waiting=${done.result.waiting}&skipped=${done.result.skipped}`)
}

export async function confirmRegistrationAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(confirmRegistrationsSchema, confirmRegistrations, formData, { input: () => ({ eventId: formData.get('eventId'), registrations: [formData.get('registrationId')] }) })
  if (!done.ok) return done.state
  redirect(`${one(formData)}?done=${done.result.confirmed === 1 ? 'confirmed' : 'waiting'}`)
}

export async function askRegistrantAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(askRegistrantSchema, askRegistrant, formData, { labels: registrationLabels })
  if (!done.ok) return done.state
  redirect(`${one(formData)}?done=asked`)
}

export async function refuseRegistrationAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(refuseRegistrationSchema, refuseRegistration, formData, { labels: registrationLabels })
  if (!done.ok) return done.state
  redirect(`${one(formData)}?done=refused`)
}

export async function withdrawForAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(withdrawRegistrationSchema, withdrawRegistration, formData, { labels: registrationLabels })
  if (!done.ok) return done.state
  redirect(`${one(formData)}?done=withdrawn`)
}

export async function withdrawPersonAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(withdrawParticipantSchema, withdrawParticipant, formData)
  if (!done.ok) return done.state
  redirect(`${one(formData)}?done=person`)
}

export async function moveUpAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(registrationSchema, moveRegistrationUp, formData)
  if (!done.ok) return done.state
  redirect(`${formData.get('from') === 'list' ? list(formData) : one(formData)}?${formData.get('from') === 'list' ? 'state=WAITING&' : ''}done=${done.result.state === 'CONFIRMED' ? 'confirmed' : 'first'}`)
}

export async function sendInvitationsAgainAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(sendInvitationsAgainSchema, sendInvitationsAgain, formData)
  if (!done.ok) return done.state
  redirect(formData.get('registrationId') ? `${one(formData)}?done=invited-again` : `${list(formData)}?opened=no&done=invited-again&count=${done.result.people}`)
}

export async function amendRegistrationAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(amendRegistrationSchema, amendRegistration, formData, { labels: registrationLabels })
  if (!done.ok) return done.state
  redirect(`${one(formData)}?done=saved`)
}

export async function addRegistrationAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(addRegistrationSchema, addRegistration, formData, { labels: registrationLabels })
  if (!done.ok) return done.state
  redirect(`${list(formData)}/new?added=${done.result.registrationId}`)
}
