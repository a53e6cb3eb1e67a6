import 'server-only'
import { cache } from 'react'
import { redirect } from 'next/navigation'
import { visitor, type Actor, type PersonActor } from '@/lib/accounts/model'
import { findPersonActor } from '@/lib/accounts/queries'
import { findSessionId } from './auth'

/** Who asks, once per request. */
export const currentActor = cache(async (): Promise<Actor> => {
  const sessionId = await findSessionId()
  return (sessionId && (await findPersonActor(sessionId))) || visitor
})

/** The signed-in person, or a way to the sign-in page and back. Convenience, not authorisation: queries and commands decide. */
export async function personOrSignIn(locale: string, path: string): Promise<PersonActor> {
  const actor = await currentActor()
  if (actor.kind === 'person') return actor
  redirect(`/${locale}/sign-in?next=${encodeURIComponent(path)}`)
}
