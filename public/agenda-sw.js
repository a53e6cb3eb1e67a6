// Keeps the last state of one's own agenda readable where the network is bad. One copy, of one sign-in: the page bears the mark of the
// sign-in it was made for, a copy with another mark is thrown away, and so is everything once a visit shows that nobody is signed in.
const prefix = 'sund-agenda-'
const assets = `${prefix}assets`
const agendaPath = /^\/[a-z]{2}\/events\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/agenda$/
const patience = 5_000
const longest = 3 * 86_400_000

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  const { type, url, files } = event.data ?? {}
  if (type === 'keep') event.waitUntil(Promise.all([keepPage(String(url)), keepAssets(files)]))
  if (type === 'forget') event.waitUntil(forget())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate' && agendaPath.test(url.pathname) && url.search === '') event.respondWith(answerPage(event, url.pathname))
  else if (url.pathname.startsWith('/_next/static/')) event.respondWith(answerAsset(request))
})

/** The network first; the copy where it does not answer, or not in time. */
async function answerPage(event, path) {
  const fetched = fetch(event.request)
  // Whatever comes late is still kept, or tells that nobody is signed in.
  event.waitUntil(fetched.then((response) => take(path, response.clone()), () => {}))
  const slow = new Promise((done) => setTimeout(() => done(null), patience))
  try {
    const fresh = await Promise.race([fetched, slow])
    if (fresh) return fresh
    return (await keptPage(path)) ?? (await fetched)
  } catch (error) {
    const kept = await keptPage(path)
    if (kept) return kept
    throw error
  }
}

async function answerAsset(request) {
  const kept = await caches.match(request, { cacheName: assets })
  return kept ?? fetch(request)
}

async function keepPage(url) {
  const path = new URL(url, self.location.origin).pathname
  if (!agendaPath.test(path)) return
  await take(path, await fetch(path, { credentials: 'same-origin', redirect: 'manual' }))
}

async function take(path, response) {
  // A redirect leads to the sign-in page; a refusal says that this is no longer this person's.
  if (response.type === 'opaqueredirect' || [401, 403, 404].includes(response.status)) return forget()
  if (response.status !== 200 || response.redirected || !(response.headers.get('content-type') ?? '').startsWith('text/html')) return
  const html = await response.text()
  const owner = /data-agenda-owner="([A-Za-z0-9_-]{16,64})"/.exec(html)?.[1]
  if (!owner) return
  await forget((name) => name !== prefix + owner && name !== assets)
  const headers = { 'content-type': 'text/html; charset=utf-8', 'x-kept-at': String(Date.now()) }
  // Scripts of the page run by the nonce of its own policy.
  const policy = response.headers.get('content-security-policy')
  if (policy) headers['content-security-policy'] = policy
  const cache = await caches.open(prefix + owner)
  await cache.put(path, new Response(html.replace('<html', '<html data-kept="1"'), { headers }))
}

async function keptPage(path) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix) || name === assets) continue
    const kept = await (await caches.open(name)).match(path)
    if (!kept) continue
    if (Date.now() - Number(kept.headers.get('x-kept-at')) < longest) return kept
    await caches.delete(name)
  }
  return undefined
}

async function keepAssets(files) {
  const cache = await caches.open(assets)
  for (const file of Array.isArray(files) ? files.slice(0, 100) : []) {
    const url = new URL(String(file), self.location.origin)
    if (url.origin !== self.location.origin || !url.pathname.startsWith('/_next/static/') || (await cache.match(url.pathname))) continue
    const response = await fetch(url.pathname)
    if (response.ok) await cache.put(url.pathname, response)
  }
}

async function forget(isMeant = () => true) {
  for (const name of await caches.keys()) if (name.startsWith(prefix) && isMeant(name)) await caches.delete(name)
}
