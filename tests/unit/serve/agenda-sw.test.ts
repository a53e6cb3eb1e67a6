import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { assetPolicy, safetyHeaders } from '../../../scripts/request-rules.mjs'

const source = readFileSync(join(import.meta.dirname, '../../../public/agenda-sw.js'), 'utf8')
const origin = 'https://sund.example'
const path = '/en/events/01a20698-6ab5-737b-9f3a-47b58394b177/agenda'
const [anna, ben] = ['anna-0123456789abcdef', 'ben-0123456789abcdef0']
const page = (owner: string, text: string, headers: Record<string, string> = {}) => new Response(`<!DOCTYPE html><html lang="en"><body><div data-agenda-owner="${owner}">${text}</div></body></html>`, { headers: { 'content-type': 'text/html; charset=utf-8', ...headers } })
const opaqueRedirect = (): Response => Object.defineProperties(new Response(null), { type: { value: 'opaqueredirect' }, clone: { value: opaqueRedirect } })

/** The browser around a service worker: its caches and the network, which a test sets. */
function browser() {
  const shelves = new Map<string, Map<string, Response>>()
  const pathOf = (key: string | Request) => new URL(typeof key === 'string' ? key : key.url, origin).pathname
  const cacheOf = (name: string) => ({
    match: async (key: string | Request) => shelves.get(name)?.get(pathOf(key))?.clone(),
    put: async (key: string | Request, response: Response) => void shelves.get(name)!.set(pathOf(key), response),
  })
  const caches = {
    open: async (name: string) => {
      if (!shelves.has(name)) shelves.set(name, new Map())
      return cacheOf(name)
    },
    keys: async () => [...shelves.keys()],
    delete: async (name: string) => shelves.delete(name),
    match: async (key: Request, { cacheName }: { cacheName: string }) => cacheOf(cacheName).match(key),
  }
  const listeners = new Map<string, (event: unknown) => void>()
  const self = { addEventListener: (name: string, listen: (event: unknown) => void) => listeners.set(name, listen), location: { origin }, skipWaiting: () => {}, clients: { claim: async () => {} } }
  const network: { answer: (url: string) => Promise<Response> } = { answer: async () => Promise.reject(new TypeError('offline')) }
  new Function('self', 'caches', 'fetch', source)(self, caches, (request: string | { url: string }) => network.answer(new URL(typeof request === 'string' ? request : request.url, origin).pathname))
  return {
    network,
    caches,
    /** What the page gets; `null` where the worker keeps out of it. */
    async visit(to: string, mode = 'navigate'): Promise<Response | null> {
      const waits: Promise<unknown>[] = []
      let answer: Promise<Response> | null = null
      listeners.get('fetch')!({ request: { url: origin + to, method: 'GET', mode }, respondWith: (response: Promise<Response>) => (answer = response), waitUntil: (work: Promise<unknown>) => waits.push(work) })
      const response = answer ? await (answer as Promise<Response>).catch((error: unknown) => error as Response) : null
      await Promise.allSettled(waits)
      return response
    },
    async say(message: unknown) {
      const waits: Promise<unknown>[] = []
      listeners.get('message')!({ data: message, waitUntil: (work: Promise<unknown>) => waits.push(work) })
      await Promise.allSettled(waits)
    },
  }
}

describe('the service worker of the agenda', () => {
  let device: ReturnType<typeof browser>
  const online = (response: () => Response) => (device.network.answer = async () => response())
  const offline = () => (device.network.answer = async () => Promise.reject(new TypeError('offline')))
  const text = async (response: Response | null) => (response instanceof Response ? response.text() : String(response))
  beforeEach(() => (device = browser()))

  it('shows the last state without a network, marked as kept, and runs its scripts by the policy it came with', async () => {
    online(() => page(anna, 'Table 4', { 'content-security-policy': "script-src 'nonce-1'" }))
    expect(await text(await device.visit(path))).toContain('Table 4')
    offline()
    const kept = await device.visit(path)
    expect(kept!.headers.get('content-security-policy')).toBe("script-src 'nonce-1'")
    const html = await text(kept)
    expect(html).toContain('Table 4')
    expect(html).toContain('<html data-kept="1"')
  })

  it('keeps the page it was first asked for, before it stood between page and network', async () => {
    online(() => page(anna, 'Table 4'))
    await device.say({ type: 'keep', url: path, files: [] })
    offline()
    expect(await text(await device.visit(path))).toContain('Table 4')
  })

  it('throws the copy away when nobody is signed in any more, or the page is refused', async () => {
    for (const refusal of [opaqueRedirect, () => new Response(null, { status: 404 })]) {
      online(() => page(anna, 'Table 4'))
      await device.visit(path)
      online(refusal)
      await device.visit(path)
      offline()
      expect(await text(await device.visit(path))).not.toContain('Table 4')
      expect((await device.caches.keys()).filter((name) => name.includes(anna))).toEqual([])
    }
  })

  it('never shows one sign-in what was kept for another', async () => {
    online(() => page(anna, 'Anna meets the clinic'))
    await device.visit(path)
    online(() => page(ben, 'Ben meets the fund'))
    await device.visit(path.replace('b177', 'b178'))
    offline()
    expect(await text(await device.visit(path))).not.toContain('Anna')
    expect(await text(await device.visit(path.replace('b177', 'b178')))).toContain('Ben')
    expect((await device.caches.keys()).filter((name) => name.includes('-0123')).length).toBe(1)
  })

  it('forgets when told to', async () => {
    online(() => page(anna, 'Table 4'))
    await device.visit(path)
    await device.say({ type: 'forget' })
    offline()
    expect(await text(await device.visit(path))).not.toContain('Table 4')
  })

  it('keeps nothing without a mark, no colleague’s agenda, and stays out of every other page, form and file', async () => {
    online(() => new Response('<html><body>An error page</body></html>', { headers: { 'content-type': 'text/html' } }))
    await device.visit(path)
    expect((await device.caches.keys()).filter((name) => name !== 'sund-agenda-assets')).toEqual([])
    online(() => page(anna, 'Anna'))
    for (const other of [`${path}?person=01a20698-6ab5-737b-9f3a-47b58394b179`, '/en/start', '/en/events/01a20698-6ab5-737b-9f3a-47b58394b177/wishes', '/en/api/events/01a20698-6ab5-737b-9f3a-47b58394b177/sheet', '/en/organise/x/day']) expect(await device.visit(other)).toBeNull()
    expect(await device.visit(path, 'cors')).toBeNull()
    await device.say({ type: 'keep', url: 'https://evil.example/en/start', files: ['https://evil.example/x.js', '/en/start'] })
    expect((await device.caches.keys()).filter((name) => name !== 'sund-agenda-assets')).toEqual([])
  })

  it('does not show what is older than three days', async () => {
    online(() => page(anna, 'Table 4'))
    await device.visit(path)
    const real = Date.now
    try {
      Date.now = () => real() + 4 * 86_400_000
      offline()
      expect(await text(await device.visit(path))).not.toContain('Table 4')
    } finally {
      Date.now = real
    }
  })
})

describe('what the day needs of the server’s headers', () => {
  it('lets the worker fetch from here and nowhere else, and other files nothing', () => {
    expect(assetPolicy('/agenda-sw.js')).toBe("default-src 'none'; connect-src 'self'")
    for (const path of ['/other.js', '/x/agenda-sw.js', '/agenda-sw.js.map']) expect(assetPolicy(path)).toBe("default-src 'none'; sandbox")
  })

  it('lets the camera be used on the check-in page alone', () => {
    const camera = (path: string) => /camera=\(([^)]*)\)/.exec(safetyHeaders({ path })['permissions-policy'])![1]
    expect(camera('/en/organise/01a20698-6ab5-737b-9f3a-47b58394b177/day/check-in')).toBe('self')
    for (const path of ['', '/', '/en/organise/x/day', '/en/organise/x/day/check-in/more', '/en/events/x/agenda', '/en/needs/x/day/check-in']) expect(camera(path)).toBe('')
  })
})
