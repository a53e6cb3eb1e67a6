import { getOwnSheet } from '@/lib/events/day/print-queries'
import { personalSheets } from '@/lib/events/day/print-sheets'
import { currentActor } from '@/lib/web/current-actor'
import { orNothing, pdfFile } from '../../answers'

type Params = { params: Promise<{ locale: string; id: string }> }

/** One's own day on paper. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { locale, id } = await params
  return orNothing(locale, async () => {
    const sheet = await getOwnSheet(await currentActor(), id, new URL(request.url).searchParams.get('person') ?? undefined)
    return pdfFile(await personalSheets([sheet], `${sheet.event.name}: ${sheet.me.name}`), 'agenda.pdf')
  })
}
