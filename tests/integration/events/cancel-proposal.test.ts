import { beforeEach, describe, expect, it } from 'vitest'
import { cancelProposal } from '@/lib/events/commands/cancel-proposal'
import { proposeSchedule } from '@/lib/events/commands/propose-schedule'
import { runProposal } from '@/lib/events/commands/run-proposal'
import { usualAims } from '@/lib/events/schedule/schedule-aims'
import { db } from '@/lib/platform/db'
import { auditedActions } from '../../factories/audit'
import { createAttendee, createEvent, type CreatedAttendee, type CreatedEvent } from '../../factories/event'
import { outcomeOf } from '../../factories/refusal'

describe('cancelling a search', () => {
  let event: CreatedEvent
  let participant: CreatedAttendee
  beforeEach(async () => {
    event = await createEvent({ slots: 2, tables: 1 })
    participant = await createAttendee(event, 'sme')
    await createAttendee(event, 'authority')
    await proposeSchedule(event.actor, { eventId: event.id, aims: usualAims, timeLimit: null, name: '' })
  })
  const stateOf = async () => (await db.scheduleProposal.findFirstOrThrow({ select: { state: true } })).state

  it('ends one that waits at once, and it is never begun', async () => {
    await cancelProposal(event.actor, { eventId: event.id, number: 1 })
    expect(await runProposal()).toBe(false)
    expect(await stateOf()).toBe('CANCELLED')
    expect(await auditedActions()).toEqual(['schedule.propose', 'schedule.cancel-proposal'])
  })

  it('is heard by one that was cancelled before its process took it up again', async () => {
    await db.scheduleProposal.updateMany({ data: { state: 'RUNNING', heartbeatAt: null, startedAt: new Date() } })
    await cancelProposal(event.actor, { eventId: event.id, number: 1 })
    await runProposal({ beat: 10 })
    expect(await stateOf()).toBe('CANCELLED')
  })

  it('refuses what has ended, and does not exist for others or of another event', async () => {
    const elsewhere = await createEvent()
    expect(await outcomeOf(cancelProposal(participant.actor, { eventId: event.id, number: 1 }))).toBe('NotFound not-found')
    expect(await outcomeOf(cancelProposal(elsewhere.actor, { eventId: event.id, number: 1 }))).toBe('NotFound not-found')
    expect(await outcomeOf(cancelProposal(elsewhere.actor, { eventId: elsewhere.id, number: 1 }))).toBe('NotFound not-found')
    await runProposal()
    expect(await outcomeOf(cancelProposal(event.actor, { eventId: event.id, number: 1 }))).toBe('Conflict schedule.not-running')
    expect(await stateOf()).toBe('DONE')
  })
})
