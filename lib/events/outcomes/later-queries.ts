import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { laterChangeUntil, laterTimes } from './after-times'
import { getLaterRegistration } from './later-registration'
import type { LaterResult } from '../model'

export type LaterView = {
  event: { id: string; name: string; endsOn: Date; timeZone: string }
  organisationName: string
  /** Before it nothing is asked. */
  from: Date
  until: Date
  isEarly: boolean
  isChangeable: boolean
  answeredAt: Date | null
  meetings: { id: string; startsAt: Date; other: { organisationName: string; country: string }; result: LaterResult | null }[]
}

/** What became of an organisation's meetings: for who has the link, and for its own people. */
export async function getLater(actor: Actor, eventId: string, token: string): Promise<LaterView> {
  const at = now()
  const { event, organisationName, laterAskedAt, laterAnsweredAt, isChangeable, meetings } = await getLaterRegistration(db, actor, { eventId, token }, at)
  const from = laterAskedAt ?? laterTimes(event).from
  return {
    event: { id: event.id, name: event.name, endsOn: event.endsOn, timeZone: event.timeZone },
    organisationName,
    from,
    until: laterChangeUntil(from),
    isEarly: at < from,
    isChangeable,
    answeredAt: laterAnsweredAt,
    meetings: meetings.map((meeting) => ({ ...meeting, result: meeting.result as LaterResult | null })),
  }
}
