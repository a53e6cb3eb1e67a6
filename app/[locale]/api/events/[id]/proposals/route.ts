import { progressWords } from '@/components/events/schedule-words'
import { listProgress } from '@/lib/events/schedule/schedule-queries'
import { boardAnswer } from '../board/answer'

type Params = { params: Promise<{ locale: string; id: string }> }

/** How far the searches of an event are, in words: asked every second while one runs. */
export function GET(_: Request, { params }: Params): Promise<Response> {
  return boardAnswer(params, async (actor, id, t) => (await listProgress(actor, id)).map((one) => progressWords(t, one)))
}
