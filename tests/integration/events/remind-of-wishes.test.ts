import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { remindOfWishes } from '@/lib/events/commands/remind-of-wishes'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '../../factories/audit'
import { createAttendee, createEvent, createWish, type CreatedAttendee, type CreatedEvent } from '../../factories/event'
import { outcomeOf } from '../../factories/refusal'

describe('reminding of wishes', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee
  beforeEach(async () => {
    event = await createEvent()
    ;[company, authority] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority')]
  })
  afterEach(() => setClock(null))
  const remind = (actor = event.actor) => remindOfWishes(actor, { eventId: event.id })

  it('mails those who have marked nobody, each once', async () => {
    await createAttendee(event, 'sme', { state: 'WAITING' })
    await createWish(event, company, authority, 'NOT')
    expect(await remind()).toEqual({ organisations: 1, people: 1 })
    const messages = await db.message.findMany({ select: { to: true, subject: true, text: true } })
    expect(messages.map(({ to }) => to)).toEqual([authority.person.email])
    expect(messages[0]!.text).toContain(`/en/events/${event.id}/wishes`)
    // Who has marked whom is in no mail.
    expect(JSON.stringify(messages)).not.toContain(company.name)
    expect(await outcomeOf(remind())).toBe('RuleBroken wishes.nobody-to-remind')
    const late = await createAttendee(event, 'investor')
    expect(await remind()).toEqual({ organisations: 1, people: 1 })
    expect((await db.message.findMany({ orderBy: { createdAt: 'asc' }, select: { to: true } })).map(({ to }) => to)).toEqual([authority.person.email, late.person.email])
    expect(await auditedActions()).toEqual(['wish.remind', 'wish.remind'])
  })

  it('sends one mail each when pressed many times at once', async () => {
    const tries = await Promise.all(Array.from({ length: 5 }, () => outcomeOf(remind())))
    expect(tries.filter((one) => one === 'done')).toHaveLength(1)
    expect(await db.message.count()).toBe(2)
  })

  it('is for organisers, while wishes are open', async () => {
    const elsewhere = await createEvent()
    expect(await outcomeOf(remind(company.actor))).toBe('NotFound not-found')
    expect(await outcomeOf(remind(elsewhere.actor))).toBe('NotFound not-found')
    setClock(event.slots[0]!.startsAt)
    expect(await outcomeOf(remind())).toBe('RuleBroken wishes.closed')
    expect(await db.message.count()).toBe(0)
  })
})
