import { foldText } from '@/lib/platform/fold-text'
import { detectLanguage } from './language'
import { isShouted, Words } from './letters'
import { stem } from './stem'
import { stopWordsOf } from './stop-words'
import type { WantedTerms } from './wanted-terms'

/** `term` is what is compared; `written` is the word as it stands in the text, for the reader. */
export type Token = Readonly<{ term: string; written: string }>

const shortForm = /^\p{Lu}[\p{Lu}\d]{1,2}s?$/u
/** A full stop within "2.0" or an address ends nothing. */
const sentenceEnd = /[.!?:]\s|[;•\n\r\t]/u
const longestText = 60_000

/**
 * Whole words only. A short form (AI, US, EHR) counts in its written case alone, so that it never meets
 * "it", "us" or part of another word; a text all in capitals has no short forms to tell apart.
 */
export function readTokens(text: string, language = '', wanted: WantedTerms | null = null): Token[] {
  return readSentences(text, language, wanted).flatMap(({ tokens }) => tokens)
}

/** `end`: where in the text the next sentence, line or item of a list begins. */
export type Sentence = Readonly<{ tokens: readonly Token[]; end: number }>

/** Where terms are wanted, words that can be none of them are passed over. */
export function readSentences(text: string, language = '', wanted: WantedTerms | null = null): Sentence[] {
  const read = text.length > longestText ? text.slice(0, longestText) : text
  const spoken = language.slice(0, 2).toLowerCase() || detectLanguage(read)
  const stops = stopWordsOf(spoken)
  const shouts = isShouted(read)
  const known = knownIn(`${spoken}${shouts ? ' shouts' : ''}`)
  const sentences: Sentence[] = []
  let tokens: Token[] = []
  let last = 0
  for (const words = new Words(read); words.next(); ) {
    const { from, to } = words
    if (from - last > 1 && tokens.length > 0 && sentenceEnd.test(read.slice(last, from))) {
      sentences.push({ tokens, end: from })
      tokens = []
    }
    last = to
    if (wanted && !wanted.mayBe(read, from, to)) continue
    const word = read.slice(from, to)
    let token = known.get(word)
    if (token === undefined) known.set(word, (token = readWord(word, spoken, stops, shouts)))
    if (token) tokens.push(token)
  }
  if (tokens.length > 0) sentences.push({ tokens, end: text.length })
  return sentences
}

/** Most words of a text have been read before. */
const longestMemo = 100_000
const memos = new Map<string, Map<string, Token | null>>()

function knownIn(manner: string): Map<string, Token | null> {
  const known = memos.get(manner)
  if (known && known.size < longestMemo) return known
  const empty = new Map<string, Token | null>()
  memos.set(manner, empty)
  return empty
}

function readWord(word: string, language: string, stops: ReadonlySet<string>, shouts: boolean): Token | null {
  if (!shouts && shortForm.test(word)) return { term: `=${word.replace(/s$/, '')}`, written: word }
  const bare = foldText(word.replace(/^\p{L}{1,2}['’](?=\p{L}{2})/u, '').replace(/['’].*$/u, ''))
  if (bare.length < 3 && !/^\d{2}$/.test(bare)) return null
  if (bare.length > 60 || stops.has(bare)) return null
  return { term: stem(bare, language), written: word }
}
