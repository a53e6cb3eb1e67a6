import { canEditEntry, ownsEntry } from '@/lib/directory/policy'
import { isAdmin } from '@/lib/accounts/policy'
import type { Actor, PersonActor } from '@/lib/accounts/model'

type Asked = { organisationId: string | null; isDemo: boolean; state: 'DRAFT' | 'PUBLISHED' | 'ARCHIVED' }

/**
 * Who sees the whole ranked list of an entry: its own organisation and admins. The list of a notice that nobody
 * has claimed and of demo entries is open to all: there is nobody whose plans it would give away.
 */
export function canSeeRanking(actor: Actor, entry: Asked): boolean {
  if (ownsEntry(actor, entry) || isAdmin(actor)) return true
  return entry.state === 'PUBLISHED' && (entry.organisationId === null || entry.isDemo)
}

/** Who decides what the criteria weigh for a need: its own organisation, and admins where nobody has claimed it too. */
export function canWeighCriteria(actor: Actor, need: { organisationId: string | null }): actor is PersonActor {
  return canEditEntry(actor, need) || isAdmin(actor)
}
