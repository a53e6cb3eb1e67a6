import IntlMessageFormat from 'intl-messageformat'
import { expect, test } from 'vitest'
import { getTranslator } from '@/lib/platform/i18n'
import { messages } from '@/messages/en'

type Node = { [key: string]: string | Node }

function* sentences(node: Node, path = ''): Generator<[string, string]> {
  for (const [key, value] of Object.entries(node)) {
    const at = path ? `${path}.${key}` : key
    if (typeof value === 'string') yield [at, value]
    else yield* sentences(value, at)
  }
}

test('every message is a valid ICU message', () => {
  const broken: string[] = []
  for (const [key, message] of sentences(messages)) {
    try {
      new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true })
    } catch (error) {
      broken.push(`${key}: ${String(error)}`)
    }
  }
  expect(broken).toEqual([])
})

test('no message shouts, apologises or pleads', () => {
  const wrong = [...sentences(messages)].filter(([, message]) => /!|\bplease\b|\boops\b/i.test(message)).map(([key]) => key)
  expect(wrong).toEqual([])
})

test('an unknown key throws instead of showing itself', () => {
  expect(() => getTranslator('en')('common.no-such-key')).toThrow('common.no-such-key')
})

test('an unknown locale falls back to English', () => {
  expect(getTranslator('xx')('common.name')).toBe('Sund')
})
