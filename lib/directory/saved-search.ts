import { z } from 'zod'
import { browsePages, browseQuery, parseBrowse, type BrowsePage } from './browse-params'

const name = z.string().trim().min(1).max(80)

export const saveSearchSchema = z.object({ page: z.enum(browsePages), query: z.string().max(4000), name })
export type SaveSearch = z.infer<typeof saveSearchSchema>

export const renameSearchSchema = z.object({ id: z.uuid(), name })
export type RenameSearch = z.infer<typeof renameSearchSchema>

export const deleteSearchSchema = z.object({ id: z.uuid() })
export type DeleteSearch = z.infer<typeof deleteSearchSchema>

export const mostSavedSearches = 100

/** The one address of a question, from its first row on; whatever a browse page would ignore is dropped. */
export function savedQuery(page: BrowsePage, query: string): string {
  const params = new URLSearchParams(query)
  const given = Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key)]))
  return browseQuery({ ...parseBrowse(page, given), after: null })
}
