import { describe, expect, it } from 'vitest'
import { getFeed } from '@/lib/events/agenda/agenda-queries'
import { makeCalendarFeed } from '@/lib/events/commands/make-calendar-feed'
import { revokeCalendarFeed } from '@/lib/events/commands/revoke-calendar-feed'
import { NotFound } from '@/lib/platform/errors'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent } from '../../factories/event'

describe('stopping a private calendar address', () => {
  it('ends it at once, by its owner alone', async () => {
    const event = await createEvent()
    const [company, authority] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority')]
    const { token } = await makeCalendarFeed(company.actor, { participantId: company.participantId })
    for (const actor of [authority.actor, event.actor]) await expect(revokeCalendarFeed(actor, { participantId: company.participantId })).rejects.toThrow(NotFound)
    expect((await getFeed(event.id, token)).me.name).toBe(company.person.name)
    await revokeCalendarFeed(company.actor, { participantId: company.participantId })
    await expect(getFeed(event.id, token)).rejects.toThrow(NotFound)
    expect(await db.auditEntry.count({ where: { action: 'event.calendar-feed-revoked' } })).toBe(1)
  })
})
