import { z } from 'zod'

/** One spelling of an address: the mailbox decides about case in theory, nobody in practice. */
const emailSchema = z.string().trim().toLowerCase().min(1).max(254).pipe(z.email())

const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .refine((name) => !/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069<>]|:\/\/|www\./iu.test(name), 'account.person-name')

/** Long rather than strange: length is what makes guessing hopeless. */
const newPasswordSchema = z
  .string()
  .min(10)
  .max(200)
  .refine((password) => new Set(password).size >= 5, 'account.password-too-plain')

/** A password that was chosen before; how long it had to be then is not asked now. */
const passwordSchema = z.string().min(1).max(200)
const tokenSchema = z.string().min(1).max(100)

export const registerPersonSchema = z
  .object({ name: nameSchema, email: emailSchema, password: newPasswordSchema, locale: z.string().max(10) })
  .refine(({ email, password }) => !password.toLowerCase().includes(email.split('@')[0] ?? '') || (email.split('@')[0] ?? '').length < 4, { path: ['password'], message: 'account.password-is-address' })
export const signInSchema = z.object({ email: emailSchema, password: passwordSchema })
export const requestSignInLinkSchema = z.object({ email: emailSchema })
export const redeemSignInLinkSchema = z.object({ token: tokenSchema })
export const requestPasswordResetSchema = z.object({ email: emailSchema })
export const resetPasswordSchema = z.object({ token: tokenSchema, password: newPasswordSchema })
/** The password is asked of whoever is not signed in as the person. */
export const verifyEmailSchema = z.object({ token: tokenSchema, password: z.string().max(200).default('') })
export const changePasswordSchema = z.object({ currentPassword: passwordSchema, password: newPasswordSchema })
export const changeEmailSchema = z.object({ email: emailSchema, currentPassword: passwordSchema })
export const confirmEmailChangeSchema = z.object({ token: tokenSchema })
export const renamePersonSchema = z.object({ name: nameSchema })
export const endSessionSchema = z.object({ sessionId: z.uuid() })
export const deleteAccountSchema = z.object({ currentPassword: passwordSchema })
export const nothingSchema = z.object({})

export type RegisterPerson = z.infer<typeof registerPersonSchema>
export type SignIn = z.infer<typeof signInSchema>
export type RequestSignInLink = z.infer<typeof requestSignInLinkSchema>
export type RedeemSignInLink = z.infer<typeof redeemSignInLinkSchema>
export type RequestPasswordReset = z.infer<typeof requestPasswordResetSchema>
export type ResetPassword = z.infer<typeof resetPasswordSchema>
export type VerifyEmail = z.infer<typeof verifyEmailSchema>
export type ChangePassword = z.infer<typeof changePasswordSchema>
export type ChangeEmail = z.infer<typeof changeEmailSchema>
export type ConfirmEmailChange = z.infer<typeof confirmEmailChangeSchema>
export type RenamePerson = z.infer<typeof renamePersonSchema>
export type EndSession = z.infer<typeof endSessionSchema>
export type DeleteAccount = z.infer<typeof deleteAccountSchema>
