import 'server-only'
import type { SuggestedCodesView } from '@/components/entries/code-suggestions'
import type { Actor } from '@/lib/accounts/model'
import type { EntryKind } from '@/lib/directory/model'
import { suggestCpvFor } from '@/lib/matching/cpv-suggestion-queries'
import { labelsFor } from '@/lib/taxonomy/queries'

/** CPV codes suggested for an entry of one's own, with their labels; null for a kind that carries none. */
export async function findSuggestedCodes(actor: Actor, kind: EntryKind, entryId: string, locale: string): Promise<SuggestedCodesView | null> {
  if (kind === 'MANDATE') return null
  const found = await suggestCpvFor(actor, kind, entryId)
  const codes = found.outcome === 'suggested' ? found.suggestions.flatMap(({ code, because }) => [code, ...because.flatMap((one) => (one.kind === 'narrower' ? [one.code] : []))]) : []
  return { found, labels: await labelsFor('cpv', codes, locale) }
}
