import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordOutcome } from '@/lib/events/commands/record-outcome'
import { remindOutcomes } from '@/lib/events/commands/remind-outcomes'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { createAttendee, createMeeting } from '@/tests/factories/event'
import { createMet, evening, type Met } from '@/tests/factories/met'
import { outcomeOf } from '@/tests/factories/refusal'

const job = { kind: 'job', name: 'tend-events' } as const
let met: Met
beforeEach(async () => {
  setClock(evening)
  met = await createMet()
})
afterEach(() => setClock(null))

const mails = () => db.message.findMany({ where: { kind: 'event-outcomes' }, orderBy: { to: 'asc' }, select: { to: true, text: true } })
const both = () => [met.company.person.email, met.authority.person.email].sort()

describe('the reminder the evening after', () => {
  it('goes once to everybody with a meeting of which nothing was said', async () => {
    expect(await remindOutcomes(job)).toEqual({ reminded: 2 })
    expect(await remindOutcomes(job)).toEqual({ reminded: 0 })
    const sent = await mails()
    expect(sent.map(({ to }) => to)).toEqual(both())
    expect(sent[0]!.text).toContain(`/en/events/${met.event.id}/outcomes`)
    expect(sent[0]!.text).toContain('1 meeting at')
    expect(await db.auditEntry.count({ where: { action: 'remind-outcomes', job: 'tend-events' } })).toBe(2)
  })

  it('leaves out who has answered, and who was struck', async () => {
    await recordOutcome(met.company.actor, { meetingId: met.meetingId, answer: 'held.no' })
    await db.eventParticipant.update({ where: { id: met.authority.participantId }, data: { cancelledAt: evening } })
    expect(await remindOutcomes(job)).toEqual({ reminded: 0 })
    expect(await db.eventParticipant.count({ where: { outcomesRemindedAt: { not: null } } })).toBe(0)
  })

  it('leaves out meetings that were cancelled or not shown', async () => {
    const other = await createAttendee(met.event, 'authority')
    await createMeeting(met.event, met.company, other, { slot: 1, isShown: false })
    await db.meeting.update({ where: { id: met.meetingId }, data: { state: 'CANCELLED' } })
    expect(await remindOutcomes(job)).toEqual({ reminded: 0 })
  })

  it('is sent once by two that run at the same time', async () => {
    const counts = await Promise.all([remindOutcomes(job), remindOutcomes(job), remindOutcomes(job)])
    expect(counts.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(2)
    expect((await mails()).map(({ to }) => to)).toEqual(both())
  })

  it('waits for six o’clock on the event’s clock, and gives up after two weeks', async () => {
    setClock(new Date('2027-06-03T14:59:00Z'))
    expect(await remindOutcomes(job)).toEqual({ reminded: 0 })
    setClock(new Date('2027-06-17T15:00:00Z'))
    expect(await remindOutcomes(job)).toEqual({ reminded: 0 })
    setClock(new Date('2027-06-03T15:00:00Z'))
    expect(await remindOutcomes(job)).toEqual({ reminded: 2 })
  })

  it('is sent for no event that was cancelled, or is an invented one', async () => {
    await db.matchEvent.update({ where: { id: met.event.id }, data: { state: 'CANCELLED' } })
    expect(await remindOutcomes(job)).toEqual({ reminded: 0 })
    await db.matchEvent.update({ where: { id: met.event.id }, data: { state: 'OPEN', isDemo: true } })
    expect(await remindOutcomes(job)).toEqual({ reminded: 0 })
  })

  it('is for the clock alone', async () => {
    expect(await outcomeOf(remindOutcomes(met.event.actor))).toBe('Forbidden forbidden')
    expect(await outcomeOf(remindOutcomes({ kind: 'visitor' }))).toBe('Forbidden forbidden')
  })
})
