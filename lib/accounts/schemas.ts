import { z } from 'zod'
import { isNutsShaped } from '@/lib/taxonomy/nuts'
import { isCode } from '@/lib/taxonomy/vocabulary'
import { membershipRoles, organisationKinds, platformRoles } from './model'
import { readHeadcount, readShare, readWholeEuros, type FigureReading } from './stated-figure'

/** Neither control characters nor marks that turn the reading direction: a name must look like what it is. */
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u
const line = (max: number) =>
  z
    .string()
    .transform((text) => text.replace(/\s+/gu, ' ').trim())
    .pipe(z.string().max(max).refine((text) => !hidden.test(text), 'text.hidden'))
const prose = (max: number) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(max).refine((text) => !hidden.test(text), 'text.hidden'))
const required = (max: number, least = 1) => line(max).pipe(z.string().min(least))

/** `www.example.org` is meant as https; anything but a plain web address is refused. */
export const websiteSchema = z.string().transform((typed, ctx) => {
  const text = typed.trim()
  if (text === '') return ''
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  const url = URL.canParse(address) ? new URL(address) : null
  if (url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username && !url.password && url.href.length <= 300) return url.href
  ctx.addIssue({ code: 'custom', message: 'field.url' })
  return z.NEVER
})

/** A code, alone or with its name behind it as the list offers it. */
const nutsSchema = z.string().transform((typed, ctx) => {
  const code = typed.trim().split(/\s/)[0]!.toUpperCase()
  if (code === '') return null
  if (isNutsShaped(code)) return code
  ctx.addIssue({ code: 'custom', message: 'organisation.nuts' })
  return z.NEVER
})

export const emailSchema = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.email().max(254))

const profile = {
  kind: z.enum(organisationKinds),
  name: required(200, 2),
  country: z.string().trim().toUpperCase().refine((code) => isCode('country', code), 'field.choice'),
  city: line(120).default(''),
  nuts: nutsSchema.default(null),
  website: websiteSchema.default(''),
  registrationNumber: line(60).default(''),
  summary: line(300).default(''),
  description: prose(8000).default(''),
  languages: z.array(z.string().refine((code) => isCode('language', code), 'field.choice')).max(30).default([]),
}

// Greece and the United Kingdom have codes of their own in NUTS.
const nutsPrefix = (country: string) => ({ GR: 'EL', GB: 'UK' })[country] ?? country
const liesInCountry = (one: { country: string; nuts: string | null }) => one.nuts === null || !isCode('country', one.country) || one.nuts.startsWith(nutsPrefix(one.country))
const elsewhere = { message: 'organisation.nuts-country', path: ['nuts'] }

export const registerOrganisationSchema = z.object(profile).refine(liesInCountry, elsewhere)
export type RegisterOrganisation = z.infer<typeof registerOrganisationSchema>

/** `seenAt`: when the organisation had last changed as the person saw it. */
const seen = { organisationId: z.uuid(), seenAt: z.iso.datetime() }

export const updateOrganisationSchema = z.object({ ...profile, ...seen }).refine(liesInCountry, elsewhere)
export type UpdateOrganisation = z.infer<typeof updateOrganisationSchema>

const figure = (read: (typed: string) => FigureReading) =>
  z.string().default('').transform((typed, ctx) => {
    const reading = read(typed)
    if ('value' in reading) return reading.value
    ctx.addIssue({ code: 'custom', message: reading.trouble })
    return z.NEVER
  })

const relatedSchema = z
  .object({ name: line(200).default(''), share: figure(readShare), headcount: figure(readHeadcount), turnover: figure(readWholeEuros), balanceSheet: figure(readWholeEuros) })
  .superRefine((row, ctx) => {
    if (isBlank(row)) return
    if (row.name === '') ctx.addIssue({ code: 'custom', message: 'field.required', path: ['name'] })
    if (row.share === null) ctx.addIssue({ code: 'custom', message: 'field.required', path: ['share'] })
  })
  .transform((row) => ({ ...row, share: row.share ?? 0, isBlank: isBlank(row) }))

const isBlank = (row: { name: string } & Record<'share' | 'headcount' | 'turnover' | 'balanceSheet', number | null>) =>
  row.name === '' && row.share === null && row.headcount === null && row.turnover === null && row.balanceSheet === null

export const stateFiguresSchema = z.object({
  ...seen,
  headcount: figure(readHeadcount),
  turnover: figure(readWholeEuros),
  balanceSheet: figure(readWholeEuros),
  publicBodyShare: figure(readShare),
  // Empty rows of the form are no enterprises; they keep their place until here, so that an error finds its row.
  related: z
    .array(relatedSchema)
    .max(40)
    .default([])
    .transform((rows) => rows.filter((row) => !row.isBlank).map(({ isBlank: _, ...row }) => row)),
})
export type StateFigures = z.infer<typeof stateFiguresSchema>

export const closeOrganisationSchema = z.object({ organisationId: z.uuid(), confirmed: z.string().default('').refine((text) => text === 'on', 'organisation.not-confirmed') })
export type CloseOrganisation = z.infer<typeof closeOrganisationSchema>

export const inviteMemberSchema = z.object({ organisationId: z.uuid(), email: emailSchema, role: z.enum(membershipRoles) })
export type InviteMember = z.infer<typeof inviteMemberSchema>

export const withdrawInvitationSchema = z.object({ invitationId: z.uuid() })
export type WithdrawInvitation = z.infer<typeof withdrawInvitationSchema>

export const acceptInvitationSchema = z.object({ token: z.string().min(20).max(200) })
export type AcceptInvitation = z.infer<typeof acceptInvitationSchema>

const member = { organisationId: z.uuid(), personId: z.uuid() }

export const changeMemberRoleSchema = z.object({ ...member, role: z.enum(membershipRoles) })
export type ChangeMemberRole = z.infer<typeof changeMemberRoleSchema>

export const removeMemberSchema = z.object(member)
export type RemoveMember = z.infer<typeof removeMemberSchema>

export const leaveOrganisationSchema = z.object({ organisationId: z.uuid() })
export type LeaveOrganisation = z.infer<typeof leaveOrganisationSchema>

export const switchOrganisationSchema = z.object({ organisationId: z.uuid() })
export type SwitchOrganisation = z.infer<typeof switchOrganisationSchema>

export const requestVerificationSchema = z.object({ organisationId: z.uuid(), note: prose(2000).pipe(z.string().min(1)) })
export type RequestVerification = z.infer<typeof requestVerificationSchema>

export const verificationDecisions = ['VERIFIED', 'REFUSED', 'WITHDRAWN'] as const

/** `verificationId` is the row decided upon: a request, or for a withdrawal the verification itself. */
export const decideVerificationSchema = z
  .object({ verificationId: z.uuid(), seenAt: z.iso.datetime(), decision: z.enum(verificationDecisions), note: prose(2000).default('') })
  .refine((one) => one.decision === 'VERIFIED' || one.note !== '', { message: 'verification.reason', path: ['note'] })
export type DecideVerification = z.infer<typeof decideVerificationSchema>

export const grantPlatformRoleSchema = z.object({ email: emailSchema, role: z.enum(platformRoles) })
export type GrantPlatformRole = z.infer<typeof grantPlatformRoleSchema>

export const revokePlatformRoleSchema = z.object({ personId: z.uuid(), role: z.enum(platformRoles) })
export type RevokePlatformRole = z.infer<typeof revokePlatformRoleSchema>

export const removeDemoDataSchema = z.object({ confirmed: z.string().default('').refine((text) => text === 'on', 'organisation.not-confirmed') })
