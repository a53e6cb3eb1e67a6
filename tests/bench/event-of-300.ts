/**
 * Makes an event of 300 people in the database of a running server: 200 companies, 60 health authorities, 40 investors, 14 slots, 60 tables. The
 * server's own job searches a schedule, which is put on the board and published. Prints, as one line of JSON, the event, a session of its organiser
 * and of a participant, and how long it took.   node scripts/run.mjs tests/bench/event-of-300.ts --no-database, with DATABASE_URL
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { getPublicationPreview } from '@/lib/events/board/publish-queries'
import { proposeSchedule } from '@/lib/events/commands/propose-schedule'
import { publishSchedule } from '@/lib/events/commands/publish-schedule'
import { useProposal as putOnBoard } from '@/lib/events/commands/use-proposal'
import type { ProposalResult } from '@/lib/events/schedule/proposal'
import { usualAims } from '@/lib/events/schedule/schedule-aims'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent, type CreatedAttendee } from '../factories/event'
import { generatePeople, generateWishes } from '../factories/meeting-day'
import { signInAs } from '../factories/person'

const kinds = { Companies: 'sme', 'Health authorities': 'authority', Investors: 'investor' } as const
const startsAt = new Date(Math.ceil(Date.now() / 86_400_000 + 60) * 86_400_000 + 6 * 3_600_000)

const event = await createEvent({ slots: 14, tables: 60, minMeetings: 3, startsAt })
const attendees: CreatedAttendee[] = []
for (const { organisation, kind, brings, seeks } of generatePeople({ Companies: 200, 'Health authorities': 60, Investors: 40 }, 7, '')) attendees.push(await createAttendee(event, kinds[kind as keyof typeof kinds], { name: organisation, brings, seeks }))
const registrations = await db.eventRegistration.findMany({ where: { eventId: event.id }, orderBy: { organisationName: 'asc' }, select: { id: true, kindId: true } })
await db.eventWish.createMany({ data: generateWishes(registrations, 11).map((wish) => ({ ...wish, eventId: event.id, byPersonId: event.actor.personId, at: new Date() })) })

const asked = performance.now()
const { number } = await proposeSchedule(event.actor, { eventId: event.id, aims: usualAims, timeLimit: null, name: '' })
const proposal = () => db.scheduleProposal.findUniqueOrThrow({ where: { eventId_number: { eventId: event.id, number } } })
while (['QUEUED', 'RUNNING'].includes((await proposal()).state)) await sleep(100)
const { state, error, result, timeLimit } = await proposal()
if (state !== 'DONE') throw new Error(`The search ended as ${state}: ${error}`)
const proposed = performance.now()
const { placed } = await putOnBoard(event.actor, { eventId: event.id, number })
const put = performance.now()
const { counts } = await publishSchedule(event.actor, { eventId: event.id, note: '', revision: (await getPublicationPreview(event.actor, event.id)).revision })
const published = performance.now()

const { value, bound } = result as unknown as ProposalResult
const seconds = (from: number, to: number) => Number(((to - from) / 1000).toFixed(1))
const one = attendees[0]!
console.log(
  JSON.stringify({
    eventId: event.id,
    organiser: (await signInAs({ id: event.actor.personId }, { organisation: event.organisation })).token,
    participant: (await signInAs(one.person, { organisation: one.organisation })).token,
    told: { 'people told': counts.told, meetings: placed, value, bound, 'seconds allowed to search': timeLimit, 'proposed after s': seconds(asked, proposed), 'on the board after s': seconds(proposed, put), 'published after s': seconds(put, published) },
  }),
)
await db.$disconnect()
