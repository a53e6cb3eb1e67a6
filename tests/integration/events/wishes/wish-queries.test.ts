import { beforeEach, describe, expect, it } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { runProposal } from '@/lib/events/commands/run-proposal'
import { proposeSchedule } from '@/lib/events/commands/propose-schedule'
import { judgePairs } from '@/lib/events/wishes/pair-queries'
import { getProposal, listProposals } from '@/lib/events/schedule/schedule-queries'
import { usualAims } from '@/lib/events/schedule/schedule-aims'
import { getCounterpart, getWishOverview, listSuggestions, type WishFilters } from '@/lib/events/wishes/wish-queries'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent, createMeeting, createWish, type CreatedAttendee, type CreatedEvent } from '../../../factories/event'
import { outcomeOf } from '../../../factories/refusal'

const all: WishFilters = { words: '', kindId: '', country: '', mark: '', page: 1 }

describe('whom one may meet', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, first: CreatedAttendee, second: CreatedAttendee, investor: CreatedAttendee
  beforeEach(async () => {
    event = await createEvent({ slots: 3, tables: 3 })
    company = await createAttendee(event, 'sme', { name: 'Kajo Health', brings: 'Remote monitoring of patients with heart failure at home, with alarms for the ward', seeks: 'Funding for a clinical trial', languages: ['en', 'fi'] })
    first = await createAttendee(event, 'authority', { name: 'Riga East', seeks: 'Remote monitoring of heart failure patients after discharge', languages: ['lv', 'en'] })
    second = await createAttendee(event, 'authority', { name: 'Tartu Clinic', country: 'EE', seeks: 'Robots that carry linen through corridors', languages: ['et'] })
    investor = await createAttendee(event, 'investor', { name: 'Baltic Ventures', languages: ['en'] })
  })
  const list = (by: CreatedAttendee, filters: Partial<WishFilters> = {}) => listSuggestions(by.actor, event.id, { ...all, ...filters }, 'en')

  it('lists everybody of a kind one may meet, those first with whom one has most in common, and says why', async () => {
    await createAttendee(event, 'sme', { name: 'A competitor' })
    await createAttendee(event, 'authority', { name: 'Not confirmed', state: 'SUBMITTED' })
    const { suggestions, total, kinds } = await list(company)
    // Of the investor nothing is known that could be compared.
    expect(suggestions.map(({ organisation }) => organisation)).toEqual(['Riga East', 'Tartu Clinic', 'Baltic Ventures'])
    expect(suggestions[2]!.match).toBeNull()
    expect({ total, kinds: kinds.map(({ name }) => name) }).toEqual({ total: 3, kinds: ['Health authorities', 'Investors'] })
    const [best, last] = suggestions
    expect(best!.match).toMatchObject({ isSeeker: false, seeking: { kind: 'TEXT', entryId: null }, offering: { kind: 'TEXT', entryId: null } })
    expect(best!.match!.certainty).toBeLessThan(0.7)
    expect(best!.match!.findings[0]!.criterion).toMatch(/text|concepts/)
    expect({ best: best!.languages, last: last!.languages }).toEqual({ best: { state: 'shared', languages: ['en'] }, last: { state: 'none', languages: [] } })
  })

  it('filters by words, kind, country and mark', async () => {
    await createWish(event, company, second, 'LIKE')
    await createWish(event, investor, company, 'MUST', 'We fund trials.')
    const names = async (filters: Partial<WishFilters>) => (await list(company, filters)).suggestions.map(({ organisation }) => organisation)
    expect(await names({ words: 'heart FAILURE' })).toEqual(['Riga East'])
    expect(await names({ kindId: event.kinds.investor })).toEqual(['Baltic Ventures'])
    expect(await names({ country: 'EE' })).toEqual(['Tartu Clinic'])
    expect(await names({ mark: 'LIKE' })).toEqual(['Tartu Clinic'])
    expect((await names({ mark: 'unmarked' })).sort()).toEqual(['Baltic Ventures', 'Riga East'])
    expect(await names({ mark: 'wishes-you' })).toEqual(['Baltic Ventures'])
    expect((await list(company, { mark: 'wishes-you' })).suggestions[0]).toMatchObject({ wishesYou: true, theirSentence: 'We fund trials.' })
    expect(await names({ words: 'nobody says this' })).toEqual([])
    expect(await names({ words: 'art fail' })).toEqual([])
    await createAttendee(event, 'authority', { name: 'Coast Hospital', seeks: 'What Tartu Clinic has.' })
    await createAttendee(event, 'investor', { name: 'Forest Fund', seeks: 'Partners of Tartu Clinic.' })
    expect((await names({ words: 'tart clin' }))[0]).toBe('Tartu Clinic')
    expect(await names({ words: 'tart clin' })).toHaveLength(3)
  })

  it('shows nothing of a "not" to the other side: not in the list, its order, its counts, or the page of the pair', async () => {
    const seen = async () => JSON.stringify([await list(first), await getCounterpart(first.actor, event.id, company.registrationId, 'en')])
    const before = await seen()
    await createWish(event, company, first, 'NOT')
    expect(await seen()).toBe(before)
    // Those who said it see it themselves.
    expect((await list(company, { mark: 'NOT' })).suggestions.map(({ organisation }) => organisation)).toEqual(['Riga East'])
  })

  it('does not tell a must of the other side from a "would like"', async () => {
    await createWish(event, company, first, 'LIKE', 'Hello')
    const seen = async () => JSON.stringify([await list(first), await getCounterpart(first.actor, event.id, company.registrationId, 'en')])
    const asLike = await seen()
    await db.eventWish.updateMany({ data: { mark: 'MUST' } })
    expect(await seen()).toBe(asLike)
    expect(asLike).toContain('"wishesYou":true')
  })

  it('tells organisers numbers alone: neither who said "not" nor whom it is about', async () => {
    await createWish(event, company, first, 'LIKE')
    await createWish(event, first, company, 'LIKE')
    await createWish(event, investor, company, 'LIKE')
    await createWish(event, second, investor, 'LIKE')
    const before = await getWishOverview(event.actor, event.id, 'en')
    expect(before.pairs).toEqual({ wished: 3, mutual: 1 })
    expect({ silent: before.silent, nots: before.nots, all: before.all }).toEqual({ silent: [], nots: null, all: { registrations: 4, marked: 4, musts: 0, likes: 4 } })
    await createWish(event, company, second, 'NOT')
    expect(await getWishOverview(event.actor, event.id, 'en')).toEqual(before)
    expect(await outcomeOf(getWishOverview(company.actor, event.id, 'en'))).toBe('NotFound not-found')
    expect(await outcomeOf(getWishOverview((await createEvent()).actor, event.id, 'en'))).toBe('NotFound not-found')
  })

  it('keeps a "not" out of proposals: the pages of a schedule say the same of it as of any wish that did not come together', async () => {
    await createWish(event, company, first, 'MUST')
    await createWish(event, first, company, 'NOT')
    await proposeSchedule(event.actor, { eventId: event.id, aims: usualAims, timeLimit: null, name: '' })
    await runProposal()
    const view = await getProposal(event.actor, event.id, 1, 'en')
    expect(view.result!.unmetMusts).toEqual([{ from: 'Kajo Health', to: 'Riga East', reason: 'did-not-come-together' }])
    expect(JSON.stringify([view, await listProposals(event.actor, event.id)])).not.toMatch(/NOT|never|not-wished/)
    expect(view.result!.meetings.map(({ a, b }) => [a, b].sort().join())).not.toContain([company.name, first.name].sort().join())
    for (const actor of [company.actor, visitor, (await createEvent()).actor]) expect(await outcomeOf(getProposal(actor, event.id, 1, 'en'))).toBe('NotFound not-found')
  })

  it('does not exist for whoever is not confirmed there', async () => {
    const waiting = await createAttendee(event, 'sme', { state: 'WAITING' })
    const stranger = await createAttendee(await createEvent(), 'sme')
    for (const actor of [visitor, waiting.actor, stranger.actor, event.actor]) {
      expect(await outcomeOf(listSuggestions(actor, event.id, all, 'en'))).toBe('NotFound not-found')
      expect(await outcomeOf(getCounterpart(actor, event.id, first.registrationId, 'en'))).toBe('NotFound not-found')
    }
    expect(await outcomeOf(getCounterpart(company.actor, event.id, waiting.registrationId, 'en'))).toBe('NotFound not-found')
    expect(await outcomeOf(getCounterpart(company.actor, event.id, company.registrationId, 'en'))).toBe('NotFound not-found')
  })

  it('tells the two where they met, and an organiser only of own events', async () => {
    const earlier = await createEvent({ startsAt: new Date('2026-03-03T08:00:00Z'), name: 'Last spring' })
    const [a, b] = [await createAttendee(earlier, 'sme', { organisation: company.organisation, person: company.person }), await createAttendee(earlier, 'authority', { organisation: first.organisation, person: first.person })]
    await createMeeting(earlier, a, b, { slot: 0 })
    expect((await list(company)).suggestions.find(({ organisation }) => organisation === 'Riga East')!.met).toEqual([{ kind: 'meeting', at: '2026-03-03T08:00:00.000Z', event: 'Last spring' }])
    const pairs = await judgePairs(event.id)
    const [one, other] = [company, first].map(({ participantId }) => pairs.index.participants.get(participantId)!) as [never, never]
    const before = pairs.valueOf(one, other)!
    expect(pairs.reasonsOf(one, other)).toMatchObject({ met: [], bracket: 'none' })
    await db.matchEvent.update({ where: { id: earlier.id }, data: { organisationId: event.organisation.id } })
    expect((await judgePairs(event.id)).reasonsOf(one, other)!.met).toEqual([{ kind: 'meeting', at: '2026-03-03T08:00:00.000Z', event: 'Last spring' }])
    // Held again it counts half, unless somebody wishes it.
    await db.meeting.updateMany({ data: { state: 'CANCELLED' } })
    expect((await judgePairs(event.id)).valueOf(one, other)!).toBeGreaterThan(before)
  })

  it('counts organisations that block each other as a "not", and shows it to neither', async () => {
    const before = JSON.stringify(await list(first))
    await db.organisationBlock.create({ data: { organisationId: company.organisation.id, blockedOrganisationId: first.organisation.id, byPersonId: company.person.id, at: new Date() } })
    const pairs = await judgePairs(event.id)
    const [one, other] = [company, first].map(({ participantId }) => pairs.index.participants.get(participantId)!) as [never, never]
    expect(pairs.valueOf(one, other)).toBeNull()
    expect(JSON.stringify(await list(first))).toBe(before)
  })
})
