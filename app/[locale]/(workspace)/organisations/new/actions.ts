'use server'

import { redirect } from 'next/navigation'
import { registerOrganisation } from '@/lib/accounts/commands/register-organisation'
import { returnPath } from '@/lib/accounts/return-path'
import { registerOrganisationSchema } from '@/lib/accounts/schemas'
import type { FormState } from '@/lib/platform/form-state'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'
import { profileLabels } from '../../organisation/profile-labels'

export async function registerOrganisationAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(registerOrganisationSchema, registerOrganisation, formData, { labels: profileLabels })
  if (!done.ok) return done.state
  redirect(returnPath(formData.get('next'), `/${formLocale(formData)}/organisation?done=registered`))
}
