import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decideNoShow } from '@/lib/events/commands/decide-no-show'
import { disputeNoShow } from '@/lib/events/commands/dispute-no-show'
import { reportNoShow } from '@/lib/events/commands/report-no-show'
import { searchPeople } from '@/lib/events/day/day-queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { createAttendee, createEvent, createMeeting, type CreatedAttendee, type CreatedEvent } from '../../factories/event'
import { actorFor, createPerson } from '../../factories/person'

describe('disputing that one did not come', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee
  let noShowId: string
  const missed = async () => (await searchPeople(event.actor, event.id, authority.person.name))[0]!.reliability
  beforeEach(async () => {
    event = await createEvent()
    ;[company, authority] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority')]
    const { id } = await createMeeting(event, company, authority, { slot: 0 })
    setClock(new Date(event.slots[0]!.startsAt.getTime() + 6 * 60_000))
    noShowId = (await reportNoShow(company.actor, { meetingId: id, absentId: authority.participantId })).noShowId
  })
  afterEach(() => setClock(null))

  it('makes it count neither way until an organiser has decided', async () => {
    expect(await missed()).toEqual({ missed: 1, of: 1 })
    await disputeNoShow(authority.actor, { noShowId, dispute: 'We sat at table 3.' })
    expect(await missed()).toEqual({ missed: 0, of: 1 })
    await decideNoShow(event.actor, { eventId: event.id, noShowId, stands: 'yes' })
    expect(await missed()).toEqual({ missed: 1, of: 1 })
    await expect(disputeNoShow(authority.actor, { noShowId, dispute: 'Again.' })).rejects.toMatchObject({ code: 'day.no-show-decided' })
  })

  it('is for the person alone, once, and with a word', async () => {
    for (const actor of [company.actor, event.actor]) await expect(disputeNoShow(actor, { noShowId, dispute: 'No.' })).rejects.toThrow(NotFound)
    await expect(disputeNoShow(authority.actor, { noShowId, dispute: '' })).rejects.toMatchObject({ code: 'day.say-what-happened' })
    await disputeNoShow(authority.actor, { noShowId, dispute: 'I was there.' })
    await expect(disputeNoShow(authority.actor, { noShowId, dispute: 'I was there.' })).rejects.toMatchObject({ code: 'day.no-show-disputed' })
    expect(await db.auditEntry.count({ where: { action: 'event.no-show-disputed' } })).toBe(1)
  })

  it('shows how reliable somebody is to organisers, not to the desk', async () => {
    const helper = await actorFor(await createPerson())
    await db.eventStaff.create({ data: { eventId: event.id, personId: helper.personId, role: 'DESK', addedById: event.actor.personId } })
    const [found] = await searchPeople(helper, event.id, authority.person.name)
    expect(found).toMatchObject({ participantId: authority.participantId, reliability: null })
  })
})
