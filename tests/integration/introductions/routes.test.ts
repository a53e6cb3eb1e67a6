import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { GET as getAttachmentFile } from '@/app/[locale]/api/introductions/[id]/attachments/[attachmentId]/route'
import { GET as getThreadArchive } from '@/app/[locale]/api/introductions/[id]/export/route'
import { postMessage } from '@/lib/introductions/commands/post-message'
import { db } from '@/lib/platform/db'
import { pdf } from '@/tests/factories/attached'
import { createAccepted, createMember } from '@/tests/factories/introduction'
import { createPerson, signInAs } from '@/tests/factories/person'

// Other files in this process have read Next's own parts, and will again.
vi.hoisted(() => vi.resetModules())
afterAll(() => void vi.resetModules())
// The parts of Next that need a running server: the session cookie a browser sends, and the library that looks it up with our adapter.
let token: string | null = null
vi.mock('next/headers', () => ({ cookies: async () => ({ has: () => token !== null }), headers: async () => new Headers() }))
vi.mock('next/server', async (original) => ({ ...(await original<object>()), after: () => {} }))
vi.mock('next-auth', () => ({
  getServerSession: async ({ adapter }: { adapter: { getSessionAndUser: (token: string) => Promise<{ user: { id: string } } | null> } }) => {
    const found = token === null ? null : await adapter.getSessionAndUser(token)
    return found && { sessionId: found.user.id }
  },
}))
beforeEach(() => {
  token = null
})

async function talk() {
  const accepted = await createAccepted()
  await postMessage(accepted.seller.actor, { introductionId: accepted.introductionId, text: 'Our plan', files: [{ name: 'tarjous "ä"\r\nSet-Cookie: a=b.pdf', bytes: pdf() }] })
  const { id } = await db.attachment.findFirstOrThrow()
  const request = new Request(`http://localhost/en/api/introductions/${accepted.introductionId}`)
  return {
    ...accepted,
    file: (attachmentId = id) => getAttachmentFile(request, { params: Promise.resolve({ locale: 'en', id: accepted.introductionId, attachmentId }) }),
    archive: () => getThreadArchive(request, { params: Promise.resolve({ locale: 'en', id: accepted.introductionId }) }),
  }
}

test('a file is sent to be saved, under its name, and no browser may show or keep it', async () => {
  const { buyer, file } = await talk()
  token = (await signInAs({ id: buyer.actor.personId })).token
  const answer = await file()
  expect([answer.status, Buffer.from(await answer.arrayBuffer()).equals(pdf())]).toEqual([200, true])
  expect(Object.fromEntries(answer.headers)).toEqual({
    'content-type': 'application/pdf',
    'content-length': String(pdf().length),
    'content-disposition': `attachment; filename="tarjous _a_Set-Cookie_ a=b.pdf"; filename*=UTF-8''tarjous%20_%C3%A4_Set-Cookie_%20a%3Db.pdf`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'cross-origin-resource-policy': 'same-origin',
  })
})

test('the whole thread is sent as an archive to be saved', async () => {
  const { seller, archive } = await talk()
  token = (await signInAs({ id: seller.actor.personId })).token
  const answer = await archive()
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')?.startsWith('attachment; filename="introduction-')]).toEqual([200, 'application/zip', true])
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect([bytes.toString('latin1', 0, 4), bytes.includes('Our plan'), bytes.includes(pdf())]).toEqual(['PK\u0003\u0004', true, true])
})

test('to everybody else neither exists, in the same words as for an id that is none', async () => {
  const { file, archive, buyer } = await talk()
  const admin = await createPerson({ platformRoles: ['ADMIN', 'NAVIGATOR'] })
  const rival = (await createMember()).owner
  const answers: (number | string)[][] = []
  for (const person of [null, admin, rival]) {
    token = person && (await signInAs(person)).token
    for (const answer of [await file(), await archive()]) answers.push([answer.status, await answer.text(), answer.headers.get('content-disposition') ?? 'none'])
  }
  token = (await signInAs({ id: buyer.actor.personId })).token
  const missing = await file('../../../etc/passwd')
  answers.push([missing.status, await missing.text(), missing.headers.get('content-disposition') ?? 'none'])
  expect(answers).toEqual(Array(7).fill([404, 'This does not exist, or you may not see it.', 'none']))
})
