import { z } from 'zod'

const search = z.object({
  show: z.coerce.number().int().min(1).max(200).catch(20),
  archive: z.literal('1').optional().catch(undefined),
})

/** `?show=40&archive=1`; anything else means the usual. */
export function readRankingOptions(params: Record<string, string | string[] | undefined>): { limit: number; withArchive: boolean } {
  const { show, archive } = search.parse(params)
  return { limit: show, withArchive: archive === '1' }
}
