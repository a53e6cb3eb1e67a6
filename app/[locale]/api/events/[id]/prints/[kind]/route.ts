import { listExpected } from '@/lib/events/day/day-queries'
import { badges } from '@/lib/events/day/print-badges'
import { getBadges, getPlan, getSheets } from '@/lib/events/day/print-queries'
import { doorList, personalSheets, roomSheets, tableCards } from '@/lib/events/day/print-sheets'
import type { Actor } from '@/lib/accounts/model'
import { NotFound } from '@/lib/platform/errors'
import { currentActor } from '@/lib/web/current-actor'
import { orNothing, pdfFile } from '../../../answers'

type Params = { params: Promise<{ locale: string; id: string; kind: string }> }

/** Each is one query, which knows who may ask, and one drawing. */
const kinds: Record<string, (actor: Actor, eventId: string, search: URLSearchParams) => Promise<Buffer>> = {
  sheets: async (actor, eventId, search) => personalSheets(await getSheets(actor, eventId, search.get('person') || undefined), 'Personal sheets'),
  tables: async (actor, eventId) => tableCards(await getPlan(actor, eventId), 'Table cards'),
  rooms: async (actor, eventId) => roomSheets(await getPlan(actor, eventId), 'Room sheets'),
  door: async (actor, eventId) => {
    const { event } = await getPlan(actor, eventId)
    return doorList(event, await listExpected(actor, eventId), 'Door list')
  },
  'badges-4': async (actor, eventId) => badges(eventId, (await getBadges(actor, eventId)).badges, 4, 'Badges'),
  'badges-8': async (actor, eventId) => badges(eventId, (await getBadges(actor, eventId)).badges, 8, 'Badges'),
}

export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { locale, id, kind } = await params
  return orNothing(locale, async () => {
    const draw = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
    if (!draw) throw new NotFound()
    return pdfFile(await draw(await currentActor(), id, new URL(request.url).searchParams), `${kind}.pdf`)
  })
}
