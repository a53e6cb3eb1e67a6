import 'server-only'
import { addressGroup } from '@/lib/platform/client-address'
import { RuleBroken } from '@/lib/platform/errors'
import { forgetTries, giveTryBack, isRemembered, remember, takeTry, type Admission, type Limit } from '@/lib/platform/rate-limit'

/**
 * How often a password may be tried, and a mail asked for.
 * One account from one address: few tries. One address on many accounts: somewhat more, for a hospital behind
 * one address. One account from everywhere: slow, but never in the way of an address its owner has signed in from,
 * nor of a link by mail.
 */
const perAccountAndAddress: Limit = { name: 'sign-in', tries: 10, seconds: 900 }
const perAddress: Limit = { name: 'sign-in-address', tries: 60, seconds: 900 }
const perAccount: Limit = { name: 'sign-in-account', tries: 100, seconds: 3600 }
const knownAddress: Limit = { name: 'sign-in-known', tries: 1, seconds: 90 * 86_400 }
const perPerson: Limit = { name: 'confirm-password', tries: 10, seconds: 900 }
/** A whole workshop registers from behind one address within an hour. */
const askingPerAddress: Limit = { name: 'ask-for-mail', tries: 200, seconds: 3600 }

/** As long as a sign-in link lives: whoever uses the limit up for somebody else has filled that person's mailbox with links that work. */
export const mailsPerAccount: Limit = { name: 'mail', tries: 5, seconds: 900 }

export type PasswordTry = { admission: Admission; succeed: () => Promise<void> }

export async function takePasswordTry(email: string, clientAddress: string): Promise<PasswordTry> {
  const address = addressGroup(clientAddress)
  const succeed = async () => {
    await forgetTries(perAccountAndAddress, email, address)
    await giveTryBack(perAddress, address)
    await giveTryBack(perAccount, email)
    await remember(knownAddress, email, address)
  }
  const pair = await takeTry(perAccountAndAddress, email, address)
  if (!pair.isAdmitted) return { admission: pair, succeed }
  const place = await takeTry(perAddress, address)
  if (!place.isAdmitted) return { admission: place, succeed }
  const account = await takeTry(perAccount, email)
  if (!account.isAdmitted && !(await isRemembered(knownAddress, email, address))) return { admission: account, succeed }
  return { admission: pair, succeed }
}

/** After a link by mail the address counts as the owner's, too. */
export const rememberAddress = (email: string, clientAddress: string): Promise<void> => remember(knownAddress, email, addressGroup(clientAddress))

export const tooManyTries = ({ minutes }: Admission): RuleBroken => new RuleBroken('too-many-tries', { minutes })

/** A signed-in person gives the password again before something that cannot be undone. */
export async function admitConfirmation(personId: string): Promise<void> {
  const admission = await takeTry(perPerson, personId)
  if (!admission.isAdmitted) throw tooManyTries(admission)
}
export const forgetConfirmations = (personId: string): Promise<void> => forgetTries(perPerson, personId)

/** Anybody may ask for mail to any address, so each place may only so often. */
export async function admitAskingForMail(clientAddress: string): Promise<void> {
  const admission = await takeTry(askingPerAddress, addressGroup(clientAddress))
  if (!admission.isAdmitted) throw tooManyTries(admission)
}

/** Whether one more mail of this kind may go to this address. Over the limit none is sent, and nobody is told. */
export async function mayMail(kind: string, email: string): Promise<boolean> {
  return (await takeTry(mailsPerAccount, kind, email)).isAdmitted
}
