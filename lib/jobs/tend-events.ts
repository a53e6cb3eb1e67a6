import 'server-only'
import { askLater } from '@/lib/events/commands/ask-later'
import { expireRefills } from '@/lib/events/commands/expire-refills'
import { remindOutcomes } from '@/lib/events/commands/remind-outcomes'
import { tellOrganisers } from '@/lib/events/commands/tell-organisers'

const actor = { kind: 'job', name: 'tend-events' } as const

/** Ends offers that nobody answered in time; tells organisers what waits for them; asks how the meetings were, the evening after an event, and what became of them three months later. */
export async function tendEvents(): Promise<void> {
  await expireRefills(actor)
  await tellOrganisers(actor)
  await remindOutcomes(actor)
  await askLater(actor)
}
