import { z } from 'zod'
import { listAnswers, noAnswers, type Answers } from './what-if'
import { criteriaOfNeeds } from './weight-limits'
import { needWeights, type Weights } from './weights'

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

const points = z.coerce.number().min(0).max(1000).catch(0)

/** `?text=30&concepts=20…`: what somebody would let the criteria weigh; null where nothing is asked. */
export function readWeightSearch(params: Record<string, string | string[] | undefined>): Weights | null {
  if (params.usual === '1') return needWeights
  if (!criteriaOfNeeds.some((criterion) => params[criterion] !== undefined)) return null
  return Object.fromEntries(criteriaOfNeeds.map((criterion) => [criterion, points.parse(params[criterion] ?? 0)]))
}

const codes = z.array(z.string().regex(/^[A-Za-z0-9.-]{1,40}$/)).max(30).catch([])
const level = z.coerce.number().int().min(1).max(9).nullable().catch(null)

/** `?countries=FI&certificates=iso-13485&trl=8`: answers to try. */
export function readAnswers(params: Record<string, string | string[] | undefined>): Answers {
  const list = (key: string) => codes.parse([...new Set([params[key] ?? []].flat().filter((code) => code !== ''))])
  return { ...noAnswers, ...Object.fromEntries(listAnswers.map((key) => [key, list(key)])), trl: params.trl ? level.parse(params.trl) : null }
}
