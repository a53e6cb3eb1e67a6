import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { markWish } from '@/lib/events/commands/mark-wish'
import type { MarkWish } from '@/lib/events/wishes/wish-schemas'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent, createWish, type CreatedAttendee, type CreatedEvent } from '../../factories/event'
import { outcomeOf } from '../../factories/refusal'

describe('saying whom one would like to meet', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee, investor: CreatedAttendee
  beforeEach(async () => {
    event = await createEvent({ slots: 4, mustLimit: 2, likeLimit: 2 })
    ;[company, authority, investor] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), await createAttendee(event, 'investor')]
  })
  afterEach(() => setClock(null))
  const mark = (to: CreatedAttendee, as: MarkWish['mark'], sentence?: string, by = company.actor) => markWish(by, { eventId: event.id, toId: to.registrationId, mark: as, ...(sentence === undefined ? {} : { sentence }) })
  const wishes = () => db.eventWish.findMany({ orderBy: { at: 'asc' }, select: { fromId: true, toId: true, mark: true, sentence: true } })

  it('keeps one mark with its sentence, changes it, and takes it back', async () => {
    expect(await mark(authority, 'MUST', 'We would show you our pilot in Tampere.')).toEqual({ mark: 'MUST', sentence: 'We would show you our pilot in Tampere.', counts: { must: 1, like: 0, not: 0 }, limits: { must: 2, like: 2 } })
    expect(await mark(authority, 'LIKE')).toMatchObject({ mark: 'LIKE', sentence: 'We would show you our pilot in Tampere.', counts: { must: 0, like: 1, not: 0 } })
    expect(await wishes()).toEqual([{ fromId: company.registrationId, toId: authority.registrationId, mark: 'LIKE', sentence: 'We would show you our pilot in Tampere.' }])
    expect(await mark(authority, 'NONE')).toMatchObject({ mark: null, sentence: '', counts: { must: 0, like: 0, not: 0 } })
    expect(await wishes()).toEqual([])
    expect(await db.auditEntry.findMany({ orderBy: { id: 'asc' }, select: { action: true, subjectId: true, detail: true } })).toEqual(
      ['MUST', 'LIKE', 'NONE'].map((one) => ({ action: 'wish.mark', subjectId: company.registrationId, detail: { eventId: event.id, toId: authority.registrationId, mark: one } })),
    )
  })

  it('writes about whom a "not" is said nowhere else, and drops the sentence', async () => {
    await mark(authority, 'LIKE', 'Hello')
    await mark(authority, 'NOT')
    expect(await wishes()).toMatchObject([{ mark: 'NOT', sentence: '' }])
    await mark(authority, 'NONE')
    const entries = await db.auditEntry.findMany({ orderBy: { id: 'asc' }, select: { detail: true } })
    expect(entries.slice(1)).toEqual([{ detail: { eventId: event.id } }, { detail: { eventId: event.id } }])
    expect(await db.message.count()).toBe(0)
  })

  it('holds the limits however many mark at once', async () => {
    const others: CreatedAttendee[] = []
    for (let i = 0; i < 6; i++) others.push(await createAttendee(event, 'authority'))
    const tries = await Promise.all(others.map((one) => outcomeOf(mark(one, 'MUST'))))
    expect(tries.filter((one) => one === 'done')).toHaveLength(2)
    expect(tries.filter((one) => one === 'RuleBroken wishes.must-limit')).toHaveLength(4)
    expect(await db.eventWish.count()).toBe(2)
    expect(await outcomeOf(mark(investor, 'LIKE'))).toBe('done')
    expect(await outcomeOf(mark(authority, 'LIKE'))).toBe('done')
    expect(await outcomeOf(mark(others.find((one, i) => tries[i] !== 'done')!, 'LIKE'))).toBe('RuleBroken wishes.like-limit')
    // A "not" costs nothing, and marking the same again is no second mark.
    expect(await outcomeOf(mark(others[5]!, 'NOT'))).toBe('done')
    expect(await outcomeOf(mark(investor, 'LIKE', 'Again'))).toBe('done')
  })

  it('is for the people of confirmed registrations, about confirmed ones that they may meet', async () => {
    const waiting = await createAttendee(event, 'authority', { state: 'WAITING' })
    const another = await createAttendee(event, 'sme')
    const elsewhere = await createEvent()
    const stranger = await createAttendee(elsewhere, 'authority')
    expect(await outcomeOf(mark(authority, 'MUST', '', visitor as never))).toBe('NotFound not-found')
    expect(await outcomeOf(mark(authority, 'MUST', '', stranger.actor))).toBe('NotFound not-found')
    expect(await outcomeOf(mark(company, 'MUST', '', waiting.actor))).toBe('NotFound not-found')
    expect(await outcomeOf(mark(authority, 'MUST', '', event.actor))).toBe('NotFound not-found')
    expect(await outcomeOf(mark(waiting, 'MUST'))).toBe('NotFound not-found')
    expect(await outcomeOf(mark(stranger, 'MUST'))).toBe('NotFound not-found')
    expect(await outcomeOf(mark(another, 'MUST'))).toBe('RuleBroken wishes.kinds-do-not-meet')
    expect(await outcomeOf(mark(company, 'MUST'))).toBe('RuleBroken wishes.own')
    expect(await wishes()).toEqual([])
  })

  it('ends with the date of the organiser; a "not" may be said until the last slot has begun', async () => {
    await db.matchEvent.update({ where: { id: event.id }, data: { wishesCloseAt: new Date('2027-05-20T12:00:00Z') } })
    setClock(new Date('2027-05-20T12:00:00Z'))
    expect(await outcomeOf(mark(authority, 'LIKE'))).toBe('RuleBroken wishes.closed')
    expect(await outcomeOf(mark(authority, 'NOT'))).toBe('done')
    expect(await outcomeOf(mark(authority, 'LIKE'))).toBe('RuleBroken wishes.closed')
    expect(await outcomeOf(mark(authority, 'NONE'))).toBe('done')
    setClock(event.slots.at(-1)!.startsAt)
    expect(await outcomeOf(mark(authority, 'NOT'))).toBe('RuleBroken wishes.closed')
    setClock(null)
    await db.matchEvent.update({ where: { id: event.id }, data: { state: 'CANCELLED' } })
    expect(await outcomeOf(mark(authority, 'NOT'))).toBe('RuleBroken wishes.event-cancelled')
  })

  it('lets a wish be taken back for somebody who has withdrawn meanwhile', async () => {
    await createWish(event, company, authority, 'MUST')
    await db.eventRegistration.update({ where: { id: authority.registrationId }, data: { state: 'WITHDRAWN' } })
    expect(await outcomeOf(mark(authority, 'LIKE'))).toBe('NotFound not-found')
    expect(await mark(authority, 'NONE')).toMatchObject({ mark: null })
  })
})
