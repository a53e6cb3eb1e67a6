import fc from 'fast-check'
import { expect, test } from 'vitest'
import { returnPath } from '@/lib/accounts/return-path'

test.each(['/en', '/en/start', '/en/needs?q=heart&page=2', '/en/needs/0190-abc#lots', '/sv/start', '/en/needs?next=//evil.example'])('goes back to %s', (path) => {
  expect(returnPath(path, '/en/start')).toBe(path)
})

test.each([
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/en\\evil.example',
  '/en//evil.example',
  '/en/..//evil.example',
  '/en/../../evil.example',
  '/en/%2e%2e//evil.example',
  'https:evil.example',
  'https://evil.example/en/start',
  'http:/evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '/\tevil.example',
  '/en\t/start',
  '/en/\n/evil.example',
  '/en/start\r\nSet-Cookie: a=b',
  '\t//evil.example',
  ' /en/start',
  '/en/start ',
  '/\u00a0/evil.example',
  '/en/\u2028start',
  'user@evil.example',
  '//user@evil.example',
  '/en@evil.example',
  '@evil.example',
  '/evil.example',
  '/english/start',
  '/_next/data',
  '/api/x',
  '/',
  '',
  'en/start',
  '?next=/en',
  `/en/${'a'.repeat(1001)}`,
])('refuses %j', (path) => {
  expect(returnPath(path, '/en/start')).toBe('/en/start')
})

test.each([undefined, null, 7, ['/en/start'], { toString: () => '/en/start' }])('refuses what is no text: %j', (value) => {
  expect(returnPath(value, '/en/start')).toBe('/en/start')
})

test('whatever is let through stays on this site', () => {
  const piece = fc.constantFrom('/', '\\', '//', 'en', '/en', '.', '..', '%2e', '@', ':', 'evil.example', 'https:', '?', '#', '\t', '\n', ' ', '\u00a0', 'a')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')), (path) => {
      const back = returnPath(path, '/en')
      const url = new URL(back, 'https://sund.example')
      expect(url.origin).toBe('https://sund.example')
      expect(url.pathname).toMatch(/^\/[a-z]{2}(?:\/|$)/)
      expect(url.pathname).not.toContain('//')
    }),
    { numRuns: 1000 },
  )
})
