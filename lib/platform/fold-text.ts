const letters: Record<string, string> = {
  ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', ı: 'i',
}

/** Lower case without accents, so that `a` finds `å` and `lodz` finds `Łódź`. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøæœßđðþı]/g, (letter) => letters[letter] ?? letter)
}
