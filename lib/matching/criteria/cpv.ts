import { cpvCloseness } from '@/lib/taxonomy/cpv'
import type { Judgement } from '../finding'

const shareByDigits: Record<number, number> = { 8: 1, 5: 0.8, 4: 0.65, 3: 0.5, 2: 0.2, 0: 0 }
/** Beyond this many codes a list stops telling what something is, so each further code dilutes it. */
const tellingList = 8
const codesRead = 60

/** The closest pair of codes, diluted where either side lists very many. */
export function judgeCpv(asked: readonly string[], offered: readonly string[]): Judgement {
  if (asked.length === 0) return { state: 'not-stated', raise: { by: 'buyer', change: { code: 'state', fields: ['cpv'] } } }
  if (offered.length === 0) return { state: 'not-stated', raise: { by: 'supplier', change: { code: 'state', fields: ['cpv'] } } }
  let best = { asked: '', offered: '', digits: 0 }
  for (const wanted of asked.slice(0, codesRead)) {
    for (const given of offered.slice(0, codesRead)) {
      const digits = cpvCloseness(wanted, given)
      if (digits > best.digits) best = { asked: wanted, offered: given, digits }
    }
  }
  if (best.digits === 0) {
    return {
      state: 'stated',
      share: 0,
      because: [{ code: 'cpv-none-shared', asked: asked.slice(0, 3), offered: offered.slice(0, 3) }],
    }
  }
  return {
    state: 'stated',
    share: cpvShare(best.digits, asked.length, offered.length),
    because: [{ code: 'cpv', asked: best.asked, offered: best.offered, sharedDigits: best.digits }],
  }
}

export const cpvShare = (digits: number, asked: number, offered: number): number => (shareByDigits[digits] ?? 0) * dilution(asked) * dilution(offered)

const dilution = (codes: number): number => Math.min(1, tellingList / codes)
