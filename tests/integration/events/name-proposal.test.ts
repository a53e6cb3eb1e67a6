import { describe, expect, it } from 'vitest'
import { nameProposal } from '@/lib/events/commands/name-proposal'
import { proposeSchedule } from '@/lib/events/commands/propose-schedule'
import { usualAims } from '@/lib/events/schedule/schedule-aims'
import { db } from '@/lib/platform/db'
import { auditedActions } from '../../factories/audit'
import { createAttendee, createEvent } from '../../factories/event'
import { outcomeOf } from '../../factories/refusal'

describe('naming a proposal', () => {
  it('is for the organisers of its event', async () => {
    const event = await createEvent({ slots: 1, tables: 1 })
    const participant = await createAttendee(event, 'sme')
    await createAttendee(event, 'authority')
    const elsewhere = await createEvent()
    await proposeSchedule(event.actor, { eventId: event.id, aims: usualAims, timeLimit: null, name: '' })
    const name = (actor: Parameters<typeof nameProposal>[0], number = 1) => outcomeOf(nameProposal(actor, { eventId: event.id, number, name: 'Fewer gaps' }))
    expect(await name(participant.actor)).toBe('NotFound not-found')
    expect(await name(elsewhere.actor)).toBe('NotFound not-found')
    expect(await name(event.actor, 2)).toBe('NotFound not-found')
    expect(await db.scheduleProposal.findFirst({ select: { name: true } })).toEqual({ name: '' })
    expect(await name(event.actor)).toBe('done')
    expect(await db.scheduleProposal.findFirst({ select: { name: true } })).toEqual({ name: 'Fewer gaps' })
    expect(await auditedActions()).toEqual(['schedule.propose', 'schedule.name-proposal'])
  })
})
