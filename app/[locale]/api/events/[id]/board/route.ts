import { getBoard, getBoardNews } from '@/lib/events/board/board-queries'
import { boardAnswer } from './answer'

type Params = { params: Promise<{ locale: string; id: string }> }

/** The whole board, or what happened to it since a revision. */
export function GET(request: Request, { params }: Params): Promise<Response> {
  const since = new URL(request.url).searchParams.get('since')
  const revision = since !== null && /^\d{1,9}$/.test(since) ? Number(since) : null
  return boardAnswer(params, (actor, id) => (revision === null ? getBoard(actor, id) : getBoardNews(actor, id, revision)))
}
