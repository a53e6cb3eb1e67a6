import { foldText } from '@/lib/platform/fold-text'
import { stopWordLanguages, stopWordsOf } from './stop-words'

/** Letters that one language uses and its neighbours do not; they decide where few stop words stand. */
const tellingLetters: Record<string, RegExp> = {
  fi: /[äö]/giu,
  et: /[õ]/giu,
  lv: /[āēģīķļņ]/giu,
  lt: /[ėįųąę]/giu,
  pl: /[łńśźż]/giu,
  de: /[ßü]/giu,
  da: /[æø]/giu,
  no: /[æø]/giu,
  sv: /[äå]/giu,
  fr: /[èêçœ]/giu,
  ro: /[ășțş]/giu,
  cs: /[řěů]/giu,
}
const readUpTo = 3000

/** Two-letter code of the language a text seems to be in, or '' where nothing tells. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, readUpTo)
  const words = foldText(sample).match(/\p{L}+/gu) ?? []
  let best = ''
  let most = 0
  for (const language of stopWordLanguages) {
    const stops = stopWordsOf(language)
    const hits = words.reduce((count, word) => count + (stops.has(word) ? 1 : 0), 0)
    const letters = tellingLetters[language] ? (sample.match(tellingLetters[language]) ?? []).length : 0
    const weight = hits + Math.min(letters, words.length / 4)
    if (weight > most) {
      most = weight
      best = language
    }
  }
  return best
}
