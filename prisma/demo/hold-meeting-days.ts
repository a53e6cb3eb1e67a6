import { randomUUID } from 'node:crypto'
import { addDays, atClock, dateOf } from '@/lib/events/event-times'
import { judgePairs, type JudgedPairs } from '@/lib/events/wishes/pair-queries'
import { usualAims } from '@/lib/events/schedule/schedule-aims'
import type { ParticipantFacts } from '@/lib/events/schedule/schedule-facts'
import { buildProblem } from '@/lib/events/schedule/schedule-problem'
import { slotsOf } from '@/lib/events/preparing/slots'
import type { Prisma } from '@/lib/generated/prisma/client'
import { db, type Tx } from '@/lib/platform/db'
import { solveInBackground } from '@/lib/scheduling/background'
import { toInstance } from '@/lib/scheduling/instance'
import { demoMeetingDays, demoNames, type DemoMeetingDay } from './meeting-days'

const kindsOfDay = [
  { of: 'SME', name: 'Digital health companies', minMeetings: 1, maxMeetings: 8 },
  { of: 'HEALTH_AUTHORITY', name: 'Health authorities', minMeetings: 2, maxMeetings: 10 },
  { of: 'INVESTOR', name: 'Investors', minMeetings: 1, maxMeetings: 10 },
] as const
type DayKind = (typeof kindsOfDay)[number]['of']

const day = 86_400_000
/** Which demo accounts take part themselves. */
const ownPlaces = ['company@demo.example', 'authority@demo.example', 'investor@demo.example']

/**
 * Holds the demo meeting days, once the entries are there: whom organisations want to meet follows from what they say, and the schedule of the
 * day that is over was found like any other. They hang on a demo organisation, so that they go when it is removed.
 */
export async function holdDemoMeetingDays(organiserId: string, today: Date): Promise<void> {
  for (const demo of demoMeetingDays) {
    const on = addDays(today.toISOString().slice(0, 10), demo.inDays)
    const eventId = await db.$transaction((tx) => create(tx, demo, organiserId, on, today), { timeout: 60_000 })
    const pairs = await judgePairs(eventId)
    await wish(eventId, pairs, new Date(today.getTime() - 5 * day), demo.key === 'coming' ? 2 : 1)
    if (demo.key === 'over') await hold(eventId, new Date(atClock(on, '08:00', demo.timeZone)))
  }
}

async function create(tx: Tx, demo: DemoMeetingDay, organisationId: string, on: string, today: Date): Promise<string> {
  const at = (clock: string) => atClock(on, clock, demo.timeZone)
  const before = (days: number) => new Date(dateOf(on).getTime() - days * day + 12 * 3_600_000)
  const { id: eventId } = await tx.matchEvent.create({
    data: {
      organisationId, state: 'OPEN', isDemo: true,
      name: demo.texts.en!.name, texts: demo.texts, venue: demo.venue, address: demo.address, city: demo.city, country: demo.country, timeZone: demo.timeZone,
      startsOn: dateOf(on), endsOn: dateOf(on),
      registrationOpensAt: before(120), registrationClosesAt: before(14), wishesCloseAt: before(10), publishedAt: before(121), createdAt: before(125),
      aims: usualAims,
      agenda: { create: demo.agenda.map(({ from, to, ...item }) => ({ ...item, startsAt: at(from), endsAt: at(to) })) },
      tables: { create: demo.tables.flatMap(({ hall, count, hasHearingLoop }) => Array.from({ length: count }, () => ({ hall, hasHearingLoop }))).map((table, i) => ({ ...table, position: i, label: String(i + 1) })) },
    },
    select: { id: true },
  })
  const kindIds = Object.fromEntries(kindsOfDay.map(({ of }) => [of, randomUUID()])) as Record<DayKind, string>
  await tx.participantKind.createMany({
    data: kindsOfDay.map(({ of, name, minMeetings, maxMeetings }, position) => ({
      id: kindIds[of], eventId, position, names: { en: name }, organisationKinds: [of], minMeetings, maxMeetings, mayMeet: kindsOfDay.filter((other) => other.of !== of).map((other) => kindIds[other.of]),
    })),
  })
  for (const { name, from, to, slotMinutes } of demo.sessions) {
    const times = { startsAt: at(from), endsAt: at(to), slotMinutes, pauseMinutes: 0 }
    const session = await tx.meetingSession.create({ data: { eventId, name, ...times }, select: { id: true } })
    await tx.meetingSlot.createMany({ data: slotsOf({ ...times, breaks: [] }).map((slot) => ({ eventId, sessionId: session.id, ...slot, plannedStartsAt: slot.startsAt, plannedEndsAt: slot.endsAt })) })
  }
  for (const { of } of kindsOfDay) await register(tx, demo, eventId, { of, kindId: kindIds[of] }, before, today)
  return eventId
}

async function register(tx: Tx, demo: DemoMeetingDay, eventId: string, kind: { of: DayKind; kindId: string }, before: (days: number) => Date, today: Date): Promise<void> {
  const organisations = await tx.organisation.findMany({
    where: { isDemo: true, kind: kind.of },
    orderBy: [{ memberships: { _count: 'desc' } }, { name: 'asc' }],
    take: demo.comes[kind.of],
    select: {
      id: true, name: true, country: true, city: true, website: true, languages: true,
      entries: { where: { state: 'PUBLISHED' }, select: { id: true } },
      memberships: { select: { person: { select: { id: true, name: true, email: true } } } },
    },
  })
  for (const [i, organisation] of organisations.entries()) {
    const own = organisation.memberships.find(({ person }) => ownPlaces.includes(person.email))?.person
    const [first, last] = demoNames[organisation.country] ?? demoNames.FI!
    const name = own?.name ?? `${first[i % first.length]!} ${last[(i * 3 + kind.of.length) % last.length]!}`
    // Of the coming day, a few are still to be looked at.
    const state = demo.key === 'coming' && !own && i % 9 === 8 ? 'SUBMITTED' : 'CONFIRMED'
    const registeredAt = new Date(Math.min(before(100 - i).getTime(), today.getTime() - (30 - i) * day))
    await tx.eventRegistration.create({
      data: {
        eventId, kindId: kind.kindId, organisationId: organisation.id, organisationName: organisation.name, country: organisation.country, city: organisation.city, website: organisation.website,
        state, stateAt: registeredAt, createdAt: registeredAt,
        entries: { create: organisation.entries.map((entry) => ({ entryId: entry.id })) },
        steps: { create: [{ kind: 'submitted', at: registeredAt, personId: own?.id }, ...(state === 'CONFIRMED' ? [{ kind: 'confirmed', at: new Date(registeredAt.getTime() + day) }] : [])] },
        participants: {
          create: {
            eventId, personId: own?.id, name, email: own?.email ?? `${demo.key}-${kind.of.toLowerCase().replace('_', '-')}-${i + 1}@demo.example`,
            jobTitle: { SME: 'Business development', HEALTH_AUTHORITY: 'Procurement of digital services', INVESTOR: 'Investment manager' }[kind.of],
            languages: [...new Set([...organisation.languages, 'en'])],
            badgeCode: randomUUID(), outcomesRemindedAt: demo.key === 'over' ? today : null,
          },
        },
      },
    })
  }
}

/** Everybody's best fits become wishes: of every other organisation one must and some likes, and now and then a "not" where nothing fits. The demo accounts choose for themselves. */
async function wish(eventId: string, pairs: JudgedPairs, at: Date, every: number): Promise<void> {
  const { participants } = pairs.index.facts
  const own = new Set((await db.eventParticipant.findMany({ where: { eventId, person: { email: { in: ownPlaces } } }, select: { id: true } })).map(({ id }) => id))
  const rows: Prisma.EventWishCreateManyInput[] = []
  for (const [i, one] of participants.entries()) {
    if (i % every !== 0 || (every > 1 && own.has(one.id))) continue
    const others = participants
      .flatMap((other) => (pairs.valueOf(one, other) === null ? [] : [{ other, score: pairs.scoreOf(one.registrationId, other.registrationId) ?? 0 }]))
      .sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
    const marked = (list: typeof others, mark: 'MUST' | 'LIKE' | 'NOT') => list.map(({ other }) => ({ eventId, fromId: one.registrationId, toId: other.registrationId, mark, byPersonId: one.personId ?? randomUUID(), at }))
    rows.push(...marked(others.slice(0, 1), 'MUST'), ...marked(others.slice(1, 5), 'LIKE'), ...(i % 8 === 0 ? marked(others.slice(-1), 'NOT') : []))
  }
  await db.eventWish.createMany({ data: rows })
}

/** Plans the day, shows it, and lets people say what came of it. */
async function hold(eventId: string, morning: Date): Promise<void> {
  const pairs = await judgePairs(eventId)
  const { index } = pairs
  const built = buildProblem({ index, aims: usualAims, worthOf: (a, b) => pairs.valueOf(a, b), fixed: [], now: morning })
  const { meetings } = await solveInBackground(toInstance(built.problem), { seed: 1, timeLimit: 1 })
  const shownAt = new Date(morning.getTime() - 4 * day)
  await db.eventParticipant.updateMany({ where: { eventId, NOT: { badgeCode: { endsWith: '0' } } }, data: { checkedInAt: morning } })
  const checkedIn = new Set((await db.eventParticipant.findMany({ where: { eventId, checkedInAt: { not: null } }, select: { id: true } })).map(({ id }) => id))
  for (const [i, { candidate, slot, table }] of meetings.entries()) {
    const { aId, bId, value } = built.pairs.get(candidate)!
    const [a, b] = [index.participants.get(aId)!, index.participants.get(bId)!]
    const wasHeld = checkedIn.has(aId) && checkedIn.has(bId)
    const endsAt = index.slots.get(slot)!.endsAt
    // The demo accounts have answered every other question: something is left for them to try.
    const says = ({ registrationId, personId }: ParticipantFacts, usefulness: number): Prisma.MeetingOutcomeCreateWithoutMeetingInput[] =>
      personId !== null && i % 2 === 1
        ? []
        : [{
            registration: { connect: { id: registrationId } }, byPersonId: personId ?? randomUUID(), wasHeld, at: endsAt,
            ...(wasHeld ? { usefulness, nextStep: (['INFORMATION', 'SECOND_MEETING', 'NONE', 'PILOT_TALK', 'INFORMATION'] as const)[(i + usefulness) % 5] } : {}),
          }]
    await db.meeting.create({
      data: {
        eventId, aId, bId, slotId: slot, tableId: String(table), shownSlotId: slot, shownTableId: String(table), shownAt, source: 'PROPOSAL', score: value, sequence: 0,
        because: pairs.reasonsOf(a, b) as unknown as Prisma.InputJsonObject,
        outcomes: { create: [...says(a, 1 + (i % 3)), ...(i % 3 === 0 ? [] : says(b, 2 + (i % 2)))] },
      },
    })
  }
  await db.schedulePublication.create({ data: { eventId, number: 1, at: shownAt, byPersonId: randomUUID(), counts: { added: meetings.length, moved: 0, removed: 0, told: index.facts.participants.length } } })
  await db.eventBoard.create({ data: { eventId, revision: 1 } })
}
