import { getFeed } from '@/lib/events/agenda/agenda-queries'
import { calendarFileOf } from '@/lib/events/agenda/calendar-file'
import { NotFound } from '@/lib/platform/errors'
import { takeTry } from '@/lib/platform/rate-limit'
import { currentClient } from '@/lib/web/client'
import { calendarFile, nothingHere } from '../../../answers'

type Params = { params: Promise<{ locale: string; id: string; token: string }> }

/** Many people behind one address of a company may read their calendars; nobody may guess at many. */
const reads = { name: 'calendar-feed', tries: 600, seconds: 600 }
const misses = { name: 'calendar-feed-miss', tries: 30, seconds: 600 }

/** A calendar that subscribed asks here again and again. The address itself is the key: no session is looked at. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { locale, id, token } = await params
  const { address } = await currentClient()
  const admission = await takeTry(reads, address)
  if (!admission.isAdmitted) return tooMany(admission.minutes)
  try {
    return calendarFile(calendarFileOf(await getFeed(id, token.replace(/\.ics$/, ''))), 'agenda.ics')
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    const miss = await takeTry(misses, address)
    return miss.isAdmitted ? nothingHere(locale) : tooMany(miss.minutes)
  }
}

const tooMany = (minutes: number) => new Response(null, { status: 429, headers: { 'retry-after': String(minutes * 60), 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' } })
