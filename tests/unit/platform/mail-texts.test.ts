import { expect, it } from 'vitest'
import { messages } from '@/messages/en'

type Node = { [key: string]: Node | string }

/** Every mail has a subject beside its text; `none` is what stands there when there is nothing to list. */
function mailsIn(node: Node, path: string[] = []): [string, string][] {
  const own = typeof node.subject === 'string' ? ['text', 'none'].flatMap((key): [string, string][] => (typeof node[key] === 'string' ? [[[...path, key].join('.'), node[key]]] : [])) : []
  return [...own, ...Object.entries(node).flatMap(([key, value]) => (typeof value === 'string' ? [] : mailsIn(value, [...path, key])))]
}

const mails = mailsIn(messages as unknown as Node)

it('knows the mails', () => {
  expect(mails.length).toBeGreaterThan(50)
})

// Without a name: who typed it was often somebody else, and no stranger's words open a letter of ours.
it.each(mails)('%s begins with the one greeting and ends with who writes', (_, text) => {
  expect(text).toMatch(/^Hello,\n\n[^\s]/)
  expect(text).toMatch(/\n\nSund(, for \{organiser\})?(\n\n|$)/)
})
