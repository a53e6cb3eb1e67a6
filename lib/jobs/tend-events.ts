import 'server-only'
import { askLater } from '@/lib/events/commands/ask-later'
import { remindOutcomes } from '@/lib/events/commands/remind-outcomes'

const actor = { kind: 'job', name: 'tend-events' } as const

/** Asks how the meetings were, the evening after an event, and what became of them three months later. */
export async function tendEvents(): Promise<void> {
  await remindOutcomes(actor)
  await askLater(actor)
}
