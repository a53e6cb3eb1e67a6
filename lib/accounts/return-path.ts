/**
 * Where to go after signing in. Only a path of this site that begins with a language: whatever a browser could
 * read as another site (`//`, `\`, a scheme, control characters, dots that climb) leads to the fallback.
 */
export function returnPath(value: unknown, fallback: string): string {
  if (typeof value !== 'string' || value.length > 1000) return fallback
  if (!/^\/[a-z]{2}(?:[/?#]|$)/.test(value)) return fallback
  const [path = ''] = value.split(/[?#]/, 1)
  if (/[\\\p{Cc}\s\ufeff]/u.test(value) || path.includes('//')) return fallback
  const url = URL.canParse(value, 'http://here.invalid') ? new URL(value, 'http://here.invalid') : null
  if (url?.origin !== 'http://here.invalid' || url.pathname !== path) return fallback
  return value
}
