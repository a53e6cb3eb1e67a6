import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askLater } from '@/lib/events/commands/ask-later'
import { recordOutcome } from '@/lib/events/commands/record-outcome'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { hashToken } from '@/lib/platform/secrets'
import { createAttendee, createMeeting } from '@/tests/factories/event'
import { newestToken } from '@/tests/factories/mailbox'
import { createMet, evening, type Met } from '@/tests/factories/met'
import { outcomeOf } from '@/tests/factories/refusal'

const job = { kind: 'job', name: 'tend-events' } as const
const september = new Date('2027-09-03T06:00:00Z')
let met: Met
beforeEach(async () => {
  met = await createMet()
  setClock(september)
})
afterEach(() => setClock(null))

const mails = async () => (await db.message.findMany({ where: { kind: 'event-later' }, orderBy: { to: 'asc' }, select: { to: true } })).map(({ to }) => to)
const both = () => [met.company.person.email, met.authority.person.email].sort()

describe('the question three months later', () => {
  it('goes once to each organisation that met somebody, with a link whose hash alone is kept', async () => {
    expect(await askLater(job)).toEqual({ asked: 2 })
    expect(await askLater(job)).toEqual({ asked: 0 })
    expect(await mails()).toEqual(both())
    const token = await newestToken(met.company.person.email)
    expect(await db.eventRegistration.findUniqueOrThrow({ where: { id: met.company.registrationId }, select: { laterAskedAt: true, laterTokenHash: true } })).toEqual({ laterAskedAt: september, laterTokenHash: hashToken(token) })
    expect(await db.auditEntry.count({ where: { action: 'ask-later', job: 'tend-events' } })).toBe(2)
  })

  it('is one mail for an organisation with several people and meetings', async () => {
    const second = await db.eventParticipant.create({ data: { eventId: met.event.id, registrationId: met.company.registrationId, name: 'Second', email: 'second@example.org', badgeCode: 'second' } })
    const other = await createAttendee(met.event, 'authority')
    await createMeeting(met.event, { ...met.company, participantId: second.id }, other, { slot: 1 })
    expect(await askLater(job)).toEqual({ asked: 3 })
    expect((await mails()).filter((to) => to === met.company.person.email || to === 'second@example.org')).toEqual([met.company.person.email])
  })

  it('is not asked of who met nobody', async () => {
    setClock(evening)
    await recordOutcome(met.authority.actor, { meetingId: met.meetingId, answer: 'held.no' })
    setClock(september)
    expect(await askLater(job)).toEqual({ asked: 0 })
    await db.meetingOutcome.deleteMany({})
    await db.meetingNoShow.create({ data: { meetingId: met.meetingId, absentId: met.company.participantId, byPersonId: met.authority.person.id, at: evening } })
    expect(await askLater(job)).toEqual({ asked: 0 })
  })

  it('is asked once by two that run at the same time', async () => {
    const counts = await Promise.all([askLater(job), askLater(job), askLater(job)])
    expect(counts.reduce((sum, { asked }) => sum + asked, 0)).toBe(2)
    expect(await mails()).toEqual(both())
  })

  it('waits for nine in the morning of its day, and gives up after three months more', async () => {
    setClock(new Date(september.getTime() - 1))
    expect(await askLater(job)).toEqual({ asked: 0 })
    setClock(new Date('2027-12-03T07:00:00Z'))
    expect(await askLater(job)).toEqual({ asked: 0 })
    setClock(new Date('2027-12-03T06:59:00Z'))
    expect(await askLater(job)).toEqual({ asked: 2 })
  })

  it('is for the clock alone', async () => {
    expect(await outcomeOf(askLater(met.event.actor))).toBe('Forbidden forbidden')
  })
})
