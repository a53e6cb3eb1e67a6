/**
 * Light stemming: takes off the commonest endings of inflection, never of word formation, and leaves at least four letters.
 * Two forms of one word should meet; two words should not. Endings are written folded (see foldText), longest first.
 */
const endings: Record<string, readonly string[]> = {
  en: ['ings', 'ing', 'edly', 'ed', 'es', 's'],
  fi: [
    'eissaan', 'issaan', 'estaan', 'issakin', 'illeen', 'iensa', 'iensä', 'isiin', 'eisiin', 'eissa', 'eista', 'eilla', 'eilta', 'eille',
    'iden', 'iden', 'itten', 'jen', 'ien', 'ihin', 'iin', 'een', 'aan', 'oon', 'uun', 'yyn', 'issa', 'ista', 'illa', 'ilta', 'ille', 'iksi', 'ineen',
    'essa', 'esta', 'ella', 'elta', 'elle', 'eksi', 'ssa', 'sta', 'lla', 'lta', 'lle', 'ksi', 'tta', 'ita', 'eja', 'oja', 'nsa',
    'na', 'ta', 'ja', 'n', 't',
  ],
  et: [
    'dega', 'tega', 'dele', 'tele', 'dest', 'test', 'desse', 'tesse', 'deks', 'teks', 'dena', 'dele', 'sse', 'ide', 'ste', 'ute', 'ele', 'ile',
    'lest', 'ast', 'est', 'ist', 'ust', 'iga', 'ega', 'aga', 'uga', 'iks', 'eks', 'aks', 'uks', 'de', 'te', 'id', 'ed', 'ad', 'ud', 'it',
    'le', 'lt', 'st', 'ga', 'ks', 'na', 'ni', 'ta', 's', 'd', 't',
  ],
  lv: [
    'iem', 'ajam', 'ajai', 'ajas', 'ajos', 'ajiem', 'am', 'as', 'ai', 'am', 'os', 'us', 'es', 'is', 'im', 'em', 'um', 'ei', 'ij', 'u', 's', 'a', 'e', 'i',
  ],
  lt: [
    'iuose', 'iose', 'uose', 'ose', 'yse', 'iams', 'iomis', 'omis', 'ams', 'oms', 'iais', 'ais', 'iaus', 'iams', 'iems', 'ies', 'ios', 'ius', 'iui',
    'imo', 'imu', 'ima', 'imas', 'imui', 'ui', 'us', 'os', 'as', 'is', 'es', 'ys', 'ai', 'ei', 'oj', 'iu', 'ia', 'ie', 'io', 'u', 'a', 'e', 'i', 'o', 's',
  ],
  pl: [
    'iego', 'iemu', 'ami', 'ach', 'iach', 'iami', 'owego', 'owych', 'owym', 'owej', 'owa', 'owe', 'owy', 'ego', 'emu', 'ych', 'ymi', 'ich', 'imi',
    'iej', 'iem', 'iom', 'ej', 'em', 'om', 'ow', 'ia', 'ie', 'iu', 'ym', 'im', 'a', 'e', 'i', 'o', 'u', 'y',
  ],
  de: ['ern', 'en', 'em', 'er', 'es', 'e', 'n', 's'],
  da: ['erne', 'ernes', 'ene', 'enes', 'ers', 'ens', 'ets', 'er', 'en', 'et', 'es', 'e', 's'],
  sv: ['arna', 'erna', 'orna', 'arnas', 'ernas', 'ornas', 'ande', 'ens', 'ets', 'ar', 'er', 'or', 'en', 'et', 'na', 'a', 'e', 's'],
  no: ['ene', 'enes', 'ane', 'ers', 'ens', 'ets', 'er', 'en', 'et', 'es', 'a', 'e', 's'],
  fr: ['ements', 'ement', 'euses', 'euse', 'eaux', 'aux', 'ees', 'ee', 'es', 'e', 's', 'x'],
  nl: ['en', 'es', 'e', 's'],
  es: ['es', 'os', 'as', 'a', 'o', 'e', 's'],
  it: ['a', 'e', 'i', 'o'],
  pt: ['es', 'os', 'as', 'a', 'o', 'e', 's'],
  ro: ['urilor', 'elor', 'ilor', 'ului', 'iilor', 'uri', 'iei', 'ele', 'ile', 'ul', 'ii', 'ei', 'le', 'a', 'e', 'i', 'u'],
  cs: ['ovych', 'ove', 'ovy', 'ych', 'ymi', 'eho', 'emu', 'ami', 'ach', 'ich', 'um', 'em', 'ou', 'im', 'a', 'e', 'i', 'o', 'u', 'y'],
}
endings.nb = endings.no ?? []
endings.nn = endings.no ?? []

const byLength = new Map(
  Object.entries(endings).map(([language, list]) => [language, [...new Set(list)].sort((a, b) => b.length - a.length)]),
)
const shortest = 4

/** `word` is folded. Words with digits stay as they are: they are names, models, standards. */
export function stem(word: string, language: string): string {
  const list = byLength.get(language)
  if (!list || word.length <= shortest || /\d/.test(word)) return word
  if (language === 'en') return stemEnglish(word)
  // In Finnish and Estonian the vowel before the ending changes, so it goes as well.
  if (language === 'fi' || language === 'et') return withoutEnding(withoutEnding(word, list), vowels)
  return withoutEnding(word, list)
}

const vowels = ['a', 'e', 'i', 'o', 'u', 'y']

function withoutEnding(word: string, list: readonly string[]): string {
  for (const ending of list) {
    // Sygehus, sjukhus, Haus: an s that belongs to the word.
    if (ending === 's' && /[isu]s$/.test(word)) continue
    if (word.length - ending.length >= shortest && word.endsWith(ending)) return word.slice(0, -ending.length)
  }
  return word
}

function stemEnglish(word: string): string {
  if (/(ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`
  if (/(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s')) return word.slice(0, -1)
  if (word.endsWith('ing') && word.length > 7) return word.slice(0, -3)
  if (word.endsWith('ed') && word.length > 6) return word.slice(0, -2)
  return word
}
