import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { getAgenda } from '@/lib/events/agenda/agenda-queries'
import { getAgendaMeeting } from '@/lib/events/agenda/own-meeting-queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { createAttendee, createEvent, createMeeting, createWish, type CreatedAttendee, type CreatedEvent } from '../../../factories/event'
import { addMember } from '../../../factories/organisation'
import { actorFor, createPerson } from '../../../factories/person'
import { countStatements } from '../../../factories/statements'

const minute = 60_000

describe('a participant’s agenda', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee, investor: CreatedAttendee
  const at = (minutes: number) => setClock(new Date(event.slots[0]!.startsAt.getTime() + minutes * minute))
  const kinds = async (one = company) => (await getAgenda(one.actor, event.id)).entries.map((entry) => (entry.kind === 'meeting' ? `${entry.kind} ${entry.standing}` : entry.kind))
  beforeEach(async () => {
    event = await createEvent({ slots: 4 })
    ;[company, authority, investor] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), await createAttendee(event, 'investor')]
    at(-60)
  })
  afterEach(() => setClock(null))

  it('holds what was told, talks for all and chosen ones, and the free time between', async () => {
    await createMeeting(event, company, authority, { slot: 1 })
    await createMeeting(event, company, investor, { slot: 2, isShown: false })
    const end = event.slots[3]!.endsAt
    const talk = (title: string, isForAll: boolean, startsAt: Date, endsAt: Date) => db.agendaItem.create({ data: { eventId: event.id, startsAt, endsAt, texts: { en: { title } }, isForAll }, select: { id: true } })
    await talk('Lunch', true, end, new Date(end.getTime() + 30 * minute))
    const chosen = await talk('Workshop', false, event.slots[3]!.startsAt, end)
    await talk('Another workshop', false, event.slots[3]!.startsAt, end)
    await db.agendaChoice.create({ data: { participantId: company.participantId, agendaItemId: chosen.id } })
    const { entries } = await getAgenda(company.actor, event.id)
    expect(entries.map((entry) => [entry.kind, (entry.startsAt.getTime() - event.slots[0]!.startsAt.getTime()) / minute, entry.kind === 'talk' ? entry.title : ''])).toEqual([['gap', 0, ''], ['meeting', 20, ''], ['gap', 40, ''], ['talk', 60, 'Workshop'], ['talk', 80, 'Lunch']])
  })

  it('marks what changed and what is cancelled, whose time is free again', async () => {
    const [changed, off] = [await createMeeting(event, company, authority, { slot: 1 }), await createMeeting(event, company, investor, { slot: 2 })]
    await db.meeting.update({ where: { id: changed.id }, data: { sequence: 1 } })
    await db.meeting.update({ where: { id: off.id }, data: { state: 'CANCELLED', cancelledAt: new Date() } })
    expect(await kinds()).toEqual(['gap', 'meeting changed', 'meeting cancelled', 'gap'])
  })

  it('puts the meeting that runs or comes next on top', async () => {
    const [first, second] = [await createMeeting(event, company, authority, { slot: 0 }), await createMeeting(event, company, investor, { slot: 2 })]
    const next = async () => (await getAgenda(company.actor, event.id)).next?.id
    expect(await next()).toBe(first.id)
    at(19)
    expect(await next()).toBe(first.id)
    at(20)
    expect(await next()).toBe(second.id)
    at(60)
    expect(await next()).toBeUndefined()
  })

  it('says why a wish is not met, and only while it is not', async () => {
    await createWish(event, company, authority, 'MUST')
    await createWish(event, company, investor, 'LIKE')
    await createWish(event, authority, company, 'NOT')
    await db.eventWish.updateMany({ data: { unmetReason: 'did-not-come-together' } })
    await createMeeting(event, company, investor, { slot: 0 })
    expect((await getAgenda(company.actor, event.id)).unmet).toEqual([{ registrationId: authority.registrationId, organisation: authority.name, mark: 'MUST', reason: 'did-not-come-together' }])
    expect((await getAgenda(authority.actor, event.id)).unmet).toEqual([])
  })

  it('is one’s own and one’s colleagues’; to everybody else it does not exist', async () => {
    const stranger = await createPerson()
    const colleague = await createPerson()
    await addMember(company.organisation, colleague)
    const seen = await getAgenda(await actorFor(colleague, company.organisation), event.id, company.participantId)
    expect(seen.me).toMatchObject({ participantId: company.participantId, isSelf: false })
    expect((await getAgenda(company.actor, event.id)).me.isSelf).toBe(true)
    for (const actor of [visitor, await actorFor(stranger), event.actor]) await expect(getAgenda(actor, event.id)).rejects.toThrow(NotFound)
    for (const actor of [visitor, await actorFor(stranger), event.actor, authority.actor]) await expect(getAgenda(actor, event.id, company.participantId)).rejects.toThrow(NotFound)
    const elsewhere = await createEvent()
    await expect(getAgenda(company.actor, elsewhere.id, company.participantId)).rejects.toThrow(NotFound)
    await expect(getAgenda(company.actor, 'no-event')).rejects.toThrow(NotFound)
  })

  it('is not there for who waits, who withdrew, or while the event is a draft', async () => {
    const waiting = await createAttendee(event, 'sme', { state: 'WAITING' })
    await expect(getAgenda(waiting.actor, event.id)).rejects.toThrow(NotFound)
    await db.matchEvent.update({ where: { id: event.id }, data: { state: 'DRAFT' } })
    await expect(getAgenda(company.actor, event.id)).rejects.toThrow(NotFound)
  })

  it('gives out no link but one to the web, and it only with an online meeting', async () => {
    const { id } = await createMeeting(event, company, authority, { slot: 0 })
    const url = async () => (await getAgenda(company.actor, event.id)).next?.onlineUrl
    await db.matchEvent.update({ where: { id: event.id }, data: { onlineUrl: 'https://meet.example/day' } })
    expect(await url()).toBeNull()
    const online = await db.eventTable.create({ data: { eventId: event.id, position: 9, label: 'Room 1', isOnline: true, onlineUrl: 'javascript:alert(1)' } })
    await db.meeting.update({ where: { id }, data: { tableId: online.id, shownTableId: online.id } })
    expect(await url()).toBe('https://meet.example/day')
    await db.eventTable.update({ where: { id: online.id }, data: { onlineUrl: 'https://meet.example/1' } })
    expect(await url()).toBe('https://meet.example/1')
  })

  it('asks the database as often for one meeting as for three', async () => {
    await createMeeting(event, company, authority, { slot: 0 })
    const once = await countStatements(() => getAgenda(company.actor, event.id))
    await createMeeting(event, company, investor, { slot: 1 })
    await createMeeting(event, company, await createAttendee(event, 'authority'), { slot: 2 })
    expect(await countStatements(() => getAgenda(company.actor, event.id))).toBe(once)
  })

  describe('a meeting of it', () => {
    it('is for its two sides and their colleagues', async () => {
      const { id } = await createMeeting(event, company, authority, { slot: 0 })
      await createWish(event, authority, company, 'LIKE', 'Show us the alarms.')
      const view = await getAgendaMeeting(company.actor, event.id, id, 'en')
      expect(view).toMatchObject({ me: { isSelf: true, participantId: company.participantId }, meeting: { partner: { participantId: authority.participantId } }, partner: { sentence: 'Show us the alarms.' }, noShow: { canReport: false } })
      for (const actor of [visitor, investor.actor, event.actor]) await expect(getAgendaMeeting(actor, event.id, id, 'en')).rejects.toThrow(NotFound)
      const elsewhere = await createEvent()
      await expect(getAgendaMeeting(company.actor, elsewhere.id, id, 'en')).rejects.toThrow(NotFound)
      const hidden = await createMeeting(event, company, investor, { slot: 1, isShown: false })
      await expect(getAgendaMeeting(company.actor, event.id, hidden.id, 'en')).rejects.toThrow(NotFound)
    })

    it('passes on no sentence of who would rather not meet', async () => {
      const { id } = await createMeeting(event, company, authority, { slot: 0 })
      await createWish(event, authority, company, 'NOT', 'Never again.')
      expect(JSON.stringify(await getAgendaMeeting(company.actor, event.id, id, 'en'))).not.toContain('Never again')
    })
  })
})
