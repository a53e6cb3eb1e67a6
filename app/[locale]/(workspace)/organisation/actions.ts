'use server'

import { redirect } from 'next/navigation'
import { changeMemberRole } from '@/lib/accounts/commands/change-member-role'
import { closeOrganisation } from '@/lib/accounts/commands/close-organisation'
import { inviteMember } from '@/lib/accounts/commands/invite-member'
import { leaveOrganisation } from '@/lib/accounts/commands/leave-organisation'
import { removeMember } from '@/lib/accounts/commands/remove-member'
import { requestVerification } from '@/lib/accounts/commands/request-verification'
import { stateFigures } from '@/lib/accounts/commands/state-figures'
import { switchOrganisation } from '@/lib/accounts/commands/switch-organisation'
import { updateOrganisation } from '@/lib/accounts/commands/update-organisation'
import { withdrawInvitation } from '@/lib/accounts/commands/withdraw-invitation'
import {
  changeMemberRoleSchema,
  closeOrganisationSchema,
  inviteMemberSchema,
  leaveOrganisationSchema,
  removeMemberSchema,
  requestVerificationSchema,
  stateFiguresSchema,
  switchOrganisationSchema,
  updateOrganisationSchema,
  withdrawInvitationSchema,
} from '@/lib/accounts/schemas'
import type { FormState } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'
import { profileLabels } from './profile-labels'

const to = (formData: FormData, path: string) => `/${formLocale(formData)}/organisation${path}`

export async function updateOrganisationAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(updateOrganisationSchema, updateOrganisation, formData, { labels: profileLabels })
  if (!done.ok) return done.state
  redirect(to(formData, `?done=${done.result.isVerificationWithdrawn ? 'saved-withdrawn' : 'saved'}`))
}

export async function stateFiguresAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(stateFiguresSchema, stateFigures, formData, { labels: figureLabels })
  if (!done.ok) return done.state
  redirect(to(formData, '/figures?done=figures-saved'))
}

function figureLabels(t: Translator): Record<string, string> {
  const text = (key: string, params?: Record<string, string | number>) => t(`organisations.figures.${key}`, params)
  const figures = { headcount: text('headcount'), turnover: text('turnover'), balanceSheet: text('balance-sheet') }
  const labels: Record<string, string> = { ...figures, publicBodyShare: text('public-body-share'), related: text('related') }
  for (let i = 0; i < 40; i++) {
    const ofRow = { ...figures, name: text('related-name'), share: text('share') }
    for (const [name, field] of Object.entries(ofRow)) labels[`related.${i}.${name}`] = text('row-label', { field, number: i + 1 })
  }
  return labels
}

export async function closeOrganisationAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(closeOrganisationSchema, closeOrganisation, formData)
  if (!done.ok) return done.state
  redirect(to(formData, '?done=closed'))
}

export async function inviteMemberAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(inviteMemberSchema, inviteMember, formData, {
    labels: (t) => ({ email: t('organisations.fields.e-mail'), role: t('organisations.fields.role') }),
  })
  if (!done.ok) return done.state
  redirect(to(formData, '/members?done=invited'))
}

export async function withdrawInvitationAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(withdrawInvitationSchema, withdrawInvitation, formData)
  if (!done.ok) return done.state
  redirect(to(formData, '/members?done=withdrawn'))
}

export async function changeMemberRoleAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(changeMemberRoleSchema, changeMemberRole, formData, { labels: (t) => ({ role: t('organisations.fields.role') }) })
  if (!done.ok) return done.state
  redirect(to(formData, '/members?done=role-changed'))
}

export async function removeMemberAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(removeMemberSchema, removeMember, formData)
  if (!done.ok) return done.state
  redirect(to(formData, '/members?done=removed'))
}

export async function leaveOrganisationAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(leaveOrganisationSchema, leaveOrganisation, formData)
  if (!done.ok) return done.state
  redirect(to(formData, '?done=left'))
}

export async function switchOrganisationAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(switchOrganisationSchema, switchOrganisation, formData)
  if (!done.ok) return done.state
  redirect(to(formData, '?done=switched'))
}

export async function requestVerificationAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(requestVerificationSchema, requestVerification, formData, { labels: (t) => ({ note: t('organisations.fields.note') }) })
  if (!done.ok) return done.state
  redirect(to(formData, '/verification?done=requested'))
}
