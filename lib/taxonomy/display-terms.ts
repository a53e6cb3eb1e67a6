import { labelLanguages, type Term } from './model'

/**
 * Terms whose names every JavaScript runtime knows (Unicode CLDR), so that nobody has to keep them by hand.
 * A name that falls back to the code itself is left out.
 */
export function displayTerms(codes: readonly string[], type: 'region' | 'language' | 'currency'): readonly Term[] {
  const namings = labelLanguages.map(
    (language) => [language, new Intl.DisplayNames([language], { type, fallback: 'none' })] as const,
  )
  return codes.map((code) => {
    const label: Record<string, string> = { en: code }
    for (const [language, names] of namings) {
      const name = names.of(code)
      if (name !== undefined) label[language] = capitalised(name, language)
    }
    return { code, label }
  })
}

// In a list every name starts alike, though many languages write "suomi" and "svenska" small in a sentence.
function capitalised(name: string, language: string): string {
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
