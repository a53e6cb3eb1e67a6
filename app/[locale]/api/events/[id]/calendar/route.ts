import { getAgenda } from '@/lib/events/agenda/agenda-queries'
import { calendarFileOf } from '@/lib/events/agenda/calendar-file'
import { NotFound } from '@/lib/platform/errors'
import { currentActor } from '@/lib/web/current-actor'
import { calendarFile, orNothing } from '../../answers'

type Params = { params: Promise<{ locale: string; id: string }> }

/** The whole day, or `?meeting=` one of it, to be put into a calendar once. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { locale, id } = await params
  const search = new URL(request.url).searchParams
  return orNothing(locale, async () => {
    const agenda = await getAgenda(await currentActor(), id, search.get('person') ?? undefined)
    const only = search.get('meeting') ?? undefined
    if (only !== undefined && !agenda.entries.some((entry) => entry.kind === 'meeting' && entry.id === only)) throw new NotFound()
    return calendarFile(calendarFileOf(agenda, only), only ? 'meeting.ics' : 'agenda.ics')
  })
}
