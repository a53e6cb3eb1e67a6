/**
 * Which characters are letters or digits, looked up in a table that is filled as texts are read: a pattern that asks
 * for Unicode classes takes several times as long, and whatever is ranked or explained is read letter by letter.
 */
const unasked = 0
const other = 1
const letter = 2
const digit = 3
const kinds = new Uint8Array(0x10000)
const letterPattern = /^\p{L}$/u
const digitPattern = /^\p{N}$/u

const kindOf = (character: string): number => (letterPattern.test(character) ? letter : digitPattern.test(character) ? digit : other)

/** Of characters that take two units the first is asked for; a unit without its other half is none. */
const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = kinds[unit]!
  if (known !== unasked) return known
  if (isFirstHalf(unit)) return kindOf(String.fromCodePoint(text.codePointAt(at)!))
  return (kinds[unit] = kindOf(text[at]!))
}

/** Where the run of letters, or of letters and digits, that begins at `at` ends. */
function endOfRun(text: string, at: number, last: typeof letter | typeof digit): number {
  let end = at
  while (end < text.length) {
    const kind = kindAt(text, end)
    if (kind < letter || kind > last) break
    end += isFirstHalf(text.charCodeAt(end)) ? 2 : 1
  }
  return end
}

/** One that letters follow belongs to the word before it. */
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019

/** Goes from word to word: runs of letters and digits, with the letters an apostrophe joins to them. */
export class Words {
  from = 0
  to = 0

  constructor(private readonly text: string) {}

  next(): boolean {
    const { text } = this
    let from = this.to
    while (from < text.length && kindAt(text, from) < letter) from += 1
    if (from === text.length) return false
    const to = endOfRun(text, from, digit)
    const joined = isApostrophe(text.charCodeAt(to)) ? endOfRun(text, to + 1, letter) : to
    this.from = from
    this.to = joined > to + 1 ? joined : to
    return true
  }
}

const longerWord = 5

/** A line in capitals, as many titles are: more than half of its longer words. */
export function isShouted(text: string): boolean {
  let words = 0
  let loud = 0
  for (let at = 0; at < text.length; ) {
    const to = endOfRun(text, at, letter)
    if (to - at >= longerWord && lettersIn(text, at, to) >= longerWord) {
      words += 1
      if (isLoud(text, at, to)) loud += 1
    }
    at = Math.max(to, at + 1)
  }
  return loud * 2 > words
}

/** Most words have a plain small letter, which tells at once. */
function isLoud(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x61 && unit <= 0x7a) return false
  }
  const word = text.slice(from, to)
  return word === word.toUpperCase()
}

function lettersIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) if (!isSecondHalf(text.charCodeAt(at))) count += 1
  return count
}
