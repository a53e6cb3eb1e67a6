import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { chooseEncoding, createPageCache, freezePage, hasSession, isKeepable, isPublicPage, makePage, pageKey } from '@/scripts/page-cache.mjs'

const nonce = 'bm9uY2Utbm9uY2Utbm9uY2U'
const html = (text = 'hello') => ({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from(`<!doctype html><p>${text}</p>`), nonce })
const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('which pages', () => {
  it.each(['/', '/en', '/de', '/en/needs', '/en/needs/0192-ab', '/en/offerings', '/en/organisations/x/print', '/en/about', '/en/about/privacy', '/en/events', '/en/events/0192-ab'])('%s is for everyone', (path) => {
    expect(isPublicPage(path)).toBe(true)
  })

  it.each(['/en/start', '/en/sign-in', '/en/admin', '/en/needsx', '/api/needs', '/en/needs/', '/en/needs/../admin', '/en/needs/a%2Fb', '/EN/needs', '/en/needs/a/b/c/d', '/_next/static/x.js', '/en/events/0192-ab/later', '/en/events/0192-ab/registration', '/en/organise/0192-ab'])('%s is not', (path) => {
    expect(isPublicPage(path)).toBe(false)
  })

  it.each(['next-auth.session-token=a', 'a=b; next-auth.session-token=c', '__Secure-next-auth.session-token=a', 'x=1;next-auth.session-token.0=a'])('sees the session in "%s"', (cookie) => {
    expect(hasSession(cookie)).toBe(true)
  })

  it.each([undefined, '', 'theme=dark', 'not-next-auth.session-token=1', 'a=next-auth.session-token'])('sees no session in "%s"', (cookie) => {
    expect(hasSession(cookie)).toBe(false)
  })

  it('takes the same question in another order as the same page', () => {
    expect(pageKey('/en/needs?q=bed&country=SE')).toBe('/en/needs?country=SE&q=bed')
    expect(pageKey('/en/needs?country=SE&q=bed&utm_source=x&sort=')).toBe('/en/needs?country=SE&q=bed')
    expect(pageKey('/en/needs?')).toBe('/en/needs')
  })

  it('keeps repeated facets apart', () => {
    expect(pageKey('/en/needs?c=SE&c=FI')).toBe('/en/needs?c=FI&c=SE')
    expect(pageKey('/en/needs?c=SE')).not.toBe(pageKey('/en/needs?c=SE&c=FI'))
  })

  it.each(['/en/sign-in', `/en/needs?q=${'a'.repeat(600)}`, '/en/needs?%00=1', `/en/needs?${Array.from({ length: 30 }, (_, i) => `a${i}=1`).join('&')}`, '//evil.example/en/needs'])('has no key for %s', (target) => {
    expect(pageKey(target)).toBe(null)
  })

  it('keeps a good page and nothing else', () => {
    expect(isKeepable(html())).toBe(true)
    expect(isKeepable({ ...html(), status: 404 })).toBe(false)
    expect(isKeepable({ ...html(), status: 307 })).toBe(false)
    expect(isKeepable({ ...html(), headers: { 'content-type': 'text/x-component' } })).toBe(false)
    expect(isKeepable({ ...html(), headers: { 'content-type': 'text/html', 'set-cookie': 'a=b' } })).toBe(false)
  })
})

describe('a page without its nonce', () => {
  it('lists the hash of each inline script that bore the nonce, of the bytes that are served', () => {
    const { body, hashes } = freezePage(`<script nonce="${nonce}">go("${nonce}")</script><script src="/a.js" async="" nonce="${nonce}"></script><link rel="preload" nonce="${nonce}" href="/b"/>`, nonce)
    const content = `go("${'x'.repeat(nonce.length)}")`
    expect(body.toString()).toBe(`<script>${content}</script><script src="/a.js" async=""></script><link rel="preload" href="/b"/>`)
    expect(hashes).toEqual([sha(content)])
  })

  it('gives no hash to a script that came without the nonce', () => {
    const { body, hashes } = freezePage(`<p><script>steal()</script></p><script nonce="other">steal()</script><script nonce="${nonce}">ours()</script>`, nonce)
    expect(hashes).toEqual([sha('ours()')])
    expect(body.toString()).toContain('<script>steal()</script>')
  })

  it('joins the rows of data that Next writes one by one', () => {
    const row = (n: number) => `<script nonce="${nonce}">self.__next_f.push([1,"${n}"])</script>`
    const { body, hashes } = freezePage(`<b>${row(1)}${row(2)}${row(3)}</b>`, nonce)
    const content = 'self.__next_f.push([1,"1"]);self.__next_f.push([1,"2"]);self.__next_f.push([1,"3"])'
    expect(body.toString()).toBe(`<b><script>${content}</script></b>`)
    expect(hashes).toEqual([sha(content)])
  })

  it('joins no stranger into a script of ours', () => {
    const page = `<script nonce="${nonce}">self.__next_f.push([1,"1"])</script><script>self.__next_f.push([1,"evil"])</script><script nonce="${nonce}">self.__next_f.push([1,"2"])</script>`
    const { hashes } = freezePage(page, nonce)
    expect(hashes).toEqual([sha('self.__next_f.push([1,"1"])'), sha('self.__next_f.push([1,"2"])')])
  })

  it('leaves no trace of the nonce anywhere', () => {
    const { body } = freezePage(`<html><script nonce="${nonce}">f("\\"nonce\\":\\"${nonce}\\"")</script><style nonce="${nonce}">p{}</style>${nonce}</html>`, nonce)
    expect(body.toString()).not.toContain(nonce)
  })

  it('is the same page with the same tag whatever the nonce was', () => {
    const once = makePage({ ...html(), body: Buffer.from('<script nonce="aaaa">x("aaaa")</script>'), nonce: 'aaaa' })
    const again = makePage({ ...html(), body: Buffer.from('<script nonce="bbbb">x("bbbb")</script>'), nonce: 'bbbb' })
    expect(again.etag('gzip')).toBe(once.etag('gzip'))
  })
})

describe('encodings', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['identity', 'identity'],
    ['gzip;q=0', 'identity'],
    [undefined, 'identity'],
  ])('answers "%s" with %s', (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding)
  })

  it('leaves a short page as it is', () => {
    expect(chooseEncoding('br', 300)).toBe('identity')
  })

  it('makes each form once, all of the same page', async () => {
    const page = makePage(html('long '.repeat(500)))
    const plain = (await page.bytes('identity')).toString()
    expect(gunzipSync(await page.bytes('gzip')).toString()).toBe(plain)
    expect(brotliDecompressSync(await page.bytes('br')).toString()).toBe(plain)
    expect(await page.bytes('br')).toBe(await page.bytes('br'))
  })

  it('knows its tag in any encoding, weak or strong, in a list', () => {
    const page = makePage(html())
    expect(page.matches(page.etag('br'))).toBe(true)
    expect(page.matches(`"other", W/${page.etag('identity')}`)).toBe(true)
    expect(page.matches('"other"')).toBe(false)
    expect(page.matches(undefined)).toBe(false)
  })
})

describe('keeping', () => {
  function setup(options = {}) {
    let time = 0
    let renders = 0
    const cache = createPageCache({ now: () => time, ...options })
    cache.resume()
    const visit = async (key: string, answer = html()) => (await cache.get(key, async () => { renders++; return answer })).page
    return { cache, visit, renders: () => renders, pass: (ms: number) => { time += ms } }
  }

  it('renders a page once for many visits', async () => {
    const { visit, renders } = setup()
    await visit('/en')
    await visit('/en')
    expect(renders()).toBe(1)
  })

  it('renders once for a hundred visitors at the same moment', async () => {
    const { visit, renders } = setup()
    const pages = await Promise.all(Array.from({ length: 100 }, () => visit('/en')))
    expect(renders()).toBe(1)
    expect(new Set(pages).size).toBe(1)
  })

  it('renders anew after a change', async () => {
    const { cache, visit, renders } = setup()
    await visit('/en')
    cache.clear()
    await visit('/en')
    expect(renders()).toBe(2)
  })

  it('does not keep a render that began before the change', async () => {
    const { cache, visit } = setup()
    let finish = (_: ReturnType<typeof html>) => {}
    const slow = cache.get('/en', () => new Promise((done) => { finish = done }))
    cache.clear()
    const fresh = visit('/en', html('new'))
    finish(html('old'))
    await slow
    await fresh
    expect((await (await visit('/en', html('unused'))).bytes('identity')).toString()).toContain('new')
  })

  it('keeps nothing while nobody tells of changes', async () => {
    const { cache, visit, renders } = setup()
    await visit('/en')
    cache.pause()
    await visit('/en')
    await visit('/en')
    expect(renders()).toBe(3)
    cache.resume()
    await visit('/en')
    await visit('/en')
    expect(renders()).toBe(4)
  })

  it('keeps no page beyond its time', async () => {
    const { visit, renders, pass } = setup({ maxAge: 1000 })
    await visit('/en')
    pass(999)
    await visit('/en')
    expect(renders()).toBe(1)
    pass(1)
    await visit('/en')
    expect(renders()).toBe(2)
  })

  it('hands out an error page without keeping it', async () => {
    const { visit, renders } = setup()
    expect((await visit('/en/needs/x', { ...html(), status: 404 })).status).toBe(404)
    await visit('/en/needs/x')
    expect(renders()).toBe(2)
  })

  it('keeps nothing of a render that failed', async () => {
    const { cache, visit } = setup()
    await expect(cache.get('/en', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect((await visit('/en')).status).toBe(200)
  })

  it('stays below its bytes and drops what was not asked for longest', async () => {
    const { cache, visit, renders } = setup({ maxBytes: 40_000 })
    const big = html('a'.repeat(4000))
    for (const key of ['/en', '/de', '/fi']) await visit(key, big)
    await visit('/en', big)
    await visit('/sv', big)
    expect(cache.size().bytes).toBeLessThanOrEqual(30_000)
    expect(renders()).toBe(4)
    await visit('/en', big)
    expect(renders()).toBe(4)
    await visit('/de', big)
    expect(renders()).toBe(5)
  })

  it('lets a flood of queries push out queries alone', async () => {
    const { cache, visit, renders } = setup({ maxQueries: 10 })
    await visit('/en/needs')
    for (let i = 0; i < 200; i++) await visit(`/en/needs?q=${i}`)
    expect(cache.size().pages).toBe(11)
    await visit('/en/needs')
    expect(renders()).toBe(201)
  })
})
