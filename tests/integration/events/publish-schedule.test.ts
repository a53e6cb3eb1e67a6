import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/model'
import { publishSchedule } from '@/lib/events/commands/publish-schedule'
import { placeMeetings, type MeetingChange } from '@/lib/events/schedule/meeting-places'
import { db } from '@/lib/platform/db'
import { DomainError } from '@/lib/platform/errors'
import { createAttendee, createEvent, createMeeting, createWish, type CreatedAttendee, type CreatedEvent } from '../../factories/event'
import { strangersTo } from '../../factories/event-strangers'

describe('publishing a schedule', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, other: CreatedAttendee, authority: CreatedAttendee
  let one: string, two: string
  beforeEach(async () => {
    event = await createEvent({ slots: 4, tables: 2, name: 'Baltic day' })
    company = await createAttendee(event, 'sme', { name: 'Cardia' })
    other = await createAttendee(event, 'sme', { name: 'Pulse' })
    authority = await createAttendee(event, 'authority', { name: 'Riga East' })
    one = (await createMeeting(event, company, authority, { slot: 0, isShown: false })).id
    two = (await createMeeting(event, other, authority, { slot: 1, table: 1, isShown: false })).id
  })

  const revision = async () => (await db.eventBoard.findUnique({ where: { eventId: event.id }, select: { revision: true } }))?.revision ?? 0
  const publish = async (more: { note?: string; actor?: Actor; revision?: number } = {}) => publishSchedule(more.actor ?? event.actor, { eventId: event.id, note: more.note ?? '', revision: more.revision ?? (await revision()) })
  const change = (changes: MeetingChange[]) => db.$transaction((tx) => placeMeetings(tx, event.id, { kind: 'move', byPersonId: event.actor.personId, changes }))
  const at = (slot: number, table = 0) => ({ slotId: event.slots[slot]!.id, tableId: event.tables[table]!.id })
  const mails = async () => (await db.message.findMany({ orderBy: [{ createdAt: 'asc' }, { to: 'asc' }], select: { to: true, kind: true, subject: true, text: true } }))
  const rows = () => db.meeting.findMany({ where: { eventId: event.id }, orderBy: { id: 'asc' }, select: { slotId: true, shownSlotId: true, shownTableId: true, state: true, sequence: true, shownAt: true } })

  it('shows what the board says and tells everybody once, with their whole day', async () => {
    await db.agendaItem.create({ data: { eventId: event.id, startsAt: new Date('2027-06-03T05:00:00Z'), endsAt: new Date('2027-06-03T05:30:00Z'), texts: { en: { title: 'Welcome' } }, place: 'Hall A', isForAll: true } })
    const alone = await createAttendee(event, 'investor', { name: 'Fund' })
    await createAttendee(event, 'sme', { name: 'Not coming', state: 'WITHDRAWN' })
    expect(await publish()).toEqual({ number: 1, counts: { added: 2, moved: 0, removed: 0, told: 4 } })
    expect((await rows()).map(({ shownSlotId, shownTableId, sequence, shownAt }) => [shownSlotId, shownTableId, sequence, shownAt !== null])).toEqual([[at(0).slotId, at(0).tableId, 0, true], [at(1).slotId, at(1, 1).tableId, 0, true]])
    const sent = await mails()
    expect(sent.map(({ to, kind }) => [to, kind]).sort()).toEqual([company, other, authority, alone].map(({ person }) => [person.email, 'schedule-published']).sort())
    const text = sent.find(({ to }) => to === authority.person.email)!.text
    expect(text).toMatch(/\nThursday,? 3 June 2027\n08:00/)
    expect(text).toContain(['08:00–08:30  Welcome · Hall A', '09:00–09:20  Person of Cardia, Cardia · table 1, Hall A', '09:20–09:40  Person of Pulse, Pulse · table 2, Hall A', '', 'All times are those of Riga.'].join('\n'))
    expect(sent.find(({ to }) => to === alone.person.email)!.text).toContain('There is no meeting for you yet')
    expect(await db.schedulePublication.findMany({ select: { number: true, byPersonId: true, counts: true } })).toEqual([{ number: 1, byPersonId: event.actor.personId, counts: { added: 2, moved: 0, removed: 0, told: 4 } }])
    expect(await db.auditEntry.count({ where: { action: 'schedule.publish', subjectId: event.id } })).toBe(1)
  })

  it.each(['visitor', 'organiser of another event', 'organisation without events', 'desk staff', 'participant', 'job'])('does not exist for a %s', async (name) => {
    const { actor } = (await strangersTo(event)).find((stranger) => stranger.name === name)!
    await expect(publish({ actor })).rejects.toMatchObject({ name: 'NotFound', code: 'not-found' })
    expect((await rows()).map(({ shownSlotId }) => shownSlotId)).toEqual([null, null])
    expect(await db.message.count({ where: { kind: { startsWith: 'schedule-' } } })).toBe(0)
  })

  it('later tells only those for whom something changes, all of it in one mail, with the reason', async () => {
    await publish()
    await db.message.deleteMany()
    const third = await createAttendee(event, 'sme', { name: 'Third' })
    await change([{ meetingId: one, version: null, place: at(2) }, { add: { aId: third.participantId, bId: authority.participantId, score: 1, because: {}, source: 'HAND' }, place: at(3) }])
    expect(await publish({ note: 'A train was late.' })).toEqual({ number: 2, counts: { added: 1, moved: 1, removed: 0, told: 3 } })
    const sent = await mails()
    expect(sent.map(({ to, kind, subject }) => [to, kind, subject]).sort()).toEqual([
      [authority.person.email, 'schedule-changed', 'Baltic day: 2 of your meetings have changed'],
      [company.person.email, 'schedule-changed', 'Baltic day: one of your meetings has changed'],
      [third.person.email, 'schedule-published', 'Baltic day: your meetings'],
    ].sort())
    const text = sent.find(({ to }) => to === authority.person.email)!.text
    expect(text).toContain(['- Moved: Person of Cardia, Cardia, now Thu 3 June 2027, 09:40, table 1, Hall A. It was Thu 3 June 2027, 09:00, table 1, Hall A.', '- New: Person of Third, Third, Thu 3 June 2027, 10:00, table 1, Hall A.', '', 'Why: A train was late.'].join('\n'))
    expect(text).not.toContain('Pulse')
    expect((await rows()).map(({ sequence }) => sequence)).toEqual([1, 0, 0])
  })

  it('cancels what was shown and is off the board, and keeps where it was', async () => {
    await publish()
    await db.message.deleteMany()
    await change([{ meetingId: two, version: null, place: null }])
    expect(await publish({ note: 'Ill' })).toMatchObject({ counts: { added: 0, moved: 0, removed: 1, told: 2 } })
    expect((await rows())[1]).toMatchObject({ slotId: null, shownSlotId: at(1).slotId, state: 'CANCELLED', sequence: 1 })
    expect((await mails()).map(({ to }) => to).sort()).toEqual([other.person.email, authority.person.email].sort())
    expect((await mails())[0]!.text).toContain('- Cancelled: ')
    await expect(publish()).rejects.toMatchObject({ code: 'board.nothing-to-publish' })
  })

  it('tells of another table at the same time as that', async () => {
    await publish()
    await db.message.deleteMany()
    await change([{ meetingId: one, version: null, place: at(0, 1) }])
    await publish()
    expect((await mails()).find(({ to }) => to === company.person.email)!.text).toContain('- Another table: Person of Riga East, Riga East, Thu 3 June 2027, 09:00, now table 2, Hall A. It was table 1, Hall A.')
  })

  it('writes nobody twice when it is pressed twice at once', async () => {
    const now = await revision()
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => publish({ revision: now })))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(tries.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { code: string }).code] : []))).toEqual(Array.from({ length: 7 }, () => 'board.nothing-to-publish'))
    expect((await mails()).map(({ to }) => to).sort()).toEqual([company, other, authority].map(({ person }) => person.email).sort())
    expect(await db.schedulePublication.count()).toBe(1)
  })

  it('goes on beside changes of the board, neither waiting for the other for ever', async () => {
    const now = await revision()
    const add = (slot: number) => change([{ add: { aId: company.participantId, bId: authority.participantId, score: 1, because: {}, source: 'HAND' }, place: at(slot) }])
    const tries = await Promise.allSettled([...Array.from({ length: 6 }, () => [publish({ revision: now }), add(2), add(3)]).flat()])
    const faults = tries.flatMap((each) => (each.status === 'rejected' && !(each.reason instanceof DomainError) ? [String(each.reason)] : []))
    expect(faults).toEqual([])
  })

  it('sends only what was looked at', async () => {
    const looked = await revision()
    await change([{ meetingId: one, version: null, place: at(2) }])
    await expect(publish({ revision: looked })).rejects.toMatchObject({ name: 'Conflict', code: 'board.changed-since-preview' })
    expect(await mails()).toEqual([])
  })

  it('lets meetings change places that were both shown', async () => {
    const three = (await createMeeting(event, company, await createAttendee(event, 'investor'), { slot: 2, isShown: false })).id
    await publish()
    await change([{ meetingId: one, version: null, place: at(2) }, { meetingId: three, version: null, place: at(0) }])
    expect(await publish()).toMatchObject({ counts: { moved: 2 } })
    expect(await db.slotOccupancy.count({ where: { layer: 'SHOWN', slot: { eventId: event.id } } })).toBe(9)
  })

  it('never sends out a meeting that one side does not want, or with somebody who does not come', async () => {
    await createWish(event, authority, company, 'NOT')
    await expect(publish()).rejects.toMatchObject({ code: 'board.publish-breaches', params: { count: 1 } })
    await db.eventWish.deleteMany()
    await db.eventRegistration.update({ where: { id: other.registrationId }, data: { state: 'WITHDRAWN' } })
    await expect(publish()).rejects.toMatchObject({ code: 'board.publish-breaches' })
    expect(await mails()).toEqual([])
  })

  it('waits until the event is public', async () => {
    await db.matchEvent.update({ where: { id: event.id }, data: { state: 'DRAFT' } })
    await expect(publish()).rejects.toMatchObject({ code: 'board.publish-draft' })
    await db.matchEvent.update({ where: { id: event.id }, data: { state: 'CANCELLED' } })
    await expect(publish()).rejects.toMatchObject({ code: 'board.event-cancelled' })
  })

  it('writes one reason beside each wish that is not met, and none beside the others', async () => {
    const investor = await createAttendee(event, 'investor')
    const refused = await createAttendee(event, 'authority')
    await createWish(event, company, authority, 'MUST')
    await createWish(event, company, investor, 'LIKE')
    await createWish(event, company, refused, 'LIKE')
    await createWish(event, refused, company, 'NOT')
    await createWish(event, company, other, 'LIKE')
    await publish()
    const reasons = await db.eventWish.findMany({ where: { fromId: company.registrationId }, select: { toId: true, unmetReason: true } })
    expect(Object.fromEntries(reasons.map(({ toId, unmetReason }) => [toId, unmetReason]))).toEqual({ [authority.registrationId]: '', [investor.registrationId]: 'did-not-come-together', [refused.registrationId]: 'did-not-come-together', [other.registrationId]: 'kinds-do-not-meet' })
    expect((await db.eventWish.findFirstOrThrow({ where: { mark: 'NOT' }, select: { unmetReason: true } })).unmetReason).toBe('')
  })

  it('names the own clock of who takes part online', async () => {
    await db.matchEvent.update({ where: { id: event.id }, data: { mode: 'HYBRID' } })
    await db.eventParticipant.update({ where: { id: company.participantId }, data: { attendsOnline: true, timeZone: 'Europe/Lisbon' } })
    await publish()
    const text = (await mails()).find(({ to }) => to === company.person.email)!.text
    expect(text).toContain('09:00–09:20 (07:00–07:20 in Lisbon)  Person of Riga East')
    expect(text).toContain('All times are those of Riga; those in brackets are those of Lisbon.')
  })
})
