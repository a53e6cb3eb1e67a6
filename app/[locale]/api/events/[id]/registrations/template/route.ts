import { templateTable } from '@/lib/events/registrations/registration-table'
import { getOrganisedEvent } from '@/lib/events/registrations/registration-list-queries'
import { spreadsheetAnswer } from '../spreadsheet-answer'

type Props = { params: Promise<{ locale: string; id: string }> }

/** An empty list with the columns an import understands, and one row that shows them. */
export const GET = (request: Request, { params }: Props): Promise<Response> =>
  spreadsheetAnswer(request, params, async (actor, eventId, t) => {
    const { event } = await getOrganisedEvent(actor, eventId, t.locale)
    return { name: `${event.name} ${t('registrations.import.title')}`, table: templateTable(t, event) }
  })
