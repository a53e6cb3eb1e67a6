import { beforeEach, describe, expect, it } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { getFeed } from '@/lib/events/agenda/agenda-queries'
import { makeCalendarFeed } from '@/lib/events/commands/make-calendar-feed'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { newToken } from '@/lib/platform/secrets'
import { addMember } from '../../factories/organisation'
import { createAttendee, createEvent, createMeeting, type CreatedAttendee, type CreatedEvent } from '../../factories/event'
import { actorFor, createPerson } from '../../factories/person'

describe('a private calendar address', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee
  beforeEach(async () => {
    event = await createEvent()
    ;[company, authority] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority')]
    await createMeeting(event, company, authority, { slot: 0 })
  })

  it('leads to one’s own day and is kept as a hash alone', async () => {
    const { token } = await makeCalendarFeed(company.actor, { participantId: company.participantId })
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const feed = await getFeed(event.id, token)
    expect(feed.me.participantId).toBe(company.participantId)
    expect(feed.entries.filter((entry) => entry.kind === 'meeting')).toHaveLength(1)
    const row = await db.eventParticipant.findUniqueOrThrow({ where: { id: company.participantId } })
    expect(JSON.stringify(row)).not.toContain(token)
    expect(JSON.stringify(await db.auditEntry.findMany({ select: { action: true, subjectId: true, detail: true } }))).not.toContain(token)
  })

  it('stops working once a new one is made', async () => {
    const first = await makeCalendarFeed(company.actor, { participantId: company.participantId })
    const second = await makeCalendarFeed(company.actor, { participantId: company.participantId })
    await expect(getFeed(event.id, first.token)).rejects.toThrow(NotFound)
    expect((await getFeed(event.id, second.token)).me.participantId).toBe(company.participantId)
  })

  it('is made for oneself only: not by the other side, a colleague, the organiser or a visitor', async () => {
    const colleague = await createPerson()
    await addMember(company.organisation, colleague)
    for (const actor of [authority.actor, event.actor, visitor, await actorFor(colleague, company.organisation)]) await expect(makeCalendarFeed(actor, { participantId: company.participantId })).rejects.toThrow(NotFound)
    expect((await db.eventParticipant.findUniqueOrThrow({ where: { id: company.participantId } })).feedTokenHash).toBeNull()
  })

  it('opens nothing else: not another event, not a guessed or empty address', async () => {
    const { token } = await makeCalendarFeed(company.actor, { participantId: company.participantId })
    const elsewhere = await createEvent()
    for (const [eventId, guess] of [[elsewhere.id, token], [event.id, newToken()], [event.id, ''], [event.id, token.slice(0, -1)], [event.id, `${token}A`], ['no-event', token]] as const) await expect(getFeed(eventId, guess)).rejects.toThrow(NotFound)
  })
})
