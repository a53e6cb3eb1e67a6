import 'server-only'
import { foldText } from '@/lib/platform/fold-text'
import type { VocabularyName } from '@/lib/taxonomy/model'
import { findTerms, knownCodes } from '@/lib/taxonomy/queries'

export type Resolved = { codes: string[]; unknown: string[]; ambiguous: { name: string; choices: string[] }[] }

/** Codes and names written down, separated by commas, semicolons or lines. A name may hold commas itself. */
export async function resolveCodes(vocabulary: VocabularyName, written: string, locale: string): Promise<Resolved> {
  const resolved: Resolved = { codes: [], unknown: [], ambiguous: [] }
  for (const line of written.slice(0, 4000).split(/[;\r\n]+/)) await resolveLine(vocabulary, line, locale, resolved)
  return { ...resolved, codes: [...new Set(resolved.codes)] }
}

async function resolveLine(vocabulary: VocabularyName, line: string, locale: string, resolved: Resolved): Promise<void> {
  const pieces = line.split(',').map((piece) => piece.trim()).filter(Boolean).slice(0, 60)
  for (let at = 0; at < pieces.length; ) {
    const longest = await longestName(vocabulary, pieces.slice(at), locale)
    if (longest) {
      resolved.codes.push(longest.code)
      at += longest.length
      continue
    }
    const name = pieces[at++] ?? ''
    const found = await findTerms(vocabulary, name, locale, 4)
    const [only] = found
    if (!only) resolved.unknown.push(name)
    else if (found.length === 1) resolved.codes.push(only.code)
    else resolved.ambiguous.push({ name, choices: found.slice(0, 3).map((term) => `${term.code} ${term.label}`) })
  }
}

/** The most pieces that together are a code or a whole name. */
async function longestName(vocabulary: VocabularyName, pieces: string[], locale: string): Promise<{ code: string; length: number } | null> {
  for (let length = Math.min(pieces.length, 4); length >= 1; length--) {
    const name = pieces.slice(0, length).join(', ')
    const exact = [name, name.toUpperCase(), name.toLowerCase()]
    const known = await knownCodes(vocabulary, exact)
    const code = exact.find((one) => known.has(one))
    if (code) return { code, length }
    const [best] = await findTerms(vocabulary, name, locale, 1)
    if (best && (foldText(best.label) === foldText(name) || foldText(best.code) === foldText(name))) return { code: best.code, length }
  }
  return null
}
