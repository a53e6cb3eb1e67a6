import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { Conflict, RuleBroken, RulesBroken } from '@/lib/platform/errors'
import { runAction } from '@/lib/web/run-action'

// Other files in this process have read Next's own parts, and will again.
vi.hoisted(() => vi.resetModules())
afterAll(() => void vi.resetModules())
vi.mock('next/headers', () => ({ cookies: async () => ({ has: () => false, getAll: () => [], get: () => undefined }), headers: async () => new Headers() }))

const schema = z.object({ title: z.string().min(1), price: z.string().default('') })

function form(values: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.append(name, value)
  return data
}

const stateOf = async (command: () => Promise<unknown>, values: Record<string, string>) => {
  const done = await runAction(schema, command, form(values), { labels: () => ({ title: 'Title' }) })
  return done.ok ? null : done.state
}

afterEach(() => vi.restoreAllMocks())

test('keeps what was typed when something unexpected fails, and writes the fault to the log', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const fault = new Error('the disk is on fire')
  const state = await stateOf(() => Promise.reject(fault), { title: 'Long text', password: 'secret' })
  expect(state?.values).toEqual({ title: 'Long text' })
  expect(state?.message).toContain('What you typed is kept')
  expect(state?.message).not.toContain('fire')
  expect(log).toHaveBeenCalledWith(fault)
})

test('names a missing answer beside its field', async () => {
  expect((await stateOf(async () => {}, { title: '' }))?.errors).toEqual([{ field: 'title', message: 'Fill in Title.' }])
})

test('asks to choose where nothing of a list is ticked', async () => {
  const done = await runAction(z.object({ rows: z.array(z.string()).min(1) }), async () => {}, new FormData(), { labels: () => ({ rows: 'the rows to confirm' }) })
  expect(done.ok ? null : done.state.errors).toEqual([{ field: 'rows', message: 'Choose at least one: the rows to confirm.' }])
})

test('puts a broken rule beside the field it is about, and any other on top', async () => {
  const beside = await stateOf(() => Promise.reject(new RuleBroken('person.has-role', {}, 'title')), { title: 'x' })
  expect([beside?.errors.length, beside?.errors[0]?.field, beside?.message]).toEqual([1, 'title', ''])
  const onTop = await stateOf(() => Promise.reject(new Conflict('changed-meanwhile')), { title: 'x' })
  expect([onTop?.errors, onTop?.message.includes('Somebody changed this')]).toEqual([[], true])
})

test('tells of every rule that is broken, and keeps what was typed', async () => {
  const refused = (name: string) => new RuleBroken('attachment.empty', { name }, 'files')
  const state = await stateOf(() => Promise.reject(new RulesBroken([refused('a.pdf'), refused('b.pdf'), new RuleBroken('person.has-role')])), { title: 'Long text' })
  expect(state?.errors).toEqual([
    { field: 'files', message: 'a.pdf is empty.' },
    { field: 'files', message: 'b.pdf is empty.' },
  ])
  expect(state?.message).not.toBe('')
  expect(state?.values).toEqual({ title: 'Long text' })
})
