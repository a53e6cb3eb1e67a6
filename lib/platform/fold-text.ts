const letters: Record<string, string> = {
  ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', ı: 'i',
}

const plain = /^[\x00-\x7f]*$/

/** Lower case without accents, so that `a` finds `å` and `lodz` finds `Łódź`. */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøæœßđðþı]/g, (letter) => letters[letter] ?? letter)
}
