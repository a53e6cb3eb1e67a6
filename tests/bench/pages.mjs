// Processor time per page beside a bare node:http server that sends the same bytes, and kilobytes of script per page.
// Both servers are children of this process, asked one request at a time; what counts is the processor time each one
// used (from /proc), so that a busy machine changes little.  node tests/bench/pages.mjs
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { join, resolve } from 'node:path'
import { runNode } from '../../scripts/child.mjs'
import { freePort, startPostgres } from '../../scripts/postgres.mjs'
import { demoAccounts } from '../../prisma/demo-accounts.mjs'

const root = resolve(import.meta.dirname, '../..')
const tick = 10 // ms of a clock tick in /proc on Linux

if (process.argv[2] === 'bare') await serveBare()
else await main()

async function serveBare() {
  const bytes = readFileSync(process.argv[3])
  const server = createServer((_, res) => {
    res.setHeader('content-type', 'text/html; charset=utf-8')
    res.setHeader('content-length', bytes.length)
    res.end(bytes)
  })
  server.listen(Number(process.argv[4]), '127.0.0.1', () => console.log('ready'))
}

async function main() {
  if (process.platform !== 'linux') return console.log('Processor time of another process is read from /proc: Linux only.')
  const port = await freePort()
  const begun = Date.now()
  const sund = await start([join(root, 'scripts/serve-tests.mjs')], { PORT: String(port), E2E_PARENT: String(process.pid) }, /http:\/\/localhost:\d+/)
  console.log(`server with an empty folder ready in ${((Date.now() - begun) / 1000).toFixed(1)} s (build included when sources changed)`)
  try {
    const base = `http://localhost:${port}`
    const need = (await get(`${base}/en/needs`)).body.match(/\/en\/needs\/[0-9a-f-]{36}/)?.[0]
    const cookie = await signIn(base)
    const rows = []
    for (const [name, path, headers] of [
      ['home, visitor', '/en', {}],
      ['needs, visitor', '/en/needs', {}],
      ['one need, visitor', need, {}],
      ['ranked offerings, visitor', `${need}/matches`, {}],
      ['needs, signed in', '/en/needs', { cookie }],
      ['one need, signed in', need, { cookie }],
    ]) {
      rows.push(await measure(name, base, path, headers, sund.pid))
    }
    console.table(rows)
    const { eventId, organiser, participant, told } = await makeEvent()
    console.table([told])
    const weights = []
    for (const [name, path, token] of [
      ['board by people, organiser', `/en/organise/${eventId}/board`, organiser],
      ['board by tables, organiser', `/en/organise/${eventId}/board?by=tables`, organiser],
      ['registrations, organiser', `/en/organise/${eventId}/registrations`, organiser],
      ['the day, organiser', `/en/organise/${eventId}/day`, organiser],
      ['proposal, organiser', `/en/organise/${eventId}/schedule/1`, organiser],
      ['report, organiser', `/en/organise/${eventId}/report`, organiser],
      ['event, visitor', `/en/events/${eventId}`, null],
      ['whom to meet, participant', `/en/events/${eventId}/wishes`, participant],
      ['agenda, participant', `/en/events/${eventId}/agenda`, participant],
    ]) {
      weights.push(await weigh(name, base + path, token ? { cookie: `next-auth.session-token=${token}` } : {}, sund.pid))
    }
    console.table(weights)
    console.table(await scriptSizes(base, ['/en', '/en/needs', need, `${need}/matches`, '/en/sign-in']))
  } finally {
    sund.kill('SIGTERM')
    await new Promise((done) => sund.once('exit', done))
  }
}

/** An event of 300 people in the database of this server. */
async function makeEvent() {
  const postgres = await startPostgres({ dir: join(root, '.data/test/e2e/postgres') }) // joins the one that runs
  const { code, output } = await runNode([join(root, 'scripts/run.mjs'), 'tests/bench/event-of-300.ts', '--no-database'], { env: { DATABASE_URL: postgres.url('sund') }, stdio: 'pipe' })
  postgres.stop()
  if (code !== 0) throw new Error(output)
  return JSON.parse(output.trim().split('\n').at(-1))
}

/** Bytes of a page of its own, and what it takes to render it. */
async function weigh(page, url, headers, pid) {
  const plain = await get(url, headers)
  if (plain.status !== 200) throw new Error(`${url} answered ${plain.status}`)
  const sent = await get(url, { ...headers, 'accept-encoding': 'gzip, deflate, br' })
  return { page, 'KB before compression': (plain.raw.length / 1024).toFixed(0), 'sent KB': (sent.raw.length / 1024).toFixed(0), 'CPU ms': (await cpuPerRequest(url, headers, 20, pid)).toFixed(0) }
}

async function measure(name, base, path, headers, pid) {
  const page = await get(base + path, headers)
  if (page.status !== 200) throw new Error(`${path} answered ${page.status}`)
  const rounds = headers.cookie ? 60 : 1500
  const ours = await cpuPerRequest(base + path, headers, rounds, pid)
  const file = join(root, '.data', `bench-${process.pid}.html`)
  const { writeFileSync, mkdirSync } = await import('node:fs')
  mkdirSync(join(root, '.data'), { recursive: true })
  writeFileSync(file, page.raw)
  const port = await freePort()
  const bare = await start([import.meta.filename, 'bare', file, String(port)], {}, /ready/)
  const baseline = await cpuPerRequest(`http://127.0.0.1:${port}/`, {}, 1500, bare.pid)
  bare.kill('SIGTERM')
  rmSync(file, { force: true })
  return { page: name, 'sent KB': (page.raw.length / 1024).toFixed(1), 'CPU ms': ours.toFixed(2), 'bare node:http CPU ms': baseline.toFixed(2), ratio: (ours / baseline).toFixed(1) }
}

async function cpuPerRequest(url, headers, rounds, pid) {
  for (let i = 0; i < 20; i++) await get(url, headers)
  const before = cpu(pid)
  for (let i = 0; i < rounds; i++) await get(url, headers)
  return (cpu(pid) - before) / rounds
}

/** Processor milliseconds of a process so far, its threads included. */
function cpu(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) * tick
}

async function scriptSizes(base, paths) {
  const rows = []
  for (const path of paths) {
    const { body } = await get(base + path, { 'accept-encoding': 'identity' })
    const scripts = [...new Set([...body.matchAll(/<script[^>]+src="([^"]+)"(?![^>]*nomodule)/gi)].map(([, src]) => src))]
    const styles = [...new Set([...body.matchAll(/<link[^>]+rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, href]) => href))]
    const size = async (files, encoding) => {
      let bytes = 0
      for (const file of files) bytes += (await get(base + file, { 'accept-encoding': encoding })).raw.length
      return (bytes / 1024).toFixed(0)
    }
    rows.push({ page: path.replace(/[0-9a-f-]{36}/, '…'), 'scripts': scripts.length, 'script KB sent (br)': await size(scripts, 'br'), 'script KB': await size(scripts, 'identity'), 'style KB sent (br)': await size(styles, 'br') })
  }
  return rows
}

/** Signs in as the demo company with the form, as a browser without JavaScript does. */
async function signIn(base) {
  const page = await get(`${base}/en/sign-in`, { 'accept-encoding': 'identity' })
  const form = page.body.match(/<form[\s\S]*?<\/form>/g)?.find((one) => one.includes('name="password"')) ?? ''
  const data = new FormData()
  for (const [, tag] of form.matchAll(/<input([^>]*)>/g)) {
    const name = tag.match(/name="([^"]*)"/)?.[1]
    const value = (tag.match(/value="([^"]*)"/)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    if (name) data.append(name, value)
  }
  const account = demoAccounts[0]
  data.set('email', account.email)
  data.set('password', account.password)
  const answer = await fetch(`${base}/en/sign-in`, { method: 'POST', body: data, redirect: 'manual', headers: { origin: base } })
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]).find((one) => one.includes('session-token'))
  if (!cookie) throw new Error(`Sign-in answered ${answer.status} without a session`)
  return cookie
}

function get(url, headers = {}) {
  return new Promise((done, refuse) => {
    const sent = request(url, { headers: { 'accept-encoding': 'identity', accept: 'text/html', ...headers } }, (res) => {
      const chunks = []
      res.on('data', (chunk) => chunks.push(chunk))
      res.on('end', () => {
        const raw = Buffer.concat(chunks)
        done({ status: res.statusCode, raw, body: raw.toString('utf8') })
      })
    })
    sent.on('error', refuse)
    sent.end()
  })
}

function start(args, env, ready) {
  return new Promise((done, refuse) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
      if (ready.test(output)) done(child)
    })
    child.once('exit', (code) => refuse(new Error(`ended with ${code}\n${output}`)))
  })
}
