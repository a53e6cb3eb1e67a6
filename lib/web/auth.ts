import 'server-only'
import { cookies } from 'next/headers'
import { getServerSession, type NextAuthOptions } from 'next-auth'
import type { Adapter } from 'next-auth/adapters'
import { findSession } from '@/lib/accounts/queries'
import { sessionDays } from '@/lib/accounts/sessions'
import { publicUrl } from '@/lib/platform/env'
import { hashToken } from '@/lib/platform/secrets'

const isSecure = () => publicUrl('/').startsWith('https:')
const cookieName = () => (isSecure() ? '__Secure-next-auth.session-token' : 'next-auth.session-token')

/**
 * next-auth reads sessions from our table: the cookie holds a random token, the table its hash.
 * Sign-in itself is ours (lib/accounts/commands), so no next-auth route is mounted and no cookie exists before sign-in.
 */
const adapter: Pick<Adapter, 'getSessionAndUser' | 'deleteSession' | 'updateSession'> = {
  async getSessionAndUser(sessionToken) {
    const session = await findSession(hashToken(sessionToken))
    if (!session) return null
    return {
      session: { sessionToken, userId: session.personId, expires: session.expiresAt },
      // next-auth wants a user; the session row's id is all that currentActor needs.
      user: { id: session.id, email: '', emailVerified: null },
    }
  },
  // An expired session is not found below; a row that is past its time is swept by a job.
  async deleteSession() {},
  async updateSession() {
    return null
  },
}

const options = (): NextAuthOptions => ({
  adapter: adapter as Adapter,
  providers: [],
  secret: process.env.NEXTAUTH_SECRET,
  useSecureCookies: isSecure(),
  session: { strategy: 'database', maxAge: sessionDays * 86_400, updateAge: sessionDays * 86_400 * 2 },
  callbacks: { session: ({ session, user }) => ({ ...session, sessionId: user.id }) },
})

export async function findSessionId(): Promise<string | null> {
  if (!(await cookies()).has(cookieName())) return null
  process.env.NEXTAUTH_URL ??= publicUrl('/')
  const session = (await getServerSession(options())) as { sessionId?: string } | null
  return session?.sessionId ?? null
}

/** A new token at every sign-in: a cookie value from before is never valid after. */
export async function setSessionCookie(token: string, expires: Date): Promise<void> {
  ;(await cookies()).set(cookieName(), token, { httpOnly: true, sameSite: 'lax', secure: isSecure(), path: '/', expires })
}

export async function clearSessionCookie(): Promise<void> {
  ;(await cookies()).delete(cookieName())
}
