import { describe, expect, it } from 'vitest'
import { checkInParticipant } from '@/lib/events/commands/check-in-participant'
import { undoCheckIn } from '@/lib/events/commands/undo-check-in'
import { NotFound } from '@/lib/platform/errors'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent } from '../../factories/event'

describe('taking a check-in back', () => {
  it('is for the desk of this event, and once', async () => {
    const [event, elsewhere] = [await createEvent(), await createEvent()]
    const company = await createAttendee(event, 'sme')
    const who = { eventId: event.id, participantId: company.participantId }
    await checkInParticipant(event.actor, { ...who, code: null })
    await expect(undoCheckIn(company.actor, who)).rejects.toThrow(NotFound)
    await expect(undoCheckIn(elsewhere.actor, who)).rejects.toThrow(NotFound)
    await expect(undoCheckIn(elsewhere.actor, { ...who, eventId: elsewhere.id })).rejects.toThrow(NotFound)
    const here = async () => (await db.eventParticipant.findUniqueOrThrow({ where: { id: company.participantId } })).checkedInAt
    expect(await here()).not.toBeNull()
    await undoCheckIn(event.actor, who)
    expect(await here()).toBeNull()
    await expect(undoCheckIn(event.actor, who)).rejects.toThrow(NotFound)
    expect(await db.auditEntry.count({ where: { action: 'event.check-in-undone' } })).toBe(1)
  })
})
