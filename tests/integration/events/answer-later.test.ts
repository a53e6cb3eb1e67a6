import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { answerLater } from '@/lib/events/commands/answer-later'
import { askLater } from '@/lib/events/commands/ask-later'
import { getLater } from '@/lib/events/outcomes/later-queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { createAttendee, createMeeting } from '@/tests/factories/event'
import { newestToken } from '@/tests/factories/mailbox'
import { createMet, othersOf, type Met } from '@/tests/factories/met'
import { outcomeOf } from '@/tests/factories/refusal'
import { countStatements } from '@/tests/factories/statements'

const september = new Date('2027-09-03T06:00:00Z')
const weeksLater = (weeks: number) => setClock(new Date(september.getTime() + weeks * 7 * 86_400_000))
let met: Met
let token: string
beforeEach(async () => {
  met = await createMet()
  setClock(september)
  await askLater({ kind: 'job', name: 'tend-events' })
  token = await newestToken(met.company.person.email)
})
afterEach(() => setClock(null))

const answer = (result: 'NOTHING' | 'PILOT', by: Parameters<typeof answerLater>[0] = visitor, withToken = token) => answerLater(by, { eventId: met.event.id, token: withToken, results: { [met.meetingId]: result } })
const kept = () => db.meetingLater.findMany({ select: { meetingId: true, registrationId: true, result: true } })

describe('what became of the meetings', () => {
  it('is answered by the link alone, for the organisation that got it', async () => {
    expect(await getLater(visitor, met.event.id, token)).toMatchObject({ organisationName: met.company.name, isChangeable: true, answeredAt: null, meetings: [{ id: met.meetingId, other: { organisationName: met.authority.name }, result: null }] })
    await answer('PILOT')
    expect(await kept()).toEqual([{ meetingId: met.meetingId, registrationId: met.company.registrationId, result: 'PILOT' }])
    expect(await getLater(visitor, met.event.id, token)).toMatchObject({ answeredAt: september, meetings: [{ result: 'PILOT' }] })
    expect(await db.auditEntry.findMany({ where: { action: 'answer-later' }, select: { actorKind: true, detail: true } })).toEqual([{ actorKind: 'visitor', detail: { answers: 1, byLink: true } }])
  })

  it('is answered by its own people without the link', async () => {
    await answer('NOTHING', met.company.actor, '')
    expect(await kept()).toMatchObject([{ registrationId: met.company.registrationId }])
  })

  it('can be changed for sixty days', async () => {
    await answer('NOTHING')
    weeksLater(8)
    await answer('PILOT')
    expect(await kept()).toMatchObject([{ result: 'PILOT' }])
    weeksLater(9)
    expect(await outcomeOf(answer('NOTHING'))).toBe('RuleBroken outcome.later-over')
    expect(await getLater(visitor, met.event.id, token)).toMatchObject({ isChangeable: false, meetings: [{ result: 'PILOT' }] })
  })

  it('is asked nothing before its time', async () => {
    setClock(new Date('2027-07-01T06:00:00Z'))
    await db.eventRegistration.updateMany({ data: { laterAskedAt: null } })
    expect(await getLater(met.company.actor, met.event.id, '')).toMatchObject({ isEarly: true, isChangeable: false })
    expect(await outcomeOf(answer('PILOT', met.company.actor, ''))).toBe('RuleBroken outcome.later-over')
  })

  it('is nobody else’s, and a link opens nothing but its own registration and event', async () => {
    const elsewhere = await createMet()
    const stranger = async (by: Parameters<typeof answerLater>[0], eventId: string, withToken: string) => [await outcomeOf(getLater(by, eventId, withToken)), await outcomeOf(answerLater(by, { eventId, token: withToken, results: { [met.meetingId]: 'CONTRACT' } }))]
    const refused = ['NotFound not-found', 'NotFound not-found']
    for (const { name, actor } of (await othersOf(met)).filter((one) => one.name !== 'another participant')) expect([name, ...(await stranger(actor, met.event.id, ''))]).toEqual([name, ...refused])
    expect(await stranger(visitor, met.event.id, 'x'.repeat(43))).toEqual(refused)
    expect(await stranger(visitor, met.event.id, '')).toEqual(refused)
    expect(await stranger(visitor, elsewhere.event.id, token)).toEqual(refused)
    // Of another participant the page is one's own, and the meeting is not.
    const rival = await createAttendee(met.event, 'sme')
    expect(await outcomeOf(answerLater(rival.actor, { eventId: met.event.id, token: '', results: { [met.meetingId]: 'CONTRACT' } }))).toBe('NotFound not-found')
    // A link with a meeting of somebody else's.
    expect(await outcomeOf(answerLater(visitor, { eventId: met.event.id, token, results: { [elsewhere.meetingId]: 'CONTRACT' } }))).toBe('NotFound not-found')
    expect(await kept()).toEqual([])
  })

  it('wants at least one answer', async () => {
    expect(await outcomeOf(answerLater(visitor, { eventId: met.event.id, token, results: {} }))).toBe('RuleBroken outcome.later-empty')
  })

  it('shows neither side what the other answered', async () => {
    await answer('PILOT')
    expect(await getLater(visitor, met.event.id, await newestToken(met.authority.person.email))).toMatchObject({ meetings: [{ result: null }] })
  })

  it('asks the database as often for three meetings as for one', async () => {
    const read = () => countStatements(() => getLater(visitor, met.event.id, token))
    const one = await read()
    for (const slot of [1, 2]) await createMeeting(met.event, met.company, await createAttendee(met.event, 'authority'), { slot })
    expect((await getLater(visitor, met.event.id, token)).meetings).toHaveLength(3)
    expect(await read()).toBe(one)
  })
})
