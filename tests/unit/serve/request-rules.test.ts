import { describe, expect, it } from 'vitest'
import { bodyLimit, cleanHeaders, clientAddress, contentSecurityPolicy, isKnownHost, limits, policyFor, refusal, safetyHeaders } from '@/scripts/request-rules.mjs'

const ask = (change: { method?: string; url?: string; headers?: Record<string, string> } = {}) =>
  refusal({ method: 'GET', url: '/en', publicHost: 'sund.example', ...change, headers: { host: 'localhost:3000', ...change.headers } })?.status ?? null

describe('what is turned away', () => {
  it.each([
    ['GET', '/en'],
    ['HEAD', '/en/needs?q=v%C3%A5rd&sort=new'],
    ['POST', '/en/sign-in'],
    ['GET', '/_next/static/chunks/a.js'],
    ['GET', '/'],
  ])('lets %s %s pass', (method, url) => {
    expect(ask({ method, url })).toBe(null)
  })

  it.each(['PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'PROPFIND'])('refuses the method %s', (method) => {
    expect(ask({ method })).toBe(405)
  })

  it.each(['http://evil.example/en', '//evil.example/en', '/\\evil.example', '/en\\..\\x', '*', '/en%00', '/en%', '/en?q=%E0%A4%A', '/en\u0001'])('refuses the target %s', (url) => {
    expect(ask({ url })).toBe(400)
  })

  it('refuses an address that is too long', () => {
    expect(ask({ url: `/en?q=${'a'.repeat(limits.targetLength)}` })).toBe(414)
  })

  it.each(['/_next/image?url=%2Fx&w=64&q=75', '/_next/static/chunks/a.js.map'])('has nothing at %s', (url) => {
    expect(ask({ url })).toBe(404)
  })

  it('refuses a body above its limit', () => {
    expect(ask({ method: 'POST', url: '/en/sign-in', headers: { 'content-length': String(limits.body) } })).toBe(null)
    expect(ask({ method: 'POST', url: '/en/sign-in', headers: { 'content-length': String(limits.body + 1) } })).toBe(413)
  })

  const cookie = 'next-auth.session-token=a'

  it.each(['/en/notices/import', '/en/admin/notices/import', '/en/admin/code-lists', '/en/introductions/019a2f6e-0000-7000-8000-000000000001'])('takes files at %s, from whoever is signed in', (url) => {
    expect(bodyLimit(url, cookie)).toBe(limits.upload)
    expect(bodyLimit(url, undefined)).toBe(limits.body)
    expect(ask({ method: 'POST', url, headers: { cookie, 'content-length': String(limits.upload + 1) } })).toBe(413)
  })

  it.each(['/en/sign-in', '/en/needs/new', '/api/notices/import', '/en/notices/import/x', '/notices/import', '/en/introductions', '/en/introductions/new'])('takes no files at %s', (url) => {
    expect(bodyLimit(url, cookie)).toBe(limits.body)
  })

  it.each(['sund.example', 'SUND.example:443', 'localhost', 'localhost:3000', '127.0.0.1:3000', '192.168.1.4', '[::1]:3000'])('answers for %s', (host) => {
    expect(isKnownHost(host, 'sund.example')).toBe(true)
  })

  it.each(['evil.example', 'sund.example.evil.example', 'localhost.evil.example', '', '127.0.0.1.evil.example', 'sund.example@evil.example'])('does not answer for "%s"', (host) => {
    expect(isKnownHost(host, 'sund.example')).toBe(false)
    expect(ask({ headers: { host } })).toBe(421)
  })
})

describe('what a stranger says of himself', () => {
  const claims = { 'x-forwarded-for': '10.0.0.1, 192.0.2.7', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example', forwarded: 'for=1', 'x-middleware-subrequest': 'a:a:a', 'x-nonce': 'mine', 'content-security-policy': "script-src 'nonce-mine'", 'content-security-policy-report-only': 'x', 'x-real-ip': '1', 'x-nextjs-data': '1', 'x-invoke-path': '/admin', 'x-matched-path': '/admin', 'x-original-url': '/admin', 'x-rewrite-url': '/admin', 'x-sund-client': '127.0.0.1' }

  it('is taken away, and nothing else is', () => {
    expect(cleanHeaders({ ...claims, host: 'localhost', cookie: 'a=b', accept: '*/*', rsc: '1', 'next-action': 'x' })).toEqual({ host: 'localhost', cookie: 'a=b', accept: '*/*', rsc: '1', 'next-action': 'x' })
  })

  it('behind a trusted proxy leaves what the last hop wrote', () => {
    expect(cleanHeaders({ ...claims, host: 'localhost' }, { trustProxy: true })).toEqual({ host: 'localhost', 'x-forwarded-for': '192.0.2.7', 'x-forwarded-proto': 'https' })
  })
})

describe('where a request came from', () => {
  const headers = { 'x-forwarded-for': '127.0.0.1, 192.0.2.7' }

  it('is the other end of the connection, whatever the request says', () => {
    expect(clientAddress(headers, '203.0.113.9', false)).toBe('203.0.113.9')
  })

  it('is what the last hop saw, behind a trusted proxy', () => {
    expect(clientAddress(headers, '10.0.0.1', true)).toBe('192.0.2.7')
    expect(clientAddress({}, '10.0.0.1', true)).toBe('10.0.0.1')
  })
})

describe('what goes out with an answer', () => {
  it('lets scripts run by nonce or hash, and styles from files alone', () => {
    expect(contentSecurityPolicy({ nonce: 'abc' })).toBe("default-src 'self'; script-src 'self' 'nonce-abc'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'")
    expect(contentSecurityPolicy({ hashes: ["'sha256-x'"] })).toContain("script-src 'self' 'sha256-x'; style-src 'self';")
    expect(contentSecurityPolicy({ nonce: 'abc' })).not.toContain('unsafe')
  })

  it('promises https only where there is https', () => {
    expect(safetyHeaders()).not.toHaveProperty('strict-transport-security')
    expect(safetyHeaders({ isHttps: true })).toHaveProperty('strict-transport-security', 'max-age=31536000')
  })
})

it('lets a browser do nothing with a file that somebody sent, and with pages what they need', () => {
  for (const path of ['/en/api/introductions/1/attachments/2', '/en/api/introductions/1/export']) expect(policyFor(path, { nonce: 'n' })).toBe("default-src 'none'; sandbox")
  for (const path of ['/en/introductions/1', '/en/api/entries/1/draft', '/en']) expect(policyFor(path, { nonce: 'n' })).toBe(contentSecurityPolicy({ nonce: 'n' }))
})
