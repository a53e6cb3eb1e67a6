/**
 * Health-IT concepts: one meaning under one id, with the terms people write for it in each language. Their files
 * are plain blocks:
 *   # id < broader, broader ~ related
 *   any: terms of every language | short forms
 *   en: label | synonym | truncat* | =one =form =alone
 *   ! why a term that is not obvious stands here
 * The first term of a language is the concept's label there.
 */
export const conceptLanguages = ['en', 'fi', 'et', 'lv', 'lt', 'pl', 'de', 'da', 'sv', 'no', 'fr'] as const
export type ConceptLanguage = (typeof conceptLanguages)[number]
/** `any`: in whatever language the text is. `more`: in languages other than those above. */
export type TermLanguage = ConceptLanguage | 'any' | 'more'

export type Concept = {
  id: string
  broader: string[]
  related: string[]
  terms: Partial<Record<TermLanguage, string[]>>
}

export class ConceptFileError extends Error {}

const isTermLanguage = (text: string): text is TermLanguage => text === 'any' || text === 'more' || (conceptLanguages as readonly string[]).includes(text)
const listOf = (text: string | undefined, separator: string): string[] =>
  (text ?? '').split(separator).flatMap((item) => (item.trim() === '' ? [] : [item.trim()]))

/** Throws ConceptFileError, with the line, on what is neither a heading, a language, a remark nor empty. */
export function parseConcepts(text: string): Concept[] {
  const concepts: Concept[] = []
  for (const [at, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('!')) continue
    const heading = /^# ([a-z0-9-]+)(?: < ([^~]+?))?(?: ~ (.+))?$/.exec(line)
    if (heading) {
      concepts.push({ id: heading[1]!, broader: listOf(heading[2], ','), related: listOf(heading[3], ','), terms: {} })
      continue
    }
    const [, language = '', terms = ''] = /^([a-z]+):(.*)$/.exec(line) ?? []
    const concept = concepts.at(-1)
    if (!concept || !isTermLanguage(language)) throw new ConceptFileError(`Line ${at + 1} is not understood: ${line.slice(0, 80)}`)
    concept.terms[language] = [...(concept.terms[language] ?? []), ...listOf(terms, '|')]
  }
  return concepts
}

/** Lines `asked > found 0.7, found 0.4`: who asks for one is served by the others, how well from 0 to 1. */
export function parseServedBy(text: string): Map<string, { id: string; closeness: number }[]> {
  const served = new Map<string, { id: string; closeness: number }[]>()
  for (const [at, line] of linesOf(text)) {
    const [, asked, rest] = /^([a-z0-9-]+) > (.+)$/.exec(line) ?? []
    const targets = listOf(rest, ',').map((item) => /^([a-z0-9-]+) (0\.\d+|1)$/.exec(item))
    if (!asked || targets.length === 0 || targets.includes(null)) throw new ConceptFileError(`Line ${at} is not understood: ${line.slice(0, 80)}`)
    served.set(asked, [...(served.get(asked) ?? []), ...targets.map((target) => ({ id: target![1]!, closeness: Number(target![2]) }))])
  }
  return served
}

/** Lines `0.2: id id id`: what concepts weigh that say little about what is wanted, or more than others. */
export function parseWeights(text: string): Map<string, number> {
  const weights = new Map<string, number>()
  for (const [at, line] of linesOf(text)) {
    const [, weight, ids] = /^(0\.\d+|1(?:\.\d+)?): ([a-z0-9 -]+)$/.exec(line) ?? []
    if (!weight || !ids) throw new ConceptFileError(`Line ${at} is not understood: ${line.slice(0, 80)}`)
    for (const id of ids.split(/\s+/)) weights.set(id, Number(weight))
  }
  return weights
}

/** Lines `id: term | term`: what languages other than the eleven call a concept. */
export function parseFurther(text: string): Map<string, string[]> {
  const further = new Map<string, string[]>()
  for (const [at, line] of linesOf(text)) {
    const [, id, rest] = /^([a-z0-9-]+): (.+)$/.exec(line) ?? []
    const terms = listOf(rest, '|')
    if (!id || terms.length === 0) throw new ConceptFileError(`Line ${at} is not understood: ${line.slice(0, 80)}`)
    if (further.has(id)) throw new ConceptFileError(`Line ${at} names again: ${id}`)
    further.set(id, terms)
  }
  return further
}

export function withFurther(concepts: readonly Concept[], further: ReadonlyMap<string, readonly string[]>): Concept[] {
  return concepts.map((concept) => {
    const added = further.get(concept.id)
    return added ? { ...concept, terms: { ...concept.terms, more: [...(concept.terms.more ?? []), ...added] } } : concept
  })
}

function linesOf(text: string): [number, string][] {
  return text.split('\n').flatMap((raw, at): [number, string][] => {
    const line = raw.trim()
    return line === '' || line.startsWith('!') || line.startsWith('#') ? [] : [[at + 1, line]]
  })
}
