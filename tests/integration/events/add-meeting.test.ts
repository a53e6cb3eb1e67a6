import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/model'
import { addMeeting } from '@/lib/events/commands/add-meeting'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent, createMeeting, createWish, type CreatedAttendee, type CreatedEvent } from '../../factories/event'
import { strangersTo } from '../../factories/event-strangers'

describe('adding a meeting', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee
  beforeEach(async () => {
    event = await createEvent({ slots: 3, tables: 1 })
    ;[company, authority] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority')]
  })

  const add = (a: CreatedAttendee, b: CreatedAttendee, slot: number, more: { actor?: Actor; isAccepted?: boolean } = {}) =>
    addMeeting(more.actor ?? event.actor, { eventId: event.id, aId: a.participantId, bId: b.participantId, slotId: event.slots[slot]!.id, tableId: null, isAccepted: more.isAccepted ?? false })

  it('brings two people together with what speaks for it, by hand and not yet shown', async () => {
    await createWish(event, company, authority, 'MUST')
    const { meetingIds } = await add(company, authority, 1)
    const meetings = await db.meeting.findMany({ where: { eventId: event.id }, select: { id: true, aId: true, bId: true, slotId: true, tableId: true, source: true, shownSlotId: true, score: true, because: true } })
    expect(meetings).toEqual([{ id: meetingIds[0], aId: company.participantId, bId: authority.participantId, slotId: event.slots[1]!.id, tableId: event.tables[0]!.id, source: 'HAND', shownSlotId: null, score: expect.any(Number), because: expect.objectContaining({ bracket: 'must', wishedBy: { a: true, b: false } }) }])
    expect(meetings[0]!.score).toBeGreaterThanOrEqual(65)
    expect(await db.auditEntry.count({ where: { action: 'meeting.add', subjectId: meetingIds[0] } })).toBe(1)
  })

  it('turns its reasons round where the two come the other way round the second time', async () => {
    await createWish(event, company, authority, 'MUST')
    const first = await add(company, authority, 0)
    await db.meeting.update({ where: { id: first.meetingIds[0] }, data: { slotId: null, tableId: null } })
    expect((await add(authority, company, 1)).meetingIds).toEqual(first.meetingIds)
    expect(await db.meeting.findMany({ where: { eventId: event.id }, select: { aId: true, because: true } })).toEqual([{ aId: authority.participantId, because: expect.objectContaining({ wishedBy: { a: false, b: true } }) }])
  })

  it.each(['visitor', 'organiser of another event', 'organisation without events', 'desk staff', 'participant', 'job'])('does not exist for a %s', async (name) => {
    const { actor } = (await strangersTo(event)).find((one) => one.name === name)!
    await expect(add(company, authority, 0, { actor })).rejects.toMatchObject({ name: 'NotFound', code: 'not-found' })
    expect(await db.meeting.count()).toBe(0)
  })

  it('refuses a second meeting of the two, one of colleagues, of kinds that do not meet, and of who does not wish to', async () => {
    await createMeeting(event, company, authority, { slot: 0 })
    await expect(add(authority, company, 1)).rejects.toMatchObject({ name: 'Conflict', code: 'board.pair-meets-already' })
    await expect(add(company, await createAttendee(event, 'sme'), 1)).rejects.toMatchObject({ code: 'board.breach.kinds-do-not-meet', params: { one: 'Companies', other: 'Companies' } })
    const investor = await createAttendee(event, 'investor')
    await createWish(event, investor, company, 'NOT')
    await expect(add(company, investor, 1, { isAccepted: true })).rejects.toMatchObject({ code: 'board.breach.unwished', params: {} })
    expect(await db.meeting.count()).toBe(1)
  })

  it('asks before two meet without a common language, and does it when told to', async () => {
    const [finn, pole] = [await createAttendee(event, 'sme', { languages: ['fi'] }), await createAttendee(event, 'authority', { languages: ['pl'] })]
    await expect(add(finn, pole, 0)).rejects.toMatchObject({ all: [{ code: 'board.breach.no-common-language' }] })
    await add(finn, pole, 0, { isAccepted: true })
    expect(await db.meeting.count()).toBe(1)
  })

  it('refuses somebody of another event, who withdrew, or who is the same person', async () => {
    const elsewhere = await createEvent()
    await expect(add(company, await createAttendee(elsewhere, 'authority'), 0)).rejects.toMatchObject({ code: 'board.choose-two' })
    await expect(add(company, await createAttendee(event, 'authority', { state: 'WITHDRAWN' }), 0)).rejects.toMatchObject({ code: 'board.choose-two' })
    await expect(add(company, company, 0)).rejects.toMatchObject({ code: 'board.choose-two' })
  })

  it('says when no table is left', async () => {
    await createMeeting(event, await createAttendee(event, 'sme'), await createAttendee(event, 'investor'), { slot: 0 })
    await expect(add(company, authority, 0)).rejects.toMatchObject({ code: 'board.breach.no-table' })
  })
})
