import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reportNoShow } from '@/lib/events/commands/report-no-show'
import { withdrawNoShow } from '@/lib/events/commands/withdraw-no-show'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { createAttendee, createEvent, createMeeting, type CreatedAttendee, type CreatedEvent } from '../../factories/event'
import { actorFor, createPerson } from '../../factories/person'

describe('taking a report back', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee
  let meetingId: string
  beforeEach(async () => {
    event = await createEvent()
    ;[company, authority] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority')]
    meetingId = (await createMeeting(event, company, authority, { slot: 0 })).id
    setClock(new Date(event.slots[0]!.startsAt.getTime() + 6 * 60_000))
  })
  afterEach(() => setClock(null))

  it('is for who said it, and once', async () => {
    const { noShowId } = await reportNoShow(company.actor, { meetingId, absentId: authority.participantId })
    for (const actor of [authority.actor, event.actor]) await expect(withdrawNoShow(actor, { noShowId })).rejects.toThrow(NotFound)
    await withdrawNoShow(company.actor, { noShowId })
    expect(await db.meetingNoShow.findUnique({ where: { id: noShowId }, select: { stands: true } })).toEqual({ stands: false })
    await expect(withdrawNoShow(company.actor, { noShowId })).rejects.toMatchObject({ code: 'day.no-show-decided' })
  })

  it('is for any of the staff where the staff said it', async () => {
    const { noShowId } = await reportNoShow(event.actor, { meetingId, absentId: authority.participantId })
    const helper = await actorFor(await createPerson())
    await expect(withdrawNoShow(helper, { noShowId })).rejects.toThrow(NotFound)
    await db.eventStaff.create({ data: { eventId: event.id, personId: helper.personId, role: 'DESK', addedById: event.actor.personId } })
    await withdrawNoShow(helper, { noShowId })
    expect(await db.auditEntry.count({ where: { action: 'event.no-show-withdrawn', personId: helper.personId } })).toBe(1)
  })
})
