import { exportRegistrations } from '@/lib/events/registrations/registration-list-queries'
import { spreadsheetAnswer } from '../spreadsheet-answer'

type Props = { params: Promise<{ locale: string; id: string }> }

/** The registrations of one event, for its organisers. */
export const GET = (request: Request, { params }: Props): Promise<Response> =>
  spreadsheetAnswer(request, params, async (actor, eventId, t) => {
    const { event, table } = await exportRegistrations(actor, eventId, t)
    return { name: `${event.name} ${table.name}`, table }
  })
