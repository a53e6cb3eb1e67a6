// What may come in and what goes out with every answer. Pure.
import { hasSession } from './page-cache.mjs'

export const limits = {
  targetLength: 2048,
  headerBytes: 16 * 1024,
  body: 1024 * 1024,
  upload: 64 * 1024 * 1024,
  headersTimeout: 15_000,
  bodyTimeout: 30_000,
  uploadTimeout: 300_000,
}

const uploads = /^\/[a-z]{2}\/(?:[a-z-]+\/)*(?:notices\/import|import\/notices|admin\/notices|admin\/code-lists|introductions\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** How much a request may bring: files only to their pages, and only from someone who is signed in. */
export const bodyLimit = (path, cookie) => (uploads.test(path) && hasSession(cookie) ? limits.upload : limits.body)

/** Headers that only this server, or a proxy in front of it, may set. */
const ours = /^(x-middleware-|x-nextjs-|x-invoke-|x-now-|x-matched-path$|x-nonce$|content-security-policy|forwarded$|x-forwarded-|x-real-ip$|x-original-|x-rewrite-|x-sund-)/

/**
 * Takes away what a stranger must not claim; behind a trusted proxy keeps what its last hop says.
 * @param {Record<string, string | string[] | undefined>} headers
 */
export function cleanHeaders(headers, { trustProxy = false } = {}) {
  /** @type {Record<string, string | string[] | undefined>} */
  const kept = {}
  for (const [name, value] of Object.entries(headers)) if (!ours.test(name)) kept[name] = value
  if (trustProxy) {
    for (const name of ['x-forwarded-for', 'x-forwarded-proto']) {
      const last = String(headers[name] ?? '').split(',').at(-1).trim()
      if (last !== '') kept[name] = last
    }
  }
  return kept
}

/**
 * Whom limits count: the other end of the connection, or what a trusted proxy says it was.
 * @param {Record<string, string | string[] | undefined>} headers
 */
export function clientAddress(headers, remoteAddress, trustProxy) {
  const named = trustProxy ? String(headers['x-forwarded-for'] ?? '').split(',').at(-1).trim() : ''
  return named || remoteAddress || 'unknown'
}

/** Why a request is turned away, or null. */
export function refusal({ method, url, headers, publicHost }) {
  if (!['GET', 'HEAD', 'POST'].includes(method)) return { status: 405, text: 'This method is not supported.', headers: { allow: 'GET, HEAD, POST' } }
  if (url.length > limits.targetLength) return { status: 414, text: 'This address is too long.' }
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(url) || url.includes('\\')) return { status: 400, text: 'This is not an address of this site.' }
  const path = url.split('?', 1)[0]
  try {
    if (decodeURIComponent(path).includes('\0')) return { status: 400, text: 'This is not an address of this site.' }
    decodeURIComponent(url.slice(path.length).replaceAll('+', ' '))
  } catch {
    return { status: 400, text: 'This is not an address of this site.' }
  }
  if (path.startsWith('/_next/image') || path.endsWith('.map')) return { status: 404, text: 'There is nothing here.' }
  if (!isKnownHost(headers.host ?? '', publicHost)) return { status: 421, text: 'This server does not answer for that host. Whoever runs it can set PUBLIC_URL to its address.' }
  const limit = bodyLimit(path, headers.cookie)
  if (Number(headers['content-length'] ?? 0) > limit) return { status: 413, text: `What was sent is larger than ${Math.floor(limit / 1048576)} MB.` }
  return null
}

/** A number, localhost, or the host of PUBLIC_URL: a stranger's domain that leads here is turned away. */
export function isKnownHost(host, publicHost) {
  const name = host.toLowerCase().replace(/:\d{1,5}$/, '')
  return name === publicHost || name === 'localhost' || name.endsWith('.localhost') || /^\d{1,3}(\.\d{1,3}){3}$/.test(name) || /^\[[0-9a-f:.]+\]$/.test(name)
}

/** Files that somebody sent. Next adds no second policy to one that stands, so theirs is chosen here. */
const sentFiles = /^\/[a-z]{2}\/api\/introductions\//

/** What a browser may do with the answer of this address. */
export const policyFor = (path, source) => (sentFiles.test(path) ? "default-src 'none'; sandbox" : contentSecurityPolicy(source))

/** A file that is served as it stands may do nothing; the service worker is one that must fetch what it keeps. */
export const assetPolicy = (path) => (path === '/agenda-sw.js' ? "default-src 'none'; connect-src 'self'" : "default-src 'none'; sandbox")

/** Only here is there something for a camera to read: the codes of badges. */
const cameraPages = /^\/[a-z]{2}\/organise\/[^/]+\/day\/check-in$/

/**
 * Scripts run by nonce or by hash, never because they stand in the page.
 * @param {{ nonce?: string, hashes?: string[], dev?: boolean }} source
 */
export function contentSecurityPolicy({ nonce, hashes = [], dev = false }) {
  const scripts = ["'self'", ...(nonce ? [`'nonce-${nonce}'`] : []), ...hashes, ...(dev ? ["'unsafe-eval'"] : [])]
  return [
    "default-src 'self'",
    `script-src ${scripts.join(' ')}`,
    `style-src 'self'${dev ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? ' ws: wss:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export function safetyHeaders({ isHttps = false, path = '' } = {}) {
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': `camera=(${cameraPages.test(path) ? 'self' : ''}), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()`,
    ...(isHttps ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }
}
