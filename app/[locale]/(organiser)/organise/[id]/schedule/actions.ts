'use server'

import { redirect } from 'next/navigation'
import { revalidatePath } from 'next/cache'
import { cancelProposal } from '@/lib/events/commands/cancel-proposal'
import { nameProposal } from '@/lib/events/commands/name-proposal'
import { proposeSchedule } from '@/lib/events/commands/propose-schedule'
import { useProposal as putOnBoard } from '@/lib/events/commands/use-proposal'
import { aimNames, stepsOf } from '@/lib/events/schedule/schedule-aims'
import { cancelProposalSchema, nameProposalSchema, proposeScheduleSchema, useProposalSchema } from '@/lib/events/schedule/schedule-schemas'
import { emptyFormState, type FormState } from '@/lib/platform/form-state'
import { defaultLocale, getTranslator, isLocale } from '@/lib/platform/i18n'
import { runAction } from '@/lib/web/run-action'

const localeOf = (formData: FormData) => {
  const locale = String(formData.get('locale'))
  return isLocale(locale) ? locale : defaultLocale
}

export async function proposeScheduleAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(proposeScheduleSchema, proposeSchedule, formData, {
    labels: (t) => ({ name: t('schedule.new.name'), timeLimit: t('schedule.new.time') }),
    // A slider sends the number of its step.
    input: (form) => ({
      eventId: form.get('eventId'),
      name: form.get('name') ?? '',
      timeLimit: form.get('timeLimit') ?? '',
      aims: Object.fromEntries(aimNames.map((name) => [name, stepsOf(name)[Number(form.get(`aims.${name}`))]])),
    }),
  })
  if (!done.ok) return done.state
  // The same page with a place in it would not be read anew.
  revalidatePath('/[locale]/organise/[id]/schedule', 'layout')
  redirect(`/${localeOf(formData)}/organise/${String(formData.get('eventId'))}/schedule#proposals`)
}

export async function cancelProposalAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(cancelProposalSchema, cancelProposal, formData)
  if (!done.ok) return done.state
  revalidatePath('/[locale]/organise/[id]/schedule', 'layout')
  return emptyFormState
}

export async function nameProposalAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(nameProposalSchema, nameProposal, formData, { labels: (t) => ({ name: t('schedule.one.rename.label') }) })
  if (!done.ok) return done.state
  revalidatePath('/[locale]/organise/[id]/schedule/[number]', 'page')
  return { ...emptyFormState, done: getTranslator(localeOf(formData))('schedule.one.rename.done') }
}

export async function useProposalAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(useProposalSchema, putOnBoard, formData)
  if (!done.ok) return done.state
  revalidatePath('/[locale]/organise/[id]/schedule/[number]', 'page')
  const { placed, leftOut } = done.result
  return { ...emptyFormState, done: getTranslator(localeOf(formData))('schedule.one.use.done', { placed, leftOut }) }
}
