import type { EventPageView } from '../event-queries'
import { registrationWindow } from '../registrations/registration-window'

/** A draft as a visitor would see it if it were published now. */
export function asPublished(event: EventPageView, at: Date): EventPageView {
  const state = event.state === 'DRAFT' ? 'OPEN' : event.state
  return { ...event, state, window: registrationWindow({ ...event, state }, at), isOrganiser: false, isAtDesk: false, own: null }
}
