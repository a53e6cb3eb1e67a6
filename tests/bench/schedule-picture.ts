import type { Problem, Solution } from '@/lib/scheduling/model'

const cell = { width: 26, height: 11, left: 92, top: 54 }

/** A day as a picture: a row for each person, a column for each slot, darker for a better score, hatched where nobody is there. */
export function pictureOf(problem: Problem, solution: Solution, [title, below]: [string, string]): string {
  const rows = new Map(problem.participants.map(({ id }, i) => [id, i]))
  const columns = new Map(problem.slots.map(({ id }, i) => [id, i]))
  const x = (t: number) => cell.left + t * cell.width
  const y = (p: number) => cell.top + p * cell.height
  const width = x(problem.slots.length) + 12
  const height = y(problem.participants.length) + 34
  const shapes: string[] = []
  problem.participants.forEach(({ id, role, available }, p) => {
    if (p === 0 || problem.participants[p - 1]!.role !== role) shapes.push(`<text x="8" y="${y(p) + 9}" font-weight="bold">${role ?? ''}</text>`, `<line x1="8" x2="${width - 12}" y1="${y(p)}" y2="${y(p)}" stroke="#888"/>`)
    shapes.push(`<text x="${cell.left - 6}" y="${y(p) + 9}" text-anchor="end">${id}</text>`)
    problem.slots.forEach((slot, t) => {
      if (available && !available.includes(slot.id)) shapes.push(`<rect x="${x(t)}" y="${y(p) + 1}" width="${cell.width - 1}" height="${cell.height - 2}" fill="url(#away)"/>`)
    })
  })
  for (const { candidate, slot, table } of solution.meetings) {
    const { id, a, b, score } = problem.candidates.find((each) => each.id === candidate)!
    for (const [person, other] of [[a, b], [b, a]] as const)
      shapes.push(`<rect x="${x(columns.get(slot)!)}" y="${y(rows.get(person)!) + 1}" width="${cell.width - 1}" height="${cell.height - 2}" fill="#0b5c5c" fill-opacity="${(0.25 + 0.75 * (score / 100)).toFixed(2)}"><title>${id}: ${person} with ${other}, ${slot}, table ${table}, score ${score}</title></rect>`)
  }
  problem.slots.forEach(({ id }, t) => shapes.push(`<text x="${x(t) + cell.width / 2}" y="${cell.top - 6}" text-anchor="middle">${id}</text>`))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="8" fill="#222">
<title>${title}</title>
<defs><pattern id="away" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="4" fill="#f1efe9"/><line x1="0" x2="0" y1="0" y2="4" stroke="#cfc9bb"/></pattern></defs>
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="8" y="16" font-size="11">${title}</text>
<text x="8" y="30" font-size="9">${below}</text>
${shapes.join('\n')}
<text x="8" y="${height - 12}">Filled: a meeting, darker for a better score. White: free. Hatched: not there.</text>
</svg>
`
}
