import { reasonSentences } from '@/lib/matching/sentences'
import type { Translator } from '@/lib/platform/i18n'
import type { PairReasons } from './pairing'

/** Why two meet, to one of them: their wishes, what one seeks and the other brings, and the strongest finding. Pure; at most `most` sentences. */
export type PairSide = 'a' | 'b'

export const isPairReasons = (value: unknown): value is PairReasons => typeof value === 'object' && value !== null && 'bracket' in value && 'wishedBy' in value

/** Words of the printed catalogue alone, so that a sheet is in one language. */
export function shortPairSentences(t: Translator, because: unknown, side: PairSide, other: string): string[] {
  if (!isPairReasons(because)) return []
  return [...wishSentences(t, because, side, other), ...matchSentences(t, because, side, other)].slice(0, 2)
}

export function pairSentences(t: Translator, because: unknown, side: PairSide, other: string, most = 2): string[] {
  if (!isPairReasons(because)) return []
  const viewer = because.match === null ? 'other' : because.match.seeking.kind === 'MANDATE' ? (because.match.seeker === side ? 'investor' : 'supplier') : because.match.seeker === side ? 'buyer' : 'supplier'
  const findings = (because.match?.findings ?? []).flatMap((finding) => finding.because.flatMap((reason) => reasonSentences(t, reason, viewer).slice(0, 1)))
  const all = [...wishSentences(t, because, side, other), ...matchSentences(t, because, side, other), ...findings, ...metSentences(t, because)]
  return all.slice(0, most)
}

function wishSentences(t: Translator, { wishedBy }: PairReasons, side: PairSide, other: string): string[] {
  const [own, theirs] = side === 'a' ? [wishedBy.a, wishedBy.b] : [wishedBy.b, wishedBy.a]
  if (own && theirs) return [t('day.sheet.why-both', { other })]
  if (theirs) return [t('day.sheet.why-theirs', { other })]
  return own ? [t('day.sheet.why-own', { other })] : []
}

function matchSentences(t: Translator, { match }: PairReasons, side: PairSide, other: string): string[] {
  if (match === null) return []
  const [wanted, brought] = [match.seeking.title, match.offering.title]
  if (wanted === '' && brought === '') return []
  if (match.seeker === side) return [brought === '' ? t('day.sheet.why-bring-text', { other }) : t('day.sheet.why-bring', { other, title: brought })]
  return [wanted === '' ? t('day.sheet.why-seek-text', { other }) : t('day.sheet.why-seek', { other, title: wanted })]
}

const metSentences = (t: Translator, { met }: PairReasons): string[] => (met.some((one) => one.kind === 'meeting') ? [t('day.agenda.met-before', { event: met.find((one) => one.kind === 'meeting')!.event })] : [])
