// The HTTP server: one process, Next inside, and in front of it what Next should not have to do.
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { IncomingMessage, ServerResponse, createServer } from 'node:http'
import { createRequire } from 'node:module'
import { Socket } from 'node:net'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import pg from 'pg'
import { chooseEncoding, createPageCache, hasSession, pageKey } from './page-cache.mjs'
import { assetPolicy, bodyLimit, cleanHeaders, clientAddress, contentSecurityPolicy, limits, policyFor, refusal, safetyHeaders } from './request-rules.mjs'
import { distDir, portTrouble, root } from './trouble.mjs'

const gzip = promisify(zlib.gzip)

/** Serves until `close`. The database is asked only whether public content changed; pages ask it through Next. */
export async function serve({ dev = false, host = '127.0.0.1', port = 3000, databaseUrl }) {
  const trustProxy = process.env.TRUST_PROXY === '1'
  const publicUrl = process.env.PUBLIC_URL ? new URL(process.env.PUBLIC_URL) : null
  const publicHost = publicUrl?.hostname ?? 'localhost'
  const next = createRequire(import.meta.url)('next')
  const server = createServer({ maxHeaderSize: limits.headerBytes, headersTimeout: limits.headersTimeout, requestTimeout: limits.uploadTimeout, connectionsCheckingInterval: 5_000, keepAliveTimeout: 10_000 })
  await listen(server, host, port)
  // Until Next is ready nobody is answered; connections wait.
  const waiting = []
  const hold = (req, res) => waiting.push([req, res])
  server.on('request', hold)

  const app = next({ dev, dir: root, hostname: host, port, httpServer: server })
  await app.prepare()
  const handle = app.getRequestHandler()
  const assets = dev ? new Map() : readAssets()
  const cache = createPageCache()
  const listener = dev ? { close: async () => {} } : listenForChanges(databaseUrl, cache)

  const context = { dev, handle, assets, cache, trustProxy, publicHost, isHttps: publicUrl?.protocol === 'https:', canonicalHost: publicUrl?.host ?? `localhost:${port}` }
  const answer = (req, res) => {
    answerRequest(req, res, context).catch((error) => {
      console.error(error)
      if (!res.headersSent) plain(res, 500, 'Something went wrong here. It was written to the log.')
      else res.destroy()
    })
  }
  server.off('request', hold)
  server.on('request', answer)
  for (const [req, res] of waiting) answer(req, res)
  if (!dev) server.prependListener('upgrade', (_, socket) => socket.destroy())
  server.on('clientError', (error, socket) => {
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request'
    if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
    else socket.destroy()
  })

  return {
    cache,
    /** Lets the requests under way finish, for five seconds at most. */
    async close() {
      const closed = new Promise((done) => server.close(done))
      server.closeIdleConnections()
      const late = setTimeout(() => server.closeAllConnections(), 5_000)
      await closed
      clearTimeout(late)
      await listener.close()
      await Promise.race([app.close(), new Promise((done) => setTimeout(done, 3_000).unref())])
    },
  }
}

function listen(server, host, port) {
  return new Promise((done, refuse) => {
    server.once('error', (error) => refuse(portTrouble(error, host, port)))
    server.listen(port, host, done)
  })
}

async function answerRequest(req, res, context) {
  const { dev, assets, trustProxy } = context
  for (const [name, value] of Object.entries(safetyHeaders({ isHttps: context.isHttps || (trustProxy && cleanHeaders(req.headers, { trustProxy })['x-forwarded-proto'] === 'https'), path: req.url.split('?', 1)[0] }))) res.setHeader(name, value)
  const refused = refusal({ method: req.method, url: req.url, headers: req.headers, publicHost: context.publicHost })
  if (refused && !(dev && refused.status === 404)) {
    res.setHeader('connection', 'close')
    for (const [name, value] of Object.entries(refused.headers ?? {})) res.setHeader(name, value)
    return plain(res, refused.status, refused.text)
  }
  req.headers = { ...cleanHeaders(req.headers, { trustProxy }), 'x-sund-client': clientAddress(req.headers, req.socket.remoteAddress, trustProxy) }
  const path = req.url.split('?', 1)[0]
  const asset = assets.get(path)
  if (asset) return sendAsset(req, res, asset)
  if (!dev && path.startsWith('/_next/static/')) return plain(res, 404, 'There is nothing here.')

  const key = req.method === 'POST' || dev || req.headers.rsc || req.headers['next-action'] || hasSession(req.headers.cookie) ? null : pageKey(req.url)
  if (key !== null) {
    const { page, hit } = await context.cache.get(key, () => renderForEveryone(req.url, context))
    // A page that sets a cookie is for one visitor: it is rendered for that visitor alone, below.
    if (page.headers['set-cookie'] === undefined) return sendPage(req, res, page, hit)
  }
  if (req.method === 'POST') guardBody(req, res, path)
  return renderForOne(req, res, context)
}

/** Counts what truly arrives: a length that was not told, or was told wrongly, changes nothing. */
function guardBody(req, res, path) {
  const limit = bodyLimit(path, req.headers.cookie)
  const push = req.push
  let received = 0
  const turnAway = (status, text) => {
    if (!res.headersSent) {
      res.setHeader('connection', 'close')
      plain(res, status, text)
    }
    res.once('finish', () => req.destroy())
    setTimeout(() => req.destroy(), 1_000).unref()
  }
  const slow = setTimeout(() => turnAway(408, 'What was sent took too long to arrive.'), limit === limits.upload ? limits.uploadTimeout : limits.bodyTimeout)
  slow.unref()
  req.push = function (chunk, encoding) {
    if (chunk === null) clearTimeout(slow)
    else {
      received += chunk.length
      if (received > limit) {
        turnAway(413, `What was sent is larger than ${Math.floor(limit / 1048576)} MB.`)
        return false
      }
    }
    return push.call(req, chunk, encoding)
  }
  req.once('close', () => clearTimeout(slow))
}

/** Without cookies, languages or names that a visitor sent, so that nothing of one visitor reaches another. */
async function renderForEveryone(target, { handle, canonicalHost }) {
  const nonce = newNonce()
  const req = new IncomingMessage(new Socket())
  Object.assign(req, { method: 'GET', url: target, httpVersion: '1.1', httpVersionMajor: 1, httpVersionMinor: 1, complete: true })
  req.headers = { host: canonicalHost, accept: 'text/html', 'content-security-policy': contentSecurityPolicy({ nonce }) }
  req.push(null)
  const res = new CollectedResponse(req)
  await handle(req, res)
  const { status, headers, body } = await res.whole
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => ['content-type', 'location', 'set-cookie', 'content-language'].includes(name)))
  return { status, headers: kept, body, nonce }
}

/** A response that goes nowhere but into memory. */
class CollectedResponse extends ServerResponse {
  chunks = []
  isDone = false
  constructor(req) {
    super(req)
    this.whole = new Promise((done) => { this.tell = done })
  }
  writeHead(status, ...rest) {
    this.statusCode = status
    for (const [name, value] of Object.entries(rest.find((part) => part && typeof part === 'object') ?? {})) this.setHeader(name, value)
    return this
  }
  flushHeaders() {}
  write(chunk, encoding, callback) {
    this.chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8'))
    const then = typeof encoding === 'function' ? encoding : callback
    if (then) process.nextTick(then)
    return true
  }
  end(chunk, encoding, callback) {
    if (this.isDone) return this
    if (chunk && typeof chunk !== 'function') this.write(chunk, typeof encoding === 'string' ? encoding : 'utf8')
    this.isDone = true
    this.finished = true
    this.tell({ status: this.statusCode, headers: this.getHeaders(), body: Buffer.concat(this.chunks) })
    const then = [chunk, encoding, callback].find((part) => typeof part === 'function')
    process.nextTick(() => {
      then?.()
      this.emit('finish')
      this.emit('close')
    })
    return this
  }
}

async function sendPage(req, res, page, hit) {
  res.statusCode = page.status
  for (const [name, value] of Object.entries(page.headers)) res.setHeader(name, value)
  res.setHeader('content-security-policy', contentSecurityPolicy({ hashes: page.hashes }))
  res.setHeader('server-timing', hit ? 'cache;desc=hit' : 'cache;desc=miss')
  res.setHeader('vary', 'accept-encoding, cookie, rsc')
  if (page.status !== 200) {
    res.setHeader('cache-control', 'no-store')
    return sendBytes(req, res, await page.bytes('identity'))
  }
  const encoding = chooseEncoding(req.headers['accept-encoding'], page.length)
  res.setHeader('cache-control', 'public, max-age=0, must-revalidate')
  res.setHeader('etag', page.etag(encoding))
  if (page.matches(req.headers['if-none-match'])) {
    res.statusCode = 304
    res.removeHeader('content-type')
    return res.end()
  }
  if (encoding !== 'identity') res.setHeader('content-encoding', encoding)
  return sendBytes(req, res, await page.bytes(encoding))
}

function sendBytes(req, res, bytes) {
  res.setHeader('content-length', bytes.length)
  res.end(req.method === 'HEAD' ? undefined : bytes)
}

function renderForOne(req, res, { dev, handle }) {
  const nonce = newNonce()
  const policy = policyFor(req.url.split('?', 1)[0], { nonce, dev })
  req.headers['content-security-policy'] = policy
  res.setHeader('content-security-policy', policy)
  if (!dev) holdHtml(req, res, nonce)
  return handle(req, res)
}

/** HTML is collected and sent compressed in one piece; anything else passes as it comes. */
function holdHtml(req, res, nonce) {
  const real = { writeHead: res.writeHead.bind(res), flushHeaders: res.flushHeaders.bind(res), write: res.write.bind(res), end: res.end.bind(res) }
  const chunks = []
  let isHeld = null
  const holds = () => (isHeld ??= req.method !== 'HEAD' && /^text\/html\b/.test(String(res.getHeader('content-type') ?? '')))
  res.writeHead = (status, ...rest) => {
    for (const [name, value] of Object.entries(rest.find((part) => part && typeof part === 'object') ?? {})) res.setHeader(name, value)
    res.statusCode = status
    if (!holds()) real.writeHead(status)
    return res
  }
  res.flushHeaders = () => {
    if (!holds()) real.flushHeaders()
  }
  res.write = (chunk, encoding, callback) => {
    if (!holds()) return real.write(chunk, encoding, callback)
    chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8'))
    const then = typeof encoding === 'function' ? encoding : callback
    if (then) process.nextTick(then)
    return true
  }
  res.end = (chunk, encoding, callback) => {
    if (!holds()) return real.end(chunk, encoding, callback)
    if (chunk && typeof chunk !== 'function') chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8'))
    const then = [chunk, encoding, callback].find((part) => typeof part === 'function')
    sendHeld(req, res, Buffer.concat(chunks), nonce, real, then).catch(() => res.destroy())
    return res
  }
}

async function sendHeld(req, res, body, nonce, real, then) {
  // A page made at build time knows no nonce; it holds nothing that anyone typed, so its scripts are named by hash.
  if (res.getHeader('x-nextjs-prerender') === '1') res.setHeader('content-security-policy', contentSecurityPolicy({ nonce, hashes: inlineHashes(body.toString('utf8')) }))
  const isWelcome = chooseEncoding(req.headers['accept-encoding'], body.length) !== 'identity' && /gzip|\*/.test(req.headers['accept-encoding'] ?? '')
  const bytes = isWelcome && !res.hasHeader('content-encoding') ? await gzip(body, { level: 5 }) : body
  if (bytes !== body) {
    res.setHeader('content-encoding', 'gzip')
    res.appendHeader('vary', 'accept-encoding')
    res.removeHeader('etag')
  }
  if (!res.headersSent && res.statusCode !== 304) res.setHeader('content-length', bytes.length)
  Object.assign(res, real) // Node writes the head through these
  real.end(bytes, then)
}

function inlineHashes(html) {
  return [...html.matchAll(/<script(?![^>]*\s(?:src|nonce)=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, content]) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`)
}

const newNonce = () => randomBytes(18).toString('base64')

function plain(res, status, text) {
  res.statusCode = status
  res.setHeader('content-type', 'text/plain; charset=utf-8')
  res.setHeader('cache-control', 'no-store')
  res.setHeader('content-length', Buffer.byteLength(`${text}\n`))
  res.end(`${text}\n`)
}

const mediaTypes = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.woff': 'font/woff', '.png': 'image/png', '.jpg': 'image/jpeg', '.ico': 'image/x-icon', '.txt': 'text/plain; charset=utf-8', '.webmanifest': 'application/manifest+json', '.pdf': 'application/pdf', '.xml': 'application/xml' }

/** Every file that may be fetched as it stands, known by its address: no path from outside reaches the disk. */
function readAssets() {
  const assets = new Map()
  const add = (folder, prefix, isForever) => {
    for (const file of walk(folder)) {
      const type = mediaTypes[extname(file)]
      if (!type) continue
      const path = prefix + relative(folder, file).split(sep).map(encodeURIComponent).join('/')
      assets.set(path, { path, file, type, isForever, encoded: new Map() })
    }
  }
  add(join(distDir, 'static'), '/_next/static/', true)
  add(join(root, 'public'), '/', false)
  return assets
}

function walk(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : entry.isFile() ? [join(folder, entry.name)] : []))
}

async function sendAsset(req, res, asset) {
  if (req.method === 'POST') {
    res.setHeader('allow', 'GET, HEAD')
    return plain(res, 405, 'This file can only be read.')
  }
  asset.plain ??= readFileSync(asset.file)
  asset.tag ??= `"${createHash('sha256').update(asset.plain).digest('base64url').slice(0, 27)}"`
  res.setHeader('content-type', asset.type)
  res.setHeader('cache-control', asset.isForever ? 'public, max-age=31536000, immutable' : 'public, max-age=3600')
  res.setHeader('etag', asset.tag)
  res.setHeader('vary', 'accept-encoding')
  res.setHeader('content-security-policy', assetPolicy(asset.path))
  if (req.headers['if-none-match']?.includes(asset.tag)) {
    res.statusCode = 304
    return res.end()
  }
  const isText = /text|javascript|json|xml|svg/.test(asset.type)
  const encoding = isText ? chooseEncoding(req.headers['accept-encoding'], asset.plain.length) : 'identity'
  if (!asset.encoded.has(encoding)) asset.encoded.set(encoding, encodeAsset(asset.plain, encoding))
  if (encoding !== 'identity') res.setHeader('content-encoding', encoding)
  sendBytes(req, res, await asset.encoded.get(encoding))
}

async function encodeAsset(bytes, encoding) {
  if (encoding === 'br') return promisify(zlib.brotliCompress)(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 7 } })
  return encoding === 'gzip' ? gzip(bytes, { level: 7 }) : bytes
}

/** While the database cannot tell us of changes, pages are not kept. */
function listenForChanges(databaseUrl, cache) {
  let isClosed = false
  let client
  let retry
  let wait = 500
  const connect = async () => {
    client = new pg.Client({ connectionString: databaseUrl, keepAlive: true, connectionTimeoutMillis: 10_000, application_name: 'sund pages' })
    const mine = client
    let beat
    let isLost = false
    const lose = () => {
      if (isLost || isClosed) return
      isLost = true
      clearInterval(beat)
      cache.pause()
      mine.end().catch(() => {})
      retry = setTimeout(connect, wait)
      retry.unref()
      wait = Math.min(wait * 2, 15_000)
    }
    mine.on('error', lose)
    mine.on('end', lose)
    mine.on('notification', () => cache.clear())
    try {
      await mine.connect()
      await mine.query('listen sund_public')
      if (isLost || isClosed) return
      wait = 500
      cache.resume()
      // A connection that died without a word is found by asking.
      beat = setInterval(() => {
        const deadline = setTimeout(lose, 5_000)
        mine.query('select 1').then(() => clearTimeout(deadline), lose)
      }, 30_000)
      beat.unref()
    } catch {
      lose()
    }
  }
  connect()
  return {
    async close() {
      isClosed = true
      clearTimeout(retry)
      await client?.end().catch(() => {})
    },
  }
}
