import { getMeetingReasons } from '@/lib/events/board/board-queries'
import { boardAnswer } from '../answer'

type Params = { params: Promise<{ locale: string; id: string }> }

/** Why two meet. */
export function GET(request: Request, { params }: Params): Promise<Response> {
  const meeting = new URL(request.url).searchParams.get('meeting') ?? ''
  return boardAnswer(params, (actor, id, t) => getMeetingReasons(actor, id, meeting, t))
}
