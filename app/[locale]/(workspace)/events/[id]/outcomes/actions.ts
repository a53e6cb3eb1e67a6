'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { askGoOn } from '@/lib/events/commands/ask-go-on'
import { openMeetingThread } from '@/lib/events/commands/open-meeting-thread'
import { recordOutcome } from '@/lib/events/commands/record-outcome'
import { saveMeetingNote } from '@/lib/events/commands/save-meeting-note'
import { goOnSchema, recordOutcomeSchema, saveMeetingNoteSchema } from '@/lib/events/outcomes/outcome-schemas'
import { emptyFormState, type FormState } from '@/lib/platform/form-state'
import { getTranslator } from '@/lib/platform/i18n'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

export async function recordOutcomeAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(recordOutcomeSchema, recordOutcome, formData)
  return done.ok ? saved(formData, 'outcomes.meeting.saved') : done.state
}

export async function saveMeetingNoteAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(saveMeetingNoteSchema, saveMeetingNote, formData, { labels: (t) => ({ text: t('outcomes.note.label') }) })
  return done.ok ? saved(formData, 'outcomes.note.saved') : done.state
}

export async function askGoOnAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(goOnSchema, askGoOn, formData)
  return done.ok ? saved(formData, 'outcomes.meeting.saved') : done.state
}

export async function openMeetingThreadAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(goOnSchema, openMeetingThread, formData)
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/introductions/${done.result.introductionId}`)
}

/** The same page shows what was kept. */
function saved(formData: FormData, key: string): FormState {
  revalidatePath('/', 'layout')
  return { ...emptyFormState, done: getTranslator(formLocale(formData))(key) }
}
