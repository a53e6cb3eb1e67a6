import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { attachmentTypes, declineReasons, introductionStates, stepKinds, wishes } from '@/lib/introductions/model'
import { getTranslator } from '@/lib/platform/i18n'

const t = getTranslator('en')
const root = join(import.meta.dirname, '../../../lib/introductions')
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(root, name), 'utf8'))

it('has words for every state, wish, reason, step and type', () => {
  const keys = [
    ...introductionStates.map((one) => `state.${one}`),
    ...wishes.map((one) => `wish.${one}`),
    ...declineReasons.map((one) => `decline.${one}`),
    ...stepKinds.map((one) => `step.${one}`),
    ...attachmentTypes.map((one) => `type.${one}`),
    ...['answer', 'answer-question', 'wait-for-answer', 'wait-for-asker', 'wait-for-other', 'write', 'none'].map((one) => `next.${one}`),
    ...['certificate-missing', 'certificate-expired', 'certificate-not-stated', 'maturity-low', 'maturity-not-stated'].map((one) => `unmet.${one}`),
  ]
  expect(keys.filter((key) => !t.has(`introductions.${key}`))).toEqual([])
})

it('has a sentence for every refusal that the code can speak', () => {
  const said = [...new Set(sources.flatMap((text) => [...text.matchAll(/'(introduction\.(?!txt'|json')[a-z-]+|attachment\.[a-z-]+)'/g)].map((found) => found[1]!)))]
  const refusals = /AttachmentRefusal = (.*)/.exec(sources.find((text) => text.includes('export type AttachmentRefusal'))!)![1]!.match(/[a-z-]+/g)!
  expect(said.length).toBeGreaterThan(20)
  expect([...said, ...refusals.map((one) => `attachment.${one}`)].filter((code) => !t.has(`errors.${code}`))).toEqual([])
})

it('writes every mail with what it is given, and with nothing left open', () => {
  const params = { other: 'Region', need: 'Overview of beds', broker: 'Cluster', until: '16 March 2026', link: 'https://sund.example/en/introductions/1' }
  for (const kind of ['asked', 'brokered', 'accepted', 'declined', 'asked-first', 'answered-first', 'colleague', 'withdrawn', 'reminder', 'expired', 'message']) {
    const [subject, text] = [t(`introductions.mail.${kind}.subject`, params), t(`introductions.mail.${kind}.text`, params)]
    expect([subject.includes('\n'), /[{}]/.test(subject + text), text.includes(params.link)]).toEqual([false, false, true])
  }
})
