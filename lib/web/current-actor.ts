import 'server-only'
import { cache } from 'react'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { markSessionSeen, seenEvery } from '@/lib/accounts/commands/mark-session-seen'
import { visitor, type Actor, type PersonActor } from '@/lib/accounts/model'
import { findPersonActor } from '@/lib/accounts/queries'
import { now } from '@/lib/platform/clock'
import { findSessionId } from './auth'

/** Who asks, once per request. */
export const currentActor = cache(async (): Promise<Actor> => {
  const sessionId = await findSessionId()
  const actor = sessionId ? await findPersonActor(sessionId) : null
  if (actor) noteSeen(actor)
  return actor ?? visitor
})

/** When this process last noted each session, so that a page view rarely writes. */
const noted = new Map<string, number>()

function noteSeen(actor: PersonActor): void {
  const at = now().getTime()
  if (at - (noted.get(actor.sessionId) ?? 0) < seenEvery) return
  if (noted.size > 10_000) noted.clear()
  noted.set(actor.sessionId, at)
  // The session may end in the meantime; then there is nothing to note.
  after(() => markSessionSeen(actor, { sessionId: actor.sessionId }).catch(() => noted.delete(actor.sessionId)))
}

/** The signed-in person, or a way to the sign-in page and back. Convenience, not authorisation: queries and commands decide. */
export async function personOrSignIn(locale: string, path: string): Promise<PersonActor> {
  const actor = await currentActor()
  if (actor.kind === 'person') return actor
  redirect(`/${locale}/sign-in?next=${encodeURIComponent(path)}`)
}
