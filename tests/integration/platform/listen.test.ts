import { expect, test, vi } from 'vitest'
import { db } from '@/lib/platform/db'
import { listenTo } from '@/lib/platform/listen'

const notify = (channel: string) => db.$executeRaw`select pg_notify(${channel}, '')`

/** The connections of this process that listen, by their process in the database. */
const listListeners = async () =>
  (await db.$queryRaw<{ pid: number }[]>`select "pid" from pg_stat_activity where "datname" = current_database() and "application_name" = 'sund changes' and "query" ilike 'listen %' and "state" = 'idle'`).map(({ pid }) => pid)

test('hears what is told on its channel alone, until it is closed', async () => {
  let heard = 0
  const listening = listenTo('first', () => (heard += 1))
  await vi.waitFor(() => expect(heard).toBe(1)) // once when it begins to listen
  await notify('second')
  await notify('first')
  await vi.waitFor(() => expect(heard).toBe(2))
  await listening.close()
  await notify('first')
  await vi.waitFor(async () => expect(await listListeners()).toEqual([]))
  expect(heard).toBe(2)
})

test('connects again after its connection was ended, says that something may have been missed, and hears again', async () => {
  let heard = 0
  const listening = listenTo('first', () => (heard += 1))
  await vi.waitFor(() => expect(heard).toBe(1))
  const [lost] = await listListeners()
  await db.$queryRaw`select pg_terminate_backend(${lost}::int, 5000)`
  await notify('first') // nobody hears this one
  await vi.waitFor(() => expect(heard).toBe(2), { timeout: 5_000 })
  const [mended, ...others] = await listListeners()
  expect(others).toEqual([])
  expect(mended).not.toBe(lost)
  await notify('first')
  await vi.waitFor(() => expect(heard).toBe(3))
  await listening.close()
})

test('makes no connection any more after it was closed while it waited for one', async () => {
  let heard = 0
  const listening = listenTo('first', () => (heard += 1))
  await vi.waitFor(() => expect(heard).toBe(1))
  const [lost] = await listListeners()
  await db.$queryRaw`select pg_terminate_backend(${lost}::int, 5000)`
  await listening.close()
  await new Promise((done) => setTimeout(done, 1_000)) // longer than the wait before it tries again
  expect([heard, await listListeners()]).toEqual([1, []])
})
