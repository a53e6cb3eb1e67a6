import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PersonActor } from '@/lib/accounts/model'
import { postMessage } from '@/lib/introductions/commands/post-message'
import { attachmentLimits } from '@/lib/introductions/model'
import { getIntroduction } from '@/lib/introductions/queries'
import { postMessageSchema } from '@/lib/introductions/schemas'
import { getAttachment } from '@/lib/introductions/thread-queries'
import { db } from '@/lib/platform/db'
import { RulesBroken } from '@/lib/platform/errors'
import { eicar, office, pdf } from '@/tests/factories/attached'
import { auditedActions } from '@/tests/factories/audit'
import { askFor, createAccepted, createBrokered, createBuyer, createParties } from '@/tests/factories/introduction'
import { mailTo } from '@/tests/factories/mailbox'
import { outcomeOf } from '@/tests/factories/refusal'
import { createStrangers, notFoundForAll } from './strangers'

const file = (name: string, bytes: Uint8Array | string) => ({ name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes })
const post = (actor: PersonActor, introductionId: string, text = 'Hello', files: { name: string; bytes: Uint8Array }[] = []) => postMessage(actor, { introductionId, text, files })
const written = async () => [await db.introductionMessage.count(), await db.attachment.count(), (await filesOnDisk()).length]
async function filesOnDisk(): Promise<string[]> {
  const root = process.env.SUND_FILES!
  const folders = await readdir(root).catch(() => [])
  return (await Promise.all(folders.map(async (folder) => (await readdir(join(root, folder))).map((name) => join(root, folder, name))))).flat()
}

test('both sides write to each other, with files that only they get', async () => {
  const { buyer, seller, introductionId } = await createAccepted()
  const before = (await filesOnDisk()).length
  await post(seller.actor, introductionId, 'See our plan <b>here</b>', [file('../../Plan "A".pdf', pdf()), file('prices.xlsx', office('xlsx'))])
  await post(buyer.actor, introductionId, 'Thank you.')
  const { messages } = await getIntroduction(buyer.actor, introductionId)
  expect(messages.map(({ text, isOwn, name, attachments }) => [text, isOwn, name, attachments.map((one) => [one.name, one.type, one.size])])).toEqual([
    ['See our plan <b>here</b>', false, seller.actor.name, [['Plan _A_.pdf', 'pdf', pdf().length], ['prices.xlsx', 'xlsx', office('xlsx').length]]],
    ['Thank you.', true, buyer.actor.name, []],
  ])
  const got = await getAttachment(buyer.actor, introductionId, messages[0]!.attachments[0]!.id)
  expect([got.name, got.type, Buffer.from(got.bytes).equals(pdf())]).toEqual(['Plan _A_.pdf', 'pdf', true])
  const paths = await filesOnDisk()
  expect(paths.length).toBe(before + 2)
  expect(paths.every((path) => /\/[0-9a-f]{2}\/[0-9a-f-]{36}$/.test(path))).toBe(true)
  expect(await auditedActions()).toEqual(['request-introduction', 'accept-introduction', 'post-message', 'post-message'])
  expect(JSON.stringify(await db.auditEntry.findMany({ where: { action: 'post-message' }, select: { detail: true } }))).not.toMatch(/Plan|Thank/)
})

test('a lively conversation is one mail an hour, and the mail says nothing of what was written', async () => {
  const { buyer, seller, introductionId } = await createAccepted()
  for (const text of ['One secret', 'Two', 'Three']) await post(seller.actor, introductionId, text)
  expect((await mailTo(buyer.actor.email)).filter((kind) => kind === 'introduction-message')).toHaveLength(1)
  const { text } = await db.message.findFirstOrThrow({ where: { kind: 'introduction-message' } })
  expect(text).not.toContain('secret')
})

test('nobody writes before both have agreed, nor afterwards but the two', async () => {
  const parties = await createParties()
  const asked = await askFor(parties)
  const brokered = await createBrokered()
  expect(await Promise.all([parties.seller, parties.buyer].map(({ actor }) => outcomeOf(post(actor, asked))))).toEqual(Array(2).fill('Conflict introduction.not-agreed'))
  expect(await outcomeOf(post(brokered.broker.actor, brokered.introductionId))).toBe('Forbidden introduction.not-a-side')
  const { introductionId } = await createAccepted()
  const outcomes = []
  for (const actor of await createStrangers()) outcomes.push(await outcomeOf(postMessage(actor, { introductionId, text: 'Let me in', files: [file('a.html', '<html>')] })))
  expect(outcomes).toEqual(notFoundForAll)
  expect((await written()).slice(0, 2)).toEqual([0, 0])
})

test.each([
  ['page.html', '<html></html>', 'type'],
  ['drawing.svg', '<svg/>', 'type'],
  ['tool.txt', 'MZ\0\0', 'mismatch'],
  ['page.pdf', '<html></html>', 'mismatch'],
  ['virus.txt', eicar(), 'virus-test'],
  ['macros.docx', office('docx', [{ name: 'word/vbaProject.bin', data: Buffer.from('x') }]), 'macros'],
  ['bomb.xlsx', office('xlsx', [{ name: 'xl/a.xml', data: Buffer.alloc(4_000_000) }]), 'packed'],
])('a message with %s is kept back whole, and the attempt is recorded', async (name, bytes, code) => {
  const { seller, introductionId } = await createAccepted()
  const before = (await filesOnDisk()).length
  expect(await outcomeOf(post(seller.actor, introductionId, 'With a file', [file('good.pdf', pdf()), file(name, bytes)]))).toBe(`RuleBroken attachment.${code}`)
  expect(await written()).toEqual([0, 0, before])
  expect((await auditedActions()).at(-1)).toBe('refuse-attachment')
})

test('of several files that are refused each is named with its reason', async () => {
  const { seller, introductionId } = await createAccepted()
  const files = [file('page.html', '<html></html>'), file('good.pdf', pdf()), file('empty.txt', ''), file('tool.txt', 'MZ\0\0')]
  const refusal = await postMessage(seller.actor, { introductionId, text: 'See these', files }).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(RulesBroken)
  expect((refusal as RulesBroken).all.map(({ code, params, field }) => [code, params.name, field])).toEqual([
    ['attachment.type', 'page.html', 'files'],
    ['attachment.empty', 'empty.txt', 'files'],
    ['attachment.mismatch', 'tool.txt', 'files'],
  ])
  expect((await auditedActions()).filter((action) => action === 'refuse-attachment')).toHaveLength(3)
  expect((await written()).slice(0, 2)).toEqual([0, 0])
})

test('an organisation has so much room and no more, also when it sends many at once', async () => {
  const { seller, buyer, introductionId } = await createAccepted()
  await post(seller.actor, introductionId, '', [file('first.pdf', pdf())])
  await db.attachment.updateMany({ data: { size: attachmentLimits.bytesPerOrganisation - 2 * pdf().length } })
  const threads = [introductionId]
  for (let i = 0; i < 3; i++) threads.push((await createAccepted({ buyer: await createBuyer(), seller })).introductionId)
  const outcomes = await Promise.all(threads.map((id) => outcomeOf(post(seller.actor, id, '', [file('more.pdf', pdf())]))))
  expect([...outcomes].sort()).toEqual(['RuleBroken attachment.no-room', 'RuleBroken attachment.no-room', 'done', 'done'])
  expect(await db.attachment.count()).toBe(3)
  expect(await outcomeOf(post(buyer.actor, introductionId, '', [file('more.pdf', pdf())]))).toBe('done')
  expect(await outcomeOf(post(seller.actor, introductionId, 'Words need no room'))).toBe('done')
})

test('words or a file are needed, and five files are the most', async () => {
  const introductionId = '019a2f6e-0000-7000-8000-000000000001'
  expect(postMessageSchema.safeParse({ introductionId, text: '  ' }).error?.issues.map((issue) => issue.message)).toEqual(['introduction.empty-message'])
  expect(postMessageSchema.safeParse({ introductionId, text: 'x', files: Array.from({ length: 6 }, () => file('a.pdf', pdf())) }).success).toBe(false)
  expect(postMessageSchema.safeParse({ introductionId, text: 'turned \u202e round' }).success).toBe(false)
  const { seller, introductionId: real } = await createAccepted()
  expect(await outcomeOf(post(seller.actor, real, 'x', Array.from({ length: 6 }, () => file('a.pdf', pdf()))))).toBe('RuleBroken attachment.too-many')
})

test('somebody who writes like a machine is slowed down', async () => {
  const { seller, introductionId } = await createAccepted()
  const outcomes = []
  for (let i = 0; i < 13; i++) outcomes.push(...(await Promise.all(Array.from({ length: 10 }, () => outcomeOf(post(seller.actor, introductionId))))))
  expect([outcomes.filter((one) => one === 'done').length, outcomes.filter((one) => one === 'RuleBroken too-many-tries').length]).toEqual([120, 10])
})

test('a file that was changed on the disk is not handed out', async () => {
  const { seller, introductionId } = await createAccepted()
  await post(seller.actor, introductionId, '', [file('a.pdf', pdf())])
  const attachment = await db.attachment.findFirstOrThrow()
  expect((await readFile(join(process.env.SUND_FILES!, attachment.fileKey.slice(0, 2), attachment.fileKey))).equals(pdf())).toBe(true)
  await db.attachment.update({ where: { id: attachment.id }, data: { sha256: '0'.repeat(64) } })
  await expect(getAttachment(seller.actor, introductionId, attachment.id)).rejects.toThrow('not what was stored')
  await db.attachment.update({ where: { id: attachment.id }, data: { fileKey: '../../../etc/passwd' } })
  await expect(getAttachment(seller.actor, introductionId, attachment.id)).rejects.toThrow('no key of a stored file')
})
