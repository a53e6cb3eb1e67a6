const letters = 3
const places = 1 << 12

/** Of plain letters and digits the code in lower case, of all else 0. */
const plain = Uint8Array.from({ length: 128 }, (_, code) => (/[a-z\d]/i.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0))

const placeOf = (first: number, second: number, third: number): number => ((first * 31 + second) * 31 + third) & (places - 1)

/**
 * Terms that are looked for in a text. Folding and stemming leave the first letters of a word as they are: a word in
 * plain letters that begins like none of the terms is none of them, and need not be read.
 */
export class WantedTerms {
  private readonly terms: ReadonlySet<string>
  /** 1 where a term begins so. */
  private readonly starts = new Uint8Array(places)

  constructor(terms: Iterable<string>) {
    this.terms = new Set(terms)
    for (const term of this.terms) {
      // A short form is written in capitals, some with an s.
      const word = term.startsWith('=') ? `${term.slice(1).toLowerCase()}s` : term
      this.starts[placeOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))] = 1
    }
  }

  has(term: string): boolean {
    return this.terms.has(term)
  }

  /** Whether the word that stands there can be one of the terms. */
  mayBe(text: string, from: number, to: number): boolean {
    if (to - from < letters) return true
    const [first, second, third] = [plain[text.charCodeAt(from)], plain[text.charCodeAt(from + 1)], plain[text.charCodeAt(from + 2)]]
    return !first || !second || !third || this.starts[placeOf(first, second, third)] === 1
  }
}
