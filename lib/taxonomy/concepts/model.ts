/**
 * Health-IT concepts: one meaning under one id, with the terms people write for it in each language. Their files
 * are plain blocks:
 *   # id < broader, broader ~ related
 *   any: terms of every language | short forms
 *   en: label | synonym | truncat*
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
