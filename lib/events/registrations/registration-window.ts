import { localOf } from '@/lib/directory/zoned-time'
import { phaseOf, type EventState } from '../model'

/** Whether organisations may register now. `before` and `closed` are by the dates of the event, `over` by its days. */
export const registrationWindows = ['not-published', 'cancelled', 'before', 'open', 'closed', 'over'] as const
export type RegistrationWindow = (typeof registrationWindows)[number]
export type WindowAsked = { state: EventState; timeZone: string; startsOn: Date; endsOn: Date; registrationOpensAt: Date | null; registrationClosesAt: Date | null }

export function registrationWindow(event: WindowAsked, at: Date): RegistrationWindow {
  if (event.state === 'DRAFT') return 'not-published'
  if (event.state === 'CANCELLED') return 'cancelled'
  if (isOver(event, at)) return 'over'
  if (event.registrationOpensAt !== null && at < event.registrationOpensAt) return 'before'
  return event.registrationClosesAt !== null && at >= event.registrationClosesAt ? 'closed' : 'open'
}

/** The last day has passed on the event's own clock. */
export const isOver = (event: { timeZone: string; startsOn: Date; endsOn: Date }, at: Date): boolean => phaseOf(event, localOf(at.toISOString(), event.timeZone).slice(0, 10)) === 'over'
