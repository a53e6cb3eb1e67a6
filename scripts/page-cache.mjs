// Public pages, rendered once per change instead of once per visit. Pure but for compression:
// whoever renders, and whoever tells that something changed, stand outside (scripts/serve.mjs).
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

const gzip = promisify(zlib.gzip)
const brotli = promisify(zlib.brotliCompress)

const publicPaths = [
  /^\/$/,
  /^\/[a-z]{2}$/,
  /^\/[a-z]{2}\/(needs|offerings|mandates|organisations|about|codes)(\/[A-Za-z0-9_-]+){0,3}$/,
  // What is below an event is for those who take part, some of it behind links that hold a secret.
  /^\/[a-z]{2}\/events(\/[A-Za-z0-9_-]+)?$/,
]

/** Pages that look the same to every visitor who is not signed in. */
export function isPublicPage(path) {
  return publicPaths.some((pattern) => pattern.test(path))
}

const sessionCookie = /(?:^|;)\s*(?:__Secure-|__Host-)?next-auth\.session-token(?:\.\d+)?=/

export function hasSession(cookieHeader) {
  return sessionCookie.test(cookieHeader ?? '')
}

const trackers = /^(utm_.*|fbclid|gclid|msclkid|mc_[a-z]+|_rsc)$/

/**
 * The page a request means, the same for the same question asked in another order; null when it is not
 * one for the cache: not public, or a query that no link or form of ours would make.
 */
export function pageKey(target) {
  if (!/^\/(?!\/)/.test(target)) return null
  let url
  try {
    url = new URL(target, 'http://page')
  } catch {
    return null
  }
  if (!isPublicPage(url.pathname)) return null
  const pairs = [...url.searchParams].filter(([name, value]) => value !== '' && !trackers.test(name))
  if (pairs.length > 24 || pairs.some(([name]) => !/^[a-zA-Z][a-zA-Z0-9_.-]{0,39}$/.test(name))) return null
  pairs.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0))
  const query = new URLSearchParams(pairs).toString()
  if (query.length > 512) return null
  return query ? `${url.pathname}?${query}` : url.pathname
}

/** Only a whole, good page that is meant for everyone is kept. */
export function isKeepable({ status, headers }) {
  return status === 200 && /^text\/html\b/.test(headers['content-type'] ?? '') && headers['set-cookie'] === undefined
}

const inert = 'x'

/**
 * Takes the nonce out of a rendered page, so that its bytes serve every visitor, and lists the hashes of the
 * scripts that bore it. A script without the nonce is not ours: it gets no hash, and so does not run.
 */
export function freezePage(html, nonce) {
  const hashes = new Set()
  const bare = (text) => text.replaceAll(` nonce="${nonce}"`, '').replaceAll(nonce, inert.repeat(nonce.length))
  let body = ''
  let at = 0
  for (const script of joinRows(findScripts(html, nonce))) {
    const content = script.content.replaceAll(nonce, inert.repeat(nonce.length))
    if (!/\ssrc=/.test(script.tag)) hashes.add(`'sha256-${createHash('sha256').update(content).digest('base64')}'`)
    body += `${bare(html.slice(at, script.start) + script.tag)}${content}</script>`
    at = script.end
  }
  return { body: Buffer.from(body + bare(html.slice(at))), hashes: [...hashes] }
}

/** The scripts that bear the nonce, read from left to right as a browser reads them. */
function findScripts(html, nonce) {
  const scripts = []
  const opening = /<script(?:\s[^>]*)?>/g
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const from = opening.lastIndex
    const to = html.indexOf('</script>', from)
    if (to === -1) break
    opening.lastIndex = to + '</script>'.length
    if (match[0].includes(` nonce="${nonce}"`)) scripts.push({ start: match.index, tag: match[0], content: html.slice(from, to), end: opening.lastIndex })
  }
  return scripts
}

/** Next writes its data as many small scripts in a row: as one script they need one hash. */
function joinRows(scripts) {
  const isRow = (script) => /^<script nonce="[^"]*">$/.test(script.tag) && script.content.startsWith('self.__next_f.push(') && script.content.endsWith(')')
  const joined = []
  for (const script of scripts) {
    const last = joined.at(-1)
    if (last && last.end === script.start && isRow(last) && isRow(script)) {
      last.content += `;${script.content}`
      last.end = script.end
    } else joined.push({ ...script })
  }
  return joined
}

/** A page ready to send: its bytes in each encoding are made once, at first use. */
export function makePage({ status, headers, body, nonce }) {
  const isHtml = /^text\/html\b/.test(headers['content-type'] ?? '')
  const frozen = isHtml ? freezePage(body.toString('utf8'), nonce) : { body, hashes: [] }
  const etag = createHash('sha256').update(frozen.body).digest('base64url').slice(0, 27)
  const encoded = new Map([['identity', Promise.resolve(frozen.body)]])
  const encoders = {
    gzip: () => gzip(frozen.body, { level: 6 }),
    br: () => brotli(frozen.body, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 6, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: frozen.body.length } }),
  }
  return {
    status,
    headers,
    hashes: frozen.hashes,
    length: frozen.body.length,
    etag: (encoding) => (encoding === 'identity' ? `"${etag}"` : `"${etag}-${encoding}"`),
    matches: (ifNoneMatch) => (ifNoneMatch ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '').replace(/^"|"$/g, '').replace(/-(gzip|br)$/, '') === etag),
    bytes: (encoding) => {
      if (!encoded.has(encoding)) encoded.set(encoding, encoders[encoding]())
      return encoded.get(encoding)
    },
  }
}

/** The best encoding that a browser names as welcome. */
export function chooseEncoding(acceptEncoding, length = Infinity) {
  if (length < 860) return 'identity'
  const welcome = new Map((acceptEncoding ?? '').toLowerCase().split(',').map((part) => {
    const [name, ...params] = part.trim().split(/\s*;\s*/)
    const q = params.find((param) => param.startsWith('q='))
    return [name, q ? Number(q.slice(2)) : 1]
  }))
  const isWelcome = (name) => (welcome.get(name) ?? welcome.get('*') ?? 0) > 0
  return isWelcome('br') ? 'br' : isWelcome('gzip') ? 'gzip' : 'identity'
}

/**
 * Keeps pages until something public changes. It keeps nothing while nobody would tell it of changes
 * (`pause` until `resume`), and nothing longer than `maxAge`, as pages speak of "in three days".
 * Pages with a query have room of their own: a stranger's queries cannot push the plain pages out.
 */
export function createPageCache({ maxBytes = 64 * 1024 * 1024, maxQueries = 500, maxAge = 5 * 60_000, now = Date.now } = {}) {
  const shelves = { plain: shelf(maxBytes * 0.75, Infinity), query: shelf(maxBytes * 0.25, maxQueries) }
  const underWay = new Map()
  let listening = false
  let generation = 0

  const shelfOf = (key) => (key.includes('?') ? shelves.query : shelves.plain)

  function clear() {
    generation++
    shelves.plain.clear()
    shelves.query.clear()
    underWay.clear() // a render that began before the change may show what was
  }

  async function renderOnce(key, render) {
    const begun = generation
    const rendered = await render()
    const page = makePage(rendered)
    if (listening && begun === generation && isKeepable(rendered)) shelfOf(key).put(key, { page, until: now() + maxAge })
    return page
  }

  return {
    clear,
    pause() {
      listening = false
      clear()
    },
    resume() {
      clear()
      listening = true
    },
    /** The page of this key; visitors who ask while it is being rendered wait for the same render. */
    async get(key, render) {
      const kept = shelfOf(key).get(key)
      if (kept && kept.until > now()) return { page: kept.page, hit: true }
      const waiting = underWay.get(key)
      if (waiting) return { page: await waiting, hit: true }
      const rendering = renderOnce(key, render).finally(() => {
        if (underWay.get(key) === rendering) underWay.delete(key)
      })
      underWay.set(key, rendering)
      return { page: await rendering, hit: false }
    },
    size: () => ({ pages: shelves.plain.count() + shelves.query.count(), bytes: shelves.plain.bytes() + shelves.query.bytes() }),
  }
}

/** Least recently used goes first. The compressed forms are counted as half the page again. */
function shelf(maxBytes, maxCount) {
  const entries = new Map()
  let bytes = 0
  const weight = (entry) => Math.ceil(entry.page.length * 1.5) + 2048
  const drop = (key) => {
    const entry = entries.get(key)
    if (!entry) return
    bytes -= weight(entry)
    entries.delete(key)
  }
  return {
    get(key) {
      const entry = entries.get(key)
      if (!entry) return undefined
      entries.delete(key)
      entries.set(key, entry)
      return entry
    },
    put(key, entry) {
      drop(key)
      if (weight(entry) > maxBytes) return
      entries.set(key, entry)
      bytes += weight(entry)
      while (bytes > maxBytes || entries.size > maxCount) drop(entries.keys().next().value)
    },
    clear() {
      entries.clear()
      bytes = 0
    },
    count: () => entries.size,
    bytes: () => bytes,
  }
}
