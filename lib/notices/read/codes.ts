import { isPlaceholderAmount, type FormKind, type NoticeLink, type NoticeRecord, type NoticeValue, type TextByLanguage, type ValueKind } from '../model'
import { READ_LIMITS } from './limits'

const languages = new Map<string, string | null>()

/** `DEU`, `de` and `GER` all give `de`; anything that is no language gives null. */
export function toLanguage(raw: string | null | undefined): string | null {
  const code = raw?.trim().toLowerCase() ?? ''
  if (!/^[a-z]{2,3}(-[a-z0-9-]{2,20})?$/.test(code)) return null
  let language = languages.get(code)
  if (language === undefined) {
    try {
      language = new Intl.Locale(code).language
    } catch {
      language = null
    }
    if (language === 'und' || language === 'mul') language = null
    if (languages.size < 1000) languages.set(code, language)
  }
  return language
}

/** Eight digits; the check digit is dropped. */
export function toCpv(raw: string | null | undefined): string | null {
  return /^(\d{8})(?:-\d)?$/.exec(raw?.trim() ?? '')?.[1] ?? null
}

export function uniqueCodes(codes: readonly (string | null)[]): string[] {
  const found = new Set<string>()
  for (const code of codes) if (code !== null && found.size < READ_LIMITS.listLength) found.add(code)
  return [...found]
}

export function toCurrency(raw: string | null | undefined): string | null {
  const code = raw?.trim().toUpperCase() ?? ''
  return /^[A-Z]{3}$/.test(code) ? code : null
}

/** "188 860,00", "7 455 258,3" and "188860.00"; grouping by blanks, points or commas. */
export function toAmount(raw: string | number | null | undefined): number | null {
  if (typeof raw === 'number') return Number.isFinite(raw) && raw >= 0 && raw < 1e15 ? raw : null
  let text = (raw ?? '').replace(/[\s\u00a0\u202f']/g, '')
  if (/^\d{1,3}(\.\d{3})+,\d{1,2}$/.test(text)) text = text.replace(/\./g, '')
  if (/^\d{1,3}(,\d{3})+\.\d{1,2}$/.test(text)) text = text.replace(/,/g, '')
  text = text.replace(',', '.')
  return /^\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : null
}

export function toValue(
  amount: string | number | null | undefined,
  currency: string | null | undefined,
  kind: ValueKind,
): NoticeValue | null {
  const number = toAmount(amount)
  if (number === null) return null
  return { amount: number, currency: toCurrency(currency), kind, placeholder: isPlaceholderAmount(number) }
}

export function toNature(raw: string | null | undefined): NoticeRecord['nature'] {
  const word = raw?.trim().toLowerCase() ?? ''
  if (/^work/.test(word) || word === 'construction') return 'works'
  if (/^suppl|^goods/.test(word)) return 'supplies'
  if (/^service|^consulting/.test(word)) return 'services'
  return word === 'combined' ? 'combined' : null
}

/** Only addresses a browser may safely follow. */
export function toLink(kind: NoticeLink['kind'], raw: string | null | undefined): NoticeLink | null {
  const text = raw?.trim() ?? ''
  if (text === '' || text.length > 2000) return null
  const candidate = /^https?:\/\//i.test(text) ? text : /^www\.[^\s@]+$/i.test(text) ? `https://${text}` : null
  if (candidate === null || !URL.canParse(candidate)) return null
  const url = new URL(candidate)
  // A link with a name and a password in it is not one to show.
  return url.username !== '' || url.password !== '' ? null : { kind, url: url.href }
}

export function uniqueLinks(links: readonly (NoticeLink | null)[]): NoticeLink[] {
  const byKey = new Map<string, NoticeLink>()
  for (const link of links) if (link !== null && byKey.size < 20) byKey.set(`${link.kind} ${link.url}`, link)
  return [...byKey.values()]
}

/** The first text of each language wins. */
export function addText(texts: TextByLanguage, language: string | null, text: string | null): void {
  const key = language ?? 'und'
  if (text !== null && texts[key] === undefined) texts[key] = text
}

/** Where a source says "contract award" in words; TED's own document type codes. */
export const TED_DOCUMENT_KINDS: Record<string, FormKind> = {
  '0': 'planning', '1': 'other', '2': 'change', '3': 'competition', '4': 'competition', '5': 'competition',
  '6': 'qualification', '7': 'result', '8': 'other', A: 'competition', B: 'buyer-profile', C: 'competition',
  D: 'competition', E: 'competition', F: 'competition', G: 'competition', H: 'competition', I: 'competition',
  J: 'result', K: 'modification', M: 'planning', O: 'qualification', P: 'competition', Q: 'qualification',
  R: 'result', S: 'other', V: 'direct-award', Y: 'competition',
}
