import type { Term } from './model'

type Row = readonly [code: string, english: string, more?: { parent?: string; note?: string }]

/** Terms written as rows of code and English label. */
export function termList(rows: readonly Row[]): readonly Term[] {
  return rows.map(([code, english, more]) => ({ code, label: { en: english }, ...more }))
}

/** Adds translations, written language by language so that one reader can check one block. */
export function translated(
  terms: readonly Term[],
  byLanguage: Readonly<Record<string, Readonly<Record<string, string>>>>,
): readonly Term[] {
  return terms.map((term) => {
    const label: Record<string, string> = { ...term.label }
    for (const [language, words] of Object.entries(byLanguage)) {
      const word = words[term.code]
      if (word !== undefined) label[language] = word
    }
    return { ...term, label }
  })
}
