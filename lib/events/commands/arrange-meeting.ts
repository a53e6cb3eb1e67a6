import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { RuleBroken } from '@/lib/platform/errors'
import type { RefillInput } from '../day/day-schemas'
import { organisedEvent } from '../find-event'
import { onLiveBoard } from '../day/live-day'
import { makeRefill, mustBeFree } from '../day/make-refill'
import { judgePairs } from '../wishes/pair-queries'

/** Two who are free are put together now, without being asked. The organiser's decision; what the board forbids stays forbidden. */
export async function arrangeMeeting(asker: Actor, input: RefillInput): Promise<{ meetingId: string }> {
  const { actor, event } = await organisedEvent(asker, input.eventId)
  if (event.state !== 'OPEN') throw new RuleBroken('day.not-open')
  const pairs = await judgePairs(event.id)
  return onLiveBoard(
    event.id,
    async (day) => {
      const meetingId = await makeRefill(day, event, input, pairs, actor.personId)
      await recordAudit(day.tx, actor, { action: 'event.meeting-arranged', subject: 'Meeting', subjectId: meetingId, detail: { eventId: event.id, slotId: input.slotId, aId: input.aId, bId: input.bId } })
      return { meetingId }
    },
    (tx) => mustBeFree(tx, event.id, input),
  )
}
