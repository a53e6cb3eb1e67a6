import 'server-only'
import type { z } from 'zod'
import { visitor, type Actor } from '@/lib/accounts/model'
import { NotFound } from '@/lib/platform/errors'

type Params = { params: Promise<{ locale: string }> }

/**
 * The two answers of an address that stands in the header of a mail (RFC 8058). The mail program posts there without cookies and expects no
 * page; somebody who opens it is led to the page of this name, which asks before it stops anything.
 */
export function oneClickStop<S extends z.ZodType>(page: string, schema: S, command: (actor: Actor, input: z.infer<S>) => Promise<void>) {
  return {
    async POST(request: Request): Promise<Response> {
      const parsed = schema.safeParse({ token: tokenOf(request) })
      const form = await request.formData().catch(() => null)
      if (!parsed.success || form?.get('List-Unsubscribe') !== 'One-Click') return answer(400)
      try {
        await command(visitor, parsed.data)
        return answer(200)
      } catch (error) {
        if (error instanceof NotFound) return answer(404)
        throw error
      }
    },
    async GET(request: Request, { params }: Params): Promise<Response> {
      const { locale } = await params
      return new Response(null, { status: 303, headers: { location: `/${locale}/${page}?token=${encodeURIComponent(tokenOf(request))}` } })
    },
  }
}

const tokenOf = (request: Request): string => new URL(request.url).searchParams.get('token') ?? ''
const answer = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } })
