import { listGapCandidates } from '@/lib/events/board/board-queries'
import { boardAnswer } from '../answer'

type Params = { params: Promise<{ locale: string; id: string }> }

/** Who could fill a gap. */
export function GET(request: Request, { params }: Params): Promise<Response> {
  const asked = new URL(request.url).searchParams
  return boardAnswer(params, (actor, id, t) => listGapCandidates(actor, id, { participantId: asked.get('participant') ?? '', slotId: asked.get('slot') ?? '' }, t))
}
