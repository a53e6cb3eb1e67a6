import { visitor } from '@/lib/accounts/model'
import { stopMatchMails } from '@/lib/matching/commands/stop-match-mails'
import { stopMatchMailsSchema } from '@/lib/matching/schemas'
import { NotFound } from '@/lib/platform/errors'

type Params = { params: Promise<{ locale: string }> }

/** One click in the mail program (RFC 8058): it posts here without cookies, and expects no page. */
export async function POST(request: Request): Promise<Response> {
  const parsed = stopMatchMailsSchema.safeParse({ token: tokenOf(request) })
  const form = await request.formData().catch(() => null)
  if (!parsed.success || form?.get('List-Unsubscribe') !== 'One-Click') return answer(400)
  try {
    await stopMatchMails(visitor, parsed.data)
    return answer(200)
  } catch (error) {
    if (error instanceof NotFound) return answer(404)
    throw error
  }
}

/** Somebody opened the address of the header: the page asks before it stops anything. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { locale } = await params
  return new Response(null, { status: 303, headers: { location: `/${locale}/stop-match-mails?token=${encodeURIComponent(tokenOf(request))}` } })
}

const tokenOf = (request: Request): string => new URL(request.url).searchParams.get('token') ?? ''
const answer = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } })
