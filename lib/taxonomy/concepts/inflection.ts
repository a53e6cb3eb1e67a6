/**
 * Endings that inflection adds to a word (`added`), or puts in place of its last vowel (`instead`), by language.
 * Letters that form another word ("registration" of "registry", "hospitality" of "hospital") are none of them.
 * Endings are written folded (see foldText).
 */
type Endings = { added: RegExp; instead?: RegExp; doublesLast?: boolean }

const baltic = /^[aeiouj]{0,4}(?:m|ms|mis|mi|s|se|t|iems|jam|jai)?$/
const polish = /^(?:[aeiouy]{1,2}|i?(?:ego|emu|ej|em|om|ow|ach|ami|mi|ych|ymi|ich|imi|ym|im|owi|ji)|ow[aeyi](?:go|mu|j|ch|m|mi)?|czn(?:[aeyi]|ego|emu|ej|ych|ymi|ym))$/
const finnish = /^[aeiouj]{0,3}h?(?:n|t|a|ta|tta|ssa|sta|lla|lta|lle|ksi|na|den|tten|[aeiouy]n|ineen)?(?:nsa|mme|nne|kin|kaan|ni|si|an|en)?$/
const estonian = /^[aeiou]{0,2}(?:d|t|s|n|l|ni|na|ta|ga|ks|st|le|lt|sse|(?:de|te)(?:s|st|sse|l|le|lt|ga|ks|na|ta|ni)?)?$/
const scandinavian = /^(?:e|n|r|s|t|en|er|et|ne|ens|ers|ets|es|nes|rne|ene|enes|erne|ernes|rnes|ar|a|ane)$/

const byLanguage: Record<string, Endings> = {
  en: { added: /^(?:s|d|es|ed|ing|ings|ren|\d)$/, instead: /^(?:es|ed|ing|ings|ies|ied|ical)$/, doublesLast: true },
  de: { added: /^(?:e|n|s|r|en|er|es|em|ern|ens|ns|se|ses|sen|in|innen|nen|ien|rn)$/ },
  nl: { added: /^(?:e|n|s|en|es|er|ers)$/, doublesLast: true },
  da: { added: scandinavian, doublesLast: true },
  no: { added: scandinavian, doublesLast: true },
  sv: {
    added: /^(?:a|e|n|r|s|t|ar|er|or|en|et|na|an|ns|ts|ens|ets|ers|ars|ors|rna|nas|rnas|arna|erna|orna|arnas|ernas|ornas|as|es)$/,
    instead: /^(?:ar|er|or|arna|erna|orna|ornas|ors|e|es)$/,
    doublesLast: true,
  },
  fr: { added: /^(?:e|s|x|es|le|les|ne|nes)$/ },
  fi: { added: finnish, instead: finnish },
  et: { added: estonian, instead: estonian },
  lv: { added: baltic, instead: baltic },
  lt: { added: baltic, instead: baltic },
  pl: { added: polish, instead: polish },
}
/** Where the language is not one of these. */
const other: Endings = {
  added: /^\p{L}{1,4}$/u,
  instead: /^(?:[aeiouy]{1,3}[smnlr]?|ilor|elor|ului|urilor|ele|ile|uri|ego|emu|ych|ymi|ach|ami)$/,
}
/** How languages inflect what they took from English, beside their own way. */
const ofLoanWords: Record<string, RegExp> = {
  fi: /^[aeiou]{0,2}(?:n|t|a|ta|ssa|sta|lla|lta|lle|ksi|na|en|ien|eja|it|iden)?$/,
  et: /^[aeiou]{0,2}(?:d|t|s|le|lt|ga|ks|st|sse|de|te)?$/,
  lv: /^(?:s|a|u|i|am|us|em|os)$/,
  lt: /^(?:as|o|ui|a|u|e|ai|ams|us|ais)$/,
  pl: /^(?:u|y|i|a|em|ie|ow|ami|ach|om)$/,
}
const ofOtherLoanWords = /^s$/

/** Finnish -minen, -inen and Estonian -mine, -ne change their last letters in every other case. */
const nounsOfDoing: Record<string, { ending: RegExp; forms: RegExp }> = {
  fi: { ending: /(?<=.{4}i)nen$/, forms: /^s(?:[aeiou]\p{L}{0,5}|t[ae]\p{L}{0,3}|ten\p{L}{0,2})$/u },
  et: { ending: /(?<=.{3}mi)ne$/, forms: /^s(?:e|t|te|i)\p{L}{0,4}$/u },
}

const consonant = /^[^aeiouy]$/
/** Letters that stay when the last vowel goes. */
const shortestRoot = 5

/** The letters that all forms of a word begin with. */
export function rootOf(word: string, language: string): string {
  if (language === 'fr') return word.replace(/(?<=.{3})al$/, '')
  const noun = nounsOfDoing[language]
  if (noun?.ending.test(word)) return word.replace(noun.ending, '')
  const { instead } = byLanguage[language] ?? other
  return instead && word.length > shortestRoot ? word.replace(/[aeiouy]$/, '') : word
}

/** Whether `token`, from `at` on, is the word in some form of it. */
export function isFormOf(token: string, at: number, word: { base: string; root: string; isForeign: boolean }, language: string): boolean {
  const { base, root } = word
  const endings = byLanguage[language] ?? other
  const isLoanElsewhere = word.isForeign && !(language in byLanguage)
  if (token.startsWith(base, at)) {
    const tail = token.slice(at + base.length)
    if (tail === '') return true
    if (isLoanElsewhere) return ofOtherLoanWords.test(tail)
    if (word.isForeign && ofLoanWords[language]?.test(tail)) return true
    const last = base.at(-1)!
    return endings.added.test(tail) || Boolean(endings.doublesLast && tail[0] === last && consonant.test(last) && endings.added.test(tail.slice(1)))
  }
  if (isLoanElsewhere || root === base || !token.startsWith(root, at)) return false
  const tail = token.slice(at + root.length)
  const noun = nounsOfDoing[language]
  if (noun?.ending.test(base)) return noun.forms.test(tail)
  return language === 'fr' ? /^(?:aux|ale|ales)$/.test(tail) : Boolean(endings.instead?.test(tail))
}
