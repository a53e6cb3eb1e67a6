import { expect, test } from 'vitest'
import { postMessage } from '@/lib/introductions/commands/post-message'
import { suggestColleague } from '@/lib/introductions/commands/suggest-colleague'
import { threadArchive } from '@/lib/introductions/archive'
import { getAttachment, getExport } from '@/lib/introductions/thread-queries'
import { readArchive } from '@/lib/notices/read/archive'
import { db } from '@/lib/platform/db'
import { getTranslator } from '@/lib/platform/i18n'
import { office, pdf } from '@/tests/factories/attached'
import { askFor, createAccepted, createBrokered, createBuyer, createParties } from '@/tests/factories/introduction'
import { acceptIntroduction } from '@/lib/introductions/commands/accept-introduction'
import { outcomeOf } from '@/tests/factories/refusal'
import { createStrangers, notFoundForAll } from './strangers'

async function talk() {
  const accepted = await createAccepted()
  const { introductionId, seller, buyer } = accepted
  await postMessage(seller.actor, { introductionId, text: 'Our plan\nin two lines', files: [{ name: 'plan.pdf', bytes: pdf() }, { name: 'plan.pdf', bytes: pdf('2') }] })
  await postMessage(buyer.actor, { introductionId, text: 'Thank you', files: [{ name: 'kysymykset ä.docx', bytes: office('docx') }] })
  return { ...accepted, attachments: (await db.attachment.findMany({ orderBy: { id: 'asc' } })).map((one) => one.id) }
}

test('third organisations, visitors and the platform’s own people find neither thread nor file nor export', async () => {
  const { introductionId, attachments } = await talk()
  const [files, exports] = [[] as string[], [] as string[]]
  for (const actor of await createStrangers()) {
    files.push(await outcomeOf(getAttachment(actor, introductionId, attachments[0]!)))
    exports.push(await outcomeOf(getExport(actor, introductionId)))
  }
  expect([files, exports]).toEqual([notFoundForAll, notFoundForAll])
})

test('a file belongs to its own thread: the id of another, or something that is none, finds nothing', async () => {
  const [one, other] = [await talk(), await talk()]
  const theirs = await db.attachment.findFirstOrThrow({ where: { message: { introductionId: other.introductionId } } })
  for (const [introductionId, attachmentId] of [
    [one.introductionId, theirs.id],
    [other.introductionId, theirs.id],
    [one.introductionId, '../../etc/passwd'],
    [one.introductionId, theirs.fileKey],
    ['', theirs.id],
  ] as const)
    expect(await outcomeOf(getAttachment(one.buyer.actor, introductionId, attachmentId))).toBe('NotFound not-found')
  // Nor is it found under another conversation of the same company.
  const second = await createAccepted({ buyer: await createBuyer(), seller: one.seller })
  expect(await outcomeOf(getAttachment(one.seller.actor, second.introductionId, one.attachments[0]!))).toBe('NotFound not-found')
})

test('who introduced the two reads neither files nor export, though the introduction is known', async () => {
  const { broker, buyer, seller, introductionId } = await createBrokered()
  for (const { actor } of [buyer, seller]) await acceptIntroduction(actor, { introductionId })
  await postMessage(seller.actor, { introductionId, text: '', files: [{ name: 'plan.pdf', bytes: pdf() }] })
  const { id } = await db.attachment.findFirstOrThrow()
  expect([await outcomeOf(getAttachment(broker.actor, introductionId, id)), await outcomeOf(getExport(broker.actor, introductionId))]).toEqual(Array(2).fill('NotFound not-found'))
})

test('each side takes the whole away: as text, as JSON, and with its files under names of their own', async () => {
  const { buyer, seller, introductionId, attachments } = await talk()
  for (const { actor } of [buyer, seller]) {
    const thread = await getExport(actor, introductionId)
    expect(thread.messages.flatMap((message) => message.attachments.map((one) => one.file))).toEqual(['attachments/001 plan.pdf', 'attachments/002 plan.pdf', 'attachments/003 kysymykset ä.docx'])
    const parts: Uint8Array[] = []
    for await (const part of threadArchive(thread, getTranslator('en'), async (id) => (await getAttachment(actor, introductionId, id)).bytes)) parts.push(part)
    const files = new Map<string, Buffer>()
    for await (const file of readArchive('x', Buffer.concat(parts))) if ('bytes' in file) files.set(file.name, Buffer.from(file.bytes))
    expect([...files.keys()].sort()).toEqual(['x/attachments/001 plan.pdf', 'x/attachments/002 plan.pdf', 'x/introduction.json', 'x/introduction.txt'].sort())
    expect(files.get('x/attachments/002 plan.pdf')!.equals(pdf('2'))).toBe(true)
    const text = files.get('x/introduction.txt')!.toString()
    for (const words of ['Overview of beds', '  Our plan\n  in two lines', `${seller.actor.name} <${seller.actor.email}>`, 'Attached: attachments/003 kysymykset ä.docx', 'Wished for: A meeting']) expect(text).toContain(words)
    expect((JSON.parse(files.get('x/introduction.json')!.toString()) as { messages: unknown[] }).messages).toHaveLength(2)
  }
  expect(attachments).toHaveLength(3)
})

test('before both agree an export tells no more than the page', async () => {
  const parties = await createParties()
  const introductionId = await askFor(parties)
  await suggestColleague(parties.buyer.actor, { introductionId, personId: parties.buyer.actor.personId })
  const thread = await getExport(parties.seller.actor, introductionId)
  const whole: Uint8Array[] = []
  for await (const part of threadArchive(thread, getTranslator('en'), () => Promise.reject(new Error('there are no files')))) whole.push(part)
  for (const secret of [parties.buyer.actor.email, parties.buyer.actor.name, parties.buyer.actor.personId]) expect(Buffer.concat(whole).toString()).not.toContain(secret)
})
