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

export const setMatchMailsSchema = z.object({ isOn: z.enum(['yes', 'no']).transform((value) => value === 'yes') })
export type SetMatchMails = z.output<typeof setMatchMailsSchema>

export const stopMatchMailsSchema = z.object({ token: z.string().min(1).max(100) })
export type StopMatchMails = z.output<typeof stopMatchMailsSchema>

const words = z.string().trim().max(120).catch('')

/** `?q=beds`; more than a name could hold is nothing. */
export const readCounterpartWords = (params: Record<string, string | string[] | undefined>): string => words.parse(params.q)
