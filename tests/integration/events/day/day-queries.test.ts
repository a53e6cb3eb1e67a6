import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { findExpected, getDay, getRefill, prepareRefill, searchPeople } from '@/lib/events/day/day-queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { createAttendee, createEvent, createMeeting, type CreatedAttendee, type CreatedEvent } from '../../../factories/event'
import { actorFor, createPerson } from '../../../factories/person'
import { countStatements } from '../../../factories/statements'

describe('the desk on the day', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee, investor: CreatedAttendee
  const here = (...people: CreatedAttendee[]) => db.eventParticipant.updateMany({ where: { id: { in: people.map(({ participantId }) => participantId) } }, data: { checkedInAt: new Date() } })
  beforeEach(async () => {
    event = await createEvent({ slots: 2, tables: 2 })
    ;[company, authority, investor] = [await createAttendee(event, 'sme', { person: await createPerson({ name: 'Žydrūnė Łęcka' }) }), await createAttendee(event, 'authority'), await createAttendee(event, 'investor')]
    setClock(new Date(event.slots[0]!.startsAt.getTime() + 60_000))
  })
  afterEach(() => setClock(null))

  it('shows the slot that runs: who is missing, who is free, which tables are', async () => {
    await createMeeting(event, company, authority, { slot: 0, table: 1 })
    await here(company, investor)
    const day = await getDay(event.actor, event.id)
    expect([day.current?.id, day.next?.id, day.slot?.id]).toEqual([event.slots[0]!.id, event.slots[1]!.id, event.slots[0]!.id])
    expect(day.counts).toEqual({ expected: 3, here: 2 })
    expect(day.missing.map(({ participantId }) => participantId)).toEqual([authority.participantId])
    expect(day.free.map(({ participantId }) => participantId)).toEqual([investor.participantId])
    expect(day.freeTables.map(({ id }) => id)).toEqual([event.tables[0]!.id])
    expect((await getDay(event.actor, event.id, event.slots[1]!.id)).freeTables).toHaveLength(2)
  })

  it('finds people by any part of a name, without accents', async () => {
    const names = async (query: string) => (await searchPeople(event.actor, event.id, query)).map(({ name }) => name)
    expect(await names('zydrune')).toEqual(['Žydrūnė Łęcka'])
    expect(await names('lecka zyd')).toEqual(['Žydrūnė Łęcka'])
    expect(await names(authority.name.slice(0, 5))).toHaveLength(3)
    expect(await names('')).toEqual([])
  })

  it('is for the staff of this event', async () => {
    const [helper, elsewhere] = [await actorFor(await createPerson()), await createEvent()]
    const code = (await db.eventParticipant.findUniqueOrThrow({ where: { id: company.participantId } })).badgeCode
    for (const actor of [visitor, company.actor, helper, elsewhere.actor]) {
      for (const query of [getDay(actor, event.id), searchPeople(actor, event.id, 'a'), findExpected(actor, event.id, { code }), getRefill(actor, event.id, event.slots[0]!.id, company.participantId), prepareRefill(actor, event.id)]) await expect(query).rejects.toThrow(NotFound)
    }
    await db.eventStaff.create({ data: { eventId: event.id, personId: helper.personId, role: 'DESK', addedById: event.actor.personId } })
    expect((await getDay(helper, event.id)).isOrganiser).toBe(false)
    // A code of this event says nothing at another's desk.
    expect(await findExpected(elsewhere.actor, elsewhere.id, { code })).toBeNull()
    expect(await findExpected(elsewhere.actor, elsewhere.id, { participantId: company.participantId })).toBeNull()
    expect(await findExpected(helper, event.id, { code })).toMatchObject({ participantId: company.participantId })
    await expect(getRefill(elsewhere.actor, elsewhere.id, elsewhere.slots[0]!.id, company.participantId)).rejects.toThrow(NotFound)
  })

  it('gives the table of somebody who waits in vain to a meeting with that person alone', async () => {
    const full = await createEvent({ slots: 1, tables: 1 })
    const [waits, missing, free, idle] = [await createAttendee(full, 'sme'), await createAttendee(full, 'authority'), await createAttendee(full, 'investor'), await createAttendee(full, 'sme')]
    const { id } = await createMeeting(full, waits, missing, { slot: 0 })
    expect((await getRefill(full.actor, full.id, full.slots[0]!.id, free.participantId)).candidates).toEqual([])
    await db.meetingNoShow.create({ data: { meetingId: id, absentId: missing.participantId, byPersonId: waits.person.id, at: new Date() } })
    const names = async (who: CreatedAttendee) => (await getRefill(full.actor, full.id, full.slots[0]!.id, who.participantId)).candidates.map(({ participantId }) => participantId)
    expect(await names(free)).toEqual([waits.participantId])
    expect(await names(waits)).toEqual([free.participantId])
    expect(await names(idle)).toEqual([])
  })

  it('shows disputes to organisers alone', async () => {
    const { id } = await createMeeting(event, company, authority, { slot: 0 })
    await db.meetingNoShow.create({ data: { meetingId: id, absentId: authority.participantId, byPersonId: company.person.id, at: new Date(), disputedAt: new Date(), dispute: 'I was there.' } })
    const helper = await actorFor(await createPerson())
    await db.eventStaff.create({ data: { eventId: event.id, personId: helper.personId, role: 'DESK', addedById: event.actor.personId } })
    expect((await getDay(event.actor, event.id)).disputes).toHaveLength(1)
    expect((await getDay(helper, event.id)).disputes).toEqual([])
  })

  it('asks the database as often for one meeting as for three', async () => {
    await createMeeting(event, company, authority, { slot: 0 })
    const once = await countStatements(() => getDay(event.actor, event.id))
    await createMeeting(event, await createAttendee(event, 'sme'), investor, { slot: 0, table: 1 })
    await createMeeting(event, company, investor, { slot: 1 })
    expect(await countStatements(() => getDay(event.actor, event.id))).toBe(once)
  })
})
