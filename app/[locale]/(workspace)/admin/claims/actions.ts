'use server'

import { redirect } from 'next/navigation'
import { decideClaim, decideClaimSchema } from '@/lib/notices/commands/decide-claim'
import type { FormState } from '@/lib/platform/form-state'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

export async function decideClaimAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(decideClaimSchema, decideClaim, formData, { labels: (t) => ({ note: t('notices.claims.note') }) })
  if (!done.ok) return done.state
  const { decision, organisation } = done.result
  redirect(`/${formLocale(formData)}/admin/claims?done=${decision}&name=${encodeURIComponent(organisation)}`)
}
