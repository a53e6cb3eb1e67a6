import 'server-only'
import type { Draft } from '@/lib/directory/draft'
import { codedValues } from '@/lib/directory/entry-fields'
import type { EntryKind } from '@/lib/directory/model'
import type { VocabularyName } from '@/lib/taxonomy/model'
import { labelsForEach } from '@/lib/taxonomy/queries'

/** The words for every code in a draft, imported lists included. */
export async function labelsOfDraft(kind: EntryKind, draft: Draft, locale: string): Promise<ReadonlyMap<VocabularyName, ReadonlyMap<string, string>>> {
  const codes: Partial<Record<VocabularyName, string[]>> = {}
  for (const one of codedValues(kind, draft)) codes[one.vocabulary] = [...(codes[one.vocabulary] ?? []), ...one.codes]
  return labelsForEach(codes, locale)
}
