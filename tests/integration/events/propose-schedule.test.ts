import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { proposeSchedule } from '@/lib/events/commands/propose-schedule'
import { usualAims, type ScheduleAims } from '@/lib/events/schedule/schedule-aims'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '../../factories/audit'
import { createAttendee, createEvent, type CreatedEvent } from '../../factories/event'
import { createMember } from '../../factories/introduction'
import { outcomeOf } from '../../factories/refusal'

const propose = (actor: Parameters<typeof proposeSchedule>[0], event: CreatedEvent, aims: ScheduleAims = usualAims) => proposeSchedule(actor, { eventId: event.id, aims, timeLimit: null, name: 'First try' })

describe('asking for a schedule', () => {
  let event: CreatedEvent
  beforeEach(async () => {
    event = await createEvent({ slots: 2, tables: 2 })
  })
  afterEach(() => setClock(null))

  it('puts a search in the queue with a number, a seed and the seconds that suit its size, and keeps the aims with the event', async () => {
    await createAttendee(event, 'sme')
    await createAttendee(event, 'authority')
    const aims: ScheduleAims = { ...usualAims, gaps: 'most' }
    expect(await propose(event.actor, event, aims)).toEqual({ number: 1 })
    expect(await propose(event.actor, event)).toEqual({ number: 2 })
    const rows = await db.scheduleProposal.findMany({ orderBy: { number: 'asc' }, select: { number: true, name: true, state: true, aims: true, seed: true, timeLimit: true } })
    expect(rows).toEqual([
      { number: 1, name: 'First try', state: 'QUEUED', aims, seed: 1, timeLimit: 10 },
      { number: 2, name: 'First try', state: 'QUEUED', aims: usualAims, seed: 2, timeLimit: 10 },
    ])
    expect((await db.matchEvent.findUniqueOrThrow({ where: { id: event.id }, select: { aims: true } })).aims).toEqual(usualAims)
    expect(await auditedActions()).toEqual(['schedule.propose', 'schedule.propose'])
  })

  it('does not exist for a visitor, a participant, and the organiser of another event', async () => {
    const participant = await createAttendee(event, 'sme')
    await createAttendee(event, 'authority')
    const { actor: stranger } = await createMember('CLUSTER', 'Another cluster', true)
    for (const actor of [visitor, participant.actor, stranger]) expect(await outcomeOf(propose(actor, event))).toBe('NotFound not-found')
    expect(await db.scheduleProposal.count()).toBe(0)
  })

  it('says what is missing before there can be one', async () => {
    expect(await outcomeOf(propose(event.actor, event))).toBe('RuleBroken schedule.no-participants')
    await createAttendee(event, 'sme')
    await createAttendee(event, 'sme')
    expect(await outcomeOf(propose(event.actor, event))).toBe('RuleBroken schedule.nobody-may-meet')
    await createAttendee(event, 'authority')
    setClock(new Date('2027-06-03T06:30:00Z'))
    expect(await outcomeOf(propose(event.actor, event))).toBe('RuleBroken schedule.over')
    setClock(null)
    await db.eventTable.deleteMany({})
    expect(await outcomeOf(propose(event.actor, event))).toBe('RuleBroken schedule.no-tables')
    await db.meetingSlot.deleteMany({})
    expect(await outcomeOf(propose(event.actor, event))).toBe('RuleBroken schedule.no-slots')
    await db.matchEvent.update({ where: { id: event.id }, data: { state: 'CANCELLED' } })
    expect(await outcomeOf(propose(event.actor, event))).toBe('RuleBroken schedule.event-cancelled')
  })

  it('lets three wait, however many ask at once', async () => {
    await createAttendee(event, 'sme')
    await createAttendee(event, 'authority')
    const tries = await Promise.all(Array.from({ length: 8 }, () => outcomeOf(propose(event.actor, event))))
    expect(tries.filter((one) => one === 'done')).toHaveLength(3)
    expect(tries.filter((one) => one === 'RuleBroken schedule.too-many-waiting')).toHaveLength(5)
    expect(await db.scheduleProposal.count()).toBe(3)
  })
})
