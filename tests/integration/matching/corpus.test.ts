import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterEach, expect, inject, test } from 'vitest'
import { currentCorpus, followChanges, isOpenIn } from '@/lib/matching/corpus'
import { db } from '@/lib/platform/db'
import { createEntry } from '@/tests/factories/entry'
import { createOrganisation } from '@/tests/factories/organisation'

const offeringIds = async () => (await currentCorpus()).offerings.ids.filter((id) => id !== null).sort()
const running: (() => void)[] = []
afterEach(() => {
  for (const stop of running.splice(0)) stop()
})

/** Another process on the same database; answers with the offerings it ranks, each time they are others. */
function startInstance(): () => Promise<string[]> {
  const root = join(import.meta.dirname, '../../..')
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', join(root, 'scripts/server-only.mjs'), join(import.meta.dirname, 'instance.ts')], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  running.push(() => child.kill())
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return async () => String((await lines.next()).value).split(',').filter((id) => id !== '')
}

test('shows what is published in every running instance without being asked, and what is withdrawn', async () => {
  const first = await createEntry('OFFERING')
  const instances = [startInstance(), startInstance()]
  for (const next of instances) expect(await next()).toEqual([first.id])
  const second = await createEntry('OFFERING')
  for (const next of instances) expect(await next()).toEqual([first.id, second.id].sort())
  await db.entry.update({ where: { id: first.id }, data: { state: 'ARCHIVED' } })
  for (const next of instances) expect(await next()).toEqual([second.id])
}, 60_000)

/** Ends the connections by which processes hear of changes, and lets none be made while `work` is done. */
async function whileDeaf(work: () => Promise<void>): Promise<number> {
  const admin = new pg.Client({ connectionString: inject('admin') })
  await admin.connect()
  const database = new URL(process.env.DATABASE_URL!).pathname.slice(1)
  const allow = (isAllowed: boolean) => admin.query(`alter database ${admin.escapeIdentifier(database)} with allow_connections ${isAllowed}`)
  // Connections that have been idle for long were closed, and no other can be opened in the meantime.
  await Promise.all(Array.from({ length: 5 }, () => db.$queryRaw`select pg_sleep(0.1)::text`))
  try {
    await allow(false)
    const { rows } = await admin.query<{ ended: boolean }>(`select pg_terminate_backend(pid, 5000) as ended from pg_stat_activity where datname = $1 and application_name = 'sund changes'`, [database])
    await work()
    return rows.filter(({ ended }) => ended).length
  } finally {
    await allow(true)
    await admin.end()
  }
}

test('sees what was published while it could not hear of it: at once when asked, and unasked when it hears again', async () => {
  const first = await createEntry('OFFERING')
  const listening = followChanges()
  running.push(() => void listening.close())
  expect(await offeringIds()).toEqual([first.id])
  const next = startInstance()
  expect(await next()).toEqual([first.id])
  let second = first
  const ended = await whileDeaf(async () => {
    second = await createEntry('OFFERING')
    expect(await offeringIds()).toEqual([first.id, second.id].sort())
  })
  expect(ended).toBe(2)
  expect(await next()).toEqual([first.id, second.id].sort())
  const third = await createEntry('OFFERING')
  expect(await next()).toEqual([first.id, second.id, third.id].sort())
}, 60_000)

test('reads a text once, whichever instance comes first, and anew when it was published again', async () => {
  const entry = await createEntry('OFFERING', { content: { description: 'Plans dialysis.' } })
  const readingOf = () => db.entryReading.findUniqueOrThrow({ where: { entryId: entry.id } })
  await currentCorpus()
  const before = await readingOf()
  expect(before.words.split(/\s/)).toContain('dialysis')
  await db.entry.update({ where: { id: entry.id }, data: { content: { ...(entry.content as object), description: 'Reads wounds.' } } })
  const { offerings } = await currentCorpus()
  const after = await readingOf()
  expect(after.words).not.toContain('dialysis')
  expect(after.revision).toBeGreaterThan(before.revision)
  expect(offerings.words.termsOf(offerings.slotOf(entry.id)!).terms.length).toBeGreaterThan(3)
})

test('reads only entries that changed', async () => {
  const [first, second] = [await createEntry('OFFERING'), await createEntry('OFFERING')]
  const { offerings } = await currentCorpus()
  const slots = [offerings.slotOf(first.id), offerings.slotOf(second.id)]
  await db.entry.update({ where: { id: second.id }, data: { title: 'Renamed' } })
  await currentCorpus()
  expect(offerings.slotOf(first.id)).toBe(slots[0])
  expect(offerings.slotOf(second.id)).not.toBe(slots[1])
})

test('follows the organisation of an entry, and what is deleted with it', async () => {
  const owner = await createOrganisation({ kind: 'SME' })
  const entry = await createEntry('OFFERING', { organisationId: owner.id })
  expect(await offeringIds()).toEqual([entry.id])
  await db.organisation.update({ where: { id: owner.id }, data: { closedAt: new Date() } })
  expect(await offeringIds()).toEqual([])
  await db.organisation.update({ where: { id: owner.id }, data: { closedAt: null } })
  expect(await offeringIds()).toEqual([entry.id])
  await db.entry.delete({ where: { id: entry.id } })
  expect(await offeringIds()).toEqual([])
})

test('knows until when a need can be answered', async () => {
  const open = await createEntry('NEED', { content: { deadline: '2027-05-01T12:00:00Z', timeZone: 'Europe/Helsinki' } })
  const awarded = await createEntry('NEED', { content: { stage: 'awarded' } })
  const corpus = await currentCorpus()
  const answers = [open.id, awarded.id, 'none'].map((id) => [isOpenIn(corpus, id, new Date('2027-05-01T11:00:00Z')), isOpenIn(corpus, id, new Date('2027-05-01T12:00:00Z'))])
  expect(answers).toEqual([[true, false], [false, false], [false, false]])
})
