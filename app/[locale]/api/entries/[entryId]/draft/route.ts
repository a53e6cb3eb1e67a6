import { currentActor } from '@/lib/web/current-actor'
import { saveStep, stepAddress } from '../../../../(workspace)/_entries/save-step'
import { NotFound } from '@/lib/platform/errors'

type Params = { params: Promise<{ locale: string; entryId: string }> }

/** Saves the form as one types. The answer is for the page that asks, never for another site. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  if (isFromElsewhere(request.headers)) return answer({ outcome: 'refused', reason: '' }, 403)
  if ((await currentActor()).kind !== 'person') return answer({ outcome: 'signed-out' }, 401)
  const formData = await request.formData()
  formData.set('entryId', (await params).entryId)
  formData.set('locale', (await params).locale)
  try {
    stepAddress(formData)
    const done = await saveStep(formData, { isPartial: true })
    if (done.ok) return answer({ outcome: 'saved', revision: done.result.revision, savedAt: done.result.savedAt.toISOString(), skipped: done.skipped })
    if (done.isConflict) return answer({ outcome: 'conflict' }, 409)
    return answer({ outcome: 'refused', reason: done.state.message || (done.state.errors[0]?.message ?? '') }, 422)
  } catch (error) {
    if (error instanceof NotFound) return answer({ outcome: 'refused', reason: '' }, 404)
    throw error
  }
}

/** Browsers name the site on secure connections only, the origin with every form that is sent. */
function isFromElsewhere(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  if (site !== null && site !== 'same-origin') return true
  return origin !== null && (!URL.canParse(origin) || new URL(origin).host !== headers.get('host'))
}

const answer = (body: object, status = 200) => Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
