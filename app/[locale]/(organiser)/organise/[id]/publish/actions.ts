'use server'

import { redirect } from 'next/navigation'
import { publishScheduleSchema } from '@/lib/events/board/board-schemas'
import { publishSchedule } from '@/lib/events/commands/publish-schedule'
import type { FormState } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

const labels = (t: Translator) => ({ note: t('board.publishing.note') })

export async function publishScheduleAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(publishScheduleSchema, publishSchedule, formData, { labels })
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/organise/${String(formData.get('eventId'))}/publish?done=${done.result.number}`)
}
