import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deliverMessages, mostAttempts } from '@/lib/jobs/deliver-messages'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { queueMessage } from '@/lib/platform/mail'

/** A mail server on this machine that keeps what it accepts and answers as the test says. */
type Answer = 'accept' | 'refuse-sender' | 'refuse-message' | 'hang-up-before' | 'hang-up-after'
let answers: Answer[]
let taken: ParsedMail[]
let server: SMTPServer
let port: number

const failure = (code: number) => Object.assign(new Error('not now'), { responseCode: code })

beforeEach(async () => {
  answers = []
  taken = []
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom(_address, session, callback) {
      const answer = answers[0]
      if (answer === 'refuse-sender') {
        answers.shift()
        return callback(failure(451))
      }
      callback()
    },
    onConnect(session, callback) {
      if (answers[0] !== 'hang-up-before') return callback()
      answers.shift()
      callback(failure(421))
    },
    onData(stream, _session, callback) {
      const answer = answers.shift() ?? 'accept'
      void simpleParser(stream).then((mail) => {
        if (answer === 'refuse-message') return callback(failure(554))
        taken.push(mail)
        // Taken, but the good news never reaches whoever sent it.
        if (answer === 'hang-up-after') return (server as unknown as { connections: Set<{ _socket: { destroy: () => void } }> }).connections.forEach((one) => one._socket.destroy())
        callback()
      })
    },
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.server.address() as { port: number }).port
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  setClock(new Date('2027-01-10T12:00:00Z'))
})

afterEach(async () => {
  setClock(null)
  delete process.env.SMTP_URL
  await new Promise<void>((done) => server.close(done))
})

async function queue(subject = 'Hello') {
  await queueMessage(db, { to: 'ada@example.org', kind: 'test', subject, text: 'A text with å and\nhttp://localhost:3000/en/verify?token=abc' })
  // The row is due at once on the test's clock.
  await db.message.updateMany({ where: { state: 'QUEUED', attempts: 0 }, data: { nextAttemptAt: new Date('2027-01-10T11:00:00Z') } })
}

const states = async () => (await db.message.findMany({ orderBy: { id: 'asc' }, select: { state: true, attempts: true } })).map(({ state, attempts }) => `${state} ${attempts}`)

test('sends what is queued, once, and forgets its text', async () => {
  await queue()
  await deliverMessages()
  await deliverMessages()
  expect(taken).toHaveLength(1)
  expect(taken[0]?.subject).toBe('Hello')
  expect(taken[0]?.text).toBe('A text with å and\nhttp://localhost:3000/en/verify?token=abc\n')
  expect([taken[0]?.to].flat().map((to) => to?.text)).toEqual(['ada@example.org'])
  expect(await db.message.findMany({ select: { state: true, attempts: true, text: true, sentAt: true } })).toEqual([
    { state: 'SENT', attempts: 1, text: '', sentAt: new Date('2027-01-10T12:00:00Z') },
  ])
})

test.each(['refuse-sender', 'refuse-message', 'hang-up-before'] as const)('tries again after a pause when the server says no (%s), and sends exactly one mail', async (answer) => {
  answers = [answer]
  await queue()
  await deliverMessages()
  expect(taken).toHaveLength(0)
  expect(await states()).toEqual(['QUEUED 1'])
  setClock(new Date('2027-01-10T12:00:29Z'))
  await deliverMessages()
  expect(await states()).toEqual(['QUEUED 1'])
  setClock(new Date('2027-01-10T12:00:31Z'))
  await deliverMessages()
  await deliverMessages()
  expect(await states()).toEqual(['SENT 2'])
  expect(taken).toHaveLength(1)
})

test('tries again when no server answers', async () => {
  process.env.SMTP_URL = 'smtp://127.0.0.1:1'
  await queue()
  await deliverMessages()
  expect(await states()).toEqual(['QUEUED 1'])
})

test('gives up after the tenth refusal', async () => {
  answers = Array<Answer>(mostAttempts + 1).fill('refuse-message')
  await queue()
  for (let day = 10; day < 10 + mostAttempts + 2; day++) {
    setClock(new Date(`2027-01-${day}T12:00:00Z`))
    await deliverMessages()
  }
  expect(await states()).toEqual([`FAILED ${mostAttempts}`])
  expect(taken).toHaveLength(0)
})

test('does not send again when the connection dies after the message was handed over', async () => {
  answers = ['hang-up-after']
  await queue()
  await deliverMessages()
  expect(taken).toHaveLength(1)
  expect(await states()).toEqual(['UNCERTAIN 1'])
  setClock(new Date('2027-02-10T12:00:00Z'))
  await deliverMessages()
  expect(taken).toHaveLength(1)
  expect(await states()).toEqual(['UNCERTAIN 1'])
})

test('does not send again what a process was sending when it died', async () => {
  await queue()
  await db.message.updateMany({ data: { state: 'SENDING', attempts: 1, nextAttemptAt: new Date('2027-01-10T12:05:00Z') } })
  await deliverMessages()
  expect(await states()).toEqual(['SENDING 1'])
  setClock(new Date('2027-01-10T12:05:01Z'))
  await deliverMessages()
  expect(await states()).toEqual(['UNCERTAIN 1'])
  expect(taken).toHaveLength(0)
})

test('two processes at once send every message once', async () => {
  for (let i = 0; i < 12; i++) await queue(`Number ${i}`)
  await Promise.all([deliverMessages(), deliverMessages(), deliverMessages()])
  expect(taken.map((mail) => mail.subject).sort()).toEqual(Array.from({ length: 12 }, (_, i) => `Number ${i}`).sort())
  expect(await states()).toEqual(Array(12).fill('SENT 1'))
})

test('a line break in a subject adds no header', async () => {
  await queue('Hello\r\nBcc: eve@example.org')
  await deliverMessages()
  expect(taken[0]?.subject).toBe('Hello Bcc: eve@example.org')
  expect(taken[0]?.bcc).toBeUndefined()
})
