import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decideNoShow } from '@/lib/events/commands/decide-no-show'
import { disputeNoShow } from '@/lib/events/commands/dispute-no-show'
import { reportNoShow } from '@/lib/events/commands/report-no-show'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { createAttendee, createEvent, createMeeting, type CreatedAttendee, type CreatedEvent } from '../../factories/event'
import { actorFor, createPerson } from '../../factories/person'

describe('deciding a report', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee
  let noShowId: string
  beforeEach(async () => {
    event = await createEvent()
    ;[company, authority] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority')]
    const { id } = await createMeeting(event, company, authority, { slot: 0 })
    setClock(new Date(event.slots[0]!.startsAt.getTime() + 6 * 60_000))
    noShowId = (await reportNoShow(company.actor, { meetingId: id, absentId: authority.participantId })).noShowId
  })
  afterEach(() => setClock(null))

  it('is for organisers, once, and only where it is disputed', async () => {
    const decide = (actor = event.actor, eventId = event.id) => decideNoShow(actor, { eventId, noShowId, stands: 'no' })
    await expect(decide()).rejects.toMatchObject({ code: 'day.no-show-decided' })
    await disputeNoShow(authority.actor, { noShowId, dispute: 'I was there.' })
    const helper = await actorFor(await createPerson())
    await db.eventStaff.create({ data: { eventId: event.id, personId: helper.personId, role: 'DESK', addedById: event.actor.personId } })
    const elsewhere = await createEvent()
    for (const actor of [company.actor, authority.actor, helper, elsewhere.actor]) await expect(decide(actor)).rejects.toThrow(NotFound)
    await expect(decide(elsewhere.actor, elsewhere.id)).rejects.toThrow(NotFound)
    await decide()
    expect(await db.meetingNoShow.findUnique({ where: { id: noShowId }, select: { stands: true, decidedById: true } })).toEqual({ stands: false, decidedById: event.actor.personId })
    await expect(decide()).rejects.toMatchObject({ code: 'day.no-show-decided' })
  })
})
