import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reportNoShow } from '@/lib/events/commands/report-no-show'
import { getDay } from '@/lib/events/day/day-queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { createAttendee, createEvent, createMeeting, type CreatedAttendee, type CreatedEvent } from '../../factories/event'

const minute = 60_000

describe('saying that somebody did not come', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee, stranger: CreatedAttendee
  let meetingId: string
  const at = (minutes: number) => setClock(new Date(event.slots[0]!.startsAt.getTime() + minutes * minute))
  beforeEach(async () => {
    event = await createEvent()
    ;[company, authority, stranger] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), await createAttendee(event, 'investor')]
    meetingId = (await createMeeting(event, company, authority, { slot: 0 })).id
    at(6)
  })
  afterEach(() => setClock(null))

  it('is for the other side, once, and tells who it is about', async () => {
    await reportNoShow(company.actor, { meetingId, absentId: authority.participantId })
    expect(await db.meetingNoShow.findMany({ select: { absentId: true, byStaff: true, stands: true } })).toEqual([{ absentId: authority.participantId, byStaff: false, stands: true }])
    expect(await db.message.findMany({ select: { to: true, kind: true } })).toEqual([{ to: authority.person.email, kind: 'event-day-no-show' }])
    await expect(reportNoShow(company.actor, { meetingId, absentId: authority.participantId })).rejects.toMatchObject({ code: 'day.no-show-said' })
    await expect(reportNoShow(event.actor, { meetingId, absentId: authority.participantId })).rejects.toMatchObject({ code: 'day.no-show-said' })
    const day = await getDay(event.actor, event.id)
    expect(day.meetings[0]!.noShows).toMatchObject([{ absentId: authority.participantId, standing: 'said' }])
  })

  it('waits the minutes the event gives, and ends a day later', async () => {
    at(4)
    await expect(reportNoShow(company.actor, { meetingId, absentId: authority.participantId })).rejects.toMatchObject({ code: 'day.no-show-early', params: { from: '09:05' } })
    at(26 * 60)
    await expect(reportNoShow(company.actor, { meetingId, absentId: authority.participantId })).rejects.toMatchObject({ code: 'day.no-show-late' })
    at(5)
    await reportNoShow(event.actor, { meetingId, absentId: authority.participantId })
    expect(await db.meetingNoShow.findFirst({ select: { byStaff: true } })).toEqual({ byStaff: true })
  })

  it('is not for oneself about oneself, for a stranger, the desk of another event, or of somebody outside the meeting', async () => {
    const elsewhere = await createEvent()
    await expect(reportNoShow(company.actor, { meetingId, absentId: company.participantId })).rejects.toThrow(NotFound)
    await expect(reportNoShow(stranger.actor, { meetingId, absentId: authority.participantId })).rejects.toThrow(NotFound)
    await expect(reportNoShow(elsewhere.actor, { meetingId, absentId: authority.participantId })).rejects.toThrow(NotFound)
    await expect(reportNoShow(company.actor, { meetingId, absentId: stranger.participantId })).rejects.toThrow(NotFound)
    expect(await db.meetingNoShow.count()).toBe(0)
  })

  it('is not for a meeting that was cancelled, or that nobody was told of', async () => {
    await db.meeting.update({ where: { id: meetingId }, data: { state: 'CANCELLED' } })
    await expect(reportNoShow(company.actor, { meetingId, absentId: authority.participantId })).rejects.toMatchObject({ code: 'day.no-meeting-then' })
    const secret = await createMeeting(event, company, authority, { slot: 0, isShown: false })
    await expect(reportNoShow(company.actor, { meetingId: secret.id, absentId: authority.participantId })).rejects.toThrow(NotFound)
  })
})
