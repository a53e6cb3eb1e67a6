import { beforeEach, describe, expect, it } from 'vitest'
import { checkInParticipant } from '@/lib/events/commands/check-in-participant'
import { badgePath } from '@/lib/events/day/badge-code'
import { visitor } from '@/lib/accounts/model'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { createAttendee, createEvent, type CreatedAttendee, type CreatedEvent } from '../../factories/event'
import { actorFor, createPerson } from '../../factories/person'

describe('checking in', () => {
  let event: CreatedEvent
  let company: CreatedAttendee
  let code: string
  beforeEach(async () => {
    event = await createEvent()
    company = await createAttendee(event, 'sme')
    code = (await db.eventParticipant.findUniqueOrThrow({ where: { id: company.participantId }, select: { badgeCode: true } })).badgeCode
  })
  const checkIn = (actor: Parameters<typeof checkInParticipant>[0], who: { participantId?: string; code?: string }, eventId = event.id) => checkInParticipant(actor, { eventId, participantId: who.participantId ?? null, code: who.code ?? null })
  const isHere = async () => (await db.eventParticipant.findUniqueOrThrow({ where: { id: company.participantId }, select: { checkedInAt: true } })).checkedInAt !== null

  it('takes the badge as the camera reads it, and says on the second time that they are here already', async () => {
    const first = await checkIn(event.actor, { code: `http://localhost:3000${badgePath(event.id, code)}` })
    expect(first).toMatchObject({ participantId: company.participantId, wasHere: false })
    expect(await checkIn(event.actor, { code })).toMatchObject({ wasHere: true, checkedInAt: first.checkedInAt })
    expect(await db.auditEntry.count({ where: { action: 'event.checked-in', subjectId: company.participantId } })).toBe(1)
  })

  it('is for the desk: people it named may, for others the event does not exist', async () => {
    const helper = await actorFor(await createPerson())
    await expect(checkIn(helper, { participantId: company.participantId })).rejects.toThrow(NotFound)
    await expect(checkIn(company.actor, { code })).rejects.toThrow(NotFound)
    await expect(checkIn(visitor, { code })).rejects.toThrow(NotFound)
    expect(await isHere()).toBe(false)
    await db.eventStaff.create({ data: { eventId: event.id, personId: helper.personId, role: 'DESK', addedById: event.actor.personId } })
    await checkIn(helper, { participantId: company.participantId })
    expect(await isHere()).toBe(true)
  })

  it('knows no badge of another event, and the desk of another event none of this', async () => {
    const elsewhere = await createEvent()
    await expect(checkIn(elsewhere.actor, { code }, elsewhere.id)).rejects.toMatchObject({ code: 'day.no-such-badge' })
    await expect(checkIn(elsewhere.actor, { participantId: company.participantId }, elsewhere.id)).rejects.toMatchObject({ code: 'day.no-such-badge' })
    await expect(checkIn(elsewhere.actor, { code })).rejects.toThrow(NotFound)
    expect(await isHere()).toBe(false)
  })

  it('takes nobody whose registration does not stand, or who has withdrawn, and no empty code', async () => {
    const waiting = await createAttendee(event, 'sme', { state: 'WAITING' })
    await expect(checkIn(event.actor, { participantId: waiting.participantId })).rejects.toThrow(NotFound)
    await db.eventParticipant.update({ where: { id: company.participantId }, data: { cancelledAt: new Date() } })
    await expect(checkIn(event.actor, { code })).rejects.toThrow(NotFound)
    await expect(checkIn(event.actor, { code: '' })).rejects.toThrow(NotFound)
  })
})
