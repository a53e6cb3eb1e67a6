/**
 * Regions (NUTS): two letters of the country, then one character per level down to level 3.
 * Codes change between versions; the built-in list is NUTS 2024, older codes are led to it.
 */

export const nutsVersion = '2024'

/**
 * Codes of NUTS 2021 and before that notices still carry. Where a region was split and no one part
 * is its heir, the code leads to the region one level up, which certainly contains the place.
 */
export const nutsAliases: Readonly<Record<string, string>> = {
  FI193: 'FI198',
  FI194: 'FI199',
  FI195: 'FI19A',
  FI197: 'FI19B',
  FI1C3: 'FI1C6',
  FI1C4: 'FI1C7',
  FI1D1: 'FI1DA',
  FI1D2: 'FI1DB',
  FI1D3: 'FI1DC',
  FI1D4: 'FI1D8',
  FI1D6: 'FI1D9',
  EE006: 'EE009',
  EE007: 'EE00A',
  LV003: 'LV00B',
  LV006: 'LV00A',
  LV007: 'LV00',
  LV008: 'LV00C',
  LT00: 'LT0',
  LT001: 'LT021',
  LT002: 'LT022',
  LT003: 'LT023',
  LT004: 'LT024',
  LT005: 'LT025',
  LT006: 'LT026',
  LT007: 'LT027',
  LT008: 'LT028',
  LT009: 'LT029',
  LT00A: 'LT011',
  PL1: 'PL',
  PL11: 'PL71',
  PL12: 'PL9',
  PL3: 'PL',
  PL31: 'PL81',
  PL32: 'PL82',
  PL33: 'PL72',
  PL34: 'PL84',
  DE41: 'DE40',
  DE42: 'DE40',
  DED1: 'DED4',
  DED3: 'DED5',
  NO01: 'NO08',
  NO011: 'NO081',
  NO012: 'NO084',
  NO021: 'NO020',
  NO022: 'NO020',
  NO03: 'NO0',
  NO031: 'NO083',
  NO032: 'NO085',
  NO033: 'NO093',
  NO034: 'NO094',
  NO04: 'NO0',
  NO041: 'NO092',
  NO042: 'NO092',
  NO043: 'NO0A1',
  NO05: 'NO0A',
  NO051: 'NO0A2',
  NO052: 'NO0A2',
  NO053: 'NO0A3',
  NO061: 'NO060',
  NO062: 'NO060',
  NO074: 'NO07',
  NO082: 'NO08',
  NO091: 'NO09',
}

/** The code in the current version; unknown codes come back as they are, in capitals. */
export function currentNuts(code: string): string {
  const upper = code.trim().toUpperCase()
  // An old level-3 code without an entry of its own still tells the level-2 region it lay in.
  return nutsAliases[upper] ?? (upper.length === 5 ? nutsAliases[upper.slice(0, 4)] : undefined) ?? upper
}

export function isNutsShaped(code: string): boolean {
  return /^[A-Z]{2}[0-9A-Z]{0,3}$/.test(code)
}

/** 0 is the country, 3 the smallest region. */
export function nutsLevel(code: string): number {
  return Math.min(3, Math.max(0, code.length - 2))
}

/** From the nearest larger region up to the country. */
export function nutsAncestors(code: string): readonly string[] {
  const ancestors: string[] = []
  for (let length = code.length - 1; length >= 2; length -= 1) ancestors.push(code.slice(0, length))
  return ancestors
}

/** The country in ISO form: Greece is EL here and GR there, the United Kingdom UK and GB. */
export function nutsCountry(code: string): string {
  const country = code.slice(0, 2).toUpperCase()
  return country === 'EL' ? 'GR' : country === 'UK' ? 'GB' : country
}

export function nutsContains(outer: string, inner: string): boolean {
  return currentNuts(inner).startsWith(currentNuts(outer))
}

/** How deep the smallest region that holds both lies: 0 not even the country, 1 the country, then 2, 3 and 4 for level 3. */
export function nutsCloseness(a: string, b: string): number {
  const [left, right] = [currentNuts(a), currentNuts(b)]
  let shared = 0
  while (shared < Math.min(left.length, right.length) && left.charAt(shared) === right.charAt(shared)) shared += 1
  return Math.max(0, shared - 1)
}
