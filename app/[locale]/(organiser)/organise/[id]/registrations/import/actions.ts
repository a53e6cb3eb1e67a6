'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { importRegistrations } from '@/lib/events/commands/import-registrations'
import { uploadRegistrations } from '@/lib/events/commands/upload-registrations'
import { importRegistrationsSchema } from '@/lib/events/imports/import-schemas'
import { importLimits } from '@/lib/events/imports/import-table'
import { RuleBroken } from '@/lib/platform/errors'
import type { FormState } from '@/lib/platform/form-state'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

const uploadSchema = z.object({ eventId: z.uuid(), file: z.instanceof(File).nullable() })

/** What is far too large is not read into memory. */
async function upload(actor: Actor, { eventId, file }: z.infer<typeof uploadSchema>): Promise<{ importId: string }> {
  if (!file || file.size === 0) throw new RuleBroken('registration.import-no-file', {}, 'file')
  if (file.size > importLimits.bytes) throw new RuleBroken('registration.import-too-large', { megabytes: importLimits.bytes / 1024 / 1024 }, 'file')
  return uploadRegistrations(actor, { eventId, file: { name: file.name.slice(0, 300), bytes: new Uint8Array(await file.arrayBuffer()) } })
}

const root = (formData: FormData): string => `/${formLocale(formData)}/organise/${z.uuid().safeParse(formData.get('eventId')).data ?? ''}/registrations`

export async function uploadRegistrationsAction(_: FormState, formData: FormData): Promise<FormState> {
  const file = formData.get('file')
  const done = await runAction(uploadSchema, upload, formData, { input: () => ({ eventId: formData.get('eventId'), file: file instanceof File ? file : null }) })
  if (!done.ok) return done.state
  redirect(`${root(formData)}/import?list=${done.result.importId}`)
}

export async function importRegistrationsAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(importRegistrationsSchema, importRegistrations, formData, { labels: (t) => ({ mode: t('registrations.import.mode'), known: t('registrations.import.known') }) })
  if (!done.ok) return done.state
  redirect(`${root(formData)}?done=imported&count=${done.result.registrations}&waiting=${done.result.waiting}`)
}
