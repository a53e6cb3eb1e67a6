import type { AuditFilter } from '@/lib/accounts/organisation-queries'
import type { Search } from '@/lib/web/page'

const names = ['action', 'subject', 'subjectId', 'who', 'from', 'until', 'before'] as const
export type AuditWords = Record<(typeof names)[number], string>

/** What the address asks for, as typed. */
export function auditWords(search: Search): AuditWords {
  const word = (name: string) => (typeof search[name] === 'string' ? search[name].trim().slice(0, 254) : '')
  return Object.fromEntries(names.map((name) => [name, word(name)])) as AuditWords
}

export function auditSearch(words: Partial<AuditWords>): string {
  return new URLSearchParams(Object.entries(words).filter(([, word]) => word !== '')).toString()
}

/** Dates are whole days in UTC, as the table shows them; what is no date or number asks for nothing. */
export function readAuditFilter(words: AuditWords): AuditFilter {
  const day = (word: string, plus: number) => {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(word) ? Date.parse(`${word}T00:00:00Z`) : NaN
    return Number.isNaN(at) ? undefined : new Date(at + plus)
  }
  return {
    action: words.action,
    subject: words.subject,
    subjectId: words.subjectId,
    who: words.who,
    from: day(words.from, 0),
    until: day(words.until, 86_400_000),
    before: /^\d{1,18}$/.test(words.before) ? BigInt(words.before) : undefined,
  }
}
