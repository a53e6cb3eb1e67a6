import type { Finding, Party, Raise, Reason } from './finding'

/** One thing that passes between the two sides. `open` is what the giving side has not said. */
export type Line = { state: 'met' | 'unmet'; reason: Reason } | { state: 'open'; raise: Raise }
/** The same findings, read as what each side brings to the other. */
export type Directions = { fromSupplier: Line[]; fromAsking: Line[] }

const most: Record<Line['state'], number> = { met: 3, unmet: 4, open: 3 }

/**
 * What the supplier brings is what the asking side gets, and is asked of the supplier; what the asking side brings
 * is the other way round. Weightiest findings first.
 */
export function directionsOf(findings: readonly Finding[]): Directions {
  const inOrder = [...findings].sort((a, b) => b.possible - a.possible)
  const stated = inOrder.flatMap(({ because }) => because)
  const lines = (isFrom: (reason: Reason) => boolean): Line[] => stated.filter(isFrom).flatMap(linesOf)
  const open = (isBy: (by: Party) => boolean): Line[] =>
    inOrder.flatMap(({ state, raise }): Line[] => (state === 'not-stated' && raise && raise.change.code !== 'add-reference' && isBy(raise.by) ? [{ state: 'open', raise }] : []))
  return {
    fromSupplier: shortened([...lines(isOfSupplier), ...open((by) => by === 'supplier')]),
    fromAsking: shortened([...lines(isOfAsking), ...open((by) => by !== 'supplier')]),
  }
}

const ofSupplier: readonly Reason['code'][] = ['words', 'concepts', 'terms', 'support-languages', 'level', 'maturity', 'certificate', 'reference']
const ofAsking: readonly Reason['code'][] = ['country-served', 'country-not-served', 'home-country', 'outside-countries', 'budget', 'currencies-differ']
const isOfSupplier = ({ code }: Reason) => ofSupplier.includes(code)
const isOfAsking = ({ code }: Reason) => ofAsking.includes(code)

function linesOf(reason: Reason): Line[] {
  switch (reason.code) {
    case 'words':
      return reason.words.length > 0 ? [{ state: 'met', reason: { ...reason, words: reason.words.slice(0, 3) } }] : []
    case 'concepts':
      return reason.concepts.length > 0 ? [{ state: 'met', reason: { ...reason, concepts: reason.concepts.slice(0, 1) } }] : []
    case 'terms':
      return [
        { state: 'met' as const, reason: { ...reason, unmet: [] }, names: reason.met },
        { state: 'unmet' as const, reason: { ...reason, met: [] }, names: reason.unmet },
      ].flatMap(({ names, ...line }): Line[] => (names.length > 0 ? [line] : []))
    case 'certificate':
      return [{ state: reason.state === 'valid' || reason.state === 'expiry-not-stated' ? 'met' : 'unmet', reason }]
    case 'maturity':
      return [{ state: reason.trl < reason.from ? 'unmet' : 'met', reason }]
    case 'budget':
      return [{ state: reason.fits ? 'met' : 'unmet', reason }]
    case 'country-not-served':
    case 'outside-countries':
    case 'currencies-differ':
      return [{ state: 'unmet', reason }]
    default:
      return [{ state: 'met', reason }]
  }
}

/** Of each state the weightiest, so that what is missing is never crowded out by what is there. */
const shortened = (lines: readonly Line[]): Line[] =>
  (Object.keys(most) as Line['state'][]).flatMap((state) => lines.filter((line) => line.state === state).slice(0, most[state]))
