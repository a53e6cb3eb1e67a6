'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { archiveEntry, archiveEntrySchema } from '@/lib/directory/commands/archive-entry'
import { createEntry, createEntrySchema } from '@/lib/directory/commands/create-entry'
import { deleteDraft, deleteDraftSchema } from '@/lib/directory/commands/delete-draft'
import { discardDraft, discardDraftSchema } from '@/lib/directory/commands/discard-draft'
import { publishEntry, publishEntrySchema } from '@/lib/directory/commands/publish-entry'
import { restoreEntry, restoreEntrySchema } from '@/lib/directory/commands/restore-entry'
import { nextStep, stepsOf } from '@/lib/directory/entry-steps'
import { pathOf } from '@/lib/directory/model'
import type { FormState } from '@/lib/platform/form-state'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'
import { saveStep, stepAddress } from './save-step'

export async function createEntryAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(createEntrySchema, createEntry, formData, {
    labels: (t) => ({ title: t('directory.fields.need.title'), language: t('directory.fields.need.language') }),
  })
  if (!done.ok) return done.state
  const { kind } = createEntrySchema.pick({ kind: true }).parse({ kind: formData.get('kind') })
  redirect(`/${formLocale(formData)}/${pathOf[kind]}/${done.result.entryId}/edit/${stepsOf[kind][0]?.key}`)
}

export async function saveStepAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await saveStep(formData, { isPartial: false })
  if (!done.ok) return done.state
  const { kind, entryId, step } = stepAddress(formData)
  const entry = `/${formLocale(formData)}/${pathOf[kind]}/${entryId}`
  // The browser keeps pages it left: going back must not show words and a revision from before.
  revalidatePath(entry, 'layout')
  const then = String(formData.get('then') ?? 'next')
  const [what, field = ''] = then.split(':')
  const row = /^[A-Za-z]+/.exec(field)?.[0] ?? ''
  if (what === 'add') redirect(`${entry}/edit/${step}?more=${row}#field-${row}`)
  if (what === 'remove') redirect(`${entry}/edit/${step}#field-${row}`)
  if (what === 'suggest') redirect(`${entry}/edit/${step}?suggest=${row}#suggested-${row}`)
  if (what === 'leave') redirect(`/${formLocale(formData)}/entries`)
  const next = what === 'preview' ? null : nextStep(kind, step)
  redirect(next ? `${entry}/edit/${next.key}` : `${entry}/preview`)
}

export async function publishEntryAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(publishEntrySchema, publishEntry, formData)
  if (!done.ok) return done.state
  redirect(`${addressOf(formData)}/preview?published=${done.result.version}`)
}

export async function archiveEntryAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(archiveEntrySchema, archiveEntry, formData)
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/entries`)
}

export async function restoreEntryAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(restoreEntrySchema, restoreEntry, formData)
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/entries`)
}

export async function discardDraftAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(discardDraftSchema, discardDraft, formData)
  if (!done.ok) return done.state
  redirect(`${addressOf(formData)}/preview`)
}

export async function deleteDraftAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(deleteDraftSchema, deleteDraft, formData)
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/entries`)
}

function addressOf(formData: FormData): string {
  const { kind, entryId } = stepAddress(formData)
  return `/${formLocale(formData)}/${pathOf[kind]}/${entryId}`
}
