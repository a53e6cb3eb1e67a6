import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

const origin = `http://localhost:${process.env.E2E_PORT ?? '3100'}`

/** The bytes of one exchange, as a client that minds no rules would send them. */
function raw(text: string, body: (socket: import('node:net').Socket) => void = () => {}): Promise<string> {
  return new Promise((done) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1')
    let answer = ''
    socket.setTimeout(8_000, () => socket.destroy())
    socket.on('data', (chunk) => { answer += chunk.toString('latin1') })
    socket.on('error', () => {})
    socket.on('close', () => done(answer))
    socket.write(text)
    body(socket)
  })
}

const status = (answer: string) => Number(answer.split(' ')[1])
const fetchRaw = (path: string, headers: Record<string, string> = {}) =>
  raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}Connection: close\r\n\r\n`)

test.describe('a public page', () => {
  test('is rendered once and served from memory after that', async ({ request }) => {
    await request.get('/en/about')
    const again = await request.get('/en/about')
    expect(again.status()).toBe(200)
    expect(again.headers()['server-timing']).toBe('cache;desc=hit')
    expect(again.headers()['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(again.headers()['set-cookie']).toBeUndefined()
  })

  test('is the same bytes in every encoding, and not sent again to who has it', async () => {
    const plain = await fetch(`${origin}/en`, { headers: { 'accept-encoding': 'identity' } })
    const bytes = Buffer.from(await plain.arrayBuffer())
    for (const [encoding, decode] of [['gzip', gunzipSync], ['br', brotliDecompressSync]] as const) {
      const answer = await rawBytes('/en', encoding)
      expect(answer.head).toContain(`content-encoding: ${encoding}`)
      expect(decode(answer.body).equals(bytes)).toBe(true)
    }
    const known = await fetch(`${origin}/en`, { headers: { 'if-none-match': plain.headers.get('etag')! } })
    expect(known.status).toBe(304)
  })

  test('names every script that may run by its hash, and none by nonce', async () => {
    const answer = await fetch(`${origin}/en`)
    const policy = answer.headers.get('content-security-policy')!
    const html = await answer.text()
    expect(policy).not.toMatch(/nonce|unsafe/)
    expect(html).not.toContain('nonce=')
    const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]!)
    expect(inline.length).toBeGreaterThan(0)
    for (const script of inline) expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  })

  test('shows nothing of who asked first', async () => {
    const key = `/en/about?q=${Date.now()}`
    await fetchRaw(key, { 'User-Agent': 'probe-agent', Cookie: 'probe-cookie=1', 'Accept-Language': 'xx-probe', 'X-Forwarded-Host': 'probe.example', Referer: 'http://probe.example' })
    const second = await fetchRaw(key)
    expect(status(second)).toBe(200)
    expect(second).not.toContain('probe')
  })

  test('breaks no rule of its own policy in a browser', async ({ page }) => {
    const complaints: string[] = []
    page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()) })
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto('/en')
    await page.goto('/en/about')
    await page.waitForLoadState('networkidle')
    expect(complaints).toEqual([])
  })
})

test.describe('a page for one person', () => {
  test('bears a nonce of its own and is kept nowhere', async () => {
    const nonces = new Set<string>()
    for (let i = 0; i < 2; i++) {
      const answer = await fetch(`${origin}/en/sign-in`)
      expect(answer.headers.get('cache-control')).toContain('no-store')
      const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy')!)![1]!
      expect(await answer.text()).toContain(`nonce="${nonce}"`)
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(2)
  })

  test('is not the public one for who has a session', async () => {
    const answer = await fetch(`${origin}/en`, { headers: { cookie: 'next-auth.session-token=none' } })
    expect(answer.headers.get('server-timing')).toBe(null)
    expect(answer.headers.get('cache-control')).toContain('no-store')
  })

  test('takes no nonce from outside', async () => {
    const answer = await fetchRaw('/en/sign-in', { 'Content-Security-Policy': "script-src 'nonce-fromoutside'", 'X-Nonce': 'fromoutside' })
    expect(status(answer)).toBe(200)
    expect(answer).not.toContain('fromoutside')
  })
})

test.describe('every answer', () => {
  for (const path of ['/en', '/en/sign-in', '/en/no-such-page', '/icon.svg']) {
    test(`carries the safety headers: ${path}`, async () => {
      const { headers } = await fetch(origin + path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('content-security-policy')).toContain("default-src 'self'")
      expect(headers.get('x-powered-by')).toBe(null)
      expect(headers.get('strict-transport-security')).toBe(null)
    })
  }
})

test.describe('what is turned away', () => {
  const lines: [string, string, number][] = [
    ['an absolute target', 'GET http://evil.example/en HTTP/1.1\r\nHost: localhost', 400],
    ['two leading slashes', 'GET //evil.example/en HTTP/1.1\r\nHost: localhost', 400],
    ['a foreign host', 'GET /en HTTP/1.1\r\nHost: evil.example', 421],
    ['no host', 'GET /en HTTP/1.1', 400],
    ['another method', 'DELETE /en HTTP/1.1\r\nHost: localhost', 405],
    ['the image optimiser', 'GET /_next/image?url=%2Fx.png&w=64&q=75 HTTP/1.1\r\nHost: localhost', 404],
    ['a path out of the assets', 'GET /_next/static/../../package.json HTTP/1.1\r\nHost: localhost', 404],
    ['a long target', `GET /en?q=${'a'.repeat(3000)} HTTP/1.1\r\nHost: localhost`, 414],
    ['long headers', `GET /en HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'a'.repeat(20_000)}`, 431],
    ['a body that says it is large', 'POST /en/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000000', 413],
    ['two lengths', 'POST /en/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked', 400],
  ]
  for (const [name, head, expected] of lines) {
    test(name, async () => {
      expect(status(await raw(`${head}\r\nConnection: close\r\n\r\n`))).toBe(expected)
    })
  }

  test('a body that does not say how large it is', async () => {
    const answer = await raw('POST /en/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n', (socket) => {
      const chunk = `10000\r\n${'a'.repeat(65_536)}\r\n`
      for (let i = 0; i < 40; i++) socket.write(chunk)
    })
    expect(status(answer)).toBe(413)
    expect((await fetch(`${origin}/en`)).status).toBe(200)
  })

  test('an upgrade', async () => {
    expect(await raw('GET /en HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n')).toBe('')
  })
})

function rawBytes(path: string, encoding: string): Promise<{ head: string; body: Buffer }> {
  return new Promise((done, refuse) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1')
    const chunks: Buffer[] = []
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', refuse)
    socket.on('close', () => {
      const whole = Buffer.concat(chunks)
      const end = whole.indexOf('\r\n\r\n')
      done({ head: whole.subarray(0, end).toString('latin1').toLowerCase(), body: whole.subarray(end + 4) })
    })
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: ${encoding}\r\nConnection: close\r\n\r\n`)
  })
}
