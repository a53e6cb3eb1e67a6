import type { Satisfiability, GoOn } from './satisfiability'

export interface Fewest {
  /** 'unsatisfiable' where the clauses alone contradict each other. */
  answer: 'optimal' | 'unsatisfiable' | 'unknown'
  /** At least so many of the literals hold in every satisfying assignment. */
  atLeast: number
}

const triesPerLiteral = 200

/**
 * The fewest of these literals that can hold, from below: assume that none does, and let each set of assumptions that cannot hold
 * together raise the bound by one (core-guided search, OLL: Andres et al. 2012, Morgado, Dodaro and Marques-Silva 2014).
 * The solver's `model` is an optimum where the answer is 'optimal'.
 */
export function fewestTrue(solver: Satisfiability, literals: readonly number[], goOn: GoOn, raised: (atLeast: number) => void): Fewest {
  let assumed = new Set(literals.map((l) => l ^ 1))
  /** Of a counter's assumption "fewer than k": the next, "fewer than k + 1". */
  const next = new Map<number, number>()
  let atLeast = 0
  for (;;) {
    const answer = solver.solve([...assumed], goOn)
    if (answer === 'unknown') return { answer, atLeast }
    if (answer === 'satisfiable') return { answer: 'optimal', atLeast }
    if (solver.core.length === 0) return { answer: 'unsatisfiable', atLeast }
    const core = smallerCore(solver, goOn)
    raised(++atLeast)
    assumed = new Set([...assumed].filter((l) => !core.includes(l)))
    solver.addClause(core.map((l) => l ^ 1))
    for (const l of core) {
      const following = next.get(l)
      if (following !== undefined) assumed.add(following)
    }
    if (core.length === 1) continue
    const counts = countUp(solver, core.map((l) => l ^ 1))
    for (let k = 1; k + 1 < counts.length; k++) next.set(counts[k]! ^ 1, counts[k + 1]! ^ 1)
    assumed.add(counts[1]! ^ 1)
  }
}

/** Leaves out of the core what a short search shows it can spare. */
function smallerCore(solver: Satisfiability, goOn: GoOn): number[] {
  let core = [...solver.core]
  for (const l of [...core]) {
    if (core.length === 1 || !core.includes(l)) continue
    let left = triesPerLiteral
    const answer = solver.solve(core.filter((other) => other !== l), () => --left > 0 && goOn())
    if (answer === 'unsatisfiable' && solver.core.length > 0) core = [...solver.core]
  }
  return core
}

/** Literals that hold when at least 1, 2, … of these do (totaliser, Bailleux and Boufkhad 2003, upwards only). */
function countUp(solver: Satisfiability, literals: readonly number[]): number[] {
  if (literals.length === 1) return [literals[0]!]
  const middle = literals.length >> 1
  const left = countUp(solver, literals.slice(0, middle))
  const right = countUp(solver, literals.slice(middle))
  const sum = literals.map(() => solver.newVariable())
  for (let i = 0; i <= left.length; i++)
    for (let j = 0; j <= right.length; j++)
      if (i + j > 0) solver.addClause([...(i > 0 ? [left[i - 1]! ^ 1] : []), ...(j > 0 ? [right[j - 1]! ^ 1] : []), sum[i + j - 1]!])
  return sum
}
